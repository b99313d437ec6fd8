import type {RowDraft} from './block-builder.ts'
import {hasPipe, isDelimiterRow, listMarker, splitCells} from './line-syntax.ts'

/** The lines of {@link isTableStart} and {@link readTable}: offsets without the blanks around each line. */
interface TableLines {
  readonly count: number
  readonly start: readonly number[]
  readonly end: readonly number[]
}

/** A table found in plain lines, whatever of its markup is missing. */
export interface LooseTable {
  readonly rows: readonly RowDraft[]
  readonly hasDelimiter: boolean
  /** The line after its last row. */
  readonly next: number
}

/** A cell of a table without a delimiter row holds no more: two longer texts with a bar between them are prose. */
const longestCell = 60

/**
 * Whether a table begins at a line: a row above a delimiter row, or, without one, rows that agree in their cells.
 * Looks at no more than three lines, so that asking for each line of a text stays cheap.
 */
export function isTableStart(text: string, lines: TableLines, line: number): boolean {
  if (!isRow(text, lines, line)) return false
  if (line + 1 < lines.count && isDelimiterRow(text, lines.start[line + 1], lines.end[line + 1])) return true
  if (isDelimiterRow(text, lines.start[line], lines.end[line])) return isRow(text, lines, line + 1)
  // Items that part their fields by bars are a list all the same.
  if (!isRow(text, lines, line + 1) || isItem(text, lines.start[line], lines.end[line])) return false
  const columns = cellsOf(text, lines, line).length
  if (cellsOf(text, lines, line + 1).length !== columns || columns < 2) return false
  // `A | B` may be a line of links or a byline: it takes a third row, or bars on both sides, to make a table of two columns.
  if (columns > 2 || (isBarred(text, lines, line) && isBarred(text, lines, line + 1))) return true
  if (!isRow(text, lines, line + 2)) return false
  for (let row = line; row < line + 3; row++) {
    const cells = cellsOf(text, lines, row)
    if (cells.length !== columns || cells.some(([from, to]) => to - from > longestCell || to === from)) return false
  }
  return true
}

/** Reads the table that begins at a line where {@link isTableStart} holds. */
export function readTable(text: string, lines: TableLines, line: number): LooseTable {
  const rows: RowDraft[] = []
  let hasDelimiter = false
  let next = line
  while (next < lines.count && isRow(text, lines, next)) {
    const start = lines.start[next]
    const end = lines.end[next]
    if (isDelimiterRow(text, start, end)) {
      hasDelimiter = true
      next++
      continue
    }
    const isHeader = next + 1 < lines.count && isDelimiterRow(text, lines.start[next + 1], lines.end[next + 1])
    // The header of another table, glued to this one.
    if (isHeader && rows.length > 0) break
    const cells = splitCells(text, start, end)
    if (rows.length > 0 && cells.length !== rows[0].cells.length && isItem(text, start, end)) break
    rows.push({start, end, cells})
    next++
  }
  return {rows, hasDelimiter, next}
}

function isRow(text: string, lines: TableLines, line: number): boolean {
  return line < lines.count && hasPipe(text, lines.start[line], lines.end[line])
}

function cellsOf(text: string, lines: TableLines, line: number): [number, number][] {
  return splitCells(text, lines.start[line], lines.end[line])
}

function isBarred(text: string, lines: TableLines, line: number): boolean {
  return text.charCodeAt(lines.start[line]) === 0x7c && text.charCodeAt(lines.end[line] - 1) === 0x7c
}

function isItem(text: string, start: number, end: number): boolean {
  const marker = listMarker(text, start, end)
  return marker !== null && !marker.weak
}
