import {type PresetName, presetNames} from '../core/config.ts'
import {type Category, categories} from '../core/rule.ts'

/** How a finding shows in an editor. */
export const shownAs = ['error', 'warning', 'information', 'hint'] as const
export type ShownAs = (typeof shownAs)[number]

/** What an editor sets: the section `newslint` of its settings. */
export interface ServerSettings {
  readonly enable: boolean
  /** When an article is linted again: while it is edited, or when it is saved. */
  readonly run: 'onType' | 'onSave'
  /** How long nobody must have typed before an article is linted, in milliseconds. */
  readonly debounce: number
  /** Replaces the config's preset. */
  readonly preset: PresetName | null
  /** A config to use instead of the one found; relative to the folder. */
  readonly config: string | null
  /** How findings show, by rule or by category of rules; a category speaks of warnings alone, for errors fail a build. */
  readonly severity: Readonly<Record<string, ShownAs>>
  /** Findings of articles that are not open: shown, too, or not. */
  readonly scope: 'openFiles' | 'workspace'
  readonly codeLens: boolean
  readonly inlayHints: boolean
}

export const defaultSettings: ServerSettings = {
  enable: true,
  run: 'onType',
  debounce: 100,
  preset: null,
  config: null,
  severity: {},
  scope: 'openFiles',
  codeLens: true,
  inlayHints: false,
}

/** Reads settings. What is of the wrong form is as if it were not set. */
export function readSettings(value: unknown): ServerSettings {
  const given = isRecord(value) ? value : {}
  const oneOf = <Choice extends string>(name: string, choices: readonly Choice[], otherwise: Choice): Choice =>
    choices.find((choice) => choice === given[name]) ?? otherwise
  const flag = (name: string, otherwise: boolean): boolean => {
    const own = given[name]
    return typeof own === 'boolean' ? own : otherwise
  }
  const {debounce, config} = given
  return {
    enable: flag('enable', defaultSettings.enable),
    run: oneOf('run', ['onType', 'onSave'], defaultSettings.run),
    debounce: typeof debounce === 'number' && debounce >= 0 && debounce <= 10_000 ? debounce : defaultSettings.debounce,
    preset: presetNames.find((name) => name === given.preset) ?? null,
    config: typeof config === 'string' && config !== '' ? config : null,
    severity: severities(given.severity),
    scope: oneOf('scope', ['openFiles', 'workspace'], defaultSettings.scope),
    codeLens: flag('codeLens', defaultSettings.codeLens),
    inlayHints: flag('inlayHints', defaultSettings.inlayHints),
  }
}

/** How a finding of a rule shows. */
export function shownSeverity(
  ruleId: string | null,
  category: Category | undefined,
  severity: 1 | 2,
  {severity: chosen}: ServerSettings,
): ShownAs {
  if (ruleId !== null && Object.hasOwn(chosen, ruleId)) return chosen[ruleId]
  if (severity === 2) return 'error'
  return category !== undefined && Object.hasOwn(chosen, category) ? chosen[category] : 'warning'
}

function severities(value: unknown): Readonly<Record<string, ShownAs>> {
  if (!isRecord(value)) return {}
  const known: Record<string, ShownAs> = {}
  for (const [name, chosen] of Object.entries(value)) {
    const shown = shownAs.find((choice) => choice === chosen)
    if (shown === undefined) continue
    // What everybody calls style is a matter of language here.
    const category = name === 'style' ? 'language' : name
    known[categories.find((own) => own === category) ?? name] = shown
  }
  return known
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
