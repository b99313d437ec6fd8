import {fork, spawn, spawnSync} from 'node:child_process'
import {once} from 'node:events'
import {readFileSync} from 'node:fs'
import {type AddressInfo, createServer} from 'node:net'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {
  createProtocolConnection,
  ExitNotification,
  InitializeRequest,
  IPCMessageReader,
  IPCMessageWriter,
  type MessageReader,
  type MessageWriter,
  ShutdownRequest,
  SocketMessageReader,
  SocketMessageWriter,
} from 'vscode-languageserver-protocol/node'
import {root} from '../../src/dev/rule-folders.ts'

const command = join(root, JSON.parse(readFileSync(`${root}package.json`, 'utf8')).bin.newslint)

/** Greets a server and says goodbye. */
async function greet(reader: MessageReader, writer: MessageWriter): Promise<void> {
  const connection = createProtocolConnection(reader, writer)
  connection.listen()
  const {serverInfo, capabilities} = await connection.sendRequest(InitializeRequest.type, {
    processId: process.pid,
    rootUri: null,
    capabilities: {},
    workspaceFolders: null,
  })
  expect(serverInfo?.name).toBe('newslint')
  expect(capabilities.textDocumentSync).toMatchObject({openClose: true, change: 2})
  // Clients that do not ask are told.
  expect(capabilities.diagnosticProvider).toBeUndefined()
  await connection.sendRequest(ShutdownRequest.type)
  await connection.sendNotification(ExitNotification.type)
}

describe('newslint --lsp', () => {
  it('speaks on a port on which the client listens', async () => {
    const listener = createServer().listen(0, '127.0.0.1')
    await once(listener, 'listening')
    const {port} = listener.address() as AddressInfo
    const server = spawn(process.execPath, [command, '--lsp', `--socket=${port}`], {stdio: 'ignore'})
    const exited = once(server, 'exit')
    const [socket] = await once(listener, 'connection')
    await greet(new SocketMessageReader(socket), new SocketMessageWriter(socket))
    expect((await exited)[0]).toBe(0)
    listener.close()
  })

  it('speaks on the channel of the process that started it', async () => {
    const server = fork(command, ['--lsp', '--node-ipc'], {stdio: 'ignore'})
    const exited = once(server, 'exit')
    await greet(new IPCMessageReader(server), new IPCMessageWriter(server))
    expect((await exited)[0]).toBe(0)
  })

  it('ends when the editor is gone', async () => {
    const server = spawn(process.execPath, [command, '--lsp', '--stdio'], {stdio: ['pipe', 'ignore', 'ignore']})
    const exited = once(server, 'exit')
    setTimeout(() => server.stdin!.end(), 300)
    expect((await exited)[0]).toBe(1)
  })

  it.each([
    [['--lsp', 'a.md'], /leave the paths out/],
    [['--socket=4000'], /add --lsp/],
    [['--lsp', '--socket=none'], /number of a port/],
  ])('says what is wrong with %j', (parameters, message) => {
    const {stderr, status} = spawnSync(process.execPath, [command, ...parameters], {
      encoding: 'utf8',
    })
    expect(stderr).toMatch(message)
    expect(status).toBe(2)
  })
})
