import {sentences} from '../language/sentences.ts'
import {TokenKind, tokens} from '../language/tokens.ts'
import type {Document} from './document.ts'
import {defineLayer, type Layer} from './layer.ts'
import {type Attempt, compileSequence, type Matcher} from './pattern-compile.ts'
import {type PatternPlan, planOf} from './pattern-plan.ts'
import {type PatternNode, parsePattern} from './pattern-syntax.ts'
import {WaitingPatterns} from './waiting-patterns.ts'
import {eitherOf, type WordTest} from './word-test.ts'

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

class CompiledPattern {
  readonly source: PatternSource
  readonly plan: PatternPlan
  #nodes: readonly PatternNode[] | undefined
  #match: Matcher | undefined
  #opening: WordTest | null | undefined

  constructor(source: PatternSource) {
    this.source = source
    this.plan = planOf(source.source, source.matchCase ?? false, () => this.#read())
  }

  /** The words that a match may open with; null where they cannot be told. */
  get opening(): WordTest | null {
    if (this.#opening === undefined) {
      const {opening} = this.plan
      this.#opening = opening === null ? null : eitherOf(opening)
    }
    return this.#opening
  }

  /** Compiled when first tried: most patterns wait in vain for their word in most runs on a few files. */
  get match(): Matcher {
    this.#match ??= compileSequence(this.#read(), (_, at) => at)
    return this.#match
  }

  #read(): readonly PatternNode[] {
    this.#nodes ??= parsePattern(this.source.source, {matchCase: this.source.matchCase ?? false})
    return this.#nodes
  }
}

/**
 * Many patterns compiled together. A document is walked once; a sentence is tried for a pattern only when it holds
 * a word that the pattern cannot do without, and only from words that can open a match.
 */
export class PatternSet {
  readonly #patterns: readonly CompiledPattern[]
  /** By pattern: how far before its word a match may begin, in tokens. */
  readonly #before: readonly number[]
  /** Patterns without any such word. */
  readonly #always: readonly number[]
  /** The patterns that wait for a word that they name. */
  readonly #named: WaitingPatterns
  /** Patterns that wait for words of an open class, which can be told only word by word. */
  readonly #open: {readonly pattern: number; readonly test: WordTest}[] = []
  /** The different lists of patterns that wait for some word. Of the first two, one means unknown and one is empty. */
  readonly #lists: (readonly number[])[] = [none, none]
  /** By word id: the list of the patterns that wait for the word; 0 until the word is first seen, 1 for none. */
  #listOf = new Uint16Array(4096)
  readonly #layer: Layer<ReadonlyMap<string, readonly PatternMatch[]>>

  /** @throws {PatternSyntaxError} where a pattern cannot be read or names no known word class. */
  constructor(sources: readonly PatternSource[]) {
    this.#patterns = sources.map((source) => new CompiledPattern(source))
    this.#before = this.#patterns.map(({plan}) => plan.before)
    this.#always = [...this.#patterns.keys()].filter((index) => this.#patterns[index].plan.trigger === null)
    const listed: (readonly Iterable<number>[])[] = []
    for (const [pattern, {plan}] of this.#patterns.entries()) {
      const lists: Iterable<number>[] = []
      for (const test of plan.trigger ?? [])
        if (test.ids === undefined) this.#open.push({pattern, test})
        else lists.push(test.ids)
      listed.push(lists)
    }
    this.#named = new WaitingPatterns(listed)
    this.#layer = defineLayer('patterns', (document) => this.#match(document))
  }

