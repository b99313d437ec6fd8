import type {Document} from '../core/document.ts'
import {HashFilter, hashLength, hashWords, unpackHashes, wordHash} from './hashes.ts'
import {isMask, writeMasked} from './masked-words.ts'
import {sketchOf} from './shingles.ts'
import {Substance} from './substance.ts'

/** Shingles of a passage are short: it has few words, and each mask ends one run and begins another. */
const shingleWords = 3
const hashesKept = 48
const keysKept = 3

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
  return Array.from({length: Math.min(keysKept, sketch.length / hashLength)}, (_, index) =>
    sketch.slice(index * hashLength, (index + 1) * hashLength),
  )
}

/** The one key under which two wordings are to be judged, among those that they share; undefined where they share none. */
export function meetingKey(a: string, b: string): string | undefined {
  const most = keysKept * hashLength
  // Without making a text of each key: this is asked of every two passages that begin alike.
  for (let i = 0; i + hashLength <= a.length && i < most; i += hashLength)
    for (let j = 0; j + hashLength <= b.length && j < most; j += hashLength)
      if (isSameHash(a, i, b, j)) return a.slice(i, i + hashLength)
  return undefined
}

function isSameHash(a: string, i: number, b: string, j: number): boolean {
  for (let offset = 0; offset < hashLength; offset++)
    if (a.charCodeAt(i + offset) !== b.charCodeAt(j + offset)) return false
  return true
}

/** About how much of two wordings together is the same; a share of one. */
export function sameWording(a: string, b: string): number {
  const [first, second] = [unpackHashes(a), unpackHashes(b)]
  // The smallest hashes of the two together are a fair sample of them both; beyond, a sketch that was cut knows nothing.
  let [i, j, common, seen] = [0, 0, 0, 0]
  const most = Math.min(hashesKept, Math.max(first.length, second.length))
  while (seen < most && (i < first.length || j < second.length)) {
    const isFirst = j >= second.length || first[i] <= second[j]
    const isSecond = i >= first.length || second[j] <= first[i]
    if (isFirst && isSecond) common++
    if (isFirst) i++
    if (isSecond) j++
    seen++
  }
  return seen === 0 ? 0 : common / seen
}
