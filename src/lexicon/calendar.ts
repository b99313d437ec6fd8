import {intern} from '../language/vocabulary.ts'
import {wordList} from './word-list.ts'

/*
 * The words of the calendar. Source: English use; the abbreviations are those of the news agencies' style books.
 */

const months = [
  'january jan',
  'february feb',
  'march mar',
  'april apr',
  'may',
  'june jun',
  'july jul',
  'august aug',
  'september sep sept',
  'october oct',
  'november nov',
  'december dec',
]
const weekdays = [
  'sunday sun',
  'monday mon',
  'tuesday tue tues',
  'wednesday wed weds',
  'thursday thu thur thurs',
  'friday fri',
  'saturday sat',
]

const numbered = (names: readonly string[], from: number): ReadonlyMap<number, number> =>
  new Map(names.flatMap((line, index) => wordList(line).map((word): [number, number] => [intern(word), from + index])))

/** By word id: the month, 1 to 12. Names and abbreviations, which share their letters with other words: “may”, “mar”. */
export const monthNumber = numbered(months, 1)
/** By word id: the day of the week, 0 for Sunday to 6. */
export const weekdayNumber = numbered(weekdays, 0)

const titled = (line: string): string => line[0].toUpperCase() + wordList(line)[0].slice(1)

/** The names of the months, January first. */
export const monthNames: readonly string[] = months.map(titled)
/** The names of the days, Sunday first. */
export const weekdayNames: readonly string[] = weekdays.map(titled)

const ordinals = wordList(`
  first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth
  sixteenth seventeenth eighteenth nineteenth twentieth twenty-first twenty-second twenty-third twenty-fourth
  twenty-fifth twenty-sixth twenty-seventh twenty-eighth twenty-ninth thirtieth thirty-first
`)

/** By word id: the day that an ordinal in words stands for, 1 to 31. */
export const ordinalDay: ReadonlyMap<number, number> = new Map(
  ordinals.map((word, index): [number, number] => [intern(word), index + 1]),
)
