import {chambers, looksLikeName} from './name-runs.ts'
import {NameWord, nameWord} from './name-words.ts'
import {Shape, TokenKind, type Tokens} from './tokens.ts'
import {idsOf, intern} from './vocabulary.ts'

const {
  function: functionWord,
  common,
  given,
  courtesy,
  role,
  modifier,
  portfolio,
  doubtful,
  demonym,
  place,
  suffix,
} = NameWord
const {organisationHead, companySuffix, particle, beforeOf, knownOrganisation} = NameWord

const comma = intern(',')
const possessive = intern("'s")
const linking = idsOf('of for to the and')
const definite = idsOf("the 's his her its their our my a an one")
const relative = intern('who')
const copulas = idsOf('is was has had became been')

/** How many tokens an apposition may span; longer ones hold clauses of their own. */
const longestApposition = 16

/** Parts of a run of capitalised words, as token ranges, end exclusive. */
export interface RunParts {
  /** The title in capitals, or an empty range at `nameFirst`. */
  readonly titleFirst: number
  readonly titleEnd: number
  /** What stands before the title and is a name of its own: “NASA” in “NASA Administrator Lena Voss”. Maybe empty. */
  readonly ownerFirst: number
  readonly ownerEnd: number
  /** The name itself. Empty in a run that is all title. */
  readonly nameFirst: number
  readonly nameEnd: number
}

/** Parts a run into the name of a body or place, a title, and a name. */
export function splitTitle(all: Tokens, first: number, end: number): RunParts {
  const title = lastTitle(all, first, end)
  if (title === -1)
    return {titleFirst: first, titleEnd: first, ownerFirst: first, ownerEnd: first, nameFirst: first, nameEnd: end}
  let nameFirst = title + 1
  // “Secretary of State”, “Gen.”: what belongs to the title behind its noun.
  while (nameFirst < end && (all.kind[nameFirst] !== TokenKind.word || linking.has(all.word[nameFirst])))
    nameFirst += linking.has(all.word[nameFirst]) ? linkedSubjects(all, nameFirst, end) : 1
  let titleFirst = title
  while (titleFirst > first && belongsToTitle(all, titleFirst - 1)) titleFirst--
  // A demonym opens the title (“Turkish Defence Minister”) and names no body.
  const ownerEnd = titleFirst
  if (titleFirst === first + 1 && (bitsOf(all, first) & demonym) !== 0) titleFirst = first
  return {
    titleFirst,
    titleEnd: nameFirst,
    ownerFirst: first,
    ownerEnd: titleFirst === first ? first : ownerEnd,
    nameFirst,
    nameEnd: end,
  }
}

function bitsOf(all: Tokens, token: number): number {
  return all.kind[token] === TokenKind.word ? nameWord(all.word[token]) : 0
}

/** “of State”, “of the Exchequer”, “for Foreign Affairs” behind a title’s noun: how many tokens. */
function linkedSubjects(all: Tokens, from: number, end: number): number {
  let at = from
  while (
    at < end &&
    (linking.has(all.word[at]) || chambers.has(all.word[at]) || (bitsOf(all, at) & (portfolio | modifier)) !== 0)
  )
    at++
  return at - from
}

/** The token of the last title noun in a run that something follows or that ends it; -1 where there is none. */
function lastTitle(all: Tokens, first: number, end: number): number {
  if ((bitsOf(all, end - 1) & (organisationHead | companySuffix)) !== 0 && (bitsOf(all, end - 1) & role) === 0)
    return -1
  for (let token = end - 1; token >= first; token--) {
    const bits = bitsOf(all, token)
    if ((bits & (role | courtesy)) === 0 || (bits & given) !== 0) continue
    if (isTitleHere(all, token, bits, first, end)) return token
  }
  return -1
}

function isTitleHere(all: Tokens, token: number, bits: number, first: number, end: number): boolean {
  let next = token + 1
  while (next < end && all.kind[next] !== TokenKind.word) next++
  if (next >= end) {
    // At the end of a run: “Stephen King” is a person, “Foreign Minister” and “King” alone are titles.
    return first === token || (bitsOf(all, token - 1) & (given | suffix)) === 0
  }
  const after = bitsOf(all, next)
  if ((after & suffix) !== 0) return false
  if (token > first && (bitsOf(all, token - 1) & given) !== 0 && (bits & (doubtful | courtesy)) !== 0) return false
  if ((bits & doubtful) === 0) return true
  // “Liberal Democrats”
  if ((after & knownOrganisation) !== 0) return false
  if (linking.has(all.word[next])) return (bits & role) !== 0 && next + 1 < end
  return (after & given) !== 0 || (after & (common | organisationHead)) === 0
}

