/** A day of the Gregorian calendar; the month counts from 1. It need not exist: 31 June is a day that somebody wrote. */
export interface Day {
  readonly year: number
  readonly month: number
  readonly day: number
}

const dayLength = 86_400_000
const lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

/** How many days a month has; in February 29 where no year is given. */
export function daysInMonth(month: number, year?: number): number {
  return month === 2 && (year === undefined || isLeapYear(year)) ? 29 : lengths[month - 1]
}

function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
}

/** Whether the calendar has the day. */
export function exists({year, month, day}: Day): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(month, year)
}

/** The days from 1 January 1970 to a day, negative before it. Days are counted and not hours, so that no time zone matters. */
export function dayNumber({year, month, day}: Day): number {
  // Date.UTC takes years below 100 for those of the last century.
  return Math.round(new Date(0).setUTCFullYear(year, month - 1, day) / dayLength)
}

/** The day that so many days after 1 January 1970 is. */
export function dayAt(number: number): Day {
  const date = new Date(number * dayLength)
  return {year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate()}
}

/** The day of the week, 0 for Sunday to 6. */
export function weekdayOf(day: Day): number {
  return (((dayNumber(day) + 4) % 7) + 7) % 7
}

/** The occurrence of a day and month that is nearest to another day. */
export function nearestTo(month: number, day: number, other: Day): Day {
  let nearest: Day = {year: other.year - 1, month, day}
  for (const year of [other.year, other.year + 1]) {
    const one = {year, month, day}
    if (distance(one, other) < distance(nearest, other)) nearest = one
  }
  return nearest
}

function distance(one: Day, other: Day): number {
  return Math.abs(dayNumber(one) - dayNumber(other))
}
