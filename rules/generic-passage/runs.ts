import {Genericness, type GenericSentences} from '../../src/language/generic.ts'

/** Sentences one after the other that belong to no story in particular, as their indices. */
export type Run = readonly number[]

/** On average this share of a sentence's content words are abstractions, at the least. */
const leastShare = 0.4

/**
 * The runs of sentences that give a reader nothing to check and begin and end with an abstract one. What is no sentence
 * of the running text neither counts nor parts.
 *
 * @param least How many sentences make a run.
 */
export function genericRuns({kind, share}: GenericSentences, least: number): Run[] {
  const runs: number[][] = []
  let run: number[] = []
  let end = 0
  const close = (): void => {
    run.length = end
    if (isLong(run, share, least)) runs.push(run)
    run = []
    end = 0
  }
  for (let sentence = 0; sentence < kind.length; sentence++) {
    if (kind[sentence] === Genericness.specific) close()
    if (kind[sentence] === Genericness.generic) end = run.push(sentence)
    else if (kind[sentence] === Genericness.plain && run.length > 0) run.push(sentence)
  }
  close()
  return runs
}

function isLong(run: Run, share: Float32Array, least: number): boolean {
  if (run.length < Math.max(least, 2)) return false
  return run.reduce((sum, sentence) => sum + share[sentence], 0) >= run.length * leastShare
}

/** How many sentences of the running text there are, and how many of them are generic. */
export function countGeneric({kind}: GenericSentences): {generic: number; total: number} {
  let generic = 0
  let total = 0
  for (const one of kind) {
    if (one !== Genericness.apart) total++
    if (one === Genericness.generic) generic++
  }
  return {generic, total}
}
