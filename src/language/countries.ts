import {countriesOfCapital, countryOf, isDemonym, opensPlaceName} from '../lexicon/place-names.ts'
import {codeOf, codeOfName} from '../lexicon/territory-codes.ts'
import {Shape, TokenKind, type Tokens} from './tokens.ts'
import {idsOf, wordOf} from './vocabulary.ts'

/** A place where the copy speaks of a country: by its name, its capital or its people. */
export interface CountryMention {
  /** ISO 3166. */
  readonly code: string
  readonly how: 'name' | 'capital' | 'people'
  /** Tokens, end exclusive. An article before the name is not part of it. */
  readonly firstToken: number
  readonly endToken: number
}

/** No name of a country is longer, in tokens. */
const longest = 6
/** Cities that share their names with people and other cities, and seats of bodies that are no country's. */
const ambiguousCapitals = idsOf('male victoria kingston georgetown wellington santiago brussels roseau valletta sofia')
/** Before a word for a people these make the name of something else: South American, West Indian, New England. */
const otherBefore = idsOf(
  `north south east west central latin northern southern eastern western northeast northwest southeast southwest native
  african new guinea british papua middle`,
)
/** Behind the name of a country these make the name of something else: the Indian Ocean, British Columbia. */
const otherBehind = idsOf('ocean sea channel canal gulf columbia peninsula trench strait plate')

/**
 * The country that the words at a token stand for, or null. The longest name wins: South Sudan is not Sudan.
 *
 * @param stop One past the last token that may belong to it.
 */
export function countryAt(all: Tokens, token: number, stop: number): CountryMention | null {
  if (all.kind[token] !== TokenKind.word || (all.shape[token] & Shape.capital) === 0) return null
  const firstWord = wordOf(all.word[token])
  if (firstWord === 'us' && (all.shape[token] & Shape.allCapitals) === 0) return null
  const most = opensPlaceName(firstWord) || opensCodeName.has(firstWord) ? Math.min(stop, token + longest) : token + 1
  let words = ''
  let found: CountryMention | null = null
  for (let end = token + 1; end <= most; end++) {
    words += words === '' ? firstWord : ` ${wordOf(all.word[end - 1])}`
    found = mentionOf(words, token, end) ?? found
  }
  if (found === null || isPartOfOtherName(all, found, stop)) return null
  return found
}

/** First words of names of several words that only the table of codes has. */
const opensCodeName = new Set('dr democratic republic federated st saint the great sao united'.split(' '))

function mentionOf(words: string, firstToken: number, endToken: number): CountryMention | null {
  const code = codeOf(words)
  if (code === undefined) return null
  const how = codeOfName(words) !== undefined || isCountry(words) ? 'name' : isDemonym(words) ? 'people' : 'capital'
  return {code, how, firstToken, endToken}
}

function isCountry(words: string): boolean {
  return countryOf(words)?.toLowerCase() === words
}

function isPartOfOtherName(all: Tokens, {firstToken, endToken, how}: CountryMention, stop: number): boolean {
  if (how === 'capital' && endToken - firstToken === 1 && ambiguousCapitals.has(all.word[firstToken])) return true
  if (firstToken > 0 && otherBefore.has(all.word[firstToken - 1]) && isCapital(all, firstToken - 1)) return true
  return endToken < stop && otherBehind.has(all.word[endToken]) && isCapital(all, endToken)
}

function isCapital(all: Tokens, token: number): boolean {
  return (all.shape[token] & Shape.capital) !== 0
}

/** The mentions of countries between two tokens, in order; both halves of `Peru-Chile` count. */
export function countriesBetween(all: Tokens, from: number, to: number): CountryMention[] {
  const found: CountryMention[] = []
  for (let token = from; token < to; token++) {
    const mention = countryAt(all, token, to)
    if (mention !== null) {
      found.push(mention)
      token = mention.endToken - 1
    } else if (all.kind[token] === TokenKind.word && isCapital(all, token)) found.push(...halves(all, token))
  }
  return found
}

function halves(all: Tokens, token: number): CountryMention[] {
  const parts = wordOf(all.word[token]).split(/[-–]/)
  if (parts.length < 2) return []
  return parts.flatMap((part) => mentionOf(part, token, token + 1) ?? [])
}

/** The countries, by code, whose capital a city is or was within living memory. */
export function codesOfCapital(name: string): string[] {
  return countriesOfCapital(name).flatMap((country) => codeOf(country.toLowerCase()) ?? [])
}
