import type {Document} from '../../src/core/document.ts'
import type {Span, Suggestion} from '../../src/core/message.ts'
import {type Day, dayAt, dayNumber} from '../../src/language/calendar.ts'
import {dates} from '../../src/language/dates.ts'
import {monthNames} from '../../src/lexicon/calendar.ts'

/** How many days the words are from the day of publication. */
const distance = new Map([
  ['today', 0],
  ['tonight', 0],
  ['this morning', 0],
  ['this afternoon', 0],
  ['this evening', 0],
  ['yesterday', -1],
  ['last night', -1],
  ['tomorrow', 1],
])

/** Says the day of “yesterday” where the day of publication is known, in the order that the article's other dates have. */
export function daySuggestions(document: Document, published: Day | null, {start, end}: Span): Suggestion[] {
  const words = document.words(start, end)
  const days = distance.get(words.toLowerCase())
  if (published === null || days === undefined) return []
  const {day, month} = dayAt(dayNumber(published) + days)
  const monthFirst = document.get(dates).some((one) => one.monthToken !== -1 && one.monthToken < one.dayToken)
  const date = monthFirst ? `${monthNames[month - 1]} ${day}` : `${day} ${monthNames[month - 1]}`
  const text = `${/^\p{Lu}/u.test(words) ? 'On' : 'on'} ${date}`
  return [{desc: `Write “${text}”`, fix: {range: [start, end], text}}]
}
