import type {Document} from '../../src/core/document.ts'
import {names} from '../../src/language/names.ts'
import {sentences} from '../../src/language/sentences.ts'
import {Shape, TokenKind, type Tokens, tokens} from '../../src/language/tokens.ts'
import {idsOf, intern, wordOf} from '../../src/language/vocabulary.ts'
import {isFunctionWord} from '../../src/lexicon/function-words.ts'

/** Where the words stand that initials are short for: tokens, end exclusive. */
export interface Expansion {
  readonly firstToken: number
  readonly endToken: number
}

/** How many different initials of one article are looked up: a bound for hostile text. */
const mostLookups = 120
const comma = intern(',')
const bracket = intern('(')
const possessive = intern("'s")
const small = idsOf("of and the for in on to de la le du des der und & ' ’ 's")

/** The words of an article as the row of their first letters, so that looking for initials is looking for letters. */
class Letters {
  /** One small letter a word; `|` parts sentences. */
  readonly #text: string
  /** The token of each letter. */
  readonly #tokens: readonly number[]

  /** @param all Also the small words, as in “Bank of America” for BOA. */
  constructor(document: Document, all: boolean) {
    const every = document.get(tokens)
    const split = document.get(sentences)
    const letters: string[] = []
    const places: number[] = []
    for (let sentence = 0; sentence < split.length; sentence++) {
      for (let token = split.firstToken[sentence]; token < split.endToken[sentence]; token++) {
        const word = every.word[token]
        if (every.kind[token] !== TokenKind.word || isInitials(every, token) || word === possessive) continue
        if (!all && isFunctionWord(word)) continue
        for (const part of wordOf(word).split('-'))
          if (part !== '') {
            letters.push(part[0])
            places.push(token)
          }
      }
      letters.push('|')
      places.push(split.endToken[sentence] - 1)
    }
    this.#text = letters.join('')
    this.#tokens = places
  }

  /** All places of some initials, as tokens, in order. */
  *places(initials: string): Generator<Expansion> {
    for (let at = this.#text.indexOf(initials); at !== -1; at = this.#text.indexOf(initials, at + 1))
      yield {firstToken: this.#tokens[at], endToken: this.#tokens[at + initials.length - 1] + 1}
  }
}

/** Finds what the initials of an article are short for. */
export class Expansions {
  readonly #document: Document
  readonly #tokens: Tokens
  readonly #letters: readonly Letters[]
  #lookups = 0

  constructor(document: Document) {
    this.#document = document
    this.#tokens = document.get(tokens)
    this.#letters = [new Letters(document, false), new Letters(document, true)]
  }

  /**
   * The first words of the article that some initials may be short for.
   *
   * @param initials In lower case, letters alone.
   * @param until End of the sentence in which the initials stand, as a token. Behind it only capitals prove that words
   *   are what they are short for.
   */
  find(initials: string, until: number): Expansion | null {
    if (initials.length < 2 || this.#lookups++ >= mostLookups) return null
    let first: Expansion | null = null
    for (const letters of this.#letters)
      for (const place of letters.places(initials)) {
        if (first !== null && place.firstToken >= first.firstToken) break
        const isPlain = initials.length > 2 && place.firstToken < until
        if (this.#isPhrase(place) && (isPlain || this.#isCapital(place) || this.#isBracketed(place, initials)))
          first = place
      }
    return this.#named(initials, first)
  }

  /** No punctuation between the words but commas before capitals: “Ministry of Trade, Industry and Energy”. */
  #isPhrase({firstToken, endToken}: Expansion): boolean {
    const all = this.#tokens
    for (let token = firstToken; token < endToken; token++)
      if (all.kind[token] !== TokenKind.word && !small.has(all.word[token]))
        if (all.word[token] !== comma || (all.shape[token + 1] & Shape.capital) === 0) return false
    return !small.has(all.word[firstToken]) && !small.has(all.word[endToken - 1])
  }

  /** “animal feed board (|AFB|)” */
  #isBracketed({endToken}: Expansion, initials: string): boolean {
    const {word, length} = this.#tokens
    return endToken + 1 < length && word[endToken] === bracket && wordOf(word[endToken + 1]) === initials
  }

  #isCapital({firstToken, endToken}: Expansion): boolean {
    const all = this.#tokens
    for (let token = firstToken; token < endToken; token++)
      if (all.kind[token] === TokenKind.word && (all.shape[token] & Shape.capital) === 0 && !small.has(all.word[token]))
        return false
    return true
  }

  /** A name that takes several letters from one word: “Kazatomprom” for KAP, “Telecom Norrland” for TCN. */
  #named(initials: string, found: Expansion | null): Expansion | null {
    for (const {firstToken, endToken, text, kind} of this.#document.get(names).mentions) {
      if (found !== null && firstToken >= found.firstToken) break
      if (kind === 'person' || text.length < initials.length + 3 || text[0].toLowerCase() !== initials[0]) continue
      if (endToken - firstToken < 2 || isInitials(this.#tokens, firstToken) || !spells(text, initials)) continue
      return {firstToken, endToken}
    }
    return found
  }
}

/** Whether the letters stand in a name in this order, the first letter of each of its words among them. */
function spells(name: string, initials: string): boolean {
  const letters = name.toLowerCase()
  let at = 0
  for (const letter of initials) {
    at = letters.indexOf(letter, at)
    if (at === -1) return false
    at++
  }
  at = 0
  for (const word of name.split(/[\s-]+/)) {
    if (!/^\p{Lu}/u.test(word)) continue
    at = initials.indexOf(word[0].toLowerCase(), at)
    if (at === -1) return false
    at++
  }
  return true
}

/** “NCA”: initials are no expansion of others. */
function isInitials(all: Tokens, token: number): boolean {
  return (all.shape[token] & Shape.allCapitals) !== 0
}
