import type {Document} from '../../src/core/document.ts'
import {type Abstraction, abstractionOf} from '../../src/language/abstraction.ts'
import {substanceOf} from '../../src/language/principals.ts'
import {tokens} from '../../src/language/tokens.ts'

/** A longer item is a paragraph of its own, which other rules judge. */
const mostWordsOfItem = 34
/**
 * An item that holds a table or a quotation is more than its words. A line that lost its bullet looks like a heading.
 */
const textual = new Set(['list-item', 'paragraph', 'heading'])
/** The share of abstractions among the words of an empty list, and of one that was announced as points or areas. */
const leastAbstract = 0.5
const leastAbstractWhenAnnounced = 0.4

/**
 * How many items of a list give a reader nothing to check, if these are abstractions for a good half, taken together:
 * “a kitchen knife, a laptop, the family car” lack names and figures too, and are news.
 *
 * @param announced Whether the list was announced as points, areas or takeaways: less will do then.
 * @returns The number of items, or 0 for a list that is not made of abstractions.
 */
export function countEmpty(document: Document, items: readonly (readonly number[])[], announced: boolean): number {
  const least = announced ? leastAbstractWhenAnnounced : leastAbstract
  const abstractions = items.map((item) => abstractionOf(document, ...rangeOf(document, item)))
  // Counting words is cheap and settles most lists; what they hold is looked at only then.
  if (!abstractions.some(({content, abstract}) => content > 0 && abstract >= content * least)) return 0
  const empty = abstractions.filter((counts, index) => isEmpty(document, items[index], counts))
  let content = 0
  let abstract = 0
  for (const counts of empty) {
    content += counts.content
    abstract += counts.abstract
  }
  const opening = empty.filter(({opensAbstractly}) => opensAbstractly).length
  return abstract >= content * least && opening * 2 >= empty.length ? empty.length : 0
}

/** True for an item that is no long text and gives a reader nothing to check. */
function isEmpty(document: Document, item: readonly number[], {words, content}: Abstraction): boolean {
  if (content === 0 || words > mostWordsOfItem) return false
  if (item.some((block) => !textual.has(document.blocks[block].kind))) return false
  return substanceOf(document, ...rangeOf(document, item)) === 0
}

function rangeOf(document: Document, item: readonly number[]): [first: number, end: number] {
  if (item.length === 0) return [0, 0]
  const {blockStart} = document.get(tokens)
  return [blockStart[item[0]], blockStart[item[item.length - 1] + 1]]
}
