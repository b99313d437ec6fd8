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
 * @returns Indexes, those of each pair one after the other. Where a formula is edited there are thousands.
 */
export function meetings<Fact>(facts: readonly Fact[], contentOf: (fact: Fact) => string): Int32Array {
  const {length} = facts
  const most = length <= mostForAll ? length : reach
  const pairs = new Int32Array(4 * length * most)
  let end = 0
  for (let first = 0; first < length; first++)
    for (let second = first + 1; second < length && second <= first + most; second++) {
      pairs[end++] = first
      pairs[end++] = second
    }
  if (length <= mostForAll) return pairs.subarray(0, end)
  const content: string[] = []
  for (const fact of facts) content.push(contentOf(fact))
  const order = Int32Array.from(content.keys())
  order.sort((a, b) => (content[a] < content[b] ? -1 : content[a] > content[b] ? 1 : a - b))
  for (let at = 0; at < length; at++)
    for (let next = at + 1; next < length && next <= at + reach; next++) {
      if (Math.abs(order[at] - order[next]) <= reach) continue
      pairs[end++] = order[at]
      pairs[end++] = order[next]
    }
  return pairs.subarray(0, end)
}
