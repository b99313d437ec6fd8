import {blocksOf, type ReportFile, refuseOverwriting as refuse, writeReportFile} from '../node/write-report.ts'

/** Writes a line on stderr, where everything goes that is no report. */
export function tell(message: string): void {
  process.stderr.write(`newslint: ${message.replace(/\s+/g, ' ').trim()}\n`)
}

/** Prints a text as console.log would; nothing for the empty text. */
export function print(text: string): void {
  if (text !== '') process.stdout.write(`${text}\n`)
}

/** See {@link refuse}. */
export function refuseOverwriting(files: readonly string[], outputFile: string | undefined, what: string): void {
  if (outputFile !== undefined) refuse(files, reportFile(outputFile), what)
}

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

/** See {@link writeReportFile}. */
export function writeOutputFile(path: string, pieces: Iterable<string>): void {
  writeReportFile(reportFile(path), pieces)
}

function reportFile(path: string): ReportFile {
  return {path, cwd: process.cwd(), option: '--output-file'}
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
