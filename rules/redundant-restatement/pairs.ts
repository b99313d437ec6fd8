import type {Restatements} from './restatements.ts'

/** The rarest words of a sentence under which it is looked for again, and how many earlier ones each leads to. */
const mostWords = 6
const mostEarlier = 8
/** A sentence is compared with so many earlier ones at the most, so that the cost grows with the length alone. */
const mostCompared = 16
/** Sentences so near to one another explain each other. */
const leastDistance = 2

/**
 * For each of the sentences the earlier ones that are worth comparing with it: those that share its rarest words.
 *
 * @param body Sentences in order.
 * @returns By place in `body`: earlier sentences.
 */
export function worthComparing(all: Restatements, body: readonly number[]): number[][] {
  const counts = new Map<number, number>()
  for (const sentence of body)
    for (const lemma of all.content(sentence).weights.keys()) counts.set(lemma, (counts.get(lemma) ?? 0) + 1)
  /** By lemma: the last places in `body` at which it stood. */
  const places = new Map<number, number[]>()
  return body.map((sentence, place) => {
    const lemmas = [...all.content(sentence).weights.keys()]
      .filter((lemma) => counts.get(lemma)! > 1)
      .sort((a, b) => counts.get(a)! - counts.get(b)!)
      .slice(0, mostWords)
    const found = new Map<number, number>()
    for (const lemma of lemmas) {
      const earlier = places.get(lemma) ?? []
      for (const one of earlier) if (place - one >= leastDistance) found.set(one, (found.get(one) ?? 0) + 1)
      places.set(lemma, [...earlier.slice(1 - mostEarlier), place])
    }
    return [...found]
      .sort((a, b) => b[1] - a[1] || a[0] - b[0])
      .slice(0, mostCompared)
      .map(([one]) => body[one])
  })
}
