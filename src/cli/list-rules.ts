import picocolors from 'picocolors'
import {presetNames} from '../core/config.ts'
import {severityIn} from '../core/resolve-config.ts'
import {type AnyRuleDefinition, categories} from '../core/rule.ts'
import {registry} from '../node/registry.ts'

const repairs = {none: '', suggest: 'suggests', safe: '--fix'} as const

/** The catalogue: every rule by category, what each preset makes of it, and whether it repairs what it finds. */
export function listRules(color: boolean): string {
  const colors = picocolors.createColors(color)
  const rules = Object.values(registry).map(({meta}) => meta as AnyRuleDefinition)
  const width = Math.max(4, ...rules.map(({id}) => id.length))
  const row = (id: string, severities: readonly string[], fix: string, summary: string): string => {
    const columns = severities.map((severity, at) => severity.padEnd(presetNames[at].length))
    return ['', id.padEnd(width), ...columns, fix.padEnd(8), summary].join('  ').trimEnd()
  }
  const groups = categories.flatMap((category) => {
    const members = rules.filter((rule) => rule.category === category)
    if (members.length === 0) return []
    const rows = members.map((rule) => {
      const severities = presetNames.map((preset) => severityIn(rule, preset))
      return row(rule.id, severities, repairs[rule.fix as keyof typeof repairs], rule.summary)
    })
    return [`${colors.bold(category)}\n${rows.join('\n')}`]
  })
  const head = colors.dim(row('rule', presetNames, 'repairs', 'what it does'))
  return `${head}\n\n${groups.join('\n\n')}\n\n${rules.length} rules. newslint --explain <rule> shows a rule's page.`
}
