import {EventEmitter, type ExtensionContext, type LogOutputChannel, Uri, workspace} from 'vscode'
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

/** The bundled server, in a process of its own. */
export class LanguageServer {
  readonly #context: ExtensionContext
  readonly #output: LogOutputChannel
  readonly #statusChanged = new EventEmitter<ServerStatus>()
  #client: LanguageClient | undefined
  #status: ServerStatus = {state: 'starting'}

  readonly onStatus = this.#statusChanged.event

  constructor(context: ExtensionContext, output: LogOutputChannel) {
    this.#context = context
    this.#output = output
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
