import {TokenKind, type Tokens} from '../../src/language/tokens.ts'
import {idsOf, intern, wordOf} from '../../src/language/vocabulary.ts'
import {abstractNoun} from '../../src/lexicon/abstract-nouns.ts'
import {adverb} from '../../src/lexicon/adverbs.ts'
import {auxiliary, conjunction, preposition, pronoun} from '../../src/lexicon/function-words.ts'
import {quantityWord} from '../../src/lexicon/quantity-words.ts'
import {significanceNoun, sweepingAdjective} from '../../src/lexicon/significance.ts'

/**
 * What is said to be shown.
 *
 * - `sweeping`: importance, a trend, a commitment with an adjective that makes it a general matter: “a broader trend”.
 * - `significance`: such a noun without one: “the importance”.
 * - `abstract`: any other abstract noun.
 * - `clause`: “how …”, “that …”.
 */
export type ObjectKind = 'sweeping' | 'significance' | 'abstract' | 'clause'

export interface SignifiedObject {
  readonly kind: ObjectKind
  /** One past the head. */
  readonly endToken: number
}

const longest = 12
const of = intern('of')
const and = idsOf("and or & 's")
const clauseWords = idsOf('how why that what just')
const record = idsOf('first second third fourth fifth sixth seventh eighth ninth tenth last latest anniversary birthday end start')
/** Nouns that only hold another: a sense of, a wave of. */
const containers = idsOf(`
  sense level levels degree kind kinds sort sorts series range host wave array wealth lack process spirit culture
  set mix blend combination form forms number part type types period point moment amount pattern state
`)
const fineMarks = idsOf("- – ’ '")

/** Reads the object that begins at a token. Null where it is a thing that can be pointed at or counted, or none. */
export function objectAt(all: Tokens, at: number, stop: number): SignifiedObject | null {
  let first = at
  while (first < stop && adverb.has(all.word[first])) first++
  if (first >= stop) return null
  if (clauseWords.has(all.word[first])) return {kind: 'clause', endToken: first + 1}
  let best: SignifiedObject | null = null
  let sweeping = false
  for (let token = first; token < Math.min(stop, first + longest); token++) {
    const word = all.word[token]
    if (all.kind[token] === TokenKind.number || (token > first && record.has(word))) return null
    const isBreak = all.kind[token] !== TokenKind.word || preposition.has(word) || auxiliary.has(word) || conjunction.has(word)
    if (isBreak && !and.has(word) && !fineMarks.has(word)) {
      if (word === of && token > first && containers.has(all.word[token - 1])) continue
      break
    }
    if (pronoun.has(word) && token > first) break
    if (sweepingAdjective.has(word)) sweeping = true
    const next = all.word[token + 1]
    // Only the head counts: “the growth fund” is a fund.
    if (token + 1 < stop && all.kind[token + 1] === TokenKind.word && !endsPhrase(next)) continue
    if (quantityWord.has(word)) return null
    if (significanceNoun.has(word)) {
      const kind = sweeping ? 'sweeping' : 'significance'
      if (best === null || kind === 'sweeping' || best.kind === 'abstract') best = {kind, endToken: token + 1}
    } else if (best === null && (abstractNoun.has(word) || (wordOf(word).endsWith('ing') && token > first)))
      best = {kind: sweeping ? 'significance' : 'abstract', endToken: token + 1}
  }
  return best
}

const phraseEnds = idsOf("and or & to 's not yet even both further forward")

function endsPhrase(word: number): boolean {
  return preposition.has(word) || auxiliary.has(word) || conjunction.has(word) || pronoun.has(word) || phraseEnds.has(word) || adverb.has(word)
}
