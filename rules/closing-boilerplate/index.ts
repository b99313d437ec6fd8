import {defineRule} from '../../src/core/define-rule.ts'
import type {Suggestion} from '../../src/core/message.ts'
import type {PatternMatch} from '../../src/core/patterns.ts'
import {attributions} from '../../src/language/attribution.ts'
import {sentenceCut} from '../../src/language/cut.ts'
import {firstWhereNot} from '../../src/language/first-where-not.ts'
import {findPhrases} from '../../src/language/phrases.ts'
import {substanceOf} from '../../src/language/principals.ts'
import {insideQuotation} from '../../src/language/quotations.ts'
import {closingPlaces} from '../../src/language/sentence-place.ts'
import {sentenceAt, sentences} from '../../src/language/sentences.ts'
import {identifiedTiers} from '../../src/language/source-ledger.ts'
import {Substance} from '../../src/language/substance.ts'
import {tokens} from '../../src/language/tokens.ts'
import {idsOf, intern} from '../../src/language/vocabulary.ts'
import * as patterns from './patterns.ts'
// The classes that the patterns name.
import './classes.ts'
import '../../src/lexicon/adverbs.ts'
import '../../src/lexicon/source-groups.ts'

const coming = idsOf('next this')
const spans = idsOf('week weekend month quarter year season term')
const possessive = intern("'s")

export default defineRule({
  id: 'closing-boilerplate',
  category: 'boilerplate',
  summary: 'Flag stock endings that fit any story, such as “only time will tell”',
  why: 'Agencies end on a fact. A sentence that could close any story is the first that an editor cuts.',
  severity: {recommended: 'warn', strict: 'warn'},
  fix: 'suggest',
  language: 'en',
  quotations: 'skip',
  priority: 30,
  offFor: ['live'],
  options: {position: 'end', extra: [] as string[], allow: [] as string[]},
  choices: {position: ['end', 'anywhere']},
  optionDocs: {
    position: '`end`: the last two paragraphs and the last sentence of each section; `anywhere`: the whole article',
    extra: 'More endings to report, as plain words in any case',
    allow: 'Endings that may stay: a finding that holds one of these words is left out',
  },
  presetOptions: {strict: {position: 'anywhere'}},
  patterns,
  messages: {
    watchers: 'A stock ending (“{words}”): say who waits for what and when, or cut the sentence',
    undecided: 'A stock ending (“{words}”): say what decides it and when, or cut the sentence',
    time: 'A stock ending (“{words}”): name the next date and what happens on it, or cut the sentence',
    updates: 'A stock ending (“{words}”): say who will announce what and when, or cut the sentence',
    open: 'A stock ending (“{words}”): ask the question and say who could answer it, or cut the sentence',
    moral: 'A stock ending (“{words}”): end on a fact, and cut the sentence',
  },
  check({document, options, matches, report}) {
    const all = document.get(tokens)
    const split = document.get(sentences)
    const closes = document.get(closingPlaces)
    const who = document.get(attributions)
    const allowed = options.allow.map((words) => words.toLowerCase())
    /** By sentence: its first finding; one is enough to cut it. */
    const found = new Map<number, {match: Pick<PatternMatch, 'start' | 'end'>; kind: Kind}>()
    for (const name of Object.keys(kinds) as PatternName[])
      for (const match of matches(name)) {
        const {sentence} = match
        if (isFine(match, sentence) || (kinds[name] === 'watchers' && holdsDate(sentence))) continue
        const known = found.get(sentence)
        if (known === undefined || match.start < known.match.start) found.set(sentence, {match, kind: kinds[name]})
      }
    for (const {start, end} of findPhrases(document, options.extra)) {
      const sentence = sentenceAt(split, firstTokenAt(start))
      if (!found.has(sentence) && !isFine({start, end}, sentence))
        found.set(sentence, {match: {start, end}, kind: 'moral'})
    }
    for (const [sentence, {match, kind}] of [...found].sort(([a], [b]) => a - b)) {
      const words = document.words(match.start, match.end)
      report(match, kind, {words}, {suggestions: cut(sentence)})
    }

    function isFine({start, end}: {start: number; end: number}, sentence: number): boolean {
      const block = split.block[sentence]
      const {kind} = document.blocks[block]
      if ((kind !== 'paragraph' && kind !== 'list-item') || insideQuotation(document, start, end)) return true
      if (options.position === 'end' && closes[sentence] === 0) return true
      const {tier, scope} = who[sentence]
      // An ending in the words of somebody with a name is theirs.
      if (identifiedTiers.has(tier) && scope === 'in-sentence') return true
      const words = document.words(start, end).toLowerCase()
      return allowed.some((entry) => words.includes(entry))
    }

    /** An event with a date is news, whoever watches it: “Traders will be watching Tuesday’s figures”, “next week’s vote”. */
    function holdsDate(sentence: number): boolean {
      for (let token = split.firstToken[sentence]; token < split.endToken[sentence] - 2; token++)
        if (coming.has(all.word[token]) && spans.has(all.word[token + 1]) && all.word[token + 2] === possessive)
          return true
      return (substanceOf(document, split.firstToken[sentence], split.endToken[sentence]) & Substance.date) !== 0
    }

    function firstTokenAt(offset: number): number {
      return firstWhereNot(all.length, (token) => all.end[token] <= offset)
    }

    function cut(sentence: number): Suggestion[] {
      const range = sentenceCut(document, sentence)
      return range === null ? [] : [{desc: 'Cut the sentence', fix: {range, text: ''}}]
    }
  },
})

type PatternName = keyof typeof patterns
type Kind = 'watchers' | 'undecided' | 'time' | 'updates' | 'open' | 'moral'

/** By group of patterns: what the editor is told. */
const kinds: Readonly<Record<PatternName, Kind>> = {
  watchers: 'watchers',
  undecided: 'undecided',
  unfolding: 'time',
  crucialTime: 'time',
  updates: 'updates',
  questions: 'open',
  road: 'moral',
  certain: 'moral',
  brighter: 'moral',
  bearing: 'moral',
}
