import type {Document} from '../../src/core/document.ts'
import {attributions} from '../../src/language/attribution.ts'
import {nameMarks} from '../../src/language/name-marks.ts'
import {names as nameLayer} from '../../src/language/names.ts'
import {sentences} from '../../src/language/sentences.ts'
import {TokenKind, tokens} from '../../src/language/tokens.ts'
import {idsOf} from '../../src/language/vocabulary.ts'
import {plainSpeechVerb} from '../../src/lexicon/cues.ts'
import {isGroupWord} from '../../src/lexicon/source-groups.ts'
import type {Text} from './phrase.ts'
import {isDate, pactText} from './texts.ts'

/** What the words around a text tell of it. Sentences by index, `last` included. */
export interface Surroundings {
  /** A day, a month or a year stands in the sentence that may be that of the text. */
  isDated(sentence: number): boolean
  /** A link or a footnote stands in the sentence. */
  isLinked(sentence: number): boolean
  /** A person, a body or a figure stands in the sentence. */
  holdsFacts(sentence: number): boolean
  /** Somebody with a name says the sentence, and the text is in what is said. */
  hasSpeaker(sentence: number, text: Text): boolean
  /** Somebody with a name speaks in one of the sentences. */
  hasSpeakers(first: number, last: number): boolean
  /** A body has its name in one of the sentences. */
  namesBody(first: number, last: number): boolean
  /** A pact has a name of its own somewhere in the article: the Treaty of Elm Quay. */
  readonly namesPact: boolean
}

/** The marks of people and of organisations in the layer of names. */
const person = 1
const organisation = 2

const reporting = idsOf('according reported reports report')

/** “By 2031”, “until May”: a day to come is what a text speaks of and not its own. */
const horizon = idsOf('by until till through beyond')

const Holds = {date: 1, link: 2, fact: 4, body: 8} as const

/** Reads what an article says around its texts. */
export function surroundingsOf(document: Document): Surroundings {
  const split = document.get(sentences)
  const names = document.get(nameMarks)
  const who = document.get(attributions)
  const all = document.get(tokens)
  let known: Uint8Array | undefined
  const holds = (sentence: number, bit: number): boolean => {
    known ??= contentsOf(document)
    return (known[sentence] & bit) !== 0
  }
  const within = (first: number, last: number, test: (sentence: number) => boolean): boolean => {
    for (let sentence = Math.max(0, first); sentence <= Math.min(last, split.length - 1); sentence++)
      if (test(sentence)) return true
    return false
  }
  const isNamed = (sentence: number): boolean =>
    who[sentence].scope === 'in-sentence' &&
    (who[sentence].tier === 'named-person' || who[sentence].tier === 'named-organisation')
  return {
    isDated: (sentence) => holds(sentence, Holds.date),
    isLinked: (sentence) => holds(sentence, Holds.link),
    holdsFacts: (sentence) => holds(sentence, Holds.fact),
    hasSpeaker(sentence, {first, head}) {
      const {source, cue} = who[sentence]
      if (!isNamed(sentence) || source === null || cue === null) return false
      const verb = all.word[cue.firstToken]
      return (
        (reporting.has(verb) || plainSpeechVerb.has(verb)) && (source.endToken <= first || source.firstToken > head)
      )
    },
    hasSpeakers: (first, last) =>
      within(first, last, (sentence) => {
        const {source} = who[sentence]
        if (!isNamed(sentence) || source === null) return false
        for (let token = source.firstToken; token < source.endToken; token++)
          if (names[token] !== 0 && !isGroupWord(all.word[token])) return true
        return false
      }),
    namesBody: (first, last) => within(first, last, (sentence) => holds(sentence, Holds.body)),
    get namesPact() {
      return document.get(nameLayer).mentions.some(({firstToken, endToken}) => {
        for (let token = firstToken; token < endToken; token++) if (pactText.has(all.word[token])) return true
        return false
      })
    },
  }
}

/** By sentence: the bits of what it holds. */
function contentsOf(document: Document): Uint8Array {
  const all = document.get(tokens)
  const split = document.get(sentences)
  const names = document.get(nameMarks)
  const found = new Uint8Array(split.length)
  for (let sentence = 0; sentence < split.length; sentence++)
    for (let token = split.firstToken[sentence]; token < split.endToken[sentence]; token++) {
      const isNumber = all.kind[token] === TokenKind.number
      if (isDate(all, token) && !horizon.has(all.word[token - 1])) found[sentence] |= Holds.date
      if (isNumber || names[token] === person || names[token] === organisation) found[sentence] |= Holds.fact
      if (names[token] === organisation) found[sentence] |= Holds.body
    }
  for (const places of [document.links, document.footnotes]) {
    let sentence = 0
    for (const {start} of places) {
      while (sentence < split.length && all.end[split.endToken[sentence] - 1] <= start) sentence++
      if (sentence < split.length) found[sentence] |= Holds.link
    }
  }
  return found
}
