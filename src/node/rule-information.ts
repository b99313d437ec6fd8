import type {FileReport} from '../core/report.ts'
import type {Registry} from '../core/resolve-config.ts'
import type {AnyRuleDefinition} from '../core/rule.ts'
import type {RuleInformation} from '../formatters/index.ts'
import {ruleType} from './rule-types.ts'

/** What formatters get to know of the rules that found something. */
export function rulesMetaOf(reports: readonly FileReport[], registry: Registry): Record<string, RuleInformation> {
  const meta: Record<string, RuleInformation> = {}
  const ids = new Set<string | null>()
  const urls = new Map<string | null, string | undefined>()
  for (const {messages, suppressedMessages} of reports) {
    for (const {ruleId, url} of messages) urls.set(ruleId, url)
    for (const {ruleId} of [...messages, ...suppressedMessages]) ids.add(ruleId)
  }
  for (const id of [...ids].sort()) {
    if (id === null || !Object.hasOwn(registry, id)) continue
    const definition = registry[id].meta as AnyRuleDefinition
    const url = urls.get(id)
    meta[id] = {
      type: ruleType(definition),
      docs: {description: definition.summary, ...(url === undefined ? {} : {url})},
      ...(definition.fix === 'safe' ? {fixable: 'code'} : {}),
      ...(definition.fix === 'suggest' ? {hasSuggestions: true} : {}),
    }
  }
  return meta
}
