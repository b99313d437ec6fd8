import type {Document} from '../../src/core/document.ts'
import {wordsOfBlock} from '../../src/language/block-words.ts'
import {looseItems} from './announcement.ts'

/** Two short lines in a row may be crossheads. */
const leastLines = 4
const mostWords = 10

/** Lines in a row without an end mark, the first of which heads the others: a list that lost its bullets. */
export interface BareRun {
  readonly introduction: number
  readonly items: readonly (readonly number[])[]
}

/**
 * The lists whose bullets and colon are both lost: “Points of Dispute”, and under it “Cost of the rails” and the like.
 *
 * @param announcing Blocks whose lines are read as a list already.
 */
export function bareRuns(document: Document, announcing: ReadonlySet<number>): BareRun[] {
  const runs: BareRun[] = []
  let read = 0
  for (let block = 0; block < document.blocks.length; block++) {
    if (block < read || announcing.has(block) || !isShortLine(document, block)) continue
    const items = looseItems(document, block).filter(([line]) => isShortLine(document, line))
    read = block + 1 + items.length
    if (items.length + 1 >= leastLines) runs.push({introduction: block, items})
  }
  return runs
}

function isShortLine(document: Document, block: number): boolean {
  const {kind, pseudo, end} = document.blocks[block]
  if (kind !== 'paragraph' && !(kind === 'heading' && pseudo)) return false
  // Most paragraphs end so, and their words need not be put together.
  if (document.prose[end - 1] === '.') return false
  const words = wordsOfBlock(document, block)
  return words.length < 120 && !/[.!?:;,…]["'”’)]*$/.test(words) && words.split(/\s+/).length <= mostWords
}
