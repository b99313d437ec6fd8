import type {Document} from '../../src/core/document.ts'
import type {Suggestion} from '../../src/core/message.ts'
import {type Day, dayAt, dayNumber, daysInMonth, weekdayOf} from '../../src/language/calendar.ts'
import type {DateMention} from '../../src/language/dates.ts'
import {tokens} from '../../src/language/tokens.ts'
import {monthNames, weekdayNames} from '../../src/lexicon/calendar.ts'

/** A day of the text as an editor writes it: “5 May 2026”, in the order of the text. */
export function dateWords({dayToken, monthToken}: DateMention, {day, month, year}: Day, withYear: boolean): string {
  const name = monthNames[month - 1]
  const date = monthToken < dayToken ? `${name} ${day}` : `${day} ${name}`
  return withYear ? `${date}${monthToken < dayToken ? ',' : ''} ${year}` : date
}

/** Both ways to mend a weekday that is not the date's: another weekday, or the nearest day of that name. */
export function weekdaySuggestions(document: Document, mention: DateMention, day: Day): Suggestion[] {
  const all = document.get(tokens)
  const {weekday, weekdayToken} = mention
  if (weekday === null || weekdayToken === -1) return []
  const right = weekdayNames[weekdayOf(day)]
  const written = document.text.slice(all.start[weekdayToken], all.end[weekdayToken])
  const isShort = written.length < weekdayNames[weekday].length
  const name = inCaseOf(written, isShort ? right.slice(0, 3) : right)
  const suggestions: Suggestion[] = [
    {
      desc: `If the date is right: write “${name}”`,
      fix: {range: [all.start[weekdayToken], all.end[weekdayToken]], text: name},
    },
  ]
  const forward = (weekday - weekdayOf(day) + 7) % 7
  const nearest = dayAt(dayNumber(day) + (forward > 3 ? forward - 7 : forward))
  const change = dayChange(document, mention, nearest)
  if (change !== null)
    suggestions.push({
      desc: `If the weekday is right: write “${dateWords(mention, nearest, false)}”`,
      fix: change,
    })
  return suggestions
}

/** For a day that its month does not have: the last that it has. */
export function lastDaySuggestions(document: Document, mention: DateMention): Suggestion[] {
  const {month, year} = mention
  if (month === null) return []
  const last = {year: year ?? 2000, month, day: daysInMonth(month, year ?? 2001)}
  const fix = dayChange(document, mention, last)
  return fix === null ? [] : [{desc: `Write “${dateWords(mention, last, false)}”`, fix}]
}

/** Replaces the day, and the month where it changes, and nothing between them; null for a date in figures alone. */
function dayChange(document: Document, mention: DateMention, day: Day): Suggestion['fix'] | null {
  const all = document.get(tokens)
  const {dayToken, monthToken} = mention
  if (dayToken === -1 || monthToken === -1 || dayToken === monthToken) return null
  const place = (token: number): readonly [number, number] => [all.start[token], all.end[token]]
  const [dayStart, dayEnd] = place(dayToken)
  const [monthStart, monthEnd] = place(monthToken)
  const written = document.text.slice(dayStart, dayEnd)
  // “4-6 May” has two days in one figure.
  if (!/^\d{1,2}(?:st|nd|rd|th)?$/i.test(written)) return null
  const number = /\d$/.test(written) ? String(day.day) : ordinal(day.day)
  if (day.month === mention.month) return {range: [dayStart, dayEnd], text: number}
  // A change of the month may be one of the year as well.
  if (mention.year !== null && mention.year !== day.year) return null
  const month = inCaseOf(document.text.slice(monthStart, monthEnd), monthNames[day.month - 1])
  if (dayEnd <= monthStart)
    return {range: [dayStart, monthEnd], text: number + document.text.slice(dayEnd, monthStart) + month}
  return {range: [monthStart, dayEnd], text: month + document.text.slice(monthEnd, dayStart) + number}
}

function inCaseOf(written: string, name: string): string {
  if (written === written.toUpperCase() && written.length > 1) return name.toUpperCase()
  return /^\p{Ll}/u.test(written) ? name.toLowerCase() : name
}

function ordinal(day: number): string {
  if (day > 10 && day < 14) return `${day}th`
  return `${day}${['th', 'st', 'nd', 'rd'][day % 10] ?? 'th'}`
}
