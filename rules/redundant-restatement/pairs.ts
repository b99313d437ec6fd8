import {WordNumbers} from '../../src/language/word-numbers.ts'
import type {Restatements} from './restatements.ts'

/** The rarest words of a sentence under which it is looked for again, and how many earlier ones each leads to. */
const mostWords = 6
const mostEarlier = 8
/** A sentence is compared with so many earlier ones at the most, so that the cost grows with the length alone. */
const mostCompared = 16
/** Sentences so near to one another explain each other. */
const leastDistance = 2

const counts = new WordNumbers()
/** By lemma: a number for its list of places. */
const lists = new WordNumbers()
/** By place: how many of its rarest words the sentence at hand shares with the one there. */
let shared = new Int32Array(0)

/**
 * For each of the sentences the earlier ones that are worth comparing with it: those that share its rarest words.
 *
 * @param body Sentences in order.
 * @returns By place in `body`: earlier sentences.
 */
export function worthComparing(all: Restatements, body: readonly number[]): number[][] {
  counts.clear()
  for (const sentence of body)
    for (const lemma of all.content(sentence).lemmas) counts.set(lemma, counts.get(lemma) + 1)
  lists.clear()
  /** The places in `body` at which a lemma stood. */
  const places: number[][] = []
  shared = new Int32Array(body.length)
  const worth: number[][] = []
  for (let place = 0; place < body.length; place++) {
    const found: number[] = []
    for (const lemma of rarest(all.content(body[place]).lemmas)) {
      let list = lists.get(lemma)
      if (list === 0) {
        list = places.push([])
        lists.set(lemma, list)
      }
      const earlier = places[list - 1]
      for (let index = Math.max(0, earlier.length - mostEarlier); index < earlier.length; index++)
        if (place - earlier[index] >= leastDistance && shared[earlier[index]]++ === 0) found.push(earlier[index])
      earlier.push(place)
    }
    if (found.length > 1) found.sort(bySharedWords)
    const nearest: number[] = []
    for (const one of found) {
      shared[one] = 0
      if (nearest.length < mostCompared) nearest.push(body[one])
    }
    worth.push(nearest)
  }
  return worth
}

/** The place with the most words in common first. */
function bySharedWords(a: number, b: number): number {
  return shared[b] - shared[a] || a - b
}

/** The rarest of the lemmas that more than one sentence has, the rarest first. */
function rarest(lemmas: readonly number[]): number[] {
  const found: number[] = []
  for (const lemma of lemmas) {
    const count = counts.get(lemma)
    if (count < 2) continue
    // Into its place: the list is short, and most lemmas fall out of it at once.
    let at = Math.min(found.length, mostWords)
    while (at > 0 && counts.get(found[at - 1]) > count) at--
    if (at === mostWords) continue
    found.splice(at, 0, lemma)
    if (found.length > mostWords) found.pop()
  }
  return found
}
