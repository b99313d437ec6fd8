import {compareText} from './compare-text.ts'
import type {Fact, PlacedFact} from './facts.ts'
import type {Message, RelatedPlace} from './message.ts'
import type {AnyRuleDefinition, CorpusExtras, Options} from './rule.ts'
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
 * @param facts Facts of this rule and key, in any order; those in order of path and place are not sorted again. Only the
 *   first that the rule's `most` allows are compared.
 * @returns What it finds. A rule that throws becomes one `internal-error` finding at the first fact.
 */
export function compareFacts(rule: AnyRuleDefinition, key: string, facts: readonly PlacedFact[]): CorpusFinding[] {
  const inOrder = isInOrder(facts) ? facts : facts.toSorted(byPlace)
  const sorted = inOrder.slice(0, rule.corpus?.most)
  const found: CorpusFinding[] = []
  // A rule that names the same places in a thousand articles gives the same list each time.
  const places = new Map<CorpusExtras['related'], readonly RelatedPlace[]>()
  const placesOf = (related: NonNullable<CorpusExtras['related']>): readonly RelatedPlace[] => {
    let own = places.get(related)
    if (own === undefined) places.set(related, (own = related.map(({fact, message}) => relatedPlace(fact, message))))
    return own
  }
  const optionsOf = ({options}: PlacedFact): Options =>
    options === undefined ? rule.options : {...rule.options, ...options}
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
      ...(related.length > 0 ? {related: placesOf(related)} : {}),
    }
    found.push({fact, message})
  }
  try {
    rule.corpus?.compare({key, facts: sorted, articles: countArticles(inOrder), report, optionsOf})
  } catch (error) {
    return [{fact: sorted[0], message: internalErrorOf(rule.id, error)}]
  }
  return found
}

function relatedPlace({path, start, end, line, column, endLine, endColumn}: PlacedFact, message: string): RelatedPlace {
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
