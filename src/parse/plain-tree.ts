import type {
  Blockquote,
  Heading,
  List,
  ListItem,
  Nodes,
  Paragraph,
  PhrasingContent,
  Root,
  RootContent,
  Table,
  TableRow,
} from 'mdast'
import type {Point, Position} from 'unist'
import type {BlockBuilder, Draft} from './block-builder.ts'
import {markdownEngine} from './engine.ts'
import type {Passage} from './line-scanner.ts'
import {type Lines, lineAt, splitLines} from './lines.ts'
import {inlineSource, markedBlocks} from './plain-inline.ts'
import type {PlainText} from './plain-mode.ts'

function parseInline(source: string): Heading[] {
  try {
    return markdownEngine()
      .tree(source, {mdx: false})
      .children.filter((node) => node.type === 'heading')
  } catch {
    return []
  }
}

/** Makes the mdast tree of plain text from the blocks that were found in it, so that the two agree. */
export function plainTree(text: string, builder: BlockBuilder, plain: PlainText): Root {
  return new TreeMaker(text, builder, plain).make()
}

interface OpenList {
  readonly index: number
  readonly node: List
  item: ListItem
  itemNumber: number
}

class TreeMaker {
  readonly #text: string
  readonly #builder: BlockBuilder
  readonly #passages: readonly Passage[]
  readonly #isMarked: boolean
  readonly #lines: Lines
  readonly #hasReturns: boolean
  readonly #root: Root
  /** The inline content of the blocks that hold markup. */
  readonly #inline = new Map<Draft, PhrasingContent[]>()
  /** For each block, the number of the item that it stands in. */
  readonly #itemOf = new Map<number, number>()
  #openLists: OpenList[] = []

  constructor(text: string, builder: BlockBuilder, {passages, isMarked}: PlainText) {
    this.#text = text
    this.#builder = builder
    this.#passages = passages
    this.#isMarked = isMarked
    this.#lines = splitLines(text)
    this.#hasReturns = text.includes('\r')
    this.#root = {type: 'root', children: [], position: this.#position(0, text.length)}
  }

  make(): Root {
    this.#readInline()
    const {blocks, lists} = this.#builder
    for (const {items} of lists) {
      for (const [number, item] of items.entries()) for (const block of item) this.#itemOf.set(block, number)
    }
    let passage = 0
    for (let index = 0; index < blocks.length; index++) {
      const block = blocks[index]
      for (; passage < this.#passages.length && this.#passages[passage].start < block.start; passage++) {
        this.#addPassage(this.#passages[passage])
      }
      if (block.table !== -1) index = this.#addTable(index)
      else if (block.list !== -1) this.#addItem(block, index)
      else this.#add(this.#flow(block))
    }
    for (; passage < this.#passages.length; passage++) this.#addPassage(this.#passages[passage])
    return this.#root
  }

  #add(node: RootContent): void {
    this.#openLists = []
    this.#root.children.push(node)
  }

