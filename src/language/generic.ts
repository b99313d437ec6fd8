import type {Document} from '../core/document.ts'
import {defineLayer} from '../core/layer.ts'
import {abstractionOf} from './abstraction.ts'
import {isIdleNumber} from './idle-number.ts'
import {substanceOf} from './principals.ts'
import {sentences} from './sentences.ts'
import {Substance, substance} from './substance.ts'
import {tokens} from './tokens.ts'
import {idsOf, intern} from './vocabulary.ts'

/** What a sentence would lose in another article of the same beat. */
export const Genericness = {
  /** Not judged, and no end to a run: a heading, a list item, a table cell, a caption, a call of a few words. */
  apart: 0,
  /** Names, counts, dates, quotes or links something, speaks of a person at hand, or shows what happened. */
  specific: 1,
  /** Gives a reader nothing to check, in words that are not abstract for the most part. */
  plain: 2,
  /** Gives a reader nothing to check and is made of abstractions for a good part. */
  generic: 3,
} as const

/** How far each sentence belongs to its story. */
export interface GenericSentences {
  /** By sentence: one of {@link Genericness}. */
  readonly kind: Uint8Array
  /** By sentence: how many of its content words are abstractions, 0 to 1. */
  readonly share: Float32Array
  /** By sentence: its words and numbers; 0 where it is not judged. */
  readonly words: Uint32Array
}

/** Sentences with fewer words state little: “Both want stability.” */
const fewWords = 8
/** Such a short one counts where this share of its content words are abstractions. */
const leastShareOfShort = 0.5
const leastShare = 0.3
/** Below this share a longer one shows something: “The cranes stood still over the yard and pointed at the sea.” */
const leastShareOfAny = 0.1
const leastWords = 3

/** Whoever reads these has met somebody. “We” and “our” are everybody's in “as we look ahead”. */
const persons = idsOf('i me my mine he him his she her hers himself herself you your yours myself')
const questionMark = intern('?')

/** How far each sentence of running text belongs to its story; see {@link Genericness}. */
export const genericSentences = defineLayer('generic-sentences', (document): GenericSentences => {
  const split = document.get(sentences)
  const kind = new Uint8Array(split.length)
  const share = new Float32Array(split.length)
  const length = new Uint32Array(split.length)
  for (let sentence = 0; sentence < split.length; sentence++) {
    const block = document.blocks[split.block[sentence]]
    if (block.kind === 'quotation') kind[sentence] = Genericness.specific
    if (block.kind !== 'paragraph') continue
    const first = split.firstToken[sentence]
    const end = split.endToken[sentence]
    const {words, content, abstract} = abstractionOf(document, first, end)
    length[sentence] = words
    share[sentence] = content === 0 ? 0 : abstract / content
    if (words < leastWords) continue
    if (isAddressed(document, first, end) || hasSubstance(document, first, end)) kind[sentence] = Genericness.specific
    else if (share[sentence] >= (words < fewWords ? leastShareOfShort : leastShare))
      kind[sentence] = Genericness.generic
    else if (words < fewWords) kind[sentence] = Genericness.apart
    else kind[sentence] = share[sentence] < leastShareOfAny ? Genericness.specific : Genericness.plain
  }
  return {kind, share, words: length}
})

/** True where somebody at hand is spoken of, or spoken to: a question is part of a conversation. */
function isAddressed(document: Document, first: number, end: number): boolean {
  const {word} = document.get(tokens)
  if (word[end - 1] === questionMark) return true
  for (let token = first; token < end; token++) if (persons.has(word[token])) return true
  return false
}

/** True for something to check; “the two countries” is no figure. */
function hasSubstance(document: Document, first: number, end: number): boolean {
  const found = substanceOf(document, first, end)
  if (found !== Substance.number) return found !== 0
  const all = document.get(tokens)
  const bits = document.get(substance)
  for (let token = first; token < end; token++)
    if ((bits[token] & Substance.number) !== 0 && !isIdleNumber(all, token, end)) return true
  return false
}
