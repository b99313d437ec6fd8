import {type CountryMention, countryAt} from '../../src/language/countries.ts'
import {NameMark} from '../../src/language/name-marks.ts'
import type {Tokens} from '../../src/language/tokens.ts'
import {idsOf, intern} from '../../src/language/vocabulary.ts'

const comma = intern(',')
const the = intern('the')
const possessive = intern("'s")
const joins = idsOf('and or &')
/** No name of a country is longer, in tokens. */
const longest = 6

/** Reads lists of countries in the copy: `Peru, Chile and Bolivia`. */
export class ListReader {
  readonly #all: Tokens
  readonly #marks: Uint8Array

  /** @param marks The layer of name marks: a Mr Jordan is no country. */
  constructor(all: Tokens, marks: Uint8Array) {
    this.#all = all
    this.#marks = marks
  }

  /** The country named at a token, behind an article if there is one. */
  nameAt(token: number, stop: number): CountryMention | null {
    if (token >= stop) return null
    const from = this.#all.word[token] === the && token + 1 < stop ? token + 1 : token
    const mention = countryAt(this.#all, from, stop)
    return mention !== null && mention.how !== 'people' && !this.#isPerson(mention) ? mention : null
  }

  /** The country whose name ends right before a token; the longest, as in South Sudan. */
  nameBefore(end: number, from: number): CountryMention | null {
    for (let first = Math.max(from, end - longest); first < end; first++) {
      const mention = countryAt(this.#all, first, end)
      if (mention?.endToken === end && mention.how !== 'people' && !this.#isPerson(mention)) return mention
    }
    return null
  }

  #isPerson({firstToken, endToken}: CountryMention): boolean {
    const {person} = NameMark
    if (this.#marks[firstToken] !== person) return false
    return this.#marks[firstToken - 1] === person || this.#marks[endToken] === person
  }

  /**
   * The countries of the list that begins at a token. A comma alone joins only what an “and” closes: in “such as Oman,
   * Iran said” Iran is no part of it.
   */
  forward(token: number, stop: number): CountryMention[] {
    const all = this.#all
    const found: CountryMention[] = []
    let sure = 1
    for (let at = token; ; ) {
      const mention = this.nameAt(at, stop)
      if (mention === null || all.word[mention.endToken] === possessive) break
      found.push(mention)
      at = mention.endToken
      if (at >= stop) break
      const hasComma = all.word[at] === comma
      if (hasComma) at++
      if (at < stop && joins.has(all.word[at])) {
        if (hasComma && found.length === 1) break
        at++
        const last = this.nameAt(at, stop)
        if (last === null || all.word[last.endToken] === possessive) break
        found.push(last)
        sure = found.length
        break
      }
      if (!hasComma) break
    }
    return found.slice(0, sure)
  }

  /** The countries of the list that ends right before a token, in order. */
  backward(end: number, from: number): CountryMention[] {
    const all = this.#all
    const found: CountryMention[] = []
    let at = end
    while (at > from) {
      const mention = this.nameBefore(at, from)
      if (mention === null) break
      found.unshift(mention)
      at = mention.firstToken
      if (at > from && all.word[at - 1] === the) at--
      const joined = at
      if (at > from && joins.has(all.word[at - 1])) at--
      if (at > from && all.word[at - 1] === comma) at--
      if (at === joined) break
    }
    return found
  }
}
