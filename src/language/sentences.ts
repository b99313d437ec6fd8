import type {Document} from '../core/document.ts'
import {defineLayer} from '../core/layer.ts'
import {leadingAbbreviation, trailingAbbreviation} from '../lexicon/abbreviations.ts'
import {isFunctionWord} from '../lexicon/function-words.ts'
import {Shape, TokenKind, type Tokens, tokens} from './tokens.ts'
import {idsOf, intern, wordOf} from './vocabulary.ts'

/** The sentences of a document as ranges of tokens, in order; no sentence crosses a block border. */
export interface Sentences {
  readonly length: number
  readonly firstToken: Uint32Array
  /** One past the last token, which is the closing punctuation or quotation mark. */
  readonly endToken: Uint32Array
  /** Index of the block that it stands in. */
  readonly block: Uint32Array
  /** The sentences of block `b` are `blockStart[b]` up to, not including, `blockStart[b + 1]`. */
  readonly blockStart: Uint32Array
}

const terminators = idsOf('. ! ? … ... .... ?! !? 。 ！ ？')
const point = intern('.')
const closers = idsOf(`" ” ’ ' '' ) ] » ’’ ›`)
const apostrophe = intern("'")
const dashes = idsOf('— – -- ―')
const openers = idsOf('" “ ‘ \' `` ( [ « „ ‹ – — --')

/** Splits every block into sentences: abbreviations, initials, decimals and closing quotation marks included. */
export const sentences = defineLayer('sentences', (document): Sentences => {
  const all = document.get(tokens)
  const blocks = document.blocks.length
  const first: number[] = []
  const end: number[] = []
  const block: number[] = []
  const blockStart = new Uint32Array(blocks + 1)
  for (let b = 0; b < blocks; b++) {
    blockStart[b] = first.length
    const stop = all.blockStart[b + 1]
    let from = all.blockStart[b]
    for (let token = from; token < stop; token++) {
      const after = boundaryAfter(all, token, from, stop)
      if (after === 0) continue
      first.push(from)
      end.push(after)
      block.push(b)
      from = after
      token = after - 1
    }
    if (from < stop) {
      first.push(from)
      end.push(stop)
      block.push(b)
    }
  }
  blockStart[blocks] = first.length
  return {
    length: first.length,
    firstToken: Uint32Array.from(first),
    endToken: Uint32Array.from(end),
    block: Uint32Array.from(block),
    blockStart,
  }
})

/** The sentence that holds a token, or -1. */
export function sentenceAt(all: Sentences, token: number): number {
  let low = 0
  let high = all.length - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    if (all.endToken[middle] <= token) low = middle + 1
    else if (all.firstToken[middle] > token) high = middle - 1
    else return middle
  }
  return -1
}

/** The index after the last token of the sentence that this token ends, or 0 when it ends none. */
function boundaryAfter(all: Tokens, token: number, from: number, stop: number): number {
  const {kind, word, shape} = all
  if (kind[token] === TokenKind.word) {
    // U.S. and p.m. bring their own point.
    if ((shape[token] & Shape.point) === 0) return 0
    return opensPlainly(all, token + 1, stop) ? token + 1 : 0
  }
  if (kind[token] !== TokenKind.punctuation || !terminators.has(word[token])) return 0
  let after = token + 1
  while (after < stop && terminators.has(word[after]) && (shape[after] & Shape.spaceBefore) === 0) after++
  const closed = after
  while (after < stop && closers.has(word[after]) && closes(all, after, stop)) after++
  if (after === stop) return after
  // “We will pay.” — Ines Calder: the signature belongs to the quotation.
  if (after > closed && dashes.has(word[after])) return 0
  if (word[token] === point && after === closed && closed === token + 1) {
    const abbreviation = abbreviationBefore(all, token, from, after, stop)
    if (abbreviation !== undefined) return abbreviation ? after : 0
  }
  if ((shape[after] & Shape.spaceBefore) === 0 && after === closed) return 0
  return opens(all, after, stop) ? after : 0
}

/** A mark that could open or close closes when no space parts it from what it follows. */
function closes(all: Tokens, at: number, stop: number): boolean {
  if ((all.shape[at] & Shape.spaceBefore) === 0) return true
  // A spaced-off closing mark before another space, as in `gone . " She`.
  return at + 1 < stop && (all.shape[at + 1] & Shape.spaceBefore) !== 0 && all.word[at] !== apostrophe
}

/** For a point after an abbreviation: whether it ends the sentence all the same; undefined where it is none. */
function abbreviationBefore(
  all: Tokens,
  token: number,
  from: number,
  after: number,
  stop: number,
): boolean | undefined {
  const before = token - 1
  if (before < from || (all.shape[token] & Shape.spaceBefore) !== 0 || all.kind[before] !== TokenKind.word)
    return undefined
  const capital = (all.shape[before] & Shape.capital) !== 0
  const length = all.end[before] - all.start[before]
  if (length === 1 && capital) return opensPlainly(all, after, stop)
  const word = all.word[before]
  if (leadingAbbreviation.has(word)) {
    // “No.” is an abbreviation before a number only; “Mr.” and “Gen.” are always.
    if (!capital || word === numberSign) return all.kind[after] !== TokenKind.number && opens(all, after, stop)
    return opensPlainly(all, after, stop) && before > from
  }
  if (trailingAbbreviation.has(word) && (capital || length <= 3)) return opensPlainly(all, after, stop)
  return undefined
}

const numberSign = intern('no')

/** True when a sentence could open here: a capital, a number, an opening mark; not a small letter. */
function opens(all: Tokens, at: number, stop: number): boolean {
  let token = at
  while (token < stop && openers.has(all.word[token])) token++
  if (token >= stop) return true
  if (all.kind[token] === TokenKind.word) {
    if ((all.shape[token] & (Shape.capital | Shape.innerCapital)) !== 0) return true
    return !hasCase(all, token)
  }
  return all.kind[token] === TokenKind.number || all.kind[token] >= TokenKind.symbol
}

/** True when a sentence plainly opens here: with a capitalised function word, or an opening quotation mark before a capital. */
function opensPlainly(all: Tokens, at: number, stop: number): boolean {
  if (at >= stop) return true
  if (openers.has(all.word[at])) return opens(all, at, stop) && (all.shape[at] & Shape.spaceBefore) !== 0
  if ((all.shape[at] & Shape.capital) === 0 || (all.shape[at] & Shape.spaceBefore) === 0) return false
  return all.kind[at] === TokenKind.word && isFunctionWord(all.word[at])
}

/** False for letters of scripts without capitals, such as Arabic or Chinese. */
function hasCase(all: Tokens, token: number): boolean {
  return /\p{Ll}/u.test(wordOf(all.word[token]))
}

/** Where a sentence stands in the text. */
export function sentenceSpan(document: Document, sentence: number): {readonly start: number; readonly end: number} {
  const all = document.get(tokens)
  const {firstToken, endToken} = document.get(sentences)
  return {start: all.start[firstToken[sentence]], end: all.end[endToken[sentence] - 1]}
}
