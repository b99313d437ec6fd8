import type {Document} from '../core/document.ts'
import {defineLayer} from '../core/layer.ts'
import {sentences} from './sentences.ts'
import {Substance, substance} from './substance.ts'
import {nameKeys} from './substance-words.ts'
import {tokens} from './tokens.ts'

/** A name of the whole story stands in more than this share of the sentences. */
const leastShare = 1 / 4

/**
 * The names that the whole story is about, as words in lower case, countries by their English name: they stand in the
 * headline or the first two paragraphs and come back in more than a quarter of the sentences, so that another mention
 * tells nothing.
 */
export const principals = defineLayer('principals', (document): ReadonlySet<string> => {
  const all = document.get(tokens)
  const bits = document.get(substance)
  const split = document.get(sentences)
  const counts = leadNames(document)
  if (counts.size === 0) return new Set()
  /** By key: the last sentence in which it was counted. */
  const counted = new Map<string, number>()
  let total = 0
  for (let sentence = 0; sentence < split.length; sentence++) {
    if (document.blocks[split.block[sentence]].kind !== 'paragraph') continue
    total++
    for (let token = split.firstToken[sentence]; token < split.endToken[sentence]; token++) {
      if ((bits[token] & Substance.name) === 0) continue
      for (const key of nameKeys(all.word[token])) {
        const count = counts.get(key)
        if (count === undefined || counted.get(key) === sentence) continue
        counts.set(key, count + 1)
        counted.set(key, sentence)
      }
    }
  }
  return new Set([...counts].filter(([, count]) => count > 1 && count > total * leastShare).map(([key]) => key))
})

/** The names of the headline and the first two paragraphs, each with a count of none. */
function leadNames(document: Document): Map<string, number> {
  const all = document.get(tokens)
  const bits = document.get(substance)
  const found = new Map<string, number>()
  let paragraphs = 0
  for (let block = 0; block < document.blocks.length && paragraphs < 2; block++) {
    const {kind} = document.blocks[block]
    if (kind === 'paragraph') paragraphs++
    else if (kind !== 'headline') continue
    for (let token = all.blockStart[block]; token < all.blockStart[block + 1]; token++)
      if ((bits[token] & Substance.name) !== 0) for (const key of nameKeys(all.word[token])) found.set(key, 0)
  }
  return found
}

/** By token: what it gives a reader to check, as bits of {@link Substance}, where the story's principals give nothing. */
export const newSubstance = defineLayer('new-substance', (document): Uint8Array => {
  const bits = document.get(substance)
  const known = document.get(principals)
  if (known.size === 0) return bits
  const {word} = document.get(tokens)
  const rest = bits.slice()
  for (let token = 0; token < rest.length; token++)
    if (rest[token] === Substance.name && nameKeys(word[token]).every((key) => known.has(key))) rest[token] = 0
  return rest
})

/** What the tokens from `first` up to, not including, `end` give a reader to check; the story's principals do not count. */
export function substanceOf(document: Document, first: number, end: number): number {
  const bits = document.get(newSubstance)
  let sum = 0
  for (let token = first; token < end; token++) sum |= bits[token]
  return sum
}
