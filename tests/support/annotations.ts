/** What an annotation of a fixture asserts; .github/CONTRIBUTING.md explains each. */
export type AnnotationKind = 'expect' | 'expect-file' | 'ok' | 'todo-expect' | 'todo-ok'

/** One assertion of a fixture. */
export interface Annotation {
  readonly kind: AnnotationKind
  readonly ruleId: string
  /** The words that must (or must not) be underlined, white space collapsed; null where none are given. */
  readonly words: string | null
  /** 1-based line of the annotation in its file, for reports. */
  readonly line: number
  /** Where in the text the words stand: a finding must start at one of these offsets, both included. */
  readonly from: number
  readonly to: number
}

/** A fixture as the linter sees it, which is without its annotations. */
export interface AnnotatedText {
  readonly text: string
  readonly annotations: readonly Annotation[]
  /** Options for the rule under test. */
  readonly options: Readonly<Record<string, unknown>>
}

const kindPattern = '(expect|expect-file|ok|todo-expect|todo-ok|options)'
const comment = new RegExp(`<!--[ \\t]*${kindPattern}:([\\s\\S]*?)-->`, 'g')
const frontMatterComment = new RegExp(`^[ \\t]*#[ \\t]*${kindPattern}:(.*)$`, 'gm')
const mistyped = /<!--\s*(?:todo[- ]?)?(?:expect|ok|option)s?(?:-\w+)?\b[^>]*-->/i

/**
 * Takes the annotations out of a Markdown fixture. The linter must not see them: a comment under a paragraph is
 * a line of that paragraph, which would change what is tested. A line that holds nothing else goes as a whole.
 *
 * @param source The fixture's text.
 * @returns The text without them. An annotation's `from` and `to` span what stands between it and the
 *   annotations before it.
 */
export function readAnnotations(source: string): AnnotatedText {
  const fence = /^(---|\+\+\+)\r?\n[\s\S]*?\r?\n\1[ \t]*(?:\r?\n|$)/.exec(source)?.[0].length ?? 0
  const found = [...source.slice(0, fence).matchAll(frontMatterComment), ...source.matchAll(comment)].sort(
    (a, b) => a.index - b.index,
  )
  const annotations: Annotation[] = []
  let options = {}
  let text = ''
  let copied = 0
  let region = {from: 0, to: 0}
  for (const match of found) {
    const line = source.slice(0, match.index).split(/\r\n|\r|\n/).length
    const hole = holeOf(source, match.index, match.index + match[0].length)
    text += source.slice(copied, hole.start)
    copied = hole.end
    const [, kind, body] = match
    if (kind === 'options') {
      options = JSON.parse(body)
      continue
    }
    // Annotations that follow one another speak of the same block.
    if (text.slice(region.to).trim() !== '') region = {from: region.to, to: text.length}
    annotations.push({kind: kind as AnnotationKind, ...readBody(body, line), line, ...region})
  }
  text += source.slice(copied)
  const slip = mistyped.exec(text)
  if (slip) throw new Error(`${slip[0]} is no annotation that the tests know`)
  return {text, annotations, options}
}

/**
 * Reads the side file of a plain-text fixture: `3: expect: rule-id "words"`, where 3 is the line on which the finding
 * starts; without a number the annotation is about the whole text. `options: {…}` sets the rule's options; `//` is a comment.
 */
export function readSideFile(text: string, side: string): AnnotatedText {
  const starts = [0]
  for (const match of text.matchAll(/\r\n|\r|\n/g)) starts.push(match.index + match[0].length)
  const annotations: Annotation[] = []
  let options = {}
  for (const [index, entry] of side.split(/\r\n|\r|\n/).entries()) {
    if (entry.trim() === '' || entry.startsWith('//')) continue
    const match = new RegExp(`^(?:(\\d+):\\s*)?${kindPattern}:(.*)$`).exec(entry)
    if (match === null) throw new Error(`line ${index + 1} of the side file is no annotation: ${entry}`)
    const [, number, kind, body] = match
    if (kind === 'options') {
      options = JSON.parse(body)
      continue
    }
    const at = number === undefined ? undefined : Number(number) - 1
    const from = at === undefined ? 0 : starts[at]
    if (from === undefined)
      throw new Error(`line ${index + 1} of the side file names line ${number}, which the text lacks`)
    const to = at === undefined ? text.length : (starts[at + 1] ?? text.length + 1) - 1
    annotations.push({kind: kind as AnnotationKind, ...readBody(body, index + 1), line: index + 1, from, to})
  }
  return {text, annotations, options}
}

/** White space collapsed to single spaces and cut from both ends, as annotations and messages quote it. */
export function collapse(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}

/** The part to take out with an annotation: the whole line where it stands alone, and one of two blank lines that then meet. */
function holeOf(source: string, from: number, to: number): {start: number; end: number} {
  let start = from
  while (start > 0 && (source[start - 1] === ' ' || source[start - 1] === '\t')) start--
  const opensLine = start === 0 || /[\r\n]/.test(source[start - 1])
  const rest = /^[ \t]*(\r\n|\r|\n|$)/.exec(source.slice(to))
  if (!opensLine || rest === null) return {start: opensLine ? from : start, end: to}
  const end = to + rest[0].length
  const blankBefore = /(?:^|[^\r\n])(\r\n|\r|\n)(\r\n|\r|\n)$/.exec(source.slice(Math.max(0, start - 5), start))
  const blankAfter = /^[ \t]*(?:\r\n|\r|\n)/.test(source.slice(end))
  return blankBefore && blankAfter ? {start: start - blankBefore[2].length, end} : {start, end}
}

function readBody(body: string, line: number): {ruleId: string; words: string | null} {
  const match = /^\s*([\w/-]+)(?:\s+"([\s\S]*)")?\s*$/.exec(body)
  if (match === null) throw new Error(`line ${line}: an annotation reads \`rule-id "words"\`, not \`${body.trim()}\``)
  return {ruleId: match[1], words: match[2] === undefined ? null : collapse(match[2])}
}
