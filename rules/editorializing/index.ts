import {defineRule} from '../../src/core/define-rule.ts'
import type {Document} from '../../src/core/document.ts'
import type {PatternMatch} from '../../src/core/patterns.ts'
import {candidateSources} from '../../src/language/candidate-sources.ts'
import {insideQuotation} from '../../src/language/quotations.ts'
import {isSaid} from '../../src/language/said.ts'
import {sentences} from '../../src/language/sentences.ts'
import {tokens} from '../../src/language/tokens.ts'
import {idsOf} from '../../src/language/vocabulary.ts'
import {cutAdjective, cutsOf} from './cuts.ts'
import * as patterns from './patterns.ts'
import {type Reading, ReadingReader} from './readings.ts'

const openingMarks = idsOf('" “ ``')

export default defineRule({
  id: 'editorializing',
  category: 'attribution',
  summary: 'Flag sentences in which the article itself says what the news means',
  why: 'What an event signifies or will lead to is a judgement; in a news report it belongs to somebody with a name.',
  severity: {recommended: 'warn', strict: 'warn'},
  presetOptions: {strict: {evaluativeAdjectives: true}},
  fix: 'suggest',
  language: 'en',
  quotations: 'skip',
  priority: 70,
  offFor: ['opinion', 'analysis'],
  options: {
    advocacy: true as boolean,
    evaluativeAdjectives: false as boolean,
    ignoreSections: ['analysis', 'comment', 'opinion'] as string[],
    allow: [] as string[],
  },
  optionDocs: {
    advocacy: 'Whether to report what the article itself holds necessary or foresees',
    evaluativeAdjectives: 'Whether to report `significant`, `historic` and the like before an event',
    ignoreSections: 'Headings of sections in which the article may interpret',
    allow: 'Words that make a finding fine when it holds them, such as `reminder`',
  },
  patterns,
  messages: {
    meaning:
      'The article itself interprets (“{claim}”): say what was done, quote somebody who reads it so{candidates}, or cut it',
    tail: 'The article itself interprets (“{claim}”): cut the clause, or give it to a source with a name{candidates}',
    opening: 'The article itself judges (“{claim}”): begin with what happened',
    necessity: 'The article itself recommends (“{claim}”): say who holds that{candidates}, or cut it',
    forecast: 'The article itself predicts (“{claim}”): say who expects that and why{candidates}, or cut it',
    adjective: 'Who calls it “{claim}”? Give the fact that makes it so, or cut the adjective',
  },
  check({document, options, matches, report}) {
    const all = document.get(tokens)
    const split = document.get(sentences)
    const reader = new ReadingReader(document)
    const allowed = options.allow.map((words) => words.toLowerCase())
    const readings: Reading[] = []
    const collect = (list: readonly PatternMatch[], read: (match: PatternMatch) => Reading | null): void => {
      for (const match of list) {
        const reading = read(match)
        if (reading !== null) readings.push(reading)
      }
    }
    for (const strength of ['signify', 'leaning', 'showing', 'transforming'] as const)
      collect(matches(strength), (match) => reader.verb(match, strength))
    collect(matches('sign'), (match) => reader.verb(match, 'leaning'))
    collect(matches('milestone'), (match) => reader.milestone(match))
    for (const name of ['emblem', 'role', 'standing', 'apposition'] as const)
      collect(matches(name), (match) => reader.phrase(match))
    collect(matches('opening'), (match) => ({...match, kind: 'opening'}))
    collect(matches('testament'), (match) => ({...match, kind: 'meaning'}))
    if (options.advocacy) {
      collect(matches('necessity'), (match) => reader.necessity(match))
      collect(matches('forecast'), (match) => reader.forecast(match))
      collect(matches('promise'), (match) => reader.forecast(match, 0))
      collect(matches('requirement'), (match) => reader.requirement(match))
    }
    const ignored = readings.length === 0 ? [] : sectionsIgnored(document, options.ignoreSections)
    readings.sort((a, b) => a.firstToken - b.firstToken || b.endToken - a.endToken)
    let reported = 0
    for (const reading of readings) {
      const {kind, sentence, firstToken, endToken} = reading
      const block = split.block[sentence]
      if (firstToken < reported || ignored[block] || !isProse(block) || isQuoted(firstToken)) continue
      if (isSaid(document, reading, kind === 'tail')) continue
      const claim = document.words(all.start[firstToken], all.end[endToken - 1])
      if (allowed.some((words) => claim.toLowerCase().includes(words))) continue
      reported = endToken
      const data = {claim, candidates: candidateSources(document)}
      report({start: all.start[firstToken], end: all.end[endToken - 1]}, kind, data, {
        suggestions: cutsOf(document, reading),
      })
    }
    if (options.evaluativeAdjectives)
      for (const match of matches('adjective'))
        if (isProse(split.block[match.sentence]) && !isSaid(document, match))
          report(
            match,
            'adjective',
            {claim: document.words(match.start, match.end)},
            {suggestions: cutAdjective(document, match)},
          )

    function isProse(block: number): boolean {
      const {kind} = document.blocks[block]
      return kind === 'paragraph' || kind === 'list-item'
    }

    /** A quotation that is never closed, as copy has them, is one all the same; a mark that closes one is none. */
    function isQuoted(token: number): boolean {
      return token > 0 && openingMarks.has(all.word[token - 1]) && !insideQuotation(document, all.start[token - 1])
    }
  },
})

/** By block: whether it stands in a section that is left alone. */
function sectionsIgnored(document: Document, ignoreSections: readonly string[]): boolean[] {
  const headings = new Set(ignoreSections.map((heading) => heading.toLowerCase()))
  let ignore = false
  const ignored: boolean[] = []
  for (const {kind, start, end} of document.blocks) {
    if (kind === 'heading') ignore = headings.has(document.words(start, end).toLowerCase())
    ignored.push(ignore)
  }
  return ignored
}
