import {trailingAbbreviation} from '../lexicon/abbreviations.ts'
import {organisationNoun, personNoun} from '../lexicon/cues.ts'
import {isFunctionWord} from '../lexicon/function-words.ts'
import {isDemonym, isPlaceName} from '../lexicon/place-names.ts'
import {datelineDash} from './dateline.ts'
import {NameWord, nameWord} from './name-words.ts'
import {Shape, TokenKind, type Tokens} from './tokens.ts'
import {idsOf, intern} from './vocabulary.ts'

/**
 * What a name stands for. `demonym`: a people, a faith or the adjective of a place (`Turkish`, `Germans`, `Sunni`).
 * `other`: an event, a work, a product, or no evidence.
 */
export type NameKind = 'person' | 'organisation' | 'place' | 'demonym' | 'other'

/** A kind and how sure it is: 3 by the name’s own form or title, 2 by a list, 1 by its surroundings, 0 a guess. */
export interface KindEvidence {
  readonly kind: NameKind
  readonly strength: 0 | 1 | 2 | 3
}

const {given, suffix, common, particle, organisationHead, companySuffix, knownOrganisation, placeHead} = NameWord
const {beforeOf, place, demonym, opensPlace, function: functionWord, portfolio, courtesy} = NameWord

const ampersand = intern('&')
const of = intern('of')
const forWord = intern('for')
const point = intern('.')
const comma = intern(',')
const relative = intern('who')
const locating = idsOf('in at near from across outside throughout around to')
const speaking = idsOf(`
  said says say spoke speaks told tells added adds asked argued wrote insisted replied explained warned claimed
  announced admitted recalled noted testified tweeted joked
`)
const articles = idsOf('a an the one another')
/** Whom and what bodies have: “|Orvane Sul| |spokesman| Rui Brandt”. */
const ofBodies = idsOf(`
  spokesman spokeswoman spokesperson spokespeople spokesmen shareholder shareholders subsidiary subsidiaries staffer
  staffers headquarters
`)
/** What follows the noun of an apposition: “a company |based| in Tartu”. */
const reducing = idsOf('based owned run led founded headquartered backed known called named specialising specializing')
/** Places that can also speak: “|Arnfeld|, a town of 9,000”. */
const settlement = idsOf(
  'city town village hamlet suburb county district municipality region province state country nation island port resort',
)
/** Heads that are surnames as well: with a given name before them they make a person. */
const surnameHeads = idsOf(`
  church house post star bar guard court brothers mail echo chambers police body young guardian force capital
  watch king mission office park hill rivers wood woods forest lake street lane banks marsh field bridge west
  north
`)

/** Decides what a name is by its words, its titles and what stands beside it. */
export function kindOf(
  all: Tokens,
  first: number,
  end: number,
  titled: boolean,
  text: string,
  sentence: KindContext,
): KindEvidence {
  const firstBits = nameWord(all.word[first])
  const lastBits = nameWord(all.word[end - 1])
  let words = 0
  let commonWords = 0
  let hasOf = false
  let hasInitial = false
  let hasParticle = false
  for (let token = first; token < end; token++) {
    if (all.word[token] === ampersand) return {kind: 'organisation', strength: 3}
    if (all.word[token] === of || all.word[token] === forWord) hasOf = true
    if (all.word[token] === point && all.end[token - 1] - all.start[token - 1] === 1) hasInitial = true
    if (all.kind[token] !== TokenKind.word) continue
    const bits = nameWord(all.word[token])
    words++
    if ((all.shape[token] & Shape.point) !== 0 && token < end - 1) hasInitial = true
    if ((bits & common) !== 0) commonWords++
    if ((bits & particle) !== 0 && (all.shape[token] & Shape.capital) === 0) hasParticle = true
  }
  if (words > 1 && ((lastBits | firstBits) & companySuffix) !== 0) return {kind: 'organisation', strength: 3}
  const isInDateline =
    first === sentence.start &&
    (all.shape[first] & Shape.allCapitals) !== 0 &&
    datelineDash(all, first, sentence.stop) > 0
  // “TARN CITY –” is no club and no city's government.
  if (isInDateline && words > 1 && (lastBits & companySuffix) === 0) return {kind: 'place', strength: 3}
  const personal = words > 1 && (firstBits & given) !== 0 && !hasOf
  const head =
    words > 1 && (lastBits & organisationHead) !== 0 && !(personal && words < 4 && surnameHeads.has(all.word[end - 1]))
  if (head || (hasOf && hasOrganisationBeforeOf(all, first, end)))
    return {kind: 'organisation', strength: words > 2 || !personal ? 3 : 2}
  if (titled) return {kind: 'person', strength: 3}
  const listed = end - first === 1 ? firstBits : (firstBits & opensPlace) === 0 ? 0 : listedBits(text)
  if ((listed & place) !== 0) return {kind: 'place', strength: words > 1 ? 3 : 2}
  if ((listed & demonym) !== 0) return {kind: 'demonym', strength: 3}
  if (end - first === 1 && isAbbreviatedState(all, first)) return {kind: 'place', strength: 2}
  if (words === 1 && (firstBits & knownOrganisation) !== 0) return {kind: 'organisation', strength: 3}
  if (words > 1 && (lastBits & suffix) !== 0) return {kind: 'person', strength: 3}
  if (hasInitial && words < 5) return {kind: 'person', strength: 2}
  if (personal && words < 5 && (lastBits & placeHead) === 0) return {kind: 'person', strength: 2}
  if (hasOf || (words > 1 && isPlaceForm(firstBits, lastBits))) return {kind: 'place', strength: 2}
  if (hasParticle && words < 6) return {kind: 'person', strength: 2}
  if (isInDateline) return {kind: 'place', strength: 1}
  if (end - first === 1 && (all.shape[first] & Shape.allCapitals) !== 0 && text.length < 7)
    return {kind: 'organisation', strength: 1}
  return bySurroundings(all, first, end, words, commonWords, sentence)
}

