import type {Document} from '../core/document.ts'
import {isFunctionWord} from '../lexicon/function-words.ts'
import {Substance, substance} from './substance.ts'
import {TokenKind, tokens} from './tokens.ts'
import {idsOf, intern} from './vocabulary.ts'

/** Stands for a name, or for a row of names that commas and `and` join. A mask is a word like any other, and no text holds it. */
export const nameMask = intern('<n>')
/** Stands for a number or a day. */
export const numberMask = intern('<#>')

/** A stretch of text with what changes from story to story taken out. */
export interface MaskedWords {
  /** Ids of words and masks; punctuation and possessive endings are left out. */
  readonly words: readonly number[]
  /** By word: its last token. */
  readonly endToken: readonly number[]
  /** By word: 1 for words that mean something by themselves: neither a mask nor a function word. */
  readonly content: readonly number[]
}

const possessive = intern("'s")
const joints = idsOf('and or of the')

/**
 * The words of the tokens from `first` up to, not including, `end`, names and numbers masked: “Norra and Vik reaffirmed
 * their commitment” and “Tolford reaffirmed its commitment” begin alike.
 *
 * @param masked What is masked, as bits of {@link Substance}; 0 leaves everything as it is.
 */
export function maskedWords(
  document: Document,
  first: number,
  end: number,
  masked: number = Substance.name | Substance.number | Substance.date,
): MaskedWords {
  if (lastTokens.length < end - first) lastTokens = new Uint32Array((end - first) * 2)
  if (ids.length < end - first) ids = new Uint32Array((end - first) * 2)
  const length = writeMasked(document, first, end, masked, ids, lastTokens)
  const words: number[] = []
  const endToken: number[] = []
  const content: number[] = []
  for (let index = 0; index < length; index++) {
    const word = ids[index]
    words.push(word)
    endToken.push(lastTokens[index])
    content.push(isMask(word) || isFunctionWord(word) ? 0 : 1)
  }
  return {words, endToken, content}
}

/** Reused: lists that grow for every sentence were a tenth of all that an article allocated. */
let ids = new Uint32Array(256)
let lastTokens = new Uint32Array(256)

/**
 * Writes what {@link maskedWords} gives into lists that have room for a word a token.
 *
 * @param words The ids of words and masks.
 * @param endToken By word: its last token; null where nobody asks.
 * @returns How many words there are.
 */
export function writeMasked(
  document: Document,
  first: number,
  end: number,
  masked: number,
  words: Uint32Array,
  endToken: Uint32Array | null,
): number {
  const {kind, word} = document.get(tokens)
  const bits = document.get(substance)
  let length = 0
  for (let token = first; token < end; token++) {
    if (kind[token] > TokenKind.number || word[token] === possessive) continue
    const mask = maskOf(bits[token] & masked)
    let place = length
    if (mask !== 0) {
      // “Norra, Vik and the Isle of Arn” is one mask.
      let back = length - 1
      while (mask === nameMask && back > 0 && joints.has(words[back])) back--
      if (back >= 0 && words[back] === mask) place = back
    }
    words[place] = mask === 0 ? word[token] : mask
    if (endToken !== null) endToken[place] = token
    length = place + 1
  }
  return length
}

/** True for what stands for a name or a number. */
export function isMask(word: number): boolean {
  return word === nameMask || word === numberMask
}

/** 0 for a word that stays. */
function maskOf(bits: number): number {
  if ((bits & Substance.name) !== 0) return nameMask
  return (bits & (Substance.number | Substance.date)) !== 0 ? numberMask : 0
}
