import {ambiguousVerb} from '../lexicon/cues.ts'
import {determiner} from '../lexicon/function-words.ts'
import {closed, single} from './cue-words.ts'
import {Shape, TokenKind, type Tokens} from './tokens.ts'

/*
 * What stands behind a verb and shows that something is said. `end` is the end of the sentence, a token.
 */

/** What follows shows that something is said: a clause, a quotation, the end after a pause. */
export function hasComplement(all: Tokens, token: number, end: number): boolean {
  let next = token + 1
  if (next < end && closed.particles.has(all.word[next])) next++
  if (next >= end) return true
  const word = all.word[next]
  if (all.kind[next] === TokenKind.punctuation && word !== single.comma && !closed.marks.has(word)) return true
  if (word === single.comma) return next + 1 < end && closed.marks.has(all.word[next + 1])
  if (closed.complements.has(word) || closed.marks.has(word) || word === single.colon) return true
  if (ambiguousVerb.has(all.word[token])) return false
  return word === single.to || determiner.has(word) || (all.shape[next] & Shape.capital) !== 0
}

/** A clause, a name or a phrase with an article begins here. */
export function opensObject(all: Tokens, next: number, end: number): boolean {
  if (next >= end || all.kind[next] === TokenKind.punctuation) return false
  return (
    closed.complements.has(all.word[next]) || determiner.has(all.word[next]) || (all.shape[next] & Shape.capital) !== 0
  )
}
