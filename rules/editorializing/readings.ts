import type {Document} from '../../src/core/document.ts'
import type {PatternMatch} from '../../src/core/patterns.ts'
import {abstractObjectAt} from '../../src/language/abstract-object.ts'
import {nameMarks} from '../../src/language/name-marks.ts'
import {sentences} from '../../src/language/sentences.ts'
import {tokens} from '../../src/language/tokens.ts'
import {idsOf, intern, wordOf} from '../../src/language/vocabulary.ts'
import {adverb} from '../../src/lexicon/adverbs.ts'
import {determiner} from '../../src/lexicon/function-words.ts'
import {type Subject, type SubjectKind, SubjectReader} from './subject.ts'

/**
 * A stretch of a sentence in which the article interprets. Tokens, end exclusive.
 *
 * - `meaning`: the news underscores, reflects, marks something.
 * - `tail`: a participle or apposition that trails the sentence and does so.
 * - `opening`: a phrase before the sentence: “In a significant step toward …”.
 * - `necessity`: something is crucial or essential.
 * - `forecast`: something will improve or reshape things.
 */
export interface Reading {
  readonly kind: 'meaning' | 'tail' | 'opening' | 'necessity' | 'forecast'
  readonly sentence: number
  readonly firstToken: number
  readonly endToken: number
}

export type VerbStrength = 'signify' | 'leaning' | 'showing' | 'transforming'

const never = 9

/** How abstract the object must be, by verb and subject (see AbstractObject.rank). */
const least: Readonly<Record<VerbStrength, Readonly<Record<SubjectKind, number>>>> = {
  signify: {event: 1, doing: 1, this: 1, it: 1, thing: 2, measure: 2, speaker: never, document: never},
  leaning: {event: 2, doing: 2, this: 2, it: 2, thing: 3, measure: 4, speaker: never, document: never},
  showing: {event: 3, doing: 3, this: 3, it: 4, thing: 4, measure: 4, speaker: never, document: never},
  transforming: {event: 4, doing: 4, this: 4, it: 4, thing: never, measure: never, speaker: never, document: never},
}

/** The same for a participle that trails the sentence. */
const leastInTail: Readonly<Record<VerbStrength, number>> = {signify: 1, leaning: 2, showing: 3, transforming: 4}

/** The same for what is foreseen. */
const leastForeseen = 2

const by = intern('by')
const beForms = idsOf('is are was were be been being')
const dummy = intern('it')
const not = intern('not')
const articles = idsOf('a an another testament')
const pauses = idsOf(', — – -- - ―')
const asides = idsOf('further thus also thereby')

/** Judges what the patterns find: who does the signifying, and whether what is signified is any thing. */
export class ReadingReader {
  readonly #document: Document
  readonly #subjects: SubjectReader

  constructor(document: Document) {
    this.#document = document
    this.#subjects = new SubjectReader(document.get(tokens), document.get(nameMarks))
  }

