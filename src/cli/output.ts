import {closeSync, mkdirSync, openSync, statSync, writeFileSync} from 'node:fs'
import {dirname, resolve} from 'node:path'
import {explainFileError, UsageError} from '../node/errors.ts'

/** Writes a line on stderr, where everything goes that is no report. */
export function tell(message: string): void {
  process.stderr.write(`newslint: ${message.replace(/\s+/g, ' ').trim()}\n`)
}

/** Prints a text as console.log would; nothing for the empty text. */
export function print(text: string): void {
  if (text !== '') process.stdout.write(`${text}\n`)
}

/**
 * A report must never take the place of what it is about.
 *
 * @param files Absolute paths.
 * @param what What the files are, for the error.
 * @throws {UsageError} when the report would be written over one of them.
 */
export function refuseOverwriting(files: readonly string[], outputFile: string | undefined, what: string): void {
  if (outputFile !== undefined && files.includes(resolve(outputFile)))
    throw new UsageError(`--output-file "${outputFile}" is one of the ${what}; name another file`)
}

/** How many characters are written at a time. */
const blockLength = 1 << 18

/** Prints pieces as `print` would print the text that they make, without having all of it in memory. */
export async function printPieces(pieces: Iterable<string>): Promise<void> {
  for (const block of blocksOf(pieces, '\n')) if (!(await written(block, 'utf8'))) return
}

/** Writes a block on stdout and waits until it is gone; false when nobody reads any more. */
export function written(block: string, encoding: BufferEncoding): Promise<boolean> {
  const {stdout} = process
  if (stdout.write(block, encoding)) return Promise.resolve(!stdout.destroyed)
  return new Promise((done) => {
    const finish = (): void => {
      stdout.off('drain', finish)
      stdout.off('close', finish)
      done(!stdout.destroyed)
    }
    stdout.on('drain', finish)
    stdout.on('close', finish)
  })
}

/**
 * Writes a report to a file, with the folders that it needs.
 *
 * @throws {UsageError} when that cannot be.
 */
export function writeOutputFile(path: string, pieces: Iterable<string>): void {
  const file = resolve(path)
  try {
    if (statSync(file, {throwIfNoEntry: false})?.isDirectory())
      throw new UsageError(`--output-file "${path}" is a folder; name a file in it`)
    mkdirSync(dirname(file), {recursive: true})
    const descriptor = openSync(file, 'w')
    try {
      for (const block of blocksOf(pieces, '')) writeFileSync(descriptor, block)
    } finally {
      closeSync(descriptor)
    }
  } catch (error) {
    if (error instanceof UsageError) throw error
    throw new UsageError(`--output-file "${path}" cannot be written: ${explainFileError(error)}`)
  }
}

/** Puts pieces together to blocks that are worth a write. Where there is any text, `end` follows it. */
function* blocksOf(pieces: Iterable<string>, end: string): Generator<string> {
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
 * Whether to use colours: what the flag says, else FORCE_COLOR, NO_COLOR and what the terminal can do, in Node's order.
 *
 * @param isTerminal Whether the text goes to a terminal.
 */
export function wantsColor(
  flag: boolean | undefined,
  isTerminal: boolean,
  env: NodeJS.ProcessEnv = process.env,
): boolean {
  if (flag !== undefined) return flag
  const {FORCE_COLOR: force, NO_COLOR: no, TERM: terminal} = env
  if (force !== undefined) return ['', '1', '2', '3', 'true'].includes(force)
  if (no !== undefined && no !== '') return false
  return isTerminal && terminal !== 'dumb'
}

/** How much of a sentence a report shows. */
const mostCharacters = 88

/** Words of an article on one line, cut where they are long. */
export function clipped(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim()
  return line.length <= mostCharacters ? line : `${line.slice(0, mostCharacters - 1).trimEnd()}…`
}
