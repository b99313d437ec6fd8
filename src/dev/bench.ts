// `npm run bench`: what a run costs against the floor, which is reading the files and scanning them into tokens once.
// Both are measured in turns in one process, so that the machine's moods meet both; the figures are medians.
// `npm run bench -- worst` runs hostile texts instead; `--profile` says where the time goes. `npm run bench -- corpus`
// measures comparing articles, `-- facts` the comparison of facts from many machines, `-- lsp` how long an editor waits for
// findings, and `-- day` whether the server lives through a day of editing; these run the built command.
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {parseArgs} from 'node:util'
import type {PresetName} from '../core/config.ts'
import {lintText} from '../core/lint.ts'
import type {ResolvedConfig} from '../core/resolve-config.ts'
import {tokenize} from '../language/tokens.ts'
import {loadMarkdownEngine} from '../node/markdown-engine.ts'
import {benchArticle, type Layout} from './bench-corpus.ts'
import {profileTable} from './bench-profile.ts'
import {printComparison, printFactFiles, printMemory} from './bench-workspace.ts'
import {printWorst} from './bench-worst.ts'
import {presetSettings} from './settings.ts'
import {textTable} from './table.ts'

const {positionals, values} = parseArgs({
  allowPositionals: true,
  options: {
    articles: {type: 'string'},
    edits: {type: 'string'},
    rounds: {type: 'string', default: '9'},
    preset: {type: 'string', default: 'recommended'},
    rules: {type: 'string'},
    profile: {type: 'boolean', default: false},
  },
})
console.log(`Markdown is parsed by ${await loadMarkdownEngine()}\n`)
const settings = presetSettings(values.preset as PresetName, values.rules?.split(','))

if (positionals[0] === 'worst') printWorst(settings, values.profile)
else if (positionals[0] === 'corpus') {
  printComparison(Number(values.articles ?? 10_000), Number(values.edits ?? 60))
  printMemory(Number(values.articles ?? 10_000))
} else if (positionals[0] === 'lsp') {
  const {printLatency} = await import('./bench-lsp.ts')
  await printLatency(Number(values.articles ?? 2000), Number(values.edits ?? 200))
} else if (positionals[0] === 'day') {
  const {printDay} = await import('./lsp-day.ts')
  await printDay(Number(values.articles ?? 200), Number(values.edits ?? 20_000))
} else if (positionals[0] === 'facts') printFactFiles(Number(values.articles ?? 100_000))
else printRatios()

function printRatios(): void {
  const folder = mkdtempSync(join(tmpdir(), 'newslint-bench-'))
  try {
    const count = Number(values.articles ?? 400)
    const corpora = {
      'plain text': writeArticles(folder, 'txt', count / 2, (index) => (index % 4 === 3 ? 'wrapped' : 'lines')),
      Markdown: writeArticles(folder, 'md', count / 2, () => 'markdown'),
    }
    const rows: string[][] = []
    const profiles: string[] = []
    for (const [name, paths] of Object.entries(corpora)) {
      const {floor, run, ratio, processorRatio, characters} = measure(paths, settings, Number(values.rounds))
      rows.push([
        name,
        String(paths.length),
        (characters / 1e6).toFixed(2),
        floor.toFixed(1),
        run.toFixed(1),
        (characters / 1000 / run).toFixed(1),
        ratio.toFixed(2),
        processorRatio.toFixed(2),
      ])
      if (values.profile) profiles.push(`\n${name}\n\n${profileTable(paths.map(read), settings, floor)}`)
    }
    console.log(
      textTable(
        ['corpus', 'articles', 'M characters', 'floor ms', 'run ms', 'run M/s', '× floor', '× floor (CPU)'],
        rows,
      ),
    )
    for (const profile of profiles) console.log(profile)
  } finally {
    rmSync(folder, {recursive: true, force: true})
  }
}

function writeArticles(
  folder: string,
  extension: string,
  count: number,
  layoutOf: (index: number) => Layout,
): string[] {
  return Array.from({length: count}, (_, index) => {
    const path = join(folder, `${index}.${extension}`)
    writeFileSync(path, benchArticle(index, layoutOf(index)))
    return path
  })
}

/** What a corpus took, in milliseconds. */
interface Measured {
  readonly characters: number
  /** Medians over the rounds. */
  readonly floor: number
  readonly run: number
  /** Median of the rounds' own ratios. */
  readonly ratio: number
  /** The same of the processor time, which a busy machine stretches less. */
  readonly processorRatio: number
}

/** Measures in rounds of floor, run, floor, so that what slows the machine down for a while meets both. */
function measure(paths: readonly string[], config: ResolvedConfig, rounds: number): Measured {
  const floor = (): void => {
    for (const path of paths) tokenize(read(path))
  }
  const run = (): void => {
    for (const path of paths) lintText(read(path), path, config)
  }
  // Three rounds that do not count: the compiler settles, and the words of the corpus are interned.
  for (let round = 0; round < 3; round++) {
    floor()
    run()
  }
  const floors: number[] = []
  const runs: number[] = []
  const ratios: number[] = []
  const processorRatios: number[] = []
  for (let round = 0; round < rounds; round++) {
    const [before, spent, after] = [timed(floor), timed(run), timed(floor)]
    floors.push(before.wall, after.wall)
    runs.push(spent.wall)
    ratios.push((2 * spent.wall) / (before.wall + after.wall))
    processorRatios.push((2 * spent.processor) / (before.processor + after.processor))
  }
  return {
    characters: paths.reduce((sum, path) => sum + read(path).length, 0),
    floor: median(floors),
    run: median(runs),
    ratio: median(ratios),
    processorRatio: median(processorRatios),
  }
}

function read(path: string): string {
  return readFileSync(path, 'utf8')
}

/** What some work took in milliseconds, by the clock and of the processor. */
function timed(work: () => void): {wall: number; processor: number} {
  const started = performance.now()
  const before = process.cpuUsage()
  work()
  const {user, system} = process.cpuUsage(before)
  return {wall: performance.now() - started, processor: (user + system) / 1000}
}

function median(figures: readonly number[]): number {
  return figures.toSorted((a, b) => a - b)[figures.length >> 1]
}
