import type {Document} from '../core/document.ts'
import {defineLayer} from '../core/layer.ts'
import {isFunctionWord} from '../lexicon/function-words.ts'
import {countryOf} from '../lexicon/place-names.ts'
import {genericAcronym, quantityWord} from '../lexicon/quantity-words.ts'
import {isCoinage} from './coinage.ts'
import {NameWord, nameWord} from './name-words.ts'
import {quotations} from './quotations.ts'
import {sentences} from './sentences.ts'
import {Shape, TokenKind, type Tokens, tokens} from './tokens.ts'
import {intern, wordOf} from './vocabulary.ts'

/** What a stretch of text gives a reader to check; bits, so that a stretch may hold several. */
export const Substance = {
  /** A person, place, body or work by name. */
  name: 1,
  /** A figure or an amount in words. */
  number: 2,
  /** A day, month or feast, or a word such as `yesterday`. */
  date: 4,
  /** Words in quotation marks. */
  quotation: 8,
  /** A link, a footnote, an address, an embed. */
  link: 16,
} as const

const point = intern('.')
const dividers = new Set([':', '-', '–', '—', '--', '---', '|', '/', '(', ')', '•'].map((mark) => intern(mark)))
const nearDays = new Set(['yesterday', 'today', 'tonight', 'tomorrow'].map(intern))
const noDates = new Set(['tv', 'ok', 'id', 'ceo', 'ad', 'am', 'pm', 'lent'].map(intern))
/** Capitals that open a sentence with a verb: “March on”, “May”. */
const doubtfulMonths = new Set(['may', 'march', 'mar', 'sat', 'sun', 'wed'].map(intern))
/** Figures of speech: a 24/7 service, the 21st century, 360-degree feedback. */
const emptyFigure = /^(?:21st|24\/7|24-7|360|360-degree|one-stop|3d|2d)$/
const word = TokenKind.word

/** By token: what it gives a reader to check, as bits of {@link Substance}. */
export const substance = defineLayer('substance', (document): Uint8Array => {
  const all = document.get(tokens)
  const bits = new Uint8Array(all.length)
  const seen = readCapitals(document, all)
  for (let block = 0; block < document.blocks.length; block++) {
    const stop = all.blockStart[block + 1]
    for (let from = all.blockStart[block]; from < stop; ) {
      const end = segmentEnd(all, from, stop)
      markSegment(document.prose, all, from, end, seen, bits)
      from = end
    }
  }
  for (const {firstToken, endToken} of document.get(quotations))
    for (let token = firstToken; token < endToken; token++) bits[token] |= Substance.quotation
  markOffsets(all, document.links, bits)
  markOffsets(all, document.footnotes, bits)
  return bits
})

/**
 * What the tokens from `first` up to, not including, `end` give a reader to check; the story's principals do not
 * count.
 */
export function substanceOf(document: Document, first: number, end: number): number {
  const bits = document.get(substance)
  const all = document.get(tokens)
  const known = document.get(principals)
  let sum = 0
  for (let token = first; token < end; token++) {
    const isKnown = bits[token] === Substance.name && isPrincipal(known, all.word[token])
    if (!isKnown) sum |= bits[token]
  }
  return sum
}

/**
 * The names that the whole story is about, as words in lower case, countries by their English name: they stand in the
 * headline or the lead and come back in more than a quarter of the sentences, so that another mention tells nothing.
 */
