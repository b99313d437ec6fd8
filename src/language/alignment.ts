/** A stretch on which two texts differ, as places in their lists of words, end exclusive; either may be empty. */
export interface Gap {
  readonly first: readonly [from: number, to: number]
  readonly second: readonly [from: number, to: number]
}

/** What two lists of words have in common in the same order. */
export interface Alignment {
  /** The places of what both have, in the first list. */
  readonly shared: readonly number[]
  /** What lies between, in order. */
  readonly gaps: readonly Gap[]
}

/**
 * Lays two lists of words beside each other, so that they share as many as can be in order.
 *
 * The cost is the product of the lengths: for sentences, not for articles.
 */
export function align(first: readonly string[], second: readonly string[]): Alignment {
  const width = second.length + 1
  // The most that can be shared from a place in each on.
  const most = new Uint16Array((first.length + 1) * width)
  for (let a = first.length - 1; a >= 0; a--)
    for (let b = second.length - 1; b >= 0; b--)
      most[a * width + b] =
        first[a] === second[b]
          ? most[(a + 1) * width + b + 1] + 1
          : Math.max(most[(a + 1) * width + b], most[a * width + b + 1])
  const shared: number[] = []
  const gaps: Gap[] = []
  let [a, b] = [0, 0]
  let [fromA, fromB] = [0, 0]
  const close = (): void => {
    if (a > fromA || b > fromB) gaps.push({first: [fromA, a], second: [fromB, b]})
  }
  while (a < first.length && b < second.length) {
    if (first[a] === second[b]) {
      close()
      shared.push(a)
      a++
      b++
      fromA = a
      fromB = b
    } else if (most[(a + 1) * width + b] >= most[a * width + b + 1]) a++
    else b++
  }
  a = first.length
  b = second.length
  close()
  return {shared, gaps}
}
