import * as v from 'valibot'
import {type Config, ConfigError, presetNames} from './config.ts'
import {directiveRules} from './directives.ts'
import {housePrefix} from './house.ts'
import {checkNames} from './name-decisions.ts'
import {nearest} from './nearest.ts'
import {type AnyRuleDefinition, kinds} from './rule.ts'

const severity = v.pipe(
  v.picklist(['off', 'warn', 'error']),
  v.description('`off`, `warn` (reported, exit code 0) or `error` (reported, exit code 1)'),
)
/** The form of a BCP 47 tag; which tags there are is for others to know. */
const language = v.pipe(
  v.string(),
  v.regex(
    /^(?:auto|[A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{2,8})*)$/,
    'must be a language tag such as `en` or `pt-BR`, or `auto`',
  ),
  v.description('Language of the articles as a BCP 47 tag, or `auto`'),
)
const kebabCase = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'must be in kebab case, such as `no-slogans`'),
)

const houseRule = v.strictObject({
  id: v.pipe(kebabCase, v.description('Name of the rule; it shows as `house/<id>`')),
  find: v.pipe(
    v.union([v.string(), v.array(v.string())]),
    v.description('A phrase or token pattern, or several of them'),
  ),
  prefer: v.optional(v.pipe(v.string(), v.description('What to write instead'))),
  message: v.optional(v.pipe(v.string(), v.description('What to tell the editor; {found} and {prefer} are filled in'))),
  severity: v.optional(severity),
  matchCase: v.optional(v.boolean()),
})

const spellings = v.array(v.string())
const nameEntry = v.union([
  v.pipe(spellings, v.description('Spellings that are wrong')),
  v.strictObject({
    wrong: v.optional(v.pipe(spellings, v.description('Spellings that are reported, and repaired by --fix'))),
    allowed: v.optional(v.pipe(spellings, v.description('Spellings that may stand beside the name'))),
    notSameAs: v.optional(v.pipe(spellings, v.description('Names that look alike and are others'))),
  }),
])

const plugin = v.union([
  v.string(),
  v.strictObject({
    name: v.pipe(v.string(), v.description('Package name of a retext plugin, or a path beginning with a point')),
    options: v.optional(v.unknown()),
    severity: v.optional(severity),
    id: v.optional(
      v.pipe(
        v.string(),
        v.regex(/^[A-Za-z0-9@][\w@./-]*$/, 'must be one word, such as `retext-usage`'),
        v.description('Under which name its findings are reported'),
      ),
    ),
    plugin: v.optional(
      v.custom<(...args: never[]) => unknown>((value) => typeof value === 'function', 'must be a unified plugin'),
    ),
  }),
])

/** What newslint itself reports besides its rules. */
const ownFindings = [
  ...Object.values(directiveRules),
  'internal-error',
  'front-matter-settings',
  'unreadable-file',
  'unwritable-file',
]

/** The valibot schema of a config: what the JSON schema is generated from and configs are checked with. */
export function configSchema(rules: readonly AnyRuleDefinition[]) {
  const entries: Record<string, v.GenericSchema> = {}
  for (const rule of rules) entries[rule.id] = v.optional(ruleEntry(rule))
  const settings = {
    preset: v.optional(v.pipe(v.picklist(presetNames), v.description('The rule set to begin with'))),
    rules: v.optional(v.pipe(v.strictObject(entries), v.description('Severity and options by rule'))),
    house: v.optional(v.pipe(v.array(houseRule), v.description('Rules of your own, written as patterns'))),
    names: v.optional(v.pipe(v.record(v.string(), nameEntry), v.description('Names by the form that the desk uses'))),
    plugins: v.optional(v.pipe(v.array(plugin), v.description('retext plugins to run as well'))),
    kind: v.optional(v.pipe(v.picklist(kinds), v.description('What kind of articles these are'))),
    input: v.optional(
      v.pipe(
        v.picklist(['auto', 'markdown', 'lines', 'wrapped']),
        v.description('How to read the lines of an article'),
      ),
    ),
    language: v.optional(language),
  }
  return v.strictObject({
    $schema: v.optional(v.string()),
    ...settings,
    ignores: v.optional(v.pipe(v.array(v.string()), v.description('Globs of files that are not linted'))),
    overrides: v.optional(
      v.pipe(
        v.array(v.strictObject({files: v.array(v.string()), ...settings})),
        v.description('Settings for some files; later ones win'),
      ),
    ),
    extensions: v.optional(v.pipe(v.array(v.string()), v.description('File extensions that a folder is searched for'))),
    reportUnusedDirectives: v.optional(severity),
    requireReason: v.optional(v.boolean()),
  })
}

