import type {InputMode, LayoutFlaw} from './article.ts'
import type {BlockBuilder, Draft} from './block-builder.ts'
import {smallWords, wordsOf} from './finish.ts'
import {boldLine, couldBeName, headingLook, isByline} from './headings.ts'
import {lineBreakOf} from './lines.ts'

/** Finds where the layout of an article is not what a reader was meant to see. At most one flaw a block, in order. */
export function findFlaws(builder: BlockBuilder, text: string, prose: string, mode: InputMode): LayoutFlaw[] {
  const flaws = [...tableFlaws(builder, text), ...blockFlaws(builder, text, prose, mode)]
  return flaws.sort((a, b) => a.start - b.start || a.end - b.end)
}

function tableFlaws(builder: BlockBuilder, text: string): LayoutFlaw[] {
  const flaws: LayoutFlaw[] = []
  const lineBreak = lineBreakOf(text)
  builder.tables.forEach((table, index) => {
    const {hasDelimiter, rows} = builder.tableNotes[index]
    const {headerStart: start, headerEnd: end} = table
    const first = table.header[0] ?? table.rows[0]?.[0]
    const above = first === undefined ? undefined : builder.blocks[first - 1]
    if (above !== undefined && !isMarkedHeading(above) && lineBreaks(text, above.end, start) === 1) {
      flaws.push({kind: 'glued-table', start, end, ...blankLineBefore(text, start, lineBreak)})
    } else if (!hasDelimiter) {
      const [header] = rows
      const barred = text.charCodeAt(start) === 0x7c
      const delimiter = new Array<string>(header.cells).fill('---').join('|')
      const row = barred || header.cells < 2 ? `|${delimiter}|` : delimiter
      const fix = lineStartOf(text, start) === start ? {fix: {range: [end, end] as const, text: lineBreak + row}} : {}
      flaws.push({kind: 'missing-delimiter', start, end, ...fix})
    }
    for (const row of rows.slice(1)) {
      // A last empty cell, as in `| Varna | 41 | |`, shows nobody a column too many.
      const expected = rows[0].cells
      if (row.cells === expected || (row.lastIsEmpty && row.cells === expected + 1)) continue
      const data = {cells: String(row.cells), expected: String(expected)}
      flaws.push({kind: 'ragged-row', start: row.start, end: row.end, data})
    }
  })
  return flaws
}

function blockFlaws(builder: BlockBuilder, text: string, prose: string, mode: InputMode): LayoutFlaw[] {
  const {blocks} = builder
  const flaws: LayoutFlaw[] = []
  const lineBreak = lineBreakOf(text)
  const isWrittenSmall = smallWords(prose)
  for (let i = 0; i < blocks.length; i++) {
    const block = blocks[i]
    const {start, end} = block
    if (block.kind === 'table-cell') continue
    if (block.pseudo) {
      const isHeadline = block.kind === 'headline'
      const isShown = isHeadline
        ? !isGluedHeadline(blocks, i, text, prose, mode)
        : isScore(prose, block) || (mode === 'markdown' && isRunIn(blocks, i, text))
      if (isShown) continue
      if (!lacksMarkup(block, prose, isWrittenSmall)) continue
      flaws.push({kind: 'pseudo-heading', start, end, fix: headingFix(block, text, lineBreak, mode)})
    } else if (isMarkedHeading(block)) {
      if (isEmptySection(blocks, i))
        flaws.push({kind: 'empty-section', start, end, data: {heading: wordsOf(prose, block)}})
    } else if (i > 0 && isGluedText(blocks[i - 1], block, text, mode)) {
      flaws.push({kind: 'glued-text', start, end, ...blankLineBefore(text, start, lineBreak)})
    }
  }
  return flaws
}

/**
 * Whether a headline without markup stands directly on the text, in an article that parts its paragraphs by blank lines:
 * readers see it run on. Elsewhere the first line is a headline by its place.
 */
function isGluedHeadline(
  blocks: readonly Draft[],
  index: number,
  text: string,
  prose: string,
  mode: InputMode,
): boolean {
  const next = blocks[index + 1]
  if (mode === 'lines' || next?.kind !== 'paragraph' || isByline(wordsOf(prose, next))) return false
  return lineBreaks(text, blocks[index].end, next.start) === 1
}

