/**
 * newslint with files: what the command line, the language server and scripts of your own build on.
 *
 * ```js
 * import {lintFiles, loadFormatter} from 'newslint/node'
 *
 * const {reports} = await lintFiles(['content'], {preset: 'strict'})
 * const format = await loadFormatter('stylish', process.cwd())
 * console.log(await format(reports, {cwd: process.cwd(), color: false, rulesMeta: {}}))
 * ```
 *
 * A file that cannot be read gets a report with a fatal finding; a config that cannot be used throws a ConfigError,
 * whose message is one line for people.
 */
export {ConfigError} from '../core/config.ts'
export type {Exceptions, FileReport, ReportedMessage} from '../core/report.ts'
export type {Formatter, FormatterContext, RuleInformation} from '../formatters/index.ts'
export {Baseline, type BaselineArticle, type BaselineOutcome} from './baseline.ts'
export type {CacheOptions, CacheStrategy} from './cache-options.ts'
export {type ChangeMode, type ChangeRequest, Changes, changesSince} from './changes.ts'
export {configNames, findConfigFile, type LoadedConfig, loadConfig} from './config-file.ts'
export {type EditorialChange, editorialChanges, type SourcedShare} from './editorial-changes.ts'
export {UsageError} from './errors.ts'
export {type ExceptionList, type ListedException, listExceptions} from './exceptions.ts'
export {defaultExtensions, type FoundFiles} from './find-files.ts'
export type {IgnoreReason} from './ignores.ts'
export {ledgersOfReports} from './ledgers.ts'
export {
  type ArticleReport,
  type LintOutcome,
  lintFiles,
  lintProjectFiles,
  lintProjectText,
  type RunOptions,
  type SuppressionRequest,
} from './lint.ts'
export {type LoadedFormatter, loadFormatter} from './load-formatter.ts'
export type {Concurrency} from './pool.ts'
export {openProject, type Project, type ProjectOptions} from './project.ts'
export {decodeArticle, type ReadOutcome, type ReadProblem, readArticle} from './read-article.ts'
export {registry} from './registry.ts'
export {rulePage, rulesMetaOf, toolInformation} from './rule-information.ts'
export {type RuleType, ruleTypes} from './rule-types.ts'
export type {Stats} from './stats.ts'
export {today} from './today.ts'
export type {Unreadable} from './walk.ts'
export {replaceFile} from './write-file.ts'
