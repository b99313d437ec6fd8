import type {Document} from '../../src/core/document.ts'
import {substanceOf} from '../../src/language/principals.ts'
import {tokens} from '../../src/language/tokens.ts'
import {digestNoun} from '../../src/lexicon/headings.ts'
import {phraseList} from '../../src/lexicon/word-list.ts'

/*
 * What stands around a heading and may make it the right one.
 */

/** True for “Key points” directly above a list or a table that holds figures or names in every other item or row. */
export function headsFacts(document: Document, heading: number, words: readonly string[]): boolean {
  if (!words.some((word) => digestNoun.hasWord(word))) return false
  const below = document.blocks[heading + 1]
  if (below === undefined) return false
  const items =
    below.list !== -1 ? document.lists[below.list].items : below.table !== -1 ? document.tables[below.table].rows : []
  const {blockStart} = document.get(tokens)
  const holdsFact = (blocks: readonly number[]): boolean =>
    blocks.some((block) => substanceOf(document, blockStart[block], blockStart[block + 1]) !== 0)
  return items.length > 0 && items.filter(holdsFact).length * 2 >= items.length
}

/**
 * Words in the title of an article of service, or in another of its headings. Source: the forms that newspaper style
 * guides treat apart (recipes, listings, advice, how-to).
 */
const service = new RegExp(
  `\\b(?:${phraseList(`
    how to, how you can, how do i, (?:your|a|the|our) guide, guide to, step[- ]by[- ]step, instructions, checklist
    tips, recipes?, ingredients, method, what to (?:bring|wear|pack|do|buy|ask), where to, when to, getting there
    opening (?:hours|times), documents? (?:required|needed), who can apply
  `).join('|')})\\b`,
  'i',
)

/** True for an article of advice or a recipe, by its headline and headings. */
export function isServiceArticle(document: Document): boolean {
  return document.blocks.some(
    ({kind, start, end}) => (kind === 'headline' || kind === 'heading') && service.test(document.words(start, end)),
  )
}
