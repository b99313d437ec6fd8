import type {Document} from '../../src/core/document.ts'
import {abstractionOf} from '../../src/language/abstraction.ts'
import {substanceOf} from '../../src/language/principals.ts'
import {tokens} from '../../src/language/tokens.ts'

/** A longer item is a paragraph of its own, which other rules judge. */
const mostWordsOfItem = 34
/**
 * An item that holds a table or a quotation is more than its words. A line that lost its bullet looks like a heading.
 */
const textual = new Set(['list-item', 'paragraph', 'heading'])

/** True for an item that is no long text and gives a reader nothing to check. */
export function isEmpty(document: Document, item: readonly number[]): boolean {
  if (item.length === 0 || item.some((block) => !textual.has(document.blocks[block].kind))) return false
  const [first, end] = rangeOf(document, item)
  const {words, content} = abstractionOf(document, first, end)
  return content > 0 && words <= mostWordsOfItem && substanceOf(document, first, end) === 0
}

/**
 * True for items that are abstractions for a good half, taken together: “a kitchen knife, a laptop, the family car”
 * lack names and figures too, and are news.
 *
 * @param announced Whether the list was announced as points, areas or takeaways: less will do then.
 */
export function areAbstract(document: Document, items: readonly (readonly number[])[], announced: boolean): boolean {
  let content = 0
  let abstract = 0
  let opening = 0
  for (const item of items) {
    const counts = abstractionOf(document, ...rangeOf(document, item))
    content += counts.content
    abstract += counts.abstract
    if (counts.opensAbstractly) opening++
  }
  return abstract >= content * (announced ? 0.4 : 0.5) && opening * 2 >= items.length
}

function rangeOf(document: Document, item: readonly number[]): [first: number, end: number] {
  const {blockStart} = document.get(tokens)
  return [blockStart[item[0]], blockStart[item[item.length - 1] + 1]]
}
