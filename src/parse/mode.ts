import type {InputMode} from './article.ts'
import type {ScanLines} from './line-scanner.ts'
import {atxHeading, hasPipe, isDelimiterRow, isRule, listMarker, openingFence} from './line-syntax.ts'

/** What the layout of the lines says about how to read them. */
export interface Layout {
  readonly mode: InputMode
  /** The width to which lines are broken; infinite when their breaks are deliberate. */
  readonly width: number
}

/** Narrower or wider lines are not hard-wrapped text: verse, or paragraphs of one line each. */
const narrowest = 36
const widest = 132

/** A break is due to the width when the next word would have overstepped this part of the widest line. */
const fullShare = 0.88

/** From how many broken lines on, with which share of full ones, a smaller share that goes on in small letters will do. */
const mostlyNames = {lines: 6, full: 0.95, lower: 0.25} as const

const LineKind = {blank: 0, plain: 1, item: 2, row: 3, quote: 4, markup: 5} as const

/**
 * Finds the mode from the content: Markdown if there are ATX headings or fenced code, or if at least half of the gaps
 * between blocks are blank lines; hard-wrapped if the lines break where the next word would not fit; else a block a line.
 */
export function detectLayout(text: string, lines: ScanLines): Layout {
  const counts = countGaps(text, lines)
  const {isMarkup, blank, single, width} = counts
  if (isMarkup) return {mode: 'markdown', width}
  if (width !== Number.POSITIVE_INFINITY) return {mode: markupInWrapped.test(text) ? 'markdown' : 'wrapped', width}
  return {mode: single > blank ? 'lines' : 'markdown', width}
}

/** Markup that plain text does not hold by chance; Markdown, too, may be hard-wrapped. */
const markupInWrapped = /\]\(|\*\*\S|(?:^|[\r\n])(?:\[[^\]\r\n]{1,200}\]:|<[a-z!/]|\|)/

interface Gaps {
  isMarkup: boolean
  /** Gaps between blocks with and without a blank line. */
  blank: number
  single: number
  width: number
}

function countGaps(text: string, lines: ScanLines): Gaps {
  const {count, start, end} = lines
  const gaps: Gaps = {isMarkup: false, blank: 0, single: 0, width: Number.POSITIVE_INFINITY}
  /** The lines with a plain line directly below, among which a wrapped text has most of its lines. */
  const upper: number[] = []
  let above: number = LineKind.blank
  let apart = false
  let aboveLine = 0
  let fence: {mark: string; length: number} | null = null
  for (let line = 0; line < count; line++) {
    if (start[line] === end[line]) {
      apart = true
      continue
    }
    const mark = openingFence(text, start[line], end[line])
    if (fence !== null) {
      // Inside of a code block nothing counts until its fence is closed.
      if (mark?.mark !== fence.mark || mark.length < fence.length) continue
      fence = null
      gaps.isMarkup = true
      above = LineKind.markup
      apart = false
      continue
    }
    fence = mark
    if (fence !== null) continue
    const kind = kindOf(text, start[line], end[line])
    // An indented line under an item goes on with it.
    if (above === LineKind.item && kind === LineKind.plain && !apart && lines.indent[line] > 1) continue
    if (kind === LineKind.markup && atxHeading(text, start[line], end[line]) !== null) gaps.isMarkup = true
    if (above !== LineKind.blank && !(kind === above && kind !== LineKind.plain)) {
      if (apart) gaps.blank++
      else {
        gaps.single++
        if (kind === LineKind.plain && above === LineKind.plain) upper.push(aboveLine)
      }
    }
    above = kind
    aboveLine = line
    apart = false
  }
  gaps.width = wrapWidth(text, lines, upper, gaps.single)
  return gaps
}

function kindOf(text: string, start: number, end: number): number {
  const code = text.charCodeAt(start)
  if ((code >= 97 && code <= 122) || (code >= 65 && code <= 90)) {
    return hasPipe(text, start, end) && isRowLike(text, start, end) ? LineKind.row : LineKind.plain
  }
  if (code === 0x3e) return LineKind.quote
  if (code === 0x7c || isDelimiterRow(text, start, end)) return LineKind.row
  if (code === 0x23 || code === 0x3c || isRule(text, start, end)) return LineKind.markup
  if (listMarker(text, start, end) !== null) return LineKind.item
  return hasPipe(text, start, end) && isRowLike(text, start, end) ? LineKind.row : LineKind.plain
}

/** A line with bars that is short, ends in a bar, or has several is a row; a sentence with a bar in it is none. */
function isRowLike(text: string, start: number, end: number): boolean {
  return text.charCodeAt(end - 1) === 0x7c || text.slice(start, end).split('|').length > 2 || end - start < 80
}

/**
 * The width of a hard-wrapped text, or infinity when its lines are not broken by width. Where the width breaks them,
 * lines end in the middle of a sentence, the next word would not have fitted, and the next line goes on in small letters.
 *
 * @param upper the lines that have another of running text directly below
 * @param single how many gaps between blocks are single line breaks
 */
function wrapWidth(text: string, lines: ScanLines, upper: readonly number[], single: number): number {
  const {start, end, indent} = lines
  if (upper.length < single * 0.5) return Number.POSITIVE_INFINITY
  const unfinished = upper.filter(
    (line) => !/[.!?:]["'”’)\]]*$/.test(text.slice(Math.max(start[line], end[line] - 4), end[line])),
  )
  if (unfinished.length === 0 || unfinished.length < upper.length * 0.4) return Number.POSITIVE_INFINITY
  const lengths = new Int32Array(unfinished.length)
  for (const [index, line] of unfinished.entries()) lengths[index] = indent[line] + end[line] - start[line]
  lengths.sort()
  // The widest line but for the odd one that an unbreakable address or an edit made longer.
  const width = lengths[Math.floor((lengths.length - 1) * 0.98)]
  if (width < narrowest || width > widest) return Number.POSITIVE_INFINITY
  let full = 0
  let lower = 0
  for (const line of unfinished) {
    const space = text.slice(start[line + 1], end[line + 1]).search(/\s/)
    const word = space === -1 ? end[line + 1] - start[line + 1] : space
    if (indent[line] + end[line] - start[line] + 1 + word > width * fullShare) full++
    if (/^[^\p{L}]{0,4}\p{Ll}/u.test(text.slice(start[line + 1], start[line + 1] + 6))) lower++
  }
  if (full < unfinished.length * 0.8) return Number.POSITIVE_INFINITY
  // Market reports and tables of honours are full of names; where the width breaks every line, fewer need go on small.
  const isEven = unfinished.length >= mostlyNames.lines && full >= unfinished.length * mostlyNames.full
  return lower >= unfinished.length * (isEven ? mostlyNames.lower : 0.5) ? width : Number.POSITIVE_INFINITY
}
