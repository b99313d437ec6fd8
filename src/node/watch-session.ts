import {ConfigError} from '../core/config.ts'
import type {DocumentResult} from '../core/message.ts'
import {packMessages, unpackMessages} from '../core/packed-result.ts'
import type {Exceptions} from '../core/report.ts'
import {Workspace} from '../core/workspace.ts'
import {Baseline} from './baseline.ts'
import {Cache, stateOf} from './cache.ts'
import type {FileState} from './cache-file.ts'
import type {FoundFiles} from './find-files.ts'
import {
  type ArticleReport,
  comparedResult,
  ignoredReport,
  type RunOptions,
  reportArticle,
  sourceOfFile,
  unreadable,
} from './lint.ts'
import {lintMany} from './lint-many.ts'
import type {PackedArticle, PackedOutcome} from './packed-outcome.ts'
import {openProject, type Project, type ProjectOptions} from './project.ts'
import {today} from './today.ts'

/** What a look at the files brought. */
export interface Refreshed {
  /** Every file's report, by path. */
  readonly reports: readonly ArticleReport[]
  /** Those that say something else than before. */
  readonly changed: readonly ArticleReport[]
  /** Paths of articles that are gone. */
  readonly gone: readonly string[]
  readonly unmatched: readonly string[]
}

/** The articles of a project over time: each look lints again what has changed since the one before. */
export class WatchSession {
  readonly #options: ProjectOptions
  readonly #paths: readonly string[]
  readonly #run: RunOptions
  readonly #cache: Cache | undefined
  #project: Project
  #workspace: Workspace
  readonly #outcomes = new Map<string, PackedOutcome>()
  readonly #states = new Map<string, FileState | undefined>()
  #reports = new Map<string, ArticleReport>()
  #day: string | undefined
  #judged = new Map<PackedArticle, DocumentResult>()

  /** @param options What the project was opened with. */
  constructor(project: Project, options: ProjectOptions, paths: readonly string[], run: RunOptions) {
    this.#project = project
    this.#options = options
    this.#paths = paths
    this.#run = run
    this.#cache = run.cache === undefined ? undefined : new Cache(project.cwd, run.cache)
    this.#workspace = new Workspace((path) => this.#project.settings(path))
  }

  get project(): Project {
    return this.#project
  }

  /** Reads the config again; everything will be linted again. Throws a ConfigError, and all stays as it was. */
  async reload(): Promise<void> {
    this.#project = await openProject({...this.#options, fresh: true})
    this.#workspace = new Workspace((path) => this.#project.settings(path))
    this.#outcomes.clear()
    this.#states.clear()
  }

  /**
   * Lints what has changed.
   *
   * @param named Files that somebody says have changed, also where size and time are the same.
   */
  async refresh(named: ReadonlySet<string> = new Set()): Promise<Refreshed> {
    const found = this.#project.find(this.#paths)
    const present = new Set(found.files)
    for (const path of [...this.#outcomes.keys()]) if (!present.has(path)) this.#forget(path)
    const stale = found.files.filter((path) => this.#noticeChange(path) || named.has(path))
    await lintMany(this.#project, stale, this.#run, this.#cache, (path, outcome) => {
      this.#outcomes.set(path, outcome)
      if ('problem' in outcome) this.#workspace.remove(path)
      else this.#workspace.addPacked(outcome.result)
    })
    return this.#compare(this.#report(found), found)
  }

  /** Writes the cache. Returns why it could not be written, or undefined. */
  save(): string | undefined {
    return this.#cache?.save()
  }

  #forget(path: string): void {
    this.#outcomes.delete(path)
    this.#states.delete(path)
    this.#workspace.remove(path)
  }

  /** Whether a file is not as it was when this was last asked. */
  #noticeChange(path: string): boolean {
    const before = this.#states.get(path)
    const now = stateOf(path)
    this.#states.set(path, now)
    return before === undefined || now?.size !== before.size || now.changed !== before.changed
  }

  #report({unreadable: shut, ignored}: FoundFiles): Map<string, ArticleReport> {
    const reports: ArticleReport[] = shut.map(({path, reason}) =>
      unreadable(path, {message: `This cannot be read: ${reason}`, line: 1, column: 1}),
    )
    if (this.#run.warnIgnored !== false) for (const {path, reason} of ignored) reports.push(ignoredReport(path, reason))
    const baseline = new Baseline(this.#project, this.#run.suppressions?.location)
    const touched = this.#workspace.changes()
    const day = today()
    // An entry of the baseline covers as many findings as it says, wherever they are; and at midnight exceptions lapse.
    const areAllNew = baseline.exists || day !== this.#day
    this.#day = day
    this.#judged.clear()
    const exceptions = baseline.exists ? this.#covered(baseline, day) : {today: day}
    for (const [path, outcome] of this.#outcomes) {
      const before = areAllNew || touched.has(path) ? undefined : this.#reports.get(path)
      if ('problem' in outcome) reports.push(unreadable(path, outcome.problem))
      else if (before !== undefined) reports.push(before)
      else reports.push(reportArticle(outcome, this.#compared(outcome), sourceOfFile(outcome), exceptions))
    }
    return new Map(reports.map((report) => [report.filePath, report]))
  }

  /** Gives what is found in an article now, unpacked when it is asked for; where a baseline has looked at it, the same each time. */
  #compared(article: PackedArticle): () => DocumentResult {
    const judged = this.#judged.get(article)
    if (judged !== undefined) return () => judged
    const findings = packMessages(this.#workspace.findings(article.result.path))
    return () => comparedResult(article, unpackMessages(findings))
  }

  /** What the baseline covers. It knows findings again by their objects. */
  #covered(baseline: Baseline, day: string): Exceptions {
    this.#judged = new Map()
    for (const outcome of this.#outcomes.values())
      if (!('problem' in outcome))
        this.#judged.set(outcome, comparedResult(outcome, this.#workspace.findings(outcome.result.path)))
    const articles = [...this.#judged].map(([article, result]) => ({result, text: sourceOfFile(article)}))
    return baseline.check(articles, {today: day}).exceptions
  }

  #compare(reports: Map<string, ArticleReport>, {unmatched}: FoundFiles): Refreshed {
    const before = this.#reports
    this.#reports = reports
    const paths = [...reports.keys()].sort()
    const all = paths.map((path) => reports.get(path)!)
    return {
      reports: all,
      changed: all.filter((report) => {
        const old = before.get(report.filePath)
        return report !== old && contentOf(report) !== contentOf(old)
      }),
      gone: [...before.keys()].filter((path) => !reports.has(path)),
      unmatched,
    }
  }
}

/** What a report says, as text; an article without findings says the same as one that is not there yet. */
function contentOf(report: ArticleReport | undefined): string {
  return JSON.stringify([report?.messages ?? [], report?.suppressedMessages ?? []])
}

/** Reloads where that can be; else gives the line that says why not. */
export async function tryReload(session: WatchSession): Promise<string | undefined> {
  try {
    await session.reload()
    return undefined
  } catch (error) {
    if (error instanceof ConfigError) return error.message
    throw error
  }
}
