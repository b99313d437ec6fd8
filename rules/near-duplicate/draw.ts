import {countCommonUpTo} from '../../src/language/hashes.ts'
import {isDrawn} from './sample.ts'

/** Words of 32 bits that mark which hashes a draw may have. */
const markWords = 8

/** The hashes of an article that a modulus draws. */
export class Draw {
  /** Ascending. */
  readonly hashes: Uint32Array
  /** A bit for each hash, which others may have too. */
  readonly #marks = new Uint32Array(markWords)

  constructor(hashes: Uint32Array) {
    this.hashes = hashes
    // The low bits are those that the modulus has drawn by.
    for (const hash of hashes) this.#marks[(hash >>> 16) & (markWords - 1)] |= 1 << ((hash >>> 8) & 31)
  }

  /** A coarser modulus draws from what a finer one has drawn; what is in order need not be sorted again. */
  again(divisor: number): Draw {
    const {hashes} = this
    const drawn = new Uint32Array(hashes.length)
    let length = 0
    for (let index = 0; index < hashes.length; index++)
      if (isDrawn(hashes[index], divisor)) drawn[length++] = hashes[index]
    return new Draw(drawn.slice(0, length))
  }

  /**
   * How many hashes two draws of one modulus have in common; where that cannot be `least`, any number below it. Of most
   * pairs the marks alone tell.
   */
  countCommon(other: Draw, least: number): number {
    let missing = 0
    for (let word = 0; word < markWords; word++) missing += countBits(this.#marks[word] & ~other.#marks[word])
    return this.hashes.length - missing < least ? -1 : countCommonUpTo(this.hashes, other.hashes, least)
  }
}

/** How many bits of 32 are set (H. Warren, Hacker's Delight, 2012, chapter 5). */
function countBits(bits: number): number {
  const pairs = bits - ((bits >>> 1) & 0x55555555)
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333)
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
}
