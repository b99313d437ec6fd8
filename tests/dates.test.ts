import {describe, expect, it} from 'vitest'
import {Document} from '../src/core/document.ts'
import {articleDates, lastKnownDay, publicationDay} from '../src/language/article-dates.ts'
import {articleFields} from '../src/language/article-fields.ts'
import {dayAt, dayNumber, exists, nearestTo, weekdayOf} from '../src/language/calendar.ts'
import {dates} from '../src/language/dates.ts'
import {readDay} from '../src/language/day-text.ts'

/** The dates of a text as one line each: the words, then weekday, day, month and year. */
function read(text: string): string[] {
  const document = new Document(text)
  return document
    .get(dates)
    .map(
      ({start, end, precision, weekday, day, month, year}) =>
        `${document.words(start, end)} | ${precision} ${[weekday, day, month, year].map((part) => part ?? '-').join(' ')}`,
    )
}

describe('the calendar', () => {
  it('knows weekdays, leap years and the turn of a year', () => {
    expect(weekdayOf({year: 2026, month: 5, day: 5})).toBe(2)
    expect(weekdayOf({year: 1969, month: 7, day: 20})).toBe(0)
    expect(exists({year: 2026, month: 2, day: 29})).toBe(false)
    expect(exists({year: 2000, month: 2, day: 29})).toBe(true)
    expect(exists({year: 1900, month: 2, day: 29})).toBe(false)
    expect(dayAt(dayNumber({year: 2026, month: 12, day: 31}) + 1)).toEqual({year: 2027, month: 1, day: 1})
    expect(nearestTo(12, 30, {year: 2026, month: 1, day: 4})).toEqual({year: 2025, month: 12, day: 30})
  })
})

describe('the dates of a text', () => {
  it.each([
    ['They met on Tuesday, 5 May 2026, in Saltmere.', ['Tuesday, 5 May 2026 | day 2 5 5 2026']],
    ['They met on May 5, 2026.', ['May 5, 2026 | day - 5 5 2026']],
    ['They met on 5 May.', ['5 May | day - 5 5 -']],
    ['They met on May 5th.', ['May 5th | day - 5 5 -']],
    ['They met on the 5th of May.', ['5th of May | day - 5 5 -']],
    ['They met on the fifth of May.', ['fifth of May | day - 5 5 -']],
    ['Filed 2026-05-05.', ['2026-05-05 | day - 5 5 2026']],
    ['Filed 5/5/2026 and 25/4/2026.', ['5/5/2026 | day - 5 5 2026', '25/4/2026 | day - 25 4 2026']],
    ['Filed 3/4/2026.', ['3/4/2026 | numeric - - - 2026']],
    ['They met Tues., Jan. 6, at noon.', ['Tues., Jan. 6 | day 2 6 1 -']],
    ['They met on 5 May (Tuesday).', ['5 May (Tuesday) | day 2 5 5 -']],
    ['They met on Tuesday and left in June.', ['Tuesday | weekday 2 - - -', 'June | month - - 6 -']],
    ['They sit from 4 to 6 May 2026.', ['4 | day - 4 5 2026', '6 May 2026 | day - 6 5 2026']],
    ['They sit on May 4–6.', ['May 4 | day - 4 5 -', '6 | day - 6 5 -']],
    ['They sit on 4, 5 and 6 May.', ['4 | day - 4 5 -', '5 | day - 5 5 -', '6 May | day - 6 5 -']],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected)
  })

  it.each([
    'Theresa May said so.',
    'They may 5 times refuse.',
    'The march began.',
    'It sat down in the sun.',
    'Good Friday came early.',
    'The Sunday Herald closed.',
    'They won 6-4, 6-3.',
    'Article 5 binds them.',
    'June Morris left.',
  ])('none in “%s”', (text) => {
    expect(read(text)).toEqual([])
  })

  it('links the ends of ranges', () => {
    const ends = (text: string): number[] => new Document(text).get(dates).map(({rangeStart}) => rangeStart)
    expect(ends('From May 4 to June 6.')).toEqual([-1, 0])
    expect(ends('Between 4 and 6 May, and on 9 May.')).toEqual([-1, 0, -1])
    expect(ends('On 4 and 6 May.')).toEqual([-1, -1])
  })

  it('knows datelines', () => {
    const isDateline = (text: string): boolean => new Document(text).get(dates).some((mention) => mention.isDateline)
    expect(isDateline('SALTMERE, May 4 (Lantern) — The port reopened.')).toBe(true)
    expect(isDateline('ARNFELD, Norland, 4 May – The port reopened.')).toBe(true)
    expect(isDateline('The port reopened on May 4 — at last.')).toBe(false)
  })
})

describe('the dates of an article itself', () => {
  const day = {year: 2026, month: 5, day: 4}

  it.each([
    '---\ndate: 2026-05-04\n---\n',
    '---\npubDate: "May 4, 2026"\n---\n',
    '---\npublish_date: 2026-05-04 10:00:00 +0200\n---\n',
    '---\narticle:published_time: 2026-05-04T23:30:00Z\n---\n',
    '---\ndatePublished: Mon, 04 May 2026 10:00:00 GMT\n---\n',
    '---\nparams:\n  publishedAt: 2026-05-04\n---\n',
    '+++\ndate = 2026-05-04\n+++\n',
    '+++\n[params]\npublishDate = 2026-05-04T10:00:00+02:00\n+++\n',
    '{"date": "20260504"}\n',
    '---\ndate: 2026-05-01\npublishDate: 2026-05-04\n---\n',
    'Published: 4 May 2026\n\n',
  ])('reads the publication in %j', (head) => {
    expect(publicationDay(new Document(`${head}The port reopened.\n`))).toEqual(day)
  })

  it('reads the publication in the name of a file', () => {
    const at = (path: string) => publicationDay(new Document('The port reopened.\n', {path}))
    expect(at('content/_posts/2026-05-04-port.md')).toEqual(day)
    expect(at('content/port-2026-05-04.md')).toBeNull()
  })

  it('takes the last change for the last day that the article knows of', () => {
    const text =
      '---\ndate: 2026-05-04\nlast_modified_at: 2026-05-09\nexpiryDate: 2027-01-01\n---\nThe port reopened.\n'
    expect(lastKnownDay(new Document(text))).toEqual({year: 2026, month: 5, day: 9})
  })

  it('reads what generators and formats write, and nothing else', () => {
    expect(readDay(1_777_889_400)?.day).toEqual(day)
    expect(readDay(1_777_889_400_000)?.day).toEqual(day)
    expect(readDay('2026-02-30')?.day).toEqual({year: 2026, month: 2, day: 30})
    for (const value of ['soon', '', '3/4/2026', 7, null, true, [], 'Last Modified']) expect(readDay(value)).toBeNull()
  })

  it('keeps the places of entries in each format', () => {
    for (const text of [
      '---\r\ntitle: Port\r\ndate: 2026-05-04 # Monday\r\n---\r\n',
      '+++\ntitle = "Port"\ntext = """\ndate = 1999-01-01\n"""\ndate = 2026-05-04 # Monday\n+++\n',
      '{\n\t"title": "Port",\n\t"date": "2026-05-04"\n}\n',
    ]) {
      const document = new Document(`${text}\nThe port reopened.\n`)
      const field = document.get(articleFields)?.find(({key}) => key === 'date')
      expect(text.slice(field!.start, field!.end)).toMatch(/^"?date"?$/)
      expect(text.slice(field!.valueStart, field!.valueEnd)).toMatch(/^"?2026-05-04"?$/)
      expect(document.get(articleDates)).toHaveLength(1)
    }
  })
})
