import {hasLapsed} from '../core/day.ts'
import {silencedMessages} from '../core/directives.ts'
import {Document} from '../core/document.ts'
import type {PlacedFact} from '../core/facts.ts'
import {lintDocument} from '../core/lint.ts'
import type {DocumentResult, Message} from '../core/message.ts'
import {type Exceptions, type FileReport, fatalReport, reportOf} from '../core/report.ts'
import type {ResolvedConfig} from '../core/resolve-config.ts'
import {Workspace} from '../core/workspace.ts'
import {Baseline, type BaselineArticle} from '../node/baseline.ts'
import {isFile} from '../node/config-file.ts'
import {unreadable} from '../node/lint.ts'
import {leadsOut, relativePath} from '../node/paths.ts'
import type {Project} from '../node/project.ts'
import {readArticle} from '../node/read-article.ts'
import {today} from '../node/today.ts'

/** An open article as it was when it was last linted. Offsets are of `document.text`, without a byte order mark. */
export interface LintedDocument {
  readonly document: Document
  readonly settings: ResolvedConfig
}

/** What editors call the languages of which every text is an article, whatever its file is called. */
const articleLanguages: ReadonlySet<string> = new Set(['markdown', 'mdx'])

/** Comparing so many keys takes less than a millisecond, unless hundreds of articles share one. */
const keysAtATime = 20

/**
 * The articles of a folder under one config, compared with each other: those that are open by the text in the editor,
 * the others by what is on disk.
 */
export class Articles {
  readonly project: Project
  readonly #searched: string | undefined
  readonly #workspace: Workspace
  readonly #paths = new Set<string>()
  readonly #open = new Map<string, LintedDocument>()
  /** The reports of files that cannot be read, and of articles that newslint fails on. */
  readonly #problems = new Map<string, FileReport>()
  #changed = new Set<string>()
  /** What the desk lives with. */
  readonly #baseline: Baseline
  /** Undefined: to be found out anew. */
  #exceptions: Exceptions | undefined
  readonly #reports = new Map<string, FileReport>()
  /** The results that the baseline was asked about; the exceptions speak of their findings. */
  readonly #judged = new Map<string, DocumentResult>()

  /**
   * @param searched The folder of which all files count; undefined where only what is open does.
   * @throws {UsageError} when the baseline is broken.
   */
  constructor(project: Project, searched: string | undefined) {
    this.project = project
    this.#searched = searched
    this.#baseline = new Baseline(project)
    this.#workspace = new Workspace((path) => project.settings(path))
  }

