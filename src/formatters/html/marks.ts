import {lineStartsOf, type ReportedMessage} from '../../core/report.ts'
import {isError} from '../text.ts'
import {escapeText} from './escape.ts'

/** A finding with its number on the page and its offsets in the article, end exclusive. */
export interface PlacedFinding {
  readonly id: number
  /** Its number within the article, from 1. */
  readonly number: number
  readonly message: ReportedMessage
  readonly start: number
  readonly end: number
}

/** Lines of an article that are shown as one: a paragraph. Offsets without the last line break; lines from 1. */
export interface Row {
  readonly line: number
  readonly start: number
  readonly end: number
}

/** A finding about a whole table or section is marked at its beginning, and one about more than a sentence lightly. */
const longestMark = 600
const wideMark = 240
/** A stretch under more findings than this names the first. */
const mostNamed = 6
/** Lines that are longer are paragraphs by themselves, and what is shown as one has no more of the others. */
const longestWrapped = 110
const mostLines = 40

/** Where findings stand, in their order, which is that of their places. */
export function placeFindings(
  messages: readonly ReportedMessage[],
  text: string,
  firstId: number,
): readonly PlacedFinding[] {
  const lineStarts = lineStartsOf(text)
  // A place that the text does not have is at the end of its line, or of the text.
  const offset = (line: number, column: number): number =>
    Math.min(lineStarts[line] ?? text.length, (lineStarts[line - 1] ?? text.length) + column - 1)
  return messages.map((message, index) => {
    const {line, column, endLine = line, endColumn = column} = message
    const start = offset(line, column)
    const stop = Math.max(start, offset(endLine, endColumn))
    // A mark that is cut off ends with a word.
    const end = stop - start <= longestMark ? stop : Math.max(start + 1, text.lastIndexOf(' ', start + longestMark))
    return {id: firstId + index, number: index + 1, message, start, end}
  })
}

/** The rows of a text: lines between blank ones. */
export function rowsOf(text: string): Row[] {
  const starts = lineStartsOf(text)
  const rows: {line: number; start: number; end: number}[] = []
  let isOpen = false
  for (const [index, start] of starts.entries()) {
    const stop = starts[index + 1] ?? text.length
    const line = text.slice(start, stop)
    const words = line.trimEnd()
    const last = rows[rows.length - 1]
    if (words === '') isOpen = false
    else if (isOpen && index - last.line < mostLines && words.length <= longestWrapped) {
      last.end = start + words.length
    } else {
      rows.push({line: index + 1, start, end: start + words.length})
      isOpen = words.length <= longestWrapped
    }
  }
  return rows
}

/** The number of the row in which an offset stands, or of the one before it; 0 before the first. */
export function rowAt(rows: readonly Row[], offset: number): number {
  let [low, high] = [0, rows.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (rows[middle].start <= offset) low = middle + 1
    else high = middle
  }
  return Math.max(0, low - 1)
}

/**
 * Writes a text row by row, with what findings are about marked. Findings may overlap: each stretch under the same ones
 * is one mark.
 */
export class Marker {
  readonly #text: string
  readonly #findings: readonly PlacedFinding[]
  #next = 0
  #active: PlacedFinding[] = []

  /** @param findings By where they start. */
  constructor(text: string, findings: readonly PlacedFinding[]) {
    this.#text = text
    this.#findings = findings
  }

  /**
   * The markup of a row; rows must come in order.
   *
   * @param nextStart Where the next row begins: what stands between the two is at the end of this one.
   */
  row({start, end}: Row, nextStart: number): string {
    const parts: string[] = []
    let at = start
    while (at < end) {
      parts.push(this.#open(at + 1))
      this.#active = this.#active.filter((finding) => finding.end > at)
      const upcoming = this.#findings[this.#next]?.start ?? end
      const stop = this.#active.reduce((least, finding) => Math.min(least, finding.end), Math.min(end, upcoming))
      parts.push(marked(this.#text.slice(at, stop), this.#active))
      at = stop
    }
    parts.push(this.#open(nextStart))
    return parts.join('')
  }

  /** The anchors of the findings that start before an offset. */
  #open(before: number): string {
    let anchors = ''
    for (; (this.#findings[this.#next]?.start ?? Number.POSITIVE_INFINITY) < before; this.#next++) {
      const finding = this.#findings[this.#next]
      anchors += anchor(finding)
      this.#active.push(finding)
    }
    return anchors
  }
}

/** The number of a finding at its place, which leads to its note. Places where words are missing have nothing else. */
function anchor({id, number}: PlacedFinding): string {
  return `<a class="at" id="m${id}" href="#f${id}" data-n="${number}" aria-label="finding ${number}"></a>`
}

function marked(text: string, findings: readonly PlacedFinding[]): string {
  const words = escapeText(text)
  if (findings.length === 0) return words
  const narrow = findings.filter(({start, end}) => end - start <= wideMark)
  const isWide = narrow.length === 0
  const severity = (isWide ? findings : narrow).some(({message}) => isError(message)) ? 'error' : 'warning'
  const ids = findings.slice(0, mostNamed).map(({id}) => id)
  return `<mark class="${severity}${isWide ? ' wide' : ''}" data-f="${ids.join(' ')}">${words}</mark>`
}
