import type {Document} from '../core/document.ts'
import {defineLayer} from '../core/layer.ts'
import {articleFields, type FrontMatterField, plainKey} from './article-fields.ts'
import {type Day, dayNumber} from './calendar.ts'
import {dates} from './dates.ts'
import {readDay} from './day-text.ts'

/** What a date says of the article. */
export type DateRole = 'published' | 'modified' | 'expires'

/** A date of the article itself, as its metadata or a line such as “Published: 4 May 2026” gives it. */
export interface ArticleDate {
  readonly role: DateRole
  /** How it is called: the key as written, the label, or `file name`. */
  readonly name: string
  /** Null where the date is not known, as with Eleventy's `Last Modified`, or cannot be read. */
  readonly day: Day | null
  /** The point in time in milliseconds since 1970 in UTC, where a time of day and its zone are given; else null. */
  readonly instant: number | null
  /** True where a time of day is given. */
  readonly hasTime: boolean
  /** Where the date is written, in UTF-16 units; of no length for the file's name. */
  readonly start: number
  readonly end: number
}

/*
 * Keys without their capitals and hyphens. Sources: the documented front matter of Hugo, Jekyll, Eleventy, Astro and its
 * themes, Next.js and MDX blogs, Ghost and WordPress exports; schema.org's NewsArticle; Open Graph's article properties.
 */
const roles: readonly (readonly [role: DateRole, keys: readonly string[]])[] = [
  [
    'published',
    [
      ...['publishdate', 'pubdate', 'pubdatetime', 'published', 'publishedat', 'publishedon', 'publisheddate'],
      ...[
        'publishedtime',
        'datepublished',
        'publicationdate',
        'dateofpublication',
        'firstpublished',
        'firstpublishedat',
      ],
      ...[
        'articlepublishedtime',
        'publishtime',
        'publishat',
        'releasedate',
        'issued',
        'postedat',
        'postdate',
        'posted',
      ],
      ...['postedon', 'date', 'datetime', 'dcdate', 'dateposted', 'datecreated', 'created', 'createdat', 'createddate'],
    ],
  ],
  [
    'modified',
    [
      ...['lastmod', 'lastmodified', 'lastmodifiedat', 'lastmodifieddate', 'modified', 'modifiedat', 'modifieddate'],
      ...['datemodified', 'moddatetime', 'moddate', 'updated', 'updatedat', 'updatedon', 'updateddate', 'updatedate'],
      ...['dateupdated', 'lastupdated', 'lastupdatedat', 'lastupdate', 'articlemodifiedtime', 'revised', 'revisedat'],
    ],
  ],
  [
    'expires',
    ['expirydate', 'expiry', 'expires', 'expiresat', 'expireson', 'expirationdate', 'unpublishdate', 'unpublishat'],
  ],
]

/** By key: what it gives, and how plainly; the first of a role counts before those behind it. */
const roleOf = new Map(
  roles.flatMap(([role, keys]) =>
    keys.map((key, rank): [string, {role: DateRole; rank: number}] => [key, {role, rank}]),
  ),
)

/** Eleventy reads these from the file and from git: there is a date, and the text does not tell it. */
const fromElsewhere = /^(?:git )?(?:last modified|created)$/i

/** The dates of the article itself: of front matter first, the plainest key of each role before the others. */
export const articleDates = defineLayer('article-dates', (document): readonly ArticleDate[] => {
  const found: {date: ArticleDate; rank: number}[] = []
  for (const field of document.get(articleFields) ?? []) {
    const known = roleOf.get(plainKey(field.key))
    const date = known && ofField(field, known.role)
    if (known && date) found.push({date, rank: known.rank})
  }
  found.sort((one, other) => one.rank - other.rank)
  const all = found.map(({date}) => date)
  return [...all, ...ofFileName(document), ...ofLines(document)]
})

/** The day on which an article was published, as far as it says so itself; null where it does not. */
export function publicationDay(document: Document): Day | null {
  return document.get(articleDates).find(({role, day}) => role === 'published' && day !== null)?.day ?? null
}

/** The last day of which an article can know: its publication or its last change. */
export function lastKnownDay(document: Document): Day | null {
  let last: Day | null = null
  for (const {role, day} of document.get(articleDates))
    if (role !== 'expires' && day !== null && (last === null || dayNumber(day) > dayNumber(last))) last = day
  return last
}

function ofField({key, value, valueStart, valueEnd}: FrontMatterField, role: DateRole): ArticleDate | null {
  const place = {role, name: key, start: valueStart, end: valueEnd}
  const read = readDay(value)
  if (read !== null) return {...place, ...read}
  // A date that can be read in two ways (05/04/2026) is one all the same.
  const isDate = typeof value === 'string' && (/\d/.test(value) || fromElsewhere.test(value.trim()))
  return isDate ? {...place, day: null, instant: null, hasTime: false} : null
}

const dayInName = /(?:^|[\\/])(\d{4})-(\d{2})-(\d{2})-[^\\/]*$/

/** Jekyll and Eleventy take the date of an article from a name such as `2026-05-04-harbour.md`. */
function ofFileName({path}: Document): ArticleDate[] {
  const match = path === undefined ? null : dayInName.exec(path)
  if (match === null) return []
  const day = {year: Number(match[1]), month: Number(match[2]), day: Number(match[3])}
  return [{role: 'published', name: 'file name', day, instant: null, hasTime: false, start: 0, end: 0}]
}

const label =
  /^\0*((?:first |originally |last )?(?:published|posted|updated|modified|revised)|date|publication date|date of publication)\b[\s\0]*(?:(?:on|at)\b|[:：|])?/i
/** Longer blocks are text. */
const longestLine = 90
/** Such lines stand over the text or close it. */
const linesAbove = 5
const linesBelow = 2

/** “Published: 4 May 2026”, “Updated on May 5, 2026” on lines of their own. */
function ofLines(document: Document): ArticleDate[] {
  const {blocks, prose} = document
  const found: ArticleDate[] = []
  for (const [index, {start, end}] of blocks.entries()) {
    if ((index >= linesAbove && index < blocks.length - linesBelow) || end - start > longestLine) continue
    const match = label.exec(prose.slice(start, end))
    if (match === null) continue
    const mention = document.get(dates).find((one) => one.block === index && one.precision === 'day')
    if (mention === undefined || mention.start > start + match[0].length + 3) continue
    const {year, month, day} = mention
    if (year === null || month === null || day === null) continue
    const role = /updated|modified|revised/i.test(match[1]) ? 'modified' : 'published'
    const place = {start: mention.start, end: mention.end}
    found.push({role, name: match[1], day: {year, month, day}, instant: null, hasTime: false, ...place})
  }
  return found
}
