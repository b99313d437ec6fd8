import {Shape, TokenKind, type Tokens, tokenize} from '../language/tokens.ts'
import {openingOf} from './pattern-opening.ts'
import type {PatternNode} from './pattern-syntax.ts'
import {testOf, wordIds} from './pattern-words.ts'
import {eitherOf, only, type WordTest} from './word-test.ts'

/** Where a match stands while it is tried: a sentence, and what brackets have marked so far. */
export interface Attempt {
  readonly tokens: Tokens
  readonly prose: string
  /** One past the last token of the sentence. */
  stop: number
  /** Its first and last token that is no punctuation. */
  firstWord: number
  lastWord: number
  markStart: number
  markEnd: number
}

/** Tries to match from a token on; gives the token after the match, or -1. */
export type Matcher = (attempt: Attempt, at: number) => number

/** Compiles nodes into one function that calls the next: backtracking comes with the calls. */
export function compileSequence(nodes: readonly PatternNode[], next: Matcher): Matcher {
  return nodes.reduceRight((rest, node) => compileNode(node, rest), next)
}

function compileNode(node: PatternNode, next: Matcher): Matcher {
  switch (node.type) {
    case 'word':
    case 'exact':
      return compileWord(node.word, node.type === 'exact', next)
    case 'prefix':
    case 'forms':
    case 'class':
      return compileTest(testOf(node), next)
    case 'number':
      return (attempt, at) =>
        at < attempt.stop && attempt.tokens.kind[at] === TokenKind.number ? next(attempt, at + 1) : -1
    case 'capitalised':
      return (attempt, at) =>
        at < attempt.stop && (attempt.tokens.shape[at] & Shape.capital) !== 0 ? next(attempt, at + 1) : -1
    case 'any':
      return (attempt, at) =>
        at < attempt.stop && attempt.tokens.kind[at] <= TokenKind.number ? next(attempt, at + 1) : -1
    case 'gap':
      return compileGap(node.most, next)
    case 'optional': {
      const withNode = compileNode(node.node, next)
      return (attempt, at) => {
        const end = withNode(attempt, at)
        return end === -1 ? next(attempt, at) : end
      }
    }
    case 'group':
      return compileGroup(node.alternatives, next)
    case 'sentence-start':
      return (attempt, at) => (at <= attempt.firstWord ? next(attempt, at) : -1)
    case 'sentence-end':
      return (attempt, at) => (at > attempt.lastWord ? next(attempt, at) : -1)
    case 'mark-start':
    case 'mark-end': {
      const which = node.type === 'mark-start' ? 'markStart' : 'markEnd'
      return (attempt, at) => {
        const end = next(attempt, at)
        if (end !== -1) attempt[which] = at
        return end
      }
    }
  }
}

/**
 * A group is asked at many places and fits at few: one look at the word says of most of them that no alternative opens
 * so. Alternatives of one word that stand side by side become one test, because what comes after them is the same.
 * In a run on a few files most groups are never come to, so that each is compiled when it is.
 */
function compileGroup(alternatives: readonly (readonly PatternNode[])[], next: Matcher): Matcher {
  let matcher: Matcher | undefined
  return (attempt, at) => {
    matcher ??= compileAlternatives(alternatives, next)
    return matcher(attempt, at)
  }
}

function compileAlternatives(alternatives: readonly (readonly PatternNode[])[], next: Matcher): Matcher {
  const matchers: Matcher[] = []
  for (let index = 0; index < alternatives.length; ) {
    const tests: WordTest[] = []
    for (; index < alternatives.length; index++) {
      const test = singleTest(alternatives[index])
      if (test === null) break
      tests.push(test)
    }
    if (tests.length > 0) matchers.push(compileTest(eitherOf(tests), next))
    else matchers.push(compileSequence(alternatives[index++], next))
  }
  if (matchers.length === 1) return matchers[0]
  const opening = openingOf([{type: 'group', alternatives}])
  return (attempt, at) => {
    if (opening !== null && (at >= attempt.stop || !opening.has(attempt.tokens.word[at]))) return -1
    for (const matcher of matchers) {
      const end = matcher(attempt, at)
      if (end !== -1) return end
    }
    return -1
  }
}

/** The test that a sequence of one word makes; null for any other. */
function singleTest(nodes: readonly PatternNode[]): WordTest | null {
  const [node] = nodes
  if (nodes.length !== 1) return null
  if (node.type === 'prefix' || node.type === 'forms' || node.type === 'class') return testOf(node)
  if (node.type !== 'word') return null
  const ids = wordIds(node.word)
  return ids.length === 1 ? only(ids[0]) : null
}

function compileTest(test: WordTest, next: Matcher): Matcher {
  return (attempt, at) => (at < attempt.stop && test.has(attempt.tokens.word[at]) ? next(attempt, at + 1) : -1)
}

/** A written word may be several tokens: `minister's` is two. */
function compileWord(written: string, matchCase: boolean, next: Matcher): Matcher {
  const parts = tokenize(written)
  let matcher = next
  for (let part = parts.length - 1; part >= 0; part--) {
    const word = parts.word[part]
    const exactly = written.slice(parts.start[part], parts.end[part])
    const rest = matcher
    matcher = (attempt, at) => {
      if (at >= attempt.stop || attempt.tokens.word[at] !== word) return -1
      if (matchCase && attempt.prose.slice(attempt.tokens.start[at], attempt.tokens.end[at]) !== exactly) return -1
      return rest(attempt, at + 1)
    }
  }
  return matcher
}

function compileGap(most: number, next: Matcher): Matcher {
  return (attempt, from) => {
    let words = 0
    for (let at = from; at <= attempt.stop; at++) {
      const end = next(attempt, at)
      if (end !== -1) return end
      if (at === attempt.stop || attempt.tokens.kind[at] === TokenKind.punctuation) return -1
      if (attempt.tokens.kind[at] <= TokenKind.number && ++words > most) return -1
    }
    return -1
  }
}
