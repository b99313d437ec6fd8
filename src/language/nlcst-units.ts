import {LeafKind} from './nlcst-characters.ts'
import type {Tokens} from './nlcst-tokens.ts'

/** No unit. */
export const NONE = -1
/** In place of the next unit of one that has become part of a word. */
const GONE = -2

/** Marks that belong to words under conditions of their own, as UTF-16 units. */
export const Mark = {
  ampersand: 0x26,
  apostrophe: 0x27,
  comma: 0x2c,
  hyphen: 0x2d,
  fullStop: 0x2e,
  slash: 0x2f,
  semicolon: 0x3b,
  quotation: 0x2019,
} as const
export type Mark = (typeof Mark)[keyof typeof Mark]

/**
 * What a sentence is made of, as a linked list: words with the marks that belong to them, and single tokens.
 * A unit has the number of the token that it began as, and is always a stretch of tokens side by side.
 */
export class Units {
  readonly tokens: Tokens
  /** For each unit, its first token. */
  readonly from: Int32Array
  /** For each unit, the token behind its last. */
  readonly to: Int32Array
  readonly previous: Int32Array
  readonly next: Int32Array

  constructor(tokens: Tokens) {
    const {count} = tokens
    this.tokens = tokens
    ;[this.from, this.to, this.previous, this.next] = tokens.links
    for (let unit = 0; unit < count; unit++) {
      this.from[unit] = unit
      this.to[unit] = unit + 1
      this.previous[unit] = unit - 1
      this.next[unit] = unit + 1 === count ? NONE : unit + 1
    }
  }

  /** Whether there is such a unit and it is a word. */
  isWord(unit: number): boolean {
    return unit !== NONE && this.tokens.kinds[unit] === LeafKind.word
  }

  isSpace(unit: number): boolean {
    return unit !== NONE && this.tokens.kinds[unit] === LeafKind.space
  }

  /** Whether a unit is punctuation or a symbol. */
  isMark(unit: number): boolean {
    if (unit === NONE) return false
    const kind = this.tokens.kinds[unit]
    return kind === LeafKind.punctuation || kind === LeafKind.symbol
  }

  /** Whether there is such a unit and it is just this mark. */
  isLone(unit: number, mark: Mark): boolean {
    return unit !== NONE && this.tokens.is(unit, mark) && this.isMark(unit)
  }

  /** Whether a unit is punctuation that ends sentences. */
  isTerminal(unit: number): boolean {
    if (this.tokens.kinds[unit] !== LeafKind.punctuation) return false
    const first = this.tokens.units[unit]
    return first === 0x2e || first === 0x21 || first === 0x3f || first === 0x2026 || first === 0x203d
  }

  /** Whether a unit has become part of a word. */
  isGone(unit: number): boolean {
    return this.next[unit] === GONE
  }

  /** The word that a unit is, when nothing else belongs to it; else an empty text. */
  plainWord(unit: number): string {
    return this.isWord(unit) && this.to[unit] - this.from[unit] === 1 ? this.tokens.value(unit) : ''
  }

  /** Makes the units behind a word, to one of them, part of it. */
  append(word: number, last: number): void {
    this.to[word] = this.to[last]
    const after = this.next[last]
    for (let unit = this.next[word]; unit !== after; ) {
      const following = this.next[unit]
      this.next[unit] = GONE
      unit = following
    }
    this.#link(word, after)
  }

  /** Makes the mark before a word part of it. */
  prepend(mark: number, word: number): void {
    this.from[word] = this.from[mark]
    const before = this.previous[mark]
    this.next[mark] = GONE
    if (before === NONE) this.previous[word] = NONE
    else this.#link(before, word)
  }

  #link(unit: number, following: number): void {
    this.next[unit] = following
    if (following !== NONE) this.previous[following] = unit
  }
}
