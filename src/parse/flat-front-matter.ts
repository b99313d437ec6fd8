/** A place within the front matter's value; offsets count from its start. */
export interface Place {
  readonly path: string
  readonly start: number
  readonly end: number
  readonly valueStart: number
  readonly valueEnd: number
}

/** What a metadata block holds, and where. */
export interface Reading {
  readonly data: Record<string, unknown>
  readonly places: readonly Place[]
}

/** A key at the start of its line, and a text: as it stands, in simple quotation marks or in double ones without escapes. */
const entry =
  /^([A-Za-z][\w-]*): +(?:([\p{L}“‘«][^\p{C}\p{Zl}\p{Zp}]*)|(\d{4}-\d\d-\d\d(?:[T ]\d\d:\d\d(?::\d\d)?(?:Z|[+-]\d\d:?\d\d)?)?)|"([^"\\\p{C}\p{Zl}\p{Zp}]*)"|'([^'\p{C}\p{Zl}\p{Zp}]*)')[ ]*$/u
/**
 * The same for lines of common characters alone: the classes of Unicode take longer to compile than a short article to
 * lint.
 */
const commonEntry =
  /^([A-Za-z][\w-]*): +(?:([A-Za-z\xaa\xb5\xba\xc0-\xd6\xd8-\xf6\xf8-\u024f“‘«].*)|(\d{4}-\d\d-\d\d(?:[T ]\d\d:\d\d(?::\d\d)?(?:Z|[+-]\d\d:?\d\d)?)?)|"([^"\\]*)"|'([^']*)')[ ]*$/
const common = /^[\x20-\x7e\xa0-\xac\xae-\u024f\u2010-\u2027]*$/
/** In a text as it stands: what opens a comment or would make another entry of it. */
const notPlain = /:(?:\s|$)|\s#/
/** Words that YAML takes for something else than a text. */
const special = /^(?:true|false|null)$/i

/**
 * Reads the YAML of most articles, `key: some text` line by line, which YAML's own reader takes longer for than all of
 * newslint takes for a short article.
 *
 * @returns Null for anything else: numbers, lists, comments, keys that come twice, faults. YAML's reader has to be asked.
 */
export function readFlatYaml(value: string): Reading | null {
  const data: Record<string, unknown> = {}
  const places: Place[] = []
  let start = 0
  for (const line of value.split('\n')) {
    const match = (common.test(line) ? commonEntry : entry).exec(line)
    if (match === null) return null
    const [, path, plain, day, double, single] = match
    const isPlain = plain !== undefined
    const text = isPlain ? plain.slice(0, endOf(plain)) : (day ?? double ?? single)
    if (Object.hasOwn(data, path) || special.test(path)) return null
    if (isPlain && (notPlain.test(text) || special.test(text))) return null
    data[path] = text
    const end = start + path.length
    const valueStart = end + 1 + blanksAt(line, path.length + 1)
    const valueEnd = start + endOf(line)
    places.push({path, start, end, valueStart, valueEnd})
    start += line.length + 1
  }
  return {data, places}
}

/** Where a text ends but for blanks; other white space belongs to it. */
function endOf(text: string): number {
  let end = text.length
  while (text[end - 1] === ' ') end--
  return end
}

function blanksAt(line: string, from: number): number {
  let at = from
  while (line[at] === ' ') at++
  return at - from
}
