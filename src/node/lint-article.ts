import {linesAt} from '../core/changed.ts'
import {fixText} from '../core/fix.ts'
import {lineStartsOf} from '../core/line-starts.ts'
import {lintText} from '../core/lint.ts'
import type {DocumentResult, Message, Span} from '../core/message.ts'
import type {ResolvedConfig} from '../core/resolve-config.ts'
import type {AnyRuleDefinition} from '../core/rule.ts'
import {stateOf} from './cache.ts'
import type {FileState} from './cache-file.ts'
import {explainFileError} from './errors.ts'
import {hashOf} from './fingerprint.ts'
import {decodeArticle, type ReadOutcome, type ReadProblem, readBytes} from './read-article.ts'
import {type RuleType, ruleType} from './rule-types.ts'
import {type Stats, Stopwatch} from './stats.ts'
import {replaceFile} from './write-file.ts'

/** How one article is treated. JSON: it crosses threads. */
export interface ArticleOptions {
  /** `write` repairs the files, `dry-run` only the reports' `output`. */
  readonly fix?: 'write' | 'dry-run'
  /** Which kinds of fixes to apply; all unless given. */
  readonly fixTypes?: readonly RuleType[]
  /** Repair errors alone. */
  readonly fixErrorsOnly?: boolean
  /** Repair findings on these lines alone, 1-based, by path; null stands for all lines. Other files are not repaired. */
  readonly fixLines?: {readonly [path: string]: readonly number[] | null}
  /** The day, as `2027-01-31`, on which exceptions count or are over. */
  readonly today?: string
  /** Add how long each file took. */
  readonly stats?: boolean
}

/** An article that was linted by itself and waits to be compared with the others. JSON: it crosses threads. */
export interface LintedArticle {
  readonly result: DocumentResult
  /** The text after fixing, where that changed it. */
  readonly output?: string
  /** The lines of `output` that `fixLines` had asked for, 1-based. */
  readonly fixedLines?: readonly number[]
  readonly stats?: Stats
  /** Why the fixes could not be saved. */
  readonly unsaved?: string
}

/** What a cache keeps of a file beside its result: the hash of the bytes that the result speaks of. */
export interface Version {
  readonly hash: string
  readonly state: FileState
}

export type ArticleOutcome = LintedArticle | {readonly problem: ReadProblem}
export type FileOutcome = ArticleOutcome & {readonly version?: Version}

/**
 * Reads and lints one file.
 *
 * @param settings Of the article.
 * @param wantsVersion Whether the outcome shall hold what a cache needs. It does where the result speaks of what is in
 *   the file now.
 */
export function lintFile(
  path: string,
  settings: ResolvedConfig,
  options: ArticleOptions,
  wantsVersion: boolean,
): FileOutcome {
  const file = readFile(path, wantsVersion)
  const outcome = lintArticle(file.source, path, settings, options)
  if ('problem' in outcome || outcome.output === undefined) return withVersion(outcome, file)
  if (file.before === undefined || outcome.unsaved !== undefined) return outcome
  const after = options.fix === 'write' ? stateOf(path) : undefined
  return after === undefined ? outcome : {...outcome, version: {hash: hashOf(outcome.output), state: after}}
}

/** A file as it was read. */
export interface ReadFile {
  readonly path: string
  /** Its state before it was read: what is written meanwhile then shows as a change. Undefined where nobody wants it. */
  readonly before: FileState | undefined
  readonly bytes: ReturnType<typeof readBytes>
  readonly source: ReadOutcome
}

/** Reads a file for linting. */
export function readFile(path: string, wantsVersion: boolean): ReadFile {
  const before = wantsVersion ? stateOf(path) : undefined
  const bytes = readBytes(path)
  return {path, before, bytes, source: 'problem' in bytes ? bytes : decodeArticle(bytes)}
}

/** An outcome that speaks of a file as it was read, with what a cache needs of that. */
export function withVersion(outcome: ArticleOutcome, {before, bytes}: ReadFile): FileOutcome {
  if (before === undefined || 'problem' in bytes || 'problem' in outcome || outcome.unsaved !== undefined)
    return outcome
  return {...outcome, version: {hash: hashOf(bytes), state: before}}
}

/** Lints, and where that is asked for repairs, one article. */
export function lintArticle(
  source: ReadOutcome,
  path: string,
  settings: ResolvedConfig,
  options: ArticleOptions,
): ArticleOutcome {
  if ('problem' in source) return source
  const {text} = source
  const stopwatch = options.stats === true ? new Stopwatch(text, path, settings) : undefined
  const timed = (passes: number): {readonly stats?: Stats} =>
    stopwatch === undefined ? {} : {stats: stopwatch.stop(passes)}
  const lines = options.fixLines === undefined ? null : options.fixLines[path]
  if (options.fix === undefined || lines === undefined) return {result: lintText(text, path, settings), ...timed(0)}
  const within = lines === null ? undefined : spansOf(lines, text)
  const {output, fixed, passes, result, ...after} = fixText(text, path, settings, fixFilter(options), {
    within,
    today: options.today,
  })
  const stats = timed(passes)
  if (fixed && options.fix === 'write') {
    try {
      replaceFile(path, output, text)
    } catch (error) {
      return {result: lintText(text, path, settings), ...stats, unsaved: explainFileError(error)}
    }
  }
  const fixedLines = after.within?.flatMap((span) => linesOf(span, result))
  return {result, ...(fixed ? {output, ...(fixedLines === undefined ? {} : {fixedLines})} : {}), ...stats}
}

/** The stretches of lines, each up to where the next begins. */
function spansOf(lines: readonly number[], text: string): Span[] {
  const starts = lineStartsOf(text.replace(/^\uFEFF/, ''))
  return lines
    .filter((line) => line <= starts.length)
    .map((line) => ({start: starts[line - 1], end: starts[line] ?? text.length + 1}))
}

function linesOf(span: Span, {lineStarts}: DocumentResult): number[] {
  const {from, to} = linesAt(span, lineStarts)
  return Array.from({length: to - from + 1}, (_, index) => from + index)
}

function fixFilter({
  fixTypes,
  fixErrorsOnly,
}: ArticleOptions): (message: Message, rule: AnyRuleDefinition | undefined) => boolean {
  return (message, rule) =>
    (fixErrorsOnly !== true || message.severity === 2) &&
    (fixTypes === undefined || (rule !== undefined && fixTypes.includes(ruleType(rule))))
}
