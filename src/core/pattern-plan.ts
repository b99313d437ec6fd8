import {type PreparedTests, prepared} from '../language/prepared.ts'
import {wordClass, wordSet} from '../language/vocabulary.ts'
import {openingTests} from './pattern-opening.ts'
import {type PatternNode, parsePattern} from './pattern-syntax.ts'
import {triggerOf} from './pattern-trigger.ts'
import {prefixTest, type WordTest} from './word-test.ts'

/** Where in a text a pattern need be tried at all. */
export interface PatternPlan {
  /** Words one of which stands in every match; null where it can do without any one. See {@link triggerOf}. */
  readonly trigger: readonly WordTest[] | null
  /** The most tokens that may stand between the beginning of a match and such a word. */
  readonly before: number
  /** Words one of which every match opens with; null where they cannot be told. */
  readonly opening: readonly WordTest[] | null
  /** True for a pattern that only the beginning of a sentence can open: `^ talks`. */
  readonly isAnchored: boolean
}

/**
 * The plan of a pattern: from what the build has prepared, or worked out.
 *
 * @param nodes Gives the pattern, read.
 * @throws {PatternSyntaxError} where the pattern cannot be read or names no known word class.
 */
export function planOf(source: string, matchCase: boolean, nodes: () => readonly PatternNode[]): PatternPlan {
  const known = prepared?.plan(source, matchCase)
  if (known === undefined) return workOutPlan(nodes())
  const {before, isAnchored} = known
  return {
    before,
    isAnchored,
    trigger: known.trigger === null ? null : testsOf(known.trigger),
    get opening() {
      return known.opening === null ? null : testsOf(known.opening)
    },
  }
}

/** The plan of a pattern that is written out here and now. */
export function newPlan(source: string, matchCase: boolean): PatternPlan {
  return workOutPlan(parsePattern(source, {matchCase}))
}

function workOutPlan(nodes: readonly PatternNode[]): PatternPlan {
  const trigger = triggerOf(nodes)
  return {
    trigger: trigger?.tests ?? null,
    before: trigger?.before ?? 0,
    opening: openingTests(nodes),
    isAnchored: nodes.find(({type}) => type !== 'mark-start')?.type === 'sentence-start',
  }
}

function testsOf({ids, classes, prefixes}: PreparedTests): WordTest[] {
  // Most are read as a list and never asked: the set is made for those that are.
  let set: ReadonlySet<number> | undefined
  const has = (id: number): boolean => (set ??= wordSet(ids)).has(id)
  const tests: WordTest[] = [{ids, has}]
  for (const name of classes) {
    const known = wordClass(name)
    if (known !== undefined) tests.push(known)
  }
  for (const prefix of prefixes) tests.push(prefixTest(prefix))
  return tests
}
