import {statSync} from 'node:fs'
import {debuglog} from 'node:util'
import type {PackedResult} from '../core/packed-result.ts'
import type {Cache} from './cache.ts'
import type {ArticleOptions} from './lint-article.ts'
import {lintInTurns} from './lint-turns.ts'
import {type PackedOutcome, packOutcome} from './packed-outcome.ts'
import {type Concurrency, lintInWorkers, threadsFor} from './pool.ts'
import type {Project} from './project.ts'
import {configHash} from './worker-messages.ts'

/** Shown with NODE_DEBUG=newslint. */
const debug = debuglog('newslint')

export interface ManyOptions extends ArticleOptions {
  /** In how many threads; `off` unless given. What is found is the same. */
  readonly concurrency?: Concurrency
  /** Called after every file. */
  readonly onProgress?: (done: number, total: number) => void
  /** Called before threads are started, where they are. */
  readonly onThreads?: () => void
}

/**
 * Lints files, each by itself: from the cache where it knows them, in threads where that pays.
 *
 * @param take Takes the outcome of every file, in no particular order.
 */
export async function lintMany(
  project: Project,
  paths: readonly string[],
  options: ManyOptions,
  cache: Cache | undefined,
  take: (path: string, outcome: PackedOutcome) => void,
): Promise<void> {
  let done = 0
  const finish = (path: string, outcome: PackedOutcome): void => {
    take(path, outcome)
    options.onProgress?.(++done, paths.length)
  }
  const finishFresh = (path: string, outcome: PackedOutcome): void => {
    if (cache !== undefined) keep(cache, path, outcome, project)
    finish(path, outcome)
  }
  const todo: string[] = []
  for (const path of paths) {
    const result = cache === undefined ? undefined : cached(cache, path, project, options)
    if (result === undefined) todo.push(path)
    else finish(path, {result})
  }
  const wantsVersion = cache !== undefined
  const left = await lintInThreads(project, todo, {...options, wantsVersion}, finishFresh)
  let next = 0
  for (const outcome of lintInTurns(left, project, options, wantsVersion)) {
    const path = left[next++]
    finishFresh(path, packOutcome(outcome, project.settings(path)))
  }
}

/** What the cache knows of an article, where that is all that the run asks for. */
function cached(cache: Cache, path: string, project: Project, options: ArticleOptions): PackedResult | undefined {
  // Times are those of this run, and what can be repaired is to be repaired.
  if (options.stats === true) return undefined
  const isEnough = (result: PackedResult): boolean =>
    options.fix === undefined ||
    (options.fixLines !== undefined && !(path in options.fixLines)) ||
    !result.messages().some(({fix}) => fix !== undefined)
  return cache.find(path, project.settings(path), isEnough)
}

function keep(cache: Cache, path: string, outcome: PackedOutcome, project: Project): void {
  if ('problem' in outcome || outcome.version === undefined) cache.forget(path)
  else cache.store(outcome.result, project.settings(path), outcome.version.hash, outcome.version.state)
}

/** Lints in other threads where that pays, and gives the files that are left for this one. */
async function lintInThreads(
  project: Project,
  paths: readonly string[],
  {
    concurrency = 'off',
    fix,
    fixTypes,
    fixErrorsOnly,
    fixLines,
    today,
    stats,
    onThreads,
    wantsVersion,
  }: ManyOptions & {wantsVersion: boolean},
  take: (path: string, outcome: PackedOutcome) => void,
): Promise<readonly string[]> {
  if (concurrency === 'off' || paths.length < 2) return paths
  const files = paths.map((path) => ({path, size: sizeOf(path)}))
  const bytes = files.reduce((sum, {size}) => sum + size, 0)
  const threads = threadsFor(concurrency, bytes)
  debug('%d articles, %d bytes, %d workers', files.length, bytes, threads)
  if (threads === 0) return paths
  const articleOptions: ArticleOptions = {
    ...(fix === undefined ? {} : {fix}),
    ...(fixTypes === undefined ? {} : {fixTypes}),
    ...(fixErrorsOnly === undefined ? {} : {fixErrorsOnly}),
    ...(fixLines === undefined ? {} : {fixLines}),
    ...(today === undefined ? {} : {today}),
    ...(stats === undefined ? {} : {stats}),
  }
  onThreads?.()
  const task = {projectOptions: project.options, articleOptions, wantsVersion}
  const {left, reason} = await lintInWorkers(files, {threads, task, configHash: configHash(project), take})
  if (reason !== undefined) debug('%d articles are linted in one thread: %s', left.length, reason)
  return left
}

/** In bytes; 0 where nobody can tell, which reading the file will show. */
function sizeOf(path: string): number {
  try {
    return statSync(path).size
  } catch {
    return 0
  }
}
