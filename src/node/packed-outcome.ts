import {type PackedResult, packResult} from '../core/packed-result.ts'
import type {ResolvedConfig} from '../core/resolve-config.ts'
import {ruleById} from '../core/rule.ts'
import type {FileOutcome, LintedArticle, Version} from './lint-article.ts'
import type {ReadProblem} from './read-article.ts'

/** An article that was linted by itself and waits to be compared with the others, in as little room as can be. */
export interface PackedArticle extends Omit<LintedArticle, 'result'> {
  readonly result: PackedResult
}

/** What came of a file, from this thread, another, or a cache. */
export type PackedOutcome = ({readonly problem: ReadProblem} | PackedArticle) & {readonly version?: Version}

export function packOutcome(outcome: FileOutcome, {known}: ResolvedConfig): PackedOutcome {
  return 'problem' in outcome ? outcome : {...outcome, result: packResult(outcome.result, (id) => ruleById(known, id))}
}
