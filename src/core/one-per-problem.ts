import {oncePer} from '../language/once-per.ts'
import {compareText} from './compare-text.ts'
import type {ActiveRule} from './config.ts'
import type {Message} from './message.ts'
import type {AnyRuleDefinition} from './rule.ts'

type Priority = NonNullable<AnyRuleDefinition['priority']>

const prioritiesOf = oncePer((rules: readonly ActiveRule[]): ReadonlyMap<string, Priority> => {
  const priorities = new Map<string, Priority>()
  for (const {rule} of rules) if (rule.priority !== undefined) priorities.set(rule.id, rule.priority)
  return priorities
})

/**
 * One problem, one message: where findings of two rules with a priority overlap, the one of the rule that
 * comes first is kept. Findings of rules without a priority are all kept.
 *
 * @returns The findings that remain, in the order of the text, then by rule.
 */
export function keepOnePerProblem(messages: readonly Message[], rules: readonly ActiveRule[]): Message[] {
  if (messages.length < 2) return [...messages]
  const priorities = prioritiesOf(rules)
  const sorted = messages.toSorted(inOrder)
  const kept: Message[] = []
  // Those kept that may still overlap what follows. Few at a time: a finding covers a phrase or a sentence.
  let open: Message[] = []
  const dropped = new Set<Message>()
  for (const message of sorted) {
    const priority = priorityOf(message, priorities)
    if (priority === undefined) {
      kept.push(message)
      continue
    }
    open = open.filter((other) => other.end > message.start)
    const rival = open.find((other) => other.ruleId !== message.ruleId && !dropped.has(other))
    if (rival !== undefined) {
      if (priorityOf(rival, priorities)! <= priority) continue
      dropped.add(rival)
    }
    open.push(message)
    kept.push(message)
  }
  return dropped.size === 0 ? kept : kept.filter((message) => !dropped.has(message))
}

/** The order of the text, then by rule. */
function inOrder(a: Message, b: Message): number {
  return a.start - b.start || a.end - b.end || compareText(a.ruleId, b.ruleId)
}

function priorityOf({ruleId, messageId}: Message, priorities: ReadonlyMap<string, Priority>): number | undefined {
  const priority = priorities.get(ruleId)
  return typeof priority === 'object' ? priority[messageId ?? ''] : priority
}
