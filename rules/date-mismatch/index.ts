import {defineRule} from '../../src/core/define-rule.ts'
import {articleDates, lastKnownDay, publicationDay} from '../../src/language/article-dates.ts'
import {type Day, dayNumber, daysInMonth, exists, nearestTo, weekdayOf} from '../../src/language/calendar.ts'
import {type DateMention, dates} from '../../src/language/dates.ts'
import {sentenceAt, sentences} from '../../src/language/sentences.ts'
import {tokens} from '../../src/language/tokens.ts'
import {idsOf} from '../../src/language/vocabulary.ts'
import {monthNames, weekdayNames} from '../../src/lexicon/calendar.ts'
import {namesOtherCalendar} from './other-calendars.ts'
import {disorders} from './own-dates.ts'
import {hasHappened} from './past-event.ts'
import {dateWords, lastDaySuggestions, weekdaySuggestions} from './weekdays.ts'

/** Until 1923 parts of Europe had another calendar, in which a weekday belongs to another date. */
const firstCertainYear = 1924
/** A date without a year that lies further ahead of publication may be one of the year before. */
const nearDays = 31
/** Behind these a number is a day for certain: “by June 31 countries …” may count countries. */
const dayWords = idsOf('on from until till')

export default defineRule({
  id: 'date-mismatch',
  category: 'dates',
  summary: 'Flag dates that cannot be right: a weekday that is another, 31 June, news from after publication',
  why: 'A weekday that does not fit its date sends readers to the wrong day, and shows that nobody checked.',
  severity: {recommended: 'error', strict: 'error'},
  fix: 'suggest',
  language: 'en',
  quotations: 'skip',
  options: {timezoneSlack: 1},
  optionDocs: {timezoneSlack: 'So many days may a date lie after publication, because the sun rises earlier elsewhere'},
  messages: {
    weekday: '{date} is a {right}, not a {wrong}: check which of the two is right',
    impossible: 'There is no {date}: {month} has {days} days',
    future: 'The article tells of {date} as past, but was published on {published}: check the day and the tense',
    dateline: 'The dateline has {date}, after the publication on {published}: check both',
    order: '“{early}” lies before “{late}” ({day}): check both',
    range: 'The end, {end}, comes before the start: check both days',
    metadata: '“{name}” gives a day that the calendar does not have: there are {days} days in that month',
  },
  check({document, options, report}) {
    const all = document.get(tokens)
    const split = document.get(sentences)
    const mentions = document.get(dates)
    const slack = options.timezoneSlack
    let lookedAt = {sentence: -1, found: false}
    checkOwnDates()
    if (mentions.length === 0) return
    const published = publicationDay(document)
    const last = lastKnownDay(document)
    for (const mention of mentions) {
      if (mention.precision !== 'day' || mention.month === null || mention.day === null) continue
      if (isOfOtherCalendar(mention)) continue
      const {month, day, year} = mention
      if (day > daysInMonth(month, year ?? undefined)) {
        if (isDayForCertain(mention)) reportImpossible(mention)
        continue
      }
      if (mention.rangeStart !== -1 && endsBeforeStart(mentions[mention.rangeStart], mention)) {
        const opening = mentions[mention.rangeStart]
        const end = dateWords(mention, {year: year ?? 0, month, day}, false)
        report({start: opening.start, end: mention.end}, 'range', {end})
        continue
      }
      const full = year !== null ? {year, month, day} : published && nearestTo(month, day, published)
      if (full === null || !exists(full)) continue
      if (mention.weekday !== null && full.year >= firstCertainYear && weekdayOf(full) !== mention.weekday)
        report(
          mention,
          'weekday',
          {
            date: dateWords(mention, full, true),
            right: weekdayNames[weekdayOf(full)],
            wrong: weekdayNames[mention.weekday],
          },
          {suggestions: weekdaySuggestions(document, mention, full)},
        )
      else if (last !== null) checkAgainst(last, mention, full)
    }

    function checkOwnDates(): void {
      for (const {day, name, start, end} of document.get(articleDates))
        if (day !== null && end > start && !exists(day) && start < (document.frontMatter?.end ?? 0))
          report({start, end}, 'metadata', {name, days: daysInMonth(day.month, day.year)})
      for (const {early, late} of disorders(document, slack))
        report(early, 'order', {early: early.name, late: late.name, day: words(late.day!)})
    }

    function checkAgainst(known: Day, mention: DateMention, day: Day): void {
      const ahead = dayNumber(day) - dayNumber(known)
      if (ahead <= slack || (mention.year === null && ahead > nearDays)) return
      const data = {date: dateWords(mention, day, mention.year !== null), published: words(known)}
      if (mention.isDateline) report(mention, 'dateline', data)
      else if (document.blocks[mention.block].kind === 'paragraph' && hasHappened(document, mention))
        report(mention, 'future', data)
    }

    function reportImpossible(mention: DateMention): void {
      const {month, day, year} = mention
      if (month === null || day === null) return
      report(
        mention,
        'impossible',
        {
          date: dateWords(mention, {year: year ?? 0, month, day}, year !== null),
          month: month === 2 && year !== null ? `February ${year}` : monthNames[month - 1],
          days: daysInMonth(month, year ?? undefined),
        },
        {suggestions: lastDaySuggestions(document, mention)},
      )
    }

    function isOfOtherCalendar({firstToken}: DateMention): boolean {
      const sentence = sentenceAt(split, firstToken)
      // A list of a thousand dates may be one sentence: it is read once.
      if (sentence !== lookedAt.sentence) lookedAt = {sentence, found: namesOtherCalendar(document, sentence)}
      return lookedAt.found
    }

    /** Not “by June 31 countries had signed”. */
    function isDayForCertain({monthToken, dayToken, firstToken, endToken, weekday, year}: DateMention): boolean {
      if (monthToken >= dayToken && monthToken !== -1) return true
      if (weekday !== null || year !== null || dayWords.has(all.word[firstToken - 1] ?? 0)) return true
      const isLast = endToken >= all.length || endToken >= all.blockStart[document.blocks.length]
      return isLast || all.kind[endToken] > 2
    }
  },
})

/** A day of the metadata in a message. */
function words({day, month, year}: Day): string {
  return `${day} ${monthNames[month - 1]} ${year}`
}

/** “From 6 to 4 May”; not “from 28 December to 3 January”, where the year turns. */
function endsBeforeStart(start: DateMention, end: DateMention): boolean {
  if (start.month === null || start.day === null || end.month === null || end.day === null) return false
  if (start.year !== null && end.year !== null)
    return (
      dayNumber({year: start.year, month: start.month, day: start.day}) >
      dayNumber({year: end.year, month: end.month, day: end.day})
    )
  return start.year === null && start.month === end.month && start.day > end.day
}
