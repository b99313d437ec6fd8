import {isFunctionWord} from '../lexicon/function-words.ts'
import {givenName} from '../lexicon/given-names.ts'
import {calendarName, nameParticle, namePrefix, nameSuffix} from '../lexicon/name-particles.ts'
import {companySuffix, knownOrganisation, nameBeforeOf, organisationHead, placeHead} from '../lexicon/organisations.ts'
import {isDemonym, isPlaceName, opensPlaceName} from '../lexicon/place-names.ts'
import {courtesyTitle, doubtfulTitle, portfolio, roleNoun, titleModifier} from '../lexicon/titles.ts'
import {isCommonWord} from './common-word.ts'
import {oncePerWord} from './once-per.ts'
import {wordOf} from './vocabulary.ts'

/** What a word can do in a name or a title; bits, so that a test for several is one `&`. */
export const NameWord = {
  function: 1,
  calendar: 1 << 1,
  particle: 1 << 2,
  suffix: 1 << 3,
  given: 1 << 4,
  courtesy: 1 << 5,
  role: 1 << 6,
  modifier: 1 << 7,
  portfolio: 1 << 8,
  doubtful: 1 << 9,
  organisationHead: 1 << 10,
  companySuffix: 1 << 11,
  beforeOf: 1 << 12,
  knownOrganisation: 1 << 13,
  placeHead: 1 << 14,
  place: 1 << 15,
  demonym: 1 << 16,
  /** The first word of a place or people of several: `new`, `saudi`. */
  opensPlace: 1 << 18,
  /** Has a small prefix before its capital (`pro-Lisbon`), or is an adjective made from a name (`Moscow-based`). */
  attached: 1 << 19,
  /** A common word of English or a form of one. */
  common: 1 << 17,
  known: 1 << 30,
} as const

/** The bits of {@link NameWord} of the word with this id. */
export const nameWord = oncePerWord(classify)

function classify(id: number): number {
  const word = wordOf(id)
  const plain = word.includes('.') ? word.replaceAll('.', '') : word
  let bits: number = NameWord.known
  if (isFunctionWord(id)) bits |= NameWord.function
  if (calendarName.has(id)) bits |= NameWord.calendar
  if (nameParticle.has(id)) bits |= NameWord.particle
  if (nameSuffix.has(id)) bits |= NameWord.suffix
  if (givenName.has(id) || isCompoundGivenName(word)) bits |= NameWord.given
  if (courtesyTitle.has(id)) bits |= NameWord.courtesy
  if (roleNoun.has(id)) bits |= NameWord.role
  if (titleModifier.has(id)) bits |= NameWord.modifier
  if (portfolio.has(id)) bits |= NameWord.portfolio
  if (doubtfulTitle.has(id)) bits |= NameWord.doubtful
  if (organisationHead.has(id)) bits |= NameWord.organisationHead
  if (companySuffix.has(id) || (plain !== word && companySuffix.hasWord(plain))) bits |= NameWord.companySuffix
  if (nameBeforeOf.has(id)) bits |= NameWord.beforeOf
  if (knownOrganisation.has(id)) bits |= NameWord.knownOrganisation
  if (placeHead.has(id)) bits |= NameWord.placeHead
  if (isPlaceName(word)) bits |= NameWord.place
  if (isDemonym(word)) bits |= NameWord.demonym
  if (opensPlaceName(word)) bits |= NameWord.opensPlace
  if (word.includes('-') && isAttached(word)) bits |= NameWord.attached
  if (isCommonWord(word)) bits |= NameWord.common
  return bits
}

/** Jean-Luc, Ana-Maria: both halves are given names. */
function isCompoundGivenName(word: string): boolean {
  const hyphen = word.indexOf('-')
  return hyphen > 0 && givenName.hasWord(word.slice(0, hyphen)) && givenName.hasWord(word.slice(hyphen + 1))
}

/**
 * True for a word with something before its hyphen that is no part of a name: `pro-Lisbon`, `mid-June`, or the
 * party of an American politician before the state (`R-Ky`, `D-N.J.`).
 */
function hasPlainPrefix(word: string): boolean {
  if (/^[dri]-(?!day)[a-z.]{1,6}$/.test(word)) return true
  const hyphen = word.indexOf('-')
  return hyphen > 0 && namePrefix.hasWord(word.slice(0, hyphen))
}

/** The second halves of adjectives made from names: “London-born”, “Hong Kong-based”. */
const adjectiveEndings = new Set(
  (
    'based born bound led backed style owned run wide made funded era only related linked friendly occupied controlled ' +
    'educated listed speaking inspired trained dominated area type like mandated brokered sponsored held denominated ' +
    'hit stricken torn ravaged bashed prone plagued wracked racked ridden starved strapped making winning losing facing ' +
    'leading chasing holding selling rated priced minded aligned supported designed produced born-again bred raised'
  ).split(' '),
)

function isAttached(word: string): boolean {
  return hasPlainPrefix(word) || adjectiveEndings.has(word.slice(word.lastIndexOf('-') + 1))
}
