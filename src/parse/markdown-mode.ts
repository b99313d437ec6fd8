import type {BlockBuilder, RowDraft} from './block-builder.ts'
import {boldLine, headingLook, isBoldHeading} from './headings.ts'
import {afterQuoteMarks, type InlineWriter, isOpaqueElement} from './inline.ts'
import {type ScanLines, scanLines} from './line-scanner.ts'
import {hasPipe, listMarker} from './line-syntax.ts'
import {skipBlanks, trimBlanks} from './lines.ts'
import {type MarkdownTree, NodeKind} from './markdown-tree.ts'
import type {ProseWriter} from './prose-writer.ts'

/** Reads a Markdown tree into blocks and running text. */
export function readMarkdown(
  text: string,
  tree: MarkdownTree,
  width: number,
  builder: BlockBuilder,
  prose: ProseWriter,
  inline: InlineWriter,
): void {
  new MarkdownReader(text, tree, width, builder, prose, inline).run()
}

class MarkdownReader {
  readonly #text: string
  readonly #tree: MarkdownTree
  readonly #width: number
  readonly #builder: BlockBuilder
  readonly #prose: ProseWriter
  readonly #inline: InlineWriter
  /** The open containers: where each ends and which it is. */
  readonly #open: {readonly after: number; readonly kind: number; readonly indent: number}[] = []
  /** Offset up to which an image stood alone, or -1: what follows may be its caption. */
  #imageEnd = -1

  constructor(
    text: string,
    tree: MarkdownTree,
    width: number,
    builder: BlockBuilder,
    prose: ProseWriter,
    inline: InlineWriter,
  ) {
    this.#text = text
    this.#tree = tree
    this.#width = width
    this.#builder = builder
    this.#prose = prose
    this.#inline = inline
  }

  run(): void {
    const {length, kind, after, start, end} = this.#tree
    for (let node = 1; node < length; ) {
      this.#closeBefore(node)
      switch (kind[node]) {
        case NodeKind.paragraph:
          this.#paragraph(node)
          node = after[node]
          break
        case NodeKind.heading:
          this.#heading(node)
          node = after[node]
          break
        case NodeKind.blockquote:
          this.#builder.quotes++
          this.#enter(node++, 0)
          break
        case NodeKind.list:
          this.#builder.openList(this.#tree.ordered(node))
          this.#enter(node++, 0)
          break
        case NodeKind.listItem:
          this.#builder.openItem(start[node], end[node])
          this.#enter(node, this.#contentColumn(node))
          node++
          break
        case NodeKind.table:
          this.#table(node)
          node = after[node]
          break
        case NodeKind.html:
        case NodeKind.expression:
          this.#inline.noteComments(start[node], end[node])
          node = after[node]
          break
        case NodeKind.element:
          node = this.#element(node)
          break
        default:
          // A footnote's text is read like the article's own; everything else holds none.
          node = kind[node] === NodeKind.footnoteDefinition ? node + 1 : after[node]
      }
    }
    this.#closeBefore(length)
  }

  /** Reads an element of MDX that stands for itself; gives the node to go on with. */
  #element(node: number): number {
    const {kind, after} = this.#tree
    if (isOpaqueElement(this.#tree.name(node))) return after[node]
    let first = node + 1
    while (first < after[node] && kind[first] === NodeKind.element) first++
    if (first >= after[node] || !inlineKinds.has(kind[first])) return node + 1
    // `<Note>Some text.</Note>` on a line of its own holds text without a paragraph around it.
    this.#paragraph(node)
    return after[node]
  }

  #enter(node: number, indent: number): void {
    this.#open.push({after: this.#tree.after[node], kind: this.#tree.kind[node], indent})
  }

