import {type CountryMention, codesOfCapital, countryAt} from '../../src/language/countries.ts'
import {Shape, TokenKind, type Tokens} from '../../src/language/tokens.ts'
import {idsOf, intern, wordOf} from '../../src/language/vocabulary.ts'
import {isOtherCity} from './capital-cities.ts'

/** A city that the copy calls the capital of a country and that is not. Tokens, end exclusive. */
export interface CapitalClaim {
  readonly country: CountryMention
  readonly city: string
  readonly firstToken: number
  readonly endToken: number
}

const of = intern('of')
const the = intern('the')
const comma = intern(',')
const is = intern('is')
const cityWord = intern('city')
const possessive = intern("'s")
const closing = idsOf(', . ; : ) – — -- ! ?')
const before = idsOf('national federal political administrative bustling')
const joins = idsOf('and or')
/** No name of a city is longer, in tokens. */
const longestCity = 4

/**
 * What the word “capital” at a token says: “Bratislava, the capital of Slovakia”, “the Slovak capital, Bratislava”,
 * “Slovakia’s capital Bratislava”. Former, ancient and cultural capitals are another matter.
 *
 * @param from The sentence’s first token. @param stop One past its last.
 */
export function capitalClaim(all: Tokens, capital: number, from: number, stop: number): CapitalClaim | null {
  let end = capital + 1
  if (end < stop && all.word[end] === cityWord) end++
  let first = capital
  if (first > from && before.has(all.word[first - 1])) first--
  let country = ofCountry(all, end, stop)
  if (country !== null) {
    if (country.how !== 'name' || all.word[country.endToken] === possessive) return null
    end = country.endToken
  } else {
    const owner = first > from && all.word[first - 1] === possessive ? first - 1 : first
    country = countryBefore(all, owner, from)
    if (country === null || (country.how === 'name') !== owner < first || country.how === 'capital') return null
    first = country.firstToken
    // “the Canadian capital of Ottawa”
    if (end < stop && all.word[end] === of) end++
  }
  if (first > from && all.word[first - 1] === the) first--
  const place = cityBehind(all, end, stop) ?? cityAhead(all, first, end, from, stop)
  if (place === null || place.codes.includes(country.code)) return null
  return {country, city: place.city, firstToken: place.first, endToken: place.end}
}

function ofCountry(all: Tokens, end: number, stop: number): CountryMention | null {
  if (end >= stop || all.word[end] !== of) return null
  const at = end + 1 < stop && all.word[end + 1] === the ? end + 2 : end + 1
  const country = at < stop ? countryAt(all, at, stop) : null
  return country?.how === 'capital' ? null : country
}

interface City {
  readonly city: string
  readonly codes: readonly string[]
  readonly first: number
  readonly end: number
}

function countryBefore(all: Tokens, end: number, from: number): CountryMention | null {
  for (let token = Math.max(from, end - 3); token < end; token++) {
    const mention = countryAt(all, token, end)
    if (mention?.endToken === end) return mention
  }
  return null
}

/** A capital, or another large city, between two tokens. */
function cityOf(all: Tokens, first: number, end: number): City | null {
  if (all.kind[first] !== TokenKind.word || (all.shape[first] & Shape.capital) === 0) return null
  const words: string[] = []
  for (let token = first; token < end; token++) words.push(wordOf(all.word[token]))
  const city = words.join(' ')
  const codes = codesOfCapital(city)
  return codes.length > 0 || isOtherCity(city) ? {city, codes, first, end} : null
}

/** “the Slovak capital, Vienna”. A list goes on with another city, and “Vienna’s mayor” begins something new. */
function cityBehind(all: Tokens, token: number, stop: number): City | null {
  const hasComma = token < stop && all.word[token] === comma
  const first = hasComma ? token + 1 : token
  for (let end = Math.min(stop, first + longestCity); end > first; end--) {
    const city = cityOf(all, first, end)
    if (city === null) continue
    const next = end < stop ? all.word[end] : -1
    if (next === -1 || !hasComma) return next === possessive && hasComma ? null : city
    if (!closing.has(next)) return null
    const goesOn = next === comma && end + 1 < stop && (isCity(all, end + 1, stop) || joins.has(all.word[end + 1]))
    return goesOn ? null : city
  }
  return null
}

function isCity(all: Tokens, token: number, stop: number): boolean {
  return [1, 2, 3].some((length) => token + length <= stop && cityOf(all, token, token + length) !== null)
}

/** “Vienna, the Slovak capital,” and “Vienna is the capital of Slovakia”. */
function cityAhead(all: Tokens, first: number, end: number, from: number, stop: number): City | null {
  const link = first - 1
  if (link <= from || (all.word[link] !== comma && all.word[link] !== is)) return null
  const next = end < stop ? all.word[end] : -1
  if (next !== -1 && all.word[link] === comma && !closing.has(next)) return null
  for (let start = Math.max(from, link - longestCity); start < link; start++) {
    const city = cityOf(all, start, link)
    if (city !== null) return city
  }
  return null
}
