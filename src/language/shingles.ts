import {defineLayer} from '../core/layer.ts'
import {bodyWords} from './body-words.ts'
import {hashWords, packHashes, wordHash} from './hashes.ts'
import {tokens} from './tokens.ts'

/** Words in a shingle: a run so long is seldom the same by chance. */
const shingleWords = 5

/** The distinct runs of five words of an article's body, as hashes in the order of the text. */
export interface Shingles {
  readonly hashes: Uint32Array
  /** By shingle: the block in which it begins. */
  readonly block: Uint32Array
}

export const shingles = defineLayer('shingles', (document): Shingles => {
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
})

/** Hashes in a sketch. */
export const sketchSize = 16

/**
 * The smallest hashes of some, packed: of two sketches the share of equal ones tells about how much two texts have
 * in common (A. Broder, On the resemblance and containment of documents, 1997).
 */
export function sketchOf(hashes: Uint32Array, size = sketchSize): string {
  // Packing keeps 30 bits, and what counts is the order of what is kept.
  return packHashes(
    hashes
      .map((hash) => hash & 0x3fffffff)
      .sort()
      .subarray(0, size),
  )
}
