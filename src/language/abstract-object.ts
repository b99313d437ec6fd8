import {abstractAdjective} from '../lexicon/abstract-adjectives.ts'
import {abstractNoun} from '../lexicon/abstract-nouns.ts'
import {adverb} from '../lexicon/adverbs.ts'
import {auxiliary, conjunction, preposition, pronoun} from '../lexicon/function-words.ts'
import {meaningNoun, significanceNoun, sweepingAdjective} from '../lexicon/significance.ts'
import {Shape, TokenKind, type Tokens} from './tokens.ts'
import {idsOf, intern, wordOf} from './vocabulary.ts'

/** The object of a verb, judged by its head. */
export interface AbstractObject {
  /**
   * How far from a thing that can be pointed at.
   *
   * 4: only a reading finds it, and it is made general: “a growing commitment”.
   * 3: only a reading finds it: “the importance”.
   * 2: a matter that is made general: “broader concerns”.
   * 1: a matter: “problems”.
   * 0: any other abstraction: “cooling”, “nervousness”.
   */
  readonly rank: 0 | 1 | 2 | 3 | 4
  /** One past the head. */
  readonly endToken: number
}

const longest = 14
const of = intern('of')
const joiners = idsOf("and or & 's - – ’ ' ,")
const clauseWords = idsOf('how why what')
const relatives = idsOf('that which who whose whom')
const fillers = idsOf('just both not only but also yet once again')
const endings = idsOf("and or & to 's , not yet even both further forward such than that which who whose")
const records = idsOf(
  'first second third fourth fifth sixth seventh eighth ninth tenth last latest anniversary birthday',
)
/** Nouns that only hold another: a sense of, a wave of. */
const containers = idsOf(`
  sense level levels degree kind kinds sort sorts series range host wave waves array wealth lack process spirit culture
  set mix blend combination form forms number type types period point amount pattern state mixture tapestry part
  years decades climate source course
`)

/**
 * Reads the object that begins at a token.
 *
 * @param stop The end of the sentence.
 * @returns Null where there is none, or where it is a thing, a count or a record.
 */
export function abstractObjectAt(all: Tokens, at: number, stop: number): AbstractObject | null {
  let first = at
  while (first < Math.min(stop, at + longest) && (adverb.has(all.word[first]) || fillers.has(all.word[first]))) first++
  if (first >= stop) return null
  if (clauseWords.has(all.word[first])) return {rank: 1, endToken: first + 1}
  let best: AbstractObject | null = null
  let isSweeping = false
  let kept = -1
  const keep = (rank: AbstractObject['rank'], token: number): void => {
    kept = token
    if (best === null || rank > best.rank) best = {rank, endToken: token + 1}
  }
  for (let token = first; token < Math.min(stop, first + longest); token++) {
    const word = all.word[token]
    if (all.kind[token] === TokenKind.number || records.has(word)) return best
    if (breaks(all, token)) {
      if (word === of && token > first && containers.has(all.word[token - 1])) continue
      break
    }
    if (relatives.has(word) || (pronoun.has(word) && token > first)) break
    isSweeping ||= sweepingAdjective.has(word)
    // Only the head counts: “the growth fund” is a fund.
    if (token + 1 < stop && all.kind[token + 1] === TokenKind.word && !endsPhrase(all, token)) continue
    if (meaningNoun.has(word)) keep(isSweeping ? 4 : 3, token)
    else if (significanceNoun.has(word)) keep(isSweeping ? 2 : 1, token)
    else if (abstractNoun.has(word) || (wordOf(word).endsWith('ing') && token > first)) keep(isSweeping ? 1 : 0, token)
    // “a proactive, local approach” goes on behind its comma; “the importance, she said” does not.
    if (all.word[token + 1] === comma && (kept === token || !isAdjective(word))) break
  }
  return best
}

const comma = intern(',')

function isAdjective(word: number): boolean {
  return sweepingAdjective.has(word) || abstractAdjective.has(word)
}

function breaks(all: Tokens, token: number): boolean {
  const word = all.word[token]
  if (joiners.has(word)) return false
  return all.kind[token] !== TokenKind.word || preposition.has(word) || auxiliary.has(word) || conjunction.has(word)
}

/** True where the phrase ends with this token, also before a clause without “that”: the challenges |courts face. */
function endsPhrase(all: Tokens, token: number): boolean {
  const next = all.word[token + 1]
  if (endings.has(next) || pronoun.has(next) || adverb.has(next) || breaks(all, token + 1)) return true
  if (!significanceNoun.has(all.word[token])) return false
  const isNameNext = (all.shape[token + 1] & Shape.capital) !== 0 && (all.shape[token] & Shape.capital) === 0
  return isNameNext || wordOf(all.word[token]).endsWith('s')
}