  #closeBefore(node: number): void {
    for (let top = this.#open.at(-1); top !== undefined && top.after <= node; top = this.#open.at(-1)) {
      this.#open.pop()
      if (top.kind === NodeKind.blockquote) this.#builder.quotes--
      else if (top.kind === NodeKind.list) this.#builder.closeList()
    }
  }

  /** How many columns an item's text is indented from the line's start, or 0 where that is not plain. */
  #contentColumn(node: number): number {
    const text = this.#text
    const start = this.#tree.start[node]
    let lineStart = start
    while (lineStart > 0 && text.charCodeAt(lineStart - 1) !== 10 && text.charCodeAt(lineStart - 1) !== 13) {
      if (start - lineStart > 400) return 0
      lineStart--
    }
    return start - lineStart + 2
  }

  #heading(node: number): void {
    const [start, end] = this.#contentRange(node)
    if (start === -1) return
    this.#builder.heading(start, end, this.#tree.depth(node))
    this.#words(node)
  }

  /** Where a node's inline content begins and ends; -1 when it has none. */
  #contentRange(node: number): [number, number] {
    const {start, end, after} = this.#tree
    const stop = after[node]
    if (stop === node + 1) return [-1, -1]
    let last = node + 1
    for (let child = node + 1; child < stop; child = after[child]) last = child
    return [start[node + 1], end[last]]
  }

  #words(node: number): void {
    this.#inline.write(this.#tree, node + 1, this.#tree.after[node], 0, this.#builder.quotes)
  }

  #paragraph(node: number): void {
    const [start, end] = this.#contentRange(node)
    if (start === -1) return
    const image = this.#imageBefore(node, start)
    if (image === end) {
      this.#imageEnd = end
      this.#words(node)
      return
    }
    const from = this.#builder.blocks.length
    const lines = this.#looseLines(start, end)
    if (lines === null) this.#builder.text(image, end, this.#isCaption(node, image, start) ? 'caption' : undefined)
    else {
      const inItem = this.#open.at(-1)?.kind === NodeKind.listItem
      const width = this.#width
      scanLines(
        this.#text,
        lines,
        {joining: 'markdown', width, itemIndent: inItem ? (this.#open.at(-1)?.indent ?? 0) : 0},
        this.#builder,
      )
      this.#prose.clip(this.#builder.blocks.slice(from).flatMap((block) => [block.start, block.end]))
    }
    this.#words(node)
    this.#prose.clip(null)
  }

  /** Where the text begins behind the images that a paragraph opens with: its start without, its end with nothing else. */
  #imageBefore(node: number, start: number): number {
    const {kind, after, end} = this.#tree
    let at = start
    for (let child = node + 1; child < after[node]; child = after[child]) {
      const isImage = kind[child] === NodeKind.image
      const isBlank =
        kind[child] === NodeKind.break || this.#text.slice(this.#tree.start[child], end[child]).trim() === ''
      // An image inside of a link is one still: it shows and does not read.
      const isLinkedImage =
        kind[child] === NodeKind.link && after[child] === child + 2 && kind[child + 1] === NodeKind.image
      if (isImage || isBlank || isLinkedImage) at = end[child]
      else if (at > start) return skipSpace(this.#text, this.#tree.start[child], end[child])
      else return start
    }
    return at
  }

  /** A short text under an image in the same paragraph, or an emphasised one in the next, is its caption. */
  #isCaption(node: number, text: number, start: number): boolean {
    const {kind, after, end} = this.#tree
    if (end[node] - text > longestCaption) return false
    if (text > start) return true
    if (this.#imageEnd === -1 || this.#text.slice(this.#imageEnd, start).trim() !== '') return false
    return after[node + 1] === after[node] && kind[node + 1] === NodeKind.emphasis
  }

  /** The lines of a paragraph that may hold more than running text, or null when it is just that. */
  #looseLines(start: number, end: number): ScanLines | null {
    const source = this.#text.slice(start, end)
    const breaks = source.search(/[\r\n]/)
    if (breaks === -1) return null
    const lines = this.#linesOf(start, end)
    const inItem = this.#open.at(-1)?.kind === NodeKind.listItem
    for (let line = 0; line < lines.count; line++) {
      const from = lines.start[line]
      const to = lines.end[line]
      if (inItem && line > 0 && /^["“‘'(]?[\p{Lu}\p{N}]/u.test(this.#text.slice(from, from + 3))) return lines
      if (hasPipe(this.#text, from, to) || (line > 0 && listMarker(this.#text, from, to) !== null)) return lines
      if (to - from < longestLine) {
        const look = headingLook(this.#text.slice(from, to))
        if (look !== null && (look.title || look.slot)) return lines
        if (line === 0 && isBoldHeading(boldLine(this.#text.slice(from, to)) ?? '')) return lines
      }
    }
    return null
  }

  /** The lines between two offsets, without the marks of the block quotes that they stand in. */
  #linesOf(from: number, to: number): ScanLines {
    const text = this.#text
    const start: number[] = []
    const end: number[] = []
    const indent: number[] = []
    let at = from
    for (const match of text.slice(from, to).matchAll(/[^\r\n]*(?:\r\n?|\n|$)/g)) {
      if (match[0] === '') break
      const lineStart = from + match.index
      const lineEnd = lineStart + match[0].replace(/[\r\n]+$/, '').length
      at = lineStart === from ? from : afterQuoteMarks(text, lineStart, lineEnd, this.#builder.quotes)
      const content = skipBlanks(text, at, lineEnd)
      start.push(content)
      end.push(trimBlanks(text, content, lineEnd))
      indent.push(content - (lineStart === from ? startOfBlanks(text, from) : at))
    }
    return {count: start.length, start, end, indent}
  }

  #table(node: number): void {
    const {after, start, end} = this.#tree
    const rows: RowDraft[] = []
    let row = node + 1
    for (; row < after[node]; row = after[row]) {
      // Text directly under a table is a row to Markdown, though it has no bar.
      if (rows.length > 0 && !hasPipe(this.#text, start[row], end[row])) break
      const cells: [number, number][] = []
      for (let cell = row + 1; cell < after[row]; cell = after[cell]) cells.push(this.#cell(cell))
      rows.push({start: start[row], end: end[row], cells})
    }
    const tableEnd = rows.at(-1)?.end ?? end[node]
    this.#builder.table(start[node], tableEnd, rows, true)
    for (let cell = node + 1; cell < row; cell++) {
      if (this.#tree.kind[cell] === NodeKind.tableCell) this.#words(cell)
    }
    if (row < after[node]) this.#textUnderTable(row, after[node], end[node])
  }

  #cell(cell: number): [number, number] {
    const [start, end] = this.#contentRange(cell)
    if (start !== -1) return [start, end]
    const at = this.#tree.start[cell]
    const inner = this.#text.charCodeAt(at) === 0x7c ? at + 1 : at
    return [Math.min(inner, this.#tree.end[cell]), Math.min(inner, this.#tree.end[cell])]
  }

  #textUnderTable(from: number, to: number, end: number): void {
    const first = this.#builder.blocks.length
    const lines = this.#linesOf(this.#tree.start[from], end)
    scanLines(this.#text, lines, {joining: 'markdown', width: this.#width}, this.#builder)
    this.#prose.clip(this.#builder.blocks.slice(first).flatMap((block) => [block.start, block.end]))
    this.#inline.write(this.#tree, from, to, 0, this.#builder.quotes)
    this.#prose.clip(null)
  }
}

const inlineKinds: ReadonlySet<number> = new Set([
  NodeKind.text,
  NodeKind.strong,
  NodeKind.emphasis,
  NodeKind.link,
  NodeKind.object,
  NodeKind.image,
  NodeKind.break,
])

/** Where the blanks begin that indent a line; the offset itself where something else stands before it. */
function startOfBlanks(text: string, offset: number): number {
  let at = offset
  while (at > 0 && (text[at - 1] === ' ' || text[at - 1] === '\t')) at--
  return at === 0 || text[at - 1] === '\n' || text[at - 1] === '\r' ? at : offset
}

/** Longer paragraphs under an image are text, not its caption. */
const longestCaption = 300
/** Longer lines are no headings. */
const longestLine = 160

function skipSpace(text: string, from: number, to: number): number {
  let at = from
  while (at < to && /\s/.test(text[at])) at++
  return at
}
