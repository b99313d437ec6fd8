import type {AnyRuleDefinition, Category} from '../core/rule.ts'

/** ESLint's kinds of rules, by which `--fix-type` picks fixes. */
export const ruleTypes = ['problem', 'suggestion', 'layout'] as const
export type RuleType = (typeof ruleTypes)[number]

const types: Partial<Record<Category, RuleType>> = {layout: 'layout', metadata: 'layout', boilerplate: 'suggestion'}

/** What ESLint would call a rule: `layout` is the look of the page, `suggestion` could be said better, the rest is wrong. */
export function ruleType({category}: Pick<AnyRuleDefinition, 'category'>): RuleType {
  return types[category] ?? 'problem'
}
