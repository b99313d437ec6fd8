import type {NameMarks} from '../../src/language/name-marks.ts'
import {Shape, TokenKind, type Tokens} from '../../src/language/tokens.ts'
import {idsOf, intern} from '../../src/language/vocabulary.ts'
import {plainSpeechVerb} from '../../src/lexicon/cues.ts'
import {isFunctionWord} from '../../src/lexicon/function-words.ts'
import {reportText} from './texts.ts'

/** A text or an outlet as the copy speaks of it. Tokens, ends exclusive. */
export interface Text {
  readonly first: number
  readonly head: number
  /** `an` early report; `the` report; |early| reports. */
  readonly article: 'indefinite' | 'definite' | 'none'
  /** A name is part of it. */
  readonly named: boolean
}

const indefinite = idsOf('a an one another')
const definite = idsOf('the this that these those his her its their our my both')
const quantities = idsOf(`
  some many several most few fewer other various numerous certain such all more much countless multiple earlier later
  further
`)
const possessive = intern("'s")
const mostModifiers = 5
/** How many tokens a noun phrase may have before its head, names and counts included. */
const longest = 12

/**
 * Reads the noun phrase that ends in a head, or null where a capital shows a headline or a name: New |Poll| Shows Lead.
 */
export function readText(all: Tokens, names: NameMarks, head: number, from: number): Text | null {
  if (head > from && (all.shape[head] & Shape.capital) !== 0) return null
  // “media |reports|”: the next head has it.
  if (reportText.has(all.word[head + 1]) && (all.shape[head + 1] & Shape.spaceBefore) !== 0) return null
  let first = head
  let modifiers = 0
  let named = names[head] !== 0
  let article: Text['article'] = 'none'
  let at = head - 1
  for (; at >= from && modifiers <= mostModifiers && head - at <= longest; at--) {
    const word = all.word[at]
    if (all.kind[at] === TokenKind.number) named = true
    else if (all.kind[at] !== TokenKind.word) break
    else if (names[at] !== 0) named = true
    else if (word === possessive) {
      article = 'definite'
      named ||= at > from && names[at - 1] !== 0
      break
    } else if (indefinite.has(word) || definite.has(word)) {
      article = indefinite.has(word) ? 'indefinite' : 'definite'
      first = at--
      break
    } else if (!quantities.has(word)) {
      if (isFunctionWord(word) || plainSpeechVerb.has(word)) break
      modifiers++
    }
    first = at
  }
  return {first, head, article, named}
}

/** Whether one of some words stands between article and head. */
export function isDescribedBy({word}: Tokens, {first, head}: Text, words: ReadonlySet<number>): boolean {
  for (let token = first; token < head; token++) if (words.has(word[token])) return true
  return false
}
