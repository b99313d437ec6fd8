// `npm run bench -- lsp`: how long an editor waits for findings after a change, in a folder of many articles.
import {readFileSync, rmSync} from 'node:fs'
import {join} from 'node:path'
import {folderWith, LspClient} from '../lsp-client.ts'
import {Random} from '../random.ts'
import {textTable} from '../table.ts'
import {newsroomArticle} from './newsroom.ts'

/** What the latency came to, in milliseconds beyond the debounce. */
export interface Latency {
  readonly median: number
  readonly p95: number
  readonly most: number
  /** Processor time of the server for one edit, which a busy machine stretches less. */
  readonly processor: number
  /** From the start of the process to the findings of the opened article, and until the whole folder was read. */
  readonly first: number
  readonly whole: number
  /** Processor time of the server in a second without edits, in per cent. */
  readonly idle: number
}

/** How long nobody must have typed, as the server has it unless told. */
const debounce = 100

/** Measures edits of an article of about 800 words in a folder of so many articles. */
export async function measureLatency(articles: number, edits: number): Promise<Latency> {
  const folder = folderWith(
    Object.fromEntries(Array.from({length: articles}, (_, index) => [`content/${index}.txt`, newsroomArticle(index)])),
  )
  const article = articleOf(800, articles)
  const started = performance.now()
  const client = await LspClient.start({folders: [folder], options: {commands: true, status: true}})
  try {
    let isReady = false
    client.connection.onNotification('newslint/status', ({state}: {state: string}) => {
      isReady = state === 'ready'
      client.wake()
    })
    const uri = await client.open(join(folder, 'content/7.txt'), article, 'plaintext')
    await client.diagnostics(uri)
    const first = performance.now() - started
    await client.until(() => isReady, 'all articles', 300_000)
    const whole = performance.now() - started
    await wait(1000)
    const figures: number[] = []
    const spent = ticksOf(client.process.pid!)
    const random = new Random(1)
    const {text} = client.texts.get(uri)!
    const spaces = [...text.matchAll(/ /g)].map(({index}) => index)
    for (let edit = 0; edit < edits; edit++) {
      const at = random.pick(spaces)
      const before = performance.now()
      await client.edit(uri, at, at, edit % 2 === 0 ? ' Calder' : ' the')
      await client.diagnostics(uri)
      figures.push(performance.now() - before - debounce)
      await wait(20)
    }
    const processor = ((ticksOf(client.process.pid!) - spent) * 10) / edits
    await wait(500)
    const idle = await idleOf(client.process.pid!)
    const sorted = figures.toSorted((a, b) => a - b)
    const at = (share: number): number => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))]
    return {processor, median: at(0.5), p95: at(0.95), most: sorted.at(-1)!, first, whole, idle}
  } finally {
    await client.stop()
    rmSync(folder, {recursive: true, force: true})
  }
}

/** An article of so many words, made of others than those in the folder. */
function articleOf(words: number, seed: number): string {
  const lines = [newsroomArticle(seed), newsroomArticle(seed + 1)].flatMap((text) => text.trimEnd().split('\n'))
  let count = 0
  return `${lines.filter((line) => count < words && (count += line.split(' ').length) > 0).join('\n')}\n`
}

/** Prints the table of `npm run bench -- lsp`. */
export async function printLatency(articles: number, edits: number): Promise<void> {
  const {processor, median, p95, most, first, whole, idle} = await measureLatency(articles, edits)
  console.log(
    textTable(
      [
        'articles',
        'edits',
        'median ms',
        'p95 ms',
        'most ms',
        'CPU ms an edit',
        'first findings ms',
        'all read ms',
        'idle CPU %',
      ],
      [
        [
          String(articles),
          String(edits),
          median.toFixed(1),
          p95.toFixed(1),
          most.toFixed(1),
          processor.toFixed(1),
          first.toFixed(0),
          whole.toFixed(0),
          idle.toFixed(1),
        ],
      ],
    ),
  )
  console.log(`\nFrom a change to its findings, beyond the ${debounce} ms for which nobody must have typed`)
}

/** Processor time of a process while nothing is asked of it, in per cent of one processor. Linux alone tells. */
async function idleOf(pid: number): Promise<number> {
  const before = ticksOf(pid)
  await wait(3000)
  return (ticksOf(pid) - before) / 3
}

/** Processor time of a process in hundredths of a second. */
function ticksOf(pid: number): number {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1].split(' ')
  return Number(fields[11]) + Number(fields[12])
}

function wait(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds))
}
