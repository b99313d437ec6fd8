import type {InputMode} from './article.ts'
import type {BlockBuilder, Draft} from './block-builder.ts'
import {isCredit} from './credits.ts'
import {
  boldLine,
  couldBeName,
  endsLikeText,
  type HeadingLook,
  headingLook,
  headlineLook,
  isByline,
  isSlotQuestion,
} from './headings.ts'

/** The words of a block as a reader sees them. */
export function wordsOf(prose: string, block: {readonly start: number; readonly end: number}): string {
  let words = prose.slice(block.start, block.end)
  if (words.includes('\0')) words = words.replace(/\0+/g, '')
  if (words.includes('\n') || words.includes('\r')) words = words.replace(/[ \t]*(?:\r\n?|\n)[ \t]*/g, ' ')
  return words.trim()
}

/**
 * Gives the blocks the kinds that only their neighbours tell: headings without markup, the headline, captions,
 * and the lines that introduce a list or table.
 */
export function settleKinds(builder: BlockBuilder, text: string, prose: string, mode: InputMode): void {
  const {blocks} = builder
  const isWrittenSmall = smallWords(prose)
  const names = new Map<string, Draft>()
  for (let i = 0; i < blocks.length; i++) {
    const block = blocks[i]
    if (block.kind !== 'paragraph' || block.end - block.start > longestLook) continue
    const isShort = block.end - block.start <= longestHeadingSource
    const mayHead =
      isShort && (!endsLikeText(prose.slice(block.start, block.end)) || isBoldQuestion(text, prose, block))
    if (!mayHead && !mayBeCredit(prose, block)) continue
    const words = wordsOf(prose, block)
    if (isCredit(words)) {
      block.kind = 'caption'
      continue
    }
    const look = !mayHead ? null : pseudoHeading(builder, i, words, prose, text, mode)
    if (look === null || (!look.slot && !look.capitals && couldBeName(words, isWrittenSmall))) continue
    // The same line twice is the label of a speaker or a service, not the heading of two sections.
    const twin = names.get(words)
    if (twin !== undefined) {
      setHeading(twin, false)
      continue
    }
    names.set(words, block)
    setHeading(block, true)
  }
  settleHeadline(builder, prose)
  settleIntroductions(builder, prose)
}

function setHeading(block: Draft, isHeading: boolean): void {
  block.kind = isHeading ? 'heading' : 'paragraph'
  block.pseudo = isHeading
  block.depth = isHeading ? 2 : 0
}

