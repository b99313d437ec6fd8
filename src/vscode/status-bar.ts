import {
  type Disposable,
  MarkdownString,
  StatusBarAlignment,
  type StatusBarItem,
  ThemeColor,
  window,
  workspace,
} from 'vscode'
import {activeArticle} from './articles.ts'
import {countsOf, type FindingsWatch, findingsOf} from './findings.ts'
import type {LanguageServer} from './language-server.ts'

/** The item in the status bar: how many findings the article has, and how the server is. A click opens the Problems. */
export class StatusBar implements Disposable {
  readonly #server: LanguageServer
  readonly #item: StatusBarItem
  readonly #subscriptions: Disposable[]
  /** What is known of all articles, for the tooltip. */
  #everything = ''
  #isAsking = false

  constructor(server: LanguageServer, findings: FindingsWatch) {
    this.#server = server
    this.#item = window.createStatusBarItem('newslint.status', StatusBarAlignment.Right, 95)
    this.#item.name = 'newslint'
    this.#item.command = 'workbench.actions.view.problems'
    const update = (): void => this.#update()
    this.#subscriptions = [
      server.onStatus(update),
      findings.onChange(update),
      window.onDidChangeActiveTextEditor(update),
      workspace.onDidGrantWorkspaceTrust(update),
    ]
    this.#update()
  }

  dispose(): void {
    this.#item.dispose()
    for (const subscription of this.#subscriptions) subscription.dispose()
  }

  #update(): void {
    const {status} = this.#server
    const article = activeArticle()
    if (article === undefined && status.state !== 'broken' && status.state !== 'stopped') {
      this.#item.hide()
      return
    }
    const {errors, warnings, others} = countsOf(article === undefined ? [] : findingsOf(article.uri))
    this.#item.text = textOf(status.state, {errors, warnings, others})
    this.#item.accessibilityInformation = {label: `newslint: ${spoken({errors, warnings, others})}`}
    const isBad = status.state === 'broken' || status.state === 'stopped'
    this.#item.backgroundColor = isBad ? new ThemeColor('statusBarItem.warningBackground') : undefined
    this.#item.tooltip = this.#tooltip(`In this article: ${spoken({errors, warnings, others})}`)
    this.#item.show()
    void this.#ask()
  }

  #tooltip(here: string): MarkdownString {
    const {status} = this.#server
    const lines = [here]
    if (this.#everything !== '') lines.push(this.#everything)
    if (status.state === 'loading') lines.push(`Reading: ${status.done} of ${status.total} articles`)
    if (status.state === 'broken') lines.push('The config cannot be used:', '')
    if (status.state === 'stopped') lines.push('The server does not run')
    const tooltip = new MarkdownString(lines.join('\n\n'))
    if (status.state === 'broken') tooltip.appendCodeblock(status.problem ?? '', 'text')
    if (!workspace.isTrusted)
      tooltip.appendMarkdown('\n\nThe workspace is not trusted: a config in JSON counts, one that is code does not')
    tooltip.appendMarkdown('\n\n[Restart](command:newslint.restart) · [Output](command:newslint.showOutput)')
    tooltip.isTrusted = {enabledCommands: ['newslint.restart', 'newslint.showOutput']}
    return tooltip
  }

  /** Asks for the counts of all articles, once at a time. */
  async #ask(): Promise<void> {
    if (this.#isAsking || this.#server.status.state !== 'ready') return
    this.#isAsking = true
    try {
      const {articles, errors, warnings, information, hints} = await this.#server.counts()
      const everything = `In all ${articles} articles: ${spoken({errors, warnings, others: information + hints})}`
      if (everything === this.#everything) return
      this.#everything = everything
      this.#update()
    } catch {
      // The server is going down, which its status says.
    } finally {
      this.#isAsking = false
    }
  }
}

interface Shown {
  readonly errors: number
  readonly warnings: number
  readonly others: number
}

function textOf(state: LanguageServer['status']['state'], {errors, warnings, others}: Shown): string {
  if (state === 'stopped') return '$(circle-slash) newslint'
  if (state === 'starting') return '$(loading~spin) newslint'
  const icon = state === 'loading' ? '$(loading~spin) ' : state === 'broken' ? '$(gear) ' : ''
  const counts = [
    ...(errors > 0 ? [`$(error) ${errors}`] : []),
    ...(warnings > 0 ? [`$(warning) ${warnings}`] : []),
    ...(others > 0 ? [`$(info) ${others}`] : []),
  ]
  return `${icon}newslint ${counts.length === 0 ? '$(check)' : counts.join(' ')}`
}

function spoken({errors, warnings, others}: Shown): string {
  const counted = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`
  const parts = [
    ...(errors > 0 ? [counted(errors, 'error', 'errors')] : []),
    ...(warnings > 0 ? [counted(warnings, 'warning', 'warnings')] : []),
    ...(others > 0 ? [counted(others, 'hint', 'hints')] : []),
  ]
  return parts.length === 0 ? 'nothing found' : parts.join(', ')
}
