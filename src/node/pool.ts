import {availableParallelism} from 'node:os'
import {extname} from 'node:path'
import {Worker} from 'node:worker_threads'
import {errorMessage} from './errors.ts'
import type {PackedOutcome} from './packed-outcome.ts'
import {type Answer, outcomesIn, type WorkerTask} from './worker-messages.ts'

/** How many threads lint: as many as pay, none but this one, or a number of them. */
export type Concurrency = 'auto' | 'off' | number

/** A file with its size in bytes. */
export interface SizedFile {
  readonly path: string
  readonly size: number
}

/**
 * What a thread must have to do before it pays: it loads all rules and compiles them anew, in which time one that is
 * warm lints about 1.5 MB. Two threads gained nothing on 3 MB.
 */
const bytesPerThread = 4_000_000

/** How many workers to start for a number of bytes; 0: lint in this thread. */
export function threadsFor(concurrency: Concurrency, bytes: number): number {
  if (concurrency === 'off') return 0
  const most =
    concurrency === 'auto' ? Math.min(availableParallelism(), Math.floor(bytes / bytesPerThread)) : concurrency
  return most < 2 ? 0 : most
}

export interface PoolSettings {
  readonly threads: number
  readonly task: Omit<WorkerTask, 'place'>
  /** What a worker must make of the config to be of use; see `configHash`. */
  readonly configHash: string
  /** Takes the outcome of a file, in no particular order. */
  readonly take: (path: string, outcome: PackedOutcome) => void
}

/** What is left for the calling thread, and why. */
export interface PoolOutcome {
  readonly left: readonly string[]
  readonly reason?: string
}

/** Lints files in worker threads. Never throws: what workers cannot do is left. */
export async function lintInWorkers(files: readonly SizedFile[], settings: PoolSettings): Promise<PoolOutcome> {
  const extension = extname(import.meta.url)
  if (extension === '.ts') return {left: files.map(({path}) => path), reason: 'newslint is not built'}
  // The launcher of the bundled command starts its threads too.
  const url = new URL(extension === '.cjs' ? './newslint.cjs' : './worker.js', import.meta.url)
  return new Pool(files, settings, url).run()
}

/** A worker waits for nothing as long as it has another list to go on with. */
const listsAhead = 2
/** The smallest list, in bytes: sending one takes about as long as linting a sentence. */
const smallestList = 32_000
/** The largest list: what came of it is in a worker's memory, and then on the way, all at once. */
const largestList = 512_000

interface Member {
  readonly worker: Worker
  /** The lists that it has been sent and has not answered, the one that it is working on first. */
  readonly lists: string[][]
  /** How many lists it has answered. */
  answered: number
  /** What it is working on; see `WorkerTask.place`. */
  readonly place: Int32Array
  isReady: boolean
  error: string | undefined
}

class Pool {
  readonly #settings: PoolSettings
  readonly #url: URL
  /** The largest first, so that none of them keeps one worker busy when the others have finished. */
  readonly #files: SizedFile[]
  /** Lists that workers died over, or before. */
  readonly #again: string[][] = []
  /** Files at which a worker died. */
  readonly #suspects = new Set<string>()
  readonly #members = new Set<Member>()
  #next = 0
  #bytesLeft: number
  #reason: string | undefined
  #finish: () => void = () => {}

  constructor(files: readonly SizedFile[], settings: PoolSettings, url: URL) {
    this.#files = files.toSorted((a, b) => b.size - a.size)
    this.#bytesLeft = files.reduce((sum, {size}) => sum + size, 0)
    this.#settings = settings
    this.#url = url
  }

