import type {PatternNode} from './pattern-syntax.ts'
import {testOf, wordIds} from './pattern-words.ts'
import {eitherOf, only, type WordTest} from './word-test.ts'

/**
 * The words that a match may open with.
 *
 * @returns Null where it may open with words that no list and no ending tells, such as a number or any word.
 */
export function openingOf(nodes: readonly PatternNode[]): WordTest | null {
  const tests = openingTests(nodes)
  return tests === null ? null : eitherOf(tests)
}

/** The same as the tests of its parts. */
export function openingTests(nodes: readonly PatternNode[]): readonly WordTest[] | null {
  const tests: WordTest[] = []
  return addOpening(nodes, tests) === 'closed' ? tests : null
}

/** Adds the tests of the words that a sequence may open with; says whether something else may come first after all. */
function addOpening(nodes: readonly PatternNode[], tests: WordTest[]): 'closed' | 'passable' | 'open' {
  for (const node of nodes) {
    switch (node.type) {
      case 'word':
      case 'exact':
        tests.push(only(wordIds(node.word)[0]))
        return 'closed'
      case 'prefix':
      case 'forms':
      case 'class':
        tests.push(testOf(node))
        return 'closed'
      case 'group': {
        const kinds = node.alternatives.map((alternative) => addOpening(alternative, tests))
        if (kinds.includes('open')) return 'open'
        if (!kinds.includes('passable')) return 'closed'
        break
      }
      case 'optional':
        if (addOpening([node.node], tests) === 'open') return 'open'
        break
      case 'sentence-start':
      case 'mark-start':
      case 'mark-end':
        break
      default:
        return 'open'
    }
  }
  return 'passable'
}
