import type {Document} from '../core/document.ts'
import {defineLayer} from '../core/layer.ts'
import {preposition} from '../lexicon/function-words.ts'
import {
  accountPeriod,
  accountWord,
  calendarUnit,
  dayPart,
  nearDay,
  periodRank,
  periodWord,
  reportedFigure,
} from '../lexicon/time-words.ts'
import {articleDates} from './article-dates.ts'
import {attributions} from './attribution.ts'
import {dates} from './dates.ts'
import {quotations} from './quotations.ts'
import {sentenceAt, sentences} from './sentences.ts'
import {identifiedTiers} from './source-ledger.ts'
import {tokens} from './tokens.ts'
import {idsOf, intern, wordOf} from './vocabulary.ts'

/**
 * What tells a reader when the news was, from the plainest to the faintest.
 *
 * - `metadata`: a date of the article itself, in front matter, in the file's name or on a line of its own.
 * - `date`: a day of a month in the text, its dateline included.
 * - `weekday`: the name of a day.
 * - `today`: today, yesterday, this morning: counted from the day of publication.
 * - `month`: a month.
 * - `period`: the period that figures are of: the fourth quarter, fiscal 2026, 24% more in 2025 than a year earlier.
 * - `figures`: at least three sentences of prices or shares: copy for the markets, which goes out on the day.
 * - `quotation`: somebody named is quoted in their own words, so that a reporter was there and the desk knows when.
 */
export const anchorKinds = ['metadata', 'date', 'weekday', 'today', 'month', 'period', 'figures', 'quotation'] as const

export type AnchorKind = (typeof anchorKinds)[number]

/** Whether an article has one of these anchors; the plain ones are looked for first. */
export function hasAnchor(document: Document, accept: readonly string[]): boolean {
  return anchorKinds.some((kind) => accept.includes(kind) && finders[kind](document))
}

const finders: Readonly<Record<AnchorKind, (document: Document) => boolean>> = {
  metadata: (document) => document.get(articleDates).some(({role}) => role !== 'expires'),
  date: (document) => document.get(dates).some(({precision}) => precision === 'day' || precision === 'numeric'),
  weekday: (document) => document.get(dates).some(({precision}) => precision === 'weekday'),
  today: (document) => document.get(timeWords).today,
  month: (document) => document.get(dates).some(({precision}) => precision === 'month'),
  period: (document) => document.get(timeWords).period,
  figures: (document) => document.get(timeWords).figures >= fewestFigures,
  quotation: quotesSomebodyNamed,
}

function quotesSomebodyNamed(document: Document): boolean {
  const split = document.get(sentences)
  const who = document.get(attributions)
  return document.get(quotations).some(({firstToken}) => {
    const sentence = sentenceAt(split, firstToken)
    return sentence !== -1 && identifiedTiers.has(who[sentence].tier)
  })
}

const fewestFigures = 3

const thisWord = intern('this')
const possessive = intern("'s")
const comma = intern(',')
const relative = idsOf('last this next previous past coming')
const comparison = idsOf('earlier ago before')
const year = intern('year')
const week = intern('week')
const partOf = idsOf('earlier later early late')
const zones = idsOf('gmt utc bst cet edt est pdt pst')
const clockTime = /^(?:[01]?\d|2[0-3])[:.]?[0-5]\d$/
const counts = idsOf('three six nine 12 twelve')
const months = intern('months')
const prices = idsOf('% percent pct per-cent $ £ € ¥ ₹ dollars pounds euros yen pence cents')
const magnitudes = idsOf('million billion trillion bn')
const attachedFigure = /^\d[\d,.]*(?:m|mn|bn|k)$/
const calendarYear = /^(?:19|20)\d\d(?:[-/]\d{2,4})?$/

interface TimeWords {
  readonly today: boolean
  readonly period: boolean
  /** Sentences with prices or shares of a hundred. */
  readonly figures: number
}

/** Words that count from the day of publication, and periods that figures are of. */
const timeWords = defineLayer('time-words', (document): TimeWords => {
  const {word, length} = document.get(tokens)
  const split = document.get(sentences)
  let today = false
  let period = false
  let figures = 0
  for (let sentence = 0; sentence < split.length; sentence++) {
    const first = split.firstToken[sentence]
    const stop = Math.min(length, split.endToken[sentence])
    let hasYear = false
    let hasFigure = false
    let hasPrice = false
    let hasPeriod = false
    let hasResult = false
    for (let token = first; token < stop; token++) {
      const next = token + 1 < stop ? word[token + 1] : 0
      const before = token > first ? word[token - 1] : 0
      today ||= isNearDay(word[token], next, before, token === first)
      period ||= accountWord.has(word[token])
      hasPeriod ||= periodWord.has(word[token]) || isAccountPeriod(word[token], next)
      hasResult ||= reportedFigure.has(word[token])
      hasYear ||= isYear(word[token], next, before)
      hasPrice ||= prices.has(word[token])
      hasFigure ||= magnitudes.has(word[token]) || attachedFigure.test(wordOf(word[token]))
    }
    // A match has a first half as well.
    period ||= (hasYear && (hasFigure || hasPrice)) || (hasPeriod && (hasFigure || hasPrice || hasResult))
    if (hasPrice) figures++
  }
  return {today, period, figures}
})

/** “Today’s world” and “Today, many …” mean the age and not the day. */
function isNearDay(word: number, next: number, before: number, opens: boolean): boolean {
  if (nearDay.has(word)) return next !== possessive && !(opens && next === comma)
  // “By 1200 GMT” is a time of the day on which the report goes out.
  if (zones.has(word)) return clockTime.test(wordOf(before))
  return word === thisWord && (dayPart.has(next) || (next === week && !partOf.has(before)))
}

function isAccountPeriod(word: number, next: number): boolean {
  return (periodRank.has(word) && accountPeriod.has(next)) || (counts.has(word) && next === months)
}

function isYear(word: number, next: number, before: number): boolean {
  if (calendarYear.test(wordOf(word))) return preposition.has(before)
  return (relative.has(word) && calendarUnit.has(next)) || (word === year && comparison.has(next))
}
