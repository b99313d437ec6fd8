import {resolve} from 'node:path'
import {compareText} from '../core/compare-text.ts'
import {lineStartsOf} from '../core/line-starts.ts'
import type {DocumentResult, Message} from '../core/message.ts'
import {type PackedResult, packMessages, unpackMessages} from '../core/packed-result.ts'
import {countsOf, type Exceptions, type FileReport, fileReport, reportOf} from '../core/report.ts'
import {Workspace} from '../core/workspace.ts'
import {Baseline, type BaselineOutcome, checkSuppressedRules} from './baseline.ts'
import {Cache} from './cache.ts'
import type {CacheOptions} from './cache-options.ts'
import {changedLinesOf, changedResults} from './changed-results.ts'
import {type ChangedLines, type ChangeRequest, changesSince} from './changes.ts'
import {UsageError} from './errors.ts'
import type {IgnoreReason} from './ignores.ts'
import {lintArticle} from './lint-article.ts'
import {lintMany, type ManyOptions} from './lint-many.ts'
import {type PackedArticle, packOutcome} from './packed-outcome.ts'
import {displayPath} from './paths.ts'
import {openProject, type Project, type ProjectOptions} from './project.ts'
import {type ReadOutcome, type ReadProblem, readArticle} from './read-article.ts'
import type {Stats} from './stats.ts'
import {today} from './today.ts'

/** How a run treats the articles. */
export interface RunOptions extends ManyOptions {
  /** False: files that are named although a pattern rules them out give no warning. */
  readonly warnIgnored?: boolean
  /** Take what an earlier run found in articles that are still the same. */
  readonly cache?: CacheOptions
  /** Report, and repair, what a change brought alone. All articles are read, because they are compared. */
  readonly changed?: ChangeRequest
  /** What to do about findings that the desk has decided to live with, besides not reporting them. */
  readonly suppressions?: SuppressionRequest
}

/** What a run does with the baseline; see {@link Baseline}. */
export interface SuppressionRequest {
  /** The baseline's file, or a folder; newslint-suppressions.json beside the config unless given. */
  readonly location?: string
  /** Cover the findings that there are, of all rules or of some. */
  readonly suppress?: 'all' | readonly string[]
  /** Leave out entries that cover nothing any more. */
  readonly prune?: boolean
}

/** A file's report, with the time that it took where that was asked for. */
export type ArticleReport = FileReport & {readonly stats?: Stats}

/** What a run comes to. */
export interface LintOutcome {
  /** One a file, sorted by path. */
  readonly reports: readonly ArticleReport[]
  /** For every path or pattern that gave nothing: one line that says why and what to do. */
  readonly unmatched: readonly string[]
  /** How many articles are not in English, so that only rules that do not depend on language ran on them. */
  readonly otherLanguages: number
  /** Entries of the baseline that cover more findings than there are; none after pruning. */
  readonly staleSuppressions?: BaselineOutcome['stale']
  /** Why the cache could not be written. */
  readonly cacheProblem?: string
}

/**
 * Lints files.
 *
 * `source` in a report is read from the file when it is first asked for, and undefined where the file has changed.
 *
 * @param paths Files, folders and glob patterns, relative to `cwd`.
 * @param options What the config is asked for and how to run; see the two types.
 * @throws {ConfigError} when the config cannot be used. A file that cannot be read does not throw: it gets a report.
 * @throws {UsageError} when git cannot tell what has changed.
 */
export async function lintFiles(
  paths: readonly string[],
  options: ProjectOptions & RunOptions = {},
): Promise<LintOutcome> {
  return lintProjectFiles(await openProject(options), paths, options)
}

