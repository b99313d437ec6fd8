import {
  type DiagnosticCollection,
  EventEmitter,
  type ExtensionContext,
  type LogOutputChannel,
  languages,
  TabInputText,
  Uri,
  window,
  workspace,
} from 'vscode'
import {LanguageClient, type LanguageClientOptions, type ServerOptions, TransportKind} from 'vscode-languageclient/node'
import {
  type Counts,
  countsRequest,
  type ReportKind,
  type ReportPage,
  reportRequest,
  type Status,
  statusNotification,
  trustNotification,
} from '../lsp/protocol.ts'
import {articleLanguages} from './articles.ts'
import {linksToRulePages} from './rule-links.ts'
import {rulePages} from './rule-pages.ts'

/** How the server is: `starting` and `stopped` are what the extension knows by itself. */
export type ServerStatus = Status | {readonly state: 'starting' | 'stopped'}

/** How long the client may take to forget an article; one that is opened again meanwhile keeps its findings. */
const settlingTime = 2000

/** The bundled server, in a process of its own. */
export class LanguageServer {
  readonly #context: ExtensionContext
  readonly #output: LogOutputChannel
  readonly #statusChanged = new EventEmitter<ServerStatus>()
  #client: LanguageClient | undefined
  #status: ServerStatus = {state: 'starting'}
  #collections: DiagnosticCollection[] = []

  readonly onStatus = this.#statusChanged.event

  constructor(context: ExtensionContext, output: LogOutputChannel) {
    this.#context = context
    this.#output = output
    context.subscriptions.push(
      window.tabGroups.onDidChangeTabs(({closed}) => {
        for (const {input} of closed) setTimeout(() => this.#forget(input), settlingTime)
      }),
    )
  }

  get status(): ServerStatus {
    return this.#status
  }

  async start(): Promise<void> {
    this.#setStatus({state: 'starting'})
    const client = new LanguageClient('newslint', 'newslint', this.#server(), this.#options())
    client.onNotification(statusNotification, (status: Status) => this.#setStatus(status))
    this.#client = client
    await client.start()
  }

  async stop(): Promise<void> {
    const client = this.#client
    this.#client = undefined
    this.#setStatus({state: 'stopped'})
    await client?.dispose()
  }

  async restart(): Promise<void> {
    await this.stop()
    await this.start()
  }

  /** Tells the server that the folders are trusted now. */
  async trust(): Promise<void> {
    await this.#client?.sendNotification(trustNotification, {trusted: true})
  }

  /** @throws where the server refuses, with its reason, or does not run. */
  async report(kind: ReportKind, uri: Uri): Promise<ReportPage> {
    const client = this.#running()
    return client.sendRequest<ReportPage>(reportRequest, {kind, uri: client.code2ProtocolConverter.asUri(uri)})
  }

  /** How many findings all articles have. */
  async counts(): Promise<Counts> {
    return this.#running().sendRequest<Counts>(countsRequest, {})
  }

  /** The client keeps what it shows of an article that is closed, and waits for a server that tells of all articles. */
  #forget(input: unknown): void {
    if (!(input instanceof TabInputText) || this.#isOpen(input.uri)) return
    if (workspace.getConfiguration('newslint', input.uri).get('scope') === 'workspace') return
    for (const collection of this.#collections) collection.delete(input.uri)
  }

  #isOpen(uri: Uri): boolean {
    const tabs = window.tabGroups.all.flatMap((group) => group.tabs)
    return tabs.some(({input}) => input instanceof TabInputText && input.uri.toString() === uri.toString())
  }

  #running(): LanguageClient {
    if (this.#client === undefined) throw new Error('the server does not run; “newslint: Restart the Server” starts it')
    return this.#client
  }

  #setStatus(status: ServerStatus): void {
    this.#status = status
    this.#statusChanged.fire(status)
  }

  #server(): ServerOptions {
    const module = Uri.joinPath(this.#context.extensionUri, 'server', 'server.mjs').fsPath
    // The Markdown parser runs on Node's WASI, which Node warns of at each start.
    const options = {execArgv: ['--no-warnings']}
    return {module, transport: TransportKind.ipc, options}
  }

  #options(): LanguageClientOptions {
    return {
      documentSelector: articleLanguages.flatMap((language) => [
        {language, scheme: 'file'},
        {language, scheme: 'untitled'},
      ]),
      outputChannel: this.#output,
      diagnosticCollectionProvider: {
        create: (name) => {
          const collection = languages.createDiagnosticCollection(name)
          this.#collections.push(collection)
          return collection
        },
        dispose: (collection) => {
          collection.dispose()
          this.#collections = this.#collections.filter((own) => own !== collection)
        },
      },
      initializationOptions: {
        trusted: workspace.isTrusted,
        pages: rulePages(this.#context.extensionUri).toString(),
        commands: true,
        status: true,
      },
      diagnosticPullOptions: {onChange: true, onSave: true, onTabs: true},
      middleware: linksToRulePages(rulePages(this.#context.extensionUri)),
    }
  }
}
