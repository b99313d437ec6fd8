/** Which patterns wait for which word, in two flat arrays: there are tens of thousands of such pairs. */
export class WaitingPatterns {
  /** The patterns of word `w` are `#patterns[#start[w]]` up to, not including, `#patterns[#start[w + 1]]`. */
  readonly #start: Uint32Array
  readonly #patterns: Uint32Array

  /** @param waited By pattern: lists of the ids of words that it waits for; an id may stand in several. */
  constructor(waited: readonly (readonly Iterable<number>[])[]) {
    let most = 0
    let count = 0
    const ids: number[] = []
    const ends: number[] = []
    for (const lists of waited) {
      for (const list of lists)
        for (const id of list) {
          ids.push(id)
          if (id > most) most = id
        }
      count = ids.length
      ends.push(count)
    }
    // Counted, then laid out from the back, so that each word's patterns come in their order.
    const start = new Uint32Array(most + 2)
    for (const id of ids) start[id + 1]++
    for (let id = 0; id <= most; id++) start[id + 1] += start[id]
    const next = start.slice()
    const patterns = new Uint32Array(count)
    for (let pattern = 0, at = 0; pattern < ends.length; pattern++)
      for (; at < ends[pattern]; at++) patterns[next[ids[at]]++] = pattern
    this.#start = start
    this.#patterns = patterns
  }

  /** The patterns that wait for a word, in their order, each once. */
  of(word: number): readonly number[] {
    if (word + 1 >= this.#start.length) return none
    const [from, to] = [this.#start[word], this.#start[word + 1]]
    return from === to ? none : [...new Set(this.#patterns.subarray(from, to))]
  }
}

const none: readonly number[] = []
