import {sentences} from '../language/sentences.ts'
import {Shape, TokenKind, type Tokens, tokenize, tokens} from '../language/tokens.ts'
import {wordClass, wordClassNames} from '../language/vocabulary.ts'
import {formsOf} from '../lexicon/inflection.ts'
import type {Document} from './document.ts'
import {defineLayer, type Layer} from './layer.ts'
import {nearest} from './nearest.ts'
import {type PatternNode, PatternSyntaxError, parsePattern} from './pattern-syntax.ts'
import {anyOf, prefixTest, type WordTest, wordTest} from './word-test.ts'

/** A place where a pattern matched. Offsets are those of the part in brackets, or of the whole match. */
export interface PatternMatch {
  readonly start: number
  readonly end: number
  /** The whole match as a range of tokens, end exclusive. */
  readonly firstToken: number
  readonly endToken: number
  /** Index of the sentence that it stands in. */
  readonly sentence: number
  /** Which of the rule's patterns of that name matched, from 0. */
  readonly index: number
}

/** One pattern of a set: `key` is what its matches are asked for by. */
export interface PatternSource {
  readonly key: string
  readonly index: number
  readonly source: string
  readonly matchCase?: boolean
}

/** Where a match stands while it is tried. */
interface Attempt {
  readonly tokens: Tokens
  readonly prose: string
  first: number
  stop: number
  markStart: number
  markEnd: number
}

/** Tries to match from a token on; gives the token after the match, or -1. */
type Matcher = (attempt: Attempt, at: number) => number

interface CompiledPattern {
  readonly source: PatternSource
  readonly match: Matcher
}

/** What a pattern may begin with. */
interface Opening {
  readonly words: WordTest[]
  capitalised: boolean
  number: boolean
  any: boolean
}

/**
 * Many patterns compiled together: a document is walked once, and at each token only those patterns are
 * tried that can begin with its word.
 */
export class PatternSet {
  readonly #patterns: CompiledPattern[]
  readonly #openings: Opening[]
  /** By word id: the patterns that may begin with the word; undefined until the word is first seen. */
  readonly #byWord: (readonly number[])[] = []
  readonly #byCapital: number[] = []
  readonly #byNumber: number[] = []
  readonly #layer: Layer<ReadonlyMap<string, readonly PatternMatch[]>>

  /** @throws {PatternSyntaxError} where a pattern cannot be read or names no known word class. */
  constructor(sources: readonly PatternSource[]) {
    this.#patterns = []
    this.#openings = []
    for (const source of sources) {
      const nodes = parsePattern(source.source, {matchCase: source.matchCase ?? false})
      const opening: Opening = {words: [], capitalised: false, number: false, any: false}
      collectOpening(nodes, opening)
      const index = this.#patterns.length
      if (opening.capitalised && !opening.any) this.#byCapital.push(index)
      if (opening.number && !opening.any) this.#byNumber.push(index)
      this.#openings.push(opening)
      this.#patterns.push({source, match: compileSequence(nodes, (_, at) => at)})
    }
    this.#layer = defineLayer('patterns', (document) => this.#match(document))
  }

  /** The matches in a document by key. */
  matches(document: Document): ReadonlyMap<string, readonly PatternMatch[]> {
    return document.get(this.#layer)
  }

  #startingWith(word: number): readonly number[] {
    const known = this.#byWord[word]
    if (known !== undefined) return known
    const patterns: number[] = []
    for (const [index, opening] of this.#openings.entries())
      if (opening.any || opening.words.some((test) => test.has(word))) patterns.push(index)
    this.#byWord[word] = patterns
    return patterns
  }

  #match(document: Document): ReadonlyMap<string, readonly PatternMatch[]> {
    const found = new Map<string, PatternMatch[]>()
    if (this.#patterns.length === 0) return found
    const all = document.get(tokens)
    const split = document.get(sentences)
    const attempt: Attempt = {tokens: all, prose: document.prose, first: 0, stop: 0, markStart: -1, markEnd: -1}
    const matchedUntil = new Int32Array(this.#patterns.length)
    const tryAll = (candidates: readonly number[], at: number, sentence: number): void => {
      for (const candidate of candidates) {
        if (at < matchedUntil[candidate]) continue
        attempt.markStart = attempt.markEnd = -1
        const pattern = this.#patterns[candidate]
        const end = pattern.match(attempt, at)
        if (end <= at) continue
        matchedUntil[candidate] = end
        const {key, index} = pattern.source
        const from = attempt.markStart === -1 ? at : attempt.markStart
        const to = attempt.markEnd === -1 ? end : attempt.markEnd
        const list = found.get(key)
        const match = {start: all.start[from], end: all.end[to - 1], firstToken: at, endToken: end, sentence, index}
        if (list === undefined) found.set(key, [match])
        else list.push(match)
      }
    }
    for (let sentence = 0; sentence < split.length; sentence++) {
      attempt.first = split.firstToken[sentence]
      attempt.stop = split.endToken[sentence]
      for (let at = attempt.first; at < attempt.stop; at++) {
        const byWord = this.#startingWith(all.word[at])
        if (byWord.length > 0) tryAll(byWord, at, sentence)
        if (this.#byNumber.length > 0 && all.kind[at] === TokenKind.number) tryAll(this.#byNumber, at, sentence)
        else if (this.#byCapital.length > 0 && (all.shape[at] & Shape.capital) !== 0)
          tryAll(this.#byCapital, at, sentence)
      }
    }
    for (const list of found.values()) list.sort((a, b) => a.firstToken - b.firstToken || a.endToken - b.endToken)
    return found
  }
}

function compileSequence(nodes: readonly PatternNode[], next: Matcher): Matcher {
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
      return (attempt, at) => (onlyMarks(attempt.tokens, attempt.first, at) ? next(attempt, at) : -1)
    case 'sentence-end':
      return (attempt, at) => (onlyMarks(attempt.tokens, at, attempt.stop) ? next(attempt, at) : -1)
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

function testOf(node: PatternNode & {type: 'prefix' | 'forms' | 'class'}): WordTest {
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

/** Adds what a sequence may begin with; true when the sequence may match nothing at all. */
function collectOpening(nodes: readonly PatternNode[], opening: Opening): boolean {
  for (const node of nodes) {
    switch (node.type) {
      case 'sentence-start':
      case 'sentence-end':
      case 'mark-start':
      case 'mark-end':
        continue
      case 'word':
      case 'exact':
        opening.words.push(anyOf([tokenize(node.word).word[0]]))
        return false
      case 'prefix':
      case 'forms':
      case 'class':
        opening.words.push(testOf(node))
        return false
      case 'number':
      case 'capitalised':
      case 'any':
        opening[node.type] = true
        return false
      case 'gap':
        opening.any = true
        return false
      case 'optional':
        collectOpening([node.node], opening)
        continue
      case 'group': {
        const empty = node.alternatives.map((alternative) => collectOpening(alternative, opening))
        if (empty.includes(true)) continue
        return false
      }
    }
  }
  return true
}

/** True when only punctuation stands between two tokens. */
function onlyMarks(all: Tokens, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (all.kind[at] !== TokenKind.punctuation) return false
  return true
}
