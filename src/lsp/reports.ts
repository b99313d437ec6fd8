import {createHash} from 'node:crypto'
import type {Diagnostic} from 'vscode-languageserver/node'
import type {FileReport} from '../core/report.ts'
import {type DiagnosticContext, diagnosticsOf} from './diagnostics.ts'
import type {Folder} from './folder.ts'
import type {RulePages} from './rule-pages.ts'
import type {Session} from './session.ts'
import type {ServerSettings} from './settings.ts'

/** The diagnostics of an article, and an id that is the same as long as they are. */
export interface ArticleDiagnostics {
  readonly items: Diagnostic[]
  readonly resultId: string
}

interface Known extends ArticleDiagnostics {
  readonly report: FileReport
  readonly settings: ServerSettings
}

const none: ArticleDiagnostics = {items: [], resultId: 'none'}

/** The diagnostics of all articles, each made when it is asked for and kept as long as its report says the same. */
export class Reports {
  readonly #session: Session
  readonly #pages: RulePages
  readonly #known = new Map<string, Known>()

  constructor(session: Session, pages: RulePages) {
    this.#session = session
    this.#pages = pages
  }

  /** The diagnostics of an article as it was last linted. */
  of(folder: Folder, path: string): ArticleDiagnostics {
    const settings = this.#session.settings(folder)
    const report = settings.enable ? folder.articles?.report(path) : undefined
    if (report === undefined) {
      this.#known.delete(path)
      return none
    }
    const known = this.#known.get(path)
    const isHeld = settings.run === 'onSave' && this.#session.isHeld(path)
    if (known !== undefined && (known.report === report || isHeld) && known.settings === settings) return known
    const items = diagnosticsOf(report, this.#context(folder, path, settings))
    const resultId = items.length === 0 ? none.resultId : idOf(items)
    const made = {items, resultId, report, settings}
    this.#known.set(path, made)
    return made
  }

  #context(folder: Folder, path: string, settings: ServerSettings): DiagnosticContext {
    const hasByteOrderMark = folder.articles?.linted(path)?.document.hasByteOrderMark === true
    return {settings, pages: this.#pages, addresses: this.#session.addresses, hasByteOrderMark}
  }
}

function idOf(items: readonly Diagnostic[]): string {
  return createHash('sha1').update(JSON.stringify(items)).digest('base64url')
}