  /**
   * Lints the text of an open article. One that a pattern rules out has no findings, nor has what is no article by its
   * name and what the editor takes it for.
   */
  lintOpen(path: string, text: string, languageId: string): void {
    const isArticle = articleLanguages.has(languageId) || this.project.hasExtension(path)
    if (this.project.ignoredBy(path) !== undefined || !isArticle) {
      this.remove(path)
      return
    }
    const settings = this.project.settings(path)
    this.#paths.add(path)
    this.#attempt(path, () => {
      const document = new Document(text, {path, input: settings.input, language: settings.language})
      this.#workspace.add(lintDocument(document, path, settings))
      this.#open.set(path, {document, settings})
    })
  }

  /** Reads and lints a file, or forgets it where it is gone. One that is open is left as it is. */
  lintFile(path: string): void {
    if (this.#open.has(path)) return
    if (!this.#isSearched(path) || !this.project.isArticle(path) || !isFile(path)) {
      this.remove(path)
      return
    }
    const source = readArticle(path)
    this.#paths.add(path)
    if ('problem' in source) this.#fail(path, unreadable(path, source.problem))
    else this.#attempt(path, () => this.#workspace.update(path, source.text))
  }

  /** A mistake of newslint's own costs the findings of the article at which it shows, and nothing else. */
  #attempt(path: string, lint: () => void): void {
    try {
      lint()
      this.#problems.delete(path)
    } catch (error) {
      this.#open.delete(path)
      this.#fail(path, fatalReport(path, 'internal-error', `newslint failed on this article; report it: ${error}`))
    }
  }

  #fail(path: string, report: FileReport): void {
    this.#workspace.remove(path)
    this.#problems.set(path, report)
    this.#changed.add(path)
  }

  #isSearched(path: string): boolean {
    return this.#searched !== undefined && !leadsOut(relativePath(this.#searched, path))
  }

  /** From now on, what is on disk counts. */
  close(path: string): void {
    this.#open.delete(path)
    this.lintFile(path)
  }

  remove(path: string): void {
    this.#open.delete(path)
    this.#paths.delete(path)
    if (this.#problems.delete(path)) this.#changed.add(path)
    this.#workspace.remove(path)
  }

  /** From now on, reports do without what was not compared yet; see `compareSome`. */
  compareLater(): void {
    this.#workspace.comparesAtOnce = false
  }

  /** Whether reports lack what was not compared yet. */
  get isComparing(): boolean {
    return !this.#workspace.comparesAtOnce
  }

  /** Compares for some milliseconds. Returns whether anything is left; if not, everything is compared at once again. */
  compareSome(milliseconds: number): boolean {
    const end = performance.now() + milliseconds
    while (this.#workspace.compareSome(keysAtATime)) if (performance.now() > end) return true
    this.#workspace.comparesAtOnce = true
    return false
  }

  has(path: string): boolean {
    return this.#paths.has(path)
  }

  /** Of all articles, open or not. */
  paths(): Iterable<string> {
    return this.#paths
  }

  /** An open article as it was last linted, or undefined. */
  linted(path: string): LintedDocument | undefined {
    return this.#open.get(path)
  }

  /** The report of an article, or undefined. The same object as long as it says the same. */
  report(path: string): FileReport | undefined {
    const problem = this.#problems.get(path)
    if (problem !== undefined) return problem
    const exceptions = this.#currentExceptions()
    let report = this.#reports.get(path)
    if (report === undefined) {
      const compared = this.#compared(path)
      if (compared === undefined) return undefined
      report = reportOf(compared, {}, exceptions)
      this.#reports.set(path, report)
    }
    return report
  }

  /** The findings of an article that are reported, with their offsets. */
  findings(path: string): readonly Message[] {
    const {today: day, covered} = this.#currentExceptions()
    const compared = this.#compared(path)
    if (compared === undefined) return []
    const silenced = silencedMessages(compared.directives, compared.messages, day)
    return compared.messages.filter((message) => {
      const entry = covered?.get(message)
      return !silenced.has(message) && (entry === undefined || hasLapsed(entry.until, day))
    })
  }

  /** What silences findings besides comments: exceptions of which the day has not come, and the baseline. */
  #currentExceptions(): Exceptions {
    const day = today()
    if (this.#exceptions?.today === day) return this.#exceptions
    this.#reports.clear()
    this.#judged.clear()
    const articles = this.#baseline.entries.length === 0 ? [] : [...this.#paths].flatMap((path) => this.#judge(path))
    const exceptions = articles.length === 0 ? {today: day} : this.#baseline.check(articles, {today: day}).exceptions
    this.#exceptions = exceptions
    return exceptions
  }

  /** What was found in an article; where the baseline was asked, the very findings of which it speaks. */
  #compared(path: string): DocumentResult | undefined {
    return this.#judged.get(path) ?? this.#workspace.compared(path)
  }

  #judge(path: string): BaselineArticle[] {
    const result = this.#workspace.compared(path)
    if (result === undefined) return []
    this.#judged.set(path, result)
    const text = (): string | undefined => {
      const open = this.#open.get(path)
      if (open !== undefined) return open.document.text
      const source = readArticle(path)
      return 'text' in source ? source.text : undefined
    }
    return [{result, text}]
  }

  /** What rules that compare articles keep of all of them. */
  *placedFacts(): Iterable<PlacedFact> {
    for (const path of this.#paths) for (const fact of this.#workspace.result(path)?.facts ?? []) yield {...fact, path}
  }

  /** Paths of articles that may be reported otherwise since this was last asked. */
  takeChanged(): ReadonlySet<string> {
    const changed = new Set([...this.#workspace.changes(), ...this.#changed])
    this.#changed = new Set()
    for (const path of changed) this.#reports.delete(path)
    // What has moved from one article to another is known again.
    if (changed.size > 0 && this.#baseline.entries.length > 0) this.#exceptions = undefined
    return changed
  }
}
