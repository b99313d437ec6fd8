import {statSync} from 'node:fs'
import {resolve} from 'node:path'
import picocolors from 'picocolors'
import type {ActiveRule} from '../core/config.ts'
import type {AnyRuleDefinition} from '../core/rule.ts'
import {UsageError} from '../node/errors.ts'
import {displayPath} from '../node/paths.ts'
import type {Project} from '../node/project.ts'

/** The settled config of a file as JSON, in the form of a config file. */
export function printConfig(project: Project, path: string): string {
  const settings = project.settings(fileOf(project, path))
  const active = new Map(settings.rules.map((rule) => [rule.rule.id as string, rule]))
  const ids = [...new Set([...settings.known.map(({id}) => id), ...active.keys()])]
  const rules = ids.map((id) => {
    const rule = active.get(id)
    return [id, rule === undefined ? 'off' : [severityOf(rule), rule.options]]
  })
  const {preset, kind, input, language, reportUnusedDirectives, requireReason, plugins} = settings
  return JSON.stringify(
    {
      preset,
      kind,
      input,
      language,
      reportUnusedDirectives,
      requireReason,
      rules: Object.fromEntries(rules),
      plugins: plugins.map(({plugin: _, ...entry}) => entry),
    },
    null,
    2,
  )
}

/** Which config and rules apply to a file, for people. */
export function inspect(project: Project, path: string, color: boolean): string {
  const colors = picocolors.createColors(color)
  const file = fileOf(project, path)
  const settings = project.settings(file)
  const ignored = project.ignoredBy(file)
  const facts = [
    ['file', displayPath(project.cwd, file)],
    ['config', project.configPath === null ? 'none; the defaults hold' : displayPath(project.cwd, project.configPath)],
    ['linted', ignored === undefined ? 'yes' : `no: ignored by "${ignored.pattern}" in ${ignored.source}`],
    ['preset', settings.preset],
    ['kind', settings.kind],
    ['input', settings.input],
    ['language', settings.language],
  ]
  const rows = settings.rules.map((rule) => ({
    id: rule.rule.id,
    severity: severityOf(rule),
    options: changedOptions(rule),
  }))
  for (const {name, id = name, severity = 'warn'} of settings.plugins)
    if (severity !== 'off') rows.push({id, severity, options: 'a retext plugin'})
  const width = Math.max(0, ...rows.map(({id}) => id.length))
  const off = settings.known.length - settings.rules.filter(({rule}) => settings.known.includes(rule)).length
  return [
    ...facts.map(([name, value]) => `${colors.dim(name.padEnd(8))}  ${value}`),
    '',
    colors.bold(`${rows.length} rules on, ${off} off`),
    ...rows.map(({id, severity, options}) => {
      const shown = severity === 'error' ? colors.red(severity) : colors.yellow(severity)
      return `  ${id.padEnd(width)}  ${shown}${options === '' ? '' : `${' '.repeat(7 - severity.length)}${colors.dim(options)}`}`
    }),
    '',
    'The front matter and comments of the article itself may change this.',
  ].join('\n')
}

function fileOf(project: Project, path: string): string {
  const file = resolve(project.cwd, path)
  if (statSync(file, {throwIfNoEntry: false})?.isDirectory())
    throw new UsageError(`"${path}" is a folder; name a file, whose settings are to be shown`)
  return file
}

function severityOf({severity}: ActiveRule): 'warn' | 'error' {
  return severity === 2 ? 'error' : 'warn'
}

/** The options that differ from the defaults, as JSON; empty when none does. */
function changedOptions({rule, options}: ActiveRule): string {
  const defaults = (rule as AnyRuleDefinition).options as Readonly<Record<string, unknown>>
  const changed = Object.entries(options).filter(
    ([name, value]) => JSON.stringify(value) !== JSON.stringify(defaults[name]),
  )
  return changed.length === 0 ? '' : JSON.stringify(Object.fromEntries(changed))
}
