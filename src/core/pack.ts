import type {Json} from './facts.ts'
import {keysOf, keysText} from './pack-keys.ts'
import {type ReadText, readText, writeText} from './pack-text.ts'

/*
 * JSON as bytes, of which any part can be read without the rest. What has come before is not written again: in its place
 * stands where it is. An article's facts tell the same names and the same story over and over.
 */

/** What begins a value. */
const Tag = {null: 0, false: 1, true: 2, positive: 3, negative: 4, double: 5, text: 6, list: 7, object: 8, before: 9}

/** Shorter texts are written again: where they have come before would take as many bytes. */
const leastShared = 3

const scratch = new DataView(new ArrayBuffer(8))

/** Writes numbers, texts and JSON, one after the other. */
export class PackWriter {
  #bytes = new Uint8Array(1 << 14)
  #length = 0
  readonly #texts = new Map<string, number>()
  readonly #values = new Map<object, number>()

  /** How many bytes have been written; where the next begins. */
  get length(): number {
    return this.#length
  }

  /** The bytes so far, as a copy that takes no more room than they need. */
  taken(): Uint8Array<ArrayBuffer> {
    return this.#bytes.slice(0, this.#length)
  }

  /** Forgets all, for another to be written. */
  clear(): void {
    this.#length = 0
    this.#texts.clear()
    this.#values.clear()
  }

