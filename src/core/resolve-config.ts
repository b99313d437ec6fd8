import {
  type ActiveRule,
  type Config,
  ConfigError,
  type HouseRule,
  type PresetName,
  type RetextPluginEntry,
  type Settings,
} from './config.ts'
import {validateConfig} from './config-schema.ts'
import type {Rule} from './define-rule.ts'
import {houseRuleDefinition} from './house.ts'
import type {Severity} from './message.ts'
import {type NameDecisions, nameDecisions} from './name-decisions.ts'
import {PatternSyntaxError, parsePattern} from './pattern-syntax.ts'
import type {AnyRuleDefinition, Kind, Options} from './rule.ts'
import {patternSetOf} from './run.ts'

/** The rules by id, as rules/index.ts exports them. */
// biome-ignore lint/suspicious/noExplicitAny: rules of all option types meet here.
export type Registry = Readonly<Record<string, Rule<any>>>

/** All that a file's settings come to. */
export interface ResolvedConfig {
  readonly preset: PresetName
  /** The rules that are on, house rules included. The same array for all files with the same settings. */
  readonly rules: readonly ActiveRule[]
  readonly plugins: readonly RetextPluginEntry[]
  readonly input: NonNullable<Settings['input']>
  readonly language: string
  readonly kind: Kind
  readonly reportUnusedDirectives: Severity
  readonly requireReason: boolean
  /** Every rule that there is, for front matter that switches one on. */
  readonly known: readonly AnyRuleDefinition[]
}

/** Tells whether a path, relative to the config's folder with forward slashes, fits one of the glob patterns. */
export type GlobMatcher = (patterns: readonly string[], path: string) => boolean

const resolved = new WeakMap<Config, Map<string, ResolvedConfig>>()

/**
 * Settles the config for one file. Files with the same overrides share the result.
 *
 * @param path The file relative to the config's folder, with forward slashes.
 * @throws {ConfigError} One line: what is wrong, where, and what to do.
 */
export function resolveConfig(
  config: Config,
  registry: Registry,
  path: string,
  matchesGlob: GlobMatcher,
): ResolvedConfig {
  let bySettings = resolved.get(config)
  const known = knownRules(registry)
  if (bySettings === undefined) {
    validateConfig(config, known)
    checkHouseRules(config)
    bySettings = new Map()
    resolved.set(config, bySettings)
  }
  const layers: Settings[] = [config, ...(config.overrides ?? []).filter(({files}) => matchesGlob(files, path))]
  const key = layers.map((layer) => (layer === config ? '' : (config.overrides ?? []).indexOf(layer as never))).join()
  let settled = bySettings.get(key)
  if (settled === undefined) {
    settled = settle(config, layers, known)
    bySettings.set(key, settled)
  }
  return settled
}

const registries = new WeakMap<Registry, readonly AnyRuleDefinition[]>()

function knownRules(registry: Registry): readonly AnyRuleDefinition[] {
  let known = registries.get(registry)
  if (known === undefined) {
    known = Object.values(registry).map((rule) => rule.meta as AnyRuleDefinition)
    registries.set(registry, known)
  }
  return known
}

function settle(config: Config, layers: readonly Settings[], known: readonly AnyRuleDefinition[]): ResolvedConfig {
  const last = <Key extends keyof Settings>(key: Key): Settings[Key] | undefined =>
    layers.findLast((layer) => layer[key] !== undefined)?.[key]
  const preset = last('preset') ?? 'recommended'
  const rules: ActiveRule[] = []
  const names = nameDecisions(Object.assign({}, ...layers.map((layer) => layer.names)))
  for (const rule of known) {
    const active = activate(
      rule,
      preset,
      layers.map((layer) => layer.rules?.[rule.id]),
    )
    if (active !== undefined) rules.push(withNames(active, names))
  }
  for (const house of layers.flatMap((layer) => layer.house ?? [])) {
    const severity = house.severity ?? 'warn'
    if (severity !== 'off')
      rules.push({rule: houseRuleDefinition(house), severity: severity === 'error' ? 2 : 1, options: {}})
  }
  const settings: ResolvedConfig = {
    preset,
    rules,
    plugins: layers
      .flatMap((layer) => layer.plugins ?? [])
      .map((plugin) => (typeof plugin === 'string' ? {name: plugin} : plugin)),
    input: last('input') ?? 'auto',
    language: last('language') ?? 'auto',
    kind: last('kind') ?? 'news',
    reportUnusedDirectives: config.reportUnusedDirectives ?? 'off',
    requireReason: config.requireReason ?? false,
    known,
  }
  patternSetOf(rules)
  return settings
}

