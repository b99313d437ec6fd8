/*
 * Which facts are on which shelf, in numbers alone: half a million facts of ten thousand articles take twenty bytes each,
 * and no object that the garbage collector has to visit.
 */

const none = -1

const leastTidied = 32

/** Facts on shelves. A shelf is known by the hash of its key and has a number; so has a fact's place on one, its slot. */
export class FactIndex {
  /** By slot: the article of the fact, and its number among the facts of that article. */
  documentOf = new Int32Array(64)
  factOf = new Int32Array(64)
  shelfOf = new Int32Array(64)
  #next = new Int32Array(64)
  #before = new Int32Array(64)
  #freeSlot = none
  #slots = 0
  /** By shelf. */
  #low = new Int32Array(64)
  #high = new Int32Array(64)
  #first = new Int32Array(64)
  #count = new Int32Array(64)
  /** What all facts of the shelf have as the hash of what is compared; 0 where they have not, or none is known. */
  #alike = new Float64Array(64)
  #freeShelf = none
  #shelves = 0
  /** How many shelves have facts. */
  #used = 0
  /** By hash: a shelf's number, or none. Twice as long as there are shelves, at least. */
  #table = new Int32Array(128).fill(none)

  /** The shelf of a hash, whose halves are signed; a new one where there is none. */
  shelf(low: number, high: number): number {
    if (this.#freeShelf === none && 2 * (this.#shelves + 1) > this.#table.length)
      this.#fillTable(2 * this.#table.length)
    const mask = this.#table.length - 1
    let at = low & mask
    for (let shelf = this.#table[at]; shelf !== none; shelf = this.#table[at]) {
      if (this.#low[shelf] === low && this.#high[shelf] === high) return shelf
      at = (at + 1) & mask
    }
    const shelf = this.#newShelf()
    this.#table[at] = shelf
    this.#low[shelf] = low
    this.#high[shelf] = high
    return shelf
  }

  /**
   * Gives empty shelves back where they are most of all: keys that nobody has any more. Their numbers will be those of
   * others.
   */
  tidy(): void {
    if (this.#freeShelf !== none || 2 * this.#used >= this.#shelves || this.#shelves < leastTidied) return
    for (let shelf = 0; shelf < this.#shelves; shelf++)
      if (this.#count[shelf] === 0) {
        this.#first[shelf] = this.#freeShelf
        this.#freeShelf = shelf
      }
    this.#fillTable(this.#table.length)
  }

  /** How many facts a shelf has. */
  count(shelf: number): number {
    return this.#count[shelf]
  }

  /** True where all facts of a shelf have the same to be compared, so that there is nothing to find. */
  isAlike(shelf: number): boolean {
    return this.#alike[shelf] !== 0
  }

  /** Notes that all facts of a shelf have this hash of what is compared. */
  setAlike(shelf: number, hash: number): void {
    this.#alike[shelf] = hash
  }

  /**
   * Puts a fact on a shelf. Gives its slot.
   *
   * @param alike The hash of what of it is compared; 0 where nobody knows.
   */
  add(shelf: number, document: number, fact: number, alike: number): number {
    if (this.#count[shelf] === 0) this.#alike[shelf] = alike
    else if (this.#alike[shelf] !== alike) this.#alike[shelf] = 0
    const slot = this.#newSlot()
    this.documentOf[slot] = document
    this.factOf[slot] = fact
    this.shelfOf[slot] = shelf
    const first = this.#first[shelf]
    this.#next[slot] = first
    this.#before[slot] = none
    if (first !== none) this.#before[first] = slot
    this.#first[shelf] = slot
    if (this.#count[shelf]++ === 0) this.#used++
    return slot
  }

  /** Takes the fact in a slot off its shelf. */
  remove(slot: number): void {
    const shelf = this.shelfOf[slot]
    const next = this.#next[slot]
    const before = this.#before[slot]
    if (before === none) this.#first[shelf] = next
    else this.#next[before] = next
    if (next !== none) this.#before[next] = before
    if (--this.#count[shelf] === 0) this.#used--
    this.#next[slot] = this.#freeSlot
    this.#freeSlot = slot
  }

  /** The slots of a shelf, in no order that means anything. */
  slots(shelf: number): Int32Array {
    const slots = new Int32Array(this.#count[shelf])
    let slot = this.#first[shelf]
    for (let index = 0; index < slots.length; index++, slot = this.#next[slot]) slots[index] = slot
    return slots
  }

  #newSlot(): number {
    const free = this.#freeSlot
    if (free !== none) {
      this.#freeSlot = this.#next[free]
      return free
    }
    if (this.#slots === this.#next.length) {
      this.documentOf = longer(this.documentOf)
      this.factOf = longer(this.factOf)
      this.shelfOf = longer(this.shelfOf)
      this.#next = longer(this.#next)
      this.#before = longer(this.#before)
    }
    return this.#slots++
  }

  #newShelf(): number {
    const free = this.#freeShelf
    if (free !== none) {
      this.#freeShelf = this.#first[free]
      this.#first[free] = none
      this.#count[free] = 0
      return free
    }
    if (this.#shelves === this.#first.length) {
      this.#low = longer(this.#low)
      this.#high = longer(this.#high)
      this.#first = longer(this.#first)
      this.#count = longer(this.#count)
      const alike = new Float64Array(this.#count.length)
      alike.set(this.#alike)
      this.#alike = alike
    }
    this.#first[this.#shelves] = none
    return this.#shelves++
  }

  #fillTable(length: number): void {
    const table = new Int32Array(length).fill(none)
    const isFree = new Uint8Array(this.#shelves)
    for (let shelf = this.#freeShelf; shelf !== none; shelf = this.#first[shelf]) isFree[shelf] = 1
    for (let shelf = 0; shelf < this.#shelves; shelf++) {
      if (isFree[shelf] === 1) continue
      let at = this.#low[shelf] & (length - 1)
      while (table[at] !== none) at = (at + 1) & (length - 1)
      table[at] = shelf
    }
    this.#table = table
  }
}

function longer(numbers: Int32Array): Int32Array<ArrayBuffer> {
  const more = new Int32Array(numbers.length * 2)
  more.set(numbers)
  return more
}
