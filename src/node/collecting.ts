import type {ActiveRule} from '../core/config.ts'
import type {ResolvedConfig} from '../core/resolve-config.ts'

/** The rules of these ids as the config has them on, or with their defaults where it has them off: a report asks anyway. */
export function rulesForReport({rules, known}: ResolvedConfig, ids: readonly string[]): ActiveRule[] {
  return ids.flatMap((id) => {
    const active = rules.find(({rule}) => rule.id === id)
    if (active !== undefined) return [active]
    return known
      .filter((rule) => rule.id === id)
      .map((rule): ActiveRule => ({rule, severity: 1, options: rule.options}))
  })
}
