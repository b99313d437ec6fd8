import {existsSync} from 'node:fs'
import {dirname, resolve} from 'node:path'
import {compareText} from '../core/compare-text.ts'
import {hasLapsed} from '../core/day.ts'
import {directiveRules, silencedMessages} from '../core/directives.ts'
import {Document} from '../core/document.ts'
import {type FindingIdentity, identify} from '../core/finding-identity.ts'
import {housePrefix} from '../core/house.ts'
import type {DocumentResult, Message} from '../core/message.ts'
import {nearest} from '../core/nearest.ts'
import type {Exceptions} from '../core/report.ts'
import {internalError} from '../core/run.ts'
import {
  matchSuppressions,
  renewSuppressions,
  type SuppressibleFinding,
  type Suppression,
  type SuppressionMatch,
} from '../core/suppressions.ts'
import {UsageError} from './errors.ts'
import {displayPath, leadsOut, relativePath} from './paths.ts'
import type {Project} from './project.ts'
import {registry} from './registry.ts'
import {readSuppressions, suppressionsPath, writeSuppressions} from './suppressions-file.ts'

/** An article whose findings a baseline may cover. */
export interface BaselineArticle {
  /** What was found in it by itself and among the others: `workspace.compared(path)`. */
  readonly result: DocumentResult
  /** The text that the result speaks of; undefined where nobody has it any more. Asked for at most once a result. */
  readonly text: () => string | undefined
}

interface Finding extends SuppressibleFinding {
  readonly message: Message
}

/** What a baseline makes of a set of articles. */
export interface BaselineOutcome {
  /** What `reportOf` needs. */
  readonly exceptions: Exceptions
  /** Entries that cover more findings than there are. */
  readonly stale: SuppressionMatch<Finding>['stale']
  readonly match: SuppressionMatch<Finding>
  /** Every finding that is looked at, those that no entry covers too. */
  readonly findings: readonly Finding[]
}

/** Results are not changed, so what was made out once of one holds; its lines are what every copy of it shares. */
const identities = new WeakMap<readonly number[], Map<Message, FindingIdentity>>()

/**
 * The findings that a desk has decided to live with, in a file: newslint-suppressions.json. Command line, editor and action
 * all read it through this.
 */
export class Baseline {
  readonly path: string
  readonly entries: readonly Suppression[]
  /** Whether there is such a file. */
  readonly exists: boolean
  readonly project: Project
  readonly #folder: string

  /**
   * @param location Another place than beside the config, or in the project's folder where there is no config.
   * @throws {UsageError} when the file is broken.
   */
  constructor(project: Project, location?: string) {
    this.path = suppressionsPath(project.cwd, project.base, location)
    const entries = readSuppressions(this.path, displayPath(project.cwd, this.path))
    this.entries = entries ?? []
    this.exists = entries !== null
    this.project = project
    this.#folder = dirname(this.path)
  }

  /**
   * Finds out which findings the baseline covers.
   *
   * @param articles All that the host has: what has moved between them is known again.
   * @param today The day, as `2027-01-31`.
   * @param sought Files and folders that the host has searched; an entry of a file that is gone from there is stale.
   * @param rules Of which rules findings are looked at, besides those that the baseline names; `all` for every one.
   */
  check(
    articles: readonly BaselineArticle[],
    {
      today,
      sought = [],
      rules = [],
    }: {today?: string | undefined; sought?: readonly string[]; rules?: 'all' | readonly string[]},
  ): BaselineOutcome {
    const wanted = rules === 'all' ? undefined : new Set([...rules, ...this.entries.map(({rule}) => rule)])
    const findings = articles
      .toSorted((a, b) => compareText(a.result.path, b.result.path))
      .flatMap((article) => this.#findings(article, wanted, today))
    const folders = sought.map((path) => resolve(this.project.cwd, path))
    const linted = new Set(articles.map(({result}) => this.#name(result.path)))
    const gone = new Map<string, boolean>()
    const isGone = (file: string): boolean => {
      let answer = gone.get(file)
      if (answer === undefined) gone.set(file, (answer = !linted.has(file) && !existsSync(resolve(this.#folder, file))))
      return answer
    }
    const match = matchSuppressions(this.entries, findings, {
      isLinted: (file) => linted.has(file),
      isGone,
      isSought: (file) =>
        folders.some((folder) => !leadsOut(relativePath(folder, resolve(this.#folder, file)))) && !this.project.isShare,
    })
    const covered = new Map([...match.covered].map(([{message}, entry]) => [message, entry]))
    return {exceptions: {covered, ...(today === undefined ? {} : {today})}, stale: match.stale, match, findings}
  }

  /**
   * Writes down what is to be covered from now on.
   *
   * @param suppress Findings of which rules to cover; those that an entry covers already are.
   * @param prune Whether to leave out what is stale.
   * @throws {UsageError} when the file cannot be written.
   */
  renew(
    {match, findings, exceptions: {today}}: BaselineOutcome,
    {suppress = [], prune = false}: {suppress?: 'all' | readonly string[]; prune?: boolean},
  ): void {
    const add = findings.filter((finding) => {
      const isMeant = suppress === 'all' || suppress.includes(finding.rule)
      const entry = match.covered.get(finding)
      return isMeant && (entry === undefined || hasLapsed(entry.until, today))
    })
    const entries = renewSuppressions(this.entries, match, {prune, add})
    writeSuppressions(this.path, displayPath(this.project.cwd, this.path), entries)
  }

  #name(path: string): string {
    return relativePath(this.#folder, path)
  }

  #findings({result, text}: BaselineArticle, wanted: ReadonlySet<string> | undefined, today?: string): Finding[] {
    if (wanted?.size === 0) return []
    const {directives, path} = result
    const silenced = silencedMessages(directives, result.messages, today)
    const chosen = result.messages
      .filter((message) => (wanted?.has(message.ruleId) ?? true) && message.ruleId !== internalError)
      .filter((message) => !silenced.has(message))
      .sort((a, b) => a.start - b.start || a.end - b.end || compareText(a.message, b.message))
    let known = identities.get(result.lineStarts)
    if (known === undefined) identities.set(result.lineStarts, (known = new Map()))
    let document: Document | null | undefined
    const file = this.#name(path)
    return chosen.flatMap((message) => {
      let identity = known.get(message)
      if (identity === undefined) {
        document ??= this.#document(path, text())
        if (document === null) return []
        known.set(message, (identity = identify(document, message)))
      }
      return [{rule: message.ruleId, ...identity, file, message}]
    })
  }

  #document(path: string, text: string | undefined): Document | null {
    if (text === undefined) return null
    const {input, language} = this.project.settings(path)
    return new Document(text, {path, input, language})
  }
}

/** Refuses rules that there are not, so that a slip of the pen does not look like success. */
export function checkSuppressedRules(rules: readonly string[], {config}: Project): void {
  const plugins = [config, ...(config.overrides ?? [])].flatMap((settings) => settings.plugins ?? [])
  const known = [
    ...Object.keys(registry),
    ...Object.values(directiveRules),
    ...plugins.map((plugin) => (typeof plugin === 'string' ? plugin : (plugin.id ?? plugin.name))),
  ]
  const unknown = rules.find((rule) => !known.includes(rule) && !rule.startsWith(housePrefix))
  if (unknown === undefined) return
  const meant = nearest(unknown, known)
  const proposal = meant === undefined ? 'newslint --list-rules names them all' : `did you mean "${meant}"?`
  throw new UsageError(`there is no rule "${unknown}"; ${proposal}`)
}
