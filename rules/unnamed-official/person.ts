import type {NameMarks} from '../../src/language/name-marks.ts'
import {TokenKind, type Tokens} from '../../src/language/tokens.ts'
import {idsOf, intern, wordOf} from '../../src/language/vocabulary.ts'
import {documentNoun, organisationNoun, plainSpeechVerb, speechVerb} from '../../src/lexicon/cues.ts'
import {talkNoun} from '../../src/lexicon/events.ts'
import {determiner, isFunctionWord, preposition} from '../../src/lexicon/function-words.ts'
import {meetingVerb, rankAdjective} from './roles.ts'

/** One person known by a part only. Tokens, ends exclusive. */
export interface Person {
  readonly first: number
  readonly head: number
  /** Past the words that describe the person behind the head: an envoy |appointed by the king|. */
  readonly end: number
  readonly ranked: boolean
  /** The body for which the person acts is named: a |State Department| official. */
  readonly named: boolean
  readonly definite: boolean
}

const indefinite = idsOf('a an one another')
const the = intern('the')
const possessive = intern("'s")
const linking = idsOf('and or & of for')
const mostModifiers = 7

/** Reads the noun phrase that ends in a role, or null where it is not about one unknown person. */
export function readPerson(all: Tokens, names: NameMarks, head: number, from: number, stop: number): Person | null {
  if (head + 1 < stop && isPartOfNoun(all.word[head + 1])) return null
  if (all.word[head] === person && !(head + 1 < stop && inside.has(all.word[head + 1]))) return null
  let ranked = false
  let named = false
  for (let at = head - 1; at >= from && head - at <= mostModifiers; at--) {
    const word = all.word[at]
    if (indefinite.has(word) || word === the) {
      const end = describedUntil(all, names, head, stop)
      for (let token = head; token < end; token++) named ||= names[token] !== 0
      return {first: at, head, end, ranked, named, definite: word === the}
    }
    if (all.kind[at] !== TokenKind.word) return null
    if (names[at] !== 0) named = true
    else if (rankAdjective.has(word)) ranked = true
    else if ((isFunctionWord(word) && !linking.has(word)) || plainSpeechVerb.has(word)) return null
    if (word === possessive) return null
  }
  return null
}

/** “an official |report|”, “an expert |panel|”, “an official|’s| car”: the person is no head. */
function isPartOfNoun(word: number): boolean {
  return word === possessive || documentNoun.has(word) || organisationNoun.has(word) || talkNoun.has(word)
}

const person = intern('person')
/** What makes a source of just anybody: a person |close| to the talks. */
const inside = idsOf('close familiar briefed involved with in')

const behind = idsOf(`
  of in at on from for with within inside outside close familiar involved briefed present speaking working appointed
  named sent dispatched representing based attached
`)

/** Past the words that belong to the person behind the head, up to the verb or the pause. */
function describedUntil(all: Tokens, names: NameMarks, head: number, stop: number): number {
  let at = head + 1
  if (at >= stop || !behind.has(all.word[at])) return at
  // “a trader |on Tuesday|”, “a trader |in all seriousness|” describe no trader.
  if (at + 1 < stop && (days.has(all.word[at + 1]) || all.word[at + 1] === every)) return at
  for (; at < stop && at - head < 12; at++) {
    const word = all.word[at]
    if (all.kind[at] !== TokenKind.word || plainSpeechVerb.has(word)) break
    // A verb, and not “close to the |talks|”; right behind the head it describes it: an envoy |named| by the king.
    const couldBeVerb = !determiner.has(all.word[at - 1]) && !preposition.has(all.word[at - 1])
    if (couldBeVerb && meetingVerb.has(word)) break
    if (couldBeVerb && at > head + 1 && speechVerb.has(word) && /(?:s|ed)$/.test(wordOf(word))) break
    if (at > head + 1 && isFunctionWord(all.word[at]) && !inner.has(all.word[at]) && names[at] === 0) break
  }
  return at
}

const every = intern('all')
const days = idsOf('monday tuesday wednesday thursday friday saturday sunday')

const inner = idsOf('of in at on from for with by to the a an his her its their and')
