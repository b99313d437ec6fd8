import type {Document} from '../../src/core/document.ts'
import {bodyWords} from '../../src/language/body-words.ts'
import {hashWords, wordHash} from '../../src/language/hashes.ts'
import {tokens} from '../../src/language/tokens.ts'

/** Words in a shingle. */
const shingleWords = 5

/**
 * Shingles of an article, each once, as hashes in the order of the text.
 *
 * A share of them is enough to find and judge twins: those that a power of two divides. Every article that has such a
 * shingle draws it, whatever else it holds, so that what two samples have in common is a fair sample of what the two
 * articles have in common (A. Broder, On the resemblance and containment of documents, 1997).
 */
export interface Shingles {
  readonly hashes: Uint32Array
  /** By shingle: the block in which it begins. */
  readonly block: Uint32Array
}

/** The distinct shingles of the body. */
export function shinglesOf(document: Document): Shingles {
  const {token, block} = document.get(bodyWords)
  const {word} = document.get(tokens)
  const words = Uint32Array.from(token, (at) => wordHash(word[at]))
  const seen = new Set<number>()
  const hashes: number[] = []
  const blocks: number[] = []
  for (let from = 0; from + shingleWords <= words.length; from++) {
    const hash = hashWords(words, from, from + shingleWords)
    if (seen.has(hash)) continue
    seen.add(hash)
    hashes.push(hash)
    blocks.push(block[from])
  }
  return {hashes: Uint32Array.from(hashes), block: Uint32Array.from(blocks)}
}

/**
 * Of how many shingles one is a key, for an article of so many: about 16 keys for a short article, one every 32 words
 * for a long one. A brief has to meet its text inside of a long article, hence no fewer.
 */
export function keyModulus(shingles: number): number {
  return modulus(shingles, 16, 32)
}

/** Of how many shingles one is in the sample by which twins are judged: 64 to 128 for articles of up to 2,000 words. */
export function sampleModulus(shingles: number): number {
  return modulus(shingles, 64, 16)
}

/** The power of two that leaves at least `least` of so many, but `most`. */
function modulus(shingles: number, least: number, most: number): number {
  let divisor = 1
  while (divisor < most && shingles >= least * divisor * 2) divisor *= 2
  return divisor
}

/** True where a modulus, a power of two, draws a hash. */
export function isDrawn(hash: number, divisor: number): boolean {
  return (hash & (divisor - 1)) === 0
}
