import {existsSync, readFileSync, writeFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {type Row, ratioText} from './measure.ts'

/** What was measured on one machine. */
export interface Results {
  readonly node: string
  readonly processors: number
  readonly rows: readonly Row[]
}

/** The committed figures: of full runs, and of quick ones, which the pipeline compares with. */
export interface CommittedResults {
  readonly full: Results | null
  readonly quick: Results | null
}

/** The file of the committed figures. */
const file = fileURLToPath(new URL('results.json', import.meta.url))

export function readResults(): CommittedResults {
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as CommittedResults) : {full: null, quick: null}
}

/** Saves rows over those of the same id; the others stay as they were measured. */
export function saveResults(kind: keyof CommittedResults, results: Results, order: readonly string[]): void {
  const before = readResults()
  const measured = new Set(results.rows.map(({id}) => id))
  const kept = (before[kind]?.rows ?? []).filter(({id}) => !measured.has(id))
  const place = ({id}: Row): number => order.indexOf(id.slice(0, id.indexOf('/')))
  const rows = [...kept, ...results.rows].sort((a, b) => place(a) - place(b)).map(rounded)
  writeFileSync(file, `${JSON.stringify({...before, [kind]: {...results, rows}}, null, 2)}\n`)
}

/** Digits that mean nothing would only make differences. */
function rounded(row: Row): Row {
  const digits = (value: number): number => Number(value.toPrecision(4))
  return {...row, ours: digits(row.ours), theirs: digits(row.theirs), ratio: digits(row.ratio)}
}

/** By how much a ratio may worsen before that is more than a machine's mood. */
const tolerance = 1 / 3

/**
 * Compares rows with committed ones.
 *
 * @returns One line for each ratio that is worse by more than a third, and for each row that nothing is known of.
 */
export function worsened(rows: readonly Row[], committed: readonly Row[]): {worse: string[]; unknown: string[]} {
  const worse: string[] = []
  const unknown: string[] = []
  const byId = new Map(committed.map((row) => [row.id, row]))
  for (const row of rows) {
    const before = byId.get(row.id)
    if (before === undefined) {
      unknown.push(`${row.id}: there is no committed figure; \`--save\` makes one`)
      continue
    }
    const isSpeed = row.bar === undefined ? row.id.startsWith('peers/') : 'least' in row.bar
    const change = isSpeed ? before.ratio / row.ratio : row.ratio / before.ratio
    if (change > 1 + tolerance)
      worse.push(
        `${row.id}: ${ratioText(row.ratio)}, committed ${ratioText(before.ratio)}: worse by ${((change - 1) * 100).toFixed(0)}%`,
      )
  }
  return {worse, unknown}
}
