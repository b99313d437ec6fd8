import type {Document} from '../core/document.ts'
import {sentences} from './sentences.ts'
import {tokenize, tokens} from './tokens.ts'

/** A place where words of the config stand; offsets are UTF-16 units, end exclusive. */
export interface PhrasePlace {
  readonly start: number
  readonly end: number
  readonly firstToken: number
  /** One past the last token. */
  readonly endToken: number
  readonly sentence: number
}

/** The places where phrases that a user gave stand as whole words, in any case, within one sentence. */
export function findPhrases(document: Document, phrases: readonly string[]): PhrasePlace[] {
  if (phrases.length === 0) return []
  const all = document.get(tokens)
  const split = document.get(sentences)
  const wanted = phrases.map((phrase) => tokenize(phrase)).filter(({length}) => length > 0)
  const found: PhrasePlace[] = []
  for (let sentence = 0; sentence < split.length; sentence++)
    for (let first = split.firstToken[sentence]; first < split.endToken[sentence]; first++)
      for (const {length, word} of wanted)
        if (first + length <= split.endToken[sentence] && word.every((id, at) => all.word[first + at] === id)) {
          const endToken = first + length
          found.push({start: all.start[first], end: all.end[endToken - 1], firstToken: first, endToken, sentence})
        }
  return found
}
