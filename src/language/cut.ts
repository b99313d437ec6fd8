import type {Document} from '../core/document.ts'
import {HIDDEN} from '../parse/article.ts'
import {holdsQuotation} from './quotations.ts'
import {sentences} from './sentences.ts'
import {tokens} from './tokens.ts'

/**
 * The range to cut so that a stretch of text goes without leaving a hole: where it fills its lines, the line breaks
 * behind it go too.
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
  let next = to
  while (next < text.length && (isBreak(text[next]) || isBlank(text[next]))) {
    next++
    if (isBreak(text[next - 1])) to = next
  }
  return [from, to]
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
