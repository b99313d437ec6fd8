import {resolve} from 'node:path'
import {fixText} from '../core/fix.ts'
import {lintText} from '../core/lint.ts'
import type {DocumentResult, Message} from '../core/message.ts'
import {type FileReport, fileReport, reportOf} from '../core/report.ts'
import type {AnyRuleDefinition} from '../core/rule.ts'
import {Workspace} from '../core/workspace.ts'
import {explainFileError} from './errors.ts'
import type {IgnoreReason} from './ignores.ts'
import {openProject, type Project, type ProjectOptions} from './project.ts'
import {type ReadOutcome, type ReadProblem, readArticle} from './read-article.ts'
import {type RuleType, ruleType} from './rule-types.ts'
import {type Stats, Stopwatch} from './stats.ts'
import {replaceFile} from './write-file.ts'

/** How a run treats the articles. */
export interface RunOptions {
  /** `write` repairs the files, `dry-run` only the reports' `output`. */
  readonly fix?: 'write' | 'dry-run'
  /** Which kinds of fixes to apply; all unless given. */
  readonly fixTypes?: readonly RuleType[]
  /** Repair errors alone. */
  readonly fixErrorsOnly?: boolean
  /** False: files that are named although a pattern rules them out give no warning. */
  readonly warnIgnored?: boolean
  /** Add how long each file took. */
  readonly stats?: boolean
  /** Called after every file. */
  readonly onProgress?: (done: number, total: number) => void
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
}

/**
 * Lints files.
 *
 * @param paths Files, folders and glob patterns, relative to `cwd`.
 * @param options What the config is asked for and how to run; see the two types.
 * @throws {ConfigError} when the config cannot be used. A file that cannot be read does not throw: it gets a report.
 */
export async function lintFiles(
  paths: readonly string[],
  options: ProjectOptions & RunOptions = {},
): Promise<LintOutcome> {
  return lintProjectFiles(await openProject(options), paths, options)
}

/** Lints files of a project that is already open. */
export function lintProjectFiles(project: Project, paths: readonly string[], options: RunOptions = {}): LintOutcome {
  const found = project.find(paths)
  const reports: ArticleReport[] = []
  const workspace = new Workspace((path) => project.settings(path))
  const linted: LintedArticle[] = []
  for (const {path, reason} of found.unreadable)
    reports.push(unreadable(path, {message: `This cannot be read: ${reason}`, line: 1, column: 1}))
  if (options.warnIgnored !== false)
    for (const {path, reason} of found.ignored) reports.push(ignoredReport(path, reason))
  for (const [index, path] of found.files.entries()) {
    const outcome = lintArticle(project, path, readArticle(path), workspace, options)
    if ('unreadable' in outcome) reports.push(outcome.unreadable)
    else linted.push(outcome)
    options.onProgress?.(index + 1, found.files.length)
  }
  for (const article of linted) reports.push(reportArticle(article, workspace))
  const otherLanguages = linted.filter(({isOtherLanguage}) => isOtherLanguage).length
  reports.sort((a, b) => (a.filePath < b.filePath ? -1 : a.filePath > b.filePath ? 1 : 0))
  return {reports, unmatched: found.unmatched, otherLanguages}
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
  const dryRun = options.fix === undefined ? options : {...options, fix: 'dry-run' as const}
  const workspace = new Workspace((name) => project.settings(name))
  const outcome = lintArticle(project, absolute, source, workspace, dryRun)
  if ('unreadable' in outcome) return {reports: [outcome.unreadable], unmatched: [], otherLanguages: 0}
  return {
    reports: [reportArticle(outcome, workspace)],
    unmatched: [],
    otherLanguages: outcome.isOtherLanguage ? 1 : 0,
  }
}

/** An article that was linted by itself and waits to be compared with the others. Its result is in the workspace. */
interface LintedArticle {
  readonly path: string
  readonly isOtherLanguage: boolean
  /** The text as read, or after fixing. */
  readonly rest: {readonly output: string} | {readonly source: string}
  readonly stats: Stats | undefined
  /** Why the fixes could not be saved. */
  readonly unsaved?: unknown
}

/** Lints an article and puts what it finds into the workspace. */
function lintArticle(
  project: Project,
  path: string,
  source: ReadOutcome,
  workspace: Workspace,
  options: RunOptions,
): LintedArticle | {readonly unreadable: ArticleReport} {
  if ('problem' in source) return {unreadable: unreadable(path, source.problem)}
  const {text} = source
  const settings = project.settings(path)
  const stopwatch = options.stats === true ? new Stopwatch(text, path, settings) : undefined
  const take = (result: DocumentResult, article: Pick<LintedArticle, 'rest' | 'stats' | 'unsaved'>): LintedArticle => {
    // The articles of one share are compared with those of the others, by --compare; among themselves they say little.
    workspace.add(project.isShare ? {...result, facts: []} : result)
    return {path, isOtherLanguage: result.otherLanguage !== null, ...article}
  }
  if (options.fix === undefined) {
    const result = lintText(text, path, settings)
    return take(result, {rest: {source: text}, stats: stopwatch?.stop(0)})
  }
  const {output, fixed, passes, result} = fixText(text, path, settings, fixFilter(options))
  const stats = stopwatch?.stop(passes)
  if (fixed && options.fix === 'write') {
    try {
      replaceFile(path, output, text)
    } catch (error) {
      return take(lintText(text, path, settings), {rest: {source: text}, stats, unsaved: error})
    }
  }
  return take(result, {rest: fixed ? {output} : {source: text}, stats})
}

/** The report of an article among the others. */
function reportArticle({path, rest, stats, unsaved}: LintedArticle, workspace: Workspace): ArticleReport {
  const compared = reportOf(workspace.compared(path) as DocumentResult, rest)
  const report = unsaved === undefined ? compared : unwritable(compared, unsaved)
  if (stats === undefined) return report
  // ESLint's key order has them before the last key.
  const {usedDeprecatedRules, ...others} = report
  return {...others, stats, usedDeprecatedRules}
}

function fixFilter({
  fixTypes,
  fixErrorsOnly,
}: RunOptions): (message: Message, rule: AnyRuleDefinition | undefined) => boolean {
  return (message, rule) =>
    (fixErrorsOnly !== true || message.severity === 2) &&
    (fixTypes === undefined || (rule !== undefined && fixTypes.includes(ruleType(rule))))
}

function unreadable(path: string, {message, line, column}: ReadProblem): FileReport {
  return fileReport(path, [{ruleId: 'unreadable-file', fatal: true, severity: 2, message, line, column}])
}

function unwritable({filePath, messages, suppressedMessages, source = ''}: FileReport, error: unknown): FileReport {
  const message = `The fixes could not be saved: ${explainFileError(error)}`
  const fatal = {ruleId: 'unwritable-file', fatal: true, severity: 2, message, line: 1, column: 1} as const
  return fileReport(filePath, [fatal, ...messages], suppressedMessages, {source})
}

function ignoredReport(path: string, {pattern, source}: IgnoreReason): FileReport {
  const message = `This file is ignored, by "${pattern}" in ${source}; lint it with --no-ignore, or silence this warning with --no-warn-ignored`
  return fileReport(path, [{ruleId: null, severity: 1, message, line: 1, column: 1}])
}
