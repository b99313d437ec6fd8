import type {Document} from '../core/document.ts'
import type {Span} from '../core/message.ts'

/** A comment of an article. Offsets are of the document's text. */
export interface Comment extends Span {
  readonly value: string
}

/** The comment that speaks to newslint and holds an offset. */
export function directiveAt({comments}: Document, offset: number): Comment | undefined {
  return comments.find(
    ({start, end, value}) => start <= offset && offset <= end && value.trimStart().startsWith('newslint-'),
  )
}

/** The word of a directive at an offset, before its reason. */
export function ruleNameAt(
  {start, end}: Comment,
  text: string,
  offset: number,
): (Span & {readonly rule: string}) | undefined {
  const comment = text.slice(start, end)
  const reason = /\s--\s/.exec(comment)?.index ?? comment.length
  for (const match of comment.slice(0, reason).matchAll(/[\w/-]*\w/g)) {
    const span = {start: start + match.index, end: start + match.index + match[0].length}
    if (span.start <= offset && offset <= span.end) return {...span, rule: match[0].replace(/^-+/, '')}
  }
  return undefined
}

/** What is being written in a comment before the cursor. */
export type Writing =
  | {readonly kind: 'verb'; readonly typed: string}
  | {readonly kind: 'rule'; readonly typed: string; readonly named: readonly string[]}
  | {readonly kind: 'reason'}

/**
 * Reads what stands before the cursor of a comment that may not be finished: `<!-- newslint-disable vague`.
 *
 * @param before The text up to the cursor, from not later than the beginning of its line.
 */
export function writingAt(before: string): Writing | undefined {
  const open = Math.max(before.lastIndexOf('<!--') + 4, before.lastIndexOf('{/*') + 3)
  if (open < 4 || /-->|\*\/\}/.test(before.slice(open))) return undefined
  const inside = before.slice(open).trimStart()
  const match = /^newslint-(?:disable-next-line|disable-line|disable|enable)\s+([\s\S]*)$/.exec(inside)
  if (match === null) return /^[\w-]*$/.test(inside) ? {kind: 'verb', typed: inside} : undefined
  const [, rest] = match
  if (/(?:^|\s)--(?:\s|$)/.test(rest)) return {kind: 'reason'}
  const words = rest.split(/[\s,]+/)
  return {kind: 'rule', typed: words.at(-1) ?? '', named: words.slice(0, -1).filter((word) => word !== '')}
}
