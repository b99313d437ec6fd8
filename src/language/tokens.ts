import {defineLayer} from '../core/layer.ts'
import {Character, characterClass} from './characters.ts'
import {intern} from './vocabulary.ts'

/** What a token is. */
export const TokenKind = {
  /** A word: letters, with inner apostrophes, hyphens and points (`don't`, `high-level`, `U.S.`, `Apa.az`). */
  word: 1,
  /** Begins with a digit: `1,000.5`, `3rd`, `20m`, `2024-05-01`. */
  number: 2,
  /** One mark of punctuation, or a run of points or dashes. */
  punctuation: 3,
  /** Anything else that can be seen: `%`, `$`, an emoji. */
  symbol: 4,
  /** Inline code, an image, an embed, a bare URL or address: no words of the article. */
  object: 5,
} as const

/** How a token looks; bits of `shape`. */
export const Shape = {
  /** The first letter is a capital. */
  capital: 1,
  /** At least two letters, all capitals. */
  allCapitals: 2,
  /** White space stands before it (or it opens its block). */
  spaceBefore: 4,
  /** Ends in a full stop that belongs to it: `U.S.`, `p.m.` */
  point: 8,
  /** Has a capital after its first letter but is not all capitals: `McKay`, `NetzWerk`. */
  innerCapital: 16,
} as const

/** All tokens of a document in flat arrays; offsets are UTF-16 units into the text. */
export interface Tokens {
  readonly length: number
  readonly start: Uint32Array
  readonly end: Uint32Array
  readonly kind: Uint8Array
  readonly shape: Uint8Array
  /** Id of the word in lower case (see vocabulary.ts); punctuation and symbols have ids too. */
  readonly word: Uint32Array
  /** The tokens of block `b` are `blockStart[b]` up to, not including, `blockStart[b + 1]`. */
  readonly blockStart: Uint32Array
  /** Number of tokens that are words or numbers. */
  readonly words: number
}

/** The tokens of the running text, block by block. The possessive `’s` is a token of its own, its word `'s`. */
export const tokens = defineLayer('tokens', (document): Tokens => {
  const {prose, blocks} = document
  const scanner = new Scanner(prose)
  const blockStart = new Uint32Array(blocks.length + 1)
  for (let block = 0; block < blocks.length; block++) {
    blockStart[block] = scanner.length
    scanner.scan(blocks[block].start, blocks[block].end)
  }
  blockStart[blocks.length] = scanner.length
  return scanner.finish(blockStart)
})

/**
 * Scans one stretch of text as if it were a single block. For house patterns, names in the config and the
 * like; a document's own tokens are its `tokens` layer.
 */
export function tokenize(text: string): Tokens {
  const scanner = new Scanner(text)
  scanner.scan(0, text.length)
  return scanner.finish(Uint32Array.of(0, scanner.length))
}

const {letter, digit, space, hidden, apostrophe, hyphen, point, object, capital, invisible} = Character
const possessive = intern("'s")

class Scanner {
  readonly #text: string
  #start: Uint32Array
  #end: Uint32Array
  #kind: Uint8Array
  #shape: Uint8Array
  #word: Uint32Array
  length = 0
  words = 0

  constructor(text: string) {
    this.#text = text
    const capacity = Math.max(16, text.length >> 2)
    this.#start = new Uint32Array(capacity)
    this.#end = new Uint32Array(capacity)
    this.#kind = new Uint8Array(capacity)
    this.#shape = new Uint8Array(capacity)
    this.#word = new Uint32Array(capacity)
  }

  finish(blockStart: Uint32Array): Tokens {
    const length = this.length
    return {
      length,
      start: this.#start.subarray(0, length),
      end: this.#end.subarray(0, length),
      kind: this.#kind.subarray(0, length),
      shape: this.#shape.subarray(0, length),
      word: this.#word.subarray(0, length),
      blockStart,
      words: this.words,
    }
  }

