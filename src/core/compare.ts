import {compareText} from './compare-text.ts'
import type {Fact, PlacedFact} from './facts.ts'
import type {Message, RelatedPlace} from './message.ts'
import type {AnyRuleDefinition, CorpusExtras} from './rule.ts'
import {fillTemplate, internalErrorOf} from './run.ts'

/** A finding across articles, with the fact at whose place it stands. */
export interface CorpusFinding {
  readonly fact: PlacedFact
  readonly message: Message
}

/**
 * Compares the facts of one key.
 *
 * @param rule The rule that collected them.
 * @param facts Facts of this rule and key, in any order.
 * @param articles How many articles they are from, where some were left out that the rule's `most` leaves out.
 * @returns What it finds. A rule that throws becomes one `internal-error` finding at the first fact.
 */
export function compareFacts(
  rule: AnyRuleDefinition,
  key: string,
  facts: readonly PlacedFact[],
  articles = new Set(facts.map(({path}) => path)).size,
): CorpusFinding[] {
  const sorted = facts.toSorted(byPlace).slice(0, rule.corpus?.most)
  const found: CorpusFinding[] = []
  // A place that many findings point to is one object.
  const places = new Map<string, RelatedPlace>()
  const placeOf = (fact: PlacedFact, why: string): RelatedPlace => {
    const name = `${fact.path} ${fact.start} ${fact.end} ${why}`
    let place = places.get(name)
    if (place === undefined) places.set(name, (place = relatedPlace(fact, why)))
    return place
  }
  const report = (
    fact: PlacedFact,
    messageId: string,
    data: Readonly<Record<string, string | number>> = {},
    {related = [], suggestions = []}: CorpusExtras = {},
  ): void => {
    const message: Message = {
      ruleId: rule.id,
      messageId,
      severity: fact.severity,
      start: fact.start,
      end: fact.end,
      message: fillTemplate(rule, messageId, data),
      note: rule.why,
      ...(suggestions.length > 0 ? {suggestions} : {}),
      ...(related.length > 0 ? {related: related.map(({fact: other, message: why}) => placeOf(other, why))} : {}),
    }
    found.push({fact, message})
  }
  try {
    rule.corpus?.compare({
      key,
      facts: sorted,
      articles,
      report,
      optionsOf: (fact) => ({...rule.options, ...fact.options}),
    })
  } catch (error) {
    return [{fact: sorted[0], message: internalErrorOf(rule.id, error)}]
  }
  return found
}

function relatedPlace({path, start, end, line, column, endLine, endColumn}: PlacedFact, message: string): RelatedPlace {
  return {path, start, end, line, column, endLine, endColumn, message}
}

function byPlace(a: PlacedFact, b: PlacedFact): number {
  return compareText(a.path, b.path) || a.start - b.start || a.end - b.end || compareText(dataOf(a), dataOf(b))
}

function dataOf({data}: Fact | PlacedFact): string {
  return typeof data === 'string' ? data : JSON.stringify(data)
}
