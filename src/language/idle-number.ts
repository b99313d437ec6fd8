import {abstractNoun} from '../lexicon/abstract-nouns.ts'
import {collectiveNoun} from '../lexicon/parties.ts'
import {TokenKind, type Tokens} from './tokens.ts'
import {idsOf} from './vocabulary.ts'

const small = idsOf('two three four')
const mostWordsBeforeNoun = 3

/**
 * True for a number that counts nobody: “the two countries”, “three approaches”.
 *
 * @param end One past the last token of the sentence.
 */
export function isIdleNumber(all: Tokens, token: number, end: number): boolean {
  if (!small.has(all.word[token])) return false
  for (let at = token + 1; at < Math.min(end, token + 1 + mostWordsBeforeNoun); at++) {
    if (all.kind[at] !== TokenKind.word) return false
    if (collectiveNoun.has(all.word[at]) || abstractNoun.has(all.word[at])) return true
  }
  return false
}
