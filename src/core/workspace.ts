import {compareText} from './compare-text.ts'
import {Corpus} from './corpus.ts'
import {lintText} from './lint.ts'
import type {DocumentResult} from './message.ts'
import {type FileReport, reportOf} from './report.ts'
import type {ResolvedConfig} from './resolve-config.ts'

/**
 * The one engine under every host: it holds what is known of a set of articles, compares them and reports on them.
 * What it keeps of an article is its DocumentResult, which is JSON.
 */
export class Workspace {
  readonly #settings: (path: string) => ResolvedConfig
  /** Without their facts, which are in the corpus. */
  readonly #results = new Map<string, DocumentResult>()
  readonly #reports = new Map<string, FileReport>()
  readonly #corpus: Corpus
  /** While false, reports hold what comparing has brought so far, for hosts that must not be kept waiting. */
  comparesAtOnce = true
  /** What `takeChanged` gives next; undefined while nobody has asked. */
  #changed: Set<string> | undefined
  #paths: readonly string[] | undefined

  /** @param settings The settled config of a file, by its path. */
  constructor(settings: (path: string) => ResolvedConfig) {
    this.#settings = settings
    this.#corpus = new Corpus((id) => settings('').known.find((rule) => rule.id === id))
  }

  /** Lints an article, or lints it again after an edit. */
  update(path: string, text: string): DocumentResult {
    const result = lintText(text, path, this.#settings(path))
    this.add(result)
    return result
  }

  /** Takes in a result that was made elsewhere: in a worker, a cache, by fixing. */
  add(result: DocumentResult): void {
    if (!this.#results.has(result.path)) this.#paths = undefined
    this.#results.set(result.path, result.facts.length === 0 ? result : {...result, facts: []})
    this.#forgetReport(result.path)
    this.#corpus.set(result.path, result.facts)
  }

  /** Forgets an article. */
  remove(path: string): void {
    if (this.#results.delete(path)) this.#paths = undefined
    this.#forgetReport(path)
    this.#corpus.delete(path)
  }

  /** What is known of an article by itself, or undefined. */
  result(path: string): DocumentResult | undefined {
    const result = this.#results.get(path)
    return result === undefined ? undefined : {...result, facts: this.#corpus.facts(path)}
  }

  /**
   * What is known of an article among the others, or undefined: its own findings and those that comparing brought.
   * Facts, which have served their purpose, are left out.
   */
  compared(path: string): DocumentResult | undefined {
    this.#settle()
    const result = this.#results.get(path)
    if (result === undefined) return undefined
    const messages = this.#corpus.findings(path)
    return messages.length === 0 ? result : {...result, messages: [...result.messages, ...messages]}
  }

  /** The reports of all articles, by path; the order in which they came makes no difference. */
  report(): FileReport[] {
    this.#settle()
    this.#paths ??= [...this.#results.keys()].sort(compareText)
    return this.#paths.map((path) => {
      let report = this.#reports.get(path)
      if (report === undefined) {
        report = reportOf(this.compared(path)!)
        this.#reports.set(path, report)
      }
      return report
    })
  }

  /**
   * The paths of articles that came, went, or may be reported otherwise since this was last asked; all of them when it
   * is first asked.
   */
  takeChanged(): ReadonlySet<string> {
    this.#settle()
    const changed = this.#changed ?? new Set(this.#results.keys())
    this.#changed = new Set()
    return changed
  }

  /**
   * Compares some of what waits for it, while {@link comparesAtOnce} is false.
   *
   * @param most How many keys at most.
   * @returns Whether anything is left.
   */
  compareSome(most: number): boolean {
    for (const path of this.#corpus.settle(most)) this.#forgetReport(path)
    return !this.#corpus.isSettled
  }

  #settle(): void {
    if (this.comparesAtOnce) this.compareSome(Number.POSITIVE_INFINITY)
  }

  #forgetReport(path: string): void {
    this.#reports.delete(path)
    this.#changed?.add(path)
  }
}
