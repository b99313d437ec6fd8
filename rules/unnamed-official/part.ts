import type {NameMarks} from '../../src/language/name-marks.ts'
import {isFiller} from '../../src/language/source-phrase.ts'
import {TokenKind, type Tokens} from '../../src/language/tokens.ts'
import {idsOf, intern, wordOf} from '../../src/language/vocabulary.ts'
import {ambiguousVerb, plainSpeechVerb, speechVerb} from '../../src/lexicon/cues.ts'
import {talkNoun} from '../../src/lexicon/events.ts'
import type {Person} from './person.ts'
import {meetingVerb} from './roles.ts'

const comma = intern(',')
const according = intern('according')
const to = intern('to')
const pauses = idsOf(', — – -- - (')
const equating = idsOf(`
  is are was were be been being am become becomes became remain remains remained as like than named appointed elected
  called considered makes made into whether
`)
const not = idsOf(
  'not never once only just also still long effectively essentially currently then formerly himself herself',
)
const modals = idsOf('could should might must can may cannot will shall would')
const pronouns = idsOf('he she they i we him her')

/**
 * Whether the words describe somebody whom the sentence names or has in mind: “Huma Adel, |a senior aide|”, “|a senior
 * aide|, Huma Adel”, “she was |a senior aide|”, “like |a senior aide|”.
 */
export function isDescription(
  all: Tokens,
  names: NameMarks,
  {first, head, end}: Person,
  from: number,
  stop: number,
): boolean {
  let before = first - 1
  while (before > from && not.has(all.word[before])) before--
  // “As |one litigator| put it” compares nobody.
  if (before >= from && equating.has(all.word[before]) && !verbAt(all, end, stop)) return true
  // A name before the pause, and a pause behind: “Adel, who is 43, |a senior aide|, said”.
  if (before > from && pauses.has(all.word[before]) && (end >= stop || all.kind[end] === TokenKind.punctuation))
    for (let at = before - 1; at >= Math.max(from, before - 6); at--)
      if (names[at] !== 0 || pronouns.has(all.word[at])) return true
  // “Adel, |a senior aide| said”, the second comma lost: a name opens the sentence and stands right before the pause.
  if (before > from && pauses.has(all.word[before]) && opensWithName(names, from, before)) return true
  if (isSecondDescription(all, names, before, end, from, stop)) return true
  // A name behind the head, with or without a pause.
  if (head + 1 < stop && names[head + 1] !== 0) return true
  for (const pause of [head + 1, end])
    if (pause + 1 < stop && pauses.has(all.word[pause]))
      for (let at = pause + 1; at < Math.min(stop, pause + 4); at++) if (names[at] === 1) return true
  return false
}

function opensWithName(names: NameMarks, from: number, end: number): boolean {
  for (let at = from; at < end; at++) if (names[at] === 0) return false
  return true
}

/** `Adel, once a minister and now |a senior aide|, said`: a description that follows on another. */
function isSecondDescription(
  all: Tokens,
  names: NameMarks,
  before: number,
  end: number,
  from: number,
  stop: number,
): boolean {
  if (before <= from || !and.has(all.word[before]) || end >= stop || all.word[end] !== comma) return false
  for (let at = before - 1; at > Math.max(from, before - 9); at--)
    if (all.word[at] === comma) return names[at - 1] !== 0
  return false
}

const and = idsOf('and or but')

/** Whether the person is made to speak. */
export function speaks(all: Tokens, {first, head, end}: Person, from: number, stop: number): boolean {
  const before = first - 1
  if (before > from) {
    if (all.word[before] === to && all.word[before - 1] === according) return true
    if (plainSpeechVerb.has(all.word[before]) && !wordOf(all.word[before]).endsWith('ing'))
      return isAfterPause(all, before, from)
  }
  for (const at of end === head + 1 ? [end] : [head + 1, end]) if (verbAt(all, at, stop)) return true
  // “an official who asked for patience said”, “an official, speaking in Arn, said”
  if (end < stop && (all.word[end] === comma || wordOf(all.word[end]) === 'who'))
    for (let at = end + 1; at < Math.min(stop, end + 16); at++)
      if (all.word[at - 1] === comma || all.word[end] !== comma) {
        if (plainSpeechVerb.has(all.word[at]) && !wordOf(all.word[at]).endsWith('ing')) return true
      }
  return false
}

const quotes = idsOf(`, ” " '' ’ '`)

function isAfterPause(all: Tokens, verb: number, from: number): boolean {
  return verb > from && quotes.has(all.word[verb - 1])
}

function verbAt(all: Tokens, from: number, stop: number): boolean {
  let at = from
  while (at < stop && isFiller(all, at)) {
    if (modals.has(all.word[at]) || all.word[at] === to) return false
    at++
  }
  if (at >= stop || all.kind[at] !== TokenKind.word || !(speechVerb.has(all.word[at]) || put.has(all.word[at])))
    return false
  // One person takes “says” or “said”: in “an aide report” the second word is a noun.
  return (
    (!ambiguousVerb.has(all.word[at]) || putIt(all, at)) &&
    (/(?:s|ed)$/.test(wordOf(all.word[at])) || pastForms.has(all.word[at]))
  )
}

const pastForms = idsOf('said told wrote spoke swore put')
const put = idsOf('put puts')
const it = intern('it')

/** `as one litigator |put| it` */
function putIt(all: Tokens, verb: number): boolean {
  return put.has(all.word[verb]) && all.word[verb + 1] === it
}

const beside = idsOf('with between and by from alongside including to')

/** How far away the meeting may be told of, in tokens. */
const reach = 30

/** Whether the person takes part in a meeting that the sentence tells of. */
export function takesPart(all: Tokens, {first, end}: Person, from: number, stop: number): boolean {
  if (end < stop && wordOf(all.word[end]).endsWith('ing')) return false
  let gathers = false
  for (let at = Math.max(from, first - reach); at < Math.min(stop, end + reach); at++)
    gathers ||= meetingVerb.has(all.word[at]) || talkNoun.has(all.word[at])
  if (!gathers) return false
  const before = first - 1
  if (before >= from && (beside.has(all.word[before]) || meetingVerb.has(all.word[before]))) return true
  const after = end < stop && isFiller(all, end) ? end + 1 : end
  return after < stop && meetingVerb.has(all.word[after])
}
