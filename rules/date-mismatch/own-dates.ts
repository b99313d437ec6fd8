import type {Document} from '../../src/core/document.ts'
import {type ArticleDate, articleDates} from '../../src/language/article-dates.ts'
import {dayNumber, exists} from '../../src/language/calendar.ts'

/** One date of the article that comes before another that it must follow. */
export interface Disorder {
  readonly late: ArticleDate
  readonly early: ArticleDate
}

/** Dates of the article itself in the wrong order: changed, or withdrawn, before it was published. */
export function disorders(document: Document, slack: number): Disorder[] {
  const all = document.get(articleDates).filter(({day}) => day !== null && exists(day))
  const published = all.filter(({role}) => role === 'published')
  if (published.length === 0) return []
  // With a day of writing and a later one of publication, a change between the two is in order.
  const first = published.reduce((best, one) => (isBefore(one, best, 0) ? one : best))
  return all
    .filter(({role}) => role !== 'published')
    .filter((one) => isBefore(one, first, slack))
    .map((early) => ({early, late: first}))
}

/** Points in time are compared where both are known; a day with a time beside one without may be off by a time zone. */
function isBefore(one: ArticleDate, other: ArticleDate, slack: number): boolean {
  if (one.instant !== null && other.instant !== null) return one.instant < other.instant
  const allowed = one.hasTime === other.hasTime ? 0 : slack
  return dayNumber(one.day!) + allowed < dayNumber(other.day!)
}
