import type {Document} from '../core/document.ts'
import {defineLayer} from '../core/layer.ts'
import {isCoinage} from './coinage.ts'
import {NameWord, nameWord} from './name-words.ts'
import {quotations} from './quotations.ts'
import {SubstanceWord, substanceWord} from './substance-words.ts'
import {Shape, TokenKind, type Tokens, tokens} from './tokens.ts'
import {wordOf} from './vocabulary.ts'
import {WordNumbers} from './word-numbers.ts'

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

const word = TokenKind.word

/** By token: what it gives a reader to check, as bits of {@link Substance}. */
export const substance = defineLayer('substance', (document): Uint8Array => {
  const all = document.get(tokens)
  const marker = new Marker(document.prose, all, readCapitals(document, all))
  for (let block = 0; block < document.blocks.length; block++) {
    const stop = all.blockStart[block + 1]
    for (let from = all.blockStart[block]; from < stop; ) {
      const end = partEnd(all, from, stop)
      marker.mark(from, end)
      from = end
    }
  }
  const {bits} = marker
  for (const {firstToken, endToken} of document.get(quotations))
    for (let token = firstToken; token < endToken; token++) bits[token] |= Substance.quotation
  markOffsets(all, document.links, bits)
  markOffsets(all, document.footnotes, bits)
  return bits
})

const Seen = {lower: 1, capital: 2} as const

/** What an article's own text says of its words' capitals: by word id, bits of {@link Seen}; 0 where it says nothing. */
const seen = new WordNumbers()

function add(word: number, bit: number): void {
  seen.set(word, seen.get(word) | bit)
}

/** The result is valid until the next call. */
function readCapitals(document: Document, all: Tokens): WordNumbers {
  seen.clear()
  for (const [block, {kind}] of document.blocks.entries()) {
    const first = all.blockStart[block]
    for (let token = first; token < all.blockStart[block + 1]; token++) {
      if (all.kind[token] !== word) continue
      if ((all.shape[token] & Shape.capital) === 0) add(all.word[token], Seen.lower)
      else if (kind === 'paragraph' && token > first && all.kind[token - 1] === word) add(all.word[token], Seen.capital)
    }
  }
  return seen
}

/** The end of a part with capitals of its own: a sentence, or the label before a colon or dash. */
function partEnd(all: Tokens, from: number, stop: number): number {
  for (let token = from; token < stop; token++) {
    if (all.kind[token] !== TokenKind.punctuation) continue
    const bits = substanceWord(all.word[token])
    if ((bits & SubstanceWord.divider) !== 0 || ((bits & SubstanceWord.point) !== 0 && token > from)) return token + 1
  }
  return stop
}

/** Marks parts of a text one after the other. */
class Marker {
  readonly bits: Uint8Array
  readonly #prose: string
  readonly #all: Tokens
  readonly #seen: WordNumbers
  /** All in capitals, which then say nothing. */
  #isShouted = false

  constructor(prose: string, all: Tokens, seen: WordNumbers) {
    this.#prose = prose
    this.#all = all
    this.#seen = seen
    this.bits = new Uint8Array(all.length)
  }

  mark(from: number, end: number): void {
    const all = this.#all
    let content = 0
    let small = 0
    let capitals = 0
    let opening = -1
    for (let token = from; token < end; token++) {
      if (all.kind[token] !== word) continue
      if (opening === -1) opening = token
      if (all.end[token] - all.start[token] < 3 || this.#is(token, SubstanceWord.function)) continue
      content++
      if ((all.shape[token] & Shape.capital) === 0) small++
      if ((all.shape[token] & Shape.allCapitals) !== 0) capitals++
    }
    this.#isShouted = content > 1 && capitals === content
    // Written like a sentence: a capital inside of it is a name's.
    const isPlain = !this.#isShouted && small > 0 && small * 3 >= content
    for (let token = from; token < end; token++) {
      if (all.kind[token] === TokenKind.object) this.bits[token] |= Substance.link
      else if (all.kind[token] === TokenKind.number) {
        if (!this.#is(token, SubstanceWord.emptyFigure)) this.bits[token] |= Substance.number
      } else if (all.kind[token] === word) this.bits[token] |= this.#ofWord(token, isPlain && token !== opening)
    }
  }

  #is(token: number, bits: number): boolean {
    return (substanceWord(this.#all.word[token]) & bits) !== 0
  }

  #ofWord(token: number, isInside: boolean): number {
    const all = this.#all
    if (this.#is(token, SubstanceWord.quantity)) return Substance.number
    if (this.#is(token, SubstanceWord.nearDay)) return Substance.date
    if ((all.shape[token] & (Shape.capital | Shape.innerCapital)) === 0) return 0
    if (this.#is(token, SubstanceWord.calendar)) {
      const isVerb = !isInside && all.kind[token + 1] !== TokenKind.number
      return isVerb && this.#is(token, SubstanceWord.doubtfulCalendar) ? 0 : Substance.date
    }
    if (this.#is(token, SubstanceWord.function | SubstanceWord.genericAcronym)) return 0
    return isInside || this.#isEvidentName(token) ? Substance.name : 0
  }

  /** Tells a name where a capital alone does not: at the head of a sentence, in Title Case. */
  #isEvidentName(token: number): boolean {
    const {shape, start, end, word: words} = this.#all
    const id = words[token]
    if (!this.#isShouted && (shape[token] & Shape.allCapitals) !== 0) return true
    // McKay and iPhone are names; Forward-Looking is Title Case.
    if ((shape[token] & Shape.innerCapital) !== 0 && /\p{Ll}\p{Lu}/u.test(this.#prose.slice(start[token], end[token])))
      return true
    const seen = this.#seen.get(id)
    if ((seen & Seen.lower) !== 0) return false
    const known = nameWord(id)
    const isCommon = (known & NameWord.common) !== 0
    if ((seen & Seen.capital) !== 0) return !isCommon || (this.#seen.get(words[token + 1]) & Seen.capital) !== 0
    if (isCommon) return false
    if ((known & (NameWord.place | NameWord.demonym | NameWord.given)) !== 0) return true
    const text = wordOf(id)
    return text.length > 1 && !isCoinage(text)
  }
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
