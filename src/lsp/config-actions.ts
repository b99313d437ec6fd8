import type {WorkspaceEdit} from 'vscode-languageserver/node'
import type {ActiveRule, Config, NameEntry, RuleEntry} from '../core/config.ts'
import type {Message} from '../core/message.ts'
import {runRules} from '../core/run.ts'
import type {ArticleView} from './article-view.ts'
import {type ConfigChange, EditableConfig} from './config-edit.ts'
import type {Server} from './served.ts'

/** A change of the config that settles a finding for good. */
export interface ConfigAction {
  readonly title: string
  readonly edit: WorkspaceEdit
}

/** What the config could say about a finding: that these words may stand, or how a name is written. */
export function configActions(server: Server, view: ArticleView, finding: Message): ConfigAction[] {
  const active = view.settings.rules.find(({rule}) => rule.id === finding.ruleId)
  if (active === undefined) return []
  const config = EditableConfig.of(server, view.folder)
  if (config === undefined) return []
  const offers = [...nameChanges(config, view, finding), ...allowChanges(config, view, finding, active)]
  return offers.flatMap(({title, change}) => {
    const edit = config.edit(change, view.settings)
    return edit === undefined ? [] : [{title: `${title}: add to ${config.name}`, edit}]
  })
}

interface Offer {
  readonly title: string
  readonly change: ConfigChange
}

/** The rule about names that are spelled in two ways. */
const nameRule = 'inconsistent-name'

/** The desk's decision about a name that is spelled in two ways. */
function nameChanges({config}: EditableConfig, {document}: ArticleView, finding: Message): Offer[] {
  const other = finding.suggestions?.[0]?.fix.text
  if (finding.ruleId !== nameRule || other === undefined) return []
  const found = document.words(finding.start, finding.end)
  if (found === '' || found === other) return []
  const decide = (part: 'wrong' | 'allowed' | 'notSameAs'): ConfigChange => nameChange(config, other, found, part)
  return [
    {title: `Always write “${other}” for “${found}”`, change: decide('wrong')},
    {title: `Let “${found}” stand beside “${other}”`, change: decide('allowed')},
    {title: `“${found}” and “${other}” are two`, change: decide('notSameAs')},
  ]
}

function nameChange(
  {names = {}}: Config,
  name: string,
  spelling: string,
  part: 'wrong' | 'allowed' | 'notSameAs',
): ConfigChange {
  const entry: NameEntry | undefined = Object.hasOwn(names, name) ? names[name] : undefined
  if (entry === undefined) return {path: ['names', name], value: {[part]: [spelling]}}
  if (isList(entry))
    return part === 'wrong'
      ? {path: ['names', name], value: spelling, isAppended: true}
      : {path: ['names', name], value: {wrong: entry, [part]: [spelling]}}
  if (entry[part] === undefined) return {path: ['names', name, part], value: [spelling]}
  return {path: ['names', name, part], value: spelling, isAppended: true}
}

/** Words that the rule shall let stand. */
function allowChanges({config}: EditableConfig, view: ArticleView, finding: Message, active: ActiveRule): Offer[] {
  const {rule, severity, options} = active
  const allowed = options.allow
  const isOverridden = (config.overrides ?? []).some(({rules = {}}) => optionsIn(rules[rule.id])?.allow !== undefined)
  // Names have decisions of their own.
  if (rule.id === nameRule || rule.check === undefined || !isList(allowed) || isOverridden) return []
  const words = candidates(view, finding).find((own) => isFine(view, finding, active, [...allowed, own]))
  if (words === undefined) return []
  const path = ['rules', rule.id]
  const entry = Object.hasOwn(config.rules ?? {}, rule.id) ? config.rules?.[rule.id] : undefined
  const own = optionsIn(entry)
  const change: ConfigChange =
    own !== undefined && isList(own.allow)
      ? {path: [...path, 1, 'allow'], value: words, isAppended: true}
      : own !== undefined
        ? {path: [...path, 1, 'allow'], value: [...allowed, words]}
        : {path, value: [severityOf(entry) ?? (severity === 2 ? 'error' : 'warn'), {allow: [...allowed, words]}]}
  return [{title: `Allow “${words}” in ${rule.id}`, change}]
}

/** What of a finding may be the words to allow: all of them, or one where they are few. */
function candidates({document}: ArticleView, {start, end}: Message): string[] {
  const all = document.words(start, end)
  const words = all.split(' ')
  const single =
    words.length < 5 ? words.map((word) => word.replace(/[^\p{L}\p{N}’'-]/gu, '').toLowerCase()).reverse() : []
  return [...new Set([all, all.toLowerCase(), ...single])].filter((text) => text.length > 1 && text.length < 80)
}

/** Whether the rule lets a finding be where these words are allowed. */
function isFine({document}: ArticleView, {start, end}: Message, active: ActiveRule, allow: readonly string[]): boolean {
  const found = runRules(document, [{...active, options: {...active.options, allow}}])
  return !found.some((message) => message.start === start && message.end === end)
}

function optionsIn(entry: RuleEntry | undefined): Readonly<Record<string, unknown>> | undefined {
  return entry === undefined || typeof entry === 'string' ? undefined : entry[1]
}

function severityOf(entry: RuleEntry | undefined): string | undefined {
  return entry === undefined || typeof entry === 'string' ? entry : entry[0]
}

function isList(value: unknown): value is readonly string[] {
  return Array.isArray(value)
}
