// `npm run bench`: measures newslint against bare Node, a floor, and other linters; see measures/. Names choose measures:
// `npm run bench -- start floor`. `--quick` takes small corpora, `--save` writes the figures to results.json (from which
// `npm run generate` makes the README's table and chart), `--check` fails where a ratio is worse than the committed one by
// more than a third, `--json` prints JSON. `-- corpus` and `-- facts` look at comparing articles, `-- lsp`
// and `-- day` at the language server, `--profile` says where
// the time of a run goes.
import {availableParallelism} from 'node:os'
import {parseArgs} from 'node:util'
import type {PresetName} from '../../core/config.ts'
import {loadMarkdownEngine} from '../../node/markdown-engine.ts'
import {presetSettings} from '../settings.ts'
import {textTable} from '../table.ts'
import {barText, holds, type Measure, type Row, ratioText} from './measure.ts'
import {measures} from './measures/index.ts'
import {printProfile} from './profile-run.ts'
import {readResults, saveResults, worsened} from './results.ts'
import {printComparison, printFactFiles, printMemory} from './workspace.ts'

const {positionals, values} = parseArgs({
  allowPositionals: true,
  options: {
    articles: {type: 'string'},
    edits: {type: 'string'},
    rounds: {type: 'string'},
    preset: {type: 'string', default: 'recommended'},
    rules: {type: 'string'},
    profile: {type: 'boolean', default: false},
    quick: {type: 'boolean', default: false},
    save: {type: 'boolean', default: false},
    check: {type: 'boolean', default: false},
    json: {type: 'boolean', default: false},
  },
})

if (values.profile) {
  const settings = presetSettings(values.preset as PresetName, values.rules?.split(','))
  console.log(`Markdown is parsed by ${await loadMarkdownEngine()}\n`)
  printProfile(settings, Number(values.articles ?? 400), Number(values.rounds ?? 9))
} else if (positionals[0] === 'corpus') {
  await loadMarkdownEngine()
  printComparison(Number(values.articles ?? 10_000), Number(values.edits ?? 60))
  printMemory(Number(values.articles ?? 10_000))
} else if (positionals[0] === 'facts') printFactFiles(Number(values.articles ?? 100_000))
else if (positionals[0] === 'lsp') {
  const {printLatency} = await import('./lsp.ts')
  await printLatency(Number(values.articles ?? 2000), Number(values.edits ?? 200))
} else if (positionals[0] === 'day') {
  const {printDay} = await import('./lsp-day.ts')
  await printDay(Number(values.articles ?? 200), Number(values.edits ?? 20_000))
} else await run(chosen(positionals))

/** The measures of these names; all of them where none is named. */
function chosen(names: readonly string[]): readonly Measure[] {
  const unknown = names.find((name) => !measures.some((measure) => measure.name === name))
  if (unknown === undefined) return names.length === 0 ? measures : measures.filter(({name}) => names.includes(name))
  console.error(
    `there is no measure “${unknown}”; there are ${measures.map(({name}) => name).join(', ')}, corpus, facts, lsp and day`,
  )
  process.exit(2)
}

async function run(wanted: readonly Measure[]): Promise<void> {
  const kind = values.quick ? 'quick' : 'full'
  const say = (line: string): void => console.error(line)
  const rows: Row[] = []
  for (const measure of wanted) {
    say(`── ${measure.name} ──`)
    const measured = await measure.run({
      quick: values.quick,
      say,
      ...(values.rounds === undefined ? {} : {rounds: Number(values.rounds)}),
    })
    rows.push(...measured)
    // As soon as they are there: the next measure may take minutes, or fail.
    if (values.save)
      saveResults(
        kind,
        {...machine(), rows: measured},
        measures.map(({name}) => name),
      )
  }
  console.log(values.json ? JSON.stringify({...machine(), rows}, null, 2) : table(rows))
  if (values.check) check(rows, kind)
}

function machine(): {node: string; processors: number} {
  return {node: process.version, processors: availableParallelism()}
}

function table(rows: readonly Row[]): string {
  const figure = (value: number): string => (value < 100 ? value.toFixed(1) : value.toFixed(0))
  return textTable(
    ['', 'newslint', 'other', 'unit', 'ratio', 'bar', ''],
    rows.map((row) => [
      row.name,
      figure(row.ours),
      figure(row.theirs),
      row.unit,
      ratioText(row.ratio),
      barText(row.bar),
      holds(row) ? '' : 'missed',
    ]),
  )
}

/** Ends with exit code 1 where a ratio is worse by more than a third. */
function check(rows: readonly Row[], kind: 'quick' | 'full'): void {
  const {worse, unknown} = worsened(rows, readResults()[kind]?.rows ?? [])
  for (const line of [...unknown, ...worse]) console.error(line)
  if (worse.length + unknown.length > 0) process.exitCode = 1
  else console.error(`${rows.length} ratios, none worse than the committed one by more than a third`)
}
