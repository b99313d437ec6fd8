import {defineWordClass} from '../language/vocabulary.ts'
import {wordList} from './word-list.ts'

/** Words that make a number before them a share, a sum or a count that somebody must have counted. Source: agency style books on figures. */
export const quantityUnit = defineWordClass(
  'quantity-unit',
  wordList(`
  percent per-cent pct percentage million billion trillion bn mn thousand hundred dozen
  people persons residents voters workers employees jobs students pupils patients children women men families
  households homes houses passengers visitors tourists customers users subscribers members companies businesses firms
  troops soldiers dead killed injured wounded casualties deaths cases infections arrests victims refugees migrants
  tonnes tons barrels litres liters gallons acres hectares kilometres kilometers miles megawatts gigawatts kilowatts
  dollars pounds euros yen yuan roubles rubles rupees francs crowns pesos cents
  `),
)

/** Currency signs, which stand before their number. */
export const currencySign = defineWordClass('currency-sign', [
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
export const durationUnit = defineWordClass(
  'duration-unit',
  wordList('day days week weeks month months quarter quarters year years'),
)
