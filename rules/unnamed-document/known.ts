import type {Document} from '../../src/core/document.ts'
import {attributions} from '../../src/language/attribution.ts'
import {nameMarks} from '../../src/language/name-marks.ts'
import {type Sentences, sentences} from '../../src/language/sentences.ts'
import {TokenKind, tokens} from '../../src/language/tokens.ts'
import {wordOf} from '../../src/language/vocabulary.ts'
import type {Text} from './phrase.ts'
import {dateWord} from './texts.ts'

/** The marks of people and of organisations in the layer of names. */
const person = 1
const organisation = 2

const year = /^(?:19|20)\d\d$/

/** What the words around a text tell of it. Sentences by index. */
export interface Surroundings {
  /** A day, a month or a year stands in the sentence. */
  isDated(sentence: number): boolean
  /** A link or a footnote stands in the sentence. */
  isLinked(sentence: number): boolean
  /** Somebody with a name says or publishes it in the same sentence. */
  hasSpeaker(sentence: number, text: Text): boolean
  /** A body has its name in the sentence or near it. */
  namesBody(first: number, last: number): boolean
  /** Any name or figure stands in the sentence. */
  holdsFacts(sentence: number): boolean
}

/** Reads what an article says around its texts. */
export function surroundingsOf(document: Document): Surroundings {
  const all = document.get(tokens)
  const split: Sentences = document.get(sentences)
  const names = document.get(nameMarks)
  const who = document.get(attributions)
  const some = (sentence: number, test: (token: number) => boolean): boolean => {
    for (let token = split.firstToken[sentence]; token < split.endToken[sentence]; token++) if (test(token)) return true
    return false
  }
  return {
    isDated: (sentence) =>
      some(sentence, (token) => dateWord.has(all.word[token]) || year.test(wordOf(all.word[token]))),
    isLinked(sentence) {
      const start = all.start[split.firstToken[sentence]]
      const end = all.end[split.endToken[sentence] - 1]
      return [...document.links, ...document.footnotes].some((place) => place.start >= start && place.start < end)
    },
    hasSpeaker(sentence, {first, head}) {
      const {tier, scope, source} = who[sentence]
      if (scope !== 'in-sentence' || source === null) return false
      if (tier !== 'named-person' && tier !== 'named-organisation') return false
      return source.endToken <= first || source.firstToken > head
    },
    namesBody(first, last) {
      for (let sentence = Math.max(0, first); sentence <= Math.min(last, split.length - 1); sentence++)
        if (some(sentence, (token) => names[token] === organisation || names[token] === person)) return true
      return false
    },
    holdsFacts: (sentence) => some(sentence, (token) => names[token] !== 0 || all.kind[token] === TokenKind.number),
  }
}
