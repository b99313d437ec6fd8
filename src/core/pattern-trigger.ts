import {Character, characterClass} from '../language/characters.ts'
import {WordClass, wordOf} from '../language/vocabulary.ts'
import {functionWords, isFunctionWord} from '../lexicon/function-words.ts'
import type {PatternNode} from './pattern-syntax.ts'
import {testOf, wordIds} from './pattern-words.ts'
import {only, type WordTest} from './word-test.ts'

/**
 * Words one of which stands in every match of a pattern. A sentence without any of them need not be tried, and most
 * sentences have none: `{determiner} ... {talk}` waits for a talk, not for an article.
 */
export interface Trigger {
  readonly tests: readonly WordTest[]
  /** The most tokens that may stand between the beginning of a match and the word. */
  readonly before: number
  /** How common its words are, roughly: the lower the better. */
  readonly weight: number
}

/** Four in ten words of a text are function words. */
const functionWordWeight = 2000
/** A comma stands in most sentences, and a pattern that waits for one is tried in most. */
const punctuationWeight = 5000
const suffixClassWeight = 1000
const prefixWeight = 20

/** The rarest words that a sequence cannot do without, or null where it can do without any one. */
export function triggerOf(nodes: readonly PatternNode[]): Trigger | null {
  let best: Trigger | null = null
  let before = 0
  for (const node of nodes) {
    const trigger = triggerOfNode(node)
    if (trigger !== null && (best === null || trigger.weight < best.weight))
      best = {...trigger, before: before + trigger.before}
    before += longest(node)
  }
  return best
}

/** The most tokens that a node may match. A gap counts words, and symbols may stand among them. */
function longest(node: PatternNode): number {
  switch (node.type) {
    case 'word':
    case 'exact':
      return wordIds(node.word).length
    case 'gap':
      return node.most * 2 + 2
    case 'optional':
      return longest(node.node)
    case 'group':
      return Math.max(...node.alternatives.map((nodes) => nodes.reduce((sum, inner) => sum + longest(inner), 0)))
    case 'sentence-start':
    case 'sentence-end':
    case 'mark-start':
    case 'mark-end':
      return 0
    default:
      return 1
  }
}

function weightOf(word: number): number {
  if (isFunctionWord(word)) return functionWordWeight
  const opening = characterClass(wordOf(word).charCodeAt(0))
  return (opening & (Character.letter | Character.digit)) !== 0 ? 1 : punctuationWeight
}

const formWeights = new Map<string, number>()

/** Forms of `be` and `have` are function words. */
function formsWeight(lemma: string): number {
  let weight = formWeights.get(lemma)
  if (weight === undefined) {
    weight = [...(testOf({type: 'forms', lemma}).ids ?? [])].some(isFunctionWord) ? functionWordWeight : 5
    formWeights.set(lemma, weight)
  }
  return weight
}

function triggerOfNode(node: PatternNode): Trigger | null {
  switch (node.type) {
    case 'word':
    case 'exact': {
      const parts = wordIds(node.word)
      const rare = parts.length === 1 ? parts[0] : parts.toSorted((a, b) => weightOf(a) - weightOf(b))[0]
      return {tests: [only(rare)], before: parts.indexOf(rare), weight: weightOf(rare)}
    }
    case 'prefix':
      return {tests: [testOf(node)], before: 0, weight: prefixWeight}
    case 'forms':
      return {tests: [testOf(node)], before: 0, weight: formsWeight(node.lemma)}
    case 'class': {
      const test = testOf(node)
      if (functionWords.some((group) => group === test)) return {tests: [test], before: 0, weight: functionWordWeight}
      return {
        tests: [test],
        before: 0,
        weight: test instanceof WordClass && test.ids !== undefined ? test.ids.length : suffixClassWeight,
      }
    }
    case 'group': {
      const alternatives = node.alternatives.map(triggerOf)
      if (alternatives.includes(null)) return null
      const known = alternatives as Trigger[]
      return {
        tests: known.flatMap(({tests}) => tests),
        before: Math.max(...known.map(({before}) => before)),
        weight: known.reduce((sum, {weight}) => sum + weight, 0),
      }
    }
    default:
      return null
  }
}
