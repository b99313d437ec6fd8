import type {BlockBuilder} from './block-builder.ts'
import {boldLine, headingLook, isBoldHeading} from './headings.ts'
import {atxHeading, isRule, listMarker, type Marker, openingFence} from './line-syntax.ts'
import {isTableStart, readTable} from './loose-table.ts'

/** Lines handed to the scanner, each without the blanks around it; an empty line has no length. */
export interface ScanLines {
  readonly count: number
  readonly start: readonly number[]
  readonly end: readonly number[]
  /** How many columns each line is indented. */
  readonly indent: readonly number[]
}

/**
 * How lines make paragraphs.
 *
 * - `lines`: each is one.
 * - `wrapped`: they run on until a blank line, an indented line, or a line that broke off early.
 * - `markdown`: they run on as Markdown has it; only what is plainly something else is taken out.
 */
export type Joining = 'lines' | 'wrapped' | 'markdown'

export interface ScanOptions {
  readonly joining: Joining
  /** The width to which the article's lines are broken; infinite when every line break is deliberate. */
  readonly width: number
  /** For lines out of a Markdown list item: the column of its text. A line short of it is there by laziness alone. */
  readonly itemIndent?: number
}

/** A stretch that is no running text, in the order of the source. */
export interface Passage {
  readonly type: 'code' | 'html' | 'thematicBreak' | 'definition'
  readonly start: number
  readonly end: number
}

/** Reads lines into blocks. Gives the stretches between them that hold no running text. */
export function scanLines(text: string, lines: ScanLines, options: ScanOptions, builder: BlockBuilder): Passage[] {
  return new Scanner(text, lines, options, builder).run()
}

/** A line of nothing but tags. */
const onlyTags = /^(?:<\/?[a-z][^<>]*>\s*)+$/i
const longestTags = 2000

/** A line that with the next word stays under this part of the width was not broken by the width. */
const nearlyFull = 0.93
/** No line in the middle of a wrapped paragraph is as short. */
const halfFull = 0.6

class Scanner {
  readonly #text: string
  readonly #lines: ScanLines
  readonly #joining: Joining
  readonly #width: number
  readonly #itemIndent: number
  readonly #builder: BlockBuilder
  readonly #passages: Passage[] = []
  readonly #hasPipes: boolean
  /** The lists that are open here. */
  readonly #open: {readonly indent: number; readonly ordered: boolean}[] = []

  constructor(text: string, lines: ScanLines, {joining, width, itemIndent}: ScanOptions, builder: BlockBuilder) {
    this.#text = text
    this.#lines = lines
    this.#joining = joining
    this.#width = width
    this.#itemIndent = itemIndent ?? 0
    this.#builder = builder
    this.#hasPipes = text.includes('|')
  }

  run(): Passage[] {
    const {count, start, end} = this.#lines
    for (let line = 0; line < count; ) {
      if (end[line] === start[line]) line++
      else line = this.#block(line)
    }
    this.#closeLists(0)
    return this.#passages
  }

  /** Reads the block that begins at a line; gives the line after it. */
  #block(line: number): number {
    const text = this.#text
    const start = this.#lines.start[line]
    const end = this.#lines.end[line]
    if (this.#isSpecial(start)) {
      const special = this.#specialBlock(line, start, end)
      if (special > line) return special
    }
    if (this.#hasPipes && isTableStart(text, this.#lines, line)) {
      const table = readTable(text, this.#lines, line)
      this.#leaveLists(start)
      this.#builder.table(start, this.#lines.end[table.next - 1], table.rows, table.hasDelimiter)
      return table.next
    }
    const marker = this.#itemAt(line)
    if (marker !== null) return this.#item(line, marker)
    return this.#paragraph(line)
  }

  /** Whether a line's first character may open something else than a paragraph, a table or a list. */
  #isSpecial(start: number): boolean {
    if (this.#joining === 'markdown') return false
    const code = this.#text.charCodeAt(start)
    // # < > [ = ~ ` _ - * and the long dash of a rule
    return (
      code === 0x23 ||
      code === 0x3c ||
      code === 0x3e ||
      code === 0x5b ||
      code === 0x3d ||
      code === 0x7e ||
      code === 0x60 ||
      code === 0x5f ||
      code === 0x2d ||
      code === 0x2a ||
      code === 0x2014
    )
  }

