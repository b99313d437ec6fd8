import type {Document} from './document.ts'
import {lineStartsOf, positionAt} from './line-starts.ts'
import type {Directive, Message, Severity} from './message.ts'
import {nearest} from './nearest.ts'

/** A comment that speaks to newslint, as read. */
interface Comment {
  readonly verb: 'disable' | 'enable' | 'disable-line' | 'disable-next-line'
  readonly rules: readonly string[]
  readonly reason: string
  readonly start: number
  readonly end: number
}

/** The findings about directives themselves. */
export const directiveRules = {
  unknown: 'unknown-directive-rule',
  unused: 'unused-directive',
  reason: 'missing-directive-reason',
} as const

const form = /^\s*newslint-(disable-next-line|disable-line|disable|enable)(?:\s+([\s\S]*))?$/

/**
 * Reads the directives of a document from its comments:
 * `<!-- newslint-disable rule, other -- reason -->`, `-enable`, `-disable-line`, `-disable-next-line` (the next
 * block). MDX comments (braces instead of the angle brackets) say the same.
 *
 * @returns The stretches that they silence. `disable` without `enable` reaches to the end of the file.
 */
export function directivesOf(document: Document): Directive[] {
  const directives: Directive[] = []
  const open: Comment[] = []
  let starts: readonly number[] | undefined
  const lineStarts = (): readonly number[] => (starts ??= lineStartsOf(document.text))
  const close = (comment: Comment, rules: readonly string[], to: number): void => {
    directives.push({...place(comment), rules, from: comment.end, to})
  }
  for (const comment of commentsOf(document)) {
    if (comment.verb === 'disable') open.push(comment)
    else if (comment.verb === 'enable') enable(comment)
    else {
      const [from, to] =
        comment.verb === 'disable-line' ? lineOf(lineStarts(), comment.start) : nextBlock(document, comment.end)
      directives.push({...place(comment), rules: comment.rules, from, to})
    }
  }
  for (const comment of open) close(comment, comment.rules, Number.MAX_SAFE_INTEGER)
  return directives.sort((a, b) => a.start - b.start)

  function enable(comment: Comment): void {
    for (const [index, disabled] of [...open.entries()].reverse()) {
      if (comment.rules.length === 0 || disabled.rules.length === 0) {
        // `enable rule` cannot take one rule out of a `disable` of them all; it ends the whole.
        close(disabled, disabled.rules, comment.start)
        open.splice(index, 1)
        continue
      }
      const ended = disabled.rules.filter((rule) => comment.rules.includes(rule))
      const rest = disabled.rules.filter((rule) => !comment.rules.includes(rule))
      if (ended.length > 0) close(disabled, ended, comment.start)
      if (rest.length > 0) open[index] = {...disabled, rules: rest}
      else open.splice(index, 1)
    }
  }
}

/** Whether a directive silences a finding. Findings about directives are never silenced by one. */
export function silences({rules, from, to}: Directive, message: Message): boolean {
  if (message.start < from || message.start >= to) return false
  if (message.ruleId.includes('directive')) return false
  return rules.length === 0 || rules.includes(message.ruleId)
}

/**
 * Visits every finding with every directive that silences it, in the order of the text. Directives and findings are
 * walked together, because an article may have thousands of both.
 */
export function visitSilenced(
  directives: readonly Directive[],
  messages: readonly Message[],
  visit: (message: Message, directive: Directive) => void,
): void {
  if (directives.length === 0) return
  const waiting = directives.toSorted((a, b) => a.from - b.from)
  let next = 0
  let active: Directive[] = []
  for (const message of messages.toSorted((a, b) => a.start - b.start)) {
    while (next < waiting.length && waiting[next].from <= message.start) active.push(waiting[next++])
    active = active.filter(({to}) => to > message.start)
    for (const directive of active) if (silences(directive, message)) visit(message, directive)
  }
}

