/**
 * A number for each of some words, by word id. It serves one stretch of text after the other and is emptied without being
 * visited: a `Map` or `Set` made for every sentence is most of what an article allocates. Who keeps a value keeps it
 * elsewhere, since the next stretch empties the table.
 */
export class WordNumbers {
  /** By word id: the turn in which the number was set. */
  #turns = new Uint32Array(4096)
  #numbers = new Int32Array(4096)
  #turn = 1

  /** Forgets all numbers. */
  clear(): void {
    if (++this.#turn > 0xffffffff) {
      this.#turns.fill(0)
      this.#turn = 1
    }
  }

  /** The number of a word; 0 where it has none. */
  get(id: number): number {
    return id < this.#turns.length && this.#turns[id] === this.#turn ? this.#numbers[id] : 0
  }

  has(id: number): boolean {
    return id < this.#turns.length && this.#turns[id] === this.#turn
  }

  set(id: number, number: number): void {
    if (id >= this.#turns.length) this.#grow(id)
    this.#turns[id] = this.#turn
    this.#numbers[id] = number
  }

  /** Notes a word. Gives whether it was new. */
  add(id: number): boolean {
    if (this.has(id)) return false
    this.set(id, 1)
    return true
  }

  // Apart from `set`, which is short enough to be compiled into its callers.
  #grow(id: number): void {
    const length = Math.max(id + 1, 2 * this.#turns.length)
    const turns = new Uint32Array(length)
    turns.set(this.#turns)
    this.#turns = turns
    const numbers = new Int32Array(length)
    numbers.set(this.#numbers)
    this.#numbers = numbers
  }
}
