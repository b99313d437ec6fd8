import type {Document} from '../../src/core/document.ts'
import {wordsOfBlock} from '../../src/language/block-words.ts'
import {sentences} from '../../src/language/sentences.ts'
import {tokens} from '../../src/language/tokens.ts'
import {intern} from '../../src/language/vocabulary.ts'
import {listNoun} from '../../src/lexicon/lists.ts'

const colon = intern(':')

/** The blocks whose last sentence announces a list of points, areas or takeaways and ends in a colon. */
export function announcingBlocks(
  document: Document,
  announcements: readonly {readonly sentence: number}[],
): Set<number> {
  const all = document.get(tokens)
  const split = document.get(sentences)
  const blocks = new Set<number>()
  for (const {sentence} of announcements) {
    const block = split.block[sentence]
    if (sentence + 1 === split.blockStart[block + 1] && all.word[split.endToken[sentence] - 1] === colon)
      blocks.add(block)
  }
  return blocks
}

/** True for items directly under “Key Takeaways” and the like. */
export function isUnderHeading(document: Document, items: readonly (readonly number[])[]): boolean {
  const all = document.get(tokens)
  const above = (items.find((item) => item.length > 0)?.[0] ?? 0) - 1
  if (above < 0 || document.blocks[above].kind !== 'heading') return false
  return all.word.subarray(all.blockStart[above], all.blockStart[above + 1]).some((id) => listNoun.has(id))
}

const mostWordsOfLine = 16

/** The lines under an announcement that are items in all but their bullets: short, and without an end mark. */
export function looseItems(document: Document, announcement: number): number[][] {
  const items: number[][] = []
  for (let block = announcement + 1; block < document.blocks.length; block++) {
    const {kind, pseudo, start, end} = document.blocks[block]
    if (kind !== 'paragraph' && !(kind === 'heading' && pseudo)) break
    if (end - start > mostWordsOfLine * 12) break
    const words = wordsOfBlock(document, block)
    if (/[.!?:…]["'”’)]*$/.test(words) || words.split(' ').length > mostWordsOfLine) break
    items.push([block])
  }
  return items.length > 1 ? items : []
}
