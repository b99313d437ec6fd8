import {rules} from '../../rules/index.ts'
import type {PresetName} from '../core/config.ts'
import type {Rule} from '../core/define-rule.ts'
import {type ResolvedConfig, resolveConfig, severityIn} from '../core/resolve-config.ts'
import type {AnyRuleDefinition, Options} from '../core/rule.ts'

/** Every rule by its id, the differences of their types forgotten. */
export const registry: Readonly<Record<string, Rule<AnyRuleDefinition>>> = rules

/**
 * The settings of a preset.
 *
 * @param only The rules to keep; all of them when left out. A rule that the preset has off stays off.
 * @param options Options by rule, for rules to measure as a user could set them.
 * @throws where `only` names a rule that does not exist.
 */
export function presetSettings(
  preset: PresetName,
  only?: readonly string[],
  options: Readonly<Record<string, Options>> = {},
): ResolvedConfig {
  for (const id of only ?? []) if (!(id in registry)) throw new Error(`there is no rule “${id}”`)
  const off = only === undefined ? [] : Object.keys(registry).filter((id) => !only.includes(id))
  const entries = {
    ...Object.fromEntries(
      Object.entries(options).map(([id, own]) => [id, [severityIn(registry[id].meta, preset), own] as const]),
    ),
    ...Object.fromEntries(off.map((id) => [id, 'off' as const])),
  }
  return resolveConfig({preset, rules: entries}, registry, 'article.txt', () => false)
}
