import type {NameMarks} from '../../src/language/name-marks.ts'
import {isFiller} from '../../src/language/source-phrase.ts'
import {Shape, TokenKind, type Tokens} from '../../src/language/tokens.ts'
import {idsOf, intern, wordOf} from '../../src/language/vocabulary.ts'
import {ambiguousVerb, plainSpeechVerb, stanceNoun} from '../../src/lexicon/cues.ts'
import {determiner, preposition, pronoun} from '../../src/lexicon/function-words.ts'
import {viewAdjective, viewVerb} from '../../src/lexicon/source-groups.ts'
import type {Group} from './group.ts'
import {agentVerb, asVerb, crowdVerb, heldNoun, lightObject, lightVerb, pronounVerb, viewpoint} from './verbs.ts'

/** How a group is tied to what it is said to hold. */
export interface Cue {
  readonly kind: 'subject' | 'inverted' | 'according' | 'agent' | 'among'
  /** The token of the verb or noun. */
  readonly token: number
  /** Words between the group and its verb describe it: analysts |who follow the bank| said. */
  readonly described: boolean
  /** The description, or what follows “including”, holds a name. */
  readonly named: boolean
}

const comma = intern(',')
const to = intern('to')
const of = intern('of')
const as = intern('as')
const according = intern('according')
const by = intern('by')
const withWord = intern('with')
/** They say of a group that it is all of it: fans and pundits |alike|, teachers |nationwide|. */
const trailers = idsOf('alike themselves nationwide countrywide worldwide everywhere privately publicly')
const among = idsOf('among amongst')
const from = intern('from')
const reporters = idsOf('i we')
const quoteEnds = idsOf(`” " '' ’ '`)
const beForms = idsOf('is are was were be been being')
const modals = idsOf('could should might must can may cannot will shall would')
const would = intern('would')
const negations = idsOf(
  "not never cannot can't don't didn't doesn't won't wouldn't haven't hasn't hadn't aren't weren't isn't wasn't",
)
const dashes = idsOf('— – -- -')
const ends = idsOf('; : ? ! … ... ( ) [ ] “ ” " `` «')
/** Prepositions that open a clause as well: before |city officials| had weighed in. */
const clauseOpeners = idsOf('as since until till before after than despite like')
const relatives = idsOf('who which that whose')
const describing = idsOf(`
  who which that of in at on from for with within inside outside across around near close familiar involved briefed
  present polled surveyed interviewed contacted consulted quoted cited speaking working covering following tracking
  monitoring watching studying attending specialising specializing representing opposed critical here there on-site
  abroad elsewhere throughout behind among supporting opposing advising not
`)
const asides = idsOf(`
  who which including such like however meanwhile though too particularly especially speaking among many some most all
  both in on at for from led having long
`)
const seemVerbs = idsOf('continue continues continued appear appeared seem seemed tend tended begin began')
const complements = idsOf(
  "that whether how why what if he she they it we i there who when where he's it's they're there's",
)

/** What ties a group to a view in its sentence, or null. `first` and `stop` bound the sentence. */
export function findCue(all: Tokens, names: NameMarks, group: Group, first: number, stop: number): Cue | null {
  // “experts |I| spoke to”: the reporter answers for them.
  if (group.end < stop && reporters.has(all.word[group.end])) return null
  const before = group.first - 1
  // “cited by many |companies|”: the group is another.
  const isWhole = group.kind !== 'pronoun' || !isNounAt(all, group.end, stop)
  const tied = (kind: Cue['kind'], token: number): Cue => ({
    kind,
    token,
    ...describedBehind(all, names, group.end, stop),
  })
  if (before > first && isWhole) {
    const word = all.word[before]
    if (word === to && all.word[before - 1] === according) return tied('according', before - 1)
    if (word === of && viewpoint.has(all.word[before - 1])) return tied('according', before - 1)
    if (word === by && isPassiveView(all, before - 1, first, group.end, stop)) return tied('agent', before - 1)
    if ((among.has(word) || word === from) && heldNoun.has(all.word[before - 1])) return tied('among', before - 1)
    if (isInverted(all, before, first, group.end, stop)) return tied('inverted', before)
  }
  if (group.under !== 0 && group.under !== withWord && !clauseOpeners.has(group.under)) return null
  return subjectCue(all, names, group, stop)
}

