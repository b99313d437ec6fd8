import type {Document} from '../core/document.ts'
import {sentences} from './sentences.ts'
import {tokenize, tokens} from './tokens.ts'

/** A place where one of some phrases stands. Offsets are UTF-16, end exclusive. */
export interface PhrasePlace {
  readonly start: number
  readonly end: number
  readonly firstToken: number
  /** One past the last token. */
  readonly endToken: number
  readonly sentence: number
  /** The phrase as it was asked for. */
  readonly phrase: string
}

/**
 * Finds plain phrases, such as those of a rule's option `extra`, in any case, within sentences.
 *
 * @returns Their places in the order of the text. Phrases that begin at the same word are all found.
 */
export function findPhrases(document: Document, phrases: readonly string[]): PhrasePlace[] {
  if (phrases.length === 0) return []
  const byFirstWord = new Map<number, {phrase: string; words: Uint32Array}[]>()
  for (const phrase of phrases) {
    const words = tokenize(phrase).word
    if (words.length === 0) continue
    const others = byFirstWord.get(words[0])
    if (others === undefined) byFirstWord.set(words[0], [{phrase, words}])
    else others.push({phrase, words})
  }
  const all = document.get(tokens)
  const split = document.get(sentences)
  const found: PhrasePlace[] = []
  for (let sentence = 0; sentence < split.length; sentence++) {
    const stop = split.endToken[sentence]
    for (let at = split.firstToken[sentence]; at < stop; at++)
      for (const {phrase, words} of byFirstWord.get(all.word[at]) ?? [])
        if (at + words.length <= stop && words.every((word, index) => all.word[at + index] === word)) {
          const endToken = at + words.length
          const range = {start: all.start[at], end: all.end[endToken - 1], firstToken: at, endToken}
          found.push({...range, sentence, phrase})
        }
  }
  return found
}
