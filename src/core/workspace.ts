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
  #paths: readonly string[] | undefined
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
    if (!this.#results.has(path)) this.#paths = undefined
    this.#results.set(path, result)
    this.#reports.delete(path)
    this.#changed.add(path)
    this.#corpus.set(result)
  }

  /** Forgets an article. */
  remove(path: string): void {
    if (this.#results.delete(path)) {
      this.#paths = undefined
      this.#changed.add(path)
    }
    this.#reports.delete(path)
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
    this.#paths ??= [...this.#results.keys()].sort(compareText)
    return this.#paths.map((path) => this.reportOf(path) as FileReport)
  }

  /** The report of one article among the others, or undefined. */
  reportOf(path: string): FileReport | undefined {
    this.#settle()
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
    for (const path of this.#corpus.settle(most)) {
      this.#reports.delete(path)
      this.#changed.add(path)
    }
    return !this.#corpus.isSettled
  }

  #settle(): void {
    if (this.comparesAtOnce) this.compareSome(Number.POSITIVE_INFINITY)
  }

  #rule(id: string): AnyRuleDefinition | undefined {
    return ruleById(this.#settings('').known, id)
  }
}
