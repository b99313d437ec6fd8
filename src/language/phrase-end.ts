import {isFunctionWord} from '../lexicon/function-words.ts'
import {irregularPasts} from '../lexicon/inflection.ts'
import {Shape, TokenKind, type Tokens} from './tokens.ts'
import {idsOf, intern, wordOf, wordSet} from './vocabulary.ts'

const possessive = intern("'s")
const apostrophes = idsOf("' ’")
const verbal = wordSet(() => irregularPasts().map(intern))
const restNouns = idsOf(
  `candidates duties powers functions elections races contests jobs roles posts offices titles terms red speed wanted`,
)

/**
 * Whether a phrase may end before a token: no noun follows that makes it the first part of a compound (“the prime
 * minister |candidate|”) and no possessive (“the mayor|’s| car”).
 */
export function endsPhrase(all: Tokens, token: number, stop: number): boolean {
  // “the president of Corvanta Co|.’s| Asian arm”
  if (token + 1 < stop && all.word[token + 1] === possessive) return false
  if (token >= stop || all.kind[token] !== TokenKind.word)
    return !(apostrophes.has(all.word[token]) && (all.shape[token] & Shape.spaceBefore) === 0)
  const word = all.word[token]
  if (word === possessive) return false
  if (isFunctionWord(word)) return true
  if (restNouns.has(word)) return false
  return verbal.has(word) || /(?:ed|s|ly|ing)$/.test(wordOf(word)) || (all.shape[token] & Shape.capital) !== 0
}
