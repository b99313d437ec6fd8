import {resolve} from 'node:path'
import {compareText} from '../core/compare-text.ts'
import {lineStartsOf} from '../core/line-starts.ts'
import type {Message} from '../core/message.ts'
import {type PackedResult, packMessages, unpackMessages} from '../core/packed-result.ts'
import {type FileReport, fileReport, reportOf} from '../core/report.ts'
import {Workspace} from '../core/workspace.ts'
import {Cache} from './cache.ts'
import type {CacheOptions} from './cache-options.ts'
import type {IgnoreReason} from './ignores.ts'
import {lintArticle} from './lint-article.ts'
import {lintMany, type ManyOptions} from './lint-many.ts'
import {type PackedArticle, packOutcome} from './packed-outcome.ts'
import {openProject, type Project, type ProjectOptions} from './project.ts'
import {type ReadOutcome, type ReadProblem, readArticle} from './read-article.ts'
import type {Stats} from './stats.ts'

/** How a run treats the articles. */
export interface RunOptions extends ManyOptions {
  /** False: files that are named although a pattern rules them out give no warning. */
  readonly warnIgnored?: boolean
  /** Take what an earlier run found in articles that are still the same. */
  readonly cache?: CacheOptions
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
  const found = project.find(paths)
  const reports: ArticleReport[] = []
  const linted: PackedArticle[] = []
  for (const {path, reason} of found.unreadable)
    reports.push(unreadable(path, {message: `This cannot be read: ${reason}`, line: 1, column: 1}))
  if (options.warnIgnored !== false)
    for (const {path, reason} of found.ignored) reports.push(ignoredReport(path, reason))
  const cache = options.cache === undefined ? undefined : new Cache(project.cwd, options.cache)
  await lintMany(project, found.files, options, cache, (path, outcome) => {
    if ('problem' in outcome) reports.push(unreadable(path, outcome.problem))
    else linted.push(outcome)
  })
  const results = linted.map(({result}) => result)
  // The articles of one share are compared with those of the others, by --compare; among themselves they say little.
  const findings = project.isShare ? new Map<string, Uint8Array>() : compareArticles(project, results, cache)
  for (const article of linted) {
    const found = findings.get(article.result.path)
    reports.push(
      reportArticle(article, found === undefined ? undefined : () => unpackMessages(found), sourceOfFile(article)),
    )
  }
  const otherLanguages = results.filter(({otherLanguage}) => otherLanguage !== null).length
  reports.sort((a, b) => compareText(a.filePath, b.filePath))
  const cacheProblem = cache?.save()
  return {
    reports,
    unmatched: found.unmatched,
    otherLanguages,
    ...(cacheProblem === undefined ? {} : {cacheProblem}),
  }
}

/** What comparing articles finds in each, packed; where the cache knows it, from there. */
function compareArticles(
  project: Project,
  results: readonly PackedResult[],
  cache: Cache | undefined,
): ReadonlyMap<string, Uint8Array> {
  const paths = results.map(({path}) => path)
  const known = cache?.findings(paths)
  if (known !== undefined) return known
  const workspace = new Workspace((path) => project.settings(path))
  for (const result of results) workspace.addPacked(result)
  const found = new Map<string, Uint8Array>()
  for (const path of paths) {
    const findings = workspace.findings(path)
    if (findings.length > 0) found.set(path, packMessages(findings))
  }
  cache?.storeFindings(paths, found)
  return found
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
  const settings = project.settings(absolute)
  const outcome = packOutcome(lintArticle(source, absolute, settings, dryRun), settings)
  if ('problem' in outcome) return {reports: [unreadable(absolute, outcome.problem)], unmatched: [], otherLanguages: 0}
  const workspace = new Workspace((name) => project.settings(name))
  workspace.addPacked(outcome.result)
  const findings = workspace.findings(absolute)
  const otherLanguages = outcome.result.otherLanguage === null ? 0 : 1
  const text = 'text' in source ? source.text : undefined
  return {
    reports: [
      reportArticle(
        outcome,
        () => findings,
        () => text,
      ),
    ],
    unmatched: [],
    otherLanguages,
  }
}

/**
 * The report of an article among the others. Its findings are unpacked when somebody reads them, and forgotten when
 * those of another article are read: the findings of ten thousand articles need not be in memory at once.
 *
 * @param findings What comparing has found in it.
 * @param source Gives the text that the result speaks of. It is asked when somebody reads the report's `source`, because
 *   most formats do not.
 */
export function reportArticle(
  article: PackedArticle,
  findings: (() => readonly Message[]) | undefined,
  source: () => string | undefined,
): ArticleReport {
  const {output, stats, unsaved} = article
  const whole = (): FileReport => {
    if (latest?.article === article && latest.findings === findings) return latest.report
    const result = article.result.withoutFacts()
    const messages = findings === undefined ? result.messages : result.messages.concat(findings())
    const compared = reportOf({...result, messages}, output === undefined ? {} : {output})
    const written = unsaved === undefined ? compared : unwritable(compared, unsaved)
    latest = {article, findings, report: written}
    return written
  }
  // ESLint's key order has what may be missing before the last key.
  const {usedDeprecatedRules, ...others} = whole()
  const hasMessages = others.messages.length > 0
  const get = <Key extends string, Value>(key: Key, value: () => Value): void => {
    Object.defineProperty(others, key, {get: value, enumerable: true, configurable: true})
  }
  get('messages', () => whole().messages)
  get('suppressedMessages', () => whole().suppressedMessages)
  if (output === undefined && hasMessages) get('source', source)
  return Object.assign(others, stats === undefined ? {} : {stats}, {usedDeprecatedRules})
}

/** The report that was read last, whole. */
let latest:
  | {
      readonly article: PackedArticle
      readonly findings: Parameters<typeof reportArticle>[1]
      readonly report: FileReport
    }
  | undefined

/** Reads an article's text again. Undefined where the file holds another one by now. */
export function sourceOfFile({result}: PackedArticle): () => string | undefined {
  return () => {
    const source = readArticle(result.path)
    if ('problem' in source) return undefined
    const starts = lineStartsOf(source.text.replace(/^\uFEFF/, ''))
    const {lineStarts} = result.withoutFacts()
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
