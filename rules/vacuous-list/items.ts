import type {Document} from '../../src/core/document.ts'
import {type Abstraction, abstractionOf, isAbstractWord} from '../../src/language/abstraction.ts'
import {substanceOf} from '../../src/language/principals.ts'
import {TokenKind, tokens} from '../../src/language/tokens.ts'
import {wordOf} from '../../src/language/vocabulary.ts'

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
  const judged = items
    .map((item) => ({item, range: rangeOf(document, item)}))
    .map(({item, range}) => ({
      item,
      range,
      counts: abstractionOf(document, ...range),
    }))
  // Counting words is cheap and settles most lists; what they hold is looked at only then.
  if (!judged.some(({counts: {content, abstract}}) => content > 0 && abstract >= content * least)) return 0
  const empty = judged.filter(({item, counts}) => isEmpty(document, item, counts))
  // “Still without a minister: defence, education, justice” names the posts. Key points are more than a word.
  if (!announced && empty.filter(({counts}) => counts.words === 1).length * 2 > empty.length) return 0
  let content = 0
  let abstract = 0
  for (const {counts} of empty) {
    content += counts.content
    abstract += counts.abstract
  }
  const opening = empty.filter(
    ({counts, range}) =>
      counts.opensAbstractly || hasAbstractLead(document, ...range) || endsAbstractly(document, ...range),
  ).length
  return abstract >= content * least && opening * 2 >= empty.length ? empty.length : 0
}

const leadMarks = new Set([':', '–', '—', '-', '--'])
const mostWordsOfLead = 6

/** True for “Midfield control – the ball was ours”: an abstraction stands before the colon or the dash. */
function hasAbstractLead(document: Document, first: number, end: number): boolean {
  const all = document.get(tokens)
  const stop = Math.min(end, first + mostWordsOfLead)
  for (let token = first + 1; token < stop; token++) {
    if (all.kind[token] !== TokenKind.punctuation || !leadMarks.has(wordOf(all.word[token]))) continue
    return isAbstractWord(all.word[token - 1])
  }
  return false
}

/** True for a phrase about an abstraction: “Command and control procedures”, “cyber readiness”. */
function endsAbstractly(document: Document, first: number, end: number): boolean {
  const all = document.get(tokens)
  let last = end - 1
  while (last > first && all.kind[last] !== TokenKind.word) last--
  return last - first < mostWordsOfLead && isAbstractWord(all.word[last])
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
