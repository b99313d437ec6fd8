import type {Document} from '../../src/core/document.ts'
import {type Quantity, quantities} from '../../src/language/numbers.ts'
import {Shape, TokenKind, type Tokens, tokens} from '../../src/language/tokens.ts'
import {idsOf, intern, wordOf} from '../../src/language/vocabulary.ts'
import {isFunctionWord} from '../../src/lexicon/function-words.ts'
import {countedNoun, currencySign, durationUnit, lengthUnit, quantityUnit} from '../../src/lexicon/units.ts'
import * as words from './words.ts'

/** Words of a figure: UTF-16 offsets, end exclusive. */
export interface Figure {
  readonly start: number
  readonly end: number
}

const year = /^(?:19|20)\d\d$/
const million = 1_000_000
/** A rise “to 310” may be anything; from here on it was counted. */
const leastCounted = 1000
/** “900 |square| metres”: the unit is two words. */
const dimension = idsOf('square cubic')
const out = intern('out')
const of = intern('of')
const within = intern('in')
const by = intern('by')
/** How far before a number stands what is counted. */
const mostToHead = 16
/** How many words may stand between a number and its unit: 1,200 |rural| apprentices. */
const mostBetween = 2

/** Finds shares, sums and counts, each with its sign, magnitude and unit. */
export class FigureReader {
  readonly #tokens: Tokens
  readonly #byToken = new Map<number, Quantity>()

  constructor(document: Document) {
    this.#tokens = document.get(tokens)
    for (const quantity of document.get(quantities)) this.#byToken.set(quantity.firstToken, quantity)
  }

  /** The first figure between two tokens, or null. @param durations Targets such as “6 months” count. */
  first(from: number, to: number, durations = false): Figure | null {
    const {word} = this.#tokens
    let body = false
    let exchange = false
    for (let token = from; token < to; token++) {
      if (words.votes.has(word[token])) return null
      body ||= words.votingBodies.has(word[token])
      exchange ||= words.quoted.has(word[token])
    }
    for (let token = from; token < to; token++) {
      const quantity = this.#byToken.get(token)
      const spelt = this.#inWords(token, from, to)
      const end = quantity === undefined || spelt !== -1 ? spelt : this.#endOf(quantity, from, to, durations)
      if (end !== -1 && !(exchange && this.#isQuoted(quantity)) && !(body && this.#isCount(quantity)))
        return {start: this.#tokens.start[token], end: this.#tokens.end[end - 1]}
      if (quantity !== undefined) token = quantity.endToken - 1
    }
    return null
  }

  /** One past the last token of the figure, or -1 where the number counts nothing. */
  #endOf(quantity: Quantity, from: number, to: number, durations: boolean): number {
    const {firstToken, endToken, value, isPercent, currency} = quantity
    const {word, kind} = this.#tokens
    if (isPercent || currency !== '') return this.#withUnit(endToken, to)
    if (firstToken > from && currencySign.has(word[firstToken - 1])) return endToken
    if (words.fractionCount.has(word[firstToken]) && words.fractions.has(word[endToken]) && word[endToken + 1] === of)
      return endToken + 1
    const ratio = this.#ratio(quantity, to)
    if (ratio !== -1) return ratio
    const isDigits = kind[firstToken] === TokenKind.number
    if (value >= million || (isDigits && endToken - firstToken > 1)) return this.#withUnit(endToken, to)
    if (!isDigits || year.test(wordOf(word[firstToken]))) return -1
    const unit = this.#unitAfter(endToken, to)
    if (unit !== -1)
      return this.#isPlaceOrSpeed(unit, to) ? -1 : Math.min(to, unit + (dimension.has(word[unit]) ? 2 : 1))
    if (endToken < to && durationUnit.has(word[endToken]))
      return durations || this.#isWait(from, Math.min(to, endToken + 4)) ? endToken + 1 : -1
    return value >= leastCounted && this.#countsUp(firstToken, from) ? endToken : -1
  }

  /** “50m |euros|”: a unit right behind belongs to the figure. */
  #withUnit(end: number, to: number): number {
    return end < to && quantityUnit.has(this.#tokens.word[end]) ? end + 1 : end
  }

  /** The unit behind a number, with an adjective or two between: 1,200 rural |apprentices|. */
  #unitAfter(at: number, to: number): number {
    const {word, kind, shape} = this.#tokens
    for (let token = at; token < Math.min(to, at + mostBetween + 1); token++) {
      if (quantityUnit.has(word[token])) return token
      if (kind[token] !== TokenKind.word || isFunctionWord(word[token]) || (shape[token] & Shape.capital) !== 0)
        return -1
      // “24 donations totalling pounds …”: nouns and participles are no adjectives.
      if (/(?:ing|[^s]s)$/.test(wordOf(word[token]))) return -1
    }
    return -1
  }

  #isPlaceOrSpeed(unit: number, to: number): boolean {
    const {word} = this.#tokens
    return lengthUnit.has(word[unit]) && unit + 1 < to && words.whereOrHowFast.has(word[unit + 1])
  }

