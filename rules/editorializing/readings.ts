import type {Document} from '../../src/core/document.ts'
import type {PatternMatch} from '../../src/core/patterns.ts'
import {nameMarks} from '../../src/language/name-marks.ts'
import {sentences} from '../../src/language/sentences.ts'
import {tokens} from '../../src/language/tokens.ts'
import {idsOf, intern, wordOf} from '../../src/language/vocabulary.ts'
import {objectAt, type SignifiedObject} from './object.ts'
import {type Subject, type SubjectKind, SubjectReader} from './subject.ts'

export type ReadingKind = 'meaning' | 'tail' | 'importance' | 'necessity' | 'forecast'

/** A stretch of a sentence in which the article interprets. Tokens, end exclusive. */
export interface Reading {
  readonly kind: ReadingKind
  readonly sentence: number
  readonly firstToken: number
  readonly endToken: number
}

export type VerbStrength = 'signify' | 'leaning' | 'showing' | 'transforming'

/** How abstract the object must be, by verb and subject (see SignifiedObject.rank); 9 for never. */
const least: Readonly<Record<VerbStrength, Readonly<Record<SubjectKind, number>>>> = {
  signify: {event: 1, doing: 1, this: 1, it: 1, thing: 2, measure: 3, speaker: 9},
  leaning: {event: 2, doing: 2, this: 2, it: 2, thing: 3, measure: 4, speaker: 9},
  showing: {event: 2, doing: 2, this: 2, it: 4, thing: 4, measure: 4, speaker: 9},
  transforming: {event: 9, doing: 9, this: 9, it: 9, thing: 9, measure: 9, speaker: 9},
}

/** The same for a participle that trails the sentence. */
const leastInTail: Readonly<Record<VerbStrength, number>> = {signify: 1, leaning: 2, showing: 3, transforming: 2}

const comma = intern(',')
const by = intern('by')
const dashes = idsOf('— – -- - ―')
const beForms = idsOf('is are was were be been being')

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
    const split = this.#document.get(sentences)
    const {sentence, firstToken, endToken} = match
    const object = objectAt(all, endToken, split.endToken[sentence])
    if (object === null || all.word[endToken] === by) return null
    const first = split.firstToken[sentence]
    const isParticiple = wordOf(all.word[firstToken]).endsWith('ing') && !beForms.has(all.word[firstToken - 1])
    if (isParticiple) return this.#participle(match, strength, object, first)
    const subject = this.subject(match)
    if (subject === null || object.rank < least[strength][subject.kind]) return null
    return {kind: 'meaning', sentence, firstToken: subject.firstToken, endToken: object.endToken}
  }

  #participle(match: PatternMatch, strength: VerbStrength, object: SignifiedObject, first: number): Reading | null {
    const {word} = this.#document.get(tokens)
    const {sentence, firstToken} = match
    if (firstToken === first) return null
    const before = word[firstToken - 1]
    if (before === comma || dashes.has(before))
      return object.rank < leastInTail[strength]
        ? null
        : {kind: 'tail', sentence, firstToken, endToken: object.endToken}
    // “a decision signalling a shift”: what stands right before it is the subject.
    const subject = this.#subjects.before(firstToken, first)
    const isEvent = subject?.kind === 'event' && strength !== 'showing'
    return isEvent && object.rank >= 3 ? {kind: 'meaning', sentence, firstToken: subject.firstToken, endToken: object.endToken} : null
  }

  /** The subject of the verb that a match begins with; null for a speaker, an infinitive or none. */
  subject({firstToken, sentence}: PatternMatch): Subject | null {
    const split = this.#document.get(sentences)
    const subject = this.#subjects.before(firstToken, split.firstToken[sentence])
    if (subject === null || subject.kind === 'speaker') return null
    if (subject.kind !== 'it') return subject
    const before = sentence - 1
    if (before < 0 || split.block[before] !== split.block[sentence]) return null
    return this.#subjects.topicOf(split.firstToken[before], split.endToken[before]) === 'event' ? subject : null
  }
}
