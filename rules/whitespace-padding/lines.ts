/** Padding that blank lines or the ends of lines hold. Offsets into the text, end exclusive. */
export interface LinePadding {
  readonly kind: 'top' | 'between' | 'end' | 'line'
  readonly start: number
  readonly end: number
  /** Blank lines; for `line`, blanks. */
  readonly count: number
  /** What should stand there. */
  readonly replacement: string
}

/**
 * What stands between the last word of a line and the beginning of the next line that has one: blanks and line
 * breaks.
 */
interface Gap {
  readonly start: number
  readonly end: number
  readonly breaks: readonly string[]
  /** Blanks before the first line break. */
  readonly trailing: number
  /** Blanks on the emptiest-looking of the blank lines. */
  readonly longest: number
}

/** One blank line more than is wanted is a slip; more are padding. */
const slip = 1
/** Two blanks at the end of a line break it in Markdown, one is a slip of the thumb. */
const leastBlanks = 3
/** Editors leave the indent of the text above on blank lines. */
const leastBlanksOnBlankLine = 10

/**
 * Finds padding in the ends of lines and between them.
 *
 * @param text The article.
 * @param maxBlank Blank lines that may stand between two blocks.
 * @param keepsHardBreaks Whether two blanks at the end of a line break it.
 */
export function linePadding(text: string, maxBlank: number, keepsHardBreaks: boolean): LinePadding[] {
  const found: LinePadding[] = []
  for (const {start, end, breaks, trailing, longest} of gapsOf(text)) {
    const isTop = start === 0
    const isEnd = end === text.length
    if (isTop && isEnd) continue
    const blankLines = isTop ? breaks.length : breaks.length - 1
    if (blankLines > maxBlank + slip) {
      const kind = isTop ? 'top' : isEnd ? 'end' : 'between'
      const kept = isTop ? 0 : isEnd ? 1 : maxBlank + 1
      found.push({kind, start, end, count: blankLines, replacement: breaks.slice(0, kept).join('')})
    } else if (!isTop && longest >= leastBlanksOnBlankLine) {
      found.push({
        kind: 'line',
        start,
        end,
        count: longest,
        replacement: breaks.slice(0, isEnd ? 1 : undefined).join(''),
      })
    } else if (!isTop && trailing >= leastBlanks) {
      const breaksLine = keepsHardBreaks && breaks.length === 1 && !isEnd && text.startsWith('  ', start)
      found.push({kind: 'line', start, end: start + trailing, count: trailing, replacement: breaksLine ? '  ' : ''})
    }
  }
  return found
}

function* gapsOf(text: string): Generator<Gap> {
  const hasReturns = text.includes('\r')
  let start = 0
  let trailing = 0
  let longest = 0
  let breaks: string[] = []
  for (let lineStart = 0; ; ) {
    const lineEnd = hasReturns ? endOfLine(text, lineStart) : nextBreak(text, lineStart)
    const next = afterBreak(text, lineEnd)
    const wordsEnd = endOfWords(text, lineStart, lineEnd)
    if (wordsEnd > lineStart) {
      yield {start, end: lineStart, breaks, trailing, longest}
      start = wordsEnd
      trailing = lineEnd - wordsEnd
      longest = 0
      breaks = []
    } else longest = Math.max(longest, lineEnd - lineStart)
    if (next === lineEnd) break
    breaks.push(text.slice(lineEnd, next))
    lineStart = next
  }
  yield {start, end: text.length, breaks, trailing, longest}
}

function nextBreak(text: string, from: number): number {
  const at = text.indexOf('\n', from)
  return at === -1 ? text.length : at
}

function endOfLine(text: string, from: number): number {
  let at = from
  while (at < text.length && text.charCodeAt(at) !== 0x0a && text.charCodeAt(at) !== 0x0d) at++
  return at
}

function afterBreak(text: string, lineEnd: number): number {
  if (lineEnd === text.length) return lineEnd
  return text.charCodeAt(lineEnd) === 0x0d && text.charCodeAt(lineEnd + 1) === 0x0a ? lineEnd + 2 : lineEnd + 1
}

/** The end of a line without the blanks at its end: spaces, tabs, no-break and zero-width spaces. */
function endOfWords(text: string, start: number, end: number): number {
  let at = end
  while (at > start && isBlank(text.charCodeAt(at - 1))) at--
  return at
}

function isBlank(code: number): boolean {
  return (
    code === 0x20 ||
    code === 0x09 ||
    code === 0xa0 ||
    code === 0x3000 ||
    (code >= 0x2000 && code <= 0x200b) ||
    code === 0xfeff
  )
}
