import {defineRule, type Rule} from './define-rule.ts'
import type {Json} from './facts.ts'
import type {CorpusPart, Options, RuleDefinition} from './rule.ts'

/**
 * Defines a rule that compares articles. `collect` turns one article into keyed facts; `compare` gets the facts that
 * share one key and reports into any of their articles.
 *
 * The two know nothing of each other's whereabouts: facts are JSON and may have been collected in another thread,
 * yesterday, or on another machine. `compare` must depend on the facts alone, and not on their order: it gets them
 * sorted by path and place. Whether it reports must follow from the facts' data, paths, options and order; offsets and
 * lines say where to report, no more, so that a word put in further up calls for no new comparison. Where two articles share several keys, it must come to the same finding under each, or
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

/**
 * The half of a rule that compares articles, for a rule that also judges each by itself. What `collect` keeps is what
 * `compare` gets, which the engine cannot tell by its types.
 */
export function comparing<Data extends Json>(
  part: CorpusPart<Readonly<Record<string, string>>, Options, Data>,
): CorpusPart<Readonly<Record<string, string>>, Options, Json> {
  return part as unknown as CorpusPart<Readonly<Record<string, string>>, Options, Json>
}
