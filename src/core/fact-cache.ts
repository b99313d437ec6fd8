import type {PlacedFact} from './facts.ts'
import type {PackedResult} from './packed-result.ts'

/** So many facts, of some hundred bytes, are new at a time; those that nobody asks for while as many come are given up. */
const mostYoung = 4096

/** An unpacked fact with its slot in the index. */
export interface SlottedFact extends PlacedFact {
  slot: number
}

/**
 * Facts that have been unpacked, by slot: an article under edit is compared with the same others again and again. They
 * are given up bit by bit, so that no edit has to unpack them all anew.
 */
export class FactCache {
  #young = new Map<number, SlottedFact>()
  #old = new Map<number, SlottedFact>()
  /** Those that remember the data that facts share. */
  #youngResults = new Set<PackedResult>()
  #oldResults = new Set<PackedResult>()

  /**
   * A fact, from memory or unpacked.
   *
   * @param fact Its number in the result.
   * @param key Its key, where that is known.
   */
  get(slot: number, result: PackedResult, fact: number, key?: string): SlottedFact {
    let known = this.#young.get(slot)
    if (known !== undefined) return known
    known = this.#old.get(slot)
    if (this.#young.size >= mostYoung) this.#age()
    this.#youngResults.add(result)
    if (known === undefined) {
      result.remember()
      known = result.fact(fact, key) as SlottedFact
      known.slot = slot
    }
    this.#young.set(slot, known)
    return known
  }

  delete(slot: number): void {
    this.#young.delete(slot)
    this.#old.delete(slot)
  }

  #age(): void {
    for (const result of this.#oldResults) if (!this.#youngResults.has(result)) result.forget()
    this.#old = this.#young
    this.#young = new Map()
    this.#oldResults = this.#youngResults
    this.#youngResults = new Set()
  }
}
