import type {Document} from '../core/document.ts'
import type {Fix} from '../core/message.ts'
import {keepsMarks} from './inline-marks.ts'
import {holdsQuotation} from './quotations.ts'
import {sentenceAt, sentences} from './sentences.ts'
import {Shape, TokenKind, tokens} from './tokens.ts'
import {idsOf, intern} from './vocabulary.ts'

const comma = intern(',')
const point = intern('.')
const articles = idsOf('a an')

/**
 * Cuts words out of a sentence, with the commas that enclose them. What then opens the sentence gets a capital, and
 * the `a` or `an` before them is written as the next word wants it.
 *
 * @param firstToken The words, in tokens of one sentence, end exclusive.
 * @returns Null where quoted words or markup are in the way, or where nobody can tell whether `a` or `an` is right.
 */
export function withoutWords(document: Document, firstToken: number, endToken: number): Fix | null {
  const all = document.get(tokens)
  const split = document.get(sentences)
  const sentence = sentenceAt(split, firstToken)
  if (endToken >= split.endToken[sentence]) return null
  const isComma = (token: number): boolean => all.word[token] === comma
  const isMark = (token: number): boolean => all.kind[token] === TokenKind.punctuation
  if (firstToken === split.firstToken[sentence]) {
    const next = isComma(endToken) ? endToken + 1 : endToken
    const letter = capitalised(document, next)
    const range = [all.start[firstToken], all.start[next] + (letter?.length ?? 0)] as const
    return letter === null ? null : safely(document, {range, text: letter})
  }
  const before = firstToken - 1
  if (isComma(before) && isMark(endToken)) {
    const end = isComma(endToken) ? all.end[endToken] : all.end[endToken - 1]
    return safely(document, {range: [all.start[before], end], text: ''})
  }
  if (isMark(endToken)) return safely(document, {range: [all.end[before], all.end[endToken - 1]], text: ''})
  if (!articles.has(all.word[before]))
    return safely(document, {range: [all.start[firstToken], all.start[endToken]], text: ''})
  const article = indefiniteArticle(document.prose.slice(all.start[endToken], all.end[endToken]))
  if (article === null) return null
  const isCapital = (all.shape[before] & Shape.capital) !== 0
  const text = `${isCapital ? article.charAt(0).toUpperCase() + article.slice(1) : article} `
  return safely(document, {range: [all.start[before], all.start[endToken]], text})
}

/** The first letter of a token as a capital; null where it has none to give. */
function capitalised(document: Document, token: number): string | null {
  const all = document.get(tokens)
  const first = document.text.slice(all.start[token], all.start[token] + 1)
  if (all.kind[token] === TokenKind.number) return ''
  if (all.kind[token] !== TokenKind.word || document.prose[all.start[token]] !== first) return null
  // iPhones keep their small letter.
  if ((all.shape[token] & Shape.innerCapital) !== 0) return ''
  return first.toUpperCase()
}

/** `a` or `an` before a word; null where only the sound of the word could tell: an hour, a union. */
function indefiniteArticle(word: string): 'a' | 'an' | null {
  if (/^[bcdfgjklmnpqrstvwxyz]\p{Ll}/iu.test(word)) return 'a'
  return /^(?:[ai]|e(?!u)|o(?!n(?:e|ce)))\p{Ll}/iu.test(word) ? 'an' : null
}

/**
 * Names the source of a sentence that ends in a full stop: `…, Canal News reported.`
 *
 * @returns Null where the sentence ends in a quotation, or in anything but a full stop.
 */
export function withSource(document: Document, sentence: number, source: string): Fix | null {
  const all = document.get(tokens)
  const last = document.get(sentences).endToken[sentence] - 1
  const start = all.start[last]
  if (all.word[last] !== point || start !== all.end[last - 1]) return null
  return safely(document, {range: [start, start], text: `, ${source} reported`})
}

/** Two fixes of one sentence as one, the first before the second; null where quoted words stand between them. */
export function bothFixes(document: Document, first: Fix, second: Fix): Fix | null {
  const [start, end] = [first.range[0], second.range[1]]
  if (first.range[1] > second.range[0]) return null
  const between = document.text.slice(first.range[1], second.range[0])
  return safely(document, {range: [start, end], text: first.text + between + second.text})
}

/** A fix, unless it touches quoted words or breaks markup. */
export function safely(document: Document, fix: Fix): Fix | null {
  const [start, end] = fix.range
  if (holdsQuotation(document, start, Math.max(end, start + 1))) return null
  return keepsMarks(document, start, end) ? fix : null
}