  #specialBlock(line: number, start: number, end: number): number {
    const text = this.#text
    if (isRule(text, start, end)) {
      this.#leaveLists(start)
      this.#passages.push({type: 'thematicBreak', start, end})
      return line + 1
    }
    const heading = atxHeading(text, start, end)
    if (heading !== null) {
      this.#leaveLists(start)
      this.#builder.heading(heading.start, heading.end, heading.depth)
      return line + 1
    }
    const fence = openingFence(text, start, end)
    if (fence !== null) return this.#code(line, fence.mark, fence.length)
    const code = text.charCodeAt(start)
    if (code === 0x3c && text.startsWith('<!--', start)) return this.#comment(line)
    if (code === 0x3c && end - start < longestTags && onlyTags.test(text.slice(start, end))) {
      this.#passages.push({type: 'html', start, end})
      return line + 1
    }
    if (code === 0x3e) return this.#quote(line)
    if (
      code === 0x5b &&
      /^\[[^\]\n]{1,200}\]:\s*\S+(?:\s+["'(].*)?$/.test(text.slice(start, Math.min(end, start + 2000)))
    ) {
      this.#passages.push({type: 'definition', start, end})
      return line + 1
    }
    return line
  }

  #code(line: number, mark: string, length: number): number {
    const {count, start, end} = this.#lines
    let last = line + 1
    while (last < count) {
      const fence = openingFence(this.#text, start[last], end[last])
      if (fence !== null && fence.mark === mark && fence.length >= length && start[last] + fence.length === end[last])
        break
      last++
    }
    const stop = Math.min(last, count - 1)
    this.#leaveLists(start[line])
    this.#passages.push({type: 'code', start: start[line], end: end[stop]})
    return stop + 1
  }

