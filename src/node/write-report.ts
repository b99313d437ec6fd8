import {closeSync, mkdirSync, openSync, statSync, writeFileSync} from 'node:fs'
import {dirname, resolve} from 'node:path'
import {explainFileError, UsageError} from './errors.ts'

/** A report that is to be written to a file. */
export interface ReportFile {
  /** As the user wrote it, relative to `cwd`. */
  readonly path: string
  readonly cwd: string
  /** What asked for it, for errors: a flag or an input. */
  readonly option: string
}

/**
 * A report must never take the place of what it is about.
 *
 * @param files Absolute paths.
 * @param what What the files are, for the error.
 * @throws {UsageError} when the report would be written over one of them.
 */
export function refuseOverwriting(files: readonly string[], {path, cwd, option}: ReportFile, what: string): void {
  if (files.includes(resolve(cwd, path)))
    throw new UsageError(`${option} "${path}" is one of the ${what}; name another file`)
}

/** How many characters are written at a time. */
const blockLength = 1 << 18

/** Puts pieces together to blocks that are worth a write. Where there is any text, `end` follows it. */
export function* blocksOf(pieces: Iterable<string>, end: string): Generator<string> {
  let block = ''
  let isEmpty = true
  for (const piece of pieces) {
    block += piece
    isEmpty &&= piece === ''
    if (block.length < blockLength) continue
    yield block
    block = ''
  }
  if (!isEmpty) yield block + end
}

/**
 * Writes a report to a file, with the folders that it needs.
 *
 * @throws {UsageError} when that cannot be.
 */
export function writeReportFile({path, cwd, option}: ReportFile, pieces: Iterable<string>): void {
  const file = resolve(cwd, path)
  try {
    if (statSync(file, {throwIfNoEntry: false})?.isDirectory())
      throw new UsageError(`${option} "${path}" is a folder; name a file in it`)
    mkdirSync(dirname(file), {recursive: true})
    const descriptor = openSync(file, 'w')
    try {
      for (const block of blocksOf(pieces, '')) writeFileSync(descriptor, block)
    } finally {
      closeSync(descriptor)
    }
  } catch (error) {
    if (error instanceof UsageError) throw error
    throw new UsageError(`${option} "${path}" cannot be written: ${explainFileError(error)}`)
  }
}
