import type {Tokens} from '../../src/language/tokens.ts'
import {Shape, TokenKind} from '../../src/language/tokens.ts'
import {intern, wordOf} from '../../src/language/vocabulary.ts'
import {preposition} from '../../src/lexicon/function-words.ts'
import * as words from './words.ts'

/** A word that stands several times in a row: its tokens, end exclusive, and the token that opens its sentence. */
export interface Run {
  readonly first: number
  readonly end: number
  readonly sentence: number
}

/** True where the repetition is no slip. Looked at for suspects alone, so that it may look around as it likes. */
export function isRight(all: Tokens, run: Run): boolean {
  const word = all.word[run.first]
  if (words.doubledOnPurpose.has(word)) return true
  const times = run.end - run.first
  if (times > 2 && !words.functionWords.has(word)) return true
  return isName(all, run) || isGrammar(all, run)
}

/** Duran Duran, Paul Paul, law lord Lord Bingham, Gorilla gorilla, the The Hague office, it IT. */
function isName(all: Tokens, {first, end, sentence}: Run): boolean {
  const word = all.word[first]
  const second = end - 1
  const capitals = (token: number): boolean => (all.shape[token] & (Shape.capital | Shape.allCapitals)) !== 0
  const isOrdinary = words.functionWords.has(word) || words.neverDoubledNames.has(word)
  if (!capitals(second)) return capitals(first) && (words.alsoNames.has(word) || (first !== sentence && !isOrdinary))
  if (!capitals(first)) return true
  return !isOrdinary || all.end[first] - all.start[first] === 1
}

function isGrammar(all: Tokens, run: Run): boolean {
  const {first, end, sentence} = run
  const word = all.word[first]
  const before = first > sentence ? all.word[first - 1] : 0
  const after = end < all.length ? all.word[end] : 0
  if (words.mainVerbs.has(word) && words.subjects.has(before)) return opensWith(all, sentence, first, words.relatives)
  if (words.ordinals.has(word)) return words.ordinalCompounds.has(after)
  if (words.objects.has(word)) return isObjectThenSubject(all, run, word, before)
  if (words.particles.has(word) && isTime(all, end, after)) {
    if (words.withParticle.has(before)) return true
    return endsLikeVerb(wordOf(before)) && opensWith(all, sentence, first - 1, words.relatives)
  }
  return false
}

const her = intern('her')
const to = intern('to')
const adding = new Set(['add', 'adds', 'added', 'adding', 'compare', 'compared', 'thanks', 'due', 'according'].map(intern))
const doing = new Set(['do', 'does', 'did', 'doing', 'done'].map(intern))

/** Gave *her her* prize; without *it it* fails; do *it it* will hurt; add to *this this* year’s cuts. */
function isObjectThenSubject(all: Tokens, {first, sentence}: Run, word: number, before: number): boolean {
  if (word === her) return before !== 0 && !preposition.has(before)
  if (wordOf(word) === 'it') return preposition.has(before) || doing.has(before)
  if (wordOf(word) === 'you') return first > sentence
  return before === to && first - 2 >= sentence && adding.has(all.word[first - 2])
}

function opensWith(all: Tokens, from: number, to: number, openers: words.Words): boolean {
  for (let token = from; token < to; token++) if (openers.has(all.word[token])) return true
  return false
}

function isTime(all: Tokens, token: number, word: number): boolean {
  return token < all.length && (all.kind[token] === TokenKind.number || words.timeOpeners.has(word))
}

/** The usual endings of a past, participle or progressive: placed, living, written. */
function endsLikeVerb(word: string): boolean {
  return /(?:ed|ing|en|ught|ept|elt|ived?|ook|ame)$/.test(word)
}
