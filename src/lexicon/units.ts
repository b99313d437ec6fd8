import {defineWordClass} from '../language/vocabulary.ts'
import {wordList} from './word-list.ts'

/**
 * Words that make a number before them a share, a sum or a count that somebody must have counted. Sources: agency
 * style books on figures, and the headings of statistical offices' tables (people, work, health, transport, crime).
 */
export const quantityUnit = defineWordClass('quantity-unit', () =>
  wordList(`
  percent per-cent pct percentage million billion trillion bn mn thousand hundred dozen
  people persons residents inhabitants citizens adults pensioners teenagers babies infants births children women men
  families households homes houses flats apartments dwellings properties tenants renters homeowners borrowers
  voters taxpayers workers employees staff jobs posts vacancies redundancies apprentices apprenticeships volunteers
  students pupils learners graduates teachers nurses patients prisoners inmates detainees
  passengers commuters motorists cyclists visitors tourists spectators customers users subscribers followers viewers
  readers members applicants entrants respondents companies businesses firms
  trips journeys flights vehicles containers parcels downloads visits admissions appointments vaccinations doses
  applications submissions responses signatures registrations complaints incidents crimes offences offenses fines
  troops soldiers dead killed injured wounded casualties deaths cases infections arrests victims refugees migrants
  tonnes tons kilograms barrels litres liters gallons acres hectares kilometres kilometers miles millimetres millimeters
  centimetres centimeters square cubic megawatts gigawatts kilowatts
  dollars pounds euros yen yuan roubles rubles rupees francs crowns pesos cents kroner kronor zloty lira
  `),
)

/** Units of length: before “away”, “per hour” and the like they tell where or how fast, and nobody counted anything. */
export const lengthUnit = defineWordClass('length-unit', () =>
  wordList('kilometres kilometers miles millimetres millimeters centimetres centimeters'),
)

/** What is counted at intervals, so that “attendance rose to 310,000” needs no unit. Source: as for the units. */
export const countedNoun = defineWordClass('counted-noun', () =>
  wordList(`
  numbers attendance attendances membership enrolment enrollment ridership footfall circulation population headcount
  sales registrations bookings visits admissions applications submissions complaints downloads subscriptions arrivals
  departures births crowds audience audiences readership viewership caseload backlog
  `),
)

/** Currency signs, which stand before their number. */
export const currencySign = defineWordClass('currency-sign', () => [
  '$',
  '€',
  '£',
  '¥',
  '₹',
  '₽',
  '₺',
  '₴',
  '₩',
  'us$',
  'a$',
  'c$',
  'hk$',
])

/** Units of time in which a plan counts: a table's “6 months”. */
export const durationUnit = defineWordClass('duration-unit', () =>
  wordList('day days week weeks month months quarter quarters year years'),
)
