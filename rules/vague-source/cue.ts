import type {NameMarks} from '../../src/language/name-marks.ts'
import {isFiller} from '../../src/language/source-phrase.ts'
import {Shape, TokenKind, type Tokens} from '../../src/language/tokens.ts'
import {idsOf, intern, wordOf} from '../../src/language/vocabulary.ts'
import {ambiguousVerb, plainSpeechVerb, stanceNoun} from '../../src/lexicon/cues.ts'
import {determiner, preposition, pronoun} from '../../src/lexicon/function-words.ts'
import {viewAdjective, viewVerb} from '../../src/lexicon/source-groups.ts'
import type {Group} from './group.ts'
import {crowdVerb, pronounVerb} from './verbs.ts'

/** How a group is tied to what it is said to hold. */
export interface Cue {
  readonly kind: 'subject' | 'inverted' | 'according' | 'agent' | 'among'
  /** The token of the verb or noun. */
  readonly token: number
  /** What stands between the group and its verb describes it: analysts |who follow the bank| said. */
  readonly described: boolean
  /** The description, or what follows “including”, holds a name. */
  readonly named: boolean
}

const comma = intern(',')
const to = intern('to')
const according = intern('according')
const by = intern('by')
const beForms = idsOf('is are was were be been being')
const modals = idsOf('could should might must can may cannot will shall')
const negations = idsOf(
  "not never cannot can't don't didn't doesn't won't wouldn't haven't hasn't hadn't aren't weren't isn't wasn't",
)
const dashes = idsOf('— – -- -')
const ends = idsOf('. ; : ? ! … ... ( ) [ ] “ ” " `` «')
const describing = idsOf(`
  who which that of in at on from for with within inside outside across around near close familiar involved briefed
  present polled surveyed interviewed contacted consulted quoted cited speaking working covering following tracking
  monitoring watching studying attending specialising specializing representing opposed critical here there on-site
  abroad elsewhere throughout behind among supporting opposing advising
`)
const asides = idsOf(`
  who which including such like however meanwhile though too particularly especially speaking among many some most all
  both in on at for from led having long
`)
const seemVerbs = idsOf('continue continues continued appear appeared seem seemed tend tended begin began')
const complements = idsOf(
  "that whether how why what if he she they it we i there who when where he's it's they're there's",
)
const lightVerbs = idsOf(`
  raise raised take took taken sound sounded cast draw drew drawn make made give gave given hold held share shared
  have had has offer offered remain remained lodge lodged push pushed pour poured throw threw seem seemed appear
  appeared stay stayed feel felt look looked throw
`)
const lightObjects = idsOf(`
  alarm alarms doubt doubts issue comparison comparisons parallel parallels case question questions misgivings
  reservations cold water back skepticism scepticism caution optimism pessimism interest notes note conclusions
  conclusion contrast attention weight views
`)
const singularEnding = /(?<!s)s$/

/** Finds what ties a group to a view, or null. `from` and `stop` bound its sentence. */
export function findCue(all: Tokens, names: NameMarks, group: Group, from: number, stop: number): Cue | null {
  const before = group.first - 1
  if (before > from && all.word[before] === to && all.word[before - 1] === according)
    return {kind: 'according', token: before - 1, described: false, named: namedBehind(all, names, group.end, stop)}
  if (before > from && all.word[before] === by && isPassiveView(all, before - 1, from))
    return {kind: 'agent', token: before - 1, described: false, named: namedBehind(all, names, group.end, stop)}
  if (before > from && isStance(all, before - 1) && amongWords.has(all.word[before]))
    return {kind: 'among', token: before - 1, described: false, named: namedBehind(all, names, group.end, stop)}
  if (before > from && plainSpeechVerb.has(all.word[before]) && followsPause(all, before, from))
    return {kind: 'inverted', token: before, described: false, named: namedBehind(all, names, group.end, stop)}
  return subjectCue(all, names, group, stop)
}

const amongWords = idsOf('among amongst from by')
const pauses = idsOf(', ” " \'\' ’')

function isStance(all: Tokens, token: number): boolean {
  return stanceNoun.has(all.word[token]) || lightObjects.has(all.word[token]) || moods.has(all.word[token])
}

const moods = idsOf('consensus speculation agreement unease disquiet outrage anger excitement hope fear suspicion debate')

/** `“…,” |said| analysts` */
function followsPause(all: Tokens, verb: number, from: number): boolean {
  return verb > from && pauses.has(all.word[verb - 1])
}

/** `is seen`, `was widely described`, `hailed`: a view verb as a participle before “by”. */
function isPassiveView(all: Tokens, at: number, from: number): boolean {
  let verb = at
  if (verb > from && !viewVerb.has(all.word[verb]) && viewVerb.has(all.word[verb - 1])) verb--
  if (!viewVerb.has(all.word[verb])) return false
  const written = wordOf(all.word[verb])
  return written.endsWith('ed') || written.endsWith('en') || written === 'told' || written === 'put'
}

