import type {Document} from '../core/document.ts'
import {adverb} from '../lexicon/adverbs.ts'
import {isFunctionWord} from '../lexicon/function-words.ts'
import {calendarName} from '../lexicon/name-particles.ts'
import {isCommonWord} from './common-word.ts'
import {lemmaOf} from './lemmas.ts'
import {oncePerWord} from './once-per.ts'
import {Substance, substance} from './substance.ts'
import {TokenKind, tokens} from './tokens.ts'
import {idsOf, wordOf} from './vocabulary.ts'
import {WordNumbers} from './word-numbers.ts'

/** What a stretch of text says, for comparison: its lemmas, each once, with its weight in tenths. */
export interface Content {
  readonly lemmas: readonly number[]
  readonly weights: readonly number[]
  /** The sum of the weights. */
  readonly total: number
}

/** How much two stretches of text say the same. */
export interface Similarity {
  /** Weight of what both say, by the weight of what either says, 0 to 1. */
  readonly jaccard: number
  /** The same, by the weight of what the shorter says. */
  readonly containment: number
  /** How many lemmas both have. */
  readonly shared: number
}

/** In tenths, so that sums are exact. A word that everybody uses every day tells less of what a sentence is about. */
const weightOfCommon = 7
const weightOfRare = 10
export const weightOfName = 12

const seen = new WordNumbers()

/** The content of the tokens from `first` up to, not including, `end`. Quoted words are left out: they may be repeated. */
export function contentOf(document: Document, first: number, end: number): Content {
  const {kind, word} = document.get(tokens)
  const bits = document.get(substance)
  const lemmas: number[] = []
  const weights: number[] = []
  let total = 0
  seen.clear()
  for (let token = first; token < end; token++) {
    const id = word[token]
    if (kind[token] > TokenKind.number || (bits[token] & Substance.quotation) !== 0) continue
    const own = tellingOf(id)
    if (own === Telling.idle) continue
    const lemma = lemmaOf(id)
    if (!seen.add(lemma)) continue
    const isName = (bits[token] & Substance.name) !== 0
    const weight = isName ? weightOfName : own === Telling.common ? weightOfCommon : weightOfRare
    lemmas.push(lemma)
    weights.push(weight)
    total += weight
  }
  return {lemmas, weights, total}
}

/** What several stretches say together: each lemma with its largest weight. */
export function joined(contents: readonly Content[]): Content {
  const lemmas: number[] = []
  const weights: number[] = []
  seen.clear()
  for (const content of contents)
    for (let index = 0; index < content.lemmas.length; index++) {
      const lemma = content.lemmas[index]
      const place = seen.get(lemma)
      if (place === 0) {
        lemmas.push(lemma)
        weights.push(content.weights[index])
        seen.set(lemma, lemmas.length)
      } else if (weights[place - 1] < content.weights[index]) weights[place - 1] = content.weights[index]
    }
  return {lemmas, weights, total: weights.reduce((sum, weight) => sum + weight, 0)}
}

const saying = idsOf('say says said saying tell tells told telling add adds added adding')

/** How much a word by itself tells. */
const Telling = {idle: 1, common: 2, rare: 3} as const

const tellingOf = oncePerWord((id) =>
  isIdle(id) ? Telling.idle : isCommonWord(wordOf(id)) ? Telling.common : Telling.rare,
)

/** Words that every report has, whatever it says. */
function isIdle(id: number): boolean {
  return isFunctionWord(id) || adverb.has(id) || saying.has(id) || calendarName.has(id) || wordOf(id).length < 2
}

/** The weights of one content at a time: a sentence is compared with several others in turn. */
const weightsOfOne = new WordNumbers()
let loaded: Content | undefined

function load({lemmas, weights}: Content): void {
  weightsOfOne.clear()
  for (let index = 0; index < lemmas.length; index++) weightsOfOne.set(lemmas[index], weights[index])
}

/** How much two contents say the same. One that is compared with several others is best given first. */
export function similarityOf(one: Content, other: Content): Similarity {
  if (loaded !== one) load((loaded = one))
  let weight = 0
  let shared = 0
  for (let index = 0; index < other.lemmas.length; index++) {
    const own = weightsOfOne.get(other.lemmas[index])
    if (own === 0) continue
    weight += Math.min(own, other.weights[index])
    shared++
  }
  const either = one.total + other.total - weight
  const least = Math.min(one.total, other.total)
  return {jaccard: either === 0 ? 0 : weight / either, containment: least === 0 ? 0 : weight / least, shared}
}
