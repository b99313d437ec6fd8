import {language} from '../language/language.ts'
import {insideQuotation} from '../language/quotations.ts'
import type {ActiveRule} from './config.ts'
import type {Document} from './document.ts'
import type {Message, Span} from './message.ts'
import {keepOnePerProblem} from './one-per-problem.ts'
import {type PatternMatch, PatternSet, type PatternSource} from './patterns.ts'
import type {AnyRuleDefinition, MessageExtras} from './rule.ts'

/** The finding that stands for a rule that threw. */
export const internalError = 'internal-error'

const noMatches: readonly PatternMatch[] = []

/**
 * Runs rules over one document: their patterns in a single pass, their checks on shared layers.
 *
 * @param document The article.
 * @param rules The rules that are on. Pass the same array for every document, so that the patterns are compiled once.
 * @returns Their findings in the order of the text, one a problem. A rule that throws becomes one
 *   `internal-error` finding that names it, and the others go on.
 */
export function runRules(document: Document, rules: readonly ActiveRule[]): Message[] {
  return runRulesOn([document], rules)[0]
}

/**
 * Runs rules over several documents, one rule after the other and not one document after the other: the code and the
 * word lists of a rule are then in the processor's cache for all but the first document, which saves a quarter of the time.
 *
 * @param onTurn Told which document is next, by index, before each rule looks at it.
 * @returns By document: what {@link runRules} gives.
 */
export function runRulesOn(
  documents: readonly Document[],
  rules: readonly ActiveRule[],
  onTurn: (index: number) => void = () => {},
): Message[][] {
  const patterns = patternSetOf(rules)
  const found = documents.map((): Message[] => [])
  const english = documents.map((document) => document.get(language) === 'en')
  for (const active of rules)
    for (let index = 0; index < documents.length; index++) {
      if (!english[index] && active.rule.language === 'en') continue
      onTurn(index)
      try {
        runRule(documents[index], active, patterns, found[index])
      } catch (error) {
        found[index].push(internalErrorOf(active.rule.id, error))
      }
    }
  return found.map((messages) => keepOnePerProblem(messages, rules))
}

/** The finding for something of a rule or plugin that failed. */
export function internalErrorOf(id: string, error: unknown): Message {
  const reason = (error instanceof Error ? error.message : String(error)).replace(/\s+/g, ' ')
  return {
    ruleId: internalError,
    messageId: null,
    severity: 2,
    start: 0,
    end: 0,
    message: `The rule “${id}” failed on this article (${reason}); switch it off for this file and report it`,
  }
}

function runRule(document: Document, active: ActiveRule, patterns: PatternSet, found: Message[]): void {
  const {rule, severity, options} = active
  const report = (
    span: Span,
    messageId: string,
    data: Readonly<Record<string, string | number>> = {},
    extras: MessageExtras = {},
  ): void => {
    if (rule.quotations === 'skip' && insideQuotation(document, span.start, span.end)) return
    found.push({
      ruleId: rule.id,
      messageId,
      severity,
      start: span.start,
      end: span.end,
      message: fillTemplate(rule, messageId, data),
      note: rule.why,
      ...(extras.fix ? {fix: extras.fix} : {}),
      ...(extras.suggestions?.length ? {suggestions: extras.suggestions} : {}),
    })
  }
  rule.check?.({
    document,
    options,
    report,
    matches: (name: string) => patterns.matches(document).get(patternKey(rule.id, name)) ?? noMatches,
  })
}

/** Fills in a message; white space within a value is collapsed, because a message is one line. */
export function fillTemplate(
  rule: AnyRuleDefinition,
  messageId: string,
  data: Readonly<Record<string, string | number>>,
): string {
  const template: string | undefined = rule.messages[messageId]
  if (template === undefined) throw new Error(`no message “${messageId}”`)
  // Names stand at the odd places, what stands between them at the even ones.
  const parts = partsOf(template)
  let message = parts[0]
  for (let part = 1; part < parts.length; part += 2) {
    const value = data[parts[part]]
    if (value === undefined) throw new Error(`message “${messageId}” lacks a value for {${parts[part]}}`)
    message += oneLine(String(value)) + parts[part + 1]
  }
  return message
}

const templates = new Map<string, readonly string[]>()

/** Templates are few and messages many. */
function partsOf(template: string): readonly string[] {
  let parts = templates.get(template)
  if (parts === undefined) {
    parts = template.split(/\{(\w+)\}/)
    templates.set(template, parts)
  }
  return parts
}

/** White space other than single spaces, or markup. */
const unevenSpace = /[\0\t-\r\u0080-\uffff]|\s\s/

function oneLine(value: string): string {
  return unevenSpace.test(value) ? value.replace(/\0+/g, '').replace(/\s+/g, ' ') : value
}

const patternSets = new WeakMap<readonly ActiveRule[], PatternSet>()

const keys = new Map<string, Map<string, string>>()

/** The key of a rule's patterns of one name; the same string each time, whose hash is known. */
function patternKey(ruleId: string, name: string): string {
  let ofRule = keys.get(ruleId)
  if (ofRule === undefined) {
    ofRule = new Map()
    keys.set(ruleId, ofRule)
  }
  let key = ofRule.get(name)
  if (key === undefined) {
    key = `${ruleId} ${name}`
    ofRule.set(name, key)
  }
  return key
}

/** The compiled patterns of a set of rules; compiled once for an array of rules. */
export function patternSetOf(rules: readonly ActiveRule[]): PatternSet {
  let set = patternSets.get(rules)
  if (set === undefined) {
    const sources: PatternSource[] = []
    for (const {rule} of rules)
      for (const [name, list] of Object.entries<readonly string[]>(rule.patterns ?? {}))
        for (const [index, source] of list.entries())
          sources.push({key: patternKey(rule.id, name), index, source, matchCase: rule.matchCase ?? false})
    set = new PatternSet(sources)
    patternSets.set(rules, set)
  }
  return set
}
