import type {Document} from '../../src/core/document.ts'
import {type CountryMention, countriesBetween} from '../../src/language/countries.ts'
import {firstWhereNot} from '../../src/language/first-where-not.ts'
import {NameMark, nameMarks} from '../../src/language/name-marks.ts'
import {sentences} from '../../src/language/sentences.ts'
import {type Tokens, tokens} from '../../src/language/tokens.ts'
import {idsOf, intern} from '../../src/language/vocabulary.ts'
import type {Claim, Phrase} from './claims.ts'
import type {ListReader} from './country-lists.ts'
import {fits, type Region} from './region-index.ts'
import {copula, definite, harmless, numerals} from './words.ts'

const both = intern('both')
const the = intern('the')
const comma = intern(',')
const of = intern('of')
const dashes = idsOf('( – — --')
const coordinates = idsOf('and & or with')
const locating = idsOf('in at near from to through outside into via')
const neighbours = idsOf('neighbours neighbors')
const thisOne = idsOf('the this')
/** The share of a stretch’s mentions that countries must have for “the two” to mean them without saying so. */
const leastShare = 0.8
/** Mentions of one country before “the Asian nation” means it. */
const leastMentions = 3
/** Looked back on at most, so that endless paragraphs cost no more than long ones. */
const mostMentions = 200
/** A federation has states of its own: the Gulf state is Texas. */
const federations = new Set('US AU IN BR MX NG DE MY RU AT CH VE'.split(' '))
const state = intern('state')

/** How a phrase points back: to how many countries, and from which token on it is underlined. */
interface Anaphor {
  readonly count: number
  readonly firstToken: number
  /** True where nothing but a list beside it says whom it means: “Three Gulf states, Oman, …”. */
  readonly listOnly: boolean
}

/** How often the article mentions a country, and where first. */
interface CountryCount {
  readonly first: CountryMention
  readonly times: number
}

interface ArticleCountries {
  readonly mentions: readonly CountryMention[]
  readonly byCode: ReadonlyMap<string, CountryCount>
}

/** Finds whom “the two Central Asian states”, “both Gulf capitals” and “the West African nation” stand for. */
export class GroupReader {
  readonly #document: Document
  readonly #all: Tokens
  readonly #lists: ListReader
  #countries: ArticleCountries | undefined

  constructor(document: Document, lists: ListReader) {
    this.#document = document
    this.#all = document.get(tokens)
    this.#lists = lists
  }

  /** What the phrase says of the countries that it points back to. */
  claims(phrase: Phrase, block: number): Claim[] {
    const anaphor = phrase.number === 'singular' ? this.#singular(phrase) : this.#counted(phrase)
    if (anaphor === null) return []
    return phrase.labels.flatMap((label) => {
      const countries =
        anaphor.count === 1
          ? this.#subject(phrase, label.region)
          : this.#antecedents(phrase, anaphor, label.region, block)
      const {firstToken} = anaphor
      return countries === null ? [] : [{region: label.region, label, countries, firstToken, endToken: phrase.head + 1}]
    })
  }

