import {isSurrogate, kindOf, LeafKind} from './nlcst-characters.ts'
import {type Columns, makeColumns, releaseColumns, takeColumns} from './nlcst-columns.ts'

/** Where the characters of a text stand in the source. */
export interface Places {
  /** The offset that the character of an index begins at. */
  start(index: number): number
  /** The offset that the character before an index ends at. */
  end(index: number): number
}

/** The leaves of an nlcst tree in order, laid flat. Offsets and lengths are UTF-16 units, offsets into the source. */
export class Tokens {
  readonly #source: string
  /** The values of tokens that do not stand like this in the source. */
  readonly #values = new Map<number, string>()
  #columns: Columns
  count = 0
  /** The kind of each, a {@link LeafKind}. */
  kinds: Uint8Array
  /** The first UTF-16 unit of each one's value. A mark of more than one repeats it, unless surrogates follow. */
  units: Uint16Array
  /** The length of each one's value. */
  lengths: Int32Array
  starts: Int32Array
  ends: Int32Array
  /** The tokens that are punctuation or symbols, which alone decide what belongs together. */
  readonly marks: number[] = []

  constructor(source: string) {
    this.#source = source
    this.#columns = takeColumns()
    ;({kinds: this.kinds, units: this.units, lengths: this.lengths} = this.#columns)
    ;({starts: this.starts, ends: this.ends} = this.#columns)
  }

  /** Room for four numbers a token. */
  get links(): Columns['links'] {
    return this.#columns.links
  }

  /** Gives the columns to the next tokens; these may not be read any more. */
  release(): void {
    releaseColumns(this.#columns)
  }

  value(token: number): string {
    if (this.#columns.hasValue[token] === 1) return this.#values.get(token) ?? ''
    return this.#source.slice(this.starts[token], this.ends[token])
  }

  /** Whether a token has a value of just this one UTF-16 unit. */
  is(token: number, unit: number): boolean {
    return this.units[token] === unit && this.lengths[token] === 1
  }

  /** Adds one token that is no mark, whatever its characters. */
  add(kind: LeafKind, value: string, start: number, end: number): void {
    this.#reserve(1)
    const token = this.count++
    this.kinds[token] = kind
    this.units[token] = value.charCodeAt(0)
    this.starts[token] = start
    this.ends[token] = end
    this.#setValue(token, value)
  }

  /**
   * Splits a text where parse-latin does: words, white space, runs of one mark.
   *
   * @param offset Where the text begins in the source.
   * @param places Where its characters stand, when they are not simply those from `offset` on.
   */
  addText(text: string, offset: number, places: Places | null): void {
    if (places === null && this.#source.startsWith(text, offset)) {
      this.#split(this.#source, offset, offset + text.length)
      return
    }
    let token = this.count
    this.#split(text, 0, text.length)
    for (; token < this.count; token++) {
      const from = this.starts[token]
      const to = this.ends[token]
      this.#setValue(token, text.slice(from, to))
      this.starts[token] = places === null ? offset + from : places.start(from)
      this.ends[token] = places === null ? offset + to : places.end(to)
    }
  }

  #split(text: string, start: number, end: number): void {
    this.#reserve(end - start)
    const {kinds, units, lengths, starts, ends, marks} = this
    const {hasValue} = this.#columns
    let token = this.count
    for (let from = start; from < end; token++) {
      const unit = text.charCodeAt(from)
      const kind = kindOf(unit)
      let to = from + 1
      if (kind === LeafKind.word || kind === LeafKind.space) {
        while (to < end && kindOf(text.charCodeAt(to)) === kind) to++
      } else {
        to = endOfMark(text, from, end, kind)
        marks.push(token)
      }
      kinds[token] = kind
      units[token] = unit
      lengths[token] = to - from
      starts[token] = from
      ends[token] = to
      hasValue[token] = 0
      from = to
    }
    this.count = token
  }

  #setValue(token: number, value: string): void {
    this.#values.set(token, value)
    this.#columns.hasValue[token] = 1
    this.lengths[token] = value.length
  }

  /** Makes room for so many more tokens. */
  #reserve(more: number): void {
    if (this.count + more <= this.kinds.length) return
    const columns = makeColumns(2 * (this.count + more))
    columns.hasValue.set(this.#columns.hasValue)
    columns.kinds.set(this.kinds)
    columns.units.set(this.units)
    columns.lengths.set(this.lengths)
    columns.starts.set(this.starts)
    columns.ends.set(this.ends)
    this.#columns = columns
    ;({kinds: this.kinds, units: this.units, lengths: this.lengths} = columns)
    ;({starts: this.starts, ends: this.ends} = columns)
  }
}

function endOfMark(text: string, from: number, end: number, kind: LeafKind): number {
  let to = from + 1
  let previous = text.charCodeAt(from)
  while (to < end) {
    const unit = text.charCodeAt(to)
    if ((unit !== previous && !isSurrogate(unit)) || kindOf(unit) !== kind) break
    previous = unit
    to++
  }
  return to
}
