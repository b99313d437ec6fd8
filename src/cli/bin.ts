#!/usr/bin/env node
// As little as can be: everything else is loaded when the command line needs it.
import {writeSync} from 'node:fs'
import {errorMessage, explainFileError} from '../node/errors.ts'
import {packageVersion} from '../node/paths.ts'

const parameters = process.argv.slice(2)

// `newslint … | head` closes the pipe before everything is written. That is no failure of the run; a full disk is one.
for (const stream of [process.stdout, process.stderr])
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') return
    if (stream === process.stdout) endWith(`the report cannot be written: ${explainFileError(error)}`)
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

if (parameters.length === 1 && (parameters[0] === '--version' || parameters[0] === '-v'))
  process.stdout.write(`${packageVersion()}\n`)
else {
  const {run} = await import('./run.ts')
  process.exitCode = await run(parameters)
}
