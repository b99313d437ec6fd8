import type {Document} from '../core/document.ts'
import {defineLayer} from '../core/layer.ts'
import type {Suggestion} from '../core/message.ts'
import {cutRange} from './cut.ts'
import {keepsMarks, withMarks} from './inline-marks.ts'
import {substanceOf} from './principals.ts'
import {holdsQuotation} from './quotations.ts'
import {type Sentences, sentences} from './sentences.ts'
import {type Tokens, tokens} from './tokens.ts'

/** In UTF-16 units. What is longer is no sentence that an editor would cut, and looking at it again and again is dear. */
const longestSentence = 2000

/** What a line must not begin with, because it would become a list item, a heading, a quotation, a row or a rule. */
const lineMark = /^(?:\d+[.)]\s|[-*+•–—#>|=~_:])/

/**
 * Suggests to cut a sentence. The text that stays is whole: no blank line or empty item is left, a heading goes with
 * the only sentence under it, and a tag with the only sentence that it stands behind.
 *
 * @param sentence Its number in the layer `sentences`.
 * @returns One suggestion, or none where the sentence holds quoted words or something behind it hangs on it: a list
 *   that it announces, a footnote, a comment, markup that runs on.
 */
export function cutSentence(document: Document, sentence: number): Suggestion[] {
  const all = document.get(tokens)
  const split = document.get(sentences)
  const block = split.block[sentence]
  const {kind, table} = document.blocks[block]
  if ((kind !== 'paragraph' && kind !== 'list-item') || table !== -1) return []
  const [start, end] = boundsOf(all, split, sentence)
  if (end - start > longestSentence || holdsQuotation(document, start, end)) return []
  const last = split.blockStart[block + 1] - 1
  if (sentence === last && document.get(introductions).has(block)) return []
  if (split.blockStart[block] === last)
    return kind === 'paragraph' ? cutParagraph(document, block) : cutItem(document, block)
  const range = rangeAmongOthers(document.text, withMarks(document, start, end), sentence === last)
  if (!keepsMarks(document, ...range) || opensBadly(document, range)) return []
  return [{desc: 'Cut the sentence', fix: {range, text: ''}}]
}

/**
 * The same for a sentence that is at fault in one stretch, and only where the rest of it holds nothing to lose: no
 * name that tells something, number, date, quotation or link.
 *
 * @param firstToken The stretch, in tokens, end exclusive.
 */
export function cutUnlessFacts(
  document: Document,
  {sentence, firstToken, endToken}: {sentence: number; firstToken: number; endToken: number},
): Suggestion[] {
  const split = document.get(sentences)
  const before = substanceOf(document, split.firstToken[sentence], firstToken)
  const behind = substanceOf(document, endToken, split.endToken[sentence])
  return (before | behind) === 0 ? cutSentence(document, sentence) : []
}

/** The blocks that announce a list or a table. */
const introductions = defineLayer(
  'introductions',
  ({lists, tables}): ReadonlySet<number> => new Set([...lists, ...tables].map(({introduction}) => introduction)),
)

/** The blocks that are the whole of an item which its list can spare. */
const looseItems = defineLayer('loose-items', ({lists}): ReadonlySet<number> => {
  const spare = lists.filter(({items, ordered}) => !ordered && items.length > 1)
  return new Set(spare.flatMap(({items}) => items.filter(({length}) => length === 1).map(([block]) => block)))
})

function boundsOf(all: Tokens, split: Sentences, sentence: number): [start: number, end: number] {
  return [all.start[split.firstToken[sentence]], all.end[split.endToken[sentence] - 1]]
}

/** A sentence with the blanks on one side: behind it, or before it where it ends its paragraph. */
function rangeAmongOthers(text: string, [start, end]: readonly [number, number], isLast: boolean): [number, number] {
  let [from, to] = [start, end]
  if (isLast) while (isSpace(text[from - 1])) from--
  else while (isSpace(text[to])) to++
  return [from, to]
}

/** What comes to stand at the place of the cut would be read as markup, or is markup already, as a broken line's `\`. */
function opensBadly({text}: Document, [start, end]: readonly [number, number]): boolean {
  if (text[end] === '\\' || text[start - 1] === '\\') return true
  const opensLine = start === 0 || /[\r\n]/.test(text[start - 1])
  return opensLine && lineMark.test(text.slice(end, end + 8)) && !text.startsWith('**', end)
}

/** Cuts a paragraph of one sentence, with the heading whose section it is and the tag behind it. */
function cutParagraph(document: Document, block: number): Suggestion[] {
  const {blocks, text} = document
  const {start, end} = blocks[block]
  let after = block + 1
  while (blocks[after]?.kind === 'tag') after++
  const to = blocks[after - 1].end
  const isBetween = (from: number, until: number): boolean => !/[^\s#*_=-]/.test(text.slice(from, until))
  const above = blocks[block - 1]
  const isSection =
    isHeading(above?.kind) &&
    (blocks[after] === undefined || isHeading(blocks[after].kind)) &&
    isBetween(above.end, start) &&
    isBetween(to, blocks[after]?.start ?? text.length)
  if (isSection && above.kind === 'headline') return []
  if (above === undefined && blocks[after] === undefined) return []
  const [from, until] = withMarks(document, start, to)
  if (!isWhole(document, from, until, end)) return []
  const desc = isSection ? 'Cut the sentence and the heading above it' : 'Cut the sentence'
  const range = isSection ? cutRange(text, above.start, until, true) : cutRange(text, from, until)
  return [{desc, fix: {range, text: ''}}]
}

function isHeading(kind: string | undefined): boolean {
  return kind === 'heading' || kind === 'headline'
}

/** A stretch fills its lines, and its markup goes with it. */
function isWhole(document: Document, from: number, until: number, end: number): boolean {
  const {text} = document
  const before = /[^\r\n]*$/.exec(text.slice(Math.max(0, from - 80), from))?.[0] ?? ''
  const behind = /^[^\r\n]*/.exec(text.slice(until, until + 80))?.[0] ?? ''
  return before.trim() === '' && behind.trim() === '' && keepsMarks(document, from, Math.max(until, end))
}

/** Cuts an item of a list that has others. Numbered ones stay: the numbers would have a gap. */
function cutItem(document: Document, block: number): Suggestion[] {
  const {blocks, text} = document
  const {start, end} = blocks[block]
  if (!document.get(looseItems).has(block) || blocks[block + 1]?.kind === 'tag') return []
  const [from, until] = withMarks(document, start, end)
  const marker = /(?:^|[\r\n])[ \t]*[-*+•–‣◦▪●][ \t]+(?:\[[ xX]\][ \t]+)?$/
  if (!marker.test(text.slice(Math.max(0, from - 80), from)) || !keepsMarks(document, from, until)) return []
  return [{desc: 'Cut the item', fix: {range: cutRange(text, from, until, true), text: ''}}]
}

function isSpace(character: string | undefined): boolean {
  return character === ' ' || character === '\t' || character === '\n' || character === '\r'
}
