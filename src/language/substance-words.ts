import {isFunctionWord} from '../lexicon/function-words.ts'
import {calendarName} from '../lexicon/name-particles.ts'
import {countryOf} from '../lexicon/place-names.ts'
import {genericAcronym, quantityWord} from '../lexicon/quantity-words.ts'
import {oncePerWord} from './once-per.ts'
import {idsOf, intern, wordOf} from './vocabulary.ts'

/** What a word by itself says of substance; bits. */
export const SubstanceWord = {
  /** Parts a stretch with capitals of its own from the next: a colon, a dash, a bar. */
  divider: 1,
  /** A full stop. */
  point: 2,
  /** Grammar: no content, and no name whatever its capital. */
  function: 4,
  /** States an amount. */
  quantity: 8,
  /** `yesterday` and its kin. */
  nearDay: 16,
  /** A day, month or feast when it has a capital. */
  calendar: 32,
  /** The same, but at the head of a sentence it may be a verb: “March on”, “May”. */
  doubtfulCalendar: 64,
  /** A figure of speech: a 24/7 service, the 21st century. */
  emptyFigure: 128,
  /** AI, R&D: capitals that name a kind of thing. */
  genericAcronym: 256,
  known: 1 << 14,
} as const

const dividers = idsOf(': - – — -- --- | / ( ) •')
const point = intern('.')
const nearDays = idsOf('yesterday today tonight tomorrow')
/** Members of the calendar class that are abbreviations of something else as well. */
const noDays = idsOf('tv ok id ceo ad am pm lent')
const doubtfulDays = idsOf('may march mar sat sun wed')
const emptyFigure = /^(?:21st|24\/7|24-7|360|360-degree|one-stop|3d|2d)$/

/** The bits of {@link SubstanceWord} of the word with this id. */
export const substanceWord = oncePerWord(classify)

function classify(id: number): number {
  const word = wordOf(id)
  let bits: number = SubstanceWord.known
  if (dividers.has(id)) bits |= SubstanceWord.divider
  if (id === point) bits |= SubstanceWord.point
  if (isFunctionWord(id)) bits |= SubstanceWord.function
  if (quantityWord.has(id)) bits |= SubstanceWord.quantity
  if (nearDays.has(id)) bits |= SubstanceWord.nearDay
  if (calendarName.has(id) && !noDays.has(id)) bits |= SubstanceWord.calendar
  if (doubtfulDays.has(id)) bits |= SubstanceWord.doubtfulCalendar
  if (emptyFigure.test(word)) bits |= SubstanceWord.emptyFigure
  if (genericAcronym.hasWord(word.replaceAll('.', ''))) bits |= SubstanceWord.genericAcronym
  return bits
}

const keys: (readonly string[] | undefined)[] = []

/** What a name counts as: its parts between hyphens, each country, capital and people as the country's English name. */
export function nameKeys(id: number): readonly string[] {
  return keys[id] ?? learnKeys(id)
}

function learnKeys(id: number): readonly string[] {
  const known = wordOf(id)
    .split(/[-–]/)
    .map((part) => countryOf(part) ?? part)
  // One after the other, so that the list stays without gaps.
  while (keys.length <= id) keys.push(undefined)
  keys[id] = known
  return known
}
