import {oncePerWord} from './once-per.ts'
import {wordOf} from './vocabulary.ts'

/*
 * Hashes that are the same in every process and on every machine: they stand in facts, which travel. Word ids do not.
 */

/** A 32-bit hash of a text: FNV-1a over its UTF-16 units, stirred so that the low bits alone are a fair sample. */
export function hashText(text: string): number {
  let hash = 0x811c9dc5
  for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193)
  return stir(hash)
}

/** MurmurHash3's finalizer (Austin Appleby, public domain): every bit of the input moves every bit of the output. */
export function stir(hash: number): number {
  let mixed = hash
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b)
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35)
  return (mixed ^ (mixed >>> 16)) >>> 0
}

/** The hash of the word with this id; a word is hashed once in the life of the process. */
export const wordHash = oncePerWord((id) => hashText(wordOf(id)))

/**
 * Tells which hashes come for the first time. A plain Set keeps every number beyond 31 bits as an object of its own; here
 * two flat tables serve all documents, one after the other.
 */
export class HashFilter {
  #hashes = new Uint32Array(4096)
  /** By place: the round in which its hash was put there. */
  #rounds = new Uint32Array(4096)
  #round = 0

  /** Forgets all hashes and makes room for so many. */
  start(most: number): void {
    if (most * 2 > this.#hashes.length) {
      const room = 2 ** Math.ceil(Math.log2(most * 2))
      this.#hashes = new Uint32Array(room)
      this.#rounds = new Uint32Array(room)
      this.#round = 0
    }
    this.#round++
  }

  /** True when this 32-bit hash has not come since `start`. */
  isNew(hash: number): boolean {
    const last = this.#hashes.length - 1
    let place = hash & last
    while (this.#rounds[place] === this.#round) {
      if (this.#hashes[place] === hash) return false
      place = (place + 1) & last
    }
    this.#rounds[place] = this.#round
    this.#hashes[place] = hash
    return true
  }
}

/** The hash of a run of words, of which the order counts. */
export function hashWords(hashes: ArrayLike<number>, from: number, to: number): number {
  let hash = to - from
  for (let index = from; index < to; index++) {
    hash = Math.imul(hash ^ hashes[index], 0x9e3779b1)
    hash ^= hash >>> 15
  }
  return stir(hash)
}

const digits = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz-'
const bitsKept = 30
/** Characters of a packed hash. */
export const hashLength = bitsKept / 6
const valueOfDigit = new Uint8Array(128)
for (let index = 0; index < digits.length; index++) valueOfDigit[digits.charCodeAt(index)] = index

/** Twelve bits as two digits. */
const pairs = Array.from({length: 4096}, (_, bits) => digits[bits >> 6] + digits[bits & 63])

/** Writes the low 30 bits of each hash as five characters: a fourth of the room that JSON numbers and commas take. */
export function packHashes(hashes: Iterable<number>): string {
  let packed = ''
  for (const hash of hashes) packed += pairs[(hash >>> 18) & 4095] + pairs[(hash >>> 6) & 4095] + digits[hash & 63]
  return packed
}

/** What {@link packHashes} has packed: 30-bit numbers, in their order. */
export function unpackHashes(packed: string): Uint32Array {
  const hashes = new Uint32Array(Math.floor(packed.length / hashLength))
  for (let index = 0, at = 0; index < hashes.length; index++) {
    let hash = 0
    for (let end = at + hashLength; at < end; at++) hash = hash * 64 + valueOfDigit[packed.charCodeAt(at)]
    hashes[index] = hash
  }
  return hashes
}

/** How many numbers two ascending lists without repetitions have in common. */
export function countCommon(a: Uint32Array, b: Uint32Array): number {
  return countCommonUpTo(a, b, 0)
}

/** As many as {@link countCommon} gives; where that cannot be `least`, any number below it. */
export function countCommonUpTo(a: Uint32Array, b: Uint32Array, least: number): number {
  let common = 0
  // How many of either may still be passed over.
  let restOfA = a.length - least
  let restOfB = b.length - least
  for (let i = 0, j = 0; i < a.length && j < b.length && restOfA >= 0 && restOfB >= 0; ) {
    const [first, second] = [a[i], b[j]]
    if (first === second) {
      common++
      i++
      j++
    } else if (first < second) {
      i++
      restOfA--
    } else {
      j++
      restOfB--
    }
  }
  return common
}
