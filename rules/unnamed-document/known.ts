import type {Document} from '../../src/core/document.ts'
import {attributions} from '../../src/language/attribution.ts'
import type {Attribution} from '../../src/language/attribution-model.ts'
import {nameMarks} from '../../src/language/name-marks.ts'
import {names as nameLayer} from '../../src/language/names.ts'
import {sentences} from '../../src/language/sentences.ts'
import {TokenKind, tokens} from '../../src/language/tokens.ts'
import {idsOf} from '../../src/language/vocabulary.ts'
import {plainSpeechVerb} from '../../src/lexicon/cues.ts'
import {isGroupWord} from '../../src/lexicon/source-groups.ts'
import type {Text} from './phrase.ts'
import {isDate, pactText} from './texts.ts'

/** The marks of people and of organisations in the layer of names. */
const person = 1
const organisation = 2

const reporting = idsOf('according reported reports report')

/** “By 2031”, “until May”: a day to come is what a text speaks of and not its own. */
const horizon = idsOf('by until till through beyond')

const Holds = {date: 1, link: 2, fact: 4, body: 8} as const

/** What an article says around its texts. Sentences by index, `last` included. */
export class Surroundings {
  readonly #document: Document
  readonly #who: readonly Attribution[]
  #contents: Uint8Array | undefined

  constructor(document: Document) {
    this.#document = document
    this.#who = document.get(attributions)
  }

  /** A day, a month or a year stands in the sentence that may be that of the text. */
  isDated(sentence: number): boolean {
    return this.#holds(sentence, Holds.date)
  }

  /** A link or a footnote stands in the sentence. */
  isLinked(sentence: number): boolean {
    return this.#holds(sentence, Holds.link)
  }

  /** A person, a body or a figure stands in the sentence. */
  holdsFacts(sentence: number): boolean {
    return this.#holds(sentence, Holds.fact)
  }

  /** Somebody with a name says the sentence, and the text is in what is said. */
  hasSpeaker(sentence: number, {first, head}: Text): boolean {
    const {source, cue} = this.#who[sentence]
    if (!isNamed(this.#who[sentence]) || source === null || cue === null) return false
    const verb = this.#document.get(tokens).word[cue.firstToken]
    return (reporting.has(verb) || plainSpeechVerb.has(verb)) && (source.endToken <= first || source.firstToken > head)
  }

  /** Somebody with a name speaks in one of the sentences. */
  hasSpeakers(first: number, last: number): boolean {
    const {word} = this.#document.get(tokens)
    const names = this.#document.get(nameMarks)
    for (let sentence = Math.max(0, first); sentence <= Math.min(last, this.#who.length - 1); sentence++) {
      const {source} = this.#who[sentence]
      if (!isNamed(this.#who[sentence]) || source === null) continue
      for (let token = source.firstToken; token < source.endToken; token++)
        if (names[token] !== 0 && !isGroupWord(word[token])) return true
    }
    return false
  }

  /** A body has its name in one of the sentences. */
  namesBody(first: number, last: number): boolean {
    for (let sentence = Math.max(0, first); sentence <= Math.min(last, this.#who.length - 1); sentence++)
      if (this.#holds(sentence, Holds.body)) return true
    return false
  }

  /** A pact has a name of its own somewhere in the article: the Treaty of Elm Quay. */
  get namesPact(): boolean {
    const {word} = this.#document.get(tokens)
    return this.#document.get(nameLayer).mentions.some(({firstToken, endToken}) => {
      for (let token = firstToken; token < endToken; token++) if (pactText.has(word[token])) return true
      return false
    })
  }

  #holds(sentence: number, bit: number): boolean {
    this.#contents ??= contentsOf(this.#document)
    return (this.#contents[sentence] & bit) !== 0
  }
}

function isNamed({scope, tier}: Attribution): boolean {
  return scope === 'in-sentence' && (tier === 'named-person' || tier === 'named-organisation')
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
      if (isDate(all, token) && !(token > 0 && horizon.has(all.word[token - 1]))) found[sentence] |= Holds.date
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
