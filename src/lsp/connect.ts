import {
  type Connection,
  createConnection,
  createServerPipeTransport,
  createServerSocketTransport,
  IPCMessageReader,
  IPCMessageWriter,
  ProposedFeatures,
} from 'vscode-languageserver/node'
import {serve} from './server.ts'

/** How the client is reached: by streams, by a port or pipe on which it listens, or as the parent of this process. */
export type Transport =
  | {readonly input: NodeJS.ReadableStream; readonly output: NodeJS.WritableStream}
  | {readonly socket: number}
  | {readonly pipe: string}
  | 'node-ipc'

/** Serves a client until it says `exit` or is gone, which ends the process. */
export function startLanguageServer(transport: Transport): void {
  const connection = connect(transport)
  // What goes wrong in the background must not take the editor's findings away.
  process.on('uncaughtException', (error) => connection.console.error(`newslint: ${error.stack ?? String(error)}`))
  process.on('unhandledRejection', (reason) => connection.console.error(`newslint: ${reason}`))
  serve(connection)
}

function connect(transport: Transport): Connection {
  if (transport === 'node-ipc')
    return createConnection(ProposedFeatures.all, new IPCMessageReader(process), new IPCMessageWriter(process))
  if ('input' in transport) return createConnection(ProposedFeatures.all, transport.input, transport.output)
  const [reader, writer] =
    'pipe' in transport ? createServerPipeTransport(transport.pipe) : createServerSocketTransport(transport.socket)
  return createConnection(ProposedFeatures.all, reader, writer)
}
