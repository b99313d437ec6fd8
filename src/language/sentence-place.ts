import type {Document} from '../core/document.ts'
import {defineLayer} from '../core/layer.ts'
import {sections} from './sections.ts'
import {sentences} from './sentences.ts'

/** So many paragraphs close an article, unless it has too few for that. */
const closingParagraphs = 2

/** In an article of one or two paragraphs so many sentences close it. */
const closingSentences = 3

/** By sentence: 1 where it closes the article (its last two paragraphs) or is the last of a section, else 0. */
export const closingPlaces = defineLayer('closing-places', (document): Uint8Array => {
  const split = document.get(sentences)
  const closes = new Uint8Array(split.length)
  const paragraphs: number[] = []
  for (let block = 0; block < document.blocks.length; block++) if (isProse(document, block)) paragraphs.push(block)
  const last = paragraphs.slice(-closingParagraphs)
  const isShort = paragraphs.length <= closingParagraphs
  let left = isShort ? closingSentences : Number.POSITIVE_INFINITY
  for (const block of last.toReversed())
    for (let sentence = split.blockStart[block + 1] - 1; sentence >= split.blockStart[block] && left > 0; sentence--) {
      closes[sentence] = 1
      left--
    }
  for (const {firstBlock, endBlock} of document.get(sections).all) {
    let block = endBlock - 1
    while (block >= firstBlock && !isProse(document, block)) block--
    if (block >= firstBlock && split.blockStart[block + 1] > split.blockStart[block])
      closes[split.blockStart[block + 1] - 1] = 1
  }
  return closes
})

function isProse({blocks}: Document, block: number): boolean {
  return blocks[block].kind === 'paragraph'
}
