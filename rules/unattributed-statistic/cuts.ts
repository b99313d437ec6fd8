import type {Document} from '../../src/core/document.ts'
import type {Span, Suggestion} from '../../src/core/message.ts'
import {cutRange} from '../../src/language/cut.ts'
import {cutUnlessFacts} from '../../src/language/cut-sentence.ts'
import {sentences} from '../../src/language/sentences.ts'
import {tokens} from '../../src/language/tokens.ts'
import type {Table} from '../../src/parse/article.ts'

/** Cuts the sentence of a figure, where the figure is all that it tells. */
export function cutFigure(document: Document, {start, end}: Span, sentence: number): Suggestion[] {
  const all = document.get(tokens)
  const split = document.get(sentences)
  let firstToken = split.firstToken[sentence]
  while (all.end[firstToken] <= start) firstToken++
  let endToken = firstToken
  while (endToken < split.endToken[sentence] && all.start[endToken] < end) endToken++
  return cutUnlessFacts(document, {sentence, firstToken, endToken})
}

/** Cuts the row of a figure out of a table that keeps others. */
export function cutRow({blocks, text}: Document, {rows}: Table, figure: Span): Suggestion[] {
  const cells = rows.find((row) =>
    row.some((cell) => blocks[cell].start <= figure.start && blocks[cell].end >= figure.end),
  )
  if (cells === undefined || rows.length < 2) return []
  const first = blocks[cells[0]].start
  const rest = /^[^\r\n]*/.exec(text.slice(blocks[cells[cells.length - 1]].end))?.[0] ?? ''
  // A cell on the line behind the table's own would be none of the table's.
  if (/[^\s|]/.test(rest)) return []
  const range = cutRange(text, first, blocks[cells[cells.length - 1]].end + rest.length, true)
  return [{desc: 'Cut the row', fix: {range, text: ''}}]
}
