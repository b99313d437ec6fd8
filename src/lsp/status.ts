import type {WorkDoneProgressServerReporter} from 'vscode-languageserver/node'
import {type Status, statusNotification} from './protocol.ts'
import type {Server} from './served.ts'

/** How many articles make reading them worth a word. */
const worthTelling = 200

/** Tells the client how far the server is. */
export class StatusTeller {
  readonly #server: Server
  #sent = ''
  #progress: Promise<WorkDoneProgressServerReporter> | undefined

  constructor(server: Server) {
    this.#server = server
  }

  update(): void {
    const {connection, options} = this.#server
    const status = this.#status()
    const written = JSON.stringify(status)
    if (written === this.#sent) return
    this.#sent = written
    if (options.wantsStatus) void connection.sendNotification(statusNotification, status)
    this.#showProgress(status)
  }

  #status(): Status {
    const {folders} = this.#server.session
    const done = folders.reduce((sum, {progress}) => sum + progress.done, 0)
    const total = folders.reduce((sum, {progress}) => sum + progress.total, 0)
    const problem = folders.find((folder) => folder.problem !== undefined)?.problem
    if (folders.some(({isLoaded}) => !isLoaded)) return {state: 'loading', done, total}
    return problem === undefined ? {state: 'ready', done, total} : {state: 'broken', done, total, problem}
  }

  #showProgress({state, done, total}: Status): void {
    const {connection, abilities} = this.#server
    if (!abilities.showsProgress) return
    const message = `${done} of ${total} articles`
    const percentage = total === 0 ? 100 : Math.floor((100 * done) / total)
    if (state !== 'loading') {
      void this.#progress?.then((progress) => progress.done())
      this.#progress = undefined
    } else if (this.#progress !== undefined)
      void this.#progress.then((progress) => progress.report(percentage, message))
    else if (total - done >= worthTelling)
      this.#progress = connection.window.createWorkDoneProgress().then((progress) => {
        progress.begin('newslint', percentage, message, false)
        return progress
      })
  }
}
