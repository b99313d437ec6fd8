import {defineRule} from '../../src/core/define-rule.ts'
import type {Document} from '../../src/core/document.ts'
import type {Suggestion} from '../../src/core/message.ts'
import type {PatternMatch} from '../../src/core/patterns.ts'
import {publicationDay} from '../../src/language/article-dates.ts'
import {dates} from '../../src/language/dates.ts'
import {findPhrases} from '../../src/language/phrases.ts'
import {sentenceAt, sentences} from '../../src/language/sentences.ts'
import {anchorKinds, hasAnchor} from '../../src/language/time-anchors.ts'
import {tokens} from '../../src/language/tokens.ts'
import {idsOf} from '../../src/language/vocabulary.ts'
import {ahead, anyRecentEvent, countedPeriod, earlierReport, nearDays, now, openPast, recentEvent} from './forms.ts'
import {daySuggestions} from './name-day.ts'

/** Before one of these a time is a measure and no news: “up on last year”, “until recently”. */
const comparing = idsOf('than from until till compared with versus like as on to and since')
/** The news stands in the first paragraphs. */
const leadParagraphs = 2

type MessageId = 'unanchored' | 'event' | 'vague' | 'web'
type Place = Pick<PatternMatch, 'start' | 'end' | 'firstToken' | 'endToken' | 'sentence'>

interface Finding {
  readonly start: number
  readonly end: number
  readonly messageId: MessageId
  readonly words: string
  readonly suggestions: readonly Suggestion[]
}

export default defineRule({
  id: 'relative-date',
  category: 'dates',
  summary: 'Flag “recently” and “earlier this year” where nothing tells the day to count from',
  why: 'Copy is republished and archived: “recently” and “last month” say nothing to whoever does not know the day of writing.',
  severity: {recommended: 'warn', strict: 'warn'},
  fix: 'suggest',
  language: 'en',
  quotations: 'skip',
  offFor: ['explainer', 'opinion', 'analysis', 'interview'],
  options: {requireAnchor: true, webStyle: 'any', forms: [] as string[], allow: [] as string[]},
  optionDocs: {
    requireAnchor:
      'Say nothing in articles that tell their day in any way; strict sets `false`: then a day in the text or the metadata is wanted, and the news itself wants more than “recently” all the same',
    webStyle: '`no-yesterday`: name the day instead of “today” and “yesterday”, which age by the hour online',
    forms: 'More expressions to flag, such as `of yore`',
    allow: 'Expressions that may stand, such as `last season`',
  },
  choices: {webStyle: ['any', 'no-yesterday']},
  presetOptions: {strict: {requireAnchor: false}},
  patterns: {
    openPast,
    countedPeriod,
    ahead,
    recentEvent,
    anyRecentEvent,
    earlierReport,
    now,
    nearDays,
    year: ['(in|of|since|by|during) {number}'],
  },
  messages: {
    unanchored: 'Count “{words}” from which day? Nothing in the article tells when it was written: give the date',
    event: 'When was that? Nothing in the article dates “{words}”: give the day of it',
    vague: '“{words}” stands where the day of the news belongs: name the day',
    web: '“{words}” is wrong by the next morning: name the day',
  },
  check({document, options, matches, report}) {
    const all = document.get(tokens)
    const split = document.get(sentences)
    const allowed = new Set(options.allow.map((words) => words.toLowerCase()))
    const found: Finding[] = []
    const lead = lastLeadBlock(document)
    // “Earlier this year, in March”: the sentence says it itself.
    const dated = new Set<number>()
    for (const {firstToken} of document.get(dates)) dated.add(sentenceAt(split, firstToken))
    const years = new Set(
      matches('year')
        .filter(isYear)
        .map(({sentence}) => sentence),
    )
    const isDated = hasAnchor(document, options.requireAnchor ? anchorKinds : ['metadata', 'date', 'weekday'])
    collect()
    // “late last week” and “last week” are one finding: the longest that begins first.
    let reach = -1
    for (const {start, end, messageId, words, suggestions} of found.sort(
      (a, b) => a.start - b.start || b.end - a.end,
    )) {
      if (start < reach) continue
      reach = end
      report({start, end}, messageId, {words}, {suggestions})
    }

    function collect(): void {
      if (options.webStyle === 'no-yesterday')
        for (const match of matches('nearDays'))
          tell(match, 'web', daySuggestions(document, publicationDay(document), match))
      if (isDated) {
        if (options.requireAnchor) return
        for (const match of [...matches('openPast'), ...matches('anyRecentEvent')])
          if (isInLead(match.sentence)) tell(match, 'vague')
        return
      }
      for (const match of [...matches('openPast'), ...matches('ahead')]) tell(match, 'unanchored')
      for (const match of matches('countedPeriod')) if (!years.has(match.sentence)) tell(match, 'unanchored')
      for (const match of findPhrases(document, options.forms)) tell(match, 'unanchored')
      for (const match of [...matches('recentEvent'), ...matches('earlierReport')]) tell(match, 'event')
      for (const match of matches('anyRecentEvent')) if (isInLead(match.sentence)) tell(match, 'event')
      if (options.requireAnchor) return
      for (const match of [...matches('now'), ...matches('nearDays')]) tell(match, 'unanchored')
    }

    function tell(match: Place, messageId: MessageId, suggestions: readonly Suggestion[] = []): void {
      const {start, end, firstToken, endToken, sentence} = match
      const words = document.words(all.start[firstToken], all.end[endToken - 1])
      if (allowed.has(document.words(start, end).toLowerCase())) return
      const {kind} = document.blocks[split.block[sentence]]
      if (kind !== 'paragraph' && kind !== 'list-item') return
      if (messageId !== 'web' && (isCompared(firstToken, sentence) || dated.has(sentence))) return
      found.push({start, end, messageId, words, suggestions})
    }

    function isCompared(firstToken: number, sentence: number): boolean {
      return firstToken > split.firstToken[sentence] && comparing.has(all.word[firstToken - 1])
    }

    function isYear({start, end}: {start: number; end: number}): boolean {
      return /\b(?:19|20)\d\d$/.test(document.text.slice(start, end))
    }

    function isInLead(sentence: number): boolean {
      return split.block[sentence] <= lead
    }
  },
})

/** The block in which the lead ends. */
function lastLeadBlock({blocks}: Document): number {
  let paragraphs = 0
  const last = blocks.findIndex(({kind}) => kind === 'paragraph' && ++paragraphs === leadParagraphs)
  return last === -1 ? blocks.length : last
}
