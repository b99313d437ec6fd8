import type {
  CancellationToken,
  DocumentDiagnosticReport,
  ResultProgressReporter,
  WorkDoneProgressReporter,
  WorkspaceDiagnosticReport,
  WorkspaceDiagnosticReportPartialResult,
  WorkspaceDocumentDiagnosticReport,
} from 'vscode-languageserver/node'
import {orCancelled} from './cancelling.ts'
import type {Folder} from './folder.ts'
import type {Server} from './served.ts'

/** How many articles one partial answer speaks of. */
const chunkSize = 200

/** Answers clients that ask for diagnostics. */
export class Pull {
  readonly #server: Server
  /** What was answered last, by path of open articles. */
  readonly #answered = new Map<string, string>()
  #wake = new Set<() => void>()
  #isRefreshing = false
  /** Whether all that there was has been told once. */
  #hasAnswered = false

  constructor(server: Server) {
    this.#server = server
    const {diagnostics} = server.connection.languages
    diagnostics.on(({textDocument, previousResultId}, token) =>
      this.#document(textDocument.uri, previousResultId, token),
    )
    diagnostics.onWorkspace(({previousResultIds}, token, progress, partial) =>
      this.#workspace(new Map(previousResultIds.map(({uri, value}) => [uri, value])), token, progress, partial),
    )
  }

  /** Asks the client to ask again where open articles have other findings than it knows. */
  update(folder: Folder, paths: Iterable<string>, linted: string | undefined): void {
    const {session, reports, abilities} = this.#server
    const isOnType = session.settings(folder).run === 'onType'
    let isOpenStale = false
    let isClosedStale = false
    for (const path of paths) {
      // Who edits an article asks for it anyway.
      if (path === linted && isOnType) continue
      if (!session.isOpen(path)) isClosedStale = true
      else isOpenStale ||= this.#answered.has(path) && this.#answered.get(path) !== reports.of(folder, path).resultId
    }
    if (isClosedStale) for (const wake of this.#wake) wake()
    if (isOpenStale && abilities.refreshesDiagnostics) this.#refresh()
  }

  forget(path: string): void {
    this.#answered.delete(path)
    for (const wake of this.#wake) wake()
  }

  #refresh(): void {
    if (this.#isRefreshing) return
    this.#isRefreshing = true
    setImmediate(() => {
      this.#isRefreshing = false
      this.#server.connection.languages.diagnostics.refresh()
    })
  }

  async #document(
    uri: string,
    previous: string | undefined,
    token: CancellationToken,
  ): Promise<DocumentDiagnosticReport> {
    const {session, reports} = this.#server
    const path = session.addresses.path(uri) ?? session.pathOf({uri})
    if (path === undefined) return {kind: 'full', items: []}
    await orCancelled(session.settled(path), token)
    const {items, resultId} = reports.of(session.folderOf(path), path)
    if (session.isOpen(path)) this.#answered.set(path, resultId)
    return previous === resultId ? {kind: 'unchanged', resultId} : {kind: 'full', resultId, items}
  }

  /**
   * Answers when there is something that the client does not know: one that has heard all waits, instead of asking every
   * two seconds.
   */
  async #workspace(
    previous: ReadonlyMap<string, string>,
    token: CancellationToken,
    progress: WorkDoneProgressReporter,
    partial: ResultProgressReporter<WorkspaceDiagnosticReportPartialResult> | undefined,
  ): Promise<WorkspaceDiagnosticReport> {
    await this.#loaded(token, progress)
    for (;;) {
      const items = this.#items(previous)
      const hasNews = items.some(({kind, uri}) => kind === 'full' && !this.#isOpen(uri))
      if (hasNews || !this.#hasAnswered) {
        this.#hasAnswered = true
        if (partial === undefined) return {items}
        for (let start = 0; start < items.length; start += chunkSize)
          partial.report({items: items.slice(start, start + chunkSize)})
        return {items: []}
      }
      await this.#news(token)
    }
  }

  #isOpen(uri: string): boolean {
    const {session} = this.#server
    const path = session.addresses.path(uri)
    return path !== undefined && session.isOpen(path)
  }

  #items(previous: ReadonlyMap<string, string>): WorkspaceDocumentDiagnosticReport[] {
    const {session, reports} = this.#server
    const items: WorkspaceDocumentDiagnosticReport[] = []
    const seen = new Set<string>()
    for (const folder of session.folders) {
      const isAll = session.settings(folder).scope === 'workspace'
      for (const path of folder.articles?.paths() ?? []) {
        const document = session.document(path)
        if (!isAll && document === undefined) continue
        const uri = session.addresses.uri(path)
        seen.add(uri)
        const {items: found, resultId} = reports.of(folder, path)
        const version = document?.version ?? null
        const before = previous.get(uri)
        if (before === resultId) items.push({kind: 'unchanged', uri, version, resultId})
        else if (found.length > 0 || before !== undefined)
          items.push({kind: 'full', uri, version, resultId, items: found})
      }
    }
    // Articles that are gone.
    for (const [uri, value] of previous)
      if (!seen.has(uri) && value !== 'none')
        items.push({kind: 'full', uri, version: null, resultId: 'none', items: []})
    return items
  }

  /** Resolves when all folders have been read. */
  async #loaded(token: CancellationToken, progress: WorkDoneProgressReporter): Promise<void> {
    const {session} = this.#server
    const waiting = (): Folder[] => session.folders.filter((folder) => !folder.isLoaded)
    if (waiting().length === 0) return
    progress.begin('newslint', 0, 'Reading articles', false)
    try {
      for (let folders = waiting(); folders.length > 0; folders = waiting()) {
        await orCancelled(Promise.all(folders.map((folder) => folder.ready())), token)
        const done = folders.reduce((sum, folder) => sum + folder.progress.done, 0)
        const total = folders.reduce((sum, folder) => sum + folder.progress.total, 0)
        progress.report(total === 0 ? 0 : Math.floor((100 * done) / total), `${done} of ${total} articles`)
        await orCancelled(new Promise((resolve) => setTimeout(resolve, 100)), token)
      }
    } finally {
      progress.done()
    }
  }

  /** Resolves when something about articles that are not open has changed. */
  async #news(token: CancellationToken): Promise<void> {
    let wake = (): void => {}
    const changed = new Promise<void>((resolve) => (wake = resolve))
    this.#wake.add(wake)
    try {
      await orCancelled(changed, token)
      // Changes come in crowds.
      await orCancelled(new Promise((resolve) => setTimeout(resolve, 50)), token)
    } finally {
      this.#wake.delete(wake)
    }
  }
}
