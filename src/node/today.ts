/** The day on this machine's calendar, as `2027-01-31`. */
export function today(now: Date = new Date()): string {
  const part = (number: number, length: number): string => String(number).padStart(length, '0')
  return `${part(now.getFullYear(), 4)}-${part(now.getMonth() + 1, 2)}-${part(now.getDate(), 2)}`
}
