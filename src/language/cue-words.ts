import {evidenceVerb, seemingVerb, speechVerb, stanceAdjective, stanceNoun, thoughtVerb} from '../lexicon/cues.ts'
import {idsOf} from './vocabulary.ts'

/** What a word can be to an attribution; bits. */
export const Cue = {
  none: 1,
  /** `according`, and the prepositions before a statement or an interview. */
  preposition: 2,
  stanceNoun: 4,
  stanceAdjective: 8,
  seeming: 16,
  verb: 32,
  /** A colon or a dash. */
  mark: 64,
} as const

const prepositions = idsOf('according in from under per via citing quoting with')
const marks = idsOf(': — – -- - ―')

/** By word id: 0 until first asked. Nine words in ten are no cue, and one look settles that. */
let known = new Uint8Array(4096)

/** The bits of a word. */
export function cueOf(word: number): number {
  if (word >= known.length) {
    const grown = new Uint8Array(Math.max(word + 1, known.length * 2))
    grown.set(known)
    known = grown
  }
  return known[word] || (known[word] = classify(word))
}

function classify(word: number): number {
  let bits = 0
  if (prepositions.has(word)) bits |= Cue.preposition
  if (marks.has(word)) bits |= Cue.mark
  if (stanceNoun.has(word)) bits |= Cue.stanceNoun
  if (stanceAdjective.has(word)) bits |= Cue.stanceAdjective
  if (seemingVerb.has(word)) bits |= Cue.seeming
  if (speechVerb.has(word) || thoughtVerb.has(word) || evidenceVerb.has(word)) bits |= Cue.verb
  return bits === 0 ? Cue.none : bits
}