function withNames(active: ActiveRule, names: NameDecisions): ActiveRule {
  const {rule, options} = active
  if (rule.takeNames === undefined || Object.keys(names).length === 0) return active
  return {...active, options: {...options, ...rule.takeNames(names, options)}}
}

type Entry = Severity | readonly [Severity, Options?] | undefined

/** What a preset makes of a rule; `ai-copy` builds on `recommended`. */
export function severityIn({severity}: AnyRuleDefinition, preset: PresetName): Severity {
  return severity[preset] ?? severity.recommended
}

/** Puts a rule's entries one upon the other: preset, config, overrides. A severity alone keeps the options so far. */
function activate(rule: AnyRuleDefinition, preset: PresetName, entries: readonly unknown[]): ActiveRule | undefined {
  let severity: Severity = severityIn(rule, preset)
  let options: Options = {...rule.options, ...(preset === 'recommended' ? {} : rule.presetOptions?.[preset])}
  for (const entry of entries as readonly Entry[]) {
    if (entry === undefined) continue
    severity = typeof entry === 'string' ? entry : entry[0]
    if (typeof entry !== 'string' && entry[1] !== undefined) options = {...options, ...entry[1]}
  }
  return severity === 'off' ? undefined : {rule, severity: severity === 'error' ? 2 : 1, options}
}

/**
 * The rules for one article whose front matter or kind differs from the config.
 *
 * @param kind What kind of article it is.
 * @param entries The entries of its front matter; those of no known rule or wrong form are left out.
 */
export function rulesForArticle(
  config: ResolvedConfig,
  kind: Kind,
  entries: Readonly<Record<string, unknown>>,
): readonly ActiveRule[] {
  const rules: ActiveRule[] = []
  const byId = new Map(config.rules.map((active) => [active.rule.id as string, active]))
  for (const rule of config.known) {
    const entry = entries[rule.id]
    const active = byId.get(rule.id)
    if (entry === undefined && active !== undefined && !rule.offFor?.includes(kind)) rules.push(active)
    else if (entry !== undefined) {
      const changed = activate(rule, config.preset, [
        active === undefined ? undefined : [severityOf(active), active.options],
        entry,
      ])
      if (changed !== undefined) rules.push(changed)
    }
  }
  for (const active of config.rules) if (!config.known.includes(active.rule)) rules.push(active)
  return rules
}

function severityOf(active: ActiveRule): Severity {
  return active.severity === 2 ? 'error' : 'warn'
}

/** Reads every house pattern once, so that a broken one is an error of the config that names it. */
function checkHouseRules(config: Config): void {
  const lists: [string, readonly HouseRule[]][] = [['house', config.house ?? []]]
  for (const [index, override] of (config.overrides ?? []).entries())
    lists.push([`overrides[${index}].house`, override.house ?? []])
  for (const [path, list] of lists)
    for (const house of list) {
      let pattern = ''
      try {
        for (pattern of typeof house.find === 'string' ? [house.find] : house.find) parsePattern(pattern)
        patternSetOf([{rule: houseRuleDefinition(house), severity: 1, options: {}}])
      } catch (error) {
        if (!(error instanceof PatternSyntaxError)) throw error
        const where = error.offset === 0 ? '' : ` at character ${error.offset + 1}`
        throw new ConfigError(
          `${path}: the pattern “${pattern}” of “${house.id}” cannot be read${where}: ${error.message}`,
        )
      }
    }
}
