/** Blanks inside of a line that could part columns. */
const gap = /[^\s.!?:"”’)](?:[ \u00A0]{2,}|[ \u00A0]*\t[ \t\u00A0]*)(?=\S)/g
/** Prose has more words than this for each gap. */
const wordsPerGap = 6
/** A line with a single gap is too short to tell unless it goes on in small letters. */
const leastWords = 8

/** Tells columns and verse from padded prose, line by line; ask in the order of the text. */
export class Columns {
  readonly #text: string
  #lineEnd = -1
  #areColumns = false
  #isShort = false

  constructor(text: string) {
    this.#text = text
  }

  /**
   * True when the gap between two offsets parts columns: its line has few words for its gaps, or the line above or below
   * has gaps as well.
   */
  holds(start: number, end: number): boolean {
    if (start >= this.#lineEnd) this.#readLine(start)
    return this.#areColumns || (this.#isShort && !/\p{Ll}/u.test(this.#text[end] ?? ''))
  }

  #readLine(offset: number): void {
    const text = this.#text
    const lineStart = startOfLine(text, offset)
    this.#lineEnd = endOfLine(text, offset)
    const line = text.slice(lineStart, this.#lineEnd).trim()
    const gaps = gapsIn(line)
    const words = line.split(/\s+/).length
    this.#isShort = words < leastWords
    this.#areColumns =
      (gaps > 1 && words < gaps * wordsPerGap) ||
      gapsIn(lineBefore(text, lineStart)) > 0 ||
      gapsIn(lineAfter(text, this.#lineEnd)) > 0
  }
}

function gapsIn(line: string): number {
  return line.match(gap)?.length ?? 0
}

function lineBefore(text: string, lineStart: number): string {
  const end = lineStart - (text.startsWith('\r\n', lineStart - 2) ? 2 : 1)
  return end < 0 ? '' : text.slice(startOfLine(text, end), end).trim()
}

function lineAfter(text: string, lineEnd: number): string {
  const start = lineEnd + (text.startsWith('\r\n', lineEnd) ? 2 : 1)
  return start >= text.length ? '' : text.slice(start, endOfLine(text, start)).trim()
}

function startOfLine(text: string, offset: number): number {
  let at = offset
  while (at > 0 && text[at - 1] !== '\n' && text[at - 1] !== '\r') at--
  return at
}

function endOfLine(text: string, offset: number): number {
  let at = offset
  while (at < text.length && text[at] !== '\n' && text[at] !== '\r') at++
  return at
}