  async run(): Promise<PoolOutcome> {
    await new Promise<void>((resolve) => {
      this.#finish = resolve
      for (let count = Math.min(this.#settings.threads, this.#files.length); count > 0; count--) this.#start()
      this.#settle()
    })
    await Promise.all([...this.#members].map(({worker}) => worker.terminate()))
    const left = [...this.#again.flat(), ...this.#files.slice(this.#next).map(({path}) => path)]
    // What may have ended a worker would end this thread too.
    for (const path of left) if (this.#suspects.has(path)) this.#giveUp(path, this.#reason ?? '')
    const rest = left.filter((path) => !this.#suspects.has(path))
    return {left: rest, ...(this.#reason === undefined ? {} : {reason: this.#reason})}
  }

  #start(): void {
    let worker: Worker
    const place = new Int32Array(new SharedArrayBuffer(8))
    try {
      // What a config writes has been written once, by the thread that opened the project first.
      worker = new Worker(this.#url, {workerData: {...this.#settings.task, place}, stdout: true, stderr: true})
    } catch (error) {
      this.#reason = errorMessage(error)
      return
    }
    const member: Member = {worker, lists: [], answered: 0, place, isReady: false, error: undefined}
    this.#members.add(member)
    // What nobody reads would fill the pipe.
    worker.stdout.resume()
    worker.stderr.resume()
    worker.on('message', (message: string | Answer) => {
      if (typeof message === 'object') this.#takeAnswer(member, message)
      else if (message === this.#settings.configHash) member.isReady = true
      else {
        this.#reason = 'the config is not the same each time it is loaded'
        this.#members.delete(member)
        void worker.terminate()
      }
      this.#feed(member)
      this.#settle()
    })
    worker.on('error', (error) => {
      member.error = errorMessage(error)
    })
    worker.on('exit', (code) => {
      if (this.#members.delete(member)) this.#bury(member, member.error ?? `exit code ${code}`)
      this.#settle()
    })
  }

  /** Sends lists to a worker as long as there are any and it has too few. */
  #feed(member: Member): void {
    if (!member.isReady || !this.#members.has(member)) return
    while (member.lists.length < listsAhead) {
      const list = this.#again.pop() ?? this.#nextList()
      if (list.length === 0) return
      member.lists.push(list)
      member.worker.postMessage(list)
    }
  }

  /** Lists become smaller towards the end, so that all workers finish at about the same time. */
  #nextList(): string[] {
    const even = this.#bytesLeft / (this.#settings.threads * 8)
    const share = Math.min(largestList, Math.max(smallestList, even))
    const list: string[] = []
    for (let bytes = 0; bytes < share && this.#next < this.#files.length; this.#next++) {
      const {path, size} = this.#files[this.#next]
      bytes += size
      this.#bytesLeft -= size
      list.push(path)
    }
    return list
  }

  #takeAnswer(member: Member, answer: Answer): void {
    const list = member.lists.shift() ?? []
    member.answered++
    for (const [index, outcome] of outcomesIn(answer, list).entries()) this.#settings.take(list[index], outcome)
  }

  /** A worker is dead. The file that it was at is done again once, alone; the others as if nothing had been. */
  #bury({lists, answered, place, isReady}: Member, reason: string): void {
    const [begun, index] = [Atomics.load(place, 0), Atomics.load(place, 1)]
    const culprit = lists[begun - 1 - answered]?.[index]
    for (const list of lists) {
      const others = list.filter((path) => path !== culprit)
      if (others.length > 0) this.#again.push(others)
    }
    if (culprit !== undefined && this.#suspects.has(culprit)) this.#giveUp(culprit, reason)
    else if (culprit !== undefined) {
      this.#suspects.add(culprit)
      this.#again.unshift([culprit])
    }
    // One that never came to work would not come the next time either.
    if (!isReady) this.#reason = `a thread could not start (${reason})`
    else if (!this.#isDone()) this.#start()
  }

  #giveUp(path: string, reason: string): void {
    const message = `This article ended the thread that read it, twice (${reason}); leave it out with --ignore-pattern and report it`
    this.#settings.take(path, {problem: {message, line: 1, column: 1}})
  }

  #isDone(): boolean {
    return this.#next === this.#files.length && this.#again.length === 0
  }

  /** Ends when everything is answered, or nobody is left to answer. */
  #settle(): void {
    for (const member of this.#members) this.#feed(member)
    if (this.#members.size === 0 || (this.#isDone() && [...this.#members].every(({lists}) => lists.length === 0)))
      this.#finish()
  }
}