  #push(start: number, end: number, kind: number, shape: number, word: number): void {
    if (this.length === this.#start.length) this.#grow()
    const at = this.length++
    this.#start[at] = start
    this.#end[at] = end
    this.#kind[at] = kind
    this.#shape[at] = shape
    this.#word[at] = word
    if (kind <= TokenKind.number) this.words++
  }

  #grow(): void {
    const capacity = this.#start.length * 2
    const copy = <Values extends Uint32Array | Uint8Array>(from: Values, to: Values): Values => {
      to.set(from)
      return to
    }
    this.#start = copy(this.#start, new Uint32Array(capacity))
    this.#end = copy(this.#end, new Uint32Array(capacity))
    this.#kind = copy(this.#kind, new Uint8Array(capacity))
    this.#shape = copy(this.#shape, new Uint8Array(capacity))
    this.#word = copy(this.#word, new Uint32Array(capacity))
  }

  /** Adds the tokens between two offsets. */
  scan(from: number, to: number): void {
    const text = this.#text
    let index = from
    let spaceBefore: number = Shape.spaceBefore
    while (index < to) {
      const kind = characterClass(text.charCodeAt(index))
      if (kind === space) {
        spaceBefore = Shape.spaceBefore
        index++
      } else if (kind === hidden || kind === invisible) index++
      else {
        index =
          (kind & (letter | digit)) !== 0
            ? this.#scanWord(index, to, spaceBefore)
            : this.#scanMark(index, to, kind, spaceBefore)
        spaceBefore = 0
      }
    }
  }

  #scanMark(start: number, to: number, kind: number, spaceBefore: number): number {
    const text = this.#text
    let end = start + 1
    if (kind === object) {
      while (end < to && characterClass(text.charCodeAt(end)) === hidden) end++
      this.#push(start, end, TokenKind.object, spaceBefore, 0)
      return end
    }
    // A possessive that its word left behind: Syria|’s.
    if (kind === apostrophe && spaceBefore === 0 && isPossessive(text, start, to)) {
      this.#push(start, start + 2, TokenKind.word, 0, possessive)
      this.words--
      return start + 2
    }
    const code = text.charCodeAt(start)
    if (code >= 0xd800 && code <= 0xdbff && end < to) end++
    else if (kind === point || kind === hyphen || code === 0x2014 || code === 0x2013 || code === 0x60 || code === 0x27)
      while (end < to && text.charCodeAt(end) === code) end++
    const isSymbol = kind === Character.symbol
    this.#push(
      start,
      end,
      isSymbol ? TokenKind.symbol : TokenKind.punctuation,
      spaceBefore,
      intern(text.slice(start, end)),
    )
    return end
  }

  #scanWord(start: number, to: number, spaceBefore: number): number {
    const text = this.#text
    const first = characterClass(text.charCodeAt(start))
    let shape = spaceBefore | ((first & capital) !== 0 ? Shape.capital : 0)
    let letters = 0
    let capitals = 0
    let plain = true
    let end = start
    while (end < to) {
      const code = text.charCodeAt(end)
      const kind = characterClass(code)
      if ((kind & letter) !== 0) {
        letters++
        if ((kind & capital) !== 0) capitals++
        if (code > 0x7f) plain = false
        end++
      } else if ((kind & digit) !== 0) end++
      else if (kind === hidden || kind === invisible) {
        const next = skipHidden(text, end, to)
        if (next >= to || (characterClass(text.charCodeAt(next)) & (letter | digit)) === 0) break
        plain = false
        end = next
      } else if (kind === apostrophe) {
        if (isPossessive(text, end, to) || !isLetterOrDigit(text, end + 1, to)) break
        plain = false
        end++
      } else if (kind === hyphen) {
        if (!isLetterOrDigit(text, end + 1, to)) break
        end++
      } else if (kind === point) {
        const inner = this.#pointInside(start, end, to)
        if (inner === 0) break
        end++
        if (inner === 2) {
          shape |= Shape.point
          break
        }
      } else if (joins(code, text, end, to, (first & digit) !== 0)) end++
      else if (startsAddress(code, text, end, to)) return this.#scanAddress(start, end, to, spaceBefore)
      else break
    }
    if (capitals > 1 && capitals === letters) shape |= Shape.allCapitals
    else if (capitals > ((first & capital) !== 0 ? 1 : 0)) shape |= Shape.innerCapital
    const written = text.slice(start, end)
    const word = capitals > 0 || !plain ? normalize(written, plain) : written
    this.#push(start, end, (first & digit) !== 0 ? TokenKind.number : TokenKind.word, shape, intern(word))
    return end
  }

  /** 0: the point ends the word; 1: it is inside it (`Apa.az`, `1.5`); 2: it is its last character (`U.S.`). */
  #pointInside(start: number, at: number, to: number): 0 | 1 | 2 {
    const text = this.#text
    const next = at + 1 < to ? text.charCodeAt(at + 1) : 0x20
    const kind = characterClass(next)
    const before = characterClass(text.charCodeAt(at - 1))
    if ((kind & digit) !== 0 && (before & digit) !== 0) return 1
    // One letter before the point, and a point earlier or later: an abbreviation of initials, U.S. or p.m. or Ph.D.
    const single = (before & letter) !== 0 && (at - 1 === start || characterClass(text.charCodeAt(at - 2)) === point)
    if (single && at - 1 > start) {
      if ((kind & letter) !== 0 && at + 2 <= to && isPoint(text, at + 2, to)) return 1
      if ((kind & letter) === 0 || (kind & capital) !== 0) return 2
    }
    if (single && (kind & letter) !== 0 && isPoint(text, at + 2, to)) return 1
    // A small letter after the point: a domain or a file, not a new sentence.
    if ((kind & letter) !== 0 && (kind & capital) === 0 && (before & (letter | digit)) !== 0) return 1
    return 0
  }

  /** A URL or an e-mail address: one object up to the next white space, without closing punctuation. */
  #scanAddress(start: number, at: number, to: number, spaceBefore: number): number {
    const text = this.#text
    let end = at
    while (end < to && characterClass(text.charCodeAt(end)) !== space && !'<>"“”|'.includes(text[end])) end++
    while (end > at + 1 && ".,;:!?)]’'\0".includes(text[end - 1])) end--
    this.#push(start, end, TokenKind.object, spaceBefore, 0)
    return end
  }
}

