import type {DocumentResult} from '../core/message.ts'
import {markdownEngine} from '../parse/engine.ts'
import {type CompactResult, compactResult, fullResult, type StringTable} from './compact-result.ts'
import {hashOf} from './fingerprint.ts'
import type {ArticleOptions, FileOutcome, LintedArticle, Version} from './lint-article.ts'
import type {Project, ProjectOptions} from './project.ts'
import type {ReadProblem} from './read-article.ts'

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
export interface Packed {
  readonly strings: readonly string[]
  readonly outcomes: readonly PackedOutcome[]
}

type PackedOutcome =
  | {readonly problem: ReadProblem}
  | (Omit<LintedArticle, 'result'> & {readonly result: CompactResult; readonly version?: Version})

/** Tells whether two threads understand a project in the same way: its config may be code that is not always the same. */
export function configHash(project: Project): string {
  return hashOf(JSON.stringify([project.cwd, project.config, markdownEngine().name]))
}

export function packOutcome(outcome: FileOutcome, table: StringTable): PackedOutcome {
  return 'problem' in outcome ? outcome : {...outcome, result: compactResult(outcome.result, table)}
}

export function unpackOutcome(packed: PackedOutcome, path: string, strings: readonly string[]): FileOutcome {
  if ('problem' in packed) return packed
  const result: DocumentResult = fullResult(packed.result, path, strings)
  return {...packed, result}
}
