import type {Document} from '../../src/core/document.ts'
import type {Span} from '../../src/core/message.ts'
import {quotations} from '../../src/language/quotations.ts'
import {sentences} from '../../src/language/sentences.ts'
import {TokenKind, tokens} from '../../src/language/tokens.ts'
import {wordOf} from '../../src/language/vocabulary.ts'
import {gapMark} from './wording.ts'

/** What one sentence quotes, from its first quoted word to the last, without what is around and between. */
export interface Utterance extends Span {
  readonly sentence: number
  readonly block: number
  readonly words: readonly string[]
}

/** Longer sentences are compared by their beginning. */
const mostWords = 48

/** The quoted words of an article, sentence by sentence. */
export function utterancesOf(document: Document): Utterance[] {
  const all = document.get(tokens)
  const split = document.get(sentences)
  const found: Utterance[] = []
  let sentence = 0
  let open:
    | {
        start: number
        end: number
        sentence: number
        block: number
        words: string[]
      }
    | undefined
  for (const {firstToken, endToken, block, isBlock} of document.get(quotations)) {
    while (sentence < split.length && split.endToken[sentence] <= firstToken) sentence++
    for (let at = sentence; at < split.length && split.firstToken[at] < endToken; at++) {
      const from = Math.max(firstToken + (isBlock ? 0 : 1), split.firstToken[at])
      const to = Math.min(endToken, split.endToken[at])
      const {words, last} = wordsBetween(document, from, to)
      if (words.length === 0) continue
      if (open === undefined || open.sentence !== at) {
        open = {
          start: all.start[from],
          end: all.end[last],
          sentence: at,
          block,
          words,
        }
        found.push(open)
      } else {
        // “We will open,” she said, “by May”: one utterance, and what is between may stand for words left out.
        if (open.words.length < mostWords) open.words.push(gapMark, ...words)
        open.end = all.end[last]
      }
    }
  }
  return found
}

/** The quoted words between two tokens, and the last token that is one of them. */
function wordsBetween(document: Document, from: number, to: number): {words: string[]; last: number} {
  const all = document.get(tokens)
  const words: string[] = []
  let last = from
  let brackets = 0
  for (let token = from; token < to; token++) {
    const word = wordOf(all.word[token])
    if (all.kind[token] > TokenKind.number) {
      if (word === '[' || word === '(') brackets++
      else if ((word === ']' || word === ')') && brackets > 0) brackets--
      const isGap = word === ']' || word === ')' || word === '…' || /^\.\.+$/.test(word)
      if (isGap && words.at(-1) !== gapMark) words.push(gapMark)
      else if (word === '%' && words.length < mostWords) words.push(word)
      if (isGap || word === '%') last = token
      continue
    }
    last = token
    if (brackets > 0 || words.length >= mostWords) continue
    const written = document.words(all.start[token], all.end[token])
    const glued = all.kind[token] === TokenKind.word && word === "'s" && words.length > 0
    if (glued) words[words.length - 1] += written
    else words.push(written)
  }
  return {words: words.some((word) => word !== gapMark) ? words : [], last}
}
