import {language} from '../language/language.ts'
import {lineStarts} from '../language/line-number.ts'
import {oncePer} from '../language/once-per.ts'
import {insideQuotation} from '../language/quotations.ts'
import type {ActiveRule} from './config.ts'
import {silencedMessages} from './directives.ts'
import type {Document} from './document.ts'
import type {Fact, Json} from './facts.ts'
import {positionAt} from './line-starts.ts'
import type {Directive, Message, Span} from './message.ts'
import type {Options} from './rule.ts'
import {internalErrorOf} from './run.ts'

/** What collecting gives: facts, and a finding for every rule that failed. */
export interface Collected {
  readonly facts: readonly Fact[]
  readonly problems: readonly Message[]
}

const nothing: Collected = {facts: [], problems: []}

/** Collects the facts of one article, for the rules that compare articles. */
export function collectFacts(
  document: Document,
  rules: readonly ActiveRule[],
  directives: readonly Directive[],
): Collected {
  const comparing = rules.filter(({rule}) => rule.corpus !== undefined)
  if (comparing.length === 0) return nothing
  const english = document.get(language) === 'en'
  const starts = document.get(lineStarts)
  const facts: Fact[] = []
  const problems: Message[] = []
  for (const active of comparing) {
    const {rule, severity, options} = active
    if (!english && rule.language === 'en') continue
    const changed = changedOptions(active)
    const found: Fact[] = []
    const fact = (key: string, {start, end}: Span, data: Json): void => {
      if (rule.quotations === 'skip' && insideQuotation(document, start, end)) return
      const from = positionAt(starts, start)
      const to = positionAt(starts, end)
      found.push({
        rule: rule.id,
        key,
        start,
        end,
        line: from.line,
        column: from.column,
        endLine: to.line,
        endColumn: to.column,
        severity,
        ...(changed === null ? {} : {options: changed}),
        data,
      })
    }
    try {
      rule.corpus?.collect({document, options, fact})
    } catch (error) {
      problems.push(internalErrorOf(rule.id, error))
      continue
    }
    for (const each of directives.length === 0 ? found : withSilencers(found, directives)) facts.push(each)
  }
  return {facts, problems}
}

/** The options that are not the defaults, of those that are compared; null where all are. */
const changedOptions = oncePer(({rule, options}: ActiveRule): Options | null => {
  const compared = rule.corpus?.compared ?? Object.keys(options)
  const changed = Object.entries(options).filter(
    ([name, value]) => compared.includes(name) && JSON.stringify(value) !== JSON.stringify(rule.options[name]),
  )
  return changed.length === 0 ? null : Object.fromEntries(changed)
})

/** The facts of a rule, those that a directive silences with what it says. */
function withSilencers(facts: readonly Fact[], directives: readonly Directive[]): Fact[] {
  const messages = facts.map(
    ({rule, start, end}): Message => ({ruleId: rule, messageId: null, severity: 1, start, end, message: ''}),
  )
  const silencers = silencedMessages(directives, messages)
  return facts.map((fact, index) => {
    const directive = silencers.get(messages[index])
    if (directive === undefined) return fact
    const {kind, reason, until} = directive
    const silenced = {
      kind: kind === 'file' ? 'file' : 'directive',
      reason,
      ...(until === undefined ? {} : {until}),
    } as const
    return {...fact, silenced}
  })
}
