import {compareText} from './compare-text.ts'
import {Corpus} from './corpus.ts'
import {lintText} from './lint.ts'
import type {DocumentResult, Message} from './message.ts'
import {type PackedResult, packResult} from './packed-result.ts'
import {type FileReport, reportOf} from './report.ts'
import type {ResolvedConfig} from './resolve-config.ts'
import {type AnyRuleDefinition, ruleById} from './rule.ts'

/**
 * The one engine under every host: it holds what is known of a set of articles, compares them and reports on them.
 * What it keeps of an article is its DocumentResult, packed.
 */
export class Workspace {
  readonly #settings: (path: string) => ResolvedConfig
  readonly #results = new Map<string, PackedResult>()
  readonly #reports = new Map<string, FileReport>()
  readonly #corpus: Corpus
  /** The paths of all articles in their order, and their reports; undefined once an article has come or gone. */
  #listed: {readonly paths: readonly string[]; readonly reports: FileReport[]} | undefined
  /** The paths of which the listed reports may be old. */
  readonly #outdated = new Set<string>()
  #changed = new Set<string>()
  /** While false, reports hold what comparing has brought so far, for hosts that must not be kept waiting. */
  comparesAtOnce = true

  /** @param settings The settled config of a file, by its path. */
  constructor(settings: (path: string) => ResolvedConfig) {
    this.#settings = settings
    this.#corpus = new Corpus((id) => this.#rule(id))
  }

  /** Lints an article, or lints it again after an edit. */
  update(path: string, text: string): DocumentResult {
    const result = lintText(text, path, this.#settings(path))
    this.add(result)
    return result
  }

  /** Takes in a result that was made elsewhere: in a worker, a cache, by fixing. */
  add(result: DocumentResult): void {
    this.addPacked(packResult(result, (id) => this.#rule(id)))
  }

  /** Takes in a result that is packed already. */
  addPacked(result: PackedResult): void {
    const {path} = result
    if (!this.#results.has(path)) this.#listed = undefined
    this.#results.set(path, result)
    this.#outdate(path)
    this.#corpus.set(result)
  }

  /** Forgets an article. */
  remove(path: string): void {
    if (!this.#results.delete(path)) return
    this.#listed = undefined
    this.#outdate(path)
    this.#corpus.delete(path)
  }

  /** What is known of an article by itself, or undefined. */
  result(path: string): DocumentResult | undefined {
    return this.#results.get(path)?.unpacked()
  }

  /**
   * What is known of an article among the others, or undefined: its own findings and those that comparing brought.
   * Facts, which have served their purpose, are left out.
   */
  compared(path: string): DocumentResult | undefined {
    const result = this.#results.get(path)?.withoutFacts()
    if (result === undefined) return undefined
    const messages = this.findings(path)
    return messages.length === 0 ? result : {...result, messages: [...result.messages, ...messages]}
  }

  /** What comparing has found in an article. */
  findings(path: string): Message[] {
    this.#settle()
    return this.#corpus.findings(path)
  }

  /** The reports of all articles, by path; the order in which they came makes no difference. */
  report(): FileReport[] {
    this.#settle()
    if (this.#listed === undefined) {
      const paths = [...this.#results.keys()].sort(compareText)
      this.#listed = {paths, reports: paths.map((path) => this.#settledReport(path) as FileReport)}
    } else {
      const {paths, reports} = this.#listed
      for (const path of this.#outdated) {
        const rank = rankOf(path, paths)
        if (paths[rank] === path) reports[rank] = this.#settledReport(path) as FileReport
      }
    }
    this.#outdated.clear()
    return this.#listed.reports.slice()
  }

  /** The report of one article among the others, or undefined. */
  reportOf(path: string): FileReport | undefined {
    this.#settle()
    return this.#settledReport(path)
  }

  #settledReport(path: string): FileReport | undefined {
    const known = this.#reports.get(path)
    if (known !== undefined) return known
    const compared = this.compared(path)
    if (compared === undefined) return undefined
    const report = reportOf(compared)
    this.#reports.set(path, report)
    return report
  }

  /**
   * The paths of which reports may say something else since this was last asked: articles that came, changed or went, and
   * those in which comparing now finds something else. A host that shows reports need look at no other.
   */
  changes(): ReadonlySet<string> {
    this.#settle()
    const changed = this.#changed
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
    for (const path of this.#corpus.settle(most)) this.#outdate(path)
    return !this.#corpus.isSettled
  }

  #outdate(path: string): void {
    this.#reports.delete(path)
    if (this.#listed !== undefined) this.#outdated.add(path)
    this.#changed.add(path)
  }

  #settle(): void {
    if (this.comparesAtOnce) this.compareSome(Number.POSITIVE_INFINITY)
  }

  #rule(id: string): AnyRuleDefinition | undefined {
    return ruleById(this.#settings('').known, id)
  }
}

/** The index of a path among sorted paths; where it is none of them, any. */
function rankOf(path: string, paths: readonly string[]): number {
  let [from, to] = [0, paths.length - 1]
  while (from < to) {
    const middle = (from + to) >> 1
    if (compareText(paths[middle], path) < 0) from = middle + 1
    else to = middle
  }
  return from
}
