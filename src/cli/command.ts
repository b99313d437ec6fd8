// What the launcher (newslint.cts) loads: the bundle is made from here.
import {writeSync} from 'node:fs'
import {errorMessage, explainFileError} from '../node/errors.ts'
import {compiling} from './heap.ts'

/**
 * Runs the command.
 *
 * @param parameters What follows the command's name.
 * @returns The exit code; see `run`.
 */
export async function main(parameters: readonly string[]): Promise<number> {
  watchStreams()
  const {run} = await import('./run.ts')
  const exitCode = await run(parameters)
  const kinds: readonly string[] = [
    '--help',
    '-h',
    '--init',
    '--list-rules',
    '--explain',
    '--print-config',
    '--inspect',
  ]
  ran.typically =
    exitCode !== 2 && !compiling.isLess && !parameters.some((parameter) => kinds.includes(parameter.split('=')[0]))
  return exitCode
}

/** Whether the run was of the usual kind, which lints: then what V8 has compiled is what most runs need. */
export const ran = {typically: false}

export {resetHeap} from './heap.ts'

/** Lints what another thread sends. */
export async function work(): Promise<void> {
  await import('../node/worker.ts')
}

function watchStreams(): void {
  // `newslint … | head` closes the pipe before everything is written. That is no failure of the run; a full disk is one.
  for (const name of ['stdout', 'stderr'] as const)
    process[name].on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EPIPE') return
      if (name === 'stdout') endWith(`the report cannot be written: ${explainFileError(error)}`)
      process.exit(2)
    })

  // Node would end with 1, which here means that an article has errors.
  process.on('uncaughtException', (error: unknown) => {
    const place =
      error instanceof Error ? /\bat (?:.*\()?((?:file:|\/|[A-Z]:).*?:\d+:\d+)/.exec(error.stack ?? '')?.[1] : undefined
    endWith(
      `stopped by something that went wrong in the background${place === undefined ? '' : ` (${place})`}: ${errorMessage(error)}`,
    )
  })
}

/** Says in one line why the run ends, and ends it. */
function endWith(message: string): never {
  try {
    // What is written to the stream itself may be lost on the way out.
    writeSync(process.stderr.fd, `newslint: ${message}\n`)
  } catch {
    // Nobody can be told.
  }
  process.exit(2)
}