  /** “The average wait is 14 weeks”, “a 14 weeks' wait”. */
  #isWait(from: number, to: number): boolean {
    for (let token = from; token < to; token++) if (words.waiting.has(this.#tokens.word[token])) return true
    return false
  }

  /** “Museum attendance climbed to 310,000”: what is counted stands before, and a word for reaching a level between. */
  #countsUp(number: number, from: number): boolean {
    const {word, kind} = this.#tokens
    if (number === from || !words.reaching.has(word[number - 1])) return false
    for (let token = number - 1; token >= Math.max(from, number - mostToHead); token--) {
      if (kind[token] === TokenKind.punctuation) return false
      if (countedNoun.has(word[token])) return true
    }
    return false
  }

  /** “One in five”, “8 out of 10”. */
  #ratio({endToken, firstToken, value}: Quantity, to: number): number {
    const {word} = this.#tokens
    if (endToken - firstToken > 1) return -1
    const at = word[endToken] === out && word[endToken + 1] === of ? endToken + 2 : endToken + 1
    if (at >= to || (at === endToken + 1 && word[endToken] !== within)) return -1
    const whole = this.#byToken.get(at)
    if (whole === undefined || whole.value <= value || whole.value < 3 || year.test(wordOf(word[at]))) return -1
    // “one in three days” is a time.
    return whole.isPercent || words.stretch.has(word[whole.endToken]) ? -1 : whole.endToken
  }

  /** “A third of the staff”, “two-thirds of”, “fell by almost a quarter”, “bookings have tripled”. */
  #inWords(token: number, from: number, to: number): number {
    const {word} = this.#tokens
    if (words.multiplied.has(word[token]))
      return token > from && (token + 1 >= to || words.afterMultiplied.has(word[token + 1])) ? token + 1 : -1
    let end = -1
    if (words.hyphenatedFraction.has(word[token])) end = token + 1
    else if (token + 1 < to && words.one.has(word[token]) && words.fraction.has(word[token + 1])) end = token + 2
    if (end === -1) return -1
    if (word[end] === of && end < to) return this.#isStretch(end + 1, to) ? -1 : end
    for (let before = token - 1; before >= Math.max(from, token - 3); before--) if (word[before] === by) return end
    return -1
  }

  /** “A quarter of an hour”, “half of the season”. */
  #isStretch(from: number, to: number): boolean {
    for (let token = from; token < Math.min(to, from + 3); token++)
      if (words.stretch.has(this.#tokens.word[token])) return true
    return false
  }

  /** A share price or a turnover in shares. */
  #isQuoted(quantity: Quantity | undefined): boolean {
    return quantity !== undefined && quantity.currency === ''
  }

  /** Heads and hands, and no money or share. */
  #isCount(quantity: Quantity | undefined): boolean {
    return quantity !== undefined && quantity.currency === '' && !quantity.isPercent
  }
}
