import {mkdirSync, statSync, writeFileSync} from 'node:fs'
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

/**
 * Writes a report to a file, with the folders that it needs.
 *
 * @throws {UsageError} when that cannot be.
 */
export function writeOutputFile(path: string, text: string): void {
  const file = resolve(path)
  try {
    if (statSync(file, {throwIfNoEntry: false})?.isDirectory())
      throw new UsageError(`--output-file "${path}" is a folder; name a file in it`)
    mkdirSync(dirname(file), {recursive: true})
    writeFileSync(file, text)
  } catch (error) {
    if (error instanceof UsageError) throw error
    throw new UsageError(`--output-file "${path}" cannot be written: ${explainFileError(error)}`)
  }
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