  /** A verb of signifying with its subject and object, or a participle of it behind a comma. */
  verb(match: PatternMatch, strength: VerbStrength): Reading | null {
    const all = this.#document.get(tokens)
    const {sentence, endToken} = match
    const object = abstractObjectAt(all, endToken, this.#document.get(sentences).endToken[sentence])
    if (object === null || all.word[endToken] === by) return null
    const found = this.phrase(match, object.endToken)
    if (found === null) return null
    const needed = found.kind === 'tail' ? leastInTail[strength] : least[strength][found.subject]
    return object.rank < needed ? null : found
  }

  /**
   * A phrase that makes the news a milestone; also said of a document: “The findings represent a major breakthrough in …”.
   */
  milestone(match: PatternMatch): Reading | null {
    return this.phrase(match, match.endToken, true)
  }

  /** A phrase that says by itself what the news is: all it needs is a subject that cannot speak, or to trail. */
  phrase(
    match: PatternMatch,
    endToken = match.endToken,
    ofDocuments = false,
  ): (Reading & {readonly subject: SubjectKind}) | null {
    const {word} = this.#document.get(tokens)
    const {sentence, firstToken} = match
    const first = this.#document.get(sentences).firstToken[sentence]
    const before = firstToken > first ? word[firstToken - 1] : 0
    const tail = {kind: 'tail', subject: 'this', sentence, firstToken, endToken} as const
    // “…, a testament to …”, “…, further underscoring …”
    if (articles.has(word[firstToken])) return pauses.has(before) ? tail : null
    if (wordOf(word[firstToken]).endsWith('ing') && !beForms.has(before)) {
      if (pauses.has(before)) return tail
      if (pauses.has(word[firstToken - 2]) && isAside(before)) return {...tail, firstToken: firstToken - 1}
      // “a decision signalling a shift”: what stands right before it is the subject.
      const isEvent = firstToken > first && this.#subjects.kindAt(firstToken - 1) === 'event'
      return isEvent ? {kind: 'meaning', subject: 'thing', sentence, firstToken: firstToken - 1, endToken} : null
    }
    const subject = this.#subject(match, ofDocuments)
    if (subject === null) return null
    // “…, a move that underscores …” trails its sentence like a participle.
    if (subject.isRelative && pauses.has(word[subject.firstToken - 1]) && determiner.has(word[subject.firstToken]))
      return {...tail, subject: subject.kind, firstToken: subject.firstToken}
    return {kind: 'meaning', subject: subject.kind, sentence, firstToken: subject.firstToken, endToken}
  }

  /** What the reporter finds crucial: said of something that is done or happens, not in passing of a thing. */
  necessity(match: PatternMatch): Reading | null {
    const {sentence, firstToken, endToken} = match
    const {word} = this.#document.get(tokens)
    const impersonal = {kind: 'necessity', sentence, firstToken, endToken} as const
    if (match.firstToken === this.#document.get(sentences).firstToken[sentence] || word[firstToken] === dummy)
      return impersonal
    const subject = this.#subject(match)
    if (subject === null || subject.isRelative) return null
    // “Funding is crucial.” may be plain fact; “Ensuring funding is crucial.” is advice.
    const isAdvice = subject.kind === 'doing' || (subject.kind === 'event' && match.index > 0)
    if (!isAdvice) return null
    return {...impersonal, firstToken: subject.firstToken}
  }

  /** “Meeting these goals will require close cooperation”: what doing something takes, where that is no thing. */
  requirement(match: PatternMatch): Reading | null {
    const {sentence, endToken} = match
    const object = abstractObjectAt(
      this.#document.get(tokens),
      endToken,
      this.#document.get(sentences).endToken[sentence],
    )
    const subject = this.#subject(match)
    if (subject?.kind !== 'doing' || object === null || object.rank < 1) return null
    return {kind: 'necessity', sentence, firstToken: subject.firstToken, endToken: object.endToken}
  }

  /**
   * What the reporter foresees, where the good it does is no thing.
   *
   * @param leastRank How abstract that must be; a phrase that promises by itself needs no object.
   */
  forecast(match: PatternMatch, leastRank = leastForeseen): Reading | null {
    const {sentence, firstToken, endToken} = match
    const all = this.#document.get(tokens)
    // “a firm not only building ferries but …”: no verb of its own.
    if (all.word[firstToken] === not && wordOf(all.word[firstToken + 2]).endsWith('ing')) return null
    const object = abstractObjectAt(all, endToken, this.#document.get(sentences).endToken[sentence])
    const subject = this.#subject(match)
    if (subject === null || (object?.rank ?? 0) < leastRank) return null
    if (subject.isRelative || (leastRank > 0 && (subject.kind === 'thing' || subject.kind === 'measure'))) return null
    return {
      kind: 'forecast',
      sentence,
      firstToken: subject.firstToken,
      endToken: Math.max(endToken, object?.endToken ?? 0),
    }
  }

  /** The subject of the verb that a match begins with; null for who can speak, an infinitive or none. */
  #subject({firstToken, sentence}: PatternMatch, ofDocuments = false): Subject | null {
    const split = this.#document.get(sentences)
    const subject = this.#subjects.before(firstToken, split.firstToken[sentence])
    if (subject === null || subject.kind === 'speaker' || (subject.kind === 'document' && !ofDocuments)) return null
    if (subject.kind !== 'it') return subject
    const before = sentence - 1
    if (before < 0 || split.block[before] !== split.block[sentence]) return null
    const topic = this.#subjects.topicOf(split.firstToken[before], split.endToken[before])
    return topic === 'event' ? subject : null
  }
}

function isAside(word: number): boolean {
  return asides.has(word) || adverb.has(word)
}
