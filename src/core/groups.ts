import {groupBy} from './group-by.ts'
/** Items that belong together, by way of others or not. */
export class Groups<Item> {
  readonly #parents = new Map<Item, Item>()

  /** Puts two items, and all that belong to either, into one group. */
  join(a: Item, b: Item): void {
    this.#parents.set(this.rootOf(a), this.rootOf(b))
  }

  /** Whether an item was ever joined with another. */
  has(item: Item): boolean {
    return this.#parents.has(item)
  }

  /** The groups, each in the order in which its items came. */
  all(): Item[][] {
    return [...groupBy(this.#parents.keys(), (item) => this.rootOf(item)).values()]
  }

  /** The item that stands for the whole group. */
  rootOf(item: Item): Item {
    let root = item
    for (let parent = this.#parents.get(root); parent !== undefined && parent !== root; ) {
      root = parent
      parent = this.#parents.get(root)
    }
    // Those on the way are led to the root at once, so that long chains are walked only once.
    for (let at = item; at !== root; ) {
      const next = this.#parents.get(at) ?? root
      this.#parents.set(at, root)
      at = next
    }
    this.#parents.set(root, root)
    return root
  }
}