/** Lints files of a project that is already open. */
export async function lintProjectFiles(
  project: Project,
  paths: readonly string[],
  options: RunOptions = {},
): Promise<LintOutcome> {
  const {changed, suppressions = {}} = options
  const day = options.today ?? today()
  const baseline = new Baseline(project, suppressions.location)
  checkRequest(baseline, suppressions, project)
  const changes = changed === undefined ? undefined : await changesSince(project.cwd, changed.base)
  const isWanted = (path: string): boolean => changes?.has(path) !== false
  const found = project.find(paths)
  const reports: ArticleReport[] = []
  const linted: PackedArticle[] = []
  for (const {path, reason} of found.unreadable)
    if (isWanted(path)) reports.push(unreadable(path, {message: `This cannot be read: ${reason}`, line: 1, column: 1}))
  if (options.warnIgnored !== false)
    for (const {path, reason} of found.ignored) if (isWanted(path)) reports.push(ignoredReport(path, reason))
  const cache = options.cache === undefined ? undefined : new Cache(project.cwd, options.cache)
  const fixLines =
    changes === undefined || changed === undefined || options.fix === undefined
      ? undefined
      : linesToFix(await changedLinesOf(changes, changed.mode, found.files))
  const many = {...options, today: day, ...(fixLines === undefined ? {} : {fixLines})}
  // The articles of one share are compared with those of the others, by --compare; among themselves they say little.
  const workspace = project.isShare ? undefined : workspaceOf(project)
  await lintMany(project, found.files, many, cache, (path, outcome) => {
    if (!('problem' in outcome)) {
      linted.push(outcome)
      // In the meantime the threads go on. What a cache holds may have been compared already.
      if (cache === undefined) workspace?.addPacked(outcome.result)
    } else if (isWanted(path)) reports.push(unreadable(path, outcome.problem))
  })
  const packed = linted.map(({result}) => result)
  const findings = workspace === undefined ? new Map<string, Uint8Array>() : compareArticles(workspace, packed, cache)
  const comparedOf = (article: PackedArticle): DocumentResult => {
    const found = findings.get(article.result.path)
    return comparedResult(article, found === undefined ? [] : unpackMessages(found))
  }
  let staleSuppressions: BaselineOutcome['stale'] = []
  if (!baseline.exists && suppressions.suppress === undefined && changes === undefined)
    // What nobody has to look at together stays packed.
    for (const article of linted)
      reports.push(reportArticle(article, () => comparedOf(article), sourceOfFile(article), {today: day}))
  else {
    let results = linted.map(comparedOf)
    const articles = new Map(linted.map((article) => [article.result.path, article]))
    const judged = applyBaseline(baseline, suppressions, results, articles, {today: day, sought: paths})
    const {exceptions} = judged
    staleSuppressions = judged.stale
    if (changes !== undefined && changed !== undefined) {
      const {mode} = changed
      results = await changedResults(linted, results, {changes, mode, cwd: project.cwd, exceptions})
    }
    for (const result of results) {
      const article = articles.get(result.path) as PackedArticle
      reports.push(reportArticle(article, () => result, sourceOfFile(article), exceptions))
    }
  }
  const otherLanguages = packed.filter(({otherLanguage}) => otherLanguage !== null).length
  reports.sort((a, b) => compareText(a.filePath, b.filePath))
  const cacheProblem = cache?.save()
  return {
    reports,
    unmatched: found.unmatched,
    otherLanguages,
    staleSuppressions,
    ...(cacheProblem === undefined ? {} : {cacheProblem}),
  }
}

/** The baseline must be there where nobody asks to make one, and rules must be rules. */
function checkRequest(baseline: Baseline, {location, suppress, prune}: SuppressionRequest, project: Project): void {
  if (!baseline.exists && suppress === undefined && (location !== undefined || prune === true))
    throw new UsageError(
      `there is no file "${displayPath(project.cwd, baseline.path)}"; make it with --suppress-all or --suppress-rule`,
    )
  if (suppress !== undefined && suppress !== 'all') checkSuppressedRules(suppress, project)
}

/** Asks the baseline, and first writes it anew where that is wanted. */
function applyBaseline(
  baseline: Baseline,
  {location, suppress, prune}: SuppressionRequest,
  results: readonly DocumentResult[],
  articles: ReadonlyMap<string, PackedArticle>,
  settings: {readonly today: string; readonly sought: readonly string[]},
): BaselineOutcome {
  const all = results.map((result) => {
    const article = articles.get(result.path) as PackedArticle
    return {result, text: () => article.output ?? sourceOfFile(article)()}
  })
  const outcome = baseline.check(all, {...settings, ...(suppress === undefined ? {} : {rules: suppress})})
  if (suppress === undefined && prune !== true) return outcome
  baseline.renew(outcome, {...(suppress === undefined ? {} : {suppress}), ...(prune === undefined ? {} : {prune})})
  return new Baseline(baseline.project, location).check(all, settings)
}

function linesToFix(lines: ReadonlyMap<string, ChangedLines>): NonNullable<ManyOptions['fixLines']> {
  return Object.fromEntries([...lines].map(([path, changed]) => [path, changed === null ? null : [...changed]]))
}

/** For articles that are compared: what a project knows of rules is asked for again and again, and is always the same. */
function workspaceOf(project: Project): Workspace {
  const ofFolder = project.settings('')
  return new Workspace((path) => (path === '' ? ofFolder : project.settings(path)))
}

/** What comparing articles finds in each, packed; where the cache knows it, from there. */
function compareArticles(
  workspace: Workspace,
  results: readonly PackedResult[],
  cache: Cache | undefined,
): ReadonlyMap<string, Uint8Array> {
  const paths = results.map(({path}) => path)
  const known = cache?.findings(paths)
  if (known !== undefined) return known
  if (cache !== undefined) for (const result of results) workspace.addPacked(result)
  const found = new Map<string, Uint8Array>()
  for (const path of paths) {
    const findings = workspace.findings(path)
    if (findings.length > 0) found.set(path, packMessages(findings))
  }
  cache?.storeFindings(paths, found)
  return found
}

/** An article among the others: what was found in it by itself, and what comparing has found. */
export function comparedResult({result}: PackedArticle, findings: readonly Message[]): DocumentResult {
  const own = result.withoutFacts()
  return findings.length === 0 ? own : {...own, messages: own.messages.concat(findings)}
}

/**
 * Lints one article that is not, or not yet, a file.
 *
 * @param source What reading gave: text, or why there is none (see `decodeArticle`).
 * @param path What it is called, for the config's globs and the ignore patterns; undefined when it has no name.
 */
