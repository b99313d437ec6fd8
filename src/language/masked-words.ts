import type {Document} from '../core/document.ts'
import {isFunctionWord} from '../lexicon/function-words.ts'
import {Substance, substance} from './substance.ts'
import {TokenKind, tokens} from './tokens.ts'
import {intern, wordOf} from './vocabulary.ts'

/** Stands for a name, or for a row of names that commas and `and` join. */
export const nameMask = '<n>'
/** Stands for a number or a day. */
export const numberMask = '<#>'

/** A stretch of text with what changes from story to story taken out. */
export interface MaskedWords {
  /** Words in small letters and masks; punctuation and possessive endings are left out. */
  readonly words: readonly string[]
  /** By word: its last token. */
  readonly endToken: readonly number[]
  /** By word: 1 for words that mean something by themselves: neither a mask nor a function word. */
  readonly content: readonly number[]
  /** How many of the words are masks. */
  readonly masks: number
}

const possessive = intern("'s")
const joints = new Set(['and', 'or', 'of', 'the'])

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
  const words: string[] = []
  const endToken: number[] = []
  const content: number[] = []
  const pop = (): void => {
    words.pop()
    endToken.pop()
    content.pop()
  }
  for (let token = first; token < end; token++) {
    if (kind[token] > TokenKind.number || word[token] === possessive) continue
    const mask = maskOf(bits[token] & masked)
    if (mask === null) {
      words.push(wordOf(word[token]))
      endToken.push(token)
      content.push(isFunctionWord(word[token]) ? 0 : 1)
      continue
    }
    // “Norra, Vik and the Isle of Arn” is one mask.
    let back = words.length - 1
    while (mask === nameMask && back > 0 && joints.has(words[back])) back--
    if (words[back] === mask) {
      while (words.length - 1 > back) pop()
      endToken[back] = token
    } else {
      words.push(mask)
      endToken.push(token)
      content.push(0)
    }
  }
  const masks = words.filter((each) => each === nameMask || each === numberMask).length
  return {words, endToken, content, masks}
}

function maskOf(bits: number): string | null {
  if ((bits & Substance.name) !== 0) return nameMask
  return (bits & (Substance.number | Substance.date)) !== 0 ? numberMask : null
}
