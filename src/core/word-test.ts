import {intern, wordOf, wordSet} from '../language/vocabulary.ts'

/** Anything that can say of a word id whether it fits. */
export interface WordTest {
  has(id: number): boolean
  /** All ids that fit, where they can be told beforehand. */
  readonly ids?: Iterable<number> | undefined
  /** How all words begin that fit, where that is what makes them fit. */
  readonly prefix?: string
}

/** Fits the words of these ids. */
export function anyOf(ids: Iterable<number>): WordTest {
  return wordSet(ids)
}

/** Fits one word. Patterns are full of such tests, and a set for each would take longer to make than all the rest. */
export function only(word: number): WordTest {
  return {has: (id) => id === word, ids: [word]}
}

/** Fits these words, given in lower case. */
export function wordTest(words: Iterable<string>): WordTest {
  return anyOf(Array.from(words, intern))
}

/** Fits words that begin so; each word is looked at once. */
export function prefixTest(prefix: string): WordTest {
  const known = new Map<number, boolean>()
  return {
    prefix,
    has(id) {
      let fits = known.get(id)
      if (fits === undefined) {
        fits = wordOf(id).startsWith(prefix)
        known.set(id, fits)
      }
      return fits
    },
  }
}

/** Fits the words that any of these tests fits. */
export function eitherOf(tests: readonly WordTest[]): WordTest {
  if (tests.length === 1) return tests[0]
  const listed = anyOf(tests.flatMap(({ids}) => (ids === undefined ? [] : [...ids])))
  const open = tests.filter(({ids}) => ids === undefined)
  if (open.length === 0) return listed
  return {
    has(id) {
      if (listed.has(id)) return true
      for (const test of open) if (test.has(id)) return true
      return false
    },
  }
}
