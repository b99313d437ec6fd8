import {existsSync, mkdirSync, readFileSync, statSync} from 'node:fs'
import {dirname, join, resolve} from 'node:path'
import {PackedResult} from '../core/packed-result.ts'
import type {ResolvedConfig} from '../core/resolve-config.ts'
import {internalError} from '../core/run.ts'
import {type CacheEntry, type FileState, readCache, writeCache} from './cache-file.ts'
import type {CacheOptions, CacheStrategy} from './cache-options.ts'
import {isFolder} from './config-file.ts'
import {explainFileError} from './errors.ts'
import {fingerprintOf, hashOf} from './fingerprint.ts'

const noFindings = new Uint8Array(0)

/**
 * What earlier runs found, in one file. An entry counts for the same path, bytes and {@link fingerprintOf fingerprint};
 * what comparing the articles found, for the same entries.
 */
export class Cache {
  readonly #path: string
  readonly #strategy: CacheStrategy
  readonly #entries: Map<string, CacheEntry>
  #comparison: string
  readonly #seen = new Set<string>()
  #isChanged = false

  /** @param cwd The folder that the location is relative to. */
  constructor(cwd: string, {location = '.newslintcache', strategy = 'content'}: CacheOptions = {}) {
    this.#path = cacheFile(cwd, location)
    this.#strategy = strategy
    const {entries, comparison} = readCache(this.#path)
    this.#entries = entries
    this.#comparison = comparison
  }

  /**
   * The result of an article as it is now, or undefined where it must be linted.
   *
   * @param accept Whether a result will do.
   */
  find(
    path: string,
    settings: ResolvedConfig,
    accept: (result: PackedResult) => boolean = () => true,
  ): PackedResult | undefined {
    this.#seen.add(path)
    const entry = this.#entries.get(path)
    if (entry === undefined || entry.fingerprint !== fingerprintOf(settings)) return undefined
    const result = new PackedResult(path, entry.result)
    return accept(result) && this.#isSame(path, entry) ? result : undefined
  }

  /**
   * Keeps what was found in an article.
   *
   * @param hash Of the bytes that were linted.
   * @param state Of the file, taken before it was read.
   */
  store(result: PackedResult, settings: ResolvedConfig, hash: string, state: FileState): void {
    const fingerprint = fingerprintOf(settings)
    // What went wrong may go well the next time.
    if (fingerprint === null || result.messages().some(({ruleId}) => ruleId === internalError)) this.forget(result.path)
    else {
      this.#isChanged = true
      this.#entries.set(result.path, {fingerprint, hash, state, result: result.bytes, findings: noFindings})
    }
  }

  /** Keeps nothing of an article. */
  forget(path: string): void {
    if (this.#entries.delete(path)) this.#isChanged = true
  }

  /**
   * What comparing these articles found in each of them, packed, where an earlier run has compared the same; articles in
   * which it found nothing have no findings.
   */
  findings(paths: readonly string[]): ReadonlyMap<string, Uint8Array> | undefined {
    if (this.#comparison === '' || this.#hashOf(paths) !== this.#comparison) return undefined
    const found = new Map<string, Uint8Array>()
    for (const path of paths) {
      const {findings} = this.#entries.get(path) as CacheEntry
      if (findings.length > 0) found.set(path, findings)
    }
    return found
  }

  /** Keeps what comparing these articles found. Their results must be those of the cache, where it has one. */
  storeFindings(paths: readonly string[], found: ReadonlyMap<string, Uint8Array>): void {
    const comparison = this.#hashOf(paths)
    if (comparison === '' && this.#comparison === '') return
    this.#comparison = comparison
    this.#isChanged = true
    const compared = new Set(comparison === '' ? [] : paths)
    for (const [path, entry] of this.#entries) {
      const findings = (compared.has(path) ? found.get(path) : undefined) ?? noFindings
      if (findings.length > 0 || entry.findings.length > 0) this.#entries.set(path, {...entry, findings})
    }
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
      writeCache(this.#path, {entries: this.#entries, comparison: this.#comparison})
      this.#isChanged = false
      return undefined
    } catch (error) {
      return explainFileError(error)
    }
  }

  /** A hash of all that comparing these articles depends on; empty where not all of them are in the cache. */
  #hashOf(paths: readonly string[]): string {
    const parts: string[] = []
    for (const path of paths.toSorted()) {
      const entry = this.#entries.get(path)
      if (entry === undefined) return ''
      parts.push(path, entry.fingerprint, entry.hash)
    }
    return hashOf(parts.join('\n'))
  }

  #isSame(path: string, entry: CacheEntry): boolean {
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
  #settle(path: string, entry: CacheEntry): void {
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

/** As {@link fileState}; undefined where there is no file. */
export function stateOf(path: string): FileState | undefined {
  try {
    return fileState(path)
  } catch {
    return undefined
  }
}

/** A location that is a folder, or ends like one, gets a file for each folder that newslint runs in, as in ESLint. */
function cacheFile(cwd: string, location: string): string {
  const path = resolve(cwd, location)
  return /[\\/]$/.test(location) || isFolder(path) ? join(path, `.cache_${hashOf(cwd)}`) : path
}
