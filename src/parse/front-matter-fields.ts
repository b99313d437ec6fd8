import {isMap, isScalar, parseDocument} from 'yaml'
import type {FrontMatter} from './article.ts'
import type {Place, Reading} from './flat-front-matter.ts'
import {flatYaml, frontMatterData, rawValue, yamlDocument} from './front-matter.ts'

/** One entry of an article's front matter. Offsets are UTF-16 units into the article's text, end exclusive. */
export interface FrontMatterField {
  /** As written: `publishDate`, `article:published_time`. */
  readonly key: string
  /** What the format's reader makes of it: strings, numbers, booleans, lists, objects, and TOML's dates as `Date`. */
  readonly value: unknown
  /** The entry's key. */
  readonly start: number
  readonly end: number
  /** The value as it is written, with its quotation marks; of no length where there is none. */
  readonly valueStart: number
  readonly valueEnd: number
}

/** Tables in which site generators keep an article's own fields beside those at the top. Sources: Hugo, Zola, Eleventy. */
const wrappers = new Set(['params', 'extra', 'metadata', 'meta', 'article', 'seo'])

/**
 * The entries of an article's front matter with their places: those at the top, then those of tables such as
 * `params`. Null where the front matter cannot be read. Never throws.
 */
export function frontMatterFields(frontMatter: FrontMatter): readonly FrontMatterField[] | null {
  const read = frontMatter.format === 'yaml' ? readYaml(frontMatter) : readOther(frontMatter)
  if (read === null) return null
  const places = new Map(read.places.map((place) => [place.path, place]))
  const fields: FrontMatterField[] = []
  const add = (path: string, key: string, entry: unknown): void => {
    const place = places.get(path) ?? {start: 0, end: 0, valueStart: 0, valueEnd: 0}
    const shift = frontMatter.valueStart
    fields.push({
      ...{key, value: entry},
      ...{start: shift + place.start, end: shift + place.end},
      ...{valueStart: shift + place.valueStart, valueEnd: shift + place.valueEnd},
    })
  }
  const nested: [string, object][] = []
  for (const [key, entry] of Object.entries(read.data)) {
    if (wrappers.has(key.toLowerCase()) && isTable(entry)) nested.push([key, entry])
    else add(key, key, entry)
  }
  for (const [table, entries] of nested)
    for (const [key, entry] of Object.entries(entries)) add(`${table}\n${key}`, key, entry)
  return fields
}

function isTable(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date)
}

function readYaml(frontMatter: FrontMatter): Reading | null {
  const flat = flatYaml(frontMatter)
  if (flat !== null) return flat
  const document = yamlDocument(frontMatter)
  if (document.errors.length > 0) return null
  try {
    const data: unknown = document.toJS() ?? {}
    return isTable(data) ? {data, places: yamlPlaces(document.contents)} : null
  } catch {
    // An alias of nothing, or one that grows without end.
    return null
  }
}

function readOther(frontMatter: FrontMatter): Reading | null {
  const read = frontMatterData(frontMatter)
  if ('error' in read) return null
  const value = rawValue(frontMatter)
  if (frontMatter.format === 'toml') return {data: read.data, places: tomlPlaces(value)}
  // JSON reads as YAML, and YAML's reader tells the places.
  const {contents} = parseDocument(value, {prettyErrors: false, logLevel: 'silent'})
  return {data: read.data, places: yamlPlaces(contents)}
}

function yamlPlaces(contents: unknown): Place[] {
  const places: Place[] = []
  const visit = (node: unknown, above: string): void => {
    if (!isMap(node)) return
    for (const {key, value: entry} of node.items) {
      if (!isScalar(key) || !key.range) continue
      const path = above + String(key.value)
      const range = (entry as {range?: readonly number[]} | null)?.range ?? [key.range[1], key.range[1]]
      places.push({path, start: key.range[0], end: key.range[1], valueStart: range[0], valueEnd: range[1]})
      if (above === '' && wrappers.has(path.toLowerCase())) visit(entry, `${path}\n`)
    }
  }
  visit(contents, '')
  return places
}

const tomlLine = /^([ \t]*)(?:\[([^[\]]+)\]|("[^"\r\n]*"|'[^'\r\n]*'|[\w-]+)([ \t]*=[ \t]*)([^\r\n]*))/

/** TOML's reader tells no places: its keys stand at the start of a line, and one table follows another. */
function tomlPlaces(value: string): Place[] {
  const places: Place[] = []
  let table = ''
  let inText = ''
  let at = 0
  for (const line of value.split('\n')) {
    const match = inText === '' ? tomlLine.exec(line) : null
    if (match !== null && match[2] !== undefined) table = `${match[2].trim()}\n`
    else if (match !== null) {
      const [, indent, , written, equals, rest] = match
      const start = at + indent.length
      const end = start + written.length
      const valueStart = end + equals.length
      const path = table + written.replace(/^["']|["']$/g, '')
      places.push({path, start, end, valueStart, valueEnd: valueStart + withoutComment(rest).length})
    }
    // Text over several lines may hold what looks like an entry.
    for (const [mark] of line.matchAll(/"""|'''/g)) inText = inText === '' ? mark : inText === mark ? '' : inText
    at += line.length + 1
  }
  return places
}

function withoutComment(rest: string): string {
  const quoted = /^("(?:[^"\\]|\\.)*"|'[^']*')/.exec(rest)
  return quoted === null ? rest.replace(/\s*#.*$/, '').trimEnd() : quoted[0]
}
