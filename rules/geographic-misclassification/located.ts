import {Shape, type Tokens} from '../../src/language/tokens.ts'
import {idsOf, intern} from '../../src/language/vocabulary.ts'
import type {Claim, ClaimReader, Phrase} from './claims.ts'
import type {Label} from './region-index.ts'
import {copula, singularHead} from './words.ts'

const inWord = intern('in')
const the = intern('the')
const of = intern('of')
const comma = intern(',')
const possessive = intern("'s")
const heart = idsOf('heart middle centre center')
const lies = idsOf('located situated nestled lies sits')
const which = idsOf('which that')
const closing = idsOf(', . ; : ) – — -- ! ? and but with where that which')

/**
 * What “in Central Asia” says of a country: “Peru, a country in Central America”, “Peru, located in Central America”.
 * Whatever else happens in a region says nothing of where its countries lie.
 *
 * @param place The name of the region. @param from The sentence’s first token. @param stop One past its last.
 */
export function locatedClaim(all: Tokens, place: Label, reader: ClaimReader, from: number, stop: number): Claim | null {
  const next = place.endToken < stop ? all.word[place.endToken] : -1
  if (next !== -1 && !closing.has(next)) return null
  let at = place.firstToken - 1
  if (at > from && all.word[at] === the) at--
  if (at > from + 2 && all.word[at] === of && heart.has(all.word[at - 1])) at -= all.word[at - 2] === the ? 3 : 2
  if (at <= from || all.word[at] !== inWord) return null
  at--
  if (at > from && lies.has(all.word[at]) && singularHead.has(all.word[at - 1])) at--
  const base: Omit<Claim, 'countries' | 'firstToken'> = {
    region: place.region,
    label: place,
    endToken: place.endToken,
    isPlace: true,
  }
  if (lies.has(all.word[at]) && !singularHead.has(all.word[at - 1])) {
    const firstToken = at
    // “Nestled in Central America, Peru …”; behind its own name may stand that of a company.
    if (at === from && next === comma) return opening(base, all, reader, stop)
    if (at > from && copula.has(all.word[at - 1])) at--
    if (at > from && which.has(all.word[at - 1])) at--
    if (at > from && all.word[at - 1] === comma) at--
    const country = reader.nameBefore(at, from)
    return country === null ? null : {...base, countries: [country], firstToken}
  }
  if (!singularHead.has(all.word[at]) || (all.shape[at] & Shape.capital) !== 0) return null
  const phrase: Phrase = {labels: [place], firstToken: at, head: place.endToken - 1, number: 'singular', from, stop}
  const country = reader.describedBy(phrase)
  return country === null ? null : {...base, countries: [country], firstToken: at}
}

function opening(
  base: Omit<Claim, 'countries' | 'firstToken'>,
  all: Tokens,
  reader: ClaimReader,
  stop: number,
): Claim | null {
  const country = reader.nameAt(base.endToken + 1, stop)
  if (country === null || all.word[country.endToken] === possessive) return null
  if (country.endToken < stop && (all.shape[country.endToken] & Shape.capital) !== 0) return null
  return {...base, countries: [country], firstToken: base.label.firstToken}
}
