import {lintText} from './lint.ts'
import type {DocumentResult} from './message.ts'
import {type FileReport, reportOf} from './report.ts'
import type {ResolvedConfig} from './resolve-config.ts'

/**
 * The one engine under every host: it holds what is known of a set of articles and reports on them.
 * What it keeps of an article is its DocumentResult, which is JSON.
 */
export class Workspace {
  readonly #settings: (path: string) => ResolvedConfig
  readonly #results = new Map<string, DocumentResult>()

  /** @param settings The settled config of a file, by its path. */
  constructor(settings: (path: string) => ResolvedConfig) {
    this.#settings = settings
  }

  /** Lints an article, or lints it again after an edit. */
  update(path: string, text: string): DocumentResult {
    const result = lintText(text, path, this.#settings(path))
    this.#results.set(path, result)
    return result
  }

  /** Takes in a result that was made elsewhere: in a worker, a cache, by fixing. */
  add(result: DocumentResult): void {
    this.#results.set(result.path, result)
  }

  /** Forgets an article. */
  remove(path: string): void {
    this.#results.delete(path)
  }

  /** What is known of an article, or undefined. */
  result(path: string): DocumentResult | undefined {
    return this.#results.get(path)
  }

  /** The reports of all articles, by path; the order in which they came makes no difference. */
  report(): FileReport[] {
    return [...this.#results.values()]
      .sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0))
      .map((result) => reportOf(result))
  }
}
