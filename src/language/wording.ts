import type {Document} from '../core/document.ts'
import {HashFilter, hashLength, hashWords, unpackHashes, wordHash} from './hashes.ts'
import {isMask, writeMasked} from './masked-words.ts'
import {oncePer} from './once-per.ts'
import {sketchOf} from './shingles.ts'
import {Substance} from './substance.ts'

/** Shingles of a passage are short: it has few words, and each mask ends one run and begins another. */
const shingleWords = 3
const hashesKept = 48
const keysKept = 3
/** Above any hash. */
const beyond = 2 ** 32

/** The wording of a passage with what changes from story to story taken out. */
export interface Wording {
  /** Words that are no masks. */
  readonly words: number
  /** A sketch of its runs of words. */
  readonly sketch: string
}

/** A stretch of tokens, end exclusive. */
export type TokenRange = readonly [first: number, end: number]

/**
 * The wording of some stretches of text.
 *
 * @param masked Bits of {@link Substance}: what is taken out.
 */
export function wordingOf(
  document: Document,
  ranges: readonly TokenRange[],
  masked: number = Substance.name | Substance.number | Substance.date,
): Wording {
  let most = 0
  let longest = 0
  for (const [first, end] of ranges) {
    most += end - first
    longest = Math.max(longest, end - first)
  }
  const words = new Uint32Array(longest)
  const hashes = new Uint32Array(most)
  let length = 0
  let count = 0
  seen.start(most)
  for (const [first, end] of ranges) {
    const here = writeMasked(document, first, end, masked, words, null)
    for (let index = 0; index < here; index++) {
      if (!isMask(words[index])) count++
      words[index] = wordHash(words[index])
    }
    for (let from = 0; from + shingleWords <= here; from++) {
      const hash = hashWords(words, from, from + shingleWords)
      if (seen.isNew(hash)) hashes[length++] = hash
    }
  }
  return {words: count, sketch: sketchOf(hashes.subarray(0, length), hashesKept)}
}

const seen = new HashFilter()

/** The keys under which a wording meets those that are much alike: the smallest hashes of its sketch. */
export function keysOf(sketch: string): string[] {
  const keys: string[] = []
  const end = Math.min(keysKept * hashLength, sketch.length)
  for (let at = 0; at < end; at += hashLength) keys.push(sketch.slice(at, at + hashLength))
  return keys
}

/** The hashes of a sketch, ascending; it is compared under each of its keys, with many others. */
export const sketchHashes = oncePer(({sketch}: {readonly sketch: string}) => unpackHashes(sketch))

/**
 * The one key under which two wordings are to be judged, among those that they share, as a hash; undefined where they
 * share none. Both are given as the hashes of their sketches.
 */
export function meetingKey(a: Uint32Array, b: Uint32Array): number | undefined {
  for (let i = 0; i < a.length && i < keysKept; i++)
    for (let j = 0; j < b.length && j < keysKept; j++) if (a[i] === b[j]) return a[i]
  return undefined
}

/** About how much of two wordings, given as the hashes of their sketches, is the same; a share of one. */
export function sameWording(first: Uint32Array, second: Uint32Array): number {
  // The smallest hashes of the two together are a fair sample of them both; beyond, a sketch that was cut knows nothing.
  let [i, j, common, seen] = [0, 0, 0, 0]
  const most = Math.min(hashesKept, Math.max(first.length, second.length))
  while (seen < most && (i < first.length || j < second.length)) {
    const [own, other] = [i < first.length ? first[i] : beyond, j < second.length ? second[j] : beyond]
    if (own === other) common++
    if (own <= other) i++
    if (other <= own) j++
    seen++
  }
  return seen === 0 ? 0 : common / seen
}
