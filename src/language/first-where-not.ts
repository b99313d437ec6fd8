/**
 * Looks a place up in what is in order, by halves.
 *
 * @param length How many there are.
 * @param isBefore Whether the one at an index comes before what is looked for; true up to some index, false from there.
 * @returns The index of the first that does not come before it; `length` where all do.
 */
export function firstWhereNot(length: number, isBefore: (index: number) => boolean): number {
  let low = 0
  let high = length
  while (low < high) {
    const middle = (low + high) >> 1
    if (isBefore(middle)) low = middle + 1
    else high = middle
  }
  return low
}