function normalize(written: string, plain: boolean): string {
  const lower = written.toLowerCase()
  return plain ? lower : lower.replaceAll('’', "'").replace(/[\0\u00AD\u200B-\u200F\u2060\uFEFF]/g, '')
}

function skipHidden(text: string, from: number, to: number): number {
  let at = from
  while (at < to && (characterClass(text.charCodeAt(at)) & (hidden | invisible)) !== 0) at++
  return at
}

function isLetterOrDigit(text: string, at: number, to: number): boolean {
  return at < to && (characterClass(text.charCodeAt(at)) & (letter | digit)) !== 0
}

function isPoint(text: string, at: number, to: number): boolean {
  return at < to && characterClass(text.charCodeAt(at)) === point
}

/** `’s` or `'S` and then the end of the word. */
function isPossessive(text: string, at: number, to: number): boolean {
  if (at + 1 >= to) return false
  const code = text.charCodeAt(at + 1) | 0x20
  return code === 0x73 && !isLetterOrDigit(text, at + 2, to)
}

/** `&` in AT&T, `,` and `:` and `/` in 1,000 and 10:30 and 2024/25. */
function joins(code: number, text: string, at: number, to: number, number: boolean): boolean {
  if (at + 1 >= to) return false
  const before = characterClass(text.charCodeAt(at - 1))
  const after = characterClass(text.charCodeAt(at + 1))
  if (code === 0x26) return (before & capital) !== 0 && (after & capital) !== 0
  if (code === 0x2c || code === 0x3a || code === 0x2f) return number && (before & digit) !== 0 && (after & digit) !== 0
  return false
}

/** `://` after a scheme, or `@` inside an address. */
function startsAddress(code: number, text: string, at: number, to: number): boolean {
  if (code === 0x3a) return text.startsWith('://', at)
  return code === 0x40 && isLetterOrDigit(text, at + 1, to)
}
