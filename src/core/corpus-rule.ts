import {defineRule, type Rule} from './define-rule.ts'
import type {Json} from './facts.ts'
import type {CorpusPart, Options, RuleDefinition} from './rule.ts'

/**
 * Defines a rule that compares articles. `collect` turns one article into keyed facts; `compare` gets the facts that
 * share one key and reports into any of their articles.
 *
 * The two know nothing of each other's whereabouts: facts are JSON and may have been collected in another thread,
 * yesterday, or on another machine. `compare` must depend on the facts alone, and not on their order: it gets them
 * sorted by path and place. Where two articles share several keys, it must come to the same finding under each, or
 * report under one of them only.
 *
 * @param definition As for `defineRule`, with `collect` and `compare` for `check`.
 */
export function defineCorpusRule<
  const Id extends string,
  const Messages extends Readonly<Record<string, string>>,
  RuleOptions extends Options,
  Data extends Json,
>(
  definition: Omit<RuleDefinition<Id, Messages, RuleOptions, never>, 'check' | 'corpus' | 'patterns'> &
    CorpusPart<Messages, RuleOptions, Data>,
): Rule<RuleDefinition<Id, Messages, RuleOptions, never>> {
  const {collect, compare, most, ...rest} = definition
  return defineRule({
    ...rest,
    corpus: {collect, compare, ...(most === undefined ? {} : {most})},
  } as unknown as RuleDefinition<Id, Messages, RuleOptions, never>)
}