/** True for a word that stands before a title’s noun and belongs to the title: “Deputy”, “Foreign”, “Chief”. */
function belongsToTitle(all: Tokens, token: number): boolean {
  return (bitsOf(all, token) & (role | courtesy | modifier | portfolio)) !== 0 || all.kind[token] !== TokenKind.word
}

/**
 * Walks left from a name over a title in small letters: “former shadow home secretary |David Davis”.
 *
 * @param from The token where the name, or its title in capitals, begins.
 * @param titled True when a title in capitals stands there already.
 * @returns The title’s first token; `from` where there is none.
 */
export function titleBefore(all: Tokens, from: number, sentenceStart: number, titled: boolean): number {
  let first = from
  let seen = titled
  for (let token = from - 1; token >= sentenceStart && token > from - 8; token--) {
    if (all.kind[token] !== TokenKind.word) break
    const bits = nameWord(all.word[token])
    if ((bits & functionWord) !== 0 || all.word[token] === possessive) break
    const isCapital = looksLikeName(all, token)
    if (!isCapital && (bits & role) !== 0) seen = true
    else if (!seen) break
    else if (isCapital ? !describes(all, token, bits) : (bits & (modifier | portfolio)) === 0) break
    first = token
  }
  return seen ? first : from
}

/** A capitalised word that describes a title: a demonym, a party, a body’s initials, a place in initials. */
function describes(all: Tokens, token: number, bits: number): boolean {
  return (bits & (demonym | modifier | portfolio | role)) !== 0 || (all.shape[token] & Shape.allCapitals) !== 0
}

/** A title as tokens, end exclusive. */
export interface TitleRange {
  readonly first: number
  readonly end: number
}

/** “France’s foreign minister, |Claire Aubert|, …”: the title before a comma and the name. */
export function titleBeforeComma(all: Tokens, nameFirst: number, sentenceStart: number): TitleRange | null {
  const end = nameFirst - 1
  if (end <= sentenceStart || all.word[end] !== comma) return null
  if ((bitsOf(all, end - 1) & role) === 0) return null
  const first = titleBefore(all, end, sentenceStart, false)
  if (first === end || first === sentenceStart) return null
  return definite.has(all.word[first - 1]) ? {first, end} : null
}

/** The apposition behind a name: “|Ines Calder|, the deputy transport minister, …”, “|Leo Hart|, who is mayor of Elm”. */
export function titleAfter(all: Tokens, nameEnd: number, stop: number): TitleRange | null {
  if (nameEnd >= stop || all.word[nameEnd] !== comma) return null
  let first = nameEnd + 1
  // “Leo Hart, 43, a miner”
  if (first + 1 < stop && all.kind[first] === TokenKind.number && all.word[first + 1] === comma) first += 2
  if (first < stop && all.word[first] === relative) {
    first++
    if (first < stop && copulas.has(all.word[first])) first++
    if (first < stop && copulas.has(all.word[first])) first++
  }
  const limit = Math.min(stop, first + longestApposition)
  let noun = -1
  for (let token = first; token < limit; token++) {
    if (all.kind[token] !== TokenKind.word) break
    const bits = nameWord(all.word[token])
    if ((bits & role) !== 0) noun = token
    else if (noun !== -1) break
    else if ((bits & functionWord) !== 0 && !definite.has(all.word[token])) break
  }
  if (noun === -1) return null
  // “He thanked Hart, President Voss and …”: the title belongs to the next name.
  if (noun + 1 < stop && looksLikeName(all, noun + 1) && (bitsOf(all, noun + 1) & demonym) === 0) return null
  if (definite.has(all.word[first]) && all.word[first] !== possessive) first++
  let end = noun + 1
  for (let token = end; token < limit; token++) {
    if (all.kind[token] === TokenKind.punctuation) {
      if (all.word[token] === comma) end = token
      break
    }
    if (token === limit - 1 && token === stop - 1) end = stop
  }
  return {first, end}
}

/** The first token of a person’s name without the demonym before it: “Argentine |Rosa Vidal|”. */
export function withoutDemonym(all: Tokens, first: number, end: number): number {
  if (end - first < 2 || (bitsOf(all, first) & demonym) === 0) return first
  const next = bitsOf(all, first + 1)
  for (let token = first + 1; token < end; token++)
    if ((bitsOf(all, token) & (organisationHead | companySuffix | beforeOf)) !== 0) return first
  const person = (next & given) !== 0 || (end - first > 2 && (next & (common | place | particle)) === 0)
  return person ? first + 1 : first
}
