import {
  type Connection,
  DidChangeConfigurationNotification,
  type InitializeParams,
  type InitializeResult,
  MessageType,
  ShowMessageNotification,
  TextDocuments,
} from 'vscode-languageserver/node'
import {TextDocument} from 'vscode-languageserver-textdocument'
import {findConfigFile} from '../node/config-file.ts'
import {packageVersion} from '../node/paths.ts'
import {pathOfUri} from './addresses.ts'
import {addAttributionHints} from './attribution-hints.ts'
import {serverCapabilities} from './capabilities.ts'
import {abilitiesOf, optionsOf} from './client.ts'
import {addCodeActions} from './code-action-requests.ts'
import {addCompletion} from './completion.ts'
import {configDiagnostic} from './config-problem.ts'
import type {Folder} from './folder.ts'
import {addHover} from './hover.ts'
import {type TrustParameters, trustNotification} from './protocol.ts'
import {Publisher} from './publisher.ts'
import {Pull} from './pull.ts'
import {addReportRequests} from './report-requests.ts'
import {Reports} from './reports.ts'
import {RulePages} from './rule-pages.ts'
import type {Server} from './served.ts'
import {Session} from './session.ts'
import {readSettings} from './settings.ts'
import {StatusTeller} from './status.ts'
import {addSymbols} from './symbols.ts'
import {Watching} from './watching.ts'

/** Serves one client on a connection, from `initialize` on. */
export function serve(connection: Connection): void {
  connection.onInitialize((params): InitializeResult => {
    const server = start(connection, params)
    return {
      capabilities: serverCapabilities(server),
      serverInfo: {name: 'newslint', version: packageVersion()},
    }
  })
  connection.listen()
}

function start(connection: Connection, params: InitializeParams): Server {
  const abilities = abilitiesOf(params.capabilities)
  const options = optionsOf(params)
  const documents = new TextDocuments(TextDocument)
  const pages = new RulePages(options.pages)
  /** Messages about configs that were shown, by folder: each is shown once. */
  const told = new Map<string, {problem: string; uri: string}>()

  const session: Session = new Session(
    {
      onChanged(folder, paths, linted) {
        if (abilities.pullsDiagnostics) pull.update(folder, paths, linted)
        else publisher.update(folder, paths, linted)
      },
      onClosed(_, path, uri) {
        publisher.clear(path, uri)
        pull.forget(path)
      },
      onConfig: tellProblem,
      onProgress() {
        status.update()
        watching.update()
      },
    },
    options.trusted,
  )
  const reports = new Reports(session, pages)
  const publisher = new Publisher(connection, session, reports)
  const openDocument = (uri: string): TextDocument | undefined => documents.get(uri)
  const server: Server = {connection, abilities, options, session, reports, pages, openDocument}
  const pull = new Pull(server)
  const status = new StatusTeller(server)
  const watching = new Watching(server)

  /** One message and one diagnostic on the config's file, until it is mended. */
  function tellProblem(folder: Folder, problem: string | undefined): void {
    const unused = session.trusted ? null : findConfigFile(folder.root)
    if (unused !== null && !unused.endsWith('.json'))
      connection.console.info(`newslint: ${unused} is code, and is not run in a folder that is not trusted`)
    const before = told.get(folder.root)
    if (before !== undefined && before.problem !== problem) {
      told.delete(folder.root)
      void connection.sendDiagnostics({uri: before.uri, diagnostics: []})
    }
    if (problem === undefined || before?.problem === problem) return
    const path = findConfigFile(folder.root) ?? folder.root
    const uri = session.addresses.uri(path)
    told.set(folder.root, {problem, uri})
    void connection.sendDiagnostics({uri, diagnostics: [configDiagnostic(problem)]})
    void connection.sendNotification(ShowMessageNotification.type, {
      type: MessageType.Error,
      message: `newslint: ${problem}`,
    })
  }

  let given = options.settings
  async function configure(folder: Folder): Promise<void> {
    let value: unknown = given
    if (abilities.tellsConfiguration)
      value = await connection.workspace.getConfiguration({
        scopeUri: session.addresses.uri(folder.root),
        section: 'newslint',
      })
    await session.setSettings(folder, readSettings(value ?? given))
  }
  const configureAll = async (): Promise<void> => {
    await Promise.all(session.folders.map(configure))
  }

  documents.onDidOpen(({document}) => {
    const path = session.pathOf(document)
    if (path !== undefined) session.open(document, path)
  })
  documents.onDidChangeContent(({document}) => {
    const path = session.pathOf(document)
    if (path !== undefined && document.version !== undefined) session.change(path)
  })
  documents.onDidSave(({document}) => {
    const path = session.pathOf(document)
    if (path !== undefined) session.save(path)
  })
  documents.onDidClose(({document}) => {
    const path = session.pathOf(document)
    if (path !== undefined) session.close(path)
  })
  documents.listen(connection)

  connection.onInitialized(async () => {
    if (abilities.registersConfiguration)
      void connection.client.register(DidChangeConfigurationNotification.type, {section: 'newslint'})
    if (abilities.tellsFolders)
      connection.workspace.onDidChangeWorkspaceFolders(({added, removed}) => {
        for (const {uri} of removed) session.removeFolder(pathOfUri(uri) ?? '')
        for (const {uri} of added) {
          const root = pathOfUri(uri)
          if (root !== undefined) void configure(session.addFolder(root))
        }
      })
    await configureAll()
  })
  connection.onDidChangeConfiguration(async ({settings}) => {
    const own = (settings as {readonly newslint?: unknown} | null)?.newslint
    if (own !== undefined) given = own
    await configureAll()
  })
  connection.onShutdown(() => {
    watching.close()
    for (const folder of session.folders) folder.close()
  })
  connection.onNotification(trustNotification, ({trusted}: TrustParameters) => session.setTrusted(trusted))
  addCodeActions(server)
  addHover(server)
  addCompletion(server)
  addSymbols(server)
  addAttributionHints(server)
  addReportRequests(server)

  for (const root of rootsOf(params)) session.addFolder(root)
  return server
}

/** The folders that the client has open; older clients name one. */
function rootsOf({workspaceFolders, rootUri, rootPath}: InitializeParams): string[] {
  if (workspaceFolders != null)
    return workspaceFolders.map(({uri}) => pathOfUri(uri)).filter((path) => path !== undefined)
  const root = rootUri == null ? (rootPath ?? undefined) : pathOfUri(rootUri)
  return root === undefined ? [] : [root]
}
