import {monthNumber, ordinalDay, weekdayNumber} from '../lexicon/calendar.ts'
import {isFunctionWord} from '../lexicon/function-words.ts'
import type {DateDraft} from './dates.ts'
import {Shape, TokenKind, type Tokens} from './tokens.ts'
import {idsOf, intern, wordOf} from './vocabulary.ts'

const comma = intern(',')
const point = intern('.')
const bracket = intern('(')
const closingBracket = intern(')')
const the = intern('the')
const of = intern('of')
const a = intern('a')
const inWord = intern('in')
const connectors = idsOf('– — - to until till through thru and or & ,')
const rangeConnectors = idsOf('– — - to until till through thru')
const between = intern('between')
const and = intern('and')

/** Months that are words or given names as well; by themselves they want a preposition before them or a year behind. */
const doubtful = idsOf('may march mar april june august jan jun dec sep')
/** What stands before a month that is a time. */
const beforeMonth = idsOf(
  'in since by until till from to of during before after last next this late early mid for through between end and every',
)
/** What stands before a figure that is no day: “Article 5 May …”. */
const counters = idsOf('no no. number article section chapter aged page paragraph rule clause room item figure table')
/** What a figure counts when it is no day. */
const units = idsOf('% percent pct per million billion trillion thousand hundred people years')
const shortestFullName = 6
/** Months that nobody abbreviates: a point behind one ends the sentence. */
const whole = idsOf('may june july')
/** A list of days such as “4, 5 and 6 May” is no longer. */
const mostDays = 6

/** One day of an expression: its number and the token that gives it. */
interface Figure {
  readonly day: number
  readonly token: number
  /** How it is joined to the figure before it. */
  readonly joint: 'range' | 'list' | null
}

/** Reads the date expressions of one block. */
export class DateReader {
  readonly #all: Tokens
  readonly #block: number
  readonly #from: number
  readonly #stop: number

  constructor(all: Tokens, block: number, from: number, stop: number) {
    this.#all = all
    this.#block = block
    this.#from = from
    this.#stop = stop
  }