  /** The matches in a document by key. */
  matches(document: Document): ReadonlyMap<string, readonly PatternMatch[]> {
    return document.get(this.#layer)
  }

  /** Looks a word up that is seen for the first time; gives its list. */
  #learn(word: number): number {
    const named = this.#named.of(word)
    const open = this.#open
      .filter(({pattern, test}) => !named.includes(pattern) && test.has(word))
      .map(({pattern}) => pattern)
    const patterns = open.length === 0 ? named : [...new Set([...named, ...open])]
    if (word >= this.#listOf.length) {
      const grown = new Uint16Array(Math.max(word + 1, this.#listOf.length * 2))
      grown.set(this.#listOf)
      this.#listOf = grown
    }
    this.#listOf[word] = patterns.length === 0 ? 1 : this.#listNumber(patterns)
    return this.#listOf[word]
  }

  #listNumber(patterns: readonly number[]): number {
    const same = this.#lists.findIndex(
      (list) => list.length === patterns.length && list.every((pattern, index) => pattern === patterns[index]),
    )
    return same === -1 ? this.#lists.push(patterns) - 1 : same
  }

  #match(document: Document): ReadonlyMap<string, readonly PatternMatch[]> {
    const found = new Map<string, PatternMatch[]>()
    if (this.#patterns.length === 0) return found
    const all = document.get(tokens)
    const split = document.get(sentences)
    const blank = {stop: 0, firstWord: 0, lastWord: 0, markStart: -1, markEnd: -1}
    const attempt: Attempt = {tokens: all, prose: document.prose, ...blank}
    const always = this.#always
    const {word} = all
    let listOf = this.#listOf
    // Where each pattern was tried up to; within a sentence it goes on from there.
    const tried = new Int32Array(this.#patterns.length)
    for (let sentence = 0; sentence < split.length; sentence++) {
      const first = split.firstToken[sentence]
      const stop = split.endToken[sentence]
      let ready = false
      if (always.length > 0) {
        prepare(attempt, first, stop)
        ready = true
        for (const pattern of always) tried[pattern] = this.#try(pattern, attempt, sentence, first, stop, found)
      }
      for (let at = first; at < stop; at++) {
        let list = listOf[word[at]]
        if (list === 1) continue
        if (!list) {
          list = this.#learn(word[at])
          listOf = this.#listOf
          if (list === 1) continue
        }
        if (!ready) prepare(attempt, first, stop)
        ready = true
        for (const pattern of this.#lists[list]) {
          const from = Math.max(first, tried[pattern], at - this.#before[pattern])
          if (from <= at) tried[pattern] = this.#try(pattern, attempt, sentence, from, at + 1, found)
        }
      }
    }
    for (const list of found.values()) list.sort(inOrder)
    return found
  }

  /**
   * Finds the matches of one pattern that begin between two tokens; they do not overlap.
   *
   * @returns The token from which the pattern is to be tried next.
   */
  #try(
    index: number,
    attempt: Attempt,
    sentence: number,
    from: number,
    to: number,
    found: Map<string, PatternMatch[]>,
  ): number {
    const pattern = this.#patterns[index]
    const {opening} = pattern
    const {word} = attempt.tokens
    const stop = pattern.plan.isAnchored ? Math.min(to, attempt.firstWord + 1) : to
    let at = from
    while (at < stop) {
      if (opening !== null && !opening.has(word[at])) {
        at++
        continue
      }
      attempt.markStart = attempt.markEnd = -1
      const end = pattern.match(attempt, at)
      if (end <= at) {
        at++
        continue
      }
      keep(pattern.source, attempt, at, end, sentence, found)
      at = end
    }
    return Math.max(at, to)
  }
}

function inOrder(a: PatternMatch, b: PatternMatch): number {
  return a.firstToken - b.firstToken || a.endToken - b.endToken
}

function keep(
  {key, index}: PatternSource,
  {tokens: {start, end}, markStart, markEnd}: Attempt,
  firstToken: number,
  endToken: number,
  sentence: number,
  found: Map<string, PatternMatch[]>,
): void {
  const first = markStart === -1 ? firstToken : markStart
  const last = markEnd === -1 ? endToken : markEnd
  const match = {start: start[first], end: end[last - 1], firstToken, endToken, sentence, index}
  const list = found.get(key)
  if (list === undefined) found.set(key, [match])
  else list.push(match)
}

const none: readonly number[] = []

/** Finds the first and the last word of the sentence, for the anchors. */
function prepare(attempt: Attempt, first: number, stop: number): void {
  const {kind} = attempt.tokens
  attempt.stop = stop
  attempt.firstWord = first
  attempt.lastWord = attempt.stop - 1
  while (attempt.firstWord < attempt.stop && kind[attempt.firstWord] === TokenKind.punctuation) attempt.firstWord++
  while (attempt.lastWord >= first && kind[attempt.lastWord] === TokenKind.punctuation) attempt.lastWord--
}
