import {type ChildProcess, spawn} from 'node:child_process'
import {mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {pathToFileURL} from 'node:url'
import {
  type ClientCapabilities,
  CodeLensRefreshRequest,
  ConfigurationRequest,
  createProtocolConnection,
  type Diagnostic,
  DiagnosticRefreshRequest,
  DidChangeTextDocumentNotification,
  DidChangeWatchedFilesNotification,
  DidCloseTextDocumentNotification,
  DidOpenTextDocumentNotification,
  DidSaveTextDocumentNotification,
  ExitNotification,
  FileChangeType,
  InitializedNotification,
  InitializeRequest,
  type InitializeResult,
  InlayHintRefreshRequest,
  LogMessageNotification,
  type ProtocolConnection,
  PublishDiagnosticsNotification,
  type Range,
  RegistrationRequest,
  ShowMessageNotification,
  ShutdownRequest,
  StreamMessageReader,
  StreamMessageWriter,
  type TextEdit,
  WorkDoneProgressCreateRequest,
  type WorkspaceEdit,
} from 'vscode-languageserver-protocol/node'
import {TextDocument} from 'vscode-languageserver-textdocument'
import {root} from './rule-folders.ts'

const {bin} = JSON.parse(readFileSync(`${root}package.json`, 'utf8')) as {bin: {newslint: string}}

/** What a client is like. */
export interface ClientSetup {
  readonly folders?: readonly string[]
  readonly capabilities?: ClientCapabilities
  readonly options?: unknown
  /** What `workspace/configuration` answers, by the scope's URI. */
  readonly settings?: (scope: string | undefined) => unknown
  readonly nodeArguments?: readonly string[]
  readonly environment?: Readonly<Record<string, string>>
}

export interface Published {
  readonly version: number | undefined
  readonly diagnostics: readonly Diagnostic[]
}

/** The capabilities of an editor that pulls diagnostics and can do all else, such as VS Code. */
export const modern: ClientCapabilities = {
  textDocument: {
    diagnostic: {dynamicRegistration: true, relatedDocumentSupport: true},
    publishDiagnostics: {relatedInformation: true, versionSupport: true, codeDescriptionSupport: true},
    codeAction: {
      codeActionLiteralSupport: {codeActionKind: {valueSet: ['quickfix', 'source', 'source.fixAll']}},
      isPreferredSupport: true,
    },
    documentSymbol: {hierarchicalDocumentSymbolSupport: true},
  },
  workspace: {
    configuration: true,
    workspaceFolders: true,
    didChangeWatchedFiles: {dynamicRegistration: true, relativePatternSupport: true},
    didChangeConfiguration: {dynamicRegistration: true},
    diagnostics: {refreshSupport: true},
    codeLens: {refreshSupport: true},
    inlayHint: {refreshSupport: true},
    workspaceEdit: {documentChanges: true, resourceOperations: ['create', 'rename', 'delete']},
  },
  window: {workDoneProgress: true},
}

/** The capabilities of an editor that is told diagnostics, such as Debian's. */
export const plain: ClientCapabilities = {
  textDocument: {
    publishDiagnostics: {relatedInformation: true, versionSupport: true},
    codeAction: {codeActionLiteralSupport: {codeActionKind: {valueSet: ['quickfix', 'source']}}},
  },
  workspace: {workspaceFolders: true, workspaceEdit: {documentChanges: true}},
}

/** A client of the built `newslint --lsp`, over stdio. */
export class LspClient {
  readonly connection: ProtocolConnection
  readonly process: ChildProcess
  readonly published = new Map<string, Published>()
  readonly shown: string[] = []
  readonly logged: string[] = []
  readonly registered: string[] = []
  /** What the server asked the client to ask again. */
  readonly refreshed: string[] = []
  readonly texts = new Map<string, {text: string; version: number}>()
  result!: InitializeResult
  /** How often the server has told something. */
  heard = 0
  #listeners = new Set<() => void>()

  private constructor(setup: ClientSetup) {
    this.process = spawn(process.execPath, [...(setup.nodeArguments ?? []), join(root, bin.newslint), '--lsp'], {
      stdio: ['pipe', 'pipe', 'pipe'],
      env: {...process.env, ...setup.environment},
    })
    this.process.stderr!.on('data', (data) => this.logged.push(String(data)))
    this.connection = createProtocolConnection(
      new StreamMessageReader(this.process.stdout!),
      new StreamMessageWriter(this.process.stdin!),
    )
    const {connection} = this
    connection.onNotification(PublishDiagnosticsNotification.type, ({uri, version, diagnostics}) => {
      this.published.set(uri, {version, diagnostics})
      this.wake()
    })
    connection.onNotification(ShowMessageNotification.type, ({message}) => {
      this.shown.push(message)
      this.wake()
    })
    connection.onNotification(LogMessageNotification.type, ({message}) => {
      this.logged.push(message)
    })
    connection.onRequest(RegistrationRequest.type, ({registrations}) => {
      this.registered.push(...registrations.map(({method}) => method))
    })
    for (const {method} of [DiagnosticRefreshRequest.type, CodeLensRefreshRequest.type, InlayHintRefreshRequest.type])
      connection.onRequest(method, () => {
        this.refreshed.push(method)
        this.wake()
        return null
      })
    connection.onRequest(WorkDoneProgressCreateRequest.type, () => {})
    connection.onRequest(ConfigurationRequest.type, ({items}) =>
      items.map(({scopeUri}) => setup.settings?.(scopeUri) ?? null),
    )
    connection.listen()
  }

  static async start(setup: ClientSetup = {}): Promise<LspClient> {
    const client = new LspClient(setup)
    const folders = setup.folders ?? []
    client.result = await client.connection.sendRequest(InitializeRequest.type, {
      processId: process.pid,
      rootUri: folders[0] === undefined ? null : uriOf(folders[0]),
      workspaceFolders: folders.map((path) => ({uri: uriOf(path), name: path})),
      capabilities: setup.capabilities ?? plain,
      initializationOptions: setup.options,
    })
    await client.connection.sendNotification(InitializedNotification.type, {})
    return client
  }

  /** Called after everything that the server tells. */
  wake(): void {
    this.heard++
    for (const listener of this.#listeners) listener()
  }

  /** Waits until something holds that the server's messages decide. */
  async until(test: () => boolean, what: string, timeout = 15_000): Promise<void> {
    if (test()) return
    await new Promise<void>((resolve, reject) => {
      const timer = setTimeout(() => {
        this.#listeners.delete(listener)
        reject(new Error(`waited in vain for ${what}\n${this.logged.join('\n')}`))
      }, timeout)
      const listener = (): void => {
        if (!test()) return
        clearTimeout(timer)
        this.#listeners.delete(listener)
        resolve()
      }
      this.#listeners.add(listener)
    })
  }

  async open(path: string, text = readFileSync(path, 'utf8'), languageId = 'markdown'): Promise<string> {
    const uri = path.startsWith('untitled:') ? path : uriOf(path)
    this.texts.set(uri, {text, version: 1})
    await this.connection.sendNotification(DidOpenTextDocumentNotification.type, {
      textDocument: {uri, languageId, version: 1, text},
    })
    return uri
  }

  /** Replaces a stretch of the text, by offsets. */
  async edit(uri: string, start: number, end: number, text: string): Promise<void> {
    const known = this.texts.get(uri)!
    const range: Range = {start: positionIn(known.text, start), end: positionIn(known.text, end)}
    known.text = known.text.slice(0, start) + text + known.text.slice(end)
    known.version++
    await this.connection.sendNotification(DidChangeTextDocumentNotification.type, {
      textDocument: {uri, version: known.version},
      contentChanges: [{range, text}],
    })
  }

  async replace(uri: string, found: string, text: string): Promise<void> {
    const start = this.texts.get(uri)!.text.indexOf(found)
    if (start === -1) throw new Error(`there is no “${found}” in ${uri}`)
    await this.edit(uri, start, start + found.length, text)
  }

  async save(uri: string): Promise<void> {
    await this.connection.sendNotification(DidSaveTextDocumentNotification.type, {textDocument: {uri}})
  }

  async close(uri: string): Promise<void> {
    await this.connection.sendNotification(DidCloseTextDocumentNotification.type, {textDocument: {uri}})
    this.texts.delete(uri)
  }

  async changedOnDisk(...changes: [path: string, type: FileChangeType][]): Promise<void> {
    await this.connection.sendNotification(DidChangeWatchedFilesNotification.type, {
      changes: changes.map(([path, type]) => ({uri: uriOf(path), type})),
    })
  }

  /** The diagnostics of an article's newest version, once they are there. */
  async diagnostics(uri: string): Promise<readonly Diagnostic[]> {
    const {version} = this.texts.get(uri)!
    await this.until(() => this.published.get(uri)?.version === version, `diagnostics of ${uri} ${version}`)
    return this.published.get(uri)!.diagnostics
  }

  async stop(): Promise<void> {
    await this.connection.sendRequest(ShutdownRequest.type)
    const exited = new Promise((resolve) => this.process.once('exit', resolve))
    await this.connection.sendNotification(ExitNotification.type)
    await exited
    this.connection.dispose()
  }
}

export {FileChangeType}

export function uriOf(path: string): string {
  return pathToFileURL(path).href
}

/** A text after the edits that a workspace edit has for it. */
export function editedText(text: string, uri: string, edit: WorkspaceEdit): string {
  const edits =
    edit.changes?.[uri] ??
    (edit.documentChanges ?? []).flatMap((change) =>
      'textDocument' in change && change.textDocument.uri === uri ? (change.edits as TextEdit[]) : [],
    )
  return TextDocument.applyEdits(TextDocument.create(uri, 'text', 0, text), edits)
}

/** Line and character of an offset, both from 0. */
export function positionIn(text: string, offset: number): {line: number; character: number} {
  const lines = text.slice(0, offset).split(/\r\n|\n|\r/)
  return {line: lines.length - 1, character: lines.at(-1)!.length}
}

/** The words that a range covers. */
export function wordsAt(text: string, {start, end}: Range): string {
  const offsets: number[] = [0]
  for (const match of text.matchAll(/\r\n|\n|\r/g)) offsets.push(match.index + match[0].length)
  return text.slice(offsets[start.line] + start.character, offsets[end.line] + end.character)
}

const folders: string[] = []

/** A folder of its own with these files, which `removeFolders` takes away. */
export function folderWith(files: Readonly<Record<string, string>>): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'newslint-lsp-')))
  folders.push(folder)
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), {recursive: true})
    writeFileSync(join(folder, name), text)
  }
  return folder
}

export function removeFolders(): void {
  for (const folder of folders.splice(0)) rmSync(folder, {recursive: true, force: true})
}
