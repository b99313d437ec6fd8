import type {Document} from '../../src/core/document.ts'
import type {Span} from '../../src/core/message.ts'
import {type MaskedWords, maskedWords, nameMask, numberMask} from '../../src/language/masked-words.ts'
import {oncePer} from '../../src/language/once-per.ts'
import {substanceOf} from '../../src/language/principals.ts'
import {headingsAbove, sections} from '../../src/language/sections.ts'
import {sentences} from '../../src/language/sentences.ts'
import {Substance, substance} from '../../src/language/substance.ts'
import {nameKeys} from '../../src/language/substance-words.ts'
import {TokenKind, type Tokens, tokens} from '../../src/language/tokens.ts'
import {idsOf, intern, wordOf, wordSet} from '../../src/language/vocabulary.ts'
import {talkNoun, undertakingNoun} from '../../src/lexicon/events.ts'
import {fillerNoun, headingPhrase, isSlotPhrase, storyNoun} from '../../src/lexicon/headings.ts'
import {background} from './background.ts'

/** What may be a formula: how a sentence opens, a whole sentence, a heading. */
export interface Formula extends Span {
  readonly kind: 'opening' | 'sentence' | 'heading'
  /** Its words, names and numbers masked. */
  readonly words: readonly string[]
  /** The names and numbers under the masks. */
  readonly fillers: string
  /**
   * It opens a sentence of the last paragraph and looks ahead or back at the story as a whole, as a story does that has
   * nothing to add: “Observers will …”, “As both sides …”.
   */
  readonly isClosing: boolean
}

/** What of the options decides over what is compared. */
export interface FormulaOptions {
  readonly ngram: number
  readonly mask: boolean
  readonly allow: readonly string[]
  readonly allowSections: readonly string[]
}

const leastContentOfOpening = 3
/** “Only time will tell whether” */
const leastContentOfClosing = 2
const mostWordsOfOpening = 9
const leastContentOfSentence = 5
const mostWordsOfSentence = 45
const leastContentOfHeading = 2

/** The formulas of an article that others may have as well. */
export function formulasOf(document: Document, options: FormulaOptions): Formula[] {
  const all = document.get(tokens)
  const split = document.get(sentences)
  const bits = document.get(substance)
  const kinds = all.kind
  const isAllowed = allowedBy(options.allow)
  const exempt = exemptBlocks(document, options.allowSections)
  const last = document.blocks.findLastIndex(({kind}) => kind === 'paragraph')
  const found: Formula[] = []
  for (const [block, {kind}] of document.blocks.entries()) {
    if ((kind !== 'paragraph' && kind !== 'heading') || exempt.has(block)) continue
    for (let sentence = split.blockStart[block]; sentence < split.blockStart[block + 1]; sentence++) {
      const [first, end] = [split.firstToken[sentence], split.endToken[sentence]]
      if (cannotBeFormula(bits, kinds, first, end, options.mask && kind !== 'heading' && block !== last)) continue
      const plain = maskedWords(document, first, end, options.mask ? undefined : 0)
      const masked = options.mask ? withoutStoryNoun(plain) : plain
      const formula =
        kind === 'heading'
          ? headingFormula(document, document.blocks[block], masked)
          : sentenceFormula(document, [first, end], masked, {ngram: options.ngram, isClosing: block === last})
      if (formula === null || isAllowed(all, first, end)) continue
      const {count, kind: of} = formula
      const stop = of === 'sentence' ? end : masked.endToken[count - 1] + 1
      const span = {start: all.start[first], end: all.end[stop - 1]}
      const fillers = fillersOf(document, first, stop)
      const words = masked.words.slice(0, count)
      const isClosing = block === last && of === 'opening' && words.some((word) => closingWords.has(word))
      found.push({...span, kind: of, words: words.map(wordOf), fillers, isClosing})
    }
  }
  return found
}

/**
 * True for a sentence that holds quoted words or a link, and for one whose figure or day makes it a form (see
 * `sentenceFormula`), so that its words need not be masked first.
 */
function cannotBeFormula(
  bits: Uint8Array,
  kinds: Uint8Array,
  first: number,
  end: number,
  mayHoldNoFigure: boolean,
): boolean {
  const figures = mayHoldNoFigure ? Substance.number | Substance.date : 0
  for (let token = first; token < end; token++) {
    const own = bits[token]
    if ((own & (Substance.quotation | Substance.link)) !== 0) return true
    if ((own & figures) !== 0 && (own & Substance.name) === 0 && kinds[token] <= TokenKind.number) return true
  }
  return false
}

/** Words of lines that look ahead, or back at all of it. Source: our own. */
const closingWords = idsOf(`
  will may might could can should must remains remain continue continues only ultimately overall as while with this
  these that such both whether what how until now next moving looking going future
`)

type Part = {readonly kind: Formula['kind']; readonly count: number} | null

/**
 * How a sentence opens, where it says nothing of its own or is a story's last word: as many words as n, or more until
 * they mean something. Any other sentence has to be the same as a whole.
 */