  /** The dates of the expression that opens at a token, in order; none where there is none. */
  read(token: number): DateDraft[] {
    const {word} = this.#all
    if (this.#isWeekday(token)) return this.#withWeekday(token)
    const dates = monthNumber.has(word[token]) ? this.#monthFirst(token) : this.#dayFirst(token)
    return this.#withTrailingWeekday(dates)
  }

  #isWeekday(token: number): boolean {
    const {word, start, end, shape, kind} = this.#all
    if (token >= this.#stop || kind[token] !== TokenKind.word || !weekdayNumber.has(word[token])) return false
    if (end[token] - start[token] >= shortestFullName) return true
    // “Sat down”, “Sun”, “Wed”: an abbreviation is one before a date alone; “Harbour Sun, 16 August” is a newspaper.
    const before = token - 1
    if (before >= this.#from && (shape[before] & Shape.capital) !== 0 && !isFunctionWord(word[before])) return false
    return (shape[token] & Shape.capital) !== 0 && this.#dateBehindWeekday(token).length > 0
  }

  #withWeekday(token: number): DateDraft[] {
    const {word} = this.#all
    const weekday = weekdayNumber.get(word[token]) ?? null
    const [first, ...rest] = this.#dateBehindWeekday(token)
    if (first !== undefined) {
      const opened = {...first, start: this.#all.start[token], firstToken: token, weekday, weekdayToken: token}
      const last = rest.at(-1) ?? opened
      if (this.#at(last.endToken) === closingBracket && word[first.firstToken - 1] === bracket) {
        last.end = this.#all.end[last.endToken]
        last.endToken++
      }
      return [opened, ...rest]
    }
    // “Tuesday the 5th”: a day of a month that the text leaves open.
    const behind = this.#at(token + 1) === comma ? token + 2 : token + 1
    const day = this.#at(behind) === the ? this.#dayOf(behind + 1) : null
    const mention = this.#mention('weekday', token, day === null ? token + 1 : behind + 2)
    return [{...mention, weekday, weekdayToken: token, day, dayToken: day === null ? -1 : behind + 1}]
  }

  /** The date behind a weekday and what may part them: “Tues., ”, “Tuesday (”. */
  #dateBehindWeekday(token: number): DateDraft[] {
    let at = token + 1
    if (this.#at(at) === point) at++
    if (this.#at(at) === comma || this.#at(at) === bracket) at++
    if (this.#at(at) === the) at++
    if (at >= this.#stop) return []
    const dates = monthNumber.has(this.#all.word[at]) ? this.#monthFirst(at) : this.#dayFirst(at)
    return dates[0]?.precision === 'day' || dates[0]?.precision === 'numeric' ? dates : []
  }

  /** “5 May (Tuesday)”, “May 5, a Tuesday”. */
  #withTrailingWeekday(dates: DateDraft[]): DateDraft[] {
    const last = dates.at(-1)
    if (last === undefined || last.precision === 'month') return dates
    const at = last.endToken
    const isBracketed = this.#at(at) === bracket && this.#at(at + 2) === closingBracket
    const weekdayToken = isBracketed ? at + 1 : this.#at(at) === comma && this.#at(at + 1) === a ? at + 2 : -1
    if (weekdayToken === -1 || !weekdayNumber.has(this.#at(weekdayToken))) return dates
    last.weekday = weekdayNumber.get(this.#at(weekdayToken)) ?? null
    last.weekdayToken = weekdayToken
    last.endToken = isBracketed ? at + 3 : weekdayToken + 1
    last.end = this.#all.end[last.endToken - 1]
    return dates
  }

  /** “5 May 2026”, “the 5th of May”, “4, 5 and 6 May”, “4–6 May”, “2026-05-05”, “5/5/2026”. */
  #dayFirst(token: number): DateDraft[] {
    const {kind, word} = this.#all
    const written = this.#numeric(token)
    if (written !== null) return [written]
    if (token > this.#from && counters.has(word[token - 1])) return []
    const figures: Figure[] = []
    let at = token
    while (figures.length < mostDays) {
      const pair = this.#hyphened(at)
      if (pair !== null) {
        figures.push({day: pair[0], token: at, joint: null}, {day: pair[1], token: at, joint: 'range'})
        at++
        break
      }
      const day = this.#dayOf(at)
      if (day === null) break
      // An ordinal in words is a day only in “the fifth of May”.
      if (kind[at] === TokenKind.word && this.#at(at + 1) !== of) return []
      figures.push({day, token: at, joint: figures.length === 0 ? null : this.#joint(at - 1, token)})
      at++
      const next = this.#at(at + 1) === the ? at + 2 : at + 1
      if (!connectors.has(this.#at(at)) || this.#dayOf(next) === null) break
      at = next
    }
    if (figures.length === 0) return []
    if (this.#at(at) === of) at++
    const month = this.#capitalMonth(at)
    if (month === null) return []
    const {year, end} = this.#yearBehind(this.#withPoint(at))
    return this.#mentions(figures, month, at, year, token, end)
  }

  /** “May 5, 2026”, “May 5th”, “May 4–6”, “May 4 and 6”; without a day “May 2026” and “in May”. */
  #monthFirst(token: number): DateDraft[] {
    const {word} = this.#all
    const month = this.#capitalMonth(token)
    if (month === null) return []
    let at = this.#withPoint(token)
    const first = this.#at(at) === the ? at + 1 : at
    const pair = this.#hyphened(first)
    const day = pair === null ? this.#dayOf(first) : pair[0]
    // “In May 12 people died” has no day.
    const isCount = token > this.#from && word[token - 1] === inWord
    if (day === null || isCount || units.has(this.#at(first + 1))) return this.#monthAlone(token, at, month)
    const figures: Figure[] = [{day, token: first, joint: null}]
    at = first + 1
    if (pair !== null) figures.push({day: pair[1], token: first, joint: 'range'})
    else
      while (figures.length < mostDays) {
        const next = this.#at(at + 1) === the ? at + 2 : at + 1
        const more = connectors.has(this.#at(at)) && this.#at(at) !== comma ? this.#dayOf(next) : null
        if (more === null || this.#countsSomething(next + 1) || this.#capitalMonth(next + 1) !== null) break
        figures.push({day: more, token: next, joint: this.#joint(at, token)})
        at = next + 1
      }
    const {year, end} = this.#yearBehind(at)
    return this.#mentions(figures, month, token, year, token, end)
  }

  /** A month without a day, where it plainly is one. */
  #monthAlone(token: number, at: number, month: number): DateDraft[] {
    const {year, end} = this.#yearBehind(at)
    const before = token > this.#from ? this.#all.word[token - 1] : 0
    if (year === null && doubtful.has(this.#all.word[token])) {
      // “in June Morris's case” has a name behind it.
      const next = this.#at(at)
      const isName = at < this.#stop && (this.#all.shape[at] & Shape.capital) !== 0 && next !== comma && next !== point
      if (!beforeMonth.has(before) || isName) return []
    }
    return [{...this.#mention('month', token, year === null ? token + 1 : end), month, monthToken: token, year}]
  }

  #mentions(
    figures: readonly Figure[],
    month: number,
    monthToken: number,
    year: number | null,
    first: number,
    end: number,
  ): DateDraft[] {
    return figures.map(({day, token, joint}, index) => ({
      ...this.#mention('day', index === 0 ? first : token, index === figures.length - 1 ? end : token + 1),
      ...{day, dayToken: token, month, monthToken, year},
      rangeStart: joint === 'range' ? -2 : -1,
    }))
  }

  #mention(precision: DateDraft['precision'], firstToken: number, endToken: number): DateDraft {
    // Named one by one: spreading parts into one object made this the slowest line of the layer.
    return {
      start: this.#all.start[firstToken],
      end: this.#all.end[endToken - 1],
      firstToken,
      endToken,
      block: this.#block,
      precision,
      weekday: null,
      weekdayToken: -1,
      day: null,
      dayToken: -1,
      month: null,
      monthToken: -1,
      year: null,
      rangeStart: -1,
      isDateline: false,
    }
  }

  #at(token: number): number {
    return token < this.#stop ? this.#all.word[token] : 0
  }

  #joint(connector: number, first: number): 'range' | 'list' {
    const word = this.#at(connector)
    if (rangeConnectors.has(word)) return 'range'
    return word === and && first > this.#from && this.#all.word[first - 1] === between ? 'range' : 'list'
  }

  #dayOf(token: number): number | null {
    if (token >= this.#stop) return null
    if (this.#all.kind[token] === TokenKind.word) return ordinalDay.get(this.#all.word[token]) ?? null
    const match =
      this.#all.kind[token] === TokenKind.number ? /^(\d{1,2})(?:st|nd|rd|th)?$/.exec(this.#text(token)) : null
    return match !== null && Number(match[1]) >= 1 && Number(match[1]) <= 31 ? Number(match[1]) : null
  }

  /** The two days of `4-6`; null for a score such as 6-4. */
  #hyphened(token: number): [number, number] | null {
    if (token >= this.#stop || this.#all.kind[token] !== TokenKind.number) return null
    const match = /^(\d{1,2})-(\d{1,2})$/.exec(this.#text(token))
    if (match === null) return null
    const [first, last] = [Number(match[1]), Number(match[2])]
    return first >= 1 && first < last && last <= 31 ? [first, last] : null
  }

  /** The month that a token names, with a capital. */
  #capitalMonth(token: number): number | null {
    if (token >= this.#stop || (this.#all.shape[token] & Shape.capital) === 0) return null
    return monthNumber.get(this.#all.word[token]) ?? null
  }

  /** Behind a month and the point of its abbreviation, where a day or a year follows: “Jan. 5”, not “on 5 May.” */
  #withPoint(token: number): number {
    const goesOn = token + 2 < this.#stop && this.#all.kind[token + 2] === TokenKind.number
    return goesOn && this.#at(token + 1) === point && !whole.has(this.#at(token)) ? token + 2 : token + 1
  }

  #yearBehind(at: number): {year: number | null; end: number} {
    const token = this.#at(at) === comma ? at + 1 : at
    const year = token < this.#stop && /^[12]\d{3}$/.test(this.#text(token)) ? Number(this.#text(token)) : null
    // “On May 5, 2000 people marched”.
    if (year === null || (year % 100 === 0 && this.#countsSomething(token + 1))) return {year: null, end: at}
    return {year, end: token + 1}
  }

  /** Whether the word here is what a figure before it counts. */
  #countsSomething(token: number): boolean {
    if (token >= this.#stop) return false
    const {kind, word, shape} = this.#all
    if (units.has(word[token])) return true
    return kind[token] === TokenKind.word && (shape[token] & Shape.capital) === 0 && !isFunctionWord(word[token])
  }

  /** “2026-05-05”, “2026/05/05”, “5/5/2026”, “05.05.2026”. */
  #numeric(token: number): DateDraft | null {
    if (this.#all.kind[token] !== TokenKind.number) return null
    const text = this.#text(token)
    const iso = /^(\d{4})([-/])(\d{1,2})\2(\d{1,2})(?:t\d.*)?$/.exec(text)
    const mention = (precision: DateDraft['precision']): DateDraft => ({
      ...this.#mention(precision, token, token + 1),
      ...{dayToken: token, monthToken: token},
    })
    if (iso !== null) {
      const [year, month, day] = [Number(iso[1]), Number(iso[3]), Number(iso[4])]
      return month <= 12 && day <= 31 ? {...mention('day'), day, month, year} : null
    }
    const figures = /^(\d{1,2})([./-])(\d{1,2})\2(\d{4})$/.exec(text)
    if (figures === null) return null
    const [one, two, year] = [Number(figures[1]), Number(figures[3]), Number(figures[4])]
    if (Math.min(one, two) < 1 || Math.min(one, two) > 12 || Math.max(one, two) > 31) return null
    if (one <= 12 && two <= 12 && one !== two) return {...mention('numeric'), year}
    return {...mention('day'), day: Math.max(one, two), month: Math.min(one, two), year}
  }

  #text(token: number): string {
    return wordOf(this.#all.word[token])
  }
}
