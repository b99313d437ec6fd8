import type {Document} from '../../src/core/document.ts'
import {type CountryMention, countryAt} from '../../src/language/countries.ts'
import {nameMarks} from '../../src/language/name-marks.ts'
import {Shape, TokenKind, type Tokens, tokens} from '../../src/language/tokens.ts'
import {idsOf, intern, wordOf} from '../../src/language/vocabulary.ts'
import {ListReader} from './country-lists.ts'
import type {Label, Region} from './region-index.ts'
import {
  behindDescription,
  between,
  capitalsHead,
  copula,
  examplesWord,
  pluralHead,
  reducedRelative,
  singularHead,
} from './words.ts'

/** What the copy says of some countries: that a label fits all of them. */
export interface Claim {
  readonly region: Region
  readonly label: Label
  readonly countries: readonly CountryMention[]
  /** True for “in Central America”, false for “Central American”. */
  readonly isPlace?: boolean
  /** Tokens to underline, end exclusive. */
  readonly firstToken: number
  readonly endToken: number
}

/** A label with the noun that it stands before: `Central Asian | states`. */
export interface Phrase {
  /** `Caribbean island nation` has two. */
  readonly labels: readonly Label[]
  readonly firstToken: number
  /** The head noun; `landlocked Peru` has none. */
  readonly head: number
  readonly number: 'singular' | 'plural' | 'capitals' | 'none'
  readonly from: number
  readonly stop: number
}

const possessive = intern("'s")
const comma = intern(',')
const colon = intern(':')
const of = intern('of')
const the = intern('the')
const as = intern('as')
const one = intern('one')
const such = intern('such')
const other = intern('other')
const withWord = intern('with')
const amounts = idsOf('the several many most some all two three four')
const alongside = idsOf('and or like unlike along alongside together well')
const brackets = idsOf('( – — -- -')
const articles = idsOf('a an the another fellow')
const coordinates = idsOf('and or / & nor versus than')
const directions = idsOf('north south east west northern southern eastern western central middle pan trans non sub')
const endsApposition = idsOf(', . ; : ) – — -- ! ? " ”')
/** Words between an article and a label: the “mineral-rich” of “a mineral-rich South American nation”. */
const mostBetween = 4

/** Reads what single sentences say of countries; see {@link GroupReader} for “the two Central Asian states”. */
export class ClaimReader {
  readonly #all: Tokens
  readonly lists: ListReader

  constructor(document: Document) {
    this.#all = document.get(tokens)
    this.lists = new ListReader(this.#all, document.get(nameMarks))
  }

  /** The phrase that a label opens in its sentence, or null where it speaks of no countries. */
  phrase(first: Label, labelAt: (token: number) => Label | null, from: number, stop: number): Phrase | null {
    const all = this.#all
    const {firstToken} = first
    // South African, and the second half of “Asian and African countries”, whose countries belong to either.
    if (firstToken > from && directions.has(all.word[firstToken - 1]) && isCapital(all, firstToken - 1)) return null
    if (firstToken > from + 1 && coordinates.has(all.word[firstToken - 1]) && isCapital(all, firstToken - 2))
      return null
    if (isCountryName(all, firstToken, from, stop)) return null
    const labels = [first]
    let at = first.endToken
    for (let next = labelAt(at); next !== null; next = labelAt(at)) {
      labels.push(next)
      at = next.endToken
    }
    if (at < stop && between.has(all.word[at])) at++
    const base = {labels, firstToken, from, stop, head: at}
    const word = at < stop ? all.word[at] : -1
    // “A Pacific Island nation”, but “the Pacific island of Guam”: an island may lie anywhere in its region.
    if (singularHead.has(word)) return {...base, number: 'singular'}
    if (pluralHead.has(word)) return {...base, number: 'plural'}
    if (capitalsHead.has(word)) return {...base, number: 'capitals'}
    if (first.region.kind === 'landlocked' && at === first.endToken) return {...base, number: 'none'}
    return null
  }

  /** What the phrase says of countries that are named beside it. */
  claims(phrase: Phrase): Claim[] {
    const countries = this.#countriesOf(phrase)
    return countries.length === 0 ? [] : phrase.labels.map((label) => this.#claim(phrase, label, countries))
  }

  #claim(phrase: Phrase, label: Label, countries: readonly CountryMention[]): Claim {
    const end = phrase.number === 'none' ? label.endToken : phrase.head + 1
    return {region: label.region, label, countries, firstToken: phrase.firstToken, endToken: end}
  }

  #countriesOf(phrase: Phrase): readonly CountryMention[] {
    const {number, head, stop} = phrase
    if (number === 'none') return listed(this.nameAt(head, stop))
    if (number === 'singular') return this.#singular(phrase)
    if (number === 'plural') return this.#plural(phrase)
    return []
  }

  /** The country named at a token: capitals and peoples are no nations. */
  nameAt(token: number, stop: number): CountryMention | null {
    const mention = this.lists.nameAt(token, stop)
    return mention?.how === 'name' ? mention : null
  }

