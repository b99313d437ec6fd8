/*
 * What rules that compare articles say of the others: which came first, and what they are called.
 */

/** What of an article tells whether another is the same story, and which of the two came first. */
export interface Story {
  /** When it was published, as `2021-05-04T09:30`, or empty. */
  readonly date: string
  /** Values of front matter by which a newsroom keeps the versions of one story together: `id:4711`. */
  readonly versions: readonly string[]
}

/** True where the newsroom itself says that two articles are versions of one story. */
export function areVersions(a: Story, b: Story): boolean {
  return a.versions.some((version) => b.versions.includes(version))
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
