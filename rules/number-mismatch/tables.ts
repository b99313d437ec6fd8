import type {Document} from '../../src/core/document.ts'
import type {Span} from '../../src/core/message.ts'
import {type Quantity, quantities} from '../../src/language/numbers.ts'

/** A column that does not add up. */
export interface TableMismatch {
  readonly place: Span
  readonly messageId: 'total' | 'whole'
  readonly data: {readonly sum: number; readonly total: number}
  /** Where the total stands and how the sum is written in the same way; null where that is not plain. */
  readonly total: (Span & {readonly written: string}) | null
}

const totals = /^(?:total|sum|all|overall|together|in all|altogether)s?\b/i
const shares = /\bshare\b|\bproportion\b|% of\b|\bper cent of\b|\bpercentage of\b/i

/** Columns whose rows do not add up to the total in the last row, and columns of shares of one whole over 100 per cent. */
export function tableMismatches(document: Document): TableMismatch[] {
  const found: TableMismatch[] = []
  if (document.tables.length === 0) return found
  const byBlock = new Map<number, Quantity[]>()
  for (const quantity of document.get(quantities)) {
    const list = byBlock.get(quantity.block)
    if (list === undefined) byBlock.set(quantity.block, [quantity])
    else list.push(quantity)
  }
  const text = (block: number): string => document.words(document.blocks[block].start, document.blocks[block].end)
  for (const {header, rows} of document.tables) {
    const last = rows.at(-1)
    if (last === undefined || rows.length < 3) continue
    const hasTotal = totals.test(text(last[0]))
    for (let column = 1; column < last.length; column++) {
      const values = columnOf(rows, column, byBlock)
      if (values === null) continue
      const parts = hasTotal ? values.slice(0, -1) : values
      const sum = rounded(parts.reduce((all, {value}) => all + value, 0))
      // Rounded parts may miss the total by half a unit each.
      const slack =
        (parts.length / 2) *
        Math.max(...parts.map(({value}) => (Number.isInteger(value) ? 0 : 0.1)), values[0].isPercent ? 1 : 0)
      const place = document.blocks[last[column]]
      const total = values[values.length - 1].value
      if (hasTotal) {
        if (Math.abs(sum - total) > slack)
          found.push({place, messageId: 'total', data: {sum, total}, total: writtenSum(values[values.length - 1], sum)})
      } else if (
        values.every(({isPercent}) => isPercent) &&
        sum > 100 + slack &&
        shares.test(header[column] === undefined ? '' : text(header[column]))
      )
        found.push({place: document.blocks[rows[0][column]], messageId: 'whole', data: {sum, total: 100}, total: null})
    }
  }
  return found

  /** The sum in the place of the total, with commas where the total or a sum as long has them. */
  function writtenSum({start, end}: Quantity, sum: number): TableMismatch['total'] {
    const [, before, figure, behind] = /^(\D?)(\d[\d,]*(?:\.\d+)?)(\D?)$/.exec(document.text.slice(start, end)) ?? []
    if (figure === undefined) return null
    const decimals = figure.split('.')[1]?.length ?? 0
    const [whole, rest] = sum.toFixed(decimals).split('.')
    const isGrouped = figure.includes(',') || (figure.length < 4 && whole.length > 4)
    const grouped = isGrouped ? whole.replace(/\B(?=(?:\d{3})+$)/g, ',') : whole
    return {start, end, written: `${before}${grouped}${rest === undefined ? '' : `.${rest}`}${behind}`}
  }
}

function rounded(value: number): number {
  return Math.round(value * 1000) / 1000
}

/** The quantities of a column; null where a cell of it has none or several. */
function columnOf(
  rows: readonly (readonly number[])[],
  column: number,
  byBlock: ReadonlyMap<number, readonly Quantity[]>,
): Quantity[] | null {
  const values: Quantity[] = []
  for (const row of rows) {
    const cell = byBlock.get(row[column])
    if (cell?.length !== 1) return null
    values.push(cell[0])
  }
  return values
}