  /** “the two”, “both (the)”, “these three”. */
  #counted({firstToken, from, head, number}: Phrase): Anaphor | null {
    if (number !== 'plural' && number !== 'capitals') return null
    const {word} = this.#all
    let at = firstToken - 1
    if (at >= from && harmless.has(word[at])) at--
    if (at < from) return null
    if (word[at] === both) return {count: 2, firstToken: at, listOnly: false}
    if (word[at] === the && at > from && word[at - 1] === both) return {count: 2, firstToken: at - 1, listOnly: false}
    if (word[at] === the && neighbours.has(word[head])) return {count: 2, firstToken: at, listOnly: false}
    const count = numerals.get(wordText(this.#document, this.#all, at))
    if (count === undefined) return null
    if (at > from && definite.has(word[at - 1])) return {count, firstToken: at - 1, listOnly: false}
    return {count, firstToken: at, listOnly: true}
  }

  #singular({firstToken, from, head, stop}: Phrase): Anaphor | null {
    const {word} = this.#all
    if (firstToken <= from || !thisOne.has(word[firstToken - 1])) return null
    if (head + 1 < stop && (word[head + 1] === of || this.#lists.nameAt(head + 1, stop) !== null)) return null
    return {count: 1, firstToken: firstToken - 1, listOnly: false}
  }

  /** The countries that a counted phrase stands for, or null where that is not sure. */
  #antecedents(phrase: Phrase, anaphor: Anaphor, region: Region, block: number): CountryMention[] | null {
    const {count, firstToken, listOnly} = anaphor
    const list = distinct(this.#apposed(phrase, firstToken))
    if (list.length > 0 || listOnly) return list.length === count ? list : null
    const all = this.#all
    const {from} = phrase
    const blockStart = all.blockStart[block]
    const earlier = this.#between(all.blockStart[Math.max(0, block - 1)], firstToken)
    const inSentence = distinct(this.#between(from, this.#endBefore(firstToken, from)))
    const inBlock = this.#between(blockStart, this.#endBefore(firstToken, from))
    const named = counted(inBlock)
    const set =
      inSentence.length === count
        ? inSentence
        : (dominantOf(named, inBlock.length, count) ?? (named.size < count ? this.#dominant(count) : null))
    if (set === null) return null
    const fitting = set.filter(({code}) => fits(region, code)).length
    if (fitting === count) return set
    // Others, named shortly before, may be meant; and where it fits none, others anywhere.
    const others = fitting === 0 ? this.#article().byCode : counted(earlier)
    const rivals = [...others.keys()].filter((code) => fits(region, code))
    return rivals.length >= count ? null : set
  }

  /** “Kenya and Peru, the two …”, “Kenya and Peru are both …” and “the two …, Kenya and Peru”. */
  #apposed({from, head, stop}: Phrase, firstToken: number): CountryMention[] {
    const {word} = this.#all
    const at = firstToken - 1
    if (at > from && (word[at] === comma || dashes.has(word[at]) || copula.has(word[at]))) {
      const list = this.#lists.backward(at, from)
      if (list.length > 1) return list
    }
    const next = head + 1
    if (next >= stop) return []
    const opens = word[next] === comma || word[next] === of || dashes.has(word[next]) || word[next] === intern(':')
    const list = this.#lists.forward(opens ? next + 1 : next, stop)
    return list.length > 1 ? list : []
  }

  /** Leaves out a country that the phrase is joined to: “Russia and the two Baltic states”. */
  #endBefore(firstToken: number, from: number): number {
    if (!coordinates.has(this.#all.word[firstToken - 1])) return firstToken
    return this.#lists.nameBefore(firstToken - 1, from)?.firstToken ?? firstToken
  }

  /** The one country that the article is about, when the label fits none that it names. */
  #subject({head, firstToken}: Phrase, region: Region): CountryMention[] | null {
    const {byCode} = this.#article()
    const subject = this.#dominant(1)?.[0]
    if (subject === undefined || (byCode.get(subject.code)?.times ?? 0) < leastMentions) return null
    if (this.#all.word[head] === state && federations.has(subject.code)) return null
    if (subject.firstToken >= firstToken || [...byCode.keys()].some((code) => fits(region, code))) return null
    return [subject]
  }

  /** The mentions between two tokens; of very many the last. */
  #between(from: number, to: number): readonly CountryMention[] {
    const {mentions} = this.#article()
    const end = firstFrom(mentions, to)
    return mentions.slice(Math.max(firstFrom(mentions, from), end - mostMentions), end)
  }

  #dominant(count: number): CountryMention[] | null {
    const {byCode, mentions} = this.#article()
    return dominantOf(byCode, mentions.length, count)
  }

  /** What the article mentions but for people who bear the name of a country. */
  #article(): ArticleCountries {
    if (this.#countries !== undefined) return this.#countries
    const marks = this.#document.get(nameMarks)
    const split = this.#document.get(sentences)
    const mentions: CountryMention[] = []
    for (let sentence = 0; sentence < split.length; sentence++)
      for (const mention of countriesBetween(this.#all, split.firstToken[sentence], split.endToken[sentence]))
        if (marks[mention.firstToken] !== NameMark.person && !this.#isScene(mention)) mentions.push(mention)
    this.#countries = {mentions, byCode: counted(mentions)}
    return this.#countries
  }

  /** “The two met in Lima”: a city in which something happens speaks for nobody. */
  #isScene({how, firstToken}: CountryMention): boolean {
    return how === 'capital' && firstToken > 0 && locating.has(this.#all.word[firstToken - 1])
  }
}

/** The index of the first mention that begins at a token or behind it. */
function firstFrom(mentions: readonly CountryMention[], token: number): number {
  return firstWhereNot(mentions.length, (index) => mentions[index].firstToken < token)
}

function counted(mentions: readonly CountryMention[]): ReadonlyMap<string, CountryCount> {
  const byCode = new Map<string, CountryCount>()
  for (const mention of mentions) {
    const known = byCode.get(mention.code)
    byCode.set(mention.code, {first: known?.first ?? mention, times: (known?.times ?? 0) + 1})
  }
  return byCode
}

/** One mention for each country, in the order of the text. */
function distinct(mentions: readonly CountryMention[]): CountryMention[] {
  return [...counted(mentions).values()].map(({first}) => first)
}

/** The so many countries that most mentions are of, in the order of the text, or null where there are no such. */
function dominantOf(
  byCode: ReadonlyMap<string, CountryCount>,
  mentions: number,
  count: number,
): CountryMention[] | null {
  if (byCode.size < count) return null
  const top = [...byCode.values()].sort((a, b) => b.times - a.times).slice(0, count)
  const share = top.reduce((sum, {times}) => sum + times, 0) / mentions
  if (share < leastShare) return null
  return top.map(({first}) => first).sort((a, b) => a.firstToken - b.firstToken)
}

function wordText(document: Document, all: Tokens, token: number): string {
  return document.prose.slice(all.start[token], all.end[token]).toLowerCase()
}
