import type {Document} from '../../src/core/document.ts'
import {isAbstractWord} from '../../src/language/abstraction.ts'
import {Shape, TokenKind, tokens} from '../../src/language/tokens.ts'
import {wordOf} from '../../src/language/vocabulary.ts'
import {isFunctionWord} from '../../src/lexicon/function-words.ts'
import {headingArticles, outlineDomain, outlineModifier, storyNoun} from '../../src/lexicon/headings.ts'
import {isGroupWord} from '../../src/lexicon/source-groups.ts'
import type {HeadingWords} from './slot.ts'

/** A stretch of a heading between colons and dashes. */
export interface Part extends HeadingWords {
  readonly firstToken: number
  readonly endToken: number
}

const divider = new Set([':', '–', '—', '--', '-', '|'])
const enumeration = /^(?:part|section|chapter|step)$/
const roman = /^[ivx]{1,4}$/

/** A heading's parts between colons and dashes, without the enumeration before them. */
export function partsOf(document: Document, block: number): Part[] {
  const all = document.get(tokens)
  const stop = all.blockStart[block + 1]
  const parts: Part[] = []
  let first = afterEnumeration(document, block)
  for (let token = first; token <= stop; token++) {
    if (token < stop && (all.kind[token] !== TokenKind.punctuation || !divider.has(wordOf(all.word[token])))) continue
    const part = partOf(document, first, token)
    if (part.words.length > 0) parts.push(part)
    first = token + 1
  }
  return parts
}

/** The first token of a heading behind `1.`, `II.`, `Part 3:`, an emoji or a number on a key (`2️⃣`). */
function afterEnumeration(document: Document, block: number): number {
  const all = document.get(tokens)
  const from = all.blockStart[block]
  const stop = all.blockStart[block + 1]
  let token = from
  const isNumber = (at: number): boolean => all.kind[at] === TokenKind.number
  const isKey = (at: number): boolean => isNumber(at) && wordOf(all.word[at]).endsWith('\u20e3')
  while (token < stop && all.kind[token] !== TokenKind.word && (!isNumber(token) || isKey(token))) token++
  const isMark = (at: number): boolean => at < stop && all.kind[at] === TokenKind.punctuation
  let number = token
  if (number < stop && enumeration.test(wordOf(all.word[number]))) number++
  const isCount = number < stop && (isNumber(number) || roman.test(wordOf(all.word[number])))
  return isCount && isMark(number + 1) && number + 2 < stop ? number + 2 : token
}

function partOf(document: Document, firstToken: number, endToken: number): Part {
  const all = document.get(tokens)
  const words: string[] = []
  const places: number[] = []
  let isOpen = false
  let capitals = 0
  let innerCapitals = 0
  let shouted = 0
  let small = 0
  for (let token = firstToken; token < endToken; token++) {
    const text = wordOf(all.word[token])
    const isAmpersand = text === '&'
    if (!isAmpersand && all.kind[token] > TokenKind.number) continue
    if (!isFunctionWord(all.word[token]) && !isAmpersand) {
      if ((all.shape[token] & Shape.capital) !== 0) {
        capitals++
        if (isOpen) innerCapitals++
      } else small++
      if ((all.shape[token] & Shape.allCapitals) !== 0) shouted++
    }
    isOpen = true
    if (text === "'s" && words.length > 0) words[words.length - 1] += text
    else if (!headingArticles.has(text)) {
      words.push(isAmpersand ? 'and' : text)
      places.push(token)
    }
  }
  const contentOf = (from: number, to: number): number[] =>
    places.slice(from, to).filter((token) => !isFunctionWord(all.word[token]))
  const isEmpty = (token: number, people: boolean): boolean => {
    const id = all.word[token]
    return isAbstractWord(id) || outlineDomain.has(id) || storyNoun.has(id) || (people && isGroupWord(id))
  }
  const isAbstract = (from: number, to: number, people: boolean): boolean => {
    const content = contentOf(from, to)
    // “A Vision for Tomorrow” has nothing but small words there.
    return content.filter((token) => isEmpty(token, people)).length * 2 >= content.length
  }
  const isAllAbstract = (): boolean => {
    const content = contentOf(0, places.length)
    return content.length > 1 && content.every((token) => isEmpty(token, false) || outlineModifier.has(all.word[token]))
  }
  const titleCase = innerCapitals > 0 && small === 0 && shouted < capitals
  return {words, titleCase, isAbstract, isAllAbstract, firstToken, endToken}
}
