import {defineLayer} from '../core/layer.ts'
import {bodyWords} from './body-words.ts'
import {HashFilter, hashWords, packHashes, wordHash} from './hashes.ts'
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
  const words = new Uint32Array(token.length)
  for (let index = 0; index < token.length; index++) words[index] = wordHash(word[token[index]])
  const most = Math.max(0, words.length - shingleWords + 1)
  const hashes = new Uint32Array(most)
  const blocks = new Uint32Array(most)
  let length = 0
  seen.start(most)
  for (let from = 0; from < most; from++) {
    const hash = hashWords(words, from, from + shingleWords)
    if (!seen.isNew(hash)) continue
    hashes[length] = hash
    blocks[length++] = block[from]
  }
  return {hashes: hashes.subarray(0, length), block: blocks.subarray(0, length)}
})

const seen = new HashFilter()

/** Hashes in a sketch. */
export const sketchSize = 16

/**
 * The smallest hashes of some, packed: of two sketches the share of equal ones tells about how much two texts have
 * in common (A. Broder, On the resemblance and containment of documents, 1997).
 */
export function sketchOf(hashes: Uint32Array, size = sketchSize): string {
  // The smallest so far, in order: most hashes are larger than the last of them and cost one comparison.
  const smallest = new Uint32Array(Math.min(size, hashes.length))
  let length = 0
  for (let index = 0; index < hashes.length; index++) {
    // Packing keeps 30 bits, and what counts is the order of what is kept.
    const hash = hashes[index] & 0x3fffffff
    if (length < smallest.length) length++
    else if (hash >= smallest[length - 1]) continue
    let place = length - 1
    for (; place > 0 && smallest[place - 1] > hash; place--) smallest[place] = smallest[place - 1]
    smallest[place] = hash
  }
  return packHashes(smallest)
}