/** A name in the words that describe a group behind it: analysts |at Kestrel Bank|. */
function namedBehind(all: Tokens, names: NameMarks, from: number, stop: number): boolean {
  for (let at = from; at < stop && at - from < 14; at++) {
    if (names[at] !== 0) return true
    if (all.word[at] === comma) {
      if (at + 1 < stop && asides.has(all.word[at + 1])) continue
      return false
    }
    if (all.kind[at] !== TokenKind.word && all.kind[at] !== TokenKind.number) return false
    if (at === from && !describing.has(all.word[at])) return false
  }
  return false
}

function subjectCue(all: Tokens, names: NameMarks, group: Group, stop: number): Cue | null {
  let at = group.end
  let named = false
  let described = false
  if (at < stop && all.word[at] === alike) at++
  // “experts, including two who worked on the dam, say”
  if (at + 1 < stop && (all.word[at] === comma || dashes.has(all.word[at])) && asides.has(all.word[at + 1])) {
    const end = closingPause(all, at, stop)
    if (end === -1) return null
    for (let token = at; token < end; token++) named ||= names[token] !== 0
    described = end - at > 4
    at = end + 1
  }
  const direct = verbAt(all, group, at, stop)
  if (direct !== -1) return {kind: 'subject', token: direct, described, named}
  if (at >= stop || !describing.has(all.word[at])) return null
  for (let token = at; token < stop && token - at < 16; token++) {
    if (ends.has(all.word[token])) return null
    if (names[token] !== 0) named = true
    const word = all.word[token]
    if (token === at || preposition.has(word) || determiner.has(word) || word === to) continue
    const previous = all.word[token - 1]
    if (preposition.has(previous) || determiner.has(previous) || previous === to) continue
    const verb = verbAt(all, group, token, stop)
    if (verb !== -1 && !wordOf(all.word[verb]).endsWith('ing'))
      return {kind: 'subject', token: verb, described: true, named}
  }
  return null
}

const alike = intern('alike')

function closingPause(all: Tokens, opened: number, stop: number): number {
  for (let at = opened + 1; at < stop && at - opened < 24; at++) {
    if (all.word[at] === all.word[opened]) return at
    if (ends.has(all.word[at])) return -1
  }
  return -1
}

/** The view verb that begins at a token behind adverbs and auxiliaries, or -1. */
function verbAt(all: Tokens, group: Group, from: number, stop: number): number {
  let be = false
  let modal = false
  let negated = false
  let infinitive = false
  let at = from
  for (; at < stop && isFiller(all, at); at++) {
    const word = all.word[at]
    be ||= beForms.has(word)
    modal ||= modals.has(word)
    negated ||= negations.has(word)
    infinitive ||= word === to
  }
  if (at < stop && seemVerbs.has(all.word[at])) {
    at++
    infinitive = false
    if (at < stop && all.word[at] === to) at++
  } else if (infinitive || modal) return -1
  if (at >= stop || all.kind[at] !== TokenKind.word) return -1
  const word = all.word[at]
  if (be && viewAdjective.has(word)) return at
  if (lightVerbs.has(word) && hasLightObject(all, at, stop)) return at
  if (!viewVerb.has(word)) return -1
  const written = wordOf(word)
  const isParticiple = written.endsWith('ing')
  if (isParticiple ? !be && at > group.end + 1 : be) return -1
  // “have not said” tells of no view.
  if (negated && plainSpeechVerb.has(word)) return -1
  // A plural takes no “says”.
  if (singularEnding.test(written)) return -1
  return fits(all, group, at, stop) ? at : -1
}

/** `raised concerns`, `took issue`, `sounded the alarm`, `remain sceptical` */
function hasLightObject(all: Tokens, verb: number, stop: number): boolean {
  for (let at = verb + 1; at < Math.min(stop, verb + 5); at++) {
    if (all.kind[at] !== TokenKind.word) return false
    const word = all.word[at]
    if (stanceNoun.has(word) || lightObjects.has(word) || viewAdjective.has(word)) return true
    if (preposition.has(word)) return false
  }
  return false
}

/** Whether this group, with this verb, is made to say something. */
function fits(all: Tokens, {kind}: Group, verb: number, stop: number): boolean {
  const word = all.word[verb]
  const next = verb + 1
  const pause = next >= stop || all.kind[next] !== TokenKind.word
  const opensClause =
    !pause &&
    (complements.has(all.word[next]) ||
      determiner.has(all.word[next]) ||
      pronoun.has(all.word[next]) ||
      (all.shape[next] & Shape.capital) !== 0)
  if (kind === 'crowd') return crowdVerb.has(word) && (!ambiguousVerb.has(word) || opensClause)
  if (kind === 'pronoun') return pronounVerb.has(word)
  if (ambiguousVerb.has(word)) {
    if (kind === 'judge') return opensClause
    return !pause && complements.has(all.word[next])
  }
  return true
}