  #singular(phrase: Phrase): readonly CountryMention[] {
    const all = this.#all
    const {firstToken, head, from, stop} = phrase
    const next = head + 1
    if (next < stop && all.word[next] === possessive) return []
    const possessor = next < stop && all.word[next] === of ? this.nameAt(next + 1, stop) : null
    if (possessor !== null) return [possessor]
    const beside = countryAt(all, next, stop)
    if (beside !== null) return this.#isRelative(firstToken, from) ? [] : listed(this.nameAt(next, stop))
    const before = this.describedBy(phrase)
    if (before !== null) return [before]
    const article = this.#articleBefore(firstToken, from)
    // “A landlocked nation, Peru imports its fish.”
    const opens = article === from || (article === from + 1 && all.word[from] === as)
    return opens && next < stop && all.word[next] === comma ? listed(this.nameAt(next + 1, stop)) : []
  }

  /** The country of which the phrase, behind its article, is a description, or null. */
  describedBy(phrase: Phrase): CountryMention | null {
    const article = this.#articleBefore(phrase.firstToken, phrase.from)
    return article === -1 ? null : this.#described(article, phrase)
  }

  /** “the first Asian country Peru signed with” says nothing of Peru. */
  #isRelative(firstToken: number, from: number): boolean {
    const before = firstToken > from ? this.#all.word[firstToken - 1] : -1
    return reducedRelative.has(before) || /est$/.test(before < 0 ? '' : wordOf(before))
  }

  /** The article of the phrase, or -1. */
  #articleBefore(firstToken: number, from: number): number {
    const all = this.#all
    for (let token = firstToken - 1; token >= Math.max(from, firstToken - 1 - mostBetween); token--) {
      if (articles.has(all.word[token])) return token
      if (all.kind[token] !== TokenKind.word && all.kind[token] !== TokenKind.number) return -1
      if (copula.has(all.word[token])) return -1
    }
    return -1
  }

  /** The country of “COUNTRY, a Balkan nation” and “COUNTRY is a Balkan nation”. */
  #described(article: number, {firstToken, head, from, stop}: Phrase): CountryMention | null {
    const all = this.#all
    const at = article - 1
    if (at <= from) return null
    const closing = head + 1 < stop ? all.word[head + 1] : -1
    const closed = closing === -1 || endsApposition.has(closing)
    if (copula.has(all.word[at])) {
      const ends = closed || behindDescription.has(closing) || coordinates.has(closing)
      return ends ? this.nameBefore(at, from) : null
    }
    if (all.word[at] !== comma && !brackets.has(all.word[at])) return null
    // “Near Iran, the Gulf state keeps a fleet”: only what is closed again, or chosen from many, describes.
    const chosen = all.word[article] !== the || firstToken - article > 1
    if (!closed && !(chosen && behindDescription.has(closing))) return null
    return this.nameBefore(at, from)
  }

  /** The country whose name, and not its capital’s, ends right before a token. */
  nameBefore(end: number, from: number): CountryMention | null {
    const mention = this.lists.nameBefore(end, from)
    return mention?.how === 'name' ? mention : null
  }

  #plural(phrase: Phrase): readonly CountryMention[] {
    const all = this.#all
    const {firstToken, head, from, stop} = phrase
    const before = this.#oneOf(firstToken, from) ?? this.#oneBesideOthers(firstToken, from)
    if (before !== null) return [before]
    if (firstToken > from && copula.has(all.word[firstToken - 1])) {
      const subjects = this.lists.backward(firstToken - 1, from).filter(({how}) => how === 'name')
      if (subjects.length > 1) return subjects
    }
    const next = head + 1
    if (next >= stop) return []
    const list = (token: number): CountryMention[] => this.lists.forward(token, stop).filter(({how}) => how === 'name')
    const word = all.word[next]
    const afterComma = word === comma ? next + 1 : next
    if (afterComma < stop) {
      if (examplesWord.has(all.word[afterComma]) && !(word === comma && wordOf(all.word[afterComma]) === 'like'))
        return list(afterComma + 1)
      if (all.word[afterComma] === such && all.word[afterComma + 1] === as) return list(afterComma + 2)
    }
    if (word === colon || word === of) return list(next + 1)
    const beside = list(next)
    return beside.length > 1 && !this.#isRelative(firstToken, from) ? beside : []
  }

  /** The country of “Peru is one of the poorest Central American countries”. */
  #oneOf(firstToken: number, from: number): CountryMention | null {
    const all = this.#all
    for (let token = firstToken - 1; token > Math.max(from, firstToken - 2 - mostBetween); token--) {
      if (all.word[token] !== of || all.word[token - 1] !== one) continue
      const at = token - 2
      if (at <= from || !(copula.has(all.word[at]) || all.word[at] === comma)) return null
      return this.nameBefore(at, from)
    }
    return null
  }

  /** The country of “Peru and other Central American countries”, “Peru, like most other Central American countries”. */
  #oneBesideOthers(firstToken: number, from: number): CountryMention | null {
    const {word} = this.#all
    let at = firstToken - 1
    if (at <= from || word[at] !== other) return null
    at--
    if (at > from && amounts.has(word[at])) at--
    if (at > from && (word[at] === withWord || word[at] === as)) at--
    if (at <= from || !alongside.has(word[at])) return null
    if (word[at - 1] === comma) at--
    return this.nameBefore(at, from)
  }
}

function listed(mention: CountryMention | null): CountryMention[] {
  return mention === null ? [] : [mention]
}

function isCapital(all: Tokens, token: number): boolean {
  return (all.shape[token] & Shape.capital) !== 0
}

/** The label is part of a name: “Central African Republic”, “United Arab Emirates”. */
function isCountryName(all: Tokens, token: number, from: number, stop: number): boolean {
  for (let first = Math.max(from, token - 2); first <= token; first++) {
    const mention = countryAt(all, first, stop)
    if (mention?.how === 'name' && mention.endToken > token + (first < token ? 0 : 1)) return true
  }
  return false
}
