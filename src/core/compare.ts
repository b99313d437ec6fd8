import {compareText} from './compare-text.ts'
import type {Fact, PlacedFact} from './facts.ts'
import type {Message, Place, RelatedPlace, Suggestion} from './message.ts'
import type {AnyRuleDefinition, CorpusExtras, Options} from './rule.ts'
import {fillTemplate, internalErrorOf} from './run.ts'

/** The facts that a finding is about besides its own, with what each has to do with it. */
export type RelatedFacts = NonNullable<CorpusExtras['related']>

/** A finding across articles, with the fact at whose place it stands. */
export interface CorpusFinding {
  readonly fact: PlacedFact
  readonly messageId: string
  readonly message: string
  readonly suggestions: readonly Suggestion[]
  readonly related: RelatedFacts
  /** That the rule failed; the rest then says nothing. */
  readonly failure?: Message
}

/**
 * Compares the facts of one key.
 *
 * @param rule The rule that collected them.
 * @param facts Facts of this rule and key, in any order; those in order of path and place are not sorted again. Only the
 *   first that the rule's `most` allows are compared.
 * @param articles Tells how many articles have such facts, where not all of the facts are given.
 * @returns What it finds. A rule that throws becomes one `internal-error` finding at the first fact.
 */
export function compareFacts(
  rule: AnyRuleDefinition,
  key: string,
  facts: readonly PlacedFact[],
  articles?: () => number,
): CorpusFinding[] {
  const inOrder = isInOrder(facts) ? facts : facts.toSorted(byPlace)
  const sorted = inOrder.slice(0, rule.corpus?.most)
  const found: CorpusFinding[] = []
  const known = new Map<Options, Options>()
  const optionsOf = ({options}: PlacedFact): Options => {
    if (options === undefined) return rule.options
    const all: Options = known.get(options) ?? {...rule.options, ...options}
    known.set(options, all)
    return all
  }
  const report = (
    fact: PlacedFact,
    messageId: string,
    data: Readonly<Record<string, string | number>> = {},
    {related = [], suggestions = []}: CorpusExtras = {},
  ): void => {
    found.push({fact, messageId, message: fillTemplate(rule, messageId, data), suggestions, related})
  }
  try {
    rule.corpus?.compare({
      key,
      facts: sorted,
      get articles() {
        return articles?.() ?? countArticles(inOrder)
      },
      report,
      optionsOf,
    })
  } catch (error) {
    const failure = internalErrorOf(rule.id, error)
    return [{fact: sorted[0], messageId: '', message: '', suggestions: [], related: [], failure}]
  }
  return found
}

/**
 * A finding as a message of the article that it stands in.
 *
 * @param place Where its fact is.
 * @param related The places of its related facts.
 */
export function corpusMessage(
  {id, why}: AnyRuleDefinition,
  {messageId, message, suggestions, failure}: Omit<CorpusFinding, 'fact' | 'related'>,
  {severity, start, end}: Place & {readonly severity: 1 | 2},
  related: readonly RelatedPlace[],
): Message {
  if (failure !== undefined) return failure
  return {
    ruleId: id,
    messageId,
    severity,
    start,
    end,
    message,
    note: why,
    ...(suggestions.length > 0 ? {suggestions} : {}),
    ...(related.length > 0 ? {related} : {}),
  }
}

/** A place that a finding in another article names. */
export function relatedPlace(
  path: string,
  {start, end, line, column, endLine, endColumn}: Place,
  message: string,
): RelatedPlace {
  return {path, start, end, line, column, endLine, endColumn, message}
}

/** How many articles facts are from that are in order. */
function countArticles(facts: readonly PlacedFact[]): number {
  let count = 0
  for (let index = 0; index < facts.length; index++)
    if (index === 0 || facts[index].path !== facts[index - 1].path) count++
  return count
}

function isInOrder(facts: readonly PlacedFact[]): boolean {
  for (let index = 1; index < facts.length; index++) if (byPlace(facts[index - 1], facts[index]) > 0) return false
  return true
}

/** Orders facts by their articles' paths, then by where they stand, then by what they say. */
export function byPlace(a: PlacedFact, b: PlacedFact): number {
  return compareText(a.path, b.path) || a.start - b.start || a.end - b.end || compareText(dataOf(a), dataOf(b))
}

function dataOf({data}: Fact | PlacedFact): string {
  return typeof data === 'string' ? data : JSON.stringify(data)
}
