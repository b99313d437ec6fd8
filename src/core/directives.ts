import {lineStarts} from '../language/line-number.ts'
import {exists, hasLapsed} from './day.ts'
import type {Document} from './document.ts'
import {positionAt} from './line-starts.ts'
import type {Directive, Message, Severity} from './message.ts'
import {nearest} from './nearest.ts'

/** A comment that speaks to newslint, as read. */
interface Comment {
  readonly verb: 'disable' | 'enable' | 'disable-line' | 'disable-next-line'
  readonly rules: readonly string[]
  readonly reason: string
  /** As written after `until`. */
  readonly until: string | undefined
  readonly start: number
  readonly end: number
}

/** The findings about directives themselves. */
export const directiveRules = {
  unknown: 'unknown-directive-rule',
  unused: 'unused-directive',
  reason: 'missing-directive-reason',
  date: 'invalid-directive-date',
} as const

const form = /^\s*newslint-(disable-next-line|disable-line|disable|enable)(?:\s+([\s\S]*))?$/

/**
 * Reads the directives of a document from its comments:
 * `<!-- newslint-disable rule, other -- reason -->`, `-enable`, `-disable-line`, `-disable-next-line` (the next
 * block). MDX comments (braces instead of the angle brackets) say the same. `until 2027-01-31` before the reason says for how
 * long.
 *
 * @returns The stretches that they silence. `disable` without `enable` reaches to the end of the file.
 */
export function directivesOf(document: Document): Directive[] {
  const directives: Directive[] = []
  const open = new OpenComments((comment, rules, to) => {
    directives.push({...place(comment), rules, from: comment.end, to})
  })
  for (const comment of commentsOf(document)) {
    if (comment.verb === 'disable') open.add(comment)
    else if (comment.verb === 'enable') open.end(comment.rules, comment.start)
    else {
      const [from, to] =
        comment.verb === 'disable-line'
          ? lineOf(document.get(lineStarts), comment.start)
          : nextBlock(document, comment.end)
      directives.push({...place(comment), rules: comment.rules, from, to})
    }
  }
  open.end([], Number.MAX_SAFE_INTEGER)
  return directives.sort((a, b) => a.start - b.start)
}

/** A `disable` that no `enable` has ended yet, and the rules that it still names. */
interface OpenComment {
  readonly comment: Comment
  readonly rules: Set<string>
}

/** The open `disable` comments by the rules that they name, so that an `enable` looks at none but its own. */
class OpenComments {
  readonly #all = new Set<OpenComment>()
  /** Under the empty name those that name no rule. */
  readonly #byRule = new Map<string, Set<OpenComment>>()
  readonly #close: (comment: Comment, rules: readonly string[], to: number) => void

  constructor(close: (comment: Comment, rules: readonly string[], to: number) => void) {
    this.#close = close
  }

  add(comment: Comment): void {
    const open = {comment, rules: new Set(comment.rules)}
    this.#all.add(open)
    for (const rule of comment.rules.length === 0 ? [''] : open.rules) {
      const known = this.#byRule.get(rule)
      if (known === undefined) this.#byRule.set(rule, new Set([open]))
      else known.add(open)
    }
  }

  /** Ends what an `enable` of these rules, or of all, ends at an offset. */
  end(rules: readonly string[], at: number): void {
    const ended = new Map<OpenComment, string[]>()
    for (const rule of rules)
      for (const open of this.#byRule.get(rule) ?? []) {
        const list = ended.get(open)
        if (list === undefined) ended.set(open, [rule])
        else list.push(rule)
        open.rules.delete(rule)
      }
    for (const rule of rules) this.#byRule.delete(rule)
    for (const [open, list] of ended) {
      this.#close(open.comment, list, at)
      if (open.rules.size === 0) this.#all.delete(open)
    }
    // `enable rule` cannot take one rule out of a `disable` of them all; it ends the whole.
    for (const open of rules.length === 0 ? this.#all : (this.#byRule.get('') ?? [])) {
      this.#close(open.comment, [...open.rules], at)
      this.#all.delete(open)
    }
    if (rules.length === 0) this.#byRule.clear()
    else this.#byRule.delete('')
  }
}

/** Findings about directives are never silenced by one. */
function canBeSilenced({ruleId}: Message): boolean {
  return !ruleId.includes('directive')
}

/** Directives that name a rule, or none, in the order in which they begin; those before `head` have ended. */
interface Queue {
  readonly waiting: Directive[]
  head: number
}

