/** Up to so many articles under one key each meets each. */
const mostForAll = 32
/** Where there are more, each meets at most so many behind it in each order. */
const reach = 10

/**
 * The pairs of facts under one key that are to be compared: all of them, or where a key is in so many articles that it
 * must be a formula of the house, each with its neighbours, in two orders: as they come, which is by path, so that a
 * series stands side by side, and by what they hold, so that twins do. The choice depends on the facts alone.
 *
 * @param contentOf Texts that are equal where two articles are.
 */
export function meetings<Fact>(facts: readonly Fact[], contentOf: (fact: Fact) => string): Iterable<[Fact, Fact]> {
  if (facts.length <= mostForAll) return neighbours(facts, facts.length)
  const place = new Map(facts.map((fact, index) => [fact, index]))
  const content = new Map(facts.map((fact) => [fact, contentOf(fact)]))
  const byContent = facts.toSorted((a, b) => {
    const [first, second] = [content.get(a)!, content.get(b)!]
    return first < second ? -1 : first > second ? 1 : 0
  })
  const isNew = ([a, b]: [Fact, Fact]): boolean => Math.abs(place.get(a)! - place.get(b)!) > reach
  return [...neighbours(facts, reach), ...[...neighbours(byContent, reach)].filter(isNew)]
}

function* neighbours<Item>(items: readonly Item[], reach: number): Generator<[Item, Item]> {
  for (let first = 0; first < items.length; first++)
    for (let second = first + 1; second < items.length && second <= first + reach; second++)
      yield [items[first], items[second]]
}
