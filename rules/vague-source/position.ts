import {TokenKind, type Tokens} from '../../src/language/tokens.ts'
import {idsOf, intern, wordOf} from '../../src/language/vocabulary.ts'
import {adverb} from '../../src/lexicon/adverbs.ts'
import {conjunction, plainAdverb, preposition} from '../../src/lexicon/function-words.ts'

const comma = intern(',')
const openers = idsOf('as while although though since because and but')

/** How long an introduction before the comma may be: |In the weeks since the vote,| analysts … */
const longestIntroduction = 14

/** True where a group opens its sentence, but for a conjunction, an adverb or an introduction with a comma. */
export function isInitial(all: Tokens, from: number, first: number): boolean {
  if (first - from > longestIntroduction) return false
  let at = first - 1
  while (at >= from && (all.kind[at] === TokenKind.punctuation ? all.word[at] !== comma : opens(all.word[at]))) at--
  if (at < from) return true
  if (all.word[first - 1] !== comma) return false
  const word = all.word[from]
  return preposition.has(word) || conjunction.has(word) || plainAdverb.has(word) || adverb.has(word) || wordOf(word).endsWith('ing')
}

function opens(word: number): boolean {
  return openers.has(word) || conjunction.has(word) || plainAdverb.has(word) || adverb.has(word)
}