export const principals = defineLayer('principals', (document): ReadonlySet<string> => {
  const all = document.get(tokens)
  const bits = document.get(substance)
  const split = document.get(sentences)
  const prose = document.blocks.map(({kind}) => kind === 'paragraph' || kind === 'tag')
  const candidates = new Set<string>()
  let paragraphs = 0
  for (let block = 0; block < document.blocks.length && paragraphs < 2; block++) {
    if (prose[block]) paragraphs++
    else if (document.blocks[block].kind !== 'headline') continue
    for (let token = all.blockStart[block]; token < all.blockStart[block + 1]; token++)
      if ((bits[token] & Substance.name) !== 0) for (const key of keysOf(all.word[token])) candidates.add(key)
  }
  const counts = new Map<string, number>()
  let total = 0
  for (let sentence = 0; sentence < split.length; sentence++) {
    if (!prose[split.block[sentence]]) continue
    total++
    const inside = new Set<string>()
    for (let token = split.firstToken[sentence]; token < split.endToken[sentence]; token++)
      if ((bits[token] & Substance.name) !== 0)
        for (const key of keysOf(all.word[token])) if (candidates.has(key)) inside.add(key)
    for (const key of inside) counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  return new Set([...counts].filter(([, count]) => count > 1 && count > total / 4).map(([key]) => key))
})

/** A name's parts between hyphens, each country, capital and people as the country. */
function keysOf(id: number): string[] {
  return wordOf(id)
    .split(/[-–]/)
    .map((part) => countryOf(part) ?? part)
}

function isPrincipal(known: ReadonlySet<string>, id: number): boolean {
  return known.size > 0 && keysOf(id).every((key) => known.has(key))
}

/** What the article's running text says of its words' capitals. */
interface Capitals {
  readonly lower: ReadonlySet<number>
  readonly capital: ReadonlySet<number>
}

function readCapitals(document: Document, all: Tokens): Capitals {
  const lower = new Set<number>()
  const capital = new Set<number>()
  for (const [block, {kind}] of document.blocks.entries()) {
    const first = all.blockStart[block]
    for (let token = first; token < all.blockStart[block + 1]; token++) {
      if (all.kind[token] !== word) continue
      if ((all.shape[token] & Shape.capital) === 0) lower.add(all.word[token])
      else if (kind === 'paragraph' && token > first && all.kind[token - 1] === word) capital.add(all.word[token])
    }
  }
  return {lower, capital}
}

/** The end of a part with capitals of its own: a sentence, or the label before a colon or dash. */
function segmentEnd(all: Tokens, from: number, stop: number): number {
  for (let token = from; token < stop; token++) {
    if (all.kind[token] !== TokenKind.punctuation) continue
    if (dividers.has(all.word[token]) || (all.word[token] === point && token > from)) return token + 1
  }
  return stop
}

/** What a part's look says of its capitals. */
interface Look {
  readonly prose: string
  readonly all: Tokens
  readonly seen: Capitals
  /** All in capitals, which then say nothing. */
  readonly shouted: boolean
  /** Written like a sentence: a capital inside of it is a name's. */
  readonly plain: boolean
}

function markSegment(prose: string, all: Tokens, from: number, end: number, seen: Capitals, bits: Uint8Array): void {
  let content = 0
  let small = 0
  let capitals = 0
  let opening = -1
  for (let token = from; token < end; token++) {
    if (all.kind[token] !== word) continue
    if (opening === -1) opening = token
    if (isFunctionWord(all.word[token]) || all.end[token] - all.start[token] < 3) continue
    content++
    if ((all.shape[token] & Shape.capital) === 0) small++
    if ((all.shape[token] & Shape.allCapitals) !== 0) capitals++
  }
  const shouted = content > 1 && capitals === content
  const plain = !shouted && small > 0 && small * 3 >= content
  const look = {prose, all, seen, shouted, plain}
  for (let token = from; token < end; token++) {
    if (all.kind[token] === TokenKind.object) bits[token] |= Substance.link
    else if (all.kind[token] === TokenKind.number) {
      if (!emptyFigure.test(wordOf(all.word[token]))) bits[token] |= Substance.number
    } else if (all.kind[token] === word) bits[token] |= substanceOfWord(look, token, plain && token !== opening)
  }
}

function substanceOfWord(look: Look, token: number, isInside: boolean): number {
  const {all} = look
  const id = all.word[token]
  if (quantityWord.has(id)) return Substance.number
  if (nearDays.has(id)) return Substance.date
  if ((all.shape[token] & (Shape.capital | Shape.innerCapital)) === 0) return 0
  const known = nameWord(id)
  if ((known & NameWord.calendar) !== 0) {
    const isDay = isInside || !doubtfulMonths.has(id) || all.kind[token + 1] === TokenKind.number
    return isDay && !noDates.has(id) ? Substance.date : 0
  }
  if ((known & NameWord.function) !== 0 || genericAcronym.hasWord(wordOf(id).replaceAll('.', ''))) return 0
  return isInside || isEvidentName(look, token, known) ? Substance.name : 0
}

/** Tells a name where a capital alone does not: at the head of a sentence, in Title Case. */
function isEvidentName({prose, all, seen, shouted}: Look, token: number, known: number): boolean {
  const id = all.word[token]
  const text = wordOf(id)
  const shape = all.shape[token]
  if (!shouted && (shape & Shape.allCapitals) !== 0) return true
  // McKay and iPhone are names; Forward-Looking is Title Case.
  if ((shape & Shape.innerCapital) !== 0 && /\p{Ll}\p{Lu}/u.test(prose.slice(all.start[token], all.end[token])))
    return true
  if (seen.lower.has(id)) return false
  const isCommon = (known & NameWord.common) !== 0
  if (seen.capital.has(id)) return !isCommon || seen.capital.has(all.word[token + 1])
  if (isCommon) return false
  if ((known & (NameWord.place | NameWord.demonym | NameWord.given)) !== 0) return true
  return text.length > 1 && !isCoinage(text)
}

/** Marks the tokens that overlap stretches of text, or stand directly before an empty mark such as a footnote's. */
function markOffsets(
  all: Tokens,
  stretches: readonly {readonly start: number; readonly end: number}[],
  bits: Uint8Array,
): void {
  let token = 0
  for (const {start, end} of stretches) {
    while (token < all.length && all.end[token] <= start) token++
    let at = token
    for (; at < all.length && all.start[at] < end; at++) bits[at] |= Substance.link
    if (at === token && token > 0) bits[token - 1] |= Substance.link
  }
}
