import {Writable} from 'node:stream'
import {setFlagsFromString} from 'node:v8'
import type {CommandLine} from './options.ts'

/** `--lsp`: serves an editor. Never resolves: the server ends the process when the editor is done or gone. */
export async function serve({socket, pipe, nodeIpc}: CommandLine): Promise<never> {
  // As V8 has it of itself: to clean the heap often would keep the editor waiting.
  setFlagsFromString('--heap-growing-percent=0')
  const {startLanguageServer} = await import('../lsp/connect.ts')
  // Those of a command line end the process.
  process.removeAllListeners('uncaughtException')
  if (nodeIpc === true) startLanguageServer('node-ipc')
  else if (pipe !== undefined) startLanguageServer({pipe})
  else if (socket !== undefined) startLanguageServer({socket})
  else startLanguageServer({input: process.stdin, output: ownedOutput()})
  return new Promise(() => {})
}

/** Standard output for the protocol alone: what a config or plugin prints would break it, and goes to stderr. */
function ownedOutput(): Writable {
  const write = process.stdout.write.bind(process.stdout)
  process.stdout.write = process.stderr.write.bind(process.stderr)
  return new Writable({write: (chunk, _, done) => void write(chunk, done)})
}