function sentenceFormula(
  document: Document,
  [first, end]: readonly [number, number],
  {words, content, endToken}: MaskedWords,
  {ngram, isClosing}: {readonly ngram: number; readonly isClosing: boolean},
): Part {
  const short = isClosing ? openingLength(content, ngram, leastContentOfClosing) : 0
  const looksAhead = words.slice(0, short).some((word) => closingWords.has(word))
  const count = looksAhead ? short : openingLength(content, ngram, leastContentOfOpening)
  const isEmpty = (to: number): boolean => substanceOf(document, first, to) === 0
  if (count > 0 && (isEmpty(end) || (isClosing && isEmpty(endToken[count - 1] + 1)))) return {kind: 'opening', count}
  const meaning = content.reduce((sum, each) => sum + each, 0)
  // A figure or a day in a form is what the form is for: “Shares in Norra Steel closed 2.4 per cent up on Monday.”
  if (words.includes(numberMask)) return null
  if (words.length > mostWordsOfSentence || meaning < leastContentOfSentence) return null
  return {kind: 'sentence', count: words.length}
}

function openingLength(content: readonly number[], ngram: number, least: number): number {
  let meaning = 0
  for (let count = 1; count <= Math.min(content.length, Math.max(ngram, mostWordsOfOpening)); count++) {
    meaning += content[count - 1]
    if (count >= ngram && meaning >= least) return count
  }
  return 0
}

/** “The verdict underscores …”, “This achievement underscores …”: what the story is called changes like its names. */
function withoutStoryNoun(masked: MaskedWords): MaskedWords {
  const {words, content} = masked
  if (!pointing.has(words[0]) || words.length < 2 || !isStoryNoun(words[1])) return masked
  return {...masked, words: words.with(1, nameMask), content: content.with(1, 0)}
}

const pointing = idsOf('the this that these those such a an')

function isStoryNoun(word: number): boolean {
  return storyNoun.has(word) || talkNoun.has(word) || undertakingNoun.has(word) || fillerNoun.has(word)
}

/** A heading; those that name a slot of an outline by themselves are `template-heading`’s. */
function headingFormula(document: Document, {start, end}: Span, {words, content}: MaskedWords): Part {
  const meaning = content.reduce((sum, each) => sum + each, 0)
  if (meaning < leastContentOfHeading || isSlotPhrase(headingPhrase(document.words(start, end)))) return null
  return {kind: 'heading', count: words.length}
}

/** The names and numbers that stand where the masks are, countries by their English name. */
function fillersOf(document: Document, first: number, end: number): string {
  const {word} = document.get(tokens)
  const bits = document.get(substance)
  const fillers: string[] = []
  for (let token = first; token < end; token++) if (bits[token] !== 0) fillers.push(...nameKeys(word[token]))
  return fillers.join(' ')
}

/** Whether a sentence, given as a range of tokens, holds something. */
type Test = (all: Tokens, first: number, end: number) => boolean

let backgroundTest: Test | undefined

const allowedBy = oncePer((allow: readonly string[]): Test => {
  backgroundTest ??= holdsAny(background)
  if (allow.length === 0) return backgroundTest
  const isBackground = backgroundTest
  const isAllowed = holdsAny(allow.map(normalize))
  return (all, first, end) => isBackground(all, first, end) || isAllowed(all, first, end)
})

/** Whether the words of a sentence, its punctuation aside, hold one of these phrases. */
function holdsAny(phrases: readonly string[]): Test {
  const byWord = new Map<number, (readonly number[])[]>()
  for (const phrase of phrases) {
    const [first, ...rest] = phrase.split(' ').map(intern)
    const known = byWord.get(first)
    if (known === undefined) byWord.set(first, [rest])
    else known.push(rest)
  }
  const openings = wordSet(byWord.keys())
  return (all, first, end) => {
    for (let token = first; token < end; token++) {
      if (all.kind[token] > TokenKind.number || !openings.has(all.word[token])) continue
      for (const rest of byWord.get(all.word[token])!) if (goesOn(all, token + 1, end, rest)) return true
    }
    return false
  }
}

function goesOn(all: Tokens, from: number, end: number, words: readonly number[]): boolean {
  let matched = 0
  for (let token = from; token < end && matched < words.length; token++) {
    if (all.kind[token] > TokenKind.number) continue
    if (all.word[token] !== words[matched]) return false
    matched++
  }
  return matched === words.length
}

function normalize(text: string): string {
  return text
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/[^\p{L}\p{N}'\s-]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
}

/** Blocks under a heading that is allowed, and those that a comment marks: `<!-- boilerplate -->`. */
function exemptBlocks(document: Document, allowSections: readonly string[]): ReadonlySet<number> {
  const exempt = new Set<number>()
  const {blocks, comments} = document
  for (const {end, value} of comments)
    if (value.trim().toLowerCase() === 'boilerplate') {
      const next = blocks.findIndex(({start}) => start >= end)
      if (next !== -1) exempt.add(next)
    }
  if (allowSections.length === 0) return exempt
  const allowed = new Set(allowSections.map(headingPhrase))
  const parts = document.get(sections)
  for (const block of blocks.keys())
    for (const heading of headingsAbove(parts, block))
      if (allowed.has(headingPhrase(document.words(blocks[heading].start, blocks[heading].end)))) exempt.add(block)
  return exempt
}

const masks = [nameMask, numberMask].map(wordOf)

/** A formula as a message shows it: masks as dots. */
export function shownFormula(words: readonly string[]): string {
  return words.map((word) => (masks.includes(word) ? '…' : word)).join(' ')
}
