// What ten thousand articles cost the built command in memory, with a cache and in threads, and an editor at a keystroke.
import {spawnSync} from 'node:child_process'
import {mkdirSync} from 'node:fs'
import {join} from 'node:path'
import {Workspace} from '../../../core/workspace.ts'
import {presetSettings} from '../../settings.ts'
import {commandOf, costRow, type Measure, speedRow} from '../measure.ts'
import {newsroomArticle} from '../newsroom.ts'
import {launcher} from '../processes.ts'
import {inScratch, mixedLayout, writeCorpus} from '../scratch.ts'

/** What a run of the command took. */
interface RunCost {
  readonly seconds: number
  /** Of the processor, all threads together: a busy machine stretches this less. */
  readonly processor: number
  /** Of memory, in MB. */
  readonly peak: number
}

/** Runs the built command in a folder. */
function runCost(folder: string, parameters: readonly string[]): RunCost {
  const tell = `process.on("exit",()=>{const {maxRSS,userCPUTime,systemCPUTime}=process.resourceUsage();
    process.stderr.write("cost "+[maxRSS/1024,(userCPUTime+systemCPUTime)/1e6])})`
  const started = performance.now()
  const {status, stderr} = spawnSync(
    process.execPath,
    ['--import', `data:text/javascript,${encodeURIComponent(tell)}`, launcher, ...parameters],
    {cwd: folder, encoding: 'utf8'},
  )
  const seconds = (performance.now() - started) / 1000
  const found = /cost ([\d.]+),([\d.]+)$/.exec(stderr)
  if (status === 2 || found === null) throw new Error(`newslint failed; is it built? ${stderr}`)
  return {seconds, peak: Number(found[1]), processor: Number(found[2])}
}

/**
 * Time and peak of memory of all rules on ten thousand articles, half of them Markdown: in one thread, in two, with a
 * cache that is made and one that is used; then what a keystroke costs. Times against each other are of the clock.
 */
export const newsroom: Measure = {
  name: 'newsroom',
  run: ({quick, say}) =>
    inScratch((folder) => {
      const articles = quick ? 400 : 10_000
      const content = join(folder, 'content')
      mkdirSync(content)
      writeCorpus(content, articles, mixedLayout)
      const lint = ['content', '--preset', 'strict', '--format', 'json', '-o', 'report.json']
      const cost = (...parameters: readonly string[]): RunCost => {
        say(parameters.join(' '))
        return runCost(folder, [...lint, ...parameters])
      }
      const one = cost('--concurrency', 'off')
      const two = cost('--concurrency', '2')
      cost('--concurrency', 'off', '--cache')
      const used = cost('--concurrency', 'off', '--cache')
      const count = articles.toLocaleString('en')
      const command = commandOf('newsroom')
      const milliseconds = (run: RunCost): number => run.seconds * 1000
      return [
        speedRow({
          id: 'newsroom/cache',
          name: `${count} articles unchanged with \`--cache\` against a cold run`,
          ours: milliseconds(used),
          theirs: milliseconds(one),
          unit: 'ms',
          bar: {least: 8},
          command,
        }),
        speedRow({
          id: 'newsroom/threads',
          name: `${count} articles in two threads against one`,
          ours: milliseconds(two),
          theirs: milliseconds(one),
          unit: 'ms',
          bar: {least: 1.5},
          command,
        }),
        costRow({
          id: 'newsroom/memory',
          name: `${count} articles, all rules, peak of memory against 512 MB`,
          ours: one.peak,
          theirs: 512,
          unit: 'MB',
          bar: {most: 1},
          command,
        }),
        costRow({
          id: 'newsroom/keystroke',
          name: `a keystroke in one of ${count} articles, 95th percentile against 15 ms`,
          ours: keystroke(articles, quick ? 50 : 200),
          theirs: 15,
          unit: 'ms',
          bar: {most: 1},
          command,
        }),
      ]
    }),
}

/** Milliseconds, at the 95th percentile, of typing in one article among so many: linting it and its report. */
function keystroke(articles: number, keystrokes: number): number {
  const settings = presetSettings('strict', undefined)
  const workspace = new Workspace(() => settings)
  const paths = Array.from({length: articles}, (_, index) => `content/${String(index).padStart(6, '0')}.txt`)
  for (const [index, path] of paths.entries()) workspace.update(path, newsroomArticle(index))
  workspace.report()
  const path = paths[articles >> 1]
  const [headline, ...rest] = newsroomArticle(articles >> 1).split('\n')
  const words = 'It rained all day and the ferry to the island stayed in the harbour until the wind turned'.split(' ')
  const times: number[] = []
  // The first of them are for the compiler.
  for (let stroke = -keystrokes; stroke < keystrokes; stroke++) {
    const typed = words.slice(0, 1 + ((stroke + keystrokes) % words.length)).join(' ')
    const text = [headline, rest[0], `${typed}.`, ...rest.slice(1)].join('\n')
    const started = performance.now()
    workspace.update(path, text)
    workspace.report()
    if (stroke >= 0) times.push(performance.now() - started)
  }
  return times.toSorted((a, b) => a - b)[Math.floor((times.length - 1) * 0.95)]
}
