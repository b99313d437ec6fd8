import type {Document} from '../../src/core/document.ts'
import {attributions} from '../../src/language/attribution.ts'
import {nameMarks} from '../../src/language/name-marks.ts'
import {names as nameLayer} from '../../src/language/names.ts'
import {type Sentences, sentences} from '../../src/language/sentences.ts'
import {TokenKind, tokens} from '../../src/language/tokens.ts'
import {intern, wordOf} from '../../src/language/vocabulary.ts'
import {plainSpeechVerb} from '../../src/lexicon/cues.ts'
import type {Text} from './phrase.ts'
import {dateWord, pactText} from './texts.ts'

/** The marks of people and of organisations in the layer of names. */
const person = 1
const organisation = 2

const according = intern('according')
const year = /^(?:19|20)\d\d$/

/** What the words around a text tell of it. Sentences by index. */
export interface Surroundings {
  /** A day, a month or a year stands in the sentence. */
  isDated(sentence: number): boolean
  /** A link or a footnote stands in the sentence. */
  isLinked(sentence: number): boolean
  /** Somebody with a name says or publishes it in the same sentence. */
  hasSpeaker(sentence: number, text: Text): boolean
  /** Somebody with a name speaks in one of the sentences. */
  hasSpeakers(first: number, last: number): boolean
  /** A body has its name in one of the sentences. */
  namesBody(first: number, last: number): boolean
  /** A person, a body or a figure stands in the sentence. */
  holdsFacts(sentence: number): boolean
  /** A pact has a name of its own somewhere in the article: the Treaty of Elm Quay. */
  readonly namesPact: boolean
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
  const within = (first: number, last: number, test: (sentence: number) => boolean): boolean => {
    for (let sentence = Math.max(0, first); sentence <= Math.min(last, split.length - 1); sentence++)
      if (test(sentence)) return true
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
      const {tier, scope, source, cue} = who[sentence]
      if (scope !== 'in-sentence' || source === null || cue === null) return false
      if (tier !== 'named-person' && tier !== 'named-organisation') return false
      const cueWord = all.word[cue.firstToken]
      if (cueWord !== according && !plainSpeechVerb.has(cueWord)) return false
      return source.endToken <= first || source.firstToken > head
    },
    hasSpeakers: (first, last) => within(first, last, (sentence) => {
      const {tier, scope, source} = who[sentence]
      if (scope !== 'in-sentence' || source === null || (tier !== 'named-person' && tier !== 'named-organisation')) return false
      return names.subarray(source.firstToken, source.endToken).some((mark) => mark !== 0)
    }),
    namesBody: (first, last) => within(first, last, (sentence) => some(sentence, (token) => names[token] === organisation)),
    holdsFacts: (sentence) =>
      some(sentence, (token) => names[token] === person || names[token] === organisation || all.kind[token] === TokenKind.number),
    namesPact: document.get(nameLayer).mentions.some(({firstToken, endToken}) => {
      for (let token = firstToken; token < endToken; token++) if (pactText.has(all.word[token])) return true
      return false
    }),
  }
}
