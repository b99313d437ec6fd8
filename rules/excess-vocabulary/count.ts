import type {Document} from '../../src/core/document.ts'
import {oncePerWord} from '../../src/language/once-per.ts'
import {preparedLookup} from '../../src/language/prepared-lookup.ts'
import {quotations} from '../../src/language/quotations.ts'
import {sentences} from '../../src/language/sentences.ts'
import {Shape, TokenKind, tokens} from '../../src/language/tokens.ts'
import {intern, wordOf} from '../../src/language/vocabulary.ts'
import {stems} from './stems.ts'

/** By form: the index of its stem. */
const stemOfForm = preparedLookup(
  'excess-vocabulary',
  () => new Map(stems().flatMap(({forms}, stem) => forms.map((form) => [form, String(stem)] as const))),
)

const none = 1
const indexed = oncePerWord((id) => none + 1 + Number(stemOfForm(wordOf(id)) ?? -1))

/** The index of a word's stem, or -1. */
function stemOf(id: number): number {
  return indexed(id) - none - 1
}

/** One such word in the article. */
export interface Hit {
  readonly start: number
  readonly end: number
  /** Index into `stems`. */
  readonly stem: number
}

/** What the running text outside of quotations holds. */
export interface StemCount {
  readonly hits: readonly Hit[]
  /** Words and numbers. */
  readonly words: number
  readonly distinct: number
  /** The block with most hits for its length; -1 where there are no hits. */
  readonly densest: number
  /** Names of the stems with their counts, most used first. */
  readonly top: readonly (readonly [name: string, times: number])[]
}

/** A short paragraph is not the densest for two words of ten. */
const shortest = 25

/**
 * Counts the stems in paragraphs and list items. A capital inside of a sentence is a name's: Vibrant Cities Fund.
 *
 * @param allow Words that do not count.
 */
export function countStems(document: Document, allow: readonly string[]): StemCount {
  const all = document.get(tokens)
  const split = document.get(sentences)
  const quoted = document.get(quotations)
  const ignored = new Set(allow.map((word) => stemOf(intern(word.toLowerCase()))))
  const hits: Hit[] = []
  const times = new Map<number, number>()
  let words = 0
  let densest = -1
  let highest = 0
  let quotation = 0
  for (const [block, {kind}] of document.blocks.entries()) {
    if (kind !== 'paragraph' && kind !== 'list-item') continue
    const before = {words, hits: hits.length}
    for (let sentence = split.blockStart[block]; sentence < split.blockStart[block + 1]; sentence++) {
      let isFirst = true
      for (let token = split.firstToken[sentence]; token < split.endToken[sentence]; token++) {
        while (quotation < quoted.length && quoted[quotation].endToken <= token) quotation++
        if (quotation < quoted.length && quoted[quotation].firstToken <= token) continue
        if (all.kind[token] > TokenKind.number) continue
        words++
        const isName = !isFirst && (all.shape[token] & Shape.capital) !== 0
        isFirst = false
        const stem = stemOf(all.word[token])
        if (stem === -1 || isName || ignored.has(stem)) continue
        hits.push({start: all.start[token], end: all.end[token], stem})
        times.set(stem, (times.get(stem) ?? 0) + 1)
      }
    }
    const density = (hits.length - before.hits) / Math.max(words - before.words, shortest)
    if (density > highest) {
      highest = density
      densest = block
    }
  }
  const top = [...times]
    .sort(([a, timesA], [b, timesB]) => timesB - timesA || a - b)
    .map(([stem, count]) => [stems()[stem].name, count] as const)
  return {hits, words, distinct: times.size, densest, top}
}
