import type {Document} from '../../src/core/document.ts'
import type {Block} from '../../src/parse/article.ts'
import {Columns} from './columns.ts'

/**
 * A run of blanks between two words, or invisible characters among the letters. Offsets into the text, end exclusive.
 */
export interface WordPadding {
  readonly kind: 'blanks' | 'invisible'
  readonly start: number
  readonly end: number
  readonly count: number
  /** What should stand there; null where only a human can tell. */
  readonly replacement: string | null
}

const blanks = /[ \t\u00A0\u3000](?:\0*[ \t\u00A0\u3000])+/g
/** Blanks and the ways HTML has of writing them: what can be cut without a loss. */
const onlyBlanks = /^(?:[ \t\u00A0\u3000]|&nbsp;|&#160;|&#xa0;)+$/i
/** No reader sees these: soft hyphen, zero-width space and joiners, word joiner, byte order mark. */
const invisible = /[\u00AD\u200B-\u200D\u2060\uFEFF][\0\u00AD\u200B-\u200D\u2060\uFEFF]*/g
const joiner = /[\u200C\u200D]/
const latin = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{N}]/u
/** In these scripts, which write no spaces, zero-width ones part the words. */
const unspaced = /[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Tibetan}\p{Script=Han}]/u
/** Up to three blanks are a slip of the thumb, but two no-break spaces are none. */
const leastBlanks = 4

/** What may hold padding at all: a look that spares most articles the work. */
const suspicious = /[ \t\u00A0\u3000]\0*[ \t\u00A0\u3000]|[\u00AD\u200B-\u200D\u2060\uFEFF]/

/** True when an article's words could hold padding. */
export function mayHoldPadding({prose}: Document): boolean {
  return suspicious.test(prose)
}

/**
 * Finds padding between and inside the words of one block.
 *
 * @param nbsp Whether two no-break spaces are padding.
 * @param isQuoted Says of an offset whether it lies in a quotation: nobody changes quoted words, not even by a blank.
 */
export function wordPadding(
  document: Document,
  block: Block,
  nbsp: boolean,
  isQuoted: (offset: number) => boolean,
): WordPadding[] {
  const prose = document.prose.slice(block.start, block.end)
  const runs = blankRuns(document, block, prose, nbsp)
  return [...runs.filter(({start}) => !isQuoted(start)), ...invisibleRuns(document, block, prose, isQuoted)]
}

function blankRuns({text}: Document, {start: blockStart}: Block, prose: string, nbsp: boolean): WordPadding[] {
  const found: WordPadding[] = []
  for (const match of prose.matchAll(blanks)) {
    const run = match[0].replaceAll('\0', '')
    const isPadding = run.length >= leastBlanks || (nbsp && run === '\u00A0\u00A0')
    if (!isPadding || (!nbsp && run.includes('\u00A0')) || !isBetweenWords(prose, match.index, match[0].length))
      continue
    const start = blockStart + match.index
    const end = withEntity(text, start + match[0].length)
    const isCertain = onlyBlanks.test(text.slice(start, end))
    found.push({kind: 'blanks', start, end, count: run.length, replacement: isCertain ? ' ' : null})
  }
  const columns = found.length > 0 ? new Columns(text) : undefined
  return found.filter(({start, end}) => !columns?.holds(start, end))
}

/** An entity stands in the prose as its character and a rest that is hidden, which belongs to the run. */
function withEntity(text: string, end: number): number {
  const entity = /^(?:nbsp|#160|#xa0);/i.exec(text.slice(end, end + 6))
  return entity !== null && text[end - 1] === '&' ? end + entity[0].length : end
}

/** True for a run inside a line of words. Figures behind it make a column. */
function isBetweenWords(prose: string, at: number, length: number): boolean {
  const before = neighbour(prose, at, -1)
  const after = neighbour(prose, at + length - 1, 1)
  return before !== '' && !/[\r\n]/.test(before) && /[\p{L}"“‘'(]/u.test(after)
}

function invisibleRuns(
  {text}: Document,
  {start}: Block,
  prose: string,
  isQuoted: (offset: number) => boolean,
): WordPadding[] {
  const places: number[] = []
  for (const {0: run, index} of prose.matchAll(invisible)) {
    const before = neighbour(prose, index, -1)
    const after = neighbour(prose, index + run.length - 1, 1)
    if (unspaced.test(before + after)) continue
    const isBetweenLetters = latin.test(before) && latin.test(after)
    for (let at = 0; at < run.length; at++) {
      const isPadding = run[at] !== '\0' && (isBetweenLetters || !joiner.test(run[at]))
      if (isPadding && !isQuoted(start + index + at)) places.push(index + at)
    }
  }
  if (places.length === 0) return []
  const from = wordEdge(prose, places[0], -1)
  const to = wordEdge(prose, places[places.length - 1], 1)
  const cut = new Set(places.map((place) => start + place))
  let replacement = ''
  for (let at = start + from; at < start + to; at++) if (!cut.has(at)) replacement += text[at]
  return [{kind: 'invisible', start: start + from, end: start + to, count: places.length, replacement}]
}

/** The next visible character in a direction, or none. */
function neighbour(prose: string, index: number, step: 1 | -1): string {
  let at = index + step
  while (prose[at] === '\0') at += step
  return prose[at] ?? ''
}

/** The beginning or end of the word that holds an offset. */
function wordEdge(prose: string, index: number, step: 1 | -1): number {
  let at = index
  while (
    at + step >= 0 &&
    at + step < prose.length &&
    /[\p{L}\p{M}\p{N}\0\u00AD\u200B-\u200D\u2060\uFEFF'’-]/u.test(prose[at + step])
  )
    at += step
  // Markup inside of a word is a part of it, markup around it is not.
  while (at !== index && prose[at] === '\0') at -= step
  return step === 1 ? at + 1 : at
}
