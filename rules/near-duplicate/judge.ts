import {countCommon, packHashes, unpackHashes} from '../../src/language/hashes.ts'
import {oncePer} from '../../src/language/once-per.ts'
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
  /** How many shingles the estimate rests on. */
  readonly drawn: number
  /** Of the shingles that either has. */
  readonly jaccard: number
  /** Of the shorter article's. */
  readonly containment: number
  /** Of the first article's, and of the second's. */
  readonly shareOfFirst: number
  readonly shareOfSecond: number
}

let samples = 0

/** A sample unpacked for comparing. */
export class Sample {
  readonly id = samples++
  readonly shingles: number
  /** In the order of the text. */
  readonly inOrder: Uint32Array
  /** By the exponent of the modulus: powers of two up to 32. */
  readonly #sorted: (Uint32Array | undefined)[] = [undefined, undefined, undefined, undefined, undefined, undefined]
  readonly modulus: number

  constructor({shingles, sample}: Twin) {
    this.shingles = shingles
    this.inOrder = unpackHashes(sample)
    this.modulus = sampleModulus(shingles)
  }

  /** The hashes that a modulus draws, ascending. */
  drawn(divisor: number): Uint32Array {
    const exponent = 31 - Math.clz32(divisor)
    return (this.#sorted[exponent] ??= this.inOrder.filter((hash) => isDrawn(hash, divisor)).sort())
  }
}

/** The sample of an article; an article has a dozen keys or more, and is asked for under each. */
export const sampleOf = oncePer((twin: Twin) => new Sample(twin))

const firstLook = 32
const leastForFirstLook = 12
const leastAtFirstLook = 0.3

/** A small part of a sample, for a first look. It is coarser than any sample. */
export function firstLookAt(sample: Sample): Uint32Array {
  return sample.drawn(firstLook)
}

/**
 * True where a first look at two samples shows that the articles cannot have more than half in common: most of those that
 * share a phrase share nothing else.
 */
export function areStrangers(a: Uint32Array, b: Uint32Array): boolean {
  const least = Math.min(a.length, b.length)
  return least >= leastForFirstLook && countCommon(a, b) < least * leastAtFirstLook
}

const known = new Map<number, Likeness>()
const mostKnown = 32_768

/**
 * Estimates from two samples what the two articles have in common. It is remembered: an edit of a third article under
 * the same key asks of these two again.
 */
export function likeness(first: Sample, second: Sample): Likeness {
  const pair = first.id * 2 ** 26 + second.id
  let like = known.get(pair)
  if (like === undefined) {
    if (known.size >= mostKnown) known.clear()
    known.set(pair, (like = estimate(first, second)))
  }
  return like
}

function estimate(first: Sample, second: Sample): Likeness {
  const divisor = Math.max(first.modulus, second.modulus)
  const a = first.drawn(divisor)
  const b = second.drawn(divisor)
  const common = countCommon(a, b)
  return {
    drawn: Math.min(a.length, b.length),
    jaccard: common / Math.max(1, a.length + b.length - common),
    containment: common / Math.max(1, Math.min(a.length, b.length)),
    shareOfFirst: common / Math.max(1, a.length),
    shareOfSecond: common / Math.max(1, b.length),
  }
}

/**
 * True where an estimated share may well be that large: a sample of a hundred is off by some hundredths, and half its
 * standard error is let pass.
 */
export function reaches(share: number, least: number, drawn: number): boolean {
  return share >= least - Math.sqrt((least * (1 - least)) / Math.max(1, drawn)) / 2
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
  const others = new Set(second.drawn(draws))
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
