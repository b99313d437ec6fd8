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
  /** How many of the words are masks. */
  readonly masks: number
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
  const {kind, word} = document.get(tokens)
  const bits = document.get(substance)
  const words: number[] = []
  const endToken: number[] = []
  const content: number[] = []
  let masks = 0
  for (let token = first; token < end; token++) {
    if (kind[token] > TokenKind.number || word[token] === possessive) continue
    const mask = maskOf(bits[token] & masked)
    if (mask === 0) {
      words.push(word[token])
      endToken.push(token)
      content.push(isFunctionWord(word[token]) ? 0 : 1)
      continue
    }
    // “Norra, Vik and the Isle of Arn” is one mask.
    let back = words.length - 1
    while (mask === nameMask && back > 0 && joints.has(words[back])) back--
    if (words[back] === mask) {
      words.length = endToken.length = content.length = back + 1
      endToken[back] = token
    } else {
      masks++
      words.push(mask)
      endToken.push(token)
      content.push(0)
    }
  }
  return {words, endToken, content, masks}
}

/** 0 for a word that stays. */
function maskOf(bits: number): number {
  if ((bits & Substance.name) !== 0) return nameMask
  return (bits & (Substance.number | Substance.date)) !== 0 ? numberMask : 0
}