function isNounAt(all: Tokens, at: number, stop: number): boolean {
  if (at >= stop || all.kind[at] !== TokenKind.word) return false
  return all.word[at] !== as && !preposition.has(all.word[at]) && !isFiller(all, at)
}

/** `“…,” |said| analysts.` */
function isInverted(all: Tokens, verb: number, first: number, end: number, stop: number): boolean {
  if (!plainSpeechVerb.has(all.word[verb]) || wordOf(all.word[verb]).endsWith('ing')) return false
  if (!quoteEnds.has(all.word[verb - 1]) && !(all.word[verb - 1] === comma && verb - 1 > first + 2)) return false
  return end >= stop || all.kind[end] === TokenKind.punctuation || describing.has(all.word[end])
}

/** `is seen`, `was widely described`, `hailed`: a view verb as a participle before “by”, where it must with its “as”. */
function isPassiveView(all: Tokens, at: number, first: number, end: number, stop: number): boolean {
  const verb = at > first && !agentVerb.has(all.word[at]) ? at - 1 : at
  if (!agentVerb.has(all.word[verb])) return false
  if (!asVerb.has(all.word[verb])) return true
  for (let token = end; token < Math.min(stop, end + 3); token++) if (all.word[token] === as) return true
  return false
}

/** Whether words behind a group describe it, and with a name: analysts |at Kestrel Bank|. */
function describedBehind(
  all: Tokens,
  names: NameMarks,
  end: number,
  stop: number,
): {described: boolean; named: boolean} {
  let described = false
  for (let at = end; at < stop && at - end < 14; at++) {
    if (names[at] !== 0) return {described: true, named: true}
    if (all.word[at] === comma && at + 1 < stop && asides.has(all.word[at + 1])) continue
    if (all.kind[at] > TokenKind.number || (at === end && !describing.has(all.word[at]))) break
    described = true
  }
  return {described, named: false}
}

function subjectCue(all: Tokens, names: NameMarks, group: Group, stop: number): Cue | null {
  let at = group.end
  let named = false
  let described = false
  while (at < stop && trailers.has(all.word[at])) at++
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
  if (at >= stop) return null
  if (!describing.has(all.word[at])) {
    const later = group.kind === 'crowd' ? -1 : trailingVerb(all, at, stop)
    return later === -1 ? null : {kind: 'subject', token: later, described, named}
  }
  // In “experts who expect rain warn” the first verb belongs to the description.
  let inRelative = relatives.has(all.word[at])
  for (let token = at + 1; token < stop && token - at < 16; token++) {
    const word = all.word[token]
    if (word === comma || ends.has(word)) return null
    if (names[token] !== 0) named = true
    const previous = all.word[token - 1]
    if (preposition.has(previous) || determiner.has(previous) || previous === to || preposition.has(word)) continue
    const verb = verbAt(all, group, token, stop)
    if (verb !== -1 && !inRelative && !wordOf(all.word[verb]).endsWith('ing'))
      return {kind: 'subject', token: verb, described: true, named}
    if (!isFiller(all, token) && token > at + 1) inRelative = false
  }
  return null
}

/** `several groups withdrew their bids, |saying| …` */
function trailingVerb(all: Tokens, from: number, stop: number): number {
  const verb = isFiller(all, from) ? from + 1 : from
  if (verb >= stop || !(wordOf(all.word[verb]).endsWith('ed') || pastForms.has(all.word[verb]))) return -1
  for (let at = verb + 1; at + 1 < stop && at - from < 30; at++) {
    if (ends.has(all.word[at])) return -1
    if (all.word[at] === comma && trailing.has(all.word[at + 1])) return at + 1
  }
  return -1
}

