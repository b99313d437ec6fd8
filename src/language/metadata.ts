import {defineLayer} from '../core/layer.ts'
import {frontMatterData} from '../parse/front-matter.ts'

/** The keys and values of the article's front matter; empty where it has none or none that can be read. */
export const metadata = defineLayer('metadata', ({frontMatter}): Readonly<Record<string, unknown>> => {
  if (frontMatter === null) return {}
  const read = frontMatterData(frontMatter)
  return 'error' in read ? {} : read.data
})

/** Where the usual site generators and schema.org keep the day of publication, the most telling first. */
const dateKeys = [
  ...['date', 'published', 'publishDate', 'pubDate', 'datePublished', 'published_at', 'publishedAt', 'publish_date'],
  ...['pubdate', 'created', 'dateCreated', 'created_at'],
]

/** The day of publication that the metadata gives, with the time where it has one, as `2021-05-04T09:30`; else null. */
export function publicationDate(data: Readonly<Record<string, unknown>>): string | null {
  for (const key of dateKeys) {
    const value = data[key]
    const written = value instanceof Date && !Number.isNaN(value.getTime()) ? value.toISOString() : String(value ?? '')
    const match = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2}(?::\d{2})?))?/.exec(written)
    if (match !== null) return match[2] === undefined ? match[1] : `${match[1]}T${match[2]}`
  }
  return null
}
