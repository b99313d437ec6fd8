import type {Document} from '../../src/core/document.ts'
import {abstractionOf, isAbstractWord} from '../../src/language/abstraction.ts'
import {substanceOf} from '../../src/language/principals.ts'
import {sentences} from '../../src/language/sentences.ts'
import {Substance, substance} from '../../src/language/substance.ts'
import {TokenKind, tokens} from '../../src/language/tokens.ts'
import {wordOf} from '../../src/language/vocabulary.ts'
import {plainSpeechVerb} from '../../src/lexicon/cues.ts'
import {listNoun} from '../../src/lexicon/lists.ts'

/** A list that runs on in a sentence: where that stands, how many items it has, and how many of them say nothing. */
export interface InlineList {
  readonly start: number
  readonly end: number
  readonly total: number
  readonly empty: number
}

const introducers = new Set([':', '–', '—', '--'])
const fewestItems = 3
const mostWordsOfItem = 7
/** “Several priorities have been set out: …” has the noun so far from its colon. */
const mostWordsBehindNoun = 6
const leastAbstract = 0.6

/**
 * Reads “The plan has three aims: fostering trust, enhancing safety and driving innovation.”, whose items could be
 * bullets. A sentence with a name or a verb of saying before its colon is left alone: who reports what somebody set out
 * has to be as vague.
 *
 * @param announcements The places that announce a list, by their sentences.
 */
export function inlineLists(document: Document, announcements: readonly {readonly sentence: number}[]): InlineList[] {
  const split = document.get(sentences)
  const found: InlineList[] = []
  for (const sentence of new Set(announcements.map((announcement) => announcement.sentence))) {
    const list = inlineListOf(document, split.firstToken[sentence], split.endToken[sentence])
    if (list !== null) found.push(list)
  }
  return found
}

function inlineListOf(document: Document, first: number, end: number): InlineList | null {
  const all = document.get(tokens)
  let mark = -1
  let noun = -1
  for (let token = first; token < end && mark === -1; token++) {
    if (plainSpeechVerb.has(all.word[token])) return null
    if (listNoun.has(all.word[token])) noun = token
    else if (all.kind[token] === TokenKind.punctuation && introducers.has(wordOf(all.word[token]))) mark = token
  }
  if (mark === -1 || noun === -1 || mark - noun > mostWordsBehindNoun) return null
  // Also the name that the whole story is about.
  if (
    document
      .get(substance)
      .subarray(first, mark)
      .some((bits) => (bits & Substance.name) !== 0)
  )
    return null
  const items = itemsOf(document, mark + 1, end)
  if (items.length < fewestItems) return null
  let content = 0
  let abstract = 0
  let empty = 0
  for (const [from, to] of items) {
    const counts = abstractionOf(document, from, to)
    if (counts.words === 0 || counts.words > mostWordsOfItem) return null
    content += counts.content
    abstract += counts.abstract
    const isEmpty = counts.opensAbstractly || (to > from && isAbstractWord(all.word[to - 1]))
    if (isEmpty && substanceOf(document, from, to) === 0) empty++
  }
  if (abstract < content * leastAbstract) return null
  return {start: all.start[first], end: all.end[end - 1], total: items.length, empty}
}

/** The stretches between commas, semicolons and the last `and`. */
function itemsOf(document: Document, first: number, end: number): [from: number, to: number][] {
  const all = document.get(tokens)
  const items: [number, number][] = []
  let from = first
  for (let token = first; token <= end; token++) {
    const word = token < end ? wordOf(all.word[token]) : ''
    const isMark = token === end || (all.kind[token] === TokenKind.punctuation && /^[,;.!?]$/.test(word))
    // “X, Y and Z”: the conjunction parts two items once a comma has.
    const isLastAnd = word === 'and' && items.length > 0
    if (!isMark && !isLastAnd) continue
    if (token > from) items.push([from, token])
    from = token + 1
  }
  return items
}
