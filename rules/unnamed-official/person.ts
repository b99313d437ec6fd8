import type {NameMarks} from '../../src/language/name-marks.ts'
import {TokenKind, type Tokens} from '../../src/language/tokens.ts'
import {idsOf, intern} from '../../src/language/vocabulary.ts'
import {plainSpeechVerb} from '../../src/lexicon/cues.ts'
import {isFunctionWord} from '../../src/lexicon/function-words.ts'
import {rankAdjective} from './roles.ts'

/** One person known by a part only. Tokens, ends exclusive. */
export interface Person {
  readonly first: number
  readonly head: number
  /** Past the words that describe the person behind the head: an envoy |appointed by the king|. */
  readonly end: number
  readonly ranked: boolean
  /** The body for which the person acts is named: a |State Department| official. */
  readonly named: boolean
  readonly definite: boolean
}

const indefinite = idsOf('a an one another')
const the = intern('the')
const possessive = intern("'s")
const linking = idsOf('and or & of for')
const mostModifiers = 7

/** Reads the noun phrase that ends in a role, or null where it is not about one unknown person. */
export function readPerson(all: Tokens, names: NameMarks, head: number, from: number, stop: number): Person | null {
  let ranked = false
  let named = false
  for (let at = head - 1; at >= from && head - at <= mostModifiers; at--) {
    const word = all.word[at]
    if (indefinite.has(word) || word === the)
      return {first: at, head, end: describedUntil(all, names, head, stop), ranked, named, definite: word === the}
    if (all.kind[at] !== TokenKind.word) return null
    if (names[at] !== 0) named = true
    else if (rankAdjective.has(word)) ranked = true
    else if ((isFunctionWord(word) && !linking.has(word)) || plainSpeechVerb.has(word)) return null
    if (word === possessive) return null
  }
  return null
}

const behind = idsOf(`
  of in at on from for with within inside outside close familiar involved briefed present speaking working appointed
  named sent dispatched representing based attached
`)

/** Past the words that belong to the person behind the head, up to the verb or the pause. */
function describedUntil(all: Tokens, names: NameMarks, head: number, stop: number): number {
  let at = head + 1
  if (at >= stop || !behind.has(all.word[at])) return at
  for (; at < stop && at - head < 12; at++) {
    if (all.kind[at] !== TokenKind.word || plainSpeechVerb.has(all.word[at])) break
    if (at > head + 1 && isFunctionWord(all.word[at]) && !inner.has(all.word[at]) && names[at] === 0) break
  }
  return at
}

const inner = idsOf('of in at on from for with by to the a an his her its their and')
