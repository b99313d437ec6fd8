import type {Block, BlockKind, Table} from './article.ts'
import {type TagHabits, type TrailingTag, tagHabits, trailingTag} from './labels.ts'

/** A block while it is being built: its kind may still change. */
export type Draft = {-readonly [Key in keyof Block]: Block[Key]}

/** What the layout checks need to know of a table and the table itself does not say. */
export interface TableNote {
  readonly hasDelimiter: boolean
  /** Offsets of each row, the header first, how many cells it has, and whether the last of them is empty. */
  readonly rows: readonly {
    readonly start: number
    readonly end: number
    readonly cells: number
    readonly lastIsEmpty: boolean
  }[]
}

/** A row as a scanner found it. */
export interface RowDraft {
  readonly start: number
  readonly end: number
  readonly cells: readonly (readonly [number, number])[]
}

type ListDraft = {start: number; end: number; ordered: boolean; items: number[][]; introduction: number}
type TableDraft = {-readonly [Key in keyof Table]: Table[Key]}

interface OpenList {
  readonly ordered: boolean
  /** Index of the list's entry; -1 until an item opens it, and again after something broke into it. */
  index: number
}

/** Collects the blocks of an article in order, whatever syntax they were found by. */
export class BlockBuilder {
  readonly blocks: Draft[] = []
  readonly lists: ListDraft[] = []
  readonly tables: TableDraft[] = []
  readonly tableNotes: TableNote[] = []
  /** How many block quotes are open. */
  quotes = 0
  readonly #text: string
  readonly #open: OpenList[] = []
  #habits: TagHabits | undefined

  constructor(text: string) {
    this.#text = text
  }

  heading(start: number, end: number, depth: number): void {
    if (end > start) this.#push('heading', start, end, depth)
  }

  /** Adds running text; a source label at its end becomes a block of its own. */
  text(start: number, end: number, kind?: BlockKind): void {
    const list = this.#list()
    const textKind = kind ?? (list !== -1 ? 'list-item' : this.quotes > 0 ? 'quotation' : 'paragraph')
    // A paragraph seldom ends in more than one label, but nothing forbids it.
    const tags: [number, number][] = []
    let last = end
    for (let tag = this.#tagAtEnd(start, last); tag !== null; tag = this.#tagAtEnd(start, last)) {
      tags.push([tag.start, tag.end])
      last = tag.before
    }
    tags.reverse()
    if (last > start) this.#push(textKind, start, last, 0)
    for (const [from, to] of tags) this.#push('tag', from, to, 0)
  }

  openList(ordered: boolean): void {
    this.#open.push({ordered, index: -1})
  }

  closeList(): void {
    this.#open.pop()
  }

  /** Opens an item of the innermost list. */
  openItem(start: number, end: number): void {
    const open = this.#open[this.#open.length - 1]
    if (open === undefined) return
    if (open.index === -1) {
      open.index = this.lists.push({start, end, ordered: open.ordered, items: [], introduction: -1}) - 1
    }
    const list = this.lists[open.index]
    list.items.push([])
    if (end > list.end) list.end = end
  }

  /** Something that belongs to no list stands between the items: what follows opens new ones. */
  interruptLists(at: number): void {
    for (const open of this.#open) {
      if (open.index === -1) continue
      const list = this.lists[open.index]
      if (list.end > at) list.end = at
      open.index = -1
    }
  }

  /** Adds a table. Without a delimiter row its first row is still taken for its header. */
  table(start: number, end: number, rows: readonly RowDraft[], hasDelimiter: boolean): void {
    const index = this.tables.length
    const indices = rows.map((row) => row.cells.map(([from, to]) => this.#push('table-cell', from, to, 0, -1, index)))
    this.tables.push({
      start,
      end,
      header: indices[0] ?? [],
      rows: indices.slice(1),
      headerStart: rows[0]?.start ?? start,
      headerEnd: rows[0]?.end ?? end,
      introduction: -1,
    })
    this.tableNotes.push({
      hasDelimiter,
      rows: rows.map(({start, end, cells}) => ({start, end, cells: cells.length, lastIsEmpty: isEmpty(cells.at(-1))})),
    })
  }

  /** Reads the article once, when a bracket first asks for it. */
  readonly #tagHabits = (): TagHabits => {
    this.#habits ??= tagHabits(this.#text)
    return this.#habits
  }

  #tagAtEnd(start: number, end: number): TrailingTag | null {
    return trailingTag(this.#text, start, end, this.#tagHabits)
  }

  #list(): number {
    return this.#open.length === 0 ? -1 : this.#open[this.#open.length - 1].index
  }

  #push(kind: BlockKind, start: number, end: number, depth: number, list = this.#list(), table = -1): number {
    const index = this.blocks.push({kind, start, end, depth, pseudo: false, list, table}) - 1
    if (list !== -1) {
      const entry = this.lists[list]
      entry.items[entry.items.length - 1].push(index)
      for (const open of this.#open) {
        if (open.index !== -1 && end > this.lists[open.index].end) this.lists[open.index].end = end
      }
    }
    return index
  }
}

function isEmpty(cell: readonly [number, number] | undefined): boolean {
  return cell !== undefined && cell[0] === cell[1]
}
