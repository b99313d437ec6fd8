import type {PlacedFact} from '../../src/core/facts.ts'
import type {Twin} from './judge.ts'

/** Up to so many articles under one key each meets each. */
const mostForAll = 64
/** Pairs that a key with more articles than that may cost. */
const mostPairs = 20_000

/**
 * The pairs of articles under one key that are to be compared: all of them, or where a key is in so many articles that
 * it must be a formula of the house, each article with its neighbours, in two orders: by path, where a series
 * stands side by side, and by sample, where twins do. The choice depends on the facts alone.
 */
export function meetings(facts: readonly PlacedFact<Twin>[]): Iterable<[PlacedFact<Twin>, PlacedFact<Twin>]> {
  if (facts.length <= mostForAll) return neighbours(facts, facts.length)
  const reach = Math.max(1, Math.floor(mostPairs / facts.length / 2))
  const bySample = facts.toSorted(({data: a}, {data: b}) => (a.sample < b.sample ? -1 : a.sample > b.sample ? 1 : 0))
  const place = new Map(facts.map((fact, index) => [fact, index]))
  const isNew = ([a, b]: [PlacedFact<Twin>, PlacedFact<Twin>]): boolean =>
    Math.abs(place.get(a)! - place.get(b)!) > reach
  return [...neighbours(facts, reach), ...[...neighbours(bySample, reach)].filter(isNew)]
}

function* neighbours<Item>(items: readonly Item[], reach: number): Generator<[Item, Item]> {
  for (let first = 0; first < items.length; first++)
    for (let second = first + 1; second < items.length && second <= first + reach; second++)
      yield [items[first], items[second]]
}
