import type {Document} from '../core/document.ts'
import {HIDDEN} from '../parse/article.ts'
import {holdsQuotation} from './quotations.ts'
import {sentences} from './sentences.ts'
import {tokens} from './tokens.ts'

/**
 * The range to cut so that a stretch of text goes without leaving a hole: where it fills its lines, the line breaks on
 * one side of it go too, and the wider gap of the two stays.
 *
 * @param start Offset of the stretch; markup before it on its line (`## `, `- `) goes with it when `wholeLine` is set.
 * @param end One past its last character.
 */
export function cutRange(text: string, start: number, end: number, wholeLine = false): [start: number, end: number] {
  let from = start
  while (from > 0 && (wholeLine || isBlank(text[from - 1])) && !isBreak(text[from - 1])) from--
  if (from > 0 && !isBreak(text[from - 1])) return [from, end]
  let to = end
  while (to < text.length && isBlank(text[to])) to++
  if (to < text.length && !isBreak(text[to])) return [start, end]
  let previous = from
  while (previous > 0 && (isBreak(text[previous - 1]) || isBlank(text[previous - 1]))) previous--
  let next = to
  let behind = to
  while (behind < text.length && (isBreak(text[behind]) || isBlank(text[behind])))
    if (isBreak(text[behind++])) next = behind
  if (previous === 0) return [from, next]
  const isLast = behind === text.length
  return isLast || breaksIn(text, to, next) > breaksIn(text, previous, from) ? [previous, to] : [from, next]
}

/** Cuts a heading: its line, its underline where it has one, and the blank lines on one side. */
export function cutHeading(text: string, {start, end}: {start: number; end: number}): [start: number, end: number] {
  const underline = /^[^\r\n]*(?:(?:\r\n|\r|\n)(?:=+|-+)[ \t]*(?=[\r\n]|$))?/.exec(text.slice(end, end + 400))
  return cutRange(text, start, end + (underline?.[0].length ?? 0), true)
}

/** How many lines end in a stretch; CR and LF together end one. */
function breaksIn(text: string, from: number, to: number): number {
  let count = 0
  for (let at = from; at < to; at++) if (isBreak(text[at]) && !(text[at] === '\r' && text[at + 1] === '\n')) count++
  return count
}

function isBlank(character: string): boolean {
  return character === ' ' || character === '\t'
}

function isBreak(character: string): boolean {
  return character === '\n' || character === '\r'
}

/**
 * The range to cut so that a run of sentences of one block goes with the space that parts it from its neighbours; with
 * its line where it is alone on it. Null where it holds quoted words, or markup that may reach beyond it.
 *
 * @param first Index into the layer `sentences`.
 * @param last The last of the run; the first unless given.
 */
export function sentenceCut(
  document: Document,
  first: number,
  last: number = first,
): [start: number, end: number] | null {
  const all = document.get(tokens)
  const split = document.get(sentences)
  const block = split.block[first]
  const start = all.start[split.firstToken[first]]
  const end = all.end[split.endToken[last] - 1]
  if (document.prose.slice(start, end).includes(HIDDEN) || holdsQuotation(document, start, end)) return null
  if (last + 1 < split.blockStart[block + 1]) return [start, all.start[split.firstToken[last + 1]]]
  if (first > split.blockStart[block]) return [all.end[split.endToken[first - 1] - 1], end]
  return cutRange(document.text, start, end)
}
