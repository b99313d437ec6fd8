import type {Document} from '../../src/core/document.ts'
import type {CollectContext, Options} from '../../src/core/rule.ts'
import {publicationDay} from '../../src/language/article-dates.ts'
import {attributions} from '../../src/language/attribution.ts'
import {dayNumber} from '../../src/language/calendar.ts'
import {dates} from '../../src/language/dates.ts'
import {lemmaOf} from '../../src/language/lemmas.ts'
import {type Quantity, quantities} from '../../src/language/numbers.ts'
import {sentenceAt, sentences} from '../../src/language/sentences.ts'
import {contentOf, weightOfName} from '../../src/language/similarity.ts'
import {speakers} from '../../src/language/speakers.ts'
import {tokens} from '../../src/language/tokens.ts'
import {idsOf, wordOf} from '../../src/language/vocabulary.ts'
import {isExact, isOfNow} from './certain.ts'
import {type Company, companyOf} from './company.ts'
import {isState, type Thing, thingOf} from './things.ts'

/** One figure of an article, with what shows of which event it is. */
export type FigureFact = {
  readonly value: number
  /** How many digits it gives before rounding. */
  readonly digits: number
  /** As written, with what it counts. */
  readonly words: string
  readonly isToll: boolean
  /** The lemma of what was done with those counted, or ''. */
  readonly act: string
  /** The ordinals of the sentence: the first round is not the second. */
  readonly ordinals: string
  /** What else the sentence is about, as lemmas. */
  readonly context: readonly string[]
  /** Who and what the article names. */
  readonly names: readonly string[]
  /** Who gives the figure, or null. */
  readonly source: string | null
  /** The day of publication or of the dateline, counted from 1970, or null. */
  readonly day: number | null
  /** The first weekday that the article names, or null. */
  readonly weekday: number | null
  /** The other figures of the article. */
  readonly values: readonly number[]
  /** The names in the keys, sorted: what two articles share is reported under the first of them alone. */
  readonly keys: readonly string[]
}

/** An article that counts more different things is a table. */
const mostThings = 12
const mostContext = 16
const mostValues = 40

interface Figure {
  readonly quantity: Quantity
  readonly thing: Thing
  readonly sentence: number
}

/** Collects what an article counts for certain, once for each thing, under the rare names of the article. */
export function collectFigures({document, fact}: CollectContext<Options, FigureFact>): void {
  const figures = figuresOf(document)
  if (figures.length === 0) return
  const all = document.get(tokens)
  const split = document.get(sentences)
  const values = [...new Set(document.get(quantities).map(({value}) => value))].slice(0, mostValues)
  const {day, weekday} = dayOf(document)
  let company: Company | undefined
  for (const {quantity, thing, sentence} of figures) {
    company ??= companyOf(document)
    const [from, to] = [split.firstToken[sentence], split.endToken[sentence]]
    const {names, rare} = company.around(from, to)
    if (rare.length === 0 || names.length < 2) continue
    const data: FigureFact = {
      value: quantity.value,
      digits: quantity.digits,
      words: document.words(all.start[thing.firstToken], all.end[thing.endToken - 1]),
      isToll: thing.isToll,
      act: wordOf(thing.act),
      ordinals: ordinalsOf(document, from, to),
      context: contextOf(document, from, to, thing),
      names,
      source: sourceOf(document, sentence),
      day,
      weekday,
      values,
      keys: rare,
    }
    const span = {start: all.start[thing.firstToken], end: all.end[thing.endToken - 1]}
    for (const name of rare) fact(`${thing.key}, ${name}`, span, data)
  }
}

/** The figures that may be compared: the first of each thing, where the article gives but one for it. */
function figuresOf(document: Document): Figure[] {
  const all = document.get(tokens)
  const split = document.get(sentences)
  const found = new Map<string, Figure | null>()
  for (const quantity of document.get(quantities)) {
    const {kind} = document.blocks[quantity.block]
    if (kind !== 'paragraph' && kind !== 'headline' && kind !== 'list-item') continue
    const sentence = sentenceAt(split, quantity.firstToken)
    const [from, to] = [split.firstToken[sentence], split.endToken[sentence]]
    const thing = thingOf(all, quantity, from, to)
    if (thing === null) continue
    const what = `${thing.key} ${thing.act}`
    const known = found.get(what)
    if (known === undefined) {
      const isCertain = isExact(all, quantity, from, to) && isOfNow(all, quantity, from, to)
      // A guess, and all that is said of the same thing later, is left alone.
      found.set(what, isCertain ? {quantity, thing, sentence} : null)
    } else if (known !== null && known.quantity.value !== quantity.value) found.set(what, null)
  }
  return [...found.values()].filter((figure) => figure !== null).slice(0, mostThings)
}

/** Opens the lemmas of names in the context. */
export const nameMark = '*'

function contextOf(document: Document, from: number, to: number, {firstToken, endToken}: Thing): string[] {
  const {word} = document.get(tokens)
  const counted = new Set<number>()
  for (let token = firstToken; token < endToken; token++) counted.add(lemmaOf(word[token]))
  const context: string[] = []
  const {lemmas, weights} = contentOf(document, from, to)
  for (const [index, lemma] of lemmas.entries())
    if (!counted.has(lemma) && !isState(lemma) && !/^\d/.test(wordOf(lemma)))
      context.push(weights[index] === weightOfName ? nameMark + wordOf(lemma) : wordOf(lemma))
  return context.slice(0, mostContext)
}

const ordinal = idsOf(
  'first second third fourth fifth sixth seventh eighth ninth tenth final opening closing next last 1st 2nd 3rd',
)

function ordinalsOf(document: Document, from: number, to: number): string {
  const {word} = document.get(tokens)
  const found: string[] = []
  for (let token = from; token < to; token++) if (ordinal.has(word[token])) found.push(wordOf(word[token]))
  return found.sort().join(' ')
}

/** Who gives the figure, by the last word of the name or of the phrase. */
function sourceOf(document: Document, sentence: number): string | null {
  const {source, scope} = document.get(attributions)[sentence]
  if (source === null || scope !== 'in-sentence') return null
  const name = document.get(speakers)[sentence]?.name
  const all = document.get(tokens)
  return (name?.split(' ').at(-1) ?? wordOf(all.word[source.endToken - 1])).toLowerCase()
}

/** A dateline without a year is compared with others without one. */
const anyYear = 2000

function dayOf(document: Document): {day: number | null; weekday: number | null} {
  const mentions = document.get(dates)
  const published = publicationDay(document)
  const weekday = mentions.find((mention) => mention.weekday !== null)?.weekday ?? null
  if (published !== null) return {day: dayNumber(published), weekday}
  const line = mentions.find(({isDateline, month, day}) => isDateline && month !== null && day !== null)
  if (line === undefined) return {day: null, weekday}
  return {day: dayNumber({year: line.year ?? anyYear, month: line.month!, day: line.day!}), weekday}
}
