import type {Document} from '../../src/core/document.ts'
import {NameMark, nameMarks} from '../../src/language/name-marks.ts'
import {NameWord, nameWord} from '../../src/language/name-words.ts'
import {officeMentions} from '../../src/language/office-holders.ts'
import {quotationAt, quotations} from '../../src/language/quotations.ts'
import {Shape, TokenKind, tokens} from '../../src/language/tokens.ts'
import {officeNoun, officeQualifier} from '../../src/lexicon/offices.ts'

/** A title in capitals, and how it looks in small letters. */
export interface CapitalTitle {
  readonly start: number
  readonly end: number
  readonly words: string
  readonly small: string
}

const {portfolio, modifier} = NameWord

/** Formal titles in capitals that stand before no name, one of each: “the |Prime Minister| said”. */
export function capitalTitles(document: Document): CapitalTitle[] {
  const all = document.get(tokens)
  const marks = document.get(nameMarks)
  const quoted = document.get(quotations)
  const found = new Map<string, CapitalTitle>()
  for (const {head, firstToken, endToken, block, opening} of document.get(officeMentions)) {
    if (opening === 'bare' || document.blocks[block].kind !== 'paragraph' || marks[endToken] === NameMark.person)
      continue
    if ((all.shape[head] & Shape.capital) === 0 || (all.shape[head] & Shape.allCapitals) !== 0) continue
    if (quotationAt(quoted, all.start[head]) !== -1) continue
    let first = head
    while (first > firstToken && isTitleWord(first - 1)) first--
    // “The Board President”: a capital that the opening of a sentence explains stays.
    const start = all.start[first]
    const end = all.end[head]
    const words = document.words(start, end)
    const small = words.toLowerCase()
    if (!found.has(small)) found.set(small, {start, end, words, small})
  }
  return [...found.values()]

  function isTitleWord(token: number): boolean {
    if (all.kind[token] !== TokenKind.word || (all.shape[token] & Shape.capital) === 0 || marks[token] !== 0)
      return false
    const word = all.word[token]
    return officeNoun.has(word) || officeQualifier.has(word) || (nameWord(word) & (portfolio | modifier)) !== 0
  }
}