/** Tells whether the article has a word in small letters; reads it when first asked. */
export function smallWords(prose: string): (word: string) => boolean {
  let words: Set<string> | undefined
  return (word) => {
    words ??= new Set(prose.match(/(?<![\p{L}'’-])\p{Ll}[\p{L}'’-]+/gu) ?? [])
    return words.has(word)
  }
}

/** A heading is at most this long with its markup. */
const longestHeadingSource = 180

/** A quick look at whether a block could be a credit: it has a colon or slash near its end, or opens with a word for a picture. */
function mayBeCredit(prose: string, block: Draft): boolean {
  const tail = prose.slice(Math.max(block.start, block.end - 130), block.end)
  return tail.includes(':') || tail.includes('/') || 'pPiIvVgGmMcC'.includes(prose[block.start])
}

/** Longer texts are neither captions nor headings. */
const longestLook = 420

const sentenceEnd = /[.!?:…]["'”’»)\]*_\s]*$/

function pseudoHeading(
  builder: BlockBuilder,
  index: number,
  words: string,
  prose: string,
  text: string,
  mode: InputMode,
): HeadingLook | null {
  const {blocks} = builder
  const block = blocks[index]
  const next = blocks[index + 1]
  if (next === undefined || (mode !== 'wrapped' && /[\r\n]/.test(text.slice(block.start, block.end)))) return null
  const look = isBoldQuestion(text, prose, block) ? slotLook : headingLook(words)
  if (look === null) return null
  if (!look.title && !look.slot && !isBold(text, block)) return null
  if (!isHeadable(next, prose)) return null
  const above = blocks[index - 1]
  if (above === undefined || above.kind !== 'paragraph') return look
  const wordsAbove =
    above.end - above.start > longestLook
      ? wordsOf(prose, {start: above.end - 8, end: above.end})
      : wordsOf(prose, above)
  return sentenceEnd.test(wordsAbove.slice(-8)) || endMark.test(wordsAbove) ? look : null
}

/** What closes the text of a release; its notes stand below. */
const endMark = /^(?:ends?|more|[-–—]?\s?30\s?[-–—]?)$/i

/** “He left.” is a sentence; what is shorter may end in a point for another reason. */
const shortestSentence = 8

/** Whether a heading can stand over this block: a list, a table, or prose that ends a sentence. */
function isHeadable(next: Draft, prose: string): boolean {
  if (next.kind === 'list-item' || next.kind === 'table-cell' || next.kind === 'quotation') return true
  if (next.kind !== 'paragraph') return false
  const length = next.end - next.start
  if (length > longestLook) return true
  return length >= shortestSentence && sentenceEnd.test(wordsOf(prose, next).slice(-8))
}

/** Whether a whole block is set in bold, an emoji beside it or not: `**Background**`. */
function isBold(text: string, block: Draft): boolean {
  return boldLine(text.slice(block.start, block.end)) !== null
}

const slotLook: HeadingLook = {title: false, slot: true, capitals: false}

/** `**Why now?**`; without the bold it may be a paragraph that the next one answers. */
function isBoldQuestion(text: string, prose: string, block: Draft): boolean {
  return (
    prose.slice(block.end - 4, block.end).includes('?') && isBold(text, block) && isSlotQuestion(wordsOf(prose, block))
  )
}

function settleHeadline(builder: BlockBuilder, prose: string): void {
  const {blocks} = builder
  const opening = blocks.findIndex((block) => block.kind !== 'caption' && block.kind !== 'tag')
  const first = blocks[opening]
  if (first === undefined) return
  if (first.kind === 'heading') {
    first.kind = 'headline'
    if (first.pseudo) first.depth = 1
    return
  }
  if (first.kind !== 'paragraph' || first.end - first.start > longestLook) return
  if (headlineLook(wordsOf(prose, first)) === null) return
  let next = opening + 1
  while (next < opening + 4 && next + 1 < blocks.length && isByline(wordsOf(prose, blocks[next]))) next++
  const below = blocks[next]
  if (below === undefined) return
  if (below.kind === 'heading' && !below.pseudo) {
    // The line over a marked headline is its kicker.
    below.kind = 'headline'
    return
  }
  const isOverHeading =
    below.kind === 'heading' || (below.kind === 'paragraph' && headingLook(wordsOf(prose, below)) !== null)
  if (!isHeadable(below, prose) && !isOverHeading) return
  first.kind = 'headline'
  first.pseudo = true
  first.depth = 1
}

function settleIntroductions(builder: BlockBuilder, prose: string): void {
  for (const list of builder.lists) {
    const first = list.items.find((item) => item.length > 0)?.[0]
    if (first !== undefined) list.introduction = introductionOf(builder, first, prose)
  }
  for (const table of builder.tables) {
    const first = table.header[0] ?? table.rows[0]?.[0]
    if (first !== undefined) table.introduction = introductionOf(builder, first, prose)
  }
}

function introductionOf(builder: BlockBuilder, first: number, prose: string): number {
  const above = builder.blocks[first - 1]
  if (above === undefined || above.kind === 'table-cell' || above.kind === 'tag') return -1
  const end = wordsOf(prose, {start: Math.max(above.start, above.end - 40), end: above.end})
  return /[:：]$/.test(end) ? first - 1 : -1
}
