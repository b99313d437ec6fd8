import {readFileSync} from 'node:fs'
import {basename, dirname, resolve} from 'node:path'
import {compareText} from '../core/compare-text.ts'
import {hasLapsed} from '../core/day.ts'
import {isOver, silencedMessages} from '../core/directives.ts'
import {positionAt} from '../core/line-starts.ts'
import type {Directive, DocumentResult} from '../core/message.ts'
import type {Suppression} from '../core/suppressions.ts'
import {Workspace} from '../core/workspace.ts'
import {Baseline} from './baseline.ts'
import {type BlamedLines, blame} from './blame.ts'
import {UsageError} from './errors.ts'
import {lintMany, type ManyOptions} from './lint-many.ts'
import type {Project} from './project.ts'
import {readArticle} from './read-article.ts'
import {today} from './today.ts'

/** A finding, or findings, that somebody has decided not to hear of. */
export interface ListedException {
  /** A comment in the article, or an entry of the baseline. */
  readonly kind: 'directive' | 'suppression'
  readonly filePath: string
  /** Where the comment stands, or the finding that an entry covers; null where it covers none any more. */
  readonly line: number | null
  /** The rules that it names; none stands for all rules. */
  readonly rules: readonly string[]
  readonly reason: string | null
  /** The last day on which it counts. */
  readonly until: string | null
  /** `lapsed`: its last day is past. `stale`: it silences nothing. */
  readonly state: 'active' | 'lapsed' | 'stale'
  /** The words that an entry of the baseline is about. */
  readonly text?: string
  /** The day of the commit that its line comes from; null where git does not know it. */
  readonly since: string | null
  /** How many days that is ago. */
  readonly days: number | null
}

/** The exceptions of a folder. */
export interface ExceptionList {
  /** By file and line. */
  readonly exceptions: readonly ListedException[]
  /** One line each: paths that gave nothing, and files that cannot be read. */
  readonly unmatched: readonly string[]
  readonly unreadable: readonly string[]
}

/**
 * Lists every exception that an article or the baseline makes, with its reason, its last day and its age.
 *
 * @param paths Files, folders and glob patterns.
 * @param location Where the baseline is, if not beside the config.
 */
export async function listExceptions(
  project: Project,
  paths: readonly string[],
  options: ManyOptions & {readonly location?: string} = {},
): Promise<ExceptionList> {
  const day = options.today ?? today()
  const baseline = new Baseline(project, options.location)
  const found = project.find(paths)
  const workspace = new Workspace((path) => project.settings(path))
  const unreadable = found.unreadable.map(({path, reason}) => `${path} cannot be read: ${reason}`)
  const {fix: _, ...many} = options
  const linted: string[] = []
  await lintMany(project, found.files, many, undefined, (path, outcome) => {
    if ('problem' in outcome) unreadable.push(`${path}: ${outcome.problem.message}`)
    else {
      workspace.addPacked(outcome.result)
      linted.push(path)
    }
  })
  const results = linted.sort().flatMap((path) => workspace.compared(path) ?? [])
  const exceptions = await directivesIn(results, day)
  exceptions.push(...(await suppressionsIn(baseline, results, day, paths)))
  exceptions.sort((a, b) => compareText(a.filePath, b.filePath) || (a.line ?? 0) - (b.line ?? 0))
  return {exceptions, unmatched: found.unmatched, unreadable}
}

async function directivesIn(results: readonly DocumentResult[], day: string): Promise<ListedException[]> {
  const listed: ListedException[] = []
  for (const {path, directives, messages, lineStarts} of results) {
    if (directives.length === 0) continue
    const source = readArticle(path)
    const text = 'text' in source ? source.text.replace(/^\uFEFF/, '') : ''
    const lines = await blameOf(path)
    const used = new Set([...silencedMessages(directives, messages).values()].map(({start}) => start))
    // A comment that ends in several places, one for each rule, is several directives.
    const comments = new Map<number, Directive>()
    for (const directive of directives) {
      const before = comments.get(directive.start)
      comments.set(directive.start, {...directive, rules: [...(before?.rules ?? []), ...directive.rules]})
    }
    for (const directive of comments.values()) {
      const {start, rules, reason, until = null} = directive
      listed.push({
        kind: 'directive',
        filePath: path,
        line: positionAt(lineStarts, start).line,
        rules,
        reason: reason === '' ? null : reason,
        until,
        state: isOver(directive, day) ? 'lapsed' : used.has(start) ? 'active' : 'stale',
        ...ageOf(lines, text.slice(0, start).split('\n').length, day),
      })
    }
  }
  return listed
}

async function suppressionsIn(
  baseline: Baseline,
  results: readonly DocumentResult[],
  day: string,
  sought: readonly string[],
): Promise<ListedException[]> {
  if (!baseline.exists) return []
  const articles = results.map((result) => ({
    result,
    text: (): string | undefined => {
      const source = readArticle(result.path)
      return 'text' in source ? source.text : undefined
    },
  }))
  const {match} = baseline.check(articles, {today: day, sought})
  const written = readFileSync(baseline.path, 'utf8').split('\n')
  const lines = await blameOf(baseline.path)
  const starts = new Map(results.map(({path, lineStarts}) => [path, lineStarts]))
  const row = (entry: Suppression, file: string, line: number | null): ListedException => ({
    kind: 'suppression',
    filePath: resolve(dirname(baseline.path), file),
    line,
    rules: [entry.rule],
    reason: entry.reason ?? null,
    until: entry.until ?? null,
    state: line === null ? 'stale' : hasLapsed(entry.until, day) ? 'lapsed' : 'active',
    text: entry.text,
    ...ageOf(lines, lineOf(written, entry), day),
  })
  const covering = [...match.covered].map(([{file, message}, entry]) => {
    const path = resolve(dirname(baseline.path), file)
    return row(entry, file, positionAt(starts.get(path) ?? [0], message.start).line)
  })
  return [...covering, ...match.stale.map(({entry}) => row(entry, entry.file, null))]
}

/** The line of an entry in its file, 1-based. */
function lineOf(lines: readonly string[], {fingerprint, file}: Suppression): number {
  const [print, name] = [JSON.stringify(fingerprint), JSON.stringify(file)]
  return lines.findIndex((line) => line.includes(print) && line.includes(name)) + 1
}

async function blameOf(path: string): Promise<readonly BlamedLines[] | null> {
  try {
    return await blame(dirname(path), basename(path))
  } catch (error) {
    // Ages are worth having where there is git; the list is worth having without.
    if (error instanceof UsageError) return null
    throw error
  }
}

const dayLength = 86_400_000

function ageOf(
  blamed: readonly BlamedLines[] | null,
  line: number,
  day: string,
): {readonly since: string | null; readonly days: number | null} {
  const lines = blamed?.find(({first, count}) => first <= line && line < first + count)
  if (lines === undefined || lines.commit === null) return {since: null, days: null}
  const since = new Date(lines.time * 1000).toISOString().slice(0, 10)
  return {since, days: Math.max(0, Math.round((Date.parse(day) - Date.parse(since)) / dayLength))}
}