const trailing = idsOf(`
  saying arguing warning insisting claiming citing stressing emphasising emphasizing suggesting contending alleging
  complaining fearing describing calling
`)
const pastForms = idsOf('gave took made held met wrote sent left went came stood fought won lost drew put set')

function closingPause(all: Tokens, opened: number, stop: number): number {
  for (let at = opened + 1; at < stop && at - opened < 24; at++) {
    if (all.word[at] === all.word[opened]) return at
    if (ends.has(all.word[at])) return -1
  }
  return -1
}

/** The view verb that begins at a token behind adverbs and auxiliaries, or -1. */
function verbAt(all: Tokens, group: Group, from: number, stop: number): number {
  const saw = {be: false, modal: false, negated: false, infinitive: false}
  let at = from
  for (; at < stop && (isFiller(all, at) || all.word[at] === long); at++) {
    const word = all.word[at]
    saw.be ||= beForms.has(word)
    saw.modal ||= modals.has(word) && !(word === would && group.kind === 'judge')
    saw.negated ||= negations.has(word)
    saw.infinitive ||= word === to
  }
  if (at < stop && seemVerbs.has(all.word[at])) {
    at++
    saw.infinitive = false
    if (at < stop && all.word[at] === to) at++
  }
  if (saw.infinitive || saw.modal || at >= stop || all.kind[at] !== TokenKind.word) return -1
  const word = all.word[at]
  if (saw.be && viewAdjective.has(word)) {
    const isPassive = wordOf(word).endsWith('ed') && at + 1 < stop && passiveTails.has(all.word[at + 1])
    return isPassive ? -1 : at
  }
  if (lightVerb.has(word) && hasLightObject(all, at, stop)) return at
  if (!viewVerb.has(word)) return -1
  const written = wordOf(word)
  const isParticiple = written.endsWith('ing')
  if (isParticiple ? !saw.be && at > group.end : saw.be || group.under === withWord) return -1
  // “have not said” tells of no view, and a plural takes no “says”.
  if ((saw.negated && plainSpeechVerb.has(word)) || /[^s]s$/.test(written)) return -1
  return fits(all, group, at, stop) ? at : -1
}

const long = intern('long')
/** They were encouraged |to| apply, unsettled |by| the news: something was done to them. */
const passiveTails = idsOf('by to')

/** `raised concerns`, `took issue`, `sounded the alarm`, `remain sceptical` */
function hasLightObject(all: Tokens, verb: number, stop: number): boolean {
  for (let at = verb + 1; at < Math.min(stop, verb + 5); at++) {
    if (all.kind[at] !== TokenKind.word) return false
    const word = all.word[at]
    if (stanceNoun.has(word) || lightObject.has(word) || viewAdjective.has(word)) return true
    if (preposition.has(word)) return false
  }
  return false
}

/** “Delegates |questioned how| …”: they asked. */
const asks = idsOf('question questioned wonder wondered debate debated discuss discussed')
const diaryVerbs = idsOf('discuss debate')
const questionWords = idsOf('how why what who')

/** Whether this group, with this verb, is made to say something. */
function fits(all: Tokens, {kind}: Group, verb: number, stop: number): boolean {
  const word = all.word[verb]
  if (kind === 'crowd' ? !crowdVerb.has(word) : kind === 'pronoun' && !pronounVerb.has(word)) return false
  // A diary: “Finance ministers |discuss| the levy (10:00)”.
  if (kind === 'informant' && diaryVerbs.has(word)) return false
  if (kind === 'informant' && asks.has(word) && verb + 1 < stop && questionWords.has(all.word[verb + 1])) return false
  if (!ambiguousVerb.has(word)) return true
  // They find a wallet, hold a meeting; they find |that| …
  const next = verb + 1
  if (next >= stop || all.kind[next] !== TokenKind.word) return false
  if (complements.has(all.word[next])) return true
  const opensObject = determiner.has(all.word[next]) || pronoun.has(all.word[next])
  return kind === 'judge' && (opensObject || (all.shape[next] & Shape.capital) !== 0)
}
