import {isSurrogate, kindOf, TokenKind} from './nlcst-characters.ts'

/** Where the characters of a text stand in the source. */
export interface Places {
  /** The offset that the character of an index begins at. */
  start(index: number): number
  /** The offset that the character before an index ends at. */
  end(index: number): number
}

/** The leaves of an nlcst tree in order, laid flat. Offsets are UTF-16 units into the source. */
export class Tokens {
  readonly kinds: TokenKind[] = []
  readonly values: string[] = []
  readonly starts: number[] = []
  readonly ends: number[] = []
  /** The tokens that are punctuation or symbols, which alone decide what belongs together. */
  readonly marks: number[] = []

  /** The number of tokens. */
  get count(): number {
    return this.kinds.length
  }

  /** Adds one token, whatever its characters. */
  add(kind: TokenKind, value: string, start: number, end: number): void {
    if (kind === TokenKind.punctuation || kind === TokenKind.symbol) this.marks.push(this.kinds.length)
    this.kinds.push(kind)
    this.values.push(value)
    this.starts.push(start)
    this.ends.push(end)
  }

  /**
   * Splits a text where parse-latin does: words, white space, runs of one mark.
   *
   * @param offset Where the text begins in the source.
   * @param places Where its characters stand, when they are not simply those from `offset` on.
   */
  addText(text: string, offset: number, places: Places | null): void {
    let from = 0
    while (from < text.length) {
      const kind = kindOf(text.charCodeAt(from))
      const isRun = kind === TokenKind.word || kind === TokenKind.space
      const to = isRun ? endOfRun(text, from, kind) : endOfMark(text, from, kind)
      const value = text.slice(from, to)
      if (places === null) this.add(kind, value, offset + from, offset + to)
      else this.add(kind, value, places.start(from), places.end(to))
      from = to
    }
  }
}

function endOfRun(text: string, from: number, kind: TokenKind): number {
  let to = from + 1
  while (to < text.length && kindOf(text.charCodeAt(to)) === kind) to++
  return to
}

function endOfMark(text: string, from: number, kind: TokenKind): number {
  let to = from + 1
  let previous = text.charCodeAt(from)
  while (to < text.length) {
    const unit = text.charCodeAt(to)
    if ((unit !== previous && !isSurrogate(unit)) || kindOf(unit) !== kind) break
    previous = unit
    to++
  }
  return to
}
