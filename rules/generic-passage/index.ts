import {defineRule} from '../../src/core/define-rule.ts'
import type {Document} from '../../src/core/document.ts'
import type {Span, Suggestion} from '../../src/core/message.ts'
import {abstractionOf} from '../../src/language/abstraction.ts'
import {cutRange} from '../../src/language/cut.ts'
import {Genericness, genericSentences} from '../../src/language/generic.ts'
import {lineNumberAt} from '../../src/language/line-number.ts'
import {sentenceSpan, sentences} from '../../src/language/sentences.ts'
import {substance} from '../../src/language/substance.ts'
import {tokens} from '../../src/language/tokens.ts'
import {countGeneric, genericRuns, type Run} from './runs.ts'

/** A single sentence is only reported where every other content word is an abstraction. */
const leastShareOfOne = 0.5
const leastWordsOfOne = 8
/** The share of the article says something only where there are so many sentences. */
const leastSentences = 12
const leastWordsOfHeadline = 4

export default defineRule({
  id: 'generic-passage',
  category: 'boilerplate',
  summary: 'Flag runs of sentences that could stand in any similar story',
  why: 'Readers come for what happened, to whom, where and when. A passage that would fit another story as well tells them none of it.',
  severity: {recommended: 'warn', strict: 'warn', 'ai-copy': 'warn'},
  fix: 'suggest',
  language: 'en',
  quotations: 'skip',
  // Within a sentence the rules that say what exactly is missing come first.
  priority: {sentence: 90},
  offFor: ['opinion', 'interview'],
  options: {run: 4, share: 0.45, sentences: false, headline: false},
  presetOptions: {
    strict: {run: 3, sentences: true, headline: true},
    'ai-copy': {run: 3, sentences: true, headline: true},
  },
  optionDocs: {
    run: 'How many such sentences in a row are reported',
    share: 'The share of such sentences, from 0 to 1, at which an article of twelve sentences or more is reported',
    sentences: 'Report single sentences as well',
    headline: 'Report headlines with no name, figure or date',
  },
  messages: {
    run: 'These {count} sentences ({place}) name no person, place, number, date or document and fit any similar story: say who did what, where and when, or cut them',
    share:
      '{generic} of the {total} sentences in this article name no person, place, number, date or document: report more, or write less',
    sentence: 'This names no person, place, number, date or document: say who did what, where and when, or cut it',
    headline: 'This headline fits any similar story: put into it who did what, and where',
  },
  check({document, options, report}) {
    const all = document.get(genericSentences)
    const spanOf = (sentence: number): Span => sentenceSpan(document, sentence)
    const runs = genericRuns(all, options.run)
    for (const run of runs) {
      const {start} = spanOf(run[0])
      const {end} = spanOf(run[run.length - 1])
      const place = placeOf(document, start, end)
      report(
        {start, end},
        'run',
        {count: run.length, place},
        {suggestions: cut(document, run, 'sentences', start, end)},
      )
    }
    const {generic, total} = countGeneric(all)
    if (runs.length === 0 && total >= leastSentences && generic >= total * options.share)
      report(spanOf(all.kind.indexOf(Genericness.generic)), 'share', {generic, total})
    if (options.sentences) {
      const reported = new Set(runs.flat())
      for (let sentence = 0; sentence < all.kind.length; sentence++) {
        if (all.kind[sentence] !== Genericness.generic || reported.has(sentence)) continue
        if (all.share[sentence] < leastShareOfOne || all.words[sentence] < leastWordsOfOne) continue
        const {start, end} = spanOf(sentence)
        report({start, end}, 'sentence', {}, {suggestions: cut(document, [sentence], 'sentence', start, end)})
      }
    }
    if (options.headline)
      for (const [index, block] of document.blocks.entries())
        if (block.kind === 'headline' && isGenericHeadline(document, index)) report(block, 'headline')
  },
})

/** `line 3`, `lines 13–25` */
function placeOf(document: Document, start: number, end: number): string {
  const first = lineNumberAt(document, start)
  const last = lineNumberAt(document, end)
  return first === last ? `line ${first}` : `lines ${first}–${last}`
}

/** Cuts sentences that stand together in one paragraph; what stands between paragraphs must not go with them. */
function cut(document: Document, run: Run, noun: string, start: number, end: number): Suggestion[] {
  const {block} = document.get(sentences)
  if (block[run[0]] !== block[run[run.length - 1]]) return []
  return [{desc: `Cut the ${noun}`, fix: {range: cutRange(document.text, start, end), text: ''}}]
}

/** True for “Stakeholders Embrace a New Vision for Growth”; not for “Father of three drowns”. */
function isGenericHeadline(document: Document, block: number): boolean {
  const {blockStart} = document.get(tokens)
  const first = blockStart[block]
  const end = blockStart[block + 1]
  if (
    document
      .get(substance)
      .subarray(first, end)
      .some((bits) => bits !== 0)
  )
    return false
  const {words, content, abstract} = abstractionOf(document, first, end)
  return words >= leastWordsOfHeadline && abstract * 2 >= content
}
