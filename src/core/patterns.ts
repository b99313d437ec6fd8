import {sentences} from '../language/sentences.ts'
import {TokenKind, tokens} from '../language/tokens.ts'
import type {Document} from './document.ts'
import {defineLayer, type Layer} from './layer.ts'
import {type Attempt, compileSequence, type Matcher} from './pattern-compile.ts'
import {parsePattern} from './pattern-syntax.ts'
import {type Trigger, triggerOf} from './pattern-trigger.ts'
import type {WordTest} from './word-test.ts'

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

interface CompiledPattern {
  readonly source: PatternSource
  readonly match: Matcher
  readonly trigger: Trigger | null
}

/**
 * Many patterns compiled together. A document is walked once; a sentence is tried for a pattern only when it holds
 * a word that the pattern cannot do without.
 */
export class PatternSet {
  readonly #patterns: readonly CompiledPattern[]
  /** By pattern: how far before its word a match may begin, in tokens. */
  readonly #before: readonly number[]
  /** Patterns without any such word. */
  readonly #always: readonly number[]
  /** By word id: the patterns that wait for a word that they name. */
  readonly #named = new Map<number, number[]>()
  /** Patterns that wait for words of an open class, which can be told only word by word. */
  readonly #open: {readonly pattern: number; readonly test: WordTest}[] = []
  /** By word id: the patterns that wait for the word; undefined until the word is first seen. */
  readonly #waiting: (readonly number[])[] = []
  readonly #layer: Layer<ReadonlyMap<string, readonly PatternMatch[]>>

  /** @throws {PatternSyntaxError} where a pattern cannot be read or names no known word class. */
  constructor(sources: readonly PatternSource[]) {
    this.#patterns = sources.map((source) => {
      const nodes = parsePattern(source.source, {matchCase: source.matchCase ?? false})
      return {source, match: compileSequence(nodes, (_, at) => at), trigger: triggerOf(nodes)}
    })
    this.#before = this.#patterns.map(({trigger}) => trigger?.before ?? 0)
    this.#always = [...this.#patterns.keys()].filter((index) => this.#patterns[index].trigger === null)
    for (const [pattern, {trigger}] of this.#patterns.entries())
      for (const test of trigger?.tests ?? []) this.#index(pattern, test)
    this.#layer = defineLayer('patterns', (document) => this.#match(document))
  }

  /** The matches in a document by key. */
  matches(document: Document): ReadonlyMap<string, readonly PatternMatch[]> {
    return document.get(this.#layer)
  }

  #index(pattern: number, test: WordTest): void {
    if (test.ids === undefined) this.#open.push({pattern, test})
    else
      for (const id of test.ids) {
        const waiting = this.#named.get(id)
        if (waiting === undefined) this.#named.set(id, [pattern])
        else if (!waiting.includes(pattern)) waiting.push(pattern)
      }
  }

  #waitingFor(word: number): readonly number[] {
    const known = this.#waiting[word]
    if (known !== undefined) return known
    const named = this.#named.get(word) ?? []
    const open = this.#open
      .filter(({pattern, test}) => !named.includes(pattern) && test.has(word))
      .map(({pattern}) => pattern)
    const patterns = open.length === 0 ? named : [...new Set([...named, ...open])]
    this.#waiting[word] = patterns.length === 0 ? none : patterns
    return this.#waiting[word]
  }

  #match(document: Document): ReadonlyMap<string, readonly PatternMatch[]> {
    const found = new Map<string, PatternMatch[]>()
    if (this.#patterns.length === 0) return found
    const all = document.get(tokens)
    const split = document.get(sentences)
    const blank = {stop: 0, firstWord: 0, lastWord: 0, markStart: -1, markEnd: -1}
    const attempt: Attempt = {tokens: all, prose: document.prose, ...blank}
    const known = this.#waiting
    const {word} = all
    // Where each pattern was tried up to; within a sentence it goes on from there.
    const tried = new Int32Array(this.#patterns.length)
    for (let sentence = 0; sentence < split.length; sentence++) {
      const first = split.firstToken[sentence]
      const stop = split.endToken[sentence]
      let ready = false
      for (let at = first; at < stop; at++) {
        const waiting = at === first && this.#always.length > 0 ? this.#always : none
        const woken = known[word[at]] ?? this.#waitingFor(word[at])
        if (woken === none && waiting === none) continue
        if (!ready) prepare(attempt, first, stop)
        ready = true
        for (const pattern of waiting) tried[pattern] = this.#try(pattern, attempt, sentence, first, stop, found)
        for (const pattern of woken) {
          const from = Math.max(first, tried[pattern], at - this.#before[pattern])
          if (from <= at) tried[pattern] = this.#try(pattern, attempt, sentence, from, at + 1, found)
        }
      }
    }
    for (const list of found.values()) list.sort((a, b) => a.firstToken - b.firstToken || a.endToken - b.endToken)
    return found
  }

  /**
   * Finds the matches of one pattern that begin between two tokens; they do not overlap.
   *
   * @returns The token from which the pattern is to be tried next.
   */
  #try(
    pattern: number,
    attempt: Attempt,
    sentence: number,
    from: number,
    to: number,
    found: Map<string, PatternMatch[]>,
  ): number {
    const {source, match} = this.#patterns[pattern]
    const {tokens: all} = attempt
    let at = from
    while (at < to) {
      attempt.markStart = attempt.markEnd = -1
      const end = match(attempt, at)
      if (end <= at) {
        at++
        continue
      }
      const start = attempt.markStart === -1 ? at : attempt.markStart
      const last = attempt.markEnd === -1 ? end : attempt.markEnd
      const {key, index} = source
      const place = {start: all.start[start], end: all.end[last - 1], firstToken: at, endToken: end}
      const list = found.get(key)
      if (list === undefined) found.set(key, [{...place, sentence, index}])
      else list.push({...place, sentence, index})
      at = end
    }
    return at
  }
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