  #comment(line: number): number {
    const {count, start, end} = this.#lines
    const close = this.#text.indexOf('-->', start[line] + 4)
    let last = line
    if (close === -1) last = count - 1
    else while (last < count - 1 && end[last] < close + 3) last++
    this.#passages.push({type: 'html', start: start[line], end: end[last]})
    return last + 1
  }

  #quote(line: number): number {
    const {count, start, end} = this.#lines
    const text = this.#text
    this.#leaveLists(start[line])
    this.#builder.quotes++
    let next = line
    for (; next < count && text.charCodeAt(start[next]) === 0x3e; ) {
      const from = quoted(text, start[next], end[next])
      let last = next
      // Lines of one quoted paragraph run on where the lines of the article do.
      while (from < end[next] && this.#joining !== 'lines' && last + 1 < count && this.#continuesQuote(last + 1)) last++
      if (from < end[last]) this.#builder.text(from, end[last])
      next = last + 1
    }
    this.#builder.quotes--
    return next
  }

  #continuesQuote(line: number): boolean {
    const {start, end} = this.#lines
    return this.#text.charCodeAt(start[line]) === 0x3e && quoted(this.#text, start[line], end[line]) < end[line]
  }

  /** The mark of the item that a line opens, or null. */
  #itemAt(line: number): Marker | null {
    const {start, end} = this.#lines
    const marker = listMarker(this.#text, start[line], end[line])
    if (marker === null || !marker.weak) return marker
    const first = this.#text[start[line]]
    const isCompany = (other: number): boolean => {
      if (other < 0 || other >= this.#lines.count || start[other] === end[other]) return false
      const found = listMarker(this.#text, start[other], end[other])
      return found?.weak === true && (found.ordered ? marker.ordered : this.#text[start[other]] === first)
    }
    if (this.#open.length > 0 || isCompany(line + 1)) return marker
    let above = line - 1
    while (above >= 0 && above > line - 3 && start[above] === end[above]) above--
    return above >= 0 && (isCompany(above) || this.#text.charCodeAt(end[above] - 1) === 0x3a) ? marker : null
  }

  #item(line: number, marker: Marker): number {
    const {count, start, end, indent} = this.#lines
    this.#enterList(indent[line], marker.ordered)
    let last = line
    while (last + 1 < count && this.#continuesItem(last + 1, indent[line])) last++
    this.#builder.openItem(start[line], end[last])
    this.#builder.text(marker.content, end[last])
    return last + 1
  }

  #continuesItem(line: number, indent: number): boolean {
    const {start, end} = this.#lines
    if (start[line] === end[line] || this.#opensBlock(line)) return false
    if (this.#lines.indent[line] > indent + 1) return true
    return this.#joining !== 'lines' && !this.#brokeEarly(line - 1, nearlyFull)
  }

  /** Opens the list of an item by its indent, closing the deeper ones and one of the other kind. */
  #enterList(indent: number, ordered: boolean): void {
    const open = this.#open
    this.#closeLists(open.findIndex((other) => other.indent > indent + 1))
    const top = open.at(-1)
    if (top !== undefined && top.indent >= indent - 1) {
      if (top.ordered === ordered) return
      this.#closeLists(open.length - 1)
    }
    open.push({indent, ordered})
    this.#builder.openList(ordered)
  }

  /** Closes the open lists from one on; none for -1. */
  #closeLists(from: number): void {
    if (from === -1) return
    while (this.#open.length > from) {
      this.#open.pop()
      this.#builder.closeList()
    }
  }

  /** Something else than an item stands here: the lists end, also those that the caller has open. */
  #leaveLists(at: number): void {
    this.#closeLists(0)
    this.#builder.interruptLists(at)
  }

  #paragraph(line: number): number {
    const {count, start, end} = this.#lines
    // The first lines that Markdown put into a list item are the item's own text.
    if (line > 0 || this.#joining !== 'markdown') this.#leaveLists(start[line])
    let last = line
    while (last + 1 < count && this.#continuesParagraph(last + 1, line)) last++
    const underline = this.#underlineDepth(last + 1)
    if (
      underline !== 0 &&
      this.#joining !== 'markdown' &&
      headingLook(this.#text.slice(start[line], end[last])) !== null
    ) {
      this.#builder.heading(start[line], end[last], underline)
      return last + 2
    }
    this.#builder.text(start[line], end[last])
    return last + 1
  }

  /** Depth of the heading that a line of `===` makes of the line above; 0 for any other line. */
  #underlineDepth(line: number): number {
    if (line >= this.#lines.count || this.#joining === 'markdown') return 0
    const start = this.#lines.start[line]
    return this.#text.charCodeAt(start) === 0x3d && isRule(this.#text, start, this.#lines.end[line]) ? 1 : 0
  }

  #continuesParagraph(line: number, first: number): boolean {
    const {start, end, indent} = this.#lines
    if (this.#joining === 'lines' || start[line] === end[line] || this.#opensBlock(line)) return false
    if (this.#joining === 'wrapped' && indent[line] > indent[line - 1]) return false
    if (!this.#brokeEarly(line - 1, nearlyFull)) return true
    const above = this.#text.slice(start[line - 1], end[line - 1])
    if (this.#joining === 'wrapped') {
      return !/[.!?:"”’)\]]$/.test(above) && !looksHeading(above) && !this.#brokeEarly(line - 1, halfFull)
    }
    // Markdown runs the lines together. A reader parts them where an item's text is taken up without its indent,
    // and where a heading stands on one of them.
    if (first === 0 && indent[line] < this.#itemIndent) return false
    if (line - 1 === first && (looksHeading(above) || isBoldHeading(boldLine(above) ?? ''))) return false
    return !(/[.!?:"”’)\]|]$/.test(above) && looksHeading(this.#text.slice(start[line], end[line])))
  }

  /** Whether a line is plainly something else than running text. */
  #opensBlock(line: number): boolean {
    const {start, end} = this.#lines
    const text = this.#text
    if (this.#isSpecial(start[line]) && (isRule(text, start[line], end[line]) || /^[#>`<]/.test(text[start[line]])))
      return true
    if (this.#hasPipes && isTableStart(text, this.#lines, line)) return true
    return this.#itemAt(line) !== null
  }

  /** Whether a line ended although the next one's first word would have fitted on it. */
  #brokeEarly(line: number, share: number): boolean {
    const {start, end, indent} = this.#lines
    const next = this.#text.slice(start[line + 1], Math.min(end[line + 1], start[line + 1] + 40))
    if (!/^["“‘'([*_]*[\p{Lu}\p{N}]/u.test(next)) return false
    const word = next.search(/\s/)
    const length = indent[line] + end[line] - start[line]
    return length + 1 + (word === -1 ? next.length : word) < this.#width * share
  }
}

function looksHeading(line: string): boolean {
  const look = headingLook(line)
  return look !== null && (look.title || look.slot)
}

/** Where the text of a quoted line begins, behind its `>` marks. */
function quoted(text: string, start: number, end: number): number {
  let at = start
  while (at < end && (text.charCodeAt(at) === 0x3e || text.charCodeAt(at) === 32)) at++
  return at
}
