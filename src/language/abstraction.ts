import type {Document} from '../core/document.ts'
import {abstractAdjective} from '../lexicon/abstract-adjectives.ts'
import {abstractNoun} from '../lexicon/abstract-nouns.ts'
import {adverb} from '../lexicon/adverbs.ts'
import {effortVerb} from '../lexicon/effort-verbs.ts'
import {isFunctionWord} from '../lexicon/function-words.ts'
import {oncePerWord} from './once-per.ts'
import {TokenKind, tokens} from './tokens.ts'
import {intern} from './vocabulary.ts'

/** How much of a stretch of text is abstraction. */
export interface Abstraction {
  /** Words and numbers. */
  readonly words: number
  /** Words that mean something by themselves: no articles, prepositions, auxiliaries, adverbs. */
  readonly content: number
  /** Those of them that name no thing and no act that anybody could see: `enhanced`, `framework`, `fostering`. */
  readonly abstract: number
  /** Whether the first of them is such a word. */
  readonly opensAbstractly: boolean
}

/** What a word by itself means; bits. */
const Meaning = {possessive: 1, none: 2, abstract: 4, known: 8} as const

const possessive = intern("'s")

const meaningOf = oncePerWord((id) => {
  let bits: number = Meaning.known
  if (id === possessive) bits |= Meaning.possessive
  if (isFunctionWord(id) || adverb.has(id)) bits |= Meaning.none
  if (isAbstractWord(id)) bits |= Meaning.abstract
  return bits
})

/** Counts the abstractions among the tokens from `first` up to, not including, `end`. */
export function abstractionOf(document: Document, first: number, end: number): Abstraction {
  const {kind, word} = document.get(tokens)
  let words = 0
  let content = 0
  let abstract = 0
  let opensAbstractly = false
  for (let token = first; token < end; token++) {
    if (kind[token] > TokenKind.number) continue
    const bits = meaningOf(word[token])
    if ((bits & Meaning.possessive) !== 0) continue
    words++
    if (kind[token] === TokenKind.number || (bits & Meaning.none) !== 0) continue
    content++
    if ((bits & Meaning.abstract) === 0) continue
    abstract++
    if (content === 1) opensAbstractly = true
  }
  return {words, content, abstract, opensAbstractly}
}

/** True for a word that names no thing and no act that anybody could see. */
export function isAbstractWord(id: number): boolean {
  return abstractNoun.has(id) || abstractAdjective.has(id) || effortVerb.has(id)
}
