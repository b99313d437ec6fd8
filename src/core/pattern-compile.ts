import {Shape, TokenKind, type Tokens, tokenize} from '../language/tokens.ts'
import {wordClass, wordClassNames} from '../language/vocabulary.ts'
import {formsOf} from '../lexicon/inflection.ts'
import {nearest} from './nearest.ts'
import {type PatternNode, PatternSyntaxError} from './pattern-syntax.ts'
import {prefixTest, type WordTest, wordTest} from './word-test.ts'

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
    case 'class': {
      const test = testOf(node)
      return (attempt, at) => (at < attempt.stop && test.has(attempt.tokens.word[at]) ? next(attempt, at + 1) : -1)
    }
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
    case 'group': {
      const alternatives = node.alternatives.map((alternative) => compileSequence(alternative, next))
      return (attempt, at) => {
        for (const alternative of alternatives) {
          const end = alternative(attempt, at)
          if (end !== -1) return end
        }
        return -1
      }
    }
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

/** The words that a node stands for. */
export function testOf(node: PatternNode & {type: 'prefix' | 'forms' | 'class'}): WordTest {
  if (node.type === 'prefix') return prefixTest(node.prefix)
  if (node.type === 'forms') return wordTest(formsOf(node.lemma))
  const known = wordClass(node.name)
  if (known !== undefined) return known
  const suggestion = nearest(node.name, [...wordClassNames(), 'number', 'capitalised', 'any'])
  throw new PatternSyntaxError(
    `there is no word class \`{${node.name}}\`${suggestion ? `; did you mean \`{${suggestion}}\`?` : ''}`,
    0,
  )
}
