import {type FileReport, lineStartsOf, positionAt, type ReportedMessage} from '../core/report.ts'

/** A place in a text, both numbers from 1. */
export interface Position {
  readonly line: number
  readonly column: number
}

/** The text that a report's findings speak of, to turn lines and columns into offsets and back. */
export class ArticleText {
  /** Without a byte order mark, which offsets do not count. */
  readonly text: string
  readonly #lineStarts: readonly number[]

  constructor(text: string) {
    this.text = text.replace(/^\uFEFF/, '')
    this.#lineStarts = lineStartsOf(this.text)
  }

  /** The text of a report, read when this is called; undefined where nobody has it. */
  static of(report: FileReport): ArticleText | undefined {
    const text = report.output ?? report.source
    return text === undefined ? undefined : new ArticleText(text)
  }

  /** Line and column of an offset, the column in UTF-16 units. */
  position(offset: number): Position {
    return positionAt(this.#lineStarts, offset)
  }

  /** The offset of a line and column; that of the nearest place where the text has no such place. */
  offset({line, column}: Position): number {
    if (line > this.#lineStarts.length) return this.text.length
    return Math.min(this.#lineStarts[Math.max(line, 1) - 1] + column - 1, this.text.length)
  }

  /** The same place with its column in bytes of UTF-8. */
  inBytes(position: Position): Position {
    const start = this.offset({line: position.line, column: 1})
    return {line: position.line, column: utf8Length(this.text.slice(start, this.offset(position))) + 1}
  }
}

/** Where a finding begins and ends. */
export function rangeOf({line, column, endLine = line, endColumn = column}: ReportedMessage): {
  readonly start: Position
  readonly end: Position
} {
  return {start: {line, column}, end: {line: endLine, column: endColumn}}
}

/** How many bytes a text takes in UTF-8. */
export function utf8Length(text: string): number {
  let length = 0
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0
    length += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4
  }
  return length
}
