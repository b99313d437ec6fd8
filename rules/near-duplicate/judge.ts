import {packHashes, unpackHashes} from '../../src/language/hashes.ts'
import {oncePer} from '../../src/language/once-per.ts'
import {Draw} from './draw.ts'
import {isDrawn, keyModulus, sampleModulus} from './sample.ts'

/** What is kept of an article, the same under each of its keys. */
export type Twin = {
  /** Shingles in all. */
  readonly shingles: number
  /** Hashes of the sample in the order of the text, packed. */
  readonly sample: string
  readonly date: string
  readonly versions: readonly string[]
}

/** How much two articles have in common; shares of one. */
export interface Likeness {
  /** Of the shingles that either has. */
  readonly jaccard: number
  /** Of the first article's, and of the second's. */
  readonly shareOfFirst: number
  readonly shareOfSecond: number
}

/** A sample unpacked for comparing. */
export class Sample {
  readonly shingles: number
  /** In the order of the text. */
  readonly inOrder: Uint32Array
  /** By the exponent of a modulus, which is a power of two up to 32: what it draws. */
  readonly #draws: (Draw | undefined)[] = [undefined, undefined, undefined, undefined, undefined, undefined]
  readonly modulus: number

  constructor({shingles, sample}: Twin) {
    this.shingles = shingles
    this.inOrder = unpackHashes(sample)
    this.modulus = sampleModulus(shingles)
  }

  /** What a modulus draws that is not finer than the sample's own. */
  drawn(divisor: number): Draw {
    const exponent = 31 - Math.clz32(divisor)
    return (this.#draws[exponent] ??=
      divisor <= this.modulus ? new Draw(this.inOrder.slice().sort()) : this.drawn(this.modulus).again(divisor))
  }
}

/** The sample of an article; an article has a dozen keys or more, and is asked for under each. */
export const sampleOf = oncePer((twin: Twin) => new Sample(twin))

/** The modulus of the small part of a sample that a first look takes. It is coarser than any sample. */
const firstLook = 32
const leastForFirstLook = 12
const leastAtFirstLook = 0.3

/**
 * True where a first look at two samples shows that the articles cannot have more than half in common: most of those that
 * share a phrase share nothing else.
 */
export function areStrangers(one: Sample, other: Sample): boolean {
  const a = one.drawn(firstLook)
  const b = other.drawn(firstLook)
  const shorter = Math.min(a.hashes.length, b.hashes.length)
  const least = shorter * leastAtFirstLook
  return shorter >= leastForFirstLook && a.countCommon(b, least) < least
}

/** From which shares on two articles are twins: one of the two is enough. */
export interface Bars {
  readonly jaccard: number
  readonly containment: number
}

/** Below this much, the rounding of a product of shares and lengths. */
const rounding = 0.001

/**
 * Estimates from two samples what the two articles have in common; null where it reaches neither bar. Of most pairs that
 * is plain after some hashes, and the others are not looked at.
 */
export function likeness(first: Sample, second: Sample, bars: Bars): Likeness | null {
  const divisor = Math.max(first.modulus, second.modulus)
  const a = first.drawn(divisor)
  const b = second.drawn(divisor)
  const [ofFirst, ofSecond] = [a.hashes.length, b.hashes.length]
  const shorter = Math.min(ofFirst, ofSecond)
  const jaccardBar = lowered(bars.jaccard, shorter)
  const containmentBar = lowered(bars.containment, shorter)
  const least = Math.min((jaccardBar / (1 + jaccardBar)) * (ofFirst + ofSecond), containmentBar * shorter) - rounding
  const common = a.countCommon(b, least)
  if (common < least) return null
  const jaccard = common / Math.max(1, ofFirst + ofSecond - common)
  const containment = common / Math.max(1, shorter)
  if (jaccard < jaccardBar && containment < containmentBar) return null
  return {jaccard, shareOfFirst: common / Math.max(1, ofFirst), shareOfSecond: common / Math.max(1, ofSecond)}
}

/**
 * A share that an estimate must reach: a sample of a hundred is off by some hundredths, and half its standard error is
 * let pass.
 */
function lowered(share: number, drawn: number): number {
  return share - Math.sqrt((share * (1 - share)) / Math.max(1, drawn)) / 2
}

/** The longest passage of an article that another has as well. */
export interface Passage {
  /** About how many words it has. */
  readonly words: number
  /** The first key inside it, as a fact's key; all keys that the two share lie in some such passage. */
  readonly key: string
}

/**
 * Finds the longest passage of the first article that the second shares and that holds a key of both. Which key it
 * is depends on the two samples alone: under whichever key two articles meet, they agree on the one to report under.
 */
export function longestPassage(first: Sample, second: Sample): Passage | null {
  const keys = Math.max(keyModulus(first.shingles), keyModulus(second.shingles))
  const draws = Math.max(first.modulus, second.modulus)
  const others = new Set(second.drawn(draws).hashes)
  let best: Passage | null = null
  let length = 0
  let key: number | null = null
  const close = (): void => {
    const words = length * draws
    if (key !== null && words > (best?.words ?? 0)) best = {words, key: packHashes([key])}
    length = 0
    key = null
  }
  for (const hash of first.inOrder) {
    if (!isDrawn(hash, draws)) continue
    if (!others.has(hash)) close()
    else {
      length++
      if (isDrawn(hash, keys)) key ??= hash
    }
  }
  close()
  return best
}
