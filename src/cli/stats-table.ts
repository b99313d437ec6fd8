import type {ArticleReport} from '../node/lint.ts'

/** More rows than these are noise. */
const mostRows = 20

/**
 * Where the time of a run went, as a table: parsing, layers, rules, the slowest first.
 *
 * @returns undefined where nothing was measured.
 */
export function statsTable(reports: readonly ArticleReport[]): string | undefined {
  const spent = new Map<string, number>()
  const add = (part: string, time: number): void => {
    spent.set(part, (spent.get(part) ?? 0) + time)
  }
  let total = 0
  for (const {stats} of reports)
    for (const pass of stats?.times.passes ?? []) {
      total += pass.total
      add('parsing', pass.parse.total)
      if (pass.fix.total > 0) add('fixing', pass.fix.total)
      for (const [id, time] of Object.entries(pass.rules)) add(`rule ${id}`, time.total)
      for (const [name, time] of Object.entries(pass.layers)) add(`layer ${name}`, time.total)
    }
  if (spent.size === 0) return undefined
  const named = [...spent.values()].reduce((sum, time) => sum + time, 0)
  add('the rest', Math.max(0, total - named))
  const parts = [...spent].sort((a, b) => b[1] - a[1])
  const left = parts.length - mostRows
  const rows = parts.slice(0, mostRows).map(([part, time]) => [part, time.toFixed(1), share(time, total)])
  if (left > 0) {
    const rest = parts.slice(mostRows).reduce((sum, [, time]) => sum + time, 0)
    rows.push([`${left} more`, rest.toFixed(1), share(rest, total)])
  }
  rows.push(['all', total.toFixed(1), '100%'])
  const width = Math.max(...rows.map(([part]) => part.length))
  return [['where the time went', 'ms', ''], ...rows]
    .map(([part, time, percent]) => `${part.padEnd(width)}  ${time.padStart(9)}  ${percent.padStart(6)}`.trimEnd())
    .join('\n')
}

function share(time: number, total: number): string {
  return `${((100 * time) / total).toFixed(1)}%`
}
