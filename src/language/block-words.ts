import type {Document} from '../core/document.ts'
import {defineLayer} from '../core/layer.ts'

const known = defineLayer('block-words', ({blocks}): (string | undefined)[] => new Array(blocks.length).fill(undefined))

/** The words of a block as a reader sees them; see `Document.words`. Several rules ask for those of every block. */
export function wordsOfBlock(document: Document, block: number): string {
  const all = document.get(known)
  const words = all[block]
  if (words !== undefined) return words
  const {start, end} = document.blocks[block]
  return (all[block] = document.words(start, end))
}
