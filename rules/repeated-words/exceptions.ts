import type {Tokens} from '../../src/language/tokens.ts'
import {Shape, TokenKind} from '../../src/language/tokens.ts'
import {idsOf, intern, wordOf} from '../../src/language/vocabulary.ts'
import {determiner, preposition} from '../../src/lexicon/function-words.ts'
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
  // It is all about ME ME: a writer who shouts means it.
  const shouts = (token: number): boolean => (all.shape[token] & Shape.allCapitals) !== 0
  if (shouts(first) && shouts(second)) return true
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
  if (word === at) return superlatives.has(after)
  if (word === to && words.withTo.has(before)) return first - 2 >= sentence && words.subjects.has(all.word[first - 2])
  if (!words.stranded.has(word) && !words.particles.has(word)) return false
  if (words.withVerb.has(before)) return true
  if (!isTime(all, end)) return false
  if (words.particles.has(word) && followsParticleVerb(all, first, sentence)) return true
  return (
    words.stranded.has(word) && endsLikeVerb(wordOf(before)) && opensWith(all, sentence, first - 1, words.relatives)
  )
}

const at = intern('at')
/** Looking *at at least* ten; was met *at at best* two places. */
const superlatives = idsOf('least most best worst first last once all')

/** Logged in *in* March; turned the lights on *on* Monday; brought him in *in* 2012. */
function followsParticleVerb(all: Tokens, first: number, sentence: number): boolean {
  for (let token = first - 1; token >= Math.max(sentence, first - 4); token--) {
    if (words.withParticle.has(all.word[token])) return true
    if (all.kind[token] !== TokenKind.word || preposition.has(all.word[token])) return false
  }
  return false
}

const her = intern('her')
const to = intern('to')
const adding = idsOf('add adds added adding compare compared thanks due according')
const doing = idsOf('do does did doing done')

/** Gave *her her* prize; without *it it* fails; do *it it* will hurt; add to *this this* year’s cuts. */
function isObjectThenSubject(all: Tokens, {first, sentence}: Run, word: number, before: number): boolean {
  if (word === her) return before !== 0 && !preposition.has(before)
  if (wordOf(word) === 'it') return preposition.has(before) || doing.has(before)
  if (wordOf(word) === 'you') return first > sentence
  return before === to && first - 2 >= sentence && adding.has(all.word[first - 2])
}

function opensWith(all: Tokens, from: number, end: number, openers: words.Words): boolean {
  for (let token = from; token < end; token++) if (openers.has(all.word[token])) return true
  return false
}

/** A number, a month, a day, or a noun of time at most three words on behind a determiner. */
function isTime(all: Tokens, token: number): boolean {
  if (token >= all.length) return false
  if (all.kind[token] === TokenKind.number || words.timeOpeners.has(all.word[token])) return true
  if (!determiner.has(all.word[token])) return false
  for (let next = token + 1; next < Math.min(token + 4, all.length); next++)
    if (words.timeNouns.has(all.word[next])) return true
  return false
}

/** The usual endings of a past, participle or progressive: placed, living, written. */
function endsLikeVerb(word: string): boolean {
  return /(?:ed|ing|en|ught|ept|elt|ived?|ook|ame)$/.test(word)
}
