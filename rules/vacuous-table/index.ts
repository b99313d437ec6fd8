import {defineRule} from '../../src/core/define-rule.ts'
import type {Document} from '../../src/core/document.ts'
import type {Suggestion} from '../../src/core/message.ts'
import {abstractionOf} from '../../src/language/abstraction.ts'
import {cutRange} from '../../src/language/cut.ts'
import {substanceOf} from '../../src/language/principals.ts'
import {insideQuotation} from '../../src/language/quotations.ts'
import {tokens} from '../../src/language/tokens.ts'
import {wordOf} from '../../src/language/vocabulary.ts'
import {ratingWord, slotHeader, slotHeaderCompanion} from '../../src/lexicon/table-headings.ts'
import type {Table} from '../../src/parse/article.ts'

/** A longer cell is prose: it needs abstraction to be empty, and not only the lack of facts. */
const mostWordsOfCell = 12
/** Under a header that promises analysis so many fewer cells will do, as a share. */
const slotBonus = 0.1
/** A column of fewer cells is a label with its value. */
const leastOfColumn = 2
/** Elsewhere this share of the empty cells has to be abstract. */
const leastAbstract = 3 / 4

export default defineRule({
  id: 'vacuous-table',
  category: 'boilerplate',
  summary: 'Flag tables whose cells name no person, place, number, date or document',
  why: 'A table promises data. One of focus areas and expected outcomes fits any story, and an editor would cut it.',
  severity: {recommended: 'warn', strict: 'warn'},
  fix: 'suggest',
  language: 'en',
  quotations: 'skip',
  options: {ratio: 0.7, headers: [] as string[]},
  optionDocs: {
    ratio:
      'The share of cells, from 0 to 1, that must be empty; under a header such as “Expected Outcome” a tenth less',
    headers: 'More headers that promise analysis instead of data',
  },
  messages: {
    cells:
      '{empty} of {total} cells name no person, place, number, date or document: put facts into the table, or cut it',
    column:
      'No cell under “{header}” names a person, place, number, date or document: put facts into the column, or cut it',
  },
  check({document, options, report}) {
    const own = new Set(options.headers.map((header) => header.toLowerCase().trim()))
    for (const table of document.tables) {
      if (insideQuotation(document, table.start)) continue
      const found = judge(table)
      if (found !== null) {
        const span = table.header.length > 0 ? {start: table.headerStart, end: table.headerEnd} : table
        report(span, 'cells', found, {suggestions: [deletion(document, table)]})
        continue
      }
      for (const [column, cell] of table.header.entries()) {
        // The first column says what each row is about.
        if (column === 0 || !isSlotHeader(document, cell, own) || !isEmptyColumn(document, table, column)) continue
        const {start, end} = document.blocks[cell]
        report({start, end}, 'column', {header: document.words(start, end)})
      }
    }

    /** How many cells of a table are empty, where that is too many; else null. */
    function judge({header, rows}: Table): {empty: number; total: number} | null {
      const {total, bare} = cellsOf(document, rows)
      if (bare.length < Math.max(2, total * (options.ratio - slotBonus))) return null
      const isSlotted = header.some((cell) => isSlotHeader(document, cell, own))
      const empty = isSlotted ? bare.filter(({words, isAbstract}) => words <= mostWordsOfCell || isAbstract) : bare
      if (empty.length < total * (isSlotted ? options.ratio - slotBonus : options.ratio)) return null
      // “Mining | down” lacks a name and a figure too; what tells it apart is that it can be seen.
      const abstract = empty.filter(({isAbstract}) => isAbstract).length
      return abstract < empty.length * (isSlotted ? 1 / 3 : leastAbstract) ? null : {empty: empty.length, total}
    }
  },
})

/** “Winner | Score | |Significance||”: the table has facts, and one column none. */
function isEmptyColumn(document: Document, {rows}: Table, column: number): boolean {
  const {total, bare} = cellsOf(
    document,
    rows.map((row) => row.slice(column, column + 1)),
  )
  // A rating of one word sorts the rows: “Priority: high”.
  if (total < leastOfColumn || bare.filter(({words}) => words > 1).length < total) return false
  return bare.filter(({isAbstract}) => isAbstract).length * 2 >= total
}

/** A cell that gives a reader nothing to check. */
interface BareCell {
  readonly words: number
  /** It is a rating, or made of abstractions for a half at the least. */
  readonly isAbstract: boolean
}

/** How many cells have words, and those of them that give nothing to check. */
function cellsOf(document: Document, rows: Table['rows']): {total: number; bare: BareCell[]} {
  const cells: (BareCell & {readonly first: number; readonly end: number})[] = []
  for (const row of rows)
    for (const cell of row) {
      const [first, end] = rangeOf(document, cell)
      const {words, content, abstract} = abstractionOf(document, first, end)
      const isAbstract = (content > 0 && abstract * 2 >= content) || isRating(document, first, end)
      if (words > 0) cells.push({words, isAbstract, first, end})
    }
  // Counting words is cheap and settles most tables; what the cells hold is looked at only then.
  const mayBeBare = cells.filter(({isAbstract}) => isAbstract).length * 6 >= cells.length
  const bare = mayBeBare ? cells.filter(({first, end}) => substanceOf(document, first, end) === 0) : []
  return {total: cells.length, bare}
}

function isRating(document: Document, first: number, end: number): boolean {
  const {word} = document.get(tokens)
  if (end - first > 3) return false
  for (let token = first; token < end; token++) if (ratingWord.has(word[token])) return true
  return false
}

/**
 * True for “Key Areas of Cooperation”, “Expected Outcome”, “Priority Level”: a slot noun, and nothing that says of
 * what.
 */
function isSlotHeader(document: Document, cell: number, own: ReadonlySet<string>): boolean {
  const {start, end} = document.blocks[cell]
  if (own.size > 0 && own.has(document.words(start, end).toLowerCase())) return true
  const [first, stop] = rangeOf(document, cell)
  if (substanceOf(document, first, stop) !== 0) return false
  const words = Array.from(document.get(tokens).word.subarray(first, stop)).filter((id) => /\p{L}/u.test(wordOf(id)))
  if (!words.some((id) => slotHeader.has(id))) return false
  return (
    words.length <= 5 &&
    (slotHeader.has(words[words.length - 1]) || words.every((id) => slotHeader.has(id) || slotHeaderCompanion.has(id)))
  )
}

function rangeOf(document: Document, block: number): [first: number, end: number] {
  const {blockStart} = document.get(tokens)
  return [blockStart[block], blockStart[block + 1]]
}

function deletion({text}: Document, {start, end}: Table): Suggestion {
  return {desc: 'Cut the table', fix: {range: cutRange(text, start, end), text: ''}}
}
