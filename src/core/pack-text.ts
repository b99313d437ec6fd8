/*
 * Texts as bytes: each UTF-16 unit as UTF-8 has it, halves of pairs by themselves. Nothing is lost, and ASCII takes one
 * byte. The platform's encoder writes and reads whole pairs and refuses halves, so that it gets the texts without any; a
 * call of it takes as long as some thirty units do here.
 */

/** What browsers and Node have of the Encoding Standard, as far as it is used. */
interface Encoder {
  encodeInto(text: string, bytes: Uint8Array): {readonly written: number}
}
interface Decoder {
  decode(bytes: Uint8Array): string
}
declare const TextEncoder: new () => Encoder
declare const TextDecoder: new (label: string, options: {readonly ignoreBOM: boolean}) => Decoder

const encoder = new TextEncoder()
const decoder = new TextDecoder('utf-8', {ignoreBOM: true})

/** Texts of so many units are left to the platform. */
const longWritten = 32
const longRead = 24

const halfOfPair = /[\ud800-\udfff]/

/**
 * Writes a text.
 *
 * @param bytes With room for three bytes a unit.
 * @returns Where the text ends.
 */
export function writeText(text: string, bytes: Uint8Array, start: number): number {
  const {length} = text
  if (length >= longWritten) {
    const {written} = encoder.encodeInto(text, bytes.subarray(start, start + 3 * length))
    if (written === length || !halfOfPair.test(text)) return start + written
  }
  let at = start
  for (let index = 0; index < length; index++) {
    const unit = text.charCodeAt(index)
    if (unit < 0x80) bytes[at++] = unit
    else if (unit < 0x800) {
      bytes[at++] = 0xc0 | (unit >> 6)
      bytes[at++] = 0x80 | (unit & 0x3f)
    } else {
      bytes[at++] = 0xe0 | (unit >> 12)
      bytes[at++] = 0x80 | ((unit >> 6) & 0x3f)
      bytes[at++] = 0x80 | (unit & 0x3f)
    }
  }
  return at
}

/** Short texts that were read, by a hash of their bytes: names of rules and keys of facts come again and again. */
const recent: string[] = new Array<string>(4096).fill('')

/** A text and where in the bytes it ends. */
export interface ReadText {
  text: string
  end: number
}

/**
 * Reads a text.
 *
 * @param length In UTF-16 units.
 * @param into Takes the text and where it ends.
 */
export function readText(bytes: Uint8Array, start: number, length: number, into: ReadText): void {
  if (length >= longRead) {
    // So many bytes are the text where all are ASCII: others would be fewer units, or be replaced.
    const text = decoder.decode(bytes.subarray(start, start + length))
    if (text.length === length && !text.includes('\ufffd')) {
      into.text = text
      into.end = start + length
      return
    }
    readLong(bytes, start, length, into)
    return
  }
  let hash = length
  for (let at = start; at < start + length; at++) {
    const byte = bytes[at]
    if (byte >= 0x80) {
      readUnits(bytes, start, length, into)
      return
    }
    hash = (Math.imul(hash, 31) + byte) | 0
  }
  const slot = (hash ^ (hash >>> 12)) & (recent.length - 1)
  const known = recent[slot]
  into.text = isAt(known, bytes, start, length) ? known : (recent[slot] = asciiText(bytes, start, length))
  into.end = start + length
}

/** Whether ASCII bytes are a text. */
function isAt(text: string, bytes: Uint8Array, start: number, length: number): boolean {
  if (text.length !== length) return false
  for (let index = 0; index < length; index++) if (text.charCodeAt(index) !== bytes[start + index]) return false
  return true
}

const codes: number[] = []

function asciiText(bytes: Uint8Array, start: number, length: number): string {
  codes.length = 0
  for (let at = start; at < start + length; at++) codes.push(bytes[at])
  return String.fromCharCode.apply(null, codes)
}

/** A long text that is not ASCII alone. */
function readLong(bytes: Uint8Array, start: number, length: number, into: ReadText): void {
  let end = start
  for (let left = length; left > 0; left--) {
    const byte = bytes[end]
    // What begins like this may be half of a pair.
    if (byte === 0xed) {
      readUnits(bytes, start, length, into)
      return
    }
    end += byte < 0x80 ? 1 : byte < 0xe0 ? 2 : 3
  }
  into.text = decoder.decode(bytes.subarray(start, end))
  into.end = end
}

/** Units that are put together at a time. */
const units = new Uint16Array(4096)

function readUnits(bytes: Uint8Array, start: number, length: number, into: ReadText): void {
  let at = start
  let text = ''
  for (let left = length; left > 0; ) {
    const count = Math.min(left, units.length)
    for (let index = 0; index < count; index++) {
      const byte = bytes[at++]
      if (byte < 0x80) units[index] = byte
      else if (byte < 0xe0) units[index] = ((byte & 0x1f) << 6) | (bytes[at++] & 0x3f)
      else units[index] = ((byte & 0x0f) << 12) | ((bytes[at++] & 0x3f) << 6) | (bytes[at++] & 0x3f)
    }
    text += String.fromCharCode.apply(null, units.subarray(0, count) as unknown as number[])
    left -= count
  }
  into.text = text
  into.end = at
}
