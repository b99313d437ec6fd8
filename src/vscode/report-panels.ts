import {
  type Disposable,
  Position,
  Range,
  Uri,
  ViewColumn,
  type WebviewPanel,
  type WebviewPanelOnDidChangeViewStateEvent,
  window,
  workspace,
} from 'vscode'
import type {ReportKind} from '../lsp/protocol.ts'
import {activeArticle} from './articles.ts'
import type {FindingsWatch} from './findings.ts'
import type {LanguageServer} from './language-server.ts'
import {reportDocument} from './report-document.ts'

/** How long nothing must have changed before a panel is made anew, in milliseconds. */
const quiet = 300

/** Reports of one article, which follow the editor to the next one; the others speak of its folder. */
const ofOneArticle: ReadonlySet<ReportKind> = new Set(['sources', 'boilerplate'])

interface OpenReport {
  readonly panel: WebviewPanel
  uri: Uri
  /** The page that is shown, so that the same one is not loaded again. */
  shown: string
  /** How often in a row it could not be made. */
  failures: number
}

/** The reports as panels beside the article: one of each kind, kept up to date. */
export class ReportPanels implements Disposable {
  readonly #server: LanguageServer
  readonly #open = new Map<ReportKind, OpenReport>()
  readonly #subscriptions: Disposable[]
  #timer: NodeJS.Timeout | undefined

  constructor(server: LanguageServer, findings: FindingsWatch) {
    this.#server = server
    this.#subscriptions = [
      findings.onChange(() => this.#soon()),
      window.onDidChangeActiveTextEditor(() => this.#follow()),
      workspace.onDidChangeTextDocument(({document}) => {
        if ([...this.#open.values()].some(({uri}) => uri.toString() === document.uri.toString())) this.#soon()
      }),
    ]
  }

  dispose(): void {
    clearTimeout(this.#timer)
    for (const {panel} of this.#open.values()) panel.dispose()
    for (const subscription of this.#subscriptions) subscription.dispose()
  }

  /**
   * Opens a report, or shows it again.
   *
   * @param given The article's address as a lens writes it; the article that is being edited otherwise.
   * @throws where there is no such article, with the reason.
   */
  async show(kind: ReportKind, given?: unknown): Promise<void> {
    const uri = typeof given === 'string' ? Uri.parse(given) : given instanceof Uri ? given : this.#article(kind)
    const known = this.#open.get(kind)
    if (known !== undefined) {
      known.uri = uri
      if (!known.panel.visible) known.panel.reveal(known.panel.viewColumn ?? ViewColumn.Beside, true)
      return this.#update(kind, known)
    }
    const {title} = await this.#server.report(kind, uri)
    const panel = window.createWebviewPanel(
      'newslint.report',
      title,
      {viewColumn: ViewColumn.Beside, preserveFocus: true},
      {enableScripts: false, enableCommandUris: ['newslint.goTo'], localResourceRoots: [], enableFindWidget: true},
    )
    const report: OpenReport = {panel, uri, shown: '', failures: 0}
    this.#open.set(kind, report)
    panel.onDidDispose(() => {
      // The news may come after a new one has been opened.
      if (this.#open.get(kind) === report) this.#open.delete(kind)
    })
    panel.onDidChangeViewState(({webviewPanel}: WebviewPanelOnDidChangeViewStateEvent) => {
      if (webviewPanel.visible) this.#soon()
    })
    await this.#update(kind, report)
  }

  /** Goes to a line of an article, beside the panel. */
  async goTo(uri: unknown, line: unknown): Promise<void> {
    if (typeof uri !== 'string' || typeof line !== 'number') return
    const place = new Position(Math.max(0, line - 1), 0)
    const document = await workspace.openTextDocument(Uri.parse(uri))
    const shown = window.visibleTextEditors.find((editor) => editor.document === document)
    await window.showTextDocument(document, {
      viewColumn: shown?.viewColumn ?? ViewColumn.One,
      selection: new Range(place, place),
    })
  }

  #article(kind: ReportKind): Uri {
    const uri = activeArticle()?.uri ?? (ofOneArticle.has(kind) ? undefined : workspace.workspaceFolders?.[0]?.uri)
    if (uri === undefined) throw new Error('open an article first')
    return uri
  }

  #follow(): void {
    const article = activeArticle()
    if (article === undefined) return
    for (const [kind, report] of this.#open) {
      if (ofOneArticle.has(kind)) report.uri = article.uri
      report.failures = 0
    }
    this.#soon()
  }

  #soon(): void {
    if (this.#open.size === 0) return
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => {
      for (const [kind, report] of this.#open) if (report.panel.visible) void this.#refresh(kind, report)
    }, quiet)
  }

  /** An article that the server has not seen yet is asked for again; one that it does not lint keeps the page before. */
  async #refresh(kind: ReportKind, report: OpenReport): Promise<void> {
    try {
      await this.#update(kind, report)
      report.failures = 0
    } catch {
      if (++report.failures < 5) this.#soon()
    }
  }

  async #update(kind: ReportKind, report: OpenReport): Promise<void> {
    const page = await this.#server.report(kind, report.uri)
    const html = reportDocument(page)
    if (html === report.shown || this.#open.get(kind) !== report) return
    report.shown = html
    report.panel.title = page.title
    report.panel.webview.html = html
  }
}
