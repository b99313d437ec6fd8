import {monthNumber, weekdayNumber} from '../lexicon/calendar.ts'
import type {Day} from './calendar.ts'
import {intern} from './vocabulary.ts'

/** A date as metadata gives it. */
export interface WrittenDay {
  readonly day: Day
  /** Milliseconds since 1970 in UTC, where a time of day and its zone are given; else null. */
  readonly instant: number | null
  readonly hasTime: boolean
}

const iso =
  /^(\d{4})[-/.]?(\d{1,2})[-/.]?(\d{1,2})(?:[T ]+(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?\s*(Z|UTC|GMT|[+-]\d{2}:?\d{2})?.*)?$/i
const longestDate = 60
/** Numbers below are years or ids; above, seconds and then milliseconds since 1970. */
const leastSeconds = 500_000_000
const leastMilliseconds = 500_000_000_000
/** Ten days of the year 10000 and later are no publication dates. */
const mostMilliseconds = 250_000_000_000_000

/**
 * Reads a date of front matter: ISO 8601 with or without a time, as the generators write it (`2026-05-04 10:00:00 +0200`),
 * TOML's and YAML's own dates, a date in words (“Mon, 4 May 2026 10:00 GMT”, “May 4, 2026”), seconds since 1970. The day
 * may be one that does not exist. Null for anything else.
 */
export function readDay(value: unknown): WrittenDay | null {
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? null : readText(value.toISOString())
  if (typeof value === 'number') {
    // YAML reads 20260504 as a number.
    if (value >= 16000101 && value <= 29991231) return readText(String(value))
    if (value < leastSeconds || value > mostMilliseconds) return null
    return readText(new Date(value < leastMilliseconds ? value * 1000 : value).toISOString())
  }
  return typeof value === 'string' && value.length <= longestDate ? readText(value.trim()) : null
}

function readText(text: string): WrittenDay | null {
  const match = iso.exec(text)
  if (match === null) return readWords(text)
  const day = {year: Number(match[1]), month: Number(match[2]), day: Number(match[3])}
  if (!isPlausible(day)) return null
  if (match[4] === undefined) return {day, instant: null, hasTime: false}
  return {day, instant: match[7] === undefined ? null : instantOf(day, match), hasTime: true}
}

function instantOf({year, month, day}: Day, [, , , , hours, minutes, seconds, zone]: readonly string[]): number {
  const offset = /^([+-])(\d{2}):?(\d{2})$/.exec(zone)
  const shift = offset === null ? 0 : (offset[1] === '-' ? 1 : -1) * (Number(offset[2]) * 60 + Number(offset[3]))
  return Date.UTC(year, month - 1, day, Number(hours), Number(minutes) + shift, Number(seconds ?? 0))
}

/** “Mon, 4 May 2026 10:00 GMT”, “May 4, 2026”, “4th May 2026”; not 3/4/2026, which can be read in two ways. */
function readWords(text: string): WrittenDay | null {
  const parts = text
    .toLowerCase()
    .split(/[\s,.]+/)
    .filter((part) => part !== '' && part !== 'of' && part !== 'the' && !weekdayNumber.has(intern(part)))
  const [one, two, last] = parts
  const year = /^\d{4}$/.test(last ?? '') ? Number(last) : null
  if (year === null) return null
  const monthFirst = monthNumber.get(intern(one))
  const month = monthFirst ?? monthNumber.get(intern(two))
  const number = /^(\d{1,2})(?:st|nd|rd|th)?$/.exec(monthFirst === undefined ? one : two)
  if (month === undefined || number === null) return null
  const day = {year, month, day: Number(number[1])}
  return isPlausible(day) ? {day, instant: null, hasTime: parts.length > 3} : null
}

function isPlausible({year, month, day}: Day): boolean {
  return year >= 1600 && year < 3000 && month >= 1 && month <= 12 && day >= 1 && day <= 31
}
