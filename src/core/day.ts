import * as calendar from '../language/calendar.ts'

/** Whether a text is a day of the calendar, written as `2027-01-31`. Such texts are in order where their days are. */
export function exists(text: string): boolean {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? []
  return year !== undefined && calendar.exists({year: Number(year), month: Number(month), day: Number(day)})
}

/** Whether an exception that counts until a day, or for ever, is over on another. Undefined: nobody knows the day. */
export function hasLapsed(until: string | undefined, today: string | undefined): boolean {
  return until !== undefined && today !== undefined && until < today
}
