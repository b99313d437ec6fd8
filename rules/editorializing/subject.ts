import type {NameMarks} from '../../src/language/name-marks.ts'
import {isFiller} from '../../src/language/source-phrase.ts'
import {TokenKind, type Tokens} from '../../src/language/tokens.ts'
import {idsOf, intern, wordOf} from '../../src/language/vocabulary.ts'
import {abstractNoun} from '../../src/lexicon/abstract-nouns.ts'
import {documentNoun, organisationNoun, partyPlural, personNoun, vaguePlural} from '../../src/lexicon/cues.ts'
import {talkNoun, undertakingNoun} from '../../src/lexicon/events.ts'
import {
  auxiliary,
  conjunction,
  determiner,
  plainAdverb,
  preposition,
  pronoun,
} from '../../src/lexicon/function-words.ts'
import {happeningNoun, measureNoun} from '../../src/lexicon/happenings.ts'
import {sayingVerb} from '../../src/lexicon/sayings.ts'

/**
 * What does the signifying.
 *
 * - `event`: something that happens, is done, made or decided, or a state; it cannot speak.
 * - `measure`: a figure, whose rise may well “reflect” something.
 * - `doing`: a clause in -ing: “Hosting the fair highlights …”.
 * - `this`: this, these, that, or a whole clause taken up by “which”.
 * - `it`: it, for whatever the sentence before speaks of.
 * - `speaker`: a person or body, which may mean what it says.
 * - `document`: a report, a finding: it says things, but is itself no milestone to anybody but the reporter.
 * - `thing`: any other noun.
 */
export type SubjectKind = 'event' | 'measure' | 'doing' | 'this' | 'it' | 'speaker' | 'document' | 'thing'

export interface Subject {
  readonly kind: SubjectKind
  readonly firstToken: number
  /** True for the subject of a relative clause: “a move that underscores …”. */
  readonly isRelative: boolean
}

/** More words than that hold a clause of their own. */
const longest = 40
const to = intern('to')
const that = intern('that')
const which = intern('which')
const its = intern('it')
const as = intern('as')
const comma = intern(',')
const possessive = intern("'s")
const between = intern('between')
const dashes = idsOf('— – -- - ―')
const apostrophes = idsOf("' ’")
const pointers = idsOf('this that these those which')
const connectors = idsOf('and but yet or so nor')
const clauseOpeners = idsOf(`
  that because when while if but although though since whether where than so after before how why what which who
  until unless
`)
/** Verbs behind which an infinitive is as good as finite: “continues to highlight”. */
const auxiliaries = idsOf('continue continues continued serve serves served seem seems seemed appear appears appeared')
/** Agents, by the look of the plural: exporters, lobbyists. In the singular many are devices: a sensor. */
const agent = /..(?:er|or|ist|ian|eer)s$/

/** Reads the subject of a verb off the tokens to its left. */
export class SubjectReader {
  readonly #tokens: Tokens
  readonly #names: NameMarks

  constructor(all: Tokens, names: NameMarks) {
    this.#tokens = all
    this.#names = names
  }

