// What ten thousand articles cost the built command in memory, with a cache and in threads, and an editor at a keystroke.
import {spawnSync} from 'node:child_process'
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {Workspace} from '../core/workspace.ts'
import {packageRoot} from '../node/paths.ts'
import {benchArticle} from './bench-corpus.ts'
import {newsroomArticle} from './bench-newsroom.ts'
import {presetSettings} from './settings.ts'
import {textTable} from './table.ts'

/** What a run of the command took. */
export interface RunCost {
  readonly seconds: number
  /** Of the processor, all threads together: a busy machine stretches this less. */
  readonly processor: number
  /** Of memory, in MB. */
  readonly peak: number
}

/** Runs the built command in a folder. */
export function runCost(folder: string, parameters: readonly string[]): RunCost {
  const tell = `process.on("exit",()=>{const {maxRSS,userCPUTime,systemCPUTime}=process.resourceUsage();
    process.stderr.write("cost "+[maxRSS/1024,(userCPUTime+systemCPUTime)/1e6])})`
  const bin = join(packageRoot(), 'dist/src/cli/bin.js')
  const started = performance.now()
  const {status, stderr} = spawnSync(
    process.execPath,
    ['--import', `data:text/javascript,${encodeURIComponent(tell)}`, bin, ...parameters],
    {cwd: folder, encoding: 'utf8'},
  )
  const seconds = (performance.now() - started) / 1000
  const found = /cost ([\d.]+),([\d.]+)$/.exec(stderr)
  if (status === 2 || found === null) throw new Error(`newslint failed; is it built? ${stderr}`)
  return {seconds, peak: Number(found[1]), processor: Number(found[2])}
}

/**
 * Prints time and peak of memory of all rules on so many articles, half of them Markdown: in one thread, in two, with a
 * cache that is made and one that is used; then what a keystroke costs.
 */
export function printNewsroom(articles: number, keystrokes: number): void {
  const folder = mkdtempSync(join(tmpdir(), 'newslint-bench-'))
  try {
    mkdirSync(join(folder, 'content'))
    for (let index = 0; index < articles; index++) {
      const isMarkdown = index % 2 === 1
      const name = `${String(index).padStart(6, '0')}.${isMarkdown ? 'md' : 'txt'}`
      writeFileSync(join(folder, 'content', name), benchArticle(index, isMarkdown ? 'markdown' : 'lines'))
    }
    const lint = ['content', '--preset', 'strict', '--format', 'json', '-o', 'report.json']
    const one = runCost(folder, [...lint, '--concurrency', 'off'])
    const two = runCost(folder, [...lint, '--concurrency', '2'])
    const made = runCost(folder, [...lint, '--concurrency', 'off', '--cache'])
    const used = runCost(folder, [...lint, '--concurrency', 'off', '--cache'])
    const rows = Object.entries({'one thread': one, 'two threads': two, '--cache, made': made, '--cache, used': used})
    console.log(
      textTable(
        [`all rules on ${articles} articles`, 'seconds', 'processor s', 'peak MB (bar: 512)'],
        rows.map(([name, {seconds, processor, peak}]) => [
          name,
          seconds.toFixed(1),
          processor.toFixed(1),
          peak.toFixed(0),
        ]),
      ),
    )
    console.log(`\ntwo threads against one: ${(one.seconds / two.seconds).toFixed(2)} times as fast (bar: 1.5)`)
    const times = [one.seconds / used.seconds, one.processor / used.processor].map((ratio) => ratio.toFixed(1))
    console.log(`a cache against a cold run: ${times[0]} times as fast, ${times[1]} by the processor (bar: 8)`)
  } finally {
    rmSync(folder, {recursive: true, force: true})
  }
  printKeystrokes(articles, keystrokes)
}

/** Prints what typing a word costs in one article among so many: linting it and its report, with all rules. */
export function printKeystrokes(articles: number, keystrokes: number): void {
  const settings = presetSettings('strict', undefined)
  const workspace = new Workspace(() => settings)
  const paths = Array.from({length: articles}, (_, index) => `content/${String(index).padStart(6, '0')}.txt`)
  for (const [index, path] of paths.entries()) workspace.update(path, newsroomArticle(index))
  workspace.report()
  const path = paths[articles >> 1]
  const [headline, ...rest] = newsroomArticle(articles >> 1).split('\n')
  const words = 'It rained all day and the ferry to the island stayed in the harbour until the wind turned'.split(' ')
  const times: {all: number; processor: number}[] = []
  // The first of them are for the compiler.
  for (let stroke = -keystrokes; stroke < keystrokes; stroke++) {
    const typed = words.slice(0, 1 + ((stroke + keystrokes) % words.length)).join(' ')
    const text = [headline, rest[0], `${typed}.`, ...rest.slice(1)].join('\n')
    const before = process.cpuUsage()
    const started = performance.now()
    workspace.update(path, text)
    workspace.report()
    const all = performance.now() - started
    const {user, system} = process.cpuUsage(before)
    if (stroke >= 0) times.push({all, processor: (user + system) / 1000})
  }
  const figure = (key: 'all' | 'processor', share: number): string =>
    times
      .map((time) => time[key])
      .sort((a, b) => a - b)
      [Math.floor((times.length - 1) * share)].toFixed(1)
  const rows = (['all', 'processor'] as const).map((key) => [
    key === 'all' ? 'by the clock' : 'of the processor',
    figure(key, 0.5),
    figure(key, 0.95),
  ])
  console.log(`\n${textTable([`a keystroke among ${articles} articles`, 'median ms', '95% ms (bar: 15)'], rows)}`)
}
