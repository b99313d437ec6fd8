import {defineLayer} from '../core/layer.ts'
import {monthNumber, ordinalDay, weekdayNumber} from '../lexicon/calendar.ts'
import {DateReader} from './date-reader.ts'
import {datelineDash} from './dateline.ts'
import {Shape, TokenKind, type Tokens, tokens} from './tokens.ts'
import {idsOf, intern, wordSet} from './vocabulary.ts'

/** A calendar date of the running text. Offsets are UTF-16 units into the text, end exclusive. */
export interface DateMention {
  readonly start: number
  readonly end: number
  readonly firstToken: number
  readonly endToken: number
  readonly block: number
  /**
   * `day`: a day and a month; `weekday`: the name of a day, perhaps with its number; `numeric`: a day in figures that
   * can be read in two ways (5/4/2026); `month`: a month and no day.
   */
  readonly precision: 'day' | 'weekday' | 'numeric' | 'month'
  /** 0 for Sunday to 6, or null. */
  readonly weekday: number | null
  readonly weekdayToken: number
  /** 1 to 31, whether the month has it or not; null where none is given. */
  readonly day: number | null
  readonly dayToken: number
  /** 1 to 12, or null. */
  readonly month: number | null
  readonly monthToken: number
  /** As the text gives it beside the date, or beside the end of the range that it opens; else null. */
  readonly year: number | null
  /** Index of the mention that opens the range which this one closes: 4 in “4–6 May”; else -1. */
  readonly rangeStart: number
  /** True for the day behind the place that opens a report: “OSLO, May 4 —”. */
  readonly isDateline: boolean
}

/** What a date reader fills in, before ranges and datelines are known. */
export type DateDraft = {-readonly [Key in keyof DateMention]: DateMention[Key]}

const rangeWords = idsOf('– — - to until till through thru')
const and = intern('and')
const between = intern('between')
const names = idsOf('times telegraph mirror mail express herald post star world sport independent tribune')
const named = idsOf(
  'good black ash palm super shrove bloody holy easter cyber sheffield fat maundy whit giving pancake boxing',
)

/** The dates of the running text, in order. Prose alone counts: none of front matter, code or links. */
export const dates = defineLayer('dates', (document): readonly DateMention[] => {
  const all = document.get(tokens)
  const found: DateDraft[] = []
  for (const [block, {kind}] of document.blocks.entries()) {
    const from = all.blockStart[block]
    const stop = all.blockStart[block + 1]
    const firstHere = found.length
    const reader = new DateReader(all, block, from, stop)
    for (let token = from; token < stop; ) {
      if (!couldOpenDate(all, token)) {
        token++
        continue
      }
      const read = reader.read(token)
      if (read.length === 0 || isName(all, read[0], from, stop)) {
        token = read.length === 0 ? token + 1 : read[0].endToken
        continue
      }
      link(all, found, firstHere, read)
      token = read[read.length - 1].endToken
    }
    if (kind === 'paragraph' && found.length > firstHere) markDateline(all, found, firstHere, from, stop)
  }
  return found
})

/** Months, weekdays and “first” to “thirty-first”: one look at a word says that it is none of them. */
const openers = wordSet([...monthNumber.keys(), ...weekdayNumber.keys(), ...ordinalDay.keys()])

function couldOpenDate(all: Tokens, token: number): boolean {
  const kind = all.kind[token]
  if (kind === TokenKind.number) return true
  if (kind !== TokenKind.word) return false
  return openers.has(all.word[token])
}

/** “Good Friday”, “the Sunday Herald”: names and no dates, unless a date follows. */
function isName(all: Tokens, {precision, firstToken, endToken}: DateMention, from: number, stop: number): boolean {
  if (precision !== 'weekday') return false
  if (firstToken > from && named.has(all.word[firstToken - 1])) return true
  return endToken < stop && names.has(all.word[endToken]) && (all.shape[endToken] & Shape.capital) !== 0
}

/** Adds the dates of one expression; where the first closes a range that the date before opened, it says so. */
function link(all: Tokens, found: DateDraft[], firstHere: number, read: DateDraft[]): void {
  const before = found.length - 1
  const [first] = read
  if (before >= firstHere && first.rangeStart === -1 && first.precision !== 'month') {
    const opening = found[before]
    const at = opening.endToken
    const joins =
      first.firstToken === at + 1 &&
      (rangeWords.has(all.word[at]) || (all.word[at] === and && all.word[opening.firstToken - 1] === between))
    if (joins && opening.precision === first.precision && opening.rangeStart === -1) {
      first.rangeStart = before
      const isSameYear = opening.month !== null && first.month !== null && opening.month <= first.month
      if (opening.year === null && isSameYear) opening.year = first.year
    }
  }
  for (const mention of read) {
    // Within one expression the reader counts from its first date.
    if (mention.rangeStart <= -2) mention.rangeStart = found.length - 1
    found.push(mention)
  }
}

/** Marks the day that stands between the place and the dash which open a report. */
function markDateline(all: Tokens, found: DateDraft[], firstHere: number, from: number, stop: number): void {
  if (found[firstHere].firstToken === from || found[firstHere].precision === 'month') return
  if (datelineDash(all, from, stop, found[firstHere].endToken) >= 0) found[firstHere].isDateline = true
}
