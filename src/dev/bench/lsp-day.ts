// `npm run bench -- day`: what an editor does in a day, in two minutes: 20,000 edits, opens, closes, renames and deletes. Says
// how much memory the server holds before and after, and compares what it reports at the end with a fresh server.
import {readFileSync, renameSync, rmSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {folderWith, LspClient, uriOf} from '../lsp-client.ts'
import {Random} from '../random.ts'
import {newsroomArticle} from './newsroom.ts'

/** What a day came to. */
export interface Day {
  readonly seconds: number
  /** In bytes, after collecting garbage. */
  readonly before: number
  readonly after: number
  /** Articles that a fresh server reports otherwise. */
  readonly different: readonly string[]
}

/** Makes the server collect its garbage and say how much it holds, when it is signalled. */
const preload = `process.on('SIGUSR2', () => {
  globalThis.gc(); globalThis.gc()
  require('node:fs').writeFileSync(process.env.MEMORY_FILE, String(process.memoryUsage().heapUsed))
})`

const options = {scope: 'workspace', status: true, commands: true}

/** How long after the last change a server may still tell what it brought. */
const mostSecondsBehind = 60

/** Lets a server live through so many changes of a folder of so many articles. */
export async function liveThroughDay(articles: number, changes: number): Promise<Day> {
  const folder = folderWith(
    Object.fromEntries(Array.from({length: articles}, (_, index) => [`${index}.txt`, newsroomArticle(index)])),
  )
  const tools = folderWith({'preload.cjs': preload})
  const memoryFile = join(tools, 'memory')
  const client = await LspClient.start({
    folders: [folder],
    options,
    nodeArguments: ['--expose-gc', '--require', join(tools, 'preload.cjs')],
    environment: {MEMORY_FILE: memoryFile},
  })
  try {
    await ready(client)
    const day = new DayOfChanges(client, folder, articles)
    // What is made once and kept, such as the compiled rules, is there before the first measurement.
    for (let change = 0; change < Math.min(500, changes); change++) await day.change()
    await day.closeAll()
    day.restore()
    await quiet(client)
    const before = await memoryOf(client, memoryFile)
    const started = performance.now()
    for (let change = 0; change < changes; change++) await day.change()
    await day.closeAll()
    await quiet(client)
    const seconds = (performance.now() - started) / 1000
    const fresh = await LspClient.start({folders: [folder], options})
    try {
      await ready(fresh)
      await quiet(fresh)
      const found = ({published}: LspClient, uri: string): string =>
        JSON.stringify(published.get(uri)?.diagnostics ?? [])
      const differing = (): string[] => {
        const uris = new Set([...client.published.keys(), ...fresh.published.keys()])
        return [...uris].filter((uri) => found(client, uri) !== found(fresh, uri))
      }
      // What happened on disk is read and compared in slices, between which a server may be silent for long.
      let different = differing()
      for (let waited = 0; different.length > 0 && waited < mostSecondsBehind; waited++) {
        await new Promise((resolve) => setTimeout(resolve, 1000))
        different = differing()
      }
      return {seconds, before, after: await afterDay(), different}
    } finally {
      await fresh.stop()
    }

    /** Of the articles with which the day began, so that no more is held than was then. */
    async function afterDay(): Promise<number> {
      day.restore()
      await quiet(client)
      return memoryOf(client, memoryFile)
    }
  } finally {
    await client.stop()
    for (const path of [folder, tools]) rmSync(path, {recursive: true, force: true})
  }
}

/** The changes of a day, in an order that is the same each time. */
class DayOfChanges {
  readonly #client: LspClient
  readonly #folder: string
  readonly #random = new Random(24)
  readonly #names: string[]
  #next: number

  constructor(client: LspClient, folder: string, articles: number) {
    this.#client = client
    this.#folder = folder
    this.#names = Array.from({length: articles}, (_, index) => `${index}.txt`)
    this.#next = articles
  }

  async change(): Promise<void> {
    const random = this.#random
    const chance = random.below(100)
    const open = [...this.#client.texts.keys()]
    if (open.length < 3 || (chance < 4 && open.length < 10)) await this.#open(random.pick(this.#names))
    else if (chance < 6) await this.#client.close(random.pick(open))
    else if (chance < 8) await this.#onDisk(random.pick(this.#names), chance)
    else if (chance < 10) await this.#save(random.pick(open))
    else await this.#edit(random.pick(open))
    // Nobody types ahead of the server for minutes: now and then it has to answer before the day goes on.
    const [uri] = this.#client.texts.keys()
    if (random.below(10) === 0 && uri !== undefined)
      await this.#client.connection.sendRequest('textDocument/documentSymbol', {textDocument: {uri}})
  }

  async closeAll(): Promise<void> {
    for (const uri of [...this.#client.texts.keys()]) await this.#client.close(uri)
    await quiet(this.#client)
  }

  /** Puts the articles back with which the day began. Nothing may be open. */
  restore(): void {
    for (const name of this.#names) rmSync(join(this.#folder, name))
    for (const index of this.#names.keys()) {
      this.#names[index] = `${index}.txt`
      writeFileSync(join(this.#folder, `${index}.txt`), newsroomArticle(index))
    }
  }

  async #open(name: string): Promise<void> {
    const path = join(this.#folder, name)
    if (!this.#client.texts.has(uriOf(path))) await this.#client.open(path, readFileSync(path, 'utf8'), 'plaintext')
  }

  async #edit(uri: string): Promise<void> {
    const {text} = this.#client.texts.get(uri)!
    const lines = text.split('\n')
    const line = this.#random.below(lines.length)
    const start = lines.slice(0, line).join('\n').length + (line > 0 ? 1 : 0)
    const words = this.#random.pick([' the the', ' It rained.', ' Observers said so.', ' 14 lorries'])
    // Articles do not grow for ever.
    const isLong = text.length > 8000
    const other = isLong ? lines[line].slice(0, 40) : lines[line] + words
    await this.#client.edit(uri, start, start + lines[line].length, other)
  }

  async #save(uri: string): Promise<void> {
    const name = this.#names.find((own) => uriOf(join(this.#folder, own)) === uri)
    if (name === undefined) return
    writeFileSync(join(this.#folder, name), this.#client.texts.get(uri)!.text)
    await this.#client.save(uri)
  }

  async #onDisk(name: string, chance: number): Promise<void> {
    const path = join(this.#folder, name)
    if (this.#client.texts.has(uriOf(path))) await this.#client.close(uriOf(path))
    const fresh = `${this.#next++}.txt`
    if (chance === 6) renameSync(path, join(this.#folder, fresh))
    else {
      rmSync(path)
      writeFileSync(join(this.#folder, fresh), newsroomArticle(this.#random.below(100_000)))
    }
    this.#names[this.#names.indexOf(name)] = fresh
  }
}

async function ready(client: LspClient): Promise<void> {
  let isReady = false
  client.connection.onNotification('newslint/status', ({state}: {state: string}) => {
    isReady = state === 'ready'
    client.wake()
  })
  await client.until(() => isReady, 'all articles', 300_000)
}

/** Resolves when the server has had nothing to say for a while. */
async function quiet(client: LspClient): Promise<void> {
  for (let before = -1; before !== client.heard; ) {
    before = client.heard
    await new Promise((resolve) => setTimeout(resolve, 2000))
  }
}

async function memoryOf(client: LspClient, file: string): Promise<number> {
  rmSync(file, {force: true})
  client.process.kill('SIGUSR2')
  for (let tries = 0; tries < 600; tries++) {
    await new Promise((resolve) => setTimeout(resolve, 50))
    try {
      const bytes = Number(readFileSync(file, 'utf8'))
      if (bytes > 0) return bytes
    } catch {
      // It is not there yet.
    }
  }
  throw new Error('the server does not say how much memory it holds')
}

/** Prints what `npm run bench -- day` found, and fails where it was not as it must be. */
export async function printDay(articles: number, changes: number): Promise<void> {
  const {seconds, before, after, different} = await liveThroughDay(articles, changes)
  const megabytes = (bytes: number): string => (bytes / 1024 / 1024).toFixed(1)
  console.log(`${changes} changes of ${articles} articles in ${seconds.toFixed(0)} s`)
  console.log(
    `memory ${megabytes(before)} MB before, ${megabytes(after)} MB after: × ${(after / before).toFixed(2)} (bar: 1.2)`,
  )
  console.log(`${different.length} articles are reported otherwise by a fresh server`)
  for (const uri of different.slice(0, 10)) console.log(`  ${uri}`)
  if (after > 1.2 * before || different.length > 0) process.exitCode = 1
}
