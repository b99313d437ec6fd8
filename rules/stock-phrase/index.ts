import {defineRule} from '../../src/core/define-rule.ts'
import type {Span, Suggestion} from '../../src/core/message.ts'
import {findPhrases} from '../../src/language/phrases.ts'
import {insideQuotation} from '../../src/language/quotations.ts'
import {isSaid} from '../../src/language/said.ts'
import {sentences} from '../../src/language/sentences.ts'
import {tokens} from '../../src/language/tokens.ts'
import {type Find, oncePerPhrase} from './finds.ts'
import {phrases} from './phrases.ts'

/** A long feature has two doubtful phrases sooner than a brief. */
const wordsPerPhrase = 200

export default defineRule({
  id: 'stock-phrase',
  category: 'boilerplate',
  summary: 'Flag ready-made phrases with no news in them, such as “a rapidly evolving landscape”',
  why: 'A phrase that fits every story tells nothing about this one, and readers have learnt to skip it.',
  severity: {recommended: 'warn', strict: 'warn'},
  fix: 'suggest',
  language: 'en',
  quotations: 'skip',
  priority: 90,
  options: {
    tiers: [1] as number[],
    company: 2,
    maxPerArticle: 12,
    extra: [] as string[],
    allow: [] as string[],
  },
  optionDocs: {
    tiers:
      '`1`: phrases that edited copy hardly ever has; `2`: worn ones that it has now and then; strict reports both',
    company:
      'Doubtful phrases of the first tier are reported in articles with so many different phrases of that tier, and one for every 200 words; 1 reports them all',
    maxPerArticle: 'How many phrases to report in an article, the first ones; 0 for all',
    extra: 'More phrases to report, as plain words in any case; for slots write a house rule',
    allow: 'Phrases that may stay: a finding that holds one of these words is left out, such as `paradigm shift`',
  },
  presetOptions: {strict: {tiers: [1, 2], company: 1, maxPerArticle: 0}},
  patterns: {phrase: phrases.map(({pattern}) => pattern)},
  messages: {
    found: '“{words}” is a ready-made phrase{times}: {advice}',
  },
  check({document, options, matches, report}) {
    const all = document.get(tokens)
    const split = document.get(sentences)
    const allowed = options.allow.map((words) => words.toLowerCase())
    const finds: Find[] = []
    const add = (span: Span, key: string, phrase: Find['phrase']): void => {
      const words = document.words(span.start, span.end)
      const isAllowed = allowed.some((entry) => words.toLowerCase().includes(entry))
      if (!isAllowed && !insideQuotation(document, span.start, span.end)) finds.push({...span, key, words, phrase})
    }
    for (const match of matches('phrase')) {
      const phrase = phrases[match.index]
      if (!options.tiers.includes(phrase.tier) || !isSentence(split.block[match.sentence])) continue
      // “Both sides reaffirmed their commitment to …, the statement said”: the formula is the statement's.
      if (!(phrase.isFormula && isSaid(document, match))) add(trimmed(match), String(match.index), phrase)
    }
    for (const span of findPhrases(document, options.extra)) add(span, span.phrase, null)
    const once = oncePerPhrase(finds)
    const known = once.filter(({phrase}) => phrase?.tier === 1).length
    const hasCompany = options.company <= 1 || known >= Math.max(options.company, all.words / wordsPerPhrase)
    const reported = once.filter(({phrase}) => !phrase?.needsCompany || hasCompany)
    for (const find of options.maxPerArticle === 0 ? reported : reported.slice(0, options.maxPerArticle)) {
      const {words, phrase, times} = find
      const advice = phrase?.instead === undefined ? (phrase?.advice ?? 'say it in your own words') : 'be plain'
      const data = {words, advice, times: times === 1 ? '' : ` (${times} times in this article)`}
      report(find, 'found', data, {suggestions: suggestionsFor(find)})
    }

    /** Headings, cells and bullets of good intentions are judged as such by other rules. */
    function isSentence(block: number): boolean {
      const {kind, end} = document.blocks[block]
      return (
        kind === 'paragraph' || kind === 'headline' || (kind === 'list-item' && /[.!?]/.test(document.prose[end - 1]))
      )
    }

    /** Without the punctuation at either end of a match. */
    function trimmed({start, end, firstToken, endToken}: Span & {firstToken: number; endToken: number}): Span {
      let first = firstToken
      let last = endToken - 1
      while (first < last && all.start[first] >= start && !/[\p{L}\p{N}]/u.test(document.prose[all.start[first]]))
        first++
      while (last > first && !/[\p{L}\p{N}]/u.test(document.prose[all.start[last]])) last--
      return {start: Math.max(start, all.start[first]), end: Math.min(end, all.end[last])}
    }

    function suggestionsFor({start, end, phrase}: Find): Suggestion[] {
      if (phrase?.instead === undefined) return []
      const isCapital = /\p{Lu}/u.test(document.prose[start])
      const text = isCapital ? phrase.instead[0].toUpperCase() + phrase.instead.slice(1) : phrase.instead
      return [{desc: `Write “${text}”`, fix: {range: [start, end], text}}]
    }
  },
})
