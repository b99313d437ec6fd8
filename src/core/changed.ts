import {compareText} from './compare-text.ts'
import {hasLapsed} from './day.ts'
import {silencedMessages} from './directives.ts'
import {groupBy} from './group-by.ts'
import {positionAt} from './line-starts.ts'
import type {DocumentResult, Message, RelatedPlace, Span} from './message.ts'
import type {Exceptions} from './report.ts'

/** What has changed in a set of articles. */
export interface ChangedParts {
  /** Whether a file has changed at all. */
  readonly has: (path: string) => boolean
  /** The changed lines of a file, 1-based; null stands for all of them. Asked for files that have changed. */
  readonly lines: (path: string) => ReadonlySet<number> | null
  /** How a path is written in a message. */
  readonly shown: (path: string) => string
  /** What silences findings. */
  readonly exceptions?: Exceptions
}

/**
 * Narrows what was found to what a change brought: findings that touch a changed line, in files that have changed.
 *
 * A finding in another place of which a changed line is the cause, which is to say a related place, is shown at that
 * line: the author of the change can act on it there. Of several with one rule and line there is one.
 *
 * @param results What was found in all articles, by themselves and among the others.
 * @returns Those of the changed articles.
 */
export function narrowToChanges(results: readonly DocumentResult[], changed: ChangedParts): DocumentResult[] {
  const linesOf = new Map<string, ReadonlySet<number> | null>()
  const touches = (path: string, from: number, to: number): boolean => {
    if (!changed.has(path)) return false
    let lines = linesOf.get(path)
    if (lines === undefined) linesOf.set(path, (lines = changed.lines(path)))
    if (lines === null) return true
    for (let line = from; line <= to; line++) if (lines.has(line)) return true
    return false
  }
  const {today, covered} = changed.exceptions ?? {}
  const isCovered = (message: Message): boolean => {
    const entry = covered?.get(message)
    return entry !== undefined && !hasLapsed(entry.until, today)
  }
  const kept = new Map<string, Message[]>()
  const effects: Effect[] = []
  for (const result of results) {
    const own: Message[] = []
    let silenced: ReadonlyMap<Message, unknown> | undefined
    for (const message of result.messages) {
      const {from, to} = linesAt(message, result.lineStarts)
      if (touches(result.path, from, to)) own.push(message)
      else if (message.related !== undefined) {
        silenced ??= silencedMessages(result.directives, result.messages, today)
        if (silenced.has(message) || isCovered(message)) continue
        const cause = message.related.find((place) => touches(place.path, place.line, lastLine(place)))
        if (cause !== undefined) effects.push({cause, message, place: placeOf(result, message)})
      }
    }
    if (changed.has(result.path)) kept.set(result.path, own)
  }
  for (const [path, found] of groupedByPlace(effects)) {
    const own = kept.get(path)
    const [{cause, message}] = found
    const isSaid = own?.some(
      ({ruleId, start, end}) => ruleId === message.ruleId && start < cause.end && cause.start < end,
    )
    if (own !== undefined && isSaid !== true) own.push(effectMessage(found, changed.shown))
  }
  return results.flatMap((result) => {
    const messages = kept.get(result.path)
    return messages === undefined ? [] : [{...result, messages}]
  })
}

/** A finding that stands where nothing has changed, and the changed place that it comes from. */
interface Effect {
  readonly cause: RelatedPlace
  readonly message: Message
  readonly place: RelatedPlace
}

/** Effects by rule and cause, each group with the path of its cause. */
function groupedByPlace(effects: readonly Effect[]): (readonly [path: string, found: readonly Effect[]])[] {
  const groups = groupBy(effects, ({cause, message}) =>
    JSON.stringify([cause.path, cause.start, cause.end, message.ruleId]),
  )
  return [...groups.values()].map((found) => {
    found.sort((a, b) => compareText(a.place.path, b.place.path) || a.place.start - b.place.start)
    return [found[0].cause.path, found] as const
  })
}

function effectMessage(found: readonly Effect[], shown: (path: string) => string): Message {
  const [{cause, message, place}] = found
  const {fix: _, suggestions: __, ...rest} = message
  const more = found.length === 1 ? '' : ` and ${found.length - 1} more`
  return {
    ...rest,
    start: cause.start,
    end: cause.end,
    message: `What stands here brings a finding to ${shown(place.path)}:${place.line}${more}: ${message.message}`,
    related: found.map((effect) => effect.place),
  }
}

function placeOf({path, lineStarts}: DocumentResult, {start, end}: Span): RelatedPlace {
  const {line: endLine, column: endColumn} = positionAt(lineStarts, end)
  return {path, start, end, ...positionAt(lineStarts, start), endLine, endColumn, message: 'the finding stands here'}
}

/** The lines that a stretch has characters of; an empty one has that of its place. */
export function linesAt({start, end}: Span, lineStarts: readonly number[]): {from: number; to: number} {
  const from = positionAt(lineStarts, start).line
  return {from, to: end > start ? positionAt(lineStarts, end - 1).line : from}
}

function lastLine({line, endLine, endColumn}: RelatedPlace): number {
  return endColumn === 1 && endLine > line ? endLine - 1 : endLine
}
