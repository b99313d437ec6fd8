import {speedChart} from './bench/chart.ts'
import {barText, holds, ratioText} from './bench/measure.ts'
import {readResults} from './bench/results.ts'
import {markdownTable} from './generate-pages.ts'

/** The table of the README: every committed figure of a full run, with the command that makes it. */
export function figuresTable(): string {
  const {full} = readResults()
  if (full === null) return 'Nothing has been measured yet.'
  const figure = (value: number): string => (value < 100 ? value.toFixed(1) : Math.round(value).toLocaleString('en'))
  const rows = full.rows.map((row) => [
    row.name,
    `${figure(row.ours)} ${row.unit}`,
    `${figure(row.theirs)} ${row.unit}`,
    `**${ratioText(row.ratio)}**${row.bar === undefined ? '' : ` (${barText(row.bar)}${holds(row) ? '' : ': missed'})`}`,
    `\`${row.command}\``,
  ])
  const table = markdownTable(['what', 'newslint', 'the other', 'ratio', 'command'], rows)
  return `${table}\n\nMedians of one run on a machine with ${full.processors} processors and Node ${full.node}. Only ratios within a run compare: absolute times move with the machine.`
}

/** The chart that the README shows. */
export function figuresChart(): string {
  return speedChart(readResults().full?.rows ?? [])
}
