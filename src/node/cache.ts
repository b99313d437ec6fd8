import {existsSync, mkdirSync, readFileSync, statSync} from 'node:fs'
import {dirname, join, resolve} from 'node:path'
import type {DocumentResult} from '../core/message.ts'
import type {ResolvedConfig} from '../core/resolve-config.ts'
import {internalError} from '../core/run.ts'
import type {CacheOptions, CacheStrategy} from './cache-options.ts'
import {type CompactResult, compactResult, fullResult, StringTable} from './compact-result.ts'
import {errorCode, explainFileError} from './errors.ts'
import {fingerprintOf, hashOf} from './fingerprint.ts'
import {writeWhole} from './write-file.ts'

/** A file at a moment: what it took up, when it was last changed, and whether that tells it apart from later versions. */
export interface FileState {
  readonly size: number
  /** In milliseconds. */
  readonly changed: number
  readonly isSettled: boolean
}

interface Entry {
  readonly fingerprint: string
  /** Of the bytes. */
  readonly hash: string
  readonly state: FileState
  readonly result: DocumentResult
}

/** What the file holds after its first line. Fingerprints are strings of the table. */
interface Stored {
  readonly strings: readonly string[]
  readonly entries: readonly (readonly [
    path: string,
    fingerprint: number,
    hash: string,
    size: number,
    changed: number,
    isSettled: 0 | 1,
    result: CompactResult,
  ])[]
}

/** The first line is this and the hash of the rest. The number counts changes of the form. */
const opening = 'newslint cache 1 '

/**
 * What earlier runs found, in one file. An entry counts for the same path, bytes and {@link fingerprintOf fingerprint}.
 * A file that is broken or of another form is an empty cache.
 */
export class Cache {
  readonly #path: string
  readonly #strategy: CacheStrategy
  readonly #entries: Map<string, Entry>
  readonly #seen = new Set<string>()
  #isChanged = false

  /** @param cwd The folder that the location is relative to. */
  constructor(cwd: string, {location = '.newslintcache', strategy = 'content'}: CacheOptions = {}) {
    this.#path = cacheFile(cwd, location)
    this.#strategy = strategy
    this.#entries = load(this.#path)
  }

  /**
   * The result of an article as it is now, or undefined where it must be linted.
   *
   * @param accept Whether a result will do.
   */
  find(
    path: string,
    settings: ResolvedConfig,
    accept: (result: DocumentResult) => boolean = () => true,
  ): DocumentResult | undefined {
    this.#seen.add(path)
    const entry = this.#entries.get(path)
    if (entry === undefined || entry.fingerprint !== fingerprintOf(settings) || !accept(entry.result)) return undefined
    return this.#isSame(path, entry) ? entry.result : undefined
  }

  /**
   * Keeps what was found in an article.
   *
   * @param hash Of the bytes that were linted.
   * @param state Of the file, taken before it was read.
   */
  store(result: DocumentResult, settings: ResolvedConfig, hash: string, state: FileState): void {
    const fingerprint = fingerprintOf(settings)
    // What went wrong may go well the next time.
    if (fingerprint === null || result.messages.some(({ruleId}) => ruleId === internalError)) this.forget(result.path)
    else {
      this.#isChanged = true
      this.#entries.set(result.path, {fingerprint, hash, state, result})
    }
  }

  /** Keeps nothing of an article. */
  forget(path: string): void {
    if (this.#entries.delete(path)) this.#isChanged = true
  }

  /**
   * Writes the cache where it has changed. Entries of files that are gone are left out.
   *
   * @returns Why it could not be written, or undefined.
   */
  save(): string | undefined {
    for (const path of this.#entries.keys()) if (!this.#seen.has(path) && !existsSync(path)) this.forget(path)
    if (!this.#isChanged) return undefined
    try {
      mkdirSync(dirname(this.#path), {recursive: true})
      writeWhole(this.#path, written(this.#entries))
      this.#isChanged = false
      return undefined
    } catch (error) {
      return explainFileError(error)
    }
  }

  #isSame(path: string, entry: Entry): boolean {
    try {
      if (this.#strategy === 'metadata') {
        const {size, changed} = fileState(path)
        if (size !== entry.state.size) return false
        if (entry.state.isSettled && changed === entry.state.changed) return true
      }
      const hash = hashOf(readFileSync(path))
      if (hash !== entry.hash) return false
      if (this.#strategy === 'metadata') this.#settle(path, entry)
      return true
    } catch {
      return false
    }
  }

  /** Learns the present time of a file whose bytes are still the same, so that they need not be read the next time. */
  #settle(path: string, entry: Entry): void {
    const state = fileState(path)
    if (!state.isSettled) return
    this.#entries.set(path, {...entry, state})
    this.#isChanged = true
  }
}

/** Two changes within this time, in milliseconds, may leave a file with the same time of change. */
const clockStep = 2000

/** What tells a file apart without reading it. Throws where it is gone. */
export function fileState(path: string): FileState {
  const {size, mtimeMs} = statSync(path)
  return {size, changed: mtimeMs, isSettled: mtimeMs + clockStep < Date.now()}
}

/** A location that is a folder, or ends like one, gets a file for each folder that newslint runs in, as in ESLint. */
function cacheFile(cwd: string, location: string): string {
  const path = resolve(cwd, location)
  return /[\\/]$/.test(location) || isFolder(path) ? join(path, `.cache_${hashOf(cwd)}`) : path
}

function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory()
  } catch {
    return false
  }
}

function load(path: string): Map<string, Entry> {
  const entries = new Map<string, Entry>()
  try {
    const text = readFileSync(path, 'utf8')
    const lineEnd = text.indexOf('\n')
    const body = text.slice(lineEnd + 1)
    if (text.slice(0, lineEnd) !== opening + hashOf(body)) return entries
    const stored = JSON.parse(body) as Stored
    for (const [file, fingerprint, hash, size, changed, isSettled, result] of stored.entries)
      entries.set(file, {
        fingerprint: stored.strings[fingerprint],
        hash,
        state: {size, changed, isSettled: isSettled === 1},
        result: fullResult(result, file, stored.strings),
      })
    return entries
  } catch (error) {
    // It is not there, or is something else; a cache may always be empty. A mistake of ours is none.
    if (errorCode(error) === undefined && !(error instanceof SyntaxError)) throw error
    return new Map()
  }
}

function written(entries: ReadonlyMap<string, Entry>): string {
  const table = new StringTable()
  const rows = [...entries].map(
    ([path, {fingerprint, hash, state, result}]) =>
      [
        path,
        table.number(fingerprint),
        hash,
        state.size,
        state.changed,
        state.isSettled ? 1 : 0,
        compactResult(result, table),
      ] as const,
  )
  const stored: Stored = {strings: table.strings, entries: rows}
  const body = JSON.stringify(stored)
  return `${opening}${hashOf(body)}\n${body}`
}
