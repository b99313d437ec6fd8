import {closeSync, mkdtempSync, openSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {compareText} from '../core/compare-text.ts'
import {explainFileError, UsageError} from './errors.ts'
import {linesOf} from './lines.ts'
import {mergeLines} from './merge-lines.ts'

/** How many characters of lines are held at once; more than that go into sorted files in the folder for such things. */
const mostHeld = 32 * 1024 * 1024

/** How many characters are written at a time. */
const blockLength = 1024 * 1024

/**
 * Sorts any number of lines of ASCII in memory that does not grow with them. Call `clear` when done.
 *
 * @throws {UsageError} where the disk does not take what has to be put aside.
 */
export class LineSorter {
  readonly #mostHeld: number
  #held: string[] = []
  #length = 0
  #folder: string | undefined
  readonly #files: string[] = []

  /** @param most How many characters of lines to hold in memory. */
  constructor(most = mostHeld) {
    this.#mostHeld = most
  }

  add(line: string): void {
    this.#held.push(line)
    this.#length += line.length
    if (this.#length > this.#mostHeld) this.#putAside()
  }

  /** All lines, in the order of their bytes. */
  *lines(): Generator<string> {
    const held = this.#held.sort(compareText)
    if (this.#files.length === 0) yield* held
    else yield* mergeLines([...this.#files.map((file) => linesOf(file)), held.values()], false)
  }

  /** Removes what was put aside. */
  clear(): void {
    this.#held = []
    if (this.#folder !== undefined) rmSync(this.#folder, {recursive: true, force: true})
  }

  #putAside(): void {
    try {
      this.#folder ??= mkdtempSync(join(tmpdir(), 'newslint-lines-'))
      const name = join(this.#folder, String(this.#files.length))
      this.#files.push(name)
      const file = openSync(name, 'w')
      try {
        for (const block of blocksOf(this.#held.sort(compareText))) writeFileSync(file, block, 'latin1')
      } finally {
        closeSync(file)
      }
    } catch (error) {
      this.clear()
      throw new UsageError(`lines cannot be put aside in ${tmpdir()}: ${explainFileError(error)}`)
    }
    this.#held = []
    this.#length = 0
  }
}

/** Lines, with their ends, in blocks to be written at once. */
export function* blocksOf(lines: Iterable<string>): Generator<string> {
  let block = ''
  for (const line of lines) {
    block += `${line}\n`
    if (block.length < blockLength) continue
    yield block
    block = ''
  }
  if (block !== '') yield block
}