export function lintProjectText(
  project: Project,
  source: ReadOutcome,
  path: string | undefined,
  options: RunOptions = {},
): LintOutcome {
  const absolute = path === undefined ? '<text>' : resolve(project.cwd, path)
  const reason = path === undefined ? undefined : project.ignoredBy(absolute)
  if (reason !== undefined)
    return {
      reports: options.warnIgnored === false ? [] : [ignoredReport(absolute, reason)],
      unmatched: [],
      otherLanguages: 0,
    }
  const day = options.today ?? today()
  const dryRun = {...options, today: day, ...(options.fix === undefined ? {} : {fix: 'dry-run' as const})}
  const settings = project.settings(absolute)
  const outcome = packOutcome(lintArticle(source, absolute, settings, dryRun), settings)
  if ('problem' in outcome) return {reports: [unreadable(absolute, outcome.problem)], unmatched: [], otherLanguages: 0}
  const workspace = new Workspace((name) => project.settings(name))
  workspace.addPacked(outcome.result)
  const compared = comparedResult(outcome, workspace.findings(absolute))
  const otherLanguages = outcome.result.otherLanguage === null ? 0 : 1
  const text = 'text' in source ? source.text : undefined
  const baseline = new Baseline(project, options.suppressions?.location)
  const judged = baseline.check([{result: compared, text: () => outcome.output ?? text}], {today: day})
  const reported = reportArticle(
    outcome,
    () => compared,
    () => text,
    judged.exceptions,
  )
  return {
    reports: [reported],
    unmatched: [],
    otherLanguages,
  }
}

/**
 * The report of an article among the others. Its findings are unpacked when somebody reads them, and forgotten when
 * those of another article are read: the findings of ten thousand articles need not be in memory at once.
 *
 * @param compared Gives what was found in it, comparing included.
 * @param source Gives the text that the result speaks of. It is asked when somebody reads the report's `source`, because
 *   most formats do not.
 */
export function reportArticle(
  article: PackedArticle,
  compared: () => DocumentResult,
  source: () => string | undefined,
  exceptions?: Exceptions,
): ArticleReport {
  const {output, stats, unsaved} = article
  const whole = (): FileReport => {
    if (latest?.article === article && latest.compared === compared) return latest.report
    const written = reportOf(compared(), output === undefined ? {} : {output}, exceptions)
    const report = unsaved === undefined ? written : unwritable(written, unsaved)
    latest = {article, compared, report}
    return report
  }
  const own = countsOf(compared(), exceptions)
  const {errorCount, fatalErrorCount} = own
  const counts =
    unsaved === undefined ? own : {...own, errorCount: errorCount + 1, fatalErrorCount: fatalErrorCount + 1}
  const others = {filePath: article.result.path, messages: [], suppressedMessages: [], ...counts}
  const hasMessages = counts.errorCount + counts.warningCount > 0
  const get = <Key extends string, Value>(key: Key, value: () => Value): void => {
    Object.defineProperty(others, key, {get: value, enumerable: true, configurable: true})
  }
  get('messages', () => whole().messages)
  get('suppressedMessages', () => whole().suppressedMessages)
  if (output !== undefined) Object.assign(others, {output})
  else if (hasMessages) get('source', source)
  return Object.assign(others, stats === undefined ? {} : {stats}, {usedDeprecatedRules: []})
}

/** The report that was read last, whole. */
let latest:
  | {
      readonly article: PackedArticle
      readonly compared: () => DocumentResult
      readonly report: FileReport
    }
  | undefined

/** Reads an article's text again. Undefined where the file holds another one by now. */
export function sourceOfFile({result}: PackedArticle): () => string | undefined {
  return () => {
    const source = readArticle(result.path)
    if ('problem' in source) return undefined
    const starts = lineStartsOf(source.text.replace(/^\uFEFF/, ''))
    const lineStarts = result.lineStarts()
    const isSame = starts.length === lineStarts.length && starts.at(-1) === lineStarts.at(-1)
    return isSame ? source.text : undefined
  }
}

/** The report of a file that could not be linted. */
export function unreadable(path: string, {message, line, column}: ReadProblem): FileReport {
  return fileReport(path, [{ruleId: 'unreadable-file', fatal: true, severity: 2, message, line, column}])
}

function unwritable({filePath, messages, suppressedMessages}: FileReport, reason: string): FileReport {
  const message = `The fixes could not be saved: ${reason}`
  const fatal = {ruleId: 'unwritable-file', fatal: true, severity: 2, message, line: 1, column: 1} as const
  return fileReport(filePath, [fatal, ...messages], suppressedMessages)
}

/** The row of a file that is named although a pattern rules it out. */
export function ignoredReport(path: string, {pattern, source}: IgnoreReason): FileReport {
  const message = `This file is ignored, by "${pattern}" in ${source}; lint it with --no-ignore, or silence this warning with --no-warn-ignored`
  return fileReport(path, [{ruleId: null, severity: 1, message, line: 1, column: 1}])
}
