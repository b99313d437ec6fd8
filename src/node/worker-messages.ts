import {PackedResult} from '../core/packed-result.ts'
import {markdownEngine} from '../parse/engine.ts'
import {hashOf} from './fingerprint.ts'
import type {ArticleOptions} from './lint-article.ts'
import type {PackedArticle, PackedOutcome} from './packed-outcome.ts'
import type {Project, ProjectOptions} from './project.ts'

/** What a worker is started with. */
export interface WorkerTask {
  readonly projectOptions: ProjectOptions
  readonly articleOptions: ArticleOptions
  /** Whether outcomes shall hold what a cache needs. */
  readonly wantsVersion: boolean
  /** Shared memory in which it says what it is working on: how many lists it has begun, and which file of the last. */
  readonly place: Int32Array
}

/** What a worker answers to a list of files, in their order. */
export interface Answer {
  readonly outcomes: readonly SentOutcome[]
  /** The packed results, one after the other. They change hands and are not copied. */
  readonly bytes: Uint8Array<ArrayBuffer>
}

/** An outcome with the length of its result in place of that. */
type SentOutcome = Exclude<PackedOutcome, PackedArticle> | (Omit<PackedArticle, 'result'> & {readonly length: number})

/** Tells whether two threads understand a project in the same way: its config may be code that is not always the same. */
export function configHash(project: Project): string {
  return hashOf(JSON.stringify([project.cwd, project.config, markdownEngine().name]))
}

/** Puts outcomes together, to be sent. */
export function answerOf(outcomes: readonly PackedOutcome[]): Answer {
  const results = outcomes.flatMap((outcome) => ('problem' in outcome ? [] : [outcome.result.bytes]))
  const bytes = new Uint8Array(results.reduce((sum, {length}) => sum + length, 0))
  let at = 0
  for (const result of results) {
    bytes.set(result, at)
    at += result.length
  }
  const sent = outcomes.map((outcome): SentOutcome => {
    if ('problem' in outcome) return outcome
    const {result, ...rest} = outcome
    return {...rest, length: result.bytes.length}
  })
  return {outcomes: sent, bytes}
}

/** The outcomes of an answer, for the files that were asked for. */
export function outcomesIn({outcomes, bytes}: Answer, paths: readonly string[]): PackedOutcome[] {
  let at = 0
  return outcomes.map((outcome, index) => {
    if ('problem' in outcome) return outcome
    const {length, ...rest} = outcome
    at += length
    return {...rest, result: new PackedResult(paths[index], bytes.subarray(at - length, at))}
  })
}
