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
 * @returns Pairs of indexes. There are thousands where a formula is edited, and hardly any is of two that are alike.
 */
export function meetings<Fact>(
  facts: readonly Fact[],
  contentOf: (fact: Fact) => string,
): readonly (readonly [first: number, second: number])[] {
  const {length} = facts
  const pairs: [number, number][] = []
  const most = length <= mostForAll ? length : reach
  for (let first = 0; first < length; first++)
    for (let second = first + 1; second < length && second <= first + most; second++) pairs.push([first, second])
  if (length <= mostForAll) return pairs
  const content = facts.map(contentOf)
  const order = content.map((_, index) => index)
  order.sort((a, b) => (content[a] < content[b] ? -1 : content[a] > content[b] ? 1 : a - b))
  for (let at = 0; at < length; at++)
    for (let next = at + 1; next < length && next <= at + reach; next++)
      if (Math.abs(order[at] - order[next]) > reach) pairs.push([order[at], order[next]])
  return pairs
}