  #addPassage({type, start, end}: Passage): void {
    const position = this.#position(start, end)
    const value = this.#text.slice(start, end)
    if (type === 'thematicBreak') this.#add({type, position})
    else if (type === 'html') this.#add({type, value, position})
    else if (type === 'code')
      this.#add({type, value: value.replace(/^.*(?:\r\n?|\n)?|(?:\r\n?|\n)?.*$/g, ''), position})
    else {
      const [, label, url] = /^\[([^\]]+)\]:\s*(\S+)/.exec(value) ?? ['', value, '']
      this.#add({type, identifier: label.toLowerCase(), label, url, position})
    }
  }

  #flow(block: Draft): RootContent {
    const position = this.#position(block.start, block.end)
    if (block.kind === 'heading' || block.kind === 'headline') {
      const depth = Math.max(1, block.depth) as 1 | 2 | 3 | 4 | 5 | 6
      return {type: 'heading', depth, children: this.#phrasing(block), position}
    }
    const paragraph: Paragraph = {type: 'paragraph', children: this.#phrasing(block), position}
    if (block.kind !== 'quotation') return paragraph
    const quote: Blockquote = {type: 'blockquote', children: [paragraph], position}
    return quote
  }

  #addItem(block: Draft, index: number): void {
    const {lists} = this.#builder
    const list = lists[block.list]
    while (this.#openLists.length > 0) {
      const top = this.#openLists[this.#openLists.length - 1]
      if (top.index === block.list || lists[top.index].end > list.start) break
      this.#openLists.pop()
    }
    const number = this.#itemOf.get(index) ?? 0
    let open = this.#openLists.at(-1)
    if (open?.index !== block.list) {
      const position = this.#position(list.start, list.end)
      const node: List = {
        type: 'list',
        ordered: list.ordered,
        start: list.ordered ? 1 : null,
        spread: false,
        children: [],
        position,
      }
      if (open === undefined) this.#root.children.push(node)
      else open.item.children.push(node)
      open = {index: block.list, node, item: this.#item(node, block), itemNumber: number}
      this.#openLists.push(open)
    } else if (open.itemNumber !== number) {
      open.item = this.#item(open.node, block)
      open.itemNumber = number
    }
    open.item.children.push({
      type: 'paragraph',
      children: this.#phrasing(block),
      position: this.#position(block.start, block.end),
    })
  }

  #item(list: List, block: Draft): ListItem {
    const item: ListItem = {
      type: 'listItem',
      spread: false,
      checked: null,
      children: [],
      position: this.#position(block.start, block.end),
    }
    list.children.push(item)
    return item
  }

  /** Adds the table whose first cell this is; gives the index of its last cell. */
  #addTable(index: number): number {
    const {blocks, tables} = this.#builder
    const table = tables[blocks[index].table]
    let last = index
    const row = (cells: readonly number[]): TableRow => {
      last = Math.max(last, ...cells.slice(-1))
      const [first] = cells
      return {
        type: 'tableRow',
        children: cells.map((cell) => ({
          type: 'tableCell',
          children: this.#phrasing(blocks[cell]),
          position: this.#position(blocks[cell].start, blocks[cell].end),
        })),
        position: this.#position(blocks[first].start, blocks[cells[cells.length - 1]].end),
      }
    }
    const rows = [table.header, ...table.rows].filter((cells) => cells.length > 0).map(row)
    const node: Table = {type: 'table', align: [], children: rows, position: this.#position(table.start, table.end)}
    this.#add(node)
    return last
  }

  #phrasing(block: Draft): PhrasingContent[] {
    const marked = this.#inline.get(block)
    if (marked !== undefined) return marked
    if (block.start === block.end) return []
    const source = this.#text.slice(block.start, block.end)
    // Most blocks are one line, which is found out much sooner than the blanks before a line break.
    const lineEnd = this.#text.indexOf('\n', block.start)
    const isOneLine = !this.#hasReturns && (lineEnd === -1 || lineEnd >= block.end)
    const value = isOneLine ? source : source.replace(/[ \t]*(\r\n?|\n)[ \t>]*/g, '$1')
    return [{type: 'text', value, position: this.#position(block.start, block.end)}]
  }

  /** Parses the inline markup of all blocks that have some in one go and moves it to where it stands. */
  #readInline(): void {
    if (!this.#isMarked) return
    const marked = markedBlocks(this.#text, this.#builder.blocks)
    if (marked.length === 0) return
    const {source, starts} = inlineSource(this.#text, marked)
    const headings = parseInline(source)
    if (headings.length !== marked.length) return
    headings.forEach((heading, index) => {
      this.#move(heading, marked[index].start - starts[index])
      this.#inline.set(marked[index], heading.children)
    })
  }

  #move(root: Nodes, shift: number): void {
    const stack: Nodes[] = [root]
    for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
      const {position} = node
      if (position?.start.offset !== undefined && position.end.offset !== undefined) {
        node.position = this.#position(position.start.offset + shift, position.end.offset + shift)
      }
      if ('children' in node) for (const child of node.children) stack.push(child)
    }
  }

  #position(start: number, end: number): Position {
    return {start: this.#point(start), end: this.#point(end)}
  }

  #point(offset: number): Point {
    const line = lineAt(this.#lines, offset)
    return {line: line + 1, column: offset - this.#lines.start[line] + 1, offset}
  }
}
