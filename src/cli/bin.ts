#!/usr/bin/env node
// As little as can be: everything else is loaded when the command line needs it.
import {packageVersion} from '../node/paths.ts'

const parameters = process.argv.slice(2)

// `newslint … | head` closes the pipe before everything is written. That is no failure of the run.
for (const stream of [process.stdout, process.stderr])
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error
  })

// Node would end with 1, which here means that an article has errors.
process.on('uncaughtException', (error) => {
  process.stderr.write(`newslint: stopped by something that went wrong in the background:\n${error.stack ?? error}\n`)
  process.exit(2)
})

if (parameters.length === 1 && (parameters[0] === '--version' || parameters[0] === '-v'))
  process.stdout.write(`${packageVersion()}\n`)
else {
  const {run} = await import('./run.ts')
  process.exitCode = await run(parameters)
}
