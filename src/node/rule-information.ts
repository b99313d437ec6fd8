import type {FileReport} from '../core/report.ts'
import type {Registry} from '../core/resolve-config.ts'
import type {AnyRuleDefinition} from '../core/rule.ts'
import type {RuleInformation, ToolInformation} from '../formatters/index.ts'
import {packageVersion} from './paths.ts'
import {ruleType} from './rule-types.ts'

/** Where the files of a version are served as they were published: pages of rules are among them. */
const published = 'https://unpkg.com/newslint'

/** The page of a rule that comes with newslint. */
export function rulePage(id: string): string {
  return `${published}@${packageVersion()}/rules/${id}/README.md`
}

/** What reports say of newslint itself. */
export function toolInformation(): ToolInformation {
  return {version: packageVersion(), url: 'https://www.npmjs.com/package/newslint'}
}

/**
 * What formatters get to know of the rules that found something.
 *
 * @param pageOf The address of a rule's page, for hosts that know a nearer one.
 */
export function rulesMetaOf(
  reports: readonly FileReport[],
  registry: Registry,
  pageOf: (id: string) => string = rulePage,
): Record<string, RuleInformation> {
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
    meta[id] = {
      type: ruleType(definition),
      docs: {
        description: definition.summary,
        url: urls.get(id) ?? pageOf(id),
        why: definition.why,
        category: definition.category,
      },
      ...(definition.fix === 'safe' ? {fixable: 'code'} : {}),
      ...(definition.fix === 'suggest' ? {hasSuggestions: true} : {}),
    }
  }
  return meta
}
