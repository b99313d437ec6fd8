import {rules} from '../../rules/index.ts'
import type {ActiveRule} from '../../src/core/config.ts'
import type {Rule} from '../../src/core/define-rule.ts'
import {Document} from '../../src/core/document.ts'
import type {Message} from '../../src/core/message.ts'
import {resolveConfig} from '../../src/core/resolve-config.ts'
import type {AnyRuleDefinition, Options} from '../../src/core/rule.ts'
import {runRules} from '../../src/core/run.ts'
import {Workspace} from '../../src/core/workspace.ts'
import {loadMarkdownEngine} from '../../src/node/markdown-engine.ts'
import type {InputMode} from '../../src/parse/article.ts'
import {collapse} from './annotations.ts'

// The engine that users get; contracts.test.ts compares it with the other.
await loadMarkdownEngine()

/** Every rule by its id, the differences of their types forgotten. */
export const registry: Readonly<Record<string, Rule<AnyRuleDefinition>>> = rules

/** What the rules say of themselves, sorted by id. */
export const definitions: readonly AnyRuleDefinition[] = Object.values(registry).map(({meta}) => meta)

/** What a rule says of itself. */
export function definitionOf(id: string): AnyRuleDefinition {
  if (!(id in registry)) throw new Error(`there is no rule “${id}”`)
  return registry[id].meta
}

/** A rule switched on with its defaults, but for the options given. */
export function active(id: string, options: Readonly<Record<string, unknown>> = {}): ActiveRule {
  const rule = definitionOf(id)
  for (const name of Object.keys(options))
    if (!(name in rule.options)) throw new Error(`the rule “${id}” has no option “${name}”`)
  return {rule, severity: 1, options: {...rule.options, ...options} as Options}
}

/** A text linted, and what was found in it. */
export interface Linted {
  readonly document: Document
  readonly messages: readonly Message[]
}

/** Runs rules over a text, with neither config nor directives. */
export function lint(
  text: string,
  activeRules: readonly ActiveRule[],
  options: {readonly path?: string; readonly input?: InputMode} = {},
): Linted {
  const document = new Document(text, options)
  return {document, messages: runRules(document, activeRules)}
}

/** Lints articles together, in a workspace of their own, and gives what was found in each. */
export function lintTogether(
  articles: readonly {readonly path: string; readonly text: string}[],
  activeRules: readonly ActiveRule[],
): readonly Linted[] {
  const ids = new Set(activeRules.map(({rule}) => rule.id))
  const entries = activeRules.map(({rule, options}) => [rule.id, ['warn', options]] as const)
  const off = Object.keys(registry).filter((id) => !ids.has(id))
  const rulesOn = Object.fromEntries([...entries, ...off.map((id) => [id, 'off'] as const)])
  const settings = resolveConfig({rules: rulesOn}, registry, '', () => false)
  const workspace = new Workspace(() => settings)
  for (const {path, text} of articles) workspace.update(path, text)
  return articles.map(({path, text}) => ({
    document: new Document(text, {path}),
    messages: workspace.compared(path)?.messages ?? [],
  }))
}

/** Findings as an editor would compare them across layouts: the rule and the words that it underlines. */
export function findings({document, messages}: Linted): string[] {
  return messages.map(({ruleId, start, end}) => `${ruleId}: ${collapse(document.text.slice(start, end))}`)
}