/** The findings that a directive silences, each with the first that does. */
export function silencedMessages(
  directives: readonly Directive[],
  messages: readonly Message[],
): ReadonlyMap<Message, Directive> {
  const silenced = new Map<Message, Directive>()
  visitSilenced(directives, messages, (message, directive) => {
    if (!silenced.has(message)) silenced.set(message, directive)
  })
  return silenced
}

/** How the config wants directives to be judged. */
export interface DirectiveSettings {
  readonly reportUnusedDirectives: Severity
  readonly requireReason: boolean
  readonly knownRules: readonly string[]
  /** Rules that compare articles: whether they find something here, one article alone does not show. */
  readonly comparingRules: readonly string[]
}

/** Findings about the directives themselves: unknown rules, missing reasons, those that silence nothing. */
export function checkDirectives(
  directives: readonly Directive[],
  messages: readonly Message[],
  settings: DirectiveSettings,
): Message[] {
  const found: Message[] = []
  const seen = new Set<string>()
  const report = (ruleId: string, {start, end}: Directive, severity: 1 | 2, message: string): void => {
    const key = `${ruleId} ${start} ${message}`
    if (seen.has(key)) return
    seen.add(key)
    found.push({ruleId, messageId: null, severity, start, end, message})
  }
  const used = new Map<Directive, Set<string>>()
  visitSilenced(directives, messages, (message, directive) => {
    const rules = used.get(directive)
    if (rules === undefined) used.set(directive, new Set([message.ruleId]))
    else rules.add(message.ruleId)
  })
  for (const directive of directives) {
    const unknown = directive.rules.filter((rule) => !settings.knownRules.includes(rule) && !rule.includes('/'))
    for (const rule of unknown) {
      const meant = nearest(rule, settings.knownRules)
      report(
        directiveRules.unknown,
        directive,
        1,
        `There is no rule “${rule}” to disable${meant ? `; did you mean “${meant}”?` : ''}`,
      )
    }
    if (settings.requireReason && directive.reason === '')
      report(directiveRules.reason, directive, 2, 'Say why this is disabled: add “-- reason” to the comment')
    if (settings.reportUnusedDirectives === 'off' || unknown.length > 0) continue
    const severity = settings.reportUnusedDirectives === 'error' ? 2 : 1
    if (directive.rules.length === 0) {
      if (!used.has(directive))
        report(directiveRules.unused, directive, severity, 'This comment silences nothing; remove it')
    } else
      for (const rule of directive.rules)
        if (!used.get(directive)?.has(rule) && !settings.comparingRules.includes(rule))
          report(
            directiveRules.unused,
            directive,
            severity,
            `“${rule}” finds nothing here; remove it from this comment`,
          )
  }
  return found
}

function place({start, end, reason}: Comment): {kind: 'disable'; start: number; end: number; reason: string} {
  return {kind: 'disable', start, end, reason}
}

function commentsOf(document: Document): Comment[] {
  const comments: Comment[] = []
  for (const {start, end, value} of document.comments) {
    const match = form.exec(value)
    if (match === null) continue
    const [names, ...reason] = (match[2] ?? '').split(/(?:^|\s)--(?:\s|$)/)
    const rules = names.split(/[\s,]+/).filter((name) => name !== '')
    comments.push({verb: match[1] as Comment['verb'], rules, reason: reason.join(' -- ').trim(), start, end})
  }
  return comments
}

/** The offsets of the line that holds an offset. */
function lineOf(lineStarts: readonly number[], offset: number): [number, number] {
  const {line} = positionAt(lineStarts, offset)
  return [lineStarts[line - 1], lineStarts[line] ?? Number.MAX_SAFE_INTEGER]
}

/** The next block: a paragraph, a heading, or the whole of a list or table. */
function nextBlock({blocks, lists, tables, text}: Document, offset: number): [number, number] {
  let low = 0
  let high = blocks.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (blocks[middle].start < offset) low = middle + 1
    else high = middle
  }
  if (low === blocks.length) return [offset, text.length + 1]
  const next = blocks[low]
  const whole = next.table !== -1 ? tables[next.table] : next.list !== -1 ? lists[next.list] : next
  return [Math.min(offset, whole.start), Math.max(whole.end, next.end) + 1]
}
