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

/** What a stretch of text says, for comparison: its lemmas, each with its weight. */
export interface Content {
  readonly weights: ReadonlyMap<number, number>
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

/** A word that everybody uses every day tells less of what a sentence is about. */
const weightOfCommon = 0.7
const weightOfName = 1.2

/** The content of the tokens from `first` up to, not including, `end`. Quoted words are left out: they may be repeated. */
export function contentOf(document: Document, first: number, end: number): Content {
  const {kind, word} = document.get(tokens)
  const bits = document.get(substance)
  const weights = new Map<number, number>()
  let total = 0
  for (let token = first; token < end; token++) {
    const id = word[token]
    if (kind[token] > TokenKind.number || (bits[token] & Substance.quotation) !== 0) continue
    const own = tellingOf(id)
    if (own === Telling.idle) continue
    const lemma = lemmaOf(id)
    if (weights.has(lemma)) continue
    const isName = (bits[token] & Substance.name) !== 0
    const weight = isName ? weightOfName : own === Telling.common ? weightOfCommon : 1
    weights.set(lemma, weight)
    total += weight
  }
  return {weights, total}
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

export function similarityOf(one: Content, other: Content): Similarity {
  const [shorter, longer] = one.weights.size <= other.weights.size ? [one, other] : [other, one]
  let weight = 0
  let shared = 0
  // With the keys alone: each entry would be a list of its own.
  for (const lemma of shorter.weights.keys()) {
    const others = longer.weights.get(lemma)
    if (others === undefined) continue
    weight += Math.min(shorter.weights.get(lemma) ?? 0, others)
    shared++
  }
  const either = one.total + other.total - weight
  return {
    jaccard: either === 0 ? 0 : weight / either,
    containment: shorter.total === 0 ? 0 : weight / Math.min(one.total, other.total),
    shared,
  }
}