/**
 * The findings that a directive silences, each with the first that does. Directives and findings are walked together,
 * because an article may have thousands of both.
 *
 * @param today The day, as `2027-01-31`, on which those whose time is over silence nothing. Unless given, all count.
 */
export function silencedMessages(
  directives: readonly Directive[],
  messages: readonly Message[],
  today?: string,
): ReadonlyMap<Message, Directive> {
  const silenced = new Map<Message, Directive>()
  if (directives.length === 0) return silenced
  const ordered = directives.filter((each) => !isOver(each, today)).sort((a, b) => a.from - b.from)
  const queues = new Map<string, Queue>()
  const firstAt = (rule: string, offset: number): Directive | undefined => {
    const queue = queues.get(rule)
    if (queue === undefined) return undefined
    while (queue.head < queue.waiting.length && queue.waiting[queue.head].to <= offset) queue.head++
    return queue.waiting[queue.head]
  }
  let next = 0
  for (const message of messages.toSorted((a, b) => a.start - b.start)) {
    for (; next < ordered.length && ordered[next].from <= message.start; next++)
      for (const rule of ordered[next].rules.length === 0 ? [''] : ordered[next].rules) {
        const queue = queues.get(rule)
        if (queue === undefined) queues.set(rule, {waiting: [ordered[next]], head: 0})
        else queue.waiting.push(ordered[next])
      }
    if (!canBeSilenced(message)) continue
    const [own, all] = [firstAt(message.ruleId, message.start), firstAt('', message.start)]
    const first = own === undefined || (all !== undefined && all.from < own.from) ? all : own
    if (first !== undefined) silenced.set(message, first)
  }
  return silenced
}

/** Whether a directive has counted until a day that is past. One whose day is none counts, and is reported. */
export function isOver({until}: Directive, today: string | undefined): boolean {
  return until !== undefined && exists(until) && hasLapsed(until, today)
}

/** Tells whether a rule, or with no name any rule, has a finding between two offsets that a directive could silence. */
function findingsBetween(messages: readonly Message[]): (rule: string, from: number, to: number) => boolean {
  const starts = new Map<string, number[]>([['', []]])
  for (const message of messages.filter(canBeSilenced).toSorted((a, b) => a.start - b.start)) {
    starts.get('')?.push(message.start)
    const own = starts.get(message.ruleId)
    if (own === undefined) starts.set(message.ruleId, [message.start])
    else own.push(message.start)
  }
  return (rule, from, to) => {
    const list = starts.get(rule) ?? []
    let low = 0
    let high = list.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (list[middle] < from) low = middle + 1
      else high = middle
    }
    return low < list.length && list[low] < to
  }
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
  const hasFinding = findingsBetween(messages)
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
    const {until} = directive
    if (until !== undefined && !exists(until))
      report(
        directiveRules.date,
        directive,
        2,
        `${until === '' ? 'After “until” there is no day' : `“${until}” is no day`}; write it as in “until 2027-01-31”`,
      )
    if (settings.requireReason && directive.reason === '')
      report(directiveRules.reason, directive, 2, 'Say why this is disabled: add “-- reason” to the comment')
    if (settings.reportUnusedDirectives === 'off' || unknown.length > 0) continue
    const severity = settings.reportUnusedDirectives === 'error' ? 2 : 1
    if (directive.rules.length === 0) {
      if (!hasFinding('', directive.from, directive.to))
        report(directiveRules.unused, directive, severity, 'This comment silences nothing; remove it')
    } else
      for (const rule of directive.rules)
        if (!hasFinding(rule, directive.from, directive.to) && !settings.comparingRules.includes(rule))
          report(
            directiveRules.unused,
            directive,
            severity,
            `“${rule}” finds nothing here; remove it from this comment`,
          )
  }
  return found
}

function place({start, end, reason, until}: Comment): Pick<Directive, 'kind' | 'start' | 'end' | 'reason' | 'until'> {
  return {kind: 'disable', start, end, reason, ...(until === undefined ? {} : {until})}
}

function commentsOf(document: Document): Comment[] {
  const comments: Comment[] = []
  for (const {start, end, value} of document.comments) {
    const match = form.exec(value)
    if (match === null) continue
    const [names, ...reason] = (match[2] ?? '').split(/(?:^|\s)--(?:\s|$)/)
    const words = names.split(/[\s,]+/).filter((name) => name !== '')
    const limit = words.indexOf('until')
    const until = limit === -1 ? undefined : (words[limit + 1] ?? '')
    const rules = limit === -1 ? words : words.toSpliced(limit, 2)
    comments.push({verb: match[1] as Comment['verb'], rules, reason: reason.join(' -- ').trim(), until, start, end})
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
