/*
 * A share of an article's shingles is enough to find and judge twins: those that a power of two divides. Every article
 * that has such a shingle draws it, whatever else it holds, so that what two samples have in common is a fair sample of
 * what the two articles have in common (A. Broder, On the resemblance and containment of documents, 1997).
 */

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
