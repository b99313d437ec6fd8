import {splitLines} from '../parse/lines.ts'

/** 1-based line and column of an offset, columns in UTF-16 units. */
export function positionAt(lineStarts: readonly number[], offset: number): {line: number; column: number} {
  let low = 0
  let high = lineStarts.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (lineStarts[middle] <= offset) low = middle
    else high = middle - 1
  }
  return {line: low + 1, column: offset - lineStarts[low] + 1}
}

/** Where the lines of a text begin. A line ends with LF, CRLF or a lone CR. */
export function lineStartsOf(text: string): readonly number[] {
  return splitLines(text).start
}
