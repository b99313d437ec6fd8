import {closeSync, mkdtempSync, openSync, readSync, rmSync, writeSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {explainFileError, UsageError} from './errors.ts'

/** How many characters are kept in memory before they are put aside. */
const mostHeld = 4 * 1024 * 1024

/** Where a text is. */
export interface TextPlace {
  readonly start: number
  readonly length: number
}

/** Keeps any number of texts of ASCII in memory that does not grow with them: in a file, where they are many. */
export class SpilledText {
  #held = ''
  /** How many characters are in the file. */
  #written = 0
  #folder: string | undefined
  #file: number | undefined

  /** @throws {UsageError} where the disk does not take it. */
  add(text: string): TextPlace {
    const start = this.#written + this.#held.length
    this.#held += text
    if (this.#held.length > mostHeld) this.#spill()
    return {start, length: text.length}
  }

  read({start, length}: TextPlace): string {
    if (start >= this.#written) return this.#held.slice(start - this.#written, start - this.#written + length)
    const bytes = Buffer.allocUnsafe(length)
    for (let read = 0; read < length; ) read += readSync(this.#file as number, bytes, read, length - read, start + read)
    return bytes.toString('latin1')
  }

  /** Removes what was put aside. */
  clear(): void {
    if (this.#file !== undefined) closeSync(this.#file)
    if (this.#folder !== undefined) rmSync(this.#folder, {recursive: true, force: true})
    this.#file = undefined
    this.#folder = undefined
  }

  #spill(): void {
    try {
      this.#folder ??= mkdtempSync(join(tmpdir(), 'newslint-findings-'))
      this.#file ??= openSync(join(this.#folder, 'findings'), 'w+')
      const bytes = Buffer.from(this.#held, 'latin1')
      for (let written = 0; written < bytes.length; )
        written += writeSync(this.#file, bytes, written, bytes.length - written, this.#written + written)
    } catch (error) {
      this.clear()
      throw new UsageError(`findings cannot be put aside in ${tmpdir()}: ${explainFileError(error)}`)
    }
    this.#written += this.#held.length
    this.#held = ''
  }
}
