// `npm run bench -- corpus`: what comparing the articles of a newsroom costs: all of them, after one edit, and in memory.
import {spawnSync} from 'node:child_process'
import {appendFileSync, mkdtempSync, rmSync, statSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {lintText} from '../../core/lint.ts'
import type {ResolvedConfig} from '../../core/resolve-config.ts'
import {Workspace} from '../../core/workspace.ts'
import {factLine} from '../../node/fact-lines.ts'
import {packageRoot} from '../../node/paths.ts'
import {blocksOf, LineSorter} from '../../node/sort-lines.ts'
import {presetSettings, registry} from '../settings.ts'
import {textTable} from '../table.ts'
import {median} from './measure.ts'
import {newsroomArticle} from './newsroom.ts'

const megabyte = 1024 * 1024

/** The rules that compare articles, at their strictest. */
export function comparingSettings(): ResolvedConfig {
  const ids = Object.values(registry).flatMap(({meta}) => (meta.corpus === undefined ? [] : [meta.id]))
  return presetSettings('strict', ids)
}

/** Prints what a full comparison of a workspace costs, what an edit and a report do, and the peak of memory. */
export function printComparison(articles: number, edits: number): void {
  const settings = comparingSettings()
  console.log(`rules that compare articles: ${settings.rules.map(({rule}) => rule.id).join(', ')}`)
  const workspace = new Workspace(() => settings)
  const paths = Array.from({length: articles}, (_, index) => `content/${String(index).padStart(6, '0')}.txt`)
  const collecting = timed(() => {
    for (const [index, path] of paths.entries()) workspace.update(path, newsroomArticle(index))
  })
  const settling = timed(() => workspace.report())
  const full = median(
    Array.from({length: 3}, () => {
      const fresh = new Workspace(() => settings)
      const results = paths.map((path) => workspace.result(path)!)
      return timed(() => {
        for (const result of results) fresh.add(result)
        fresh.report()
      })
    }),
  )
  const facts = paths.reduce((sum, path) => sum + workspace.result(path)!.facts.length, 0)
  const findings = workspace.report().reduce((sum, {messages}) => sum + messages.length, 0)
  console.log(`${articles} articles, ${facts} facts, ${findings} findings`)
  console.log(`reading and collecting ${collecting.toFixed(0)} ms, first comparison ${settling.toFixed(0)} ms`)
  console.log(`a full comparison of what was collected: ${full.toFixed(0)} ms\n`)
  const kinds = {
    'a sentence put in at the top': (text: string) => text.replace('\n', '\nIt rained all day.\n'),
    'a paragraph replaced': (text: string, seed: number) =>
      text.split('\n').with(3, newsroomArticle(seed).split('\n')[3]).join('\n'),
    'the whole article replaced': (_: string, seed: number) => newsroomArticle(seed),
  }
  const rows = Object.entries(kinds).map(([name, edit]) => {
    const reporting: number[] = []
    const times = Array.from({length: edits}, (_, turn) => {
      const index = (turn * 7919 + 13) % articles
      const text = edit(newsroomArticle(index), articles + turn)
      return timed(() => {
        workspace.update(paths[index], text)
        reporting.push(timed(() => workspace.report()))
      })
    }).sort((a, b) => a - b)
    const [middle, slow] = [times[times.length >> 1], times[Math.floor(times.length * 0.95)]]
    const report = median(reporting)
    return [
      name,
      ...[middle, slow].map((time) => time.toFixed(1)),
      ...[middle, slow].map((time) => `1/${(full / time).toFixed(0)}`),
      report.toFixed(1),
      `1/${(settling / report).toFixed(0)}`,
    ]
  })
  console.log(
    textTable(
      ['one edit and a report', 'median ms', '95% ms', 'median ratio', '95% ratio', 'comparing alone', 'its ratio'],
      rows,
    ),
  )
}

/** Prints time and peak of memory of the built command on so many files, with the rules that compare articles. */
export function printMemory(articles: number): void {
  const folder = mkdtempSync(join(tmpdir(), 'newslint-bench-'))
  try {
    for (let index = 0; index < articles; index++)
      writeFileSync(join(folder, `${String(index).padStart(6, '0')}.txt`), newsroomArticle(index))
    const comparing = new Set(comparingSettings().rules.map(({rule}) => rule.id))
    const others = Object.keys(registry).filter((id) => !comparing.has(id))
    const output = ['--format', 'json', '-o', 'report.json', '.']
    const rows = [
      ['in one run', ['--preset', 'strict', ...others.flatMap((id) => ['--rule', `${id}: off`]), ...output]],
      ['--facts-only', ['--preset', 'strict', '--facts-only', '-o', 'facts.ndjson', '.']],
      ['--compare', ['--compare', 'facts.ndjson', '--format', 'json', '-o', 'report.json']],
    ].map(([name, parameters]) => {
      const {seconds, peak} = measured(folder, parameters as readonly string[])
      return [name as string, seconds.toFixed(1), peak.toFixed(0)]
    })
    console.log(textTable([`the command on ${articles} articles`, 'seconds', 'peak MB (bar: 512)'], rows))
  } finally {
    rmSync(folder, {recursive: true, force: true})
  }
}

/** How many articles are read; the facts of more are made of theirs. */
const mostRead = 5_000

/**
 * Writes the facts of so many articles and prints what `--compare` makes of them, in time and peak of memory. Those of
 * more than 5,000 articles are copies under other paths and, but for names that many articles have, other keys.
 */
export function printFactFiles(articles: number): void {
  const folder = mkdtempSync(join(tmpdir(), 'newslint-bench-'))
  const settings = comparingSettings()
  try {
    const read = Math.min(articles, mostRead)
    const results = Array.from({length: read}, (_, index) => lintText(newsroomArticle(index), `${index}.txt`, settings))
    const uses = new Map<string, number>()
    for (const {facts} of results) for (const {key} of facts) uses.set(key, (uses.get(key) ?? 0) + 1)
    const files = Array.from({length: 4}, () => new LineSorter())
    for (let index = 0; index < articles; index++) {
      const copy = Math.floor(index / read)
      for (const fact of results[index % read].facts) {
        const isFrequent = (uses.get(fact.key) ?? 0) > read / 100
        files[index % 4].add(
          factLine(`content/${copy}/${index % read}.txt`, isFrequent ? fact : {...fact, key: `${fact.key} ${copy}`}),
        )
      }
    }
    const names = files.map((file, index) => {
      const name = join(folder, `${index}.ndjson`)
      for (const block of blocksOf(file.lines())) appendFileSync(name, block, 'latin1')
      file.clear()
      return name
    })
    const size = names.reduce((sum, name) => sum + statSync(name).size, 0) / megabyte
    const {seconds, peak} = measured(folder, ['--compare', ...names, '--format', 'json', '-o', 'report.json'])
    const findings = statSync(join(folder, 'report.json')).size / megabyte
    console.log(
      `--compare on the sorted facts of ${articles} articles (${size.toFixed(0)} MB): ${seconds.toFixed(1)} s, a report of ${findings.toFixed(1)} MB, peak ${peak.toFixed(0)} MB (bar: 300)`,
    )
  } finally {
    rmSync(folder, {recursive: true, force: true})
  }
}

/** Runs the built command in a folder. Seconds, and its peak of memory in MB. */
function measured(folder: string, parameters: readonly string[]): {seconds: number; peak: number} {
  const tellPeak = 'process.on("exit",()=>process.stderr.write("peak "+process.resourceUsage().maxRSS))'
  const bin = join(packageRoot(), 'dist/src/cli/newslint.cjs')
  const started = performance.now()
  const {status, stderr} = spawnSync(
    process.execPath,
    ['--import', `data:text/javascript,${encodeURIComponent(tellPeak)}`, bin, ...parameters],
    {cwd: folder, encoding: 'utf8'},
  )
  const peak = Number(/peak (\d+)$/.exec(stderr)?.[1])
  if (status === 2 || Number.isNaN(peak)) throw new Error(`newslint failed; is it built? ${stderr}`)
  return {seconds: (performance.now() - started) / 1000, peak: peak / 1024}
}

/** What some work took of the processor, in milliseconds; a busy machine stretches that less than the clock's time. */
function timed(work: () => void): number {
  const before = process.cpuUsage()
  work()
  const {user, system} = process.cpuUsage(before)
  return (user + system) / 1000
}