/** A bold line directly on its text, which readers see as the heading that runs into a paragraph. */
function isRunIn(blocks: readonly Draft[], index: number, text: string): boolean {
  const {start, end} = blocks[index]
  const next = blocks[index + 1]
  return next !== undefined && lineBreaks(text, end, next.start) === 1 && boldLine(text.slice(start, end)) !== null
}

/** “Saltby Town 1-1 Varna United” over a report: everybody knows it for what it is. */
function isScore(prose: string, block: Draft): boolean {
  return /\p{L}[)*]? ?\d{1,3} ?[-–:] ?\d{1,3}(?:,? [(\p{L}]|$)/u.test(wordsOf(prose, block))
}

/**
 * Whether a heading without markup was meant to have some. Wires set crossheads in capitals, which every reader sees;
 * and a headline in sentence case stands over many an article: only one set as a title was meant to be marked.
 */
function lacksMarkup(block: Draft, prose: string, isWrittenSmall: (word: string) => boolean): boolean {
  const words = wordsOf(prose, block)
  const look = headingLook(words)
  if (look?.capitals === true) return false
  return block.kind !== 'headline' || (look?.title === true && !couldBeName(words, isWrittenSmall))
}

function isMarkedHeading(block: Draft): boolean {
  return (block.kind === 'heading' || block.kind === 'headline') && !block.pseudo
}

/** Whether nothing stands under a heading. A headline may be followed by a heading of a lower level. */
function isEmptySection(blocks: readonly Draft[], index: number): boolean {
  const next = blocks[index + 1]
  if (next === undefined) return true
  return isMarkedHeading(next) && next.depth <= blocks[index].depth
}

/** Whether text stands directly under a table row, or, in Markdown, under a list item that swallows it. */
function isGluedText(above: Draft, block: Draft, text: string, mode: InputMode): boolean {
  // Lists and block quotes break into a paragraph or a table by themselves.
  if (block.kind === 'list-item' || block.kind === 'quotation' || block.kind === 'tag') return false
  const isUnderItem = above.kind === 'list-item' && block.list === -1 && mode === 'markdown'
  if (above.kind !== 'table-cell' && !isUnderItem) return false
  return lineBreaks(text, above.end, block.start) === 1
}

/** How many line breaks stand between two offsets, counted up to two. */
function lineBreaks(text: string, from: number, to: number): number {
  let count = 0
  for (let at = from; at < to && count < 2; at++) {
    const code = text.charCodeAt(at)
    if (code === 10) count++
    else if (code === 13 && text.charCodeAt(at + 1) !== 10) count++
  }
  return count
}

function lineStartOf(text: string, offset: number): number {
  let at = offset
  while (at > 0 && text.charCodeAt(at - 1) !== 10 && text.charCodeAt(at - 1) !== 13) at--
  return at
}

/** The repair that puts a blank line before a line; none where the line belongs to a block quote. */
function blankLineBefore(text: string, start: number, lineBreak: string): Pick<LayoutFlaw, 'fix'> {
  const at = lineStartOf(text, start)
  if (text.slice(at, start).includes('>')) return {}
  return {fix: {range: [at, at], text: lineBreak}}
}

/** Marks a heading, in Markdown as the line stands, in plain text with the blank lines that Markdown wants around it. */
function headingFix(block: Draft, text: string, lineBreak: string, mode: InputMode): NonNullable<LayoutFlaw['fix']> {
  const {start, end, depth} = block
  const source = text.slice(start, end)
  const bold = /^(\*\*|__)(.*)\1$/s.exec(source)
  const marked = `${'#'.repeat(depth)} ${bold === null ? source : bold[2]}`
  if (mode === 'markdown') return {range: [start, end], text: marked}
  const before = withLineFeeds(text.slice(Math.max(0, start - 8), start))
  const after = withLineFeeds(text.slice(end, end + 8))
  const above = start === 0 || /\n[ \t]*\n$/.test(before) ? '' : lineBreak
  const below = /^[ \t]*\n[ \t]*(?:\n|$)/.test(after) ? '' : lineBreak
  return {range: [start, end], text: above + marked + below}
}

function withLineFeeds(text: string): string {
  return text.replace(/\r\n?/g, '\n')
}
