import {defineLayer} from '../core/layer.ts'
import {TokenKind, tokens} from './tokens.ts'
import {intern} from './vocabulary.ts'

/** The words of an article that are its story. */
export interface BodyWords {
  /** Their tokens, in order. */
  readonly token: Uint32Array
  /** By word: the block that it stands in. */
  readonly block: Uint32Array
}

const byline = new Set(['by', 'reporting', 'editing', 'writing', 'written'].map(intern))
const mostWordsOfByline = 12

/**
 * The words of paragraphs, quotations and list items. Headings, tables, captions, source labels and bylines are left
 * out: two stories may share them and have nothing else in common. Possessive endings and punctuation do not count.
 */
export const bodyWords = defineLayer('body-words', (document): BodyWords => {
  const all = document.get(tokens)
  const token = new Uint32Array(all.words)
  const block = new Uint32Array(all.words)
  let length = 0
  for (const [index, {kind}] of document.blocks.entries()) {
    if (kind !== 'paragraph' && kind !== 'quotation' && kind !== 'list-item') continue
    const from = all.blockStart[index]
    const end = all.blockStart[index + 1]
    if (end - from <= mostWordsOfByline && byline.has(all.word[from])) continue
    for (let at = from; at < end && length < token.length; at++) {
      if (all.kind[at] > TokenKind.number || all.word[at] === possessive) continue
      token[length] = at
      block[length++] = index
    }
  }
  return {token: token.subarray(0, length), block: block.subarray(0, length)}
})

const possessive = intern("'s")
