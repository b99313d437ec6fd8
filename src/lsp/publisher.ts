import type {Connection} from 'vscode-languageserver/node'
import type {Folder} from './folder.ts'
import type {Reports} from './reports.ts'
import type {Session} from './session.ts'

/** Sends diagnostics to clients that do not ask for them. */
export class Publisher {
  readonly #connection: Connection
  readonly #session: Session
  readonly #reports: Reports
  /** What was sent last, by path. */
  readonly #sent = new Map<string, string>()

  constructor(connection: Connection, session: Session, reports: Reports) {
    this.#connection = connection
    this.#session = session
    this.#reports = reports
  }

  /** Sends what is new of some articles, and of the one that was linted in any case: its version is another. */
  update(folder: Folder, paths: Iterable<string>, linted: string | undefined): void {
    for (const path of paths) {
      const document = this.#session.document(path)
      const isShown = document !== undefined || this.#session.settings(folder).scope === 'workspace'
      const {items, resultId} = isShown ? this.#reports.of(folder, path) : {items: [], resultId: 'none'}
      // Of an article that is open, the client hears at least once that nothing was found.
      const before = this.#sent.get(path) ?? (document === undefined ? 'none' : undefined)
      if (path !== linted && before === resultId) continue
      if (resultId === 'none' && document === undefined) this.#sent.delete(path)
      else this.#sent.set(path, resultId)
      this.#send(this.#session.addresses.uri(path), document?.version, items)
    }
  }

  /** Takes back what was sent of an article that is shown no more. */
  clear(path: string, uri: string): void {
    if (this.#sent.delete(path)) this.#send(uri, undefined, [])
  }

  #send(uri: string, version: number | undefined, diagnostics: ReturnType<Reports['of']>['items']): void {
    void this.#connection.sendDiagnostics({uri, diagnostics, ...(version === undefined ? {} : {version})})
  }
}