/** The schema of one rule's entry: a severity, or a severity with options typed by their defaults. */
export function ruleEntry(rule: AnyRuleDefinition): v.GenericSchema {
  const entries: Record<string, v.GenericSchema> = {}
  for (const [name, value] of Object.entries(rule.options)) {
    const doc: string | undefined = rule.optionDocs?.[name]
    const schema = optionSchema(value, rule.choices?.[name])
    entries[name] = v.optional(doc === undefined ? schema : v.pipe(schema, v.description(doc)))
  }
  const options = v.strictObject(entries)
  return v.pipe(
    v.union([severity, v.pipe(v.tuple([severity]), v.readonly()), v.pipe(v.tuple([severity, options]), v.readonly())]),
    v.description(rule.summary),
  )
}

function optionSchema(value: unknown, choices: readonly string[] | undefined): v.GenericSchema {
  if (choices !== undefined) return v.picklist(choices)
  if (typeof value === 'boolean') return v.boolean()
  if (typeof value === 'number') return v.number()
  if (typeof value === 'string') return v.string()
  if (Array.isArray(value)) return v.array(typeof value[0] === 'number' ? v.number() : v.string())
  return v.record(v.string(), v.unknown())
}

/**
 * Checks a config.
 *
 * @throws {ConfigError} One line: what is wrong, where, and what to do.
 */
export function validateConfig(config: unknown, rules: readonly AnyRuleDefinition[]): asserts config is Config {
  if (typeof config !== 'object' || config === null || Array.isArray(config))
    throw new ConfigError('The config must be an object, such as {"preset": "recommended"}')
  checkRuleEntries((config as Config).rules, 'rules', rules)
  checkNames((config as Config).names, 'names')
  const overrides = (config as Config).overrides
  if (Array.isArray(overrides))
    for (const [index, override] of overrides.entries()) {
      checkRuleEntries(override?.rules, `overrides[${index}].rules`, rules)
      checkNames(override?.names, `overrides[${index}].names`)
    }
  // Most runs have no config; and of the rules, those that it does not name need no schema.
  if (Object.keys(config).length === 0) return
  const named = new Set([config as Config, ...(Array.isArray(overrides) ? overrides : [])].flatMap(namedRules))
  const result = v.safeParse(configSchema(rules.filter(({id}) => named.has(id))), config)
  if (result.success) {
    checkPluginNames(config as Config, rules)
    return
  }
  throw new ConfigError(describeIssue(deepest(result.issues[0])))
}

function namedRules(settings: {readonly rules?: unknown} | null | undefined): string[] {
  const rules = settings?.rules
  return typeof rules === 'object' && rules !== null ? Object.keys(rules) : []
}

/** Findings of a plugin must never pass for those of a rule. */
function checkPluginNames({plugins, overrides}: Config, rules: readonly AnyRuleDefinition[]): void {
  const taken = new Set([...rules.map(({id}) => id as string), ...ownFindings])
  for (const [path, list] of [
    ['plugins', plugins],
    ...(overrides ?? []).map((override, index) => [`overrides[${index}].plugins`, override.plugins] as const),
  ] as const)
    for (const [index, plugin] of (list ?? []).entries()) {
      const {name, id} = typeof plugin === 'string' ? {name: plugin, id: undefined} : plugin
      const shown = id ?? name
      if (taken.has(shown) || shown.startsWith(housePrefix))
        throw new ConfigError(
          `${path}[${index}]${id === undefined ? '' : '.id'}: “${shown}” is the name of something of newslint's own; give the plugin another id`,
        )
    }
}

