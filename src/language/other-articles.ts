import {countCommon, unpackHashes} from './hashes.ts'
import {oncePer} from './once-per.ts'

/*
 * What rules that compare articles say of the others: which came first, and what they are called.
 */

/** What an article says of itself: when it was published, and which others are versions of the same story. */
export type Version = {
  /** As `2021-05-04T09:30`, or empty. */
  readonly date: string
  /** Values of front matter by which a newsroom keeps the versions of one story together: `id:4711`. */
  readonly versions: readonly string[]
}

/** What tells one story from another; it stands in facts. */
export type Story = Version & {
  /** Hashes of the names that it is about, packed. */
  readonly names: string
  /** A sketch of its text; see shingles.ts. */
  readonly sketch: string
}

/** True where the newsroom itself says that two articles are versions of one story. */
export function areVersions(a: Version, b: Version): boolean {
  return a.versions.some((version) => b.versions.includes(version))
}

/** True where two articles are copies of one text, as far as sixteen runs of words can tell. */
export function areCopies(a: Story, b: Story): boolean {
  const [first, second] = [sketchHashes(a), sketchHashes(b)]
  const least = Math.min(first.length, second.length)
  return least > 0 && countCommon(first, second) >= copyShare * least
}

const copyShare = 0.55

/** A story is asked of again and again: under every key of its article, beside every other article. */
const sketchHashes = oncePer(({sketch}: Story) => unpackHashes(sketch))
const nameHashes = oncePer(({names}: Story) => unpackHashes(names).sort())

/** True where two articles are about the same names for the better half. */
function shareNames(a: Story, b: Story): boolean {
  const [first, second] = [nameHashes(a), nameHashes(b)]
  const least = Math.min(first.length, second.length)
  return least > 0 && countCommon(first, second) * 2 >= least
}

/**
 * Counts the stories of some articles. Versions of one story are one, copies of one text are, and so are articles about
 * the same names: a newsroom that repeats its own sentence on the same company writes background, not boilerplate.
 *
 * @param enough Counting stops at so many.
 */
export function countStories(articles: readonly Story[], enough: number): number {
  const heads: Story[] = []
  for (const article of articles)
    if (heads.length >= enough) break
    else if (!heads.some((head) => areVersions(head, article) || shareNames(head, article) || areCopies(head, article)))
      heads.push(article)
  return heads.length
}

/** True where the first of two articles came after the second: by their dates if both have one, else by path. */
export function isLater(a: {path: string; date: string}, b: {path: string; date: string}): boolean {
  if (a.date !== '' && b.date !== '' && a.date !== b.date) return a.date > b.date
  return a.path > b.path
}

/** Names under which every folder may hold a file. */
const anyFolder = /^(?:index|readme|article|story|post|page)\.\w+$/i

/** What a message calls a file: its name, with its folder where the name says nothing. */
export function fileName(path: string): string {
  const parts = path.split(/[/\\]/)
  return parts.slice(anyFolder.test(parts.at(-1)!) ? -2 : -1).join('/')
}

/** How many files a message names at most. */
export const mostNamed = 3

/** Names the first three files, and says how many more there are: “a.md, b.md, c.md and 4 more”. */
export function nameFiles(paths: readonly string[]): string {
  const names = paths.slice(0, mostNamed).map(fileName)
  const more = paths.length - names.length
  if (more > 0) return `${names.join(', ')} and ${more} more`
  return names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`
}

/** A share of one as a reader takes it in: “82%”. */
export function percent(share: number): string {
  return `${Math.round(100 * Math.min(1, share))}%`
}
