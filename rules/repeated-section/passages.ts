import type {Document} from '../../src/core/document.ts'
import type {Span} from '../../src/core/message.ts'
import {sections} from '../../src/language/sections.ts'
import {type Tokens, tokens} from '../../src/language/tokens.ts'
import {type TokenRange, wordingOf} from '../../src/language/wording.ts'
import {headingPhrase} from '../../src/lexicon/headings.ts'

/** `article`: the text of an article without headings. */
export type PassageKind = 'section' | 'table' | 'article'

/** A passage that may be a form filled in. The span is where a finding stands. */
export interface Passage extends Span {
  readonly kind: PassageKind
  /** Of the article's tokens, as a share of one. */
  readonly share: number
  readonly sketch: string
}

/**
 * The sections of an article and the tables in them. A section's tables are compared apart, and its heading does not
 * count. Too short ones are left out, and so is a table of nothing but names and figures: a league table is news.
 *
 * @param allowed Headings of sections to leave out.
 */
export function passagesOf(document: Document, minWords: number, allowed: ReadonlySet<string>): Passage[] {
  const {blocks, tables} = document
  const {blockStart, length: total} = document.get(tokens)
  const shareOf = (count: number): number => Math.round((1000 * count) / Math.max(1, total)) / 1000
  const found: Passage[] = []
  const exempt = new Set<number>()
  const {all} = document.get(sections)
  for (const {heading, firstBlock, endBlock} of all) {
    const isExempt =
      heading !== -1 && allowed.has(headingPhrase(document.words(blocks[heading].start, blocks[heading].end)))
    const ranges: TokenRange[] = []
    let first = -1
    let tokensHere = 0
    for (let block = firstBlock; block < endBlock; block++) {
      const {kind, table} = blocks[block]
      if (isExempt) exempt.add(block)
      if (isExempt || table !== -1 || kind === 'headline' || kind === 'tag' || kind === 'caption') continue
      if (first === -1) first = block
      ranges.push(rangeOf(blockStart, block, block))
      tokensHere += blockStart[block + 1] - blockStart[block]
    }
    if (first === -1) continue
    const {words: count, sketch} = wordingOf(document, ranges)
    if (count < minWords) continue
    const {start, end} = blocks[heading === -1 ? first : heading]
    found.push({kind: all.length === 1 ? 'article' : 'section', share: shareOf(tokensHere), sketch, start, end})
  }
  for (const {header, rows, start, end} of tables) {
    if (header.some((cell) => exempt.has(cell))) continue
    const cells = rows.flat().map((cell) => rangeOf(blockStart, cell, cell))
    // A row is one stretch: a run of words may go from cell to cell.
    const lines = [header, ...rows]
      .filter((row) => row.length > 0)
      .map((row) => rangeOf(blockStart, row[0], row.at(-1)!))
    const {sketch} = wordingOf(document, lines)
    if (wordingOf(document, cells).words * 3 >= minWords) found.push({kind: 'table', share: 0, sketch, start, end})
  }
  return found
}

/** The tokens of some blocks in a row, `last` included. */
function rangeOf(blockStart: Tokens['blockStart'], first: number, last: number): TokenRange {
  return [blockStart[first], blockStart[last + 1]]
}