  /** A whole number from 0 to 2 ** 53 - 1; one byte where it is below 128. */
  unsigned(value: number): void {
    let rest = value
    if (this.#bytes.length < this.#length + 8) this.#grow(8)
    for (; rest > 0x7fffffff; rest = Math.floor(rest / 128)) this.#bytes[this.#length++] = (rest % 128) | 128
    for (; rest > 127; rest >>>= 7) this.#bytes[this.#length++] = (rest & 127) | 128
    this.#bytes[this.#length++] = rest
  }

  /** A whole number of either sign. */
  signed(value: number): void {
    this.unsigned(value < 0 ? -2 * value - 1 : 2 * value)
  }

  /** A number that takes four bytes, so that its place can be reckoned. */
  fixed(value: number): void {
    if (this.#bytes.length < this.#length + 4) this.#grow(4)
    for (let shift = 0; shift < 32; shift += 8) this.#bytes[this.#length++] = value >>> shift
  }

  text(text: string): void {
    const before = text.length < leastShared ? undefined : this.#texts.get(text)
    if (before !== undefined) {
      this.unsigned(2 * before + 1)
      return
    }
    if (text.length >= leastShared) this.#texts.set(text, this.#length)
    this.unsigned(2 * text.length)
    this.#units(text)
  }

  json(value: Json): void {
    if (typeof value === 'string') {
      this.#tag(Tag.text)
      this.text(value)
    } else if (typeof value === 'number') this.#number(value)
    else if (value === null) this.#tag(Tag.null)
    else if (typeof value === 'boolean') this.#tag(value ? Tag.true : Tag.false)
    else {
      const before = this.#values.get(value)
      if (before !== undefined) {
        this.#tag(Tag.before)
        this.unsigned(before)
        return
      }
      this.#values.set(value, this.#length)
      if (isList(value)) {
        this.#tag(Tag.list)
        this.unsigned(value.length)
        for (const item of value) this.json(item)
      } else {
        const keys = Object.keys(value)
        this.#tag(Tag.object)
        this.text(keysText(value, keys))
        for (const key of keys) if (value[key] !== undefined) this.json(value[key])
      }
    }
  }

  #tag(tag: number): void {
    if (this.#bytes.length === this.#length) this.#grow(1)
    this.#bytes[this.#length++] = tag
  }

  #number(value: number): void {
    if (Number.isSafeInteger(value) && !Object.is(value, -0)) {
      this.#tag(value < 0 ? Tag.negative : Tag.positive)
      this.unsigned(Math.abs(value))
    } else {
      this.#tag(Tag.double)
      scratch.setFloat64(0, value)
      this.fixed(scratch.getUint32(0))
      this.fixed(scratch.getUint32(4))
    }
  }

  #units(text: string): void {
    const room = 3 * text.length
    if (this.#bytes.length < this.#length + room) this.#grow(room)
    this.#length = writeText(text, this.#bytes, this.#length)
  }

  #grow(more: number): void {
    const larger = new Uint8Array(Math.max(2 * this.#bytes.length, this.#length + more))
    larger.set(this.#bytes)
    this.#bytes = larger
  }
}

const place: ReadText = {text: '', end: 0}

/** Reads what a {@link PackWriter} has written, from any place where something begins. */
export class PackReader {
  readonly bytes: Uint8Array
  /** Where to read next. */
  at = 0
  /** What JSON that came before has been read already, by its place: it is read once then, and is one object. */
  known: Map<number, Json> | undefined

  constructor(bytes: Uint8Array) {
    this.bytes = bytes
  }

  unsigned(): number {
    let byte = this.bytes[this.at++]
    if (byte < 128) return byte
    let value = byte & 127
    let factor = 128
    do {
      byte = this.bytes[this.at++]
      value += (byte & 127) * factor
      factor *= 128
    } while (byte > 127)
    return value
  }

  signed(): number {
    const value = this.unsigned()
    return value % 2 === 1 ? -(value + 1) / 2 : value / 2
  }

  fixed(): number {
    const {bytes, at} = this
    this.at += 4
    return (bytes[at] | (bytes[at + 1] << 8) | (bytes[at + 2] << 16) | (bytes[at + 3] << 24)) >>> 0
  }

  text(): string {
    const head = this.unsigned()
    if (head % 2 === 0) return this.#units(head / 2)
    const next = this.at
    this.at = (head - 1) / 2
    const text = this.#units(this.unsigned() / 2)
    this.at = next
    return text
  }

  /** Goes past a text. */
  skipText(): void {
    const head = this.unsigned()
    if (head % 2 === 1) return
    const {bytes} = this
    let {at} = this
    for (let left = head / 2; left > 0; left--) {
      const byte = bytes[at]
      at += byte < 0x80 ? 1 : byte < 0xe0 ? 2 : 3
    }
    this.at = at
  }

  /** Where the JSON stands that comes next: here, or where it came before. */
  jsonPlace(): number {
    const {at} = this
    if (this.bytes[at] !== Tag.before) return at
    this.at++
    const before = this.unsigned()
    this.at = at
    return before
  }

  json(): Json {
    const tag = this.bytes[this.at++]
    switch (tag) {
      case Tag.null:
        return null
      case Tag.false:
        return false
      case Tag.true:
        return true
      case Tag.positive:
        return this.unsigned()
      case Tag.negative:
        return -this.unsigned()
      case Tag.double:
        scratch.setUint32(0, this.fixed())
        scratch.setUint32(4, this.fixed())
        return scratch.getFloat64(0)
      case Tag.text:
        return this.text()
      case Tag.list:
        return this.#list()
      case Tag.object:
        return this.#object()
      case Tag.before: {
        const before = this.unsigned()
        const known = this.known?.get(before)
        if (known !== undefined) return known
        const next = this.at
        this.at = before
        const value = this.json()
        this.at = next
        this.known?.set(before, value)
        return value
      }
      default:
        throw new RangeError(`no JSON begins with ${tag}`)
    }
  }

  #list(): Json {
    const list: Json[] = []
    for (let left = this.unsigned(); left > 0; left--) list.push(this.json())
    return list
  }

  #object(): Json {
    const object: Record<string, Json> = {}
    for (const key of keysOf(this.text())) {
      const value = this.json()
      if (key === '__proto__')
        Object.defineProperty(object, key, {value, enumerable: true, configurable: true, writable: true})
      else object[key] = value
    }
    return object
  }

  #units(length: number): string {
    readText(this.bytes, this.at, length, place)
    this.at = place.end
    return place.text
  }
}

function isList(value: Json): value is readonly Json[] {
  return Array.isArray(value)
}
