import {defineWordClass} from '../language/vocabulary.ts'
import {wordList} from './word-list.ts'

/*
 * Words by which an article tells when something happened, counted from the day on which it is read. Source: the closed
 * classes of English grammar (deictic adverbs of time), and the style books of the news agencies on time elements.
 */

/** Days counted from today. */
export const nearDay = defineWordClass('near-day', () => wordList('today yesterday tomorrow tonight overnight'))

/** Parts of a day, which `this` makes one counted from today. */
export const dayPart = defineWordClass('day-part', () => wordList('morning afternoon evening weekend lunchtime'))

/** Stretches of the calendar: last week, this season. */
export const calendarUnit = defineWordClass('calendar-unit', () =>
  wordList('week month year decade weekend spring summer autumn winter season quarter term'),
)

/** Stretches of the calendar in the plural: recent weeks. */
export const calendarUnits = defineWordClass('calendar-units', () =>
  wordList('days weeks months years hours weekends decades times seasons'),
)

/** Periods of accounts; a rank before them tells which. */
export const accountPeriod = defineWordClass('account-period', () => wordList('quarter half'))

/** Which period of the accounts. */
export const periodRank = defineWordClass('period-rank', () =>
  wordList('first second third fourth last final latest current previous 1st 2nd 3rd 4th'),
)

/** Periods of accounts in one word. */
export const accountWord = defineWordClass('account-word', () => wordList('q1 q2 q3 q4 fiscal half-yearly full-year'))

/** Periods of accounts, and of matches: a figure beside them tells which. */
export const periodWord = defineWordClass('period-word', () =>
  wordList(`
  first-quarter second-quarter third-quarter fourth-quarter first-half second-half nine-month six-month half-year
`),
)

/** What is reported by the quarter. */
export const reportedFigure = defineWordClass('reported-figure', () =>
  wordList(`
  profit profits loss losses earnings sales revenue revenues turnover income results result growth economy gdp output
  dividend dividends orders exports imports inflation unemployment company group firm bank shares trading quarterly year earn earns earned earning sold posted investors market
`),
)
