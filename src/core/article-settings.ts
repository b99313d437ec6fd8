import {isTranscript} from '../language/transcript.ts'
import type {FrontMatter} from '../parse/article.ts'
import {frontMatterData} from '../parse/front-matter.ts'
import type {ActiveRule} from './config.ts'
import {ConfigError} from './config.ts'
import {checkRuleEntries} from './config-schema.ts'
import type {Document} from './document.ts'
import type {Message, Span} from './message.ts'
import {nearest} from './nearest.ts'
import {type ResolvedConfig, rulesForArticle} from './resolve-config.ts'
import {type Kind, kinds} from './rule.ts'

/** The finding for front matter that newslint cannot use. */
export const frontMatterProblem = 'front-matter-settings'

/** What one article's own front matter makes of the config. */
export interface ArticleSettings {
  readonly rules: readonly ActiveRule[]
  readonly kind: Kind
  readonly problems: readonly Message[]
}

/** Reads `newslint: {kind, rules}` from the front matter. What it cannot use is reported and left out. */
export function readArticleSettings(document: Document, config: ResolvedConfig): ArticleSettings {
  const {frontMatter} = document
  // A transcript is an interview, whatever its section is called.
  const inherited = config.kind === 'news' && document.get(isTranscript) ? 'interview' : config.kind
  const unchanged = {rules: rulesFor(config, inherited, {}), kind: inherited, problems: []}
  // Most articles have front matter and few speak to newslint in it; reading YAML costs more than linting a brief.
  if (frontMatter === null || !frontMatter.value.includes('newslint')) return unchanged
  const problems: Message[] = []
  const place = placeOf(frontMatter)
  const problem = (message: string): void => {
    problems.push({ruleId: frontMatterProblem, messageId: null, severity: 1, ...place, message})
  }
  const read = frontMatterData(frontMatter)
  if ('error' in read) {
    problem(`The front matter cannot be read, so its newslint settings were not used: ${read.error.message}`)
    return {...unchanged, problems}
  }
  const own = read.data.newslint
  if (own === undefined || own === null) return unchanged
  if (!isRecord(own)) {
    problem(`newslint: must hold ${settingNames.join(' or ')}, such as {kind: opinion}, not ${kindOfValue(own)}`)
    return {...unchanged, problems}
  }
  const settings: {readonly kind?: unknown; readonly rules?: unknown} = own
  for (const name of Object.keys(own)) {
    if (settingNames.includes(name)) continue
    const meant = nearest(name, settingNames)
    problem(
      `newslint.${name}: there is no such setting${meant ? `; did you mean “${meant}”?` : `; there are ${settingNames.join(' and ')}`}`,
    )
  }
  let kind: Kind = inherited
  if (settings.kind !== undefined) {
    if (typeof settings.kind === 'string' && kinds.includes(settings.kind as Kind)) kind = settings.kind as Kind
    else if (typeof settings.kind !== 'string') problem(`newslint.kind: must be one of ${kinds.join(', ')}`)
    else {
      const meant = nearest(String(settings.kind), kinds)
      problem(
        `newslint.kind: there is no kind “${settings.kind}”${meant ? `; did you mean “${meant}”?` : `; there are ${kinds.join(', ')}`}`,
      )
    }
  }
  const entries: Record<string, unknown> = {}
  const rules = settings.rules ?? {}
  if (!isRecord(rules))
    problem(`newslint.rules: must hold rules, such as {vague-source: off}, not ${kindOfValue(rules)}`)
  for (const [id, entry] of Object.entries(isRecord(rules) ? rules : {})) {
    const written = entry === false ? 'off' : entry
    try {
      checkRuleEntries({[id]: written}, 'newslint.rules', config.known)
      entries[id] = written
    } catch (error) {
      if (!(error instanceof ConfigError)) throw error
      problem(error.message)
    }
  }
  return {rules: rulesFor(config, kind, entries), kind, problems}
}

/** What front matter may hold under `newslint`. */
const settingNames = ['kind', 'rules']

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function kindOfValue(value: unknown): string {
  return Array.isArray(value) ? 'a list' : typeof value === 'string' ? 'a text' : `a ${typeof value}`
}

/** The line of the front matter that speaks to newslint, where there is but one; else the whole block. */
function placeOf({start, end, value, valueStart}: FrontMatter): Span {
  const lines = [...value.matchAll(/^[ \t]*["[]?newslint\b[^\r\n]*/gm)]
  if (lines.length !== 1) return {start, end}
  const at = valueStart + lines[0].index
  return {start: at, end: at + lines[0][0].length}
}

const rulesBySettings = new WeakMap<ResolvedConfig, Map<string, readonly ActiveRule[]>>()

/** The same array for the same settings, so that patterns are compiled once for a whole section of opinion pieces. */
function rulesFor(
  config: ResolvedConfig,
  kind: Kind,
  entries: Readonly<Record<string, unknown>>,
): readonly ActiveRule[] {
  if (kind === 'news' && Object.keys(entries).length === 0) return config.rules
  let known = rulesBySettings.get(config)
  if (known === undefined) {
    known = new Map()
    rulesBySettings.set(config, known)
  }
  const key = JSON.stringify([kind, entries])
  let rules = known.get(key)
  if (rules === undefined) {
    rules = rulesForArticle(config, kind, entries)
    known.set(key, rules)
  }
  return rules
}