/** A rule's entry is a union of three forms; asked one by one, so that the error is about the form that was meant. */
export function checkRuleEntries(entries: unknown, path: string, rules: readonly AnyRuleDefinition[]): void {
  if (typeof entries !== 'object' || entries === null) return
  for (const [id, entry] of Object.entries(entries)) {
    const rule = rules.find((candidate) => candidate.id === id)
    if (rule === undefined) {
      const meant = nearest(
        id,
        rules.map((candidate) => candidate.id),
      )
      throw new ConfigError(
        `${path}: there is no rule “${id}”${meant ? `; did you mean “${meant}”?` : '; `newslint --list-rules` names them all'}`,
      )
    }
    const options: unknown = Array.isArray(entry) ? entry[1] : undefined
    if (typeof options !== 'object' || options === null) {
      if (!v.is(ruleEntry(rule), entry))
        throw new ConfigError(
          `${path}.${id}: must be "off", "warn", "error" or ["warn", {options}], not ${shown(entry)}`,
        )
      continue
    }
    if (!v.is(severity, (entry as unknown[])[0]) || (entry as unknown[]).length > 2)
      throw new ConfigError(
        `${path}.${id}: must be ["warn", {options}] with "off", "warn" or "error" first, not ${shown((entry as unknown[])[0])}`,
      )
    for (const [name, value] of Object.entries(options)) {
      const known = Object.keys(rule.options)
      if (!known.includes(name)) {
        const meant = nearest(name, known)
        throw new ConfigError(
          `${path}.${id}: there is no option “${name}”; ${meant ? `did you mean “${meant}”?` : known.length === 0 ? 'the rule has none' : `the rule has ${known.join(', ')}`}`,
        )
      }
      const result = v.safeParse(optionSchema(rule.options[name], rule.choices?.[name]), value)
      if (!result.success) throw new ConfigError(`${path}.${id}.${name}: ${expectation(result.issues[0])}`)
    }
  }
}

function deepest(issue: v.BaseIssue<unknown>): v.BaseIssue<unknown> {
  const inner = issue.issues?.toSorted((a, b) => (b.path?.length ?? 0) - (a.path?.length ?? 0))[0]
  return inner?.path !== undefined ? deepest({...inner, path: [...(issue.path ?? []), ...inner.path] as never}) : issue
}

function describeIssue(issue: v.BaseIssue<unknown>): string {
  const path = (issue.path ?? []).map(({key}) => String(key))
  if (issue.type === 'strict_object' && issue.expected === 'never') {
    const key = path.at(-1) ?? ''
    const parent = issue.path?.at(-1)?.input
    const isOverride = typeof parent === 'object' && parent !== null && 'files' in parent
    const known = [
      'preset',
      'rules',
      'house',
      'names',
      'plugins',
      'kind',
      'input',
      'language',
      ...(isOverride ? ['files'] : ['ignores', 'overrides', 'extensions', 'reportUnusedDirectives', 'requireReason']),
    ]
    const meant = nearest(key, known)
    return `${join(path)}: there is no such setting${meant ? `; did you mean “${meant}”?` : `; there are ${known.join(', ')}`}`
  }
  return `${join(path)}: ${expectation(issue)}`
}

function expectation(issue: v.BaseIssue<unknown>): string {
  if (issue.type === 'regex' || issue.type === 'custom') return issue.message
  return `must be ${(issue.expected ?? 'something else')
    .replaceAll(' | ', ' or ')
    .replace('Array', 'a list')
    .replace(/^[a-z]/, (letter) => letter)}, not ${issue.received}`
}

function join(path: readonly string[]): string {
  return path.reduce(
    (joined, key) => (/^\d+$/.test(key) ? `${joined}[${key}]` : joined === '' ? key : `${joined}.${key}`),
    '',
  )
}

/** A value for a message; one that JSON cannot hold (a cycle, a BigInt) as its kind. */
function shown(value: unknown): string {
  try {
    return JSON.stringify(value) ?? String(value)
  } catch {
    return `a ${typeof value} that JSON cannot hold`
  }
}