  /**
   * The subject of the verb at a token, or null where none can be told or the verb is an infinitive.
   *
   * @param stop The first token of the sentence.
   */
  before(verb: number, stop: number): Subject | null {
    const all = this.#tokens
    let end = verb
    while (end > stop && verb - end < longest && isFiller(all, end - 1)) {
      end--
      if (all.word[end] !== to) continue
      // “met to highlight” tells a purpose.
      if (end <= stop || !auxiliaries.has(all.word[end - 1])) return null
      end--
    }
    const closed = this.#beforeParenthesis(end, stop)
    if (closed <= stop || all.kind[closed - 1] !== TokenKind.word) return null
    const last = closed - 1
    const word = all.word[last]
    if (word === its) return {kind: 'it', firstToken: last, isRelative: false}
    if ((word === that || word === which) && last > stop) return this.#antecedent(last, stop)
    if (pointers.has(word)) return {kind: 'this', firstToken: last, isRelative: false}
    if (pronoun.has(word) || sayingVerb.has(word)) return null
    let first = last
    for (let token = last - 1; token >= stop && last - token < longest && !this.#opensClause(token, stop); token--)
      first = token
    const subject = this.#phrase(first, closed)
    // “Outlining his plans, the mayor, …”: what a comma closes is no subject.
    return closed < end && subject?.kind === 'doing' ? null : subject
  }

  /**
   * What a sentence is about, as far as its first noun of a known kind shows: what “it” in the next one stands for.
   *
   * @param end One past the last token of the sentence.
   */
  topicOf(first: number, end: number): SubjectKind | null {
    const all = this.#tokens
    let from = first
    // “For the union, the verdict …”: what it is about comes behind the comma.
    if (preposition.has(all.word[first]))
      while (from < Math.min(end, first + longest) && all.word[from] !== comma) from++
    if (all.word[from] !== comma) from = first
    for (let token = from; token < Math.min(end, from + longest); token++) {
      if (all.kind[token] !== TokenKind.word || all.word[token + 1] === possessive) continue
      const word = all.word[token]
      if (isEvent(word)) return 'event'
      if (this.#names[token] !== 0 || isSpeaker(word)) return 'speaker'
      if (abstractNoun.has(word)) return 'event'
    }
    return null
  }

  /** The kind of the noun at a token, which stands by itself. */
  kindAt(token: number): SubjectKind {
    return this.#kindOf(token, token)
  }

  #opensClause(token: number, stop: number): boolean {
    const all = this.#tokens
    const word = all.word[token]
    if (all.kind[token] === TokenKind.punctuation)
      return !(apostrophes.has(word) && all.kind[token - 1] === TokenKind.word)
    // “But that setting underscored …”: there it points.
    if (word === that) return token > stop && !connectors.has(all.word[token - 1])
    // “as both sides …” opens a clause; “as title contenders” does not.
    if (word === as) return determiner.has(all.word[token + 1]) || pronoun.has(all.word[token + 1])
    // “Calder said the visit …”: before the verb of saying stands another clause.
    return clauseOpeners.has(word) || sayingVerb.has(word)
  }

  /** The noun phrase between two tokens, judged by its head. */
  #phrase(from: number, end: number): Subject | null {
    const all = this.#tokens
    let first = from
    while (first < end - 1 && this.#isLead(first)) first++
    for (let token = first + 1; token < end - 1; token++) {
      if (all.word[token] === between) break
      // “… ended in a draw and the night showed …”: a clause of its own begins.
      if (connectors.has(all.word[token]) && determiner.has(all.word[token + 1])) first = token + 1
    }
    if (preposition.has(all.word[first])) {
      // “During the visit the talks highlighted …”: the subject is the second phrase.
      let next = first + 2
      while (next < end && !(determiner.has(all.word[next]) && !preposition.has(all.word[next - 1]))) next++
      if (next >= end) return null
      first = next
    }
    if (this.#isDoing(first, end)) return {kind: 'doing', firstToken: first, isRelative: false}
    let head = first
    while (head + 1 < end && !this.#endsHead(all.word[head + 1])) head++
    return {kind: this.#kindOf(first, head), firstToken: first, isRelative: false}
  }

  #endsHead(next: number): boolean {
    return preposition.has(next) || auxiliary.has(next) || next === to
  }

  /** Conjunctions and adverbs before the subject: “And ultimately the fair …”. */
  #isLead(token: number): boolean {
    const all = this.#tokens
    const word = all.word[token]
    if (connectors.has(word)) return true
    return isFiller(all, token) && !determiner.has(word) && all.word[token + 1] !== possessive
  }

  #isDoing(first: number, end: number): boolean {
    const word = this.#tokens.word[first]
    return end - first > 1 && wordOf(word).endsWith('ing') && !determiner.has(word) && !isEvent(word)
  }

  #kindOf(first: number, head: number): SubjectKind {
    const all = this.#tokens
    const word = all.word[head]
    const isName = this.#names[head] !== 0
    if (pointers.has(word)) return 'this'
    if (measureNoun.has(word) && !isName) return 'measure'
    if (isEvent(word)) return 'event'
    if (!isName && documentNoun.has(word)) return 'document'
    if (isName || isSpeaker(word)) return 'speaker'
    if (abstractNoun.has(word)) return 'event'
    // “The ministers met and underscored …”: the head that a verb hides.
    for (let token = head - 1; token >= Math.max(first, head - 3); token--) {
      if (all.word[token] === possessive) break
      if (this.#names[token] !== 0 || isSpeaker(all.word[token]) || pronoun.has(all.word[token])) return 'speaker'
    }
    return plainAdverb.has(word) || conjunction.has(word) || agent.test(wordOf(word)) ? 'speaker' : 'thing'
  }

  /** “a move that underscores …”, “…, which underscores …” */
  #antecedent(token: number, stop: number): Subject | null {
    const all = this.#tokens
    if (all.word[token - 1] === comma)
      return all.word[token] === which ? {kind: 'this', firstToken: token, isRelative: true} : null
    if (all.kind[token - 1] !== TokenKind.word) return null
    let first = token - 1
    while (first > stop && token - first < 5 && all.kind[first - 1] === TokenKind.word) {
      if (determiner.has(all.word[first])) break
      first--
    }
    return {kind: this.#kindOf(token - 1, token - 1), firstToken: first, isRelative: true}
  }

  /** Over what stands between commas or dashes: “The talks, held in Oslo, underscored …”. */
  #beforeParenthesis(end: number, stop: number): number {
    const all = this.#tokens
    const mark = all.word[end - 1]
    if (end <= stop || !(mark === comma || dashes.has(mark))) return end
    for (let at = end - 2; at > stop && end - at < longest; at--)
      if (mark === comma ? all.word[at] === comma : dashes.has(all.word[at])) return at
    return stop
  }
}

function isEvent(word: number): boolean {
  return happeningNoun.has(word) || talkNoun.has(word) || undertakingNoun.has(word)
}

function isSpeaker(word: number): boolean {
  return [personNoun, organisationNoun, documentNoun, vaguePlural, partyPlural].some((group) => group.has(word))
}