/** “Mich.”, “Va.” */
function isAbbreviatedState(all: Tokens, token: number): boolean {
  if (!trailingAbbreviation.has(all.word[token]) || token + 1 >= all.length || all.word[token + 1] !== point)
    return false
  return (all.shape[token + 1] & Shape.spaceBefore) === 0
}

/** The bits of a place or a people of several words. */
function listedBits(text: string): number {
  const lower = text.toLowerCase().replaceAll('’', "'")
  return (isPlaceName(lower) ? place : 0) | (isDemonym(lower) ? demonym : 0)
}

/** The sentence that a name stands in, as tokens. */
export interface KindContext {
  readonly start: number
  readonly stop: number
}

function bySurroundings(
  all: Tokens,
  first: number,
  end: number,
  words: number,
  commonWords: number,
  {start, stop}: KindContext,
): KindEvidence {
  const firstBits = nameWord(all.word[first])
  const said = words < 5 ? whatIsSaid(all, first, end, start, stop) : null
  if (said !== null) return {kind: said, strength: 1}
  if (words < 4 && end < stop && (speaking.has(all.word[end]) || all.word[end] === relative))
    return {kind: 'person', strength: 1}
  if (words < 4 && end + 1 < stop && all.word[end] === comma && (isAge(all, end + 1) || all.word[end + 1] === relative))
    return {kind: 'person', strength: 1}
  if (first > start && speaking.has(all.word[first - 1]) && words < 4) return {kind: 'person', strength: 1}
  if (words === 1 && first > start && locating.has(all.word[first - 1])) return {kind: 'place', strength: 1}
  if (words === 1 && (firstBits & given) !== 0) return {kind: 'person', strength: 1}
  if ((words === 2 || words === 3) && commonWords === 0) {
    if ((firstBits & (demonym | place)) === 0) return {kind: 'person', strength: 1}
  }
  return {kind: 'other', strength: 0}
}

/** No apposition has more words before its noun: “a small, family-owned maker of …”. */
const longestApposition = 8

/**
 * What the article says that a name is, beside it: “the chipmaker |Orvane|”, “|Orvane Dynamics|, a three-year-old company
 * based in Tartu,”, “|Lise Orvane|, the senior engineer on site,”.
 */
function whatIsSaid(
  all: Tokens,
  first: number,
  end: number,
  start: number,
  stop: number,
): 'person' | 'organisation' | 'place' | null {
  const before = first > start && (all.shape[first - 1] & Shape.capital) === 0 ? all.word[first - 1] : 0
  if (organisationNoun.has(before)) return settlement.has(before) ? 'place' : 'organisation'
  if (end - first > 1 && end < stop && ofBodies.has(all.word[end])) return 'organisation'
  if (end + 2 >= stop || all.word[end] !== comma || !articles.has(all.word[end + 1])) return null
  let head = 0
  for (let token = end + 2; token < Math.min(stop, end + 2 + longestApposition); token++) {
    const isNoun =
      all.kind[token] === TokenKind.word && !isFunctionWord(all.word[token]) && !reducing.has(all.word[token])
    if (isNoun) head = all.word[token]
    // “a small, family-owned maker”: what the comma ends may be an adjective yet.
    else if (all.kind[token] === TokenKind.word || organisationNoun.has(head) || personNoun.has(head)) break
  }
  if (settlement.has(head)) return 'place'
  if (organisationNoun.has(head)) return 'organisation'
  return personNoun.has(head) ? 'person' : null
}

function isAge(all: Tokens, token: number): boolean {
  return all.kind[token] === TokenKind.number && all.end[token] - all.start[token] < 3
}

function isPlaceForm(firstBits: number, lastBits: number): boolean {
  return (lastBits & placeHead) !== 0 || ((firstBits & placeHead) !== 0 && (lastBits & (common | functionWord)) === 0)
}

/** “Bank of …”, “Ministry of …”, not “Gulf of …”: a body’s head noun before the “of”. */
function hasOrganisationBeforeOf(all: Tokens, first: number, end: number): boolean {
  for (let token = first + 1; token < end; token++) {
    const isLink = all.kind[token] === TokenKind.word && (all.shape[token] & Shape.capital) === 0
    if (!isLink || (nameWord(all.word[token]) & functionWord) === 0) continue
    const before = nameWord(all.word[token - 1])
    if ((before & (beforeOf | organisationHead)) !== 0 && (before & (placeHead | courtesy)) === 0) return true
    if ((before & portfolio) !== 0 && (before & organisationHead) !== 0) return true
  }
  return false
}
