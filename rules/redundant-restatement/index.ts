import {defineRule} from '../../src/core/define-rule.ts'
import type {Document} from '../../src/core/document.ts'
import {shortened} from '../../src/language/candidate-sources.ts'
import {cutRange} from '../../src/language/cut.ts'
import {lineNumberAt} from '../../src/language/line-number.ts'
import {sections} from '../../src/language/sections.ts'
import {sentenceSpan, sentences} from '../../src/language/sentences.ts'
import {worthComparing} from './pairs.ts'
import {hasFact, lastParagraphs, recapSuggestions} from './recap.ts'
import {Restatements} from './restatements.ts'

const sentencesOfLead = 3
const sentencesOfEnd = 5
const rest = {shared: 4, containment: 0.65, sharedWhenContained: 6}
/** An ending may gather the whole lead instead of one sentence of it. */
const endOverLead = {containment: 0.75, shared: 7}
/** Headings are short, and name what the lead is about: more of them has to be in it. */
const headingOverLead = {containment: 0.75, shared: 6}

export default defineRule({
  id: 'redundant-restatement',
  category: 'boilerplate',
  summary: 'Flag headings, section openings and endings that say the lead again',
  why: 'News is told once, the most important first. A recap is the form of an essay: it costs the reader a paragraph and tells nothing.',
  severity: {recommended: 'warn', strict: 'warn'},
  presetOptions: {strict: {pairs: 'all'}},
  fix: 'suggest',
  language: 'en',
  quotations: 'skip',
  offFor: ['opinion', 'interview', 'live'],
  options: {similarity: 0.5, pairs: 'lead', recap: true},
  choices: {pairs: ['lead', 'all']},
  optionDocs: {
    similarity: 'How much of what two sentences say must be the same, from 0 to 1',
    pairs: 'Compare the `lead` with headings, section openings and the end, or `all` sentences with one another',
    recap: 'Report paragraphs that open with “In sum” and its like',
  },
  patterns: {
    recap: [
      '^ [in (sum|summary|conclusion|essence|closing)] (,|this|the|these|it)',
      '^ [to (summarise|summarize|conclude|recap|recapitulate|wrap up|wrap things up)] (,|:)',
      '^ [to sum (up|it up|things up)]',
      '^ [(summing|wrapping) (things|it|this)? up] ,',
      '^ [(concluding|closing)] ,',
      '^ [all in all] ,',
      '^ [by way of (conclusion|summary)]',
      '^ [as (we|this article|this report) have? (has|have)? (seen|shown|explored|discussed)] ,',
    ],
    ending: [
      '^ [(overall|ultimately)] ,',
      '^ [in short] ,',
      '^ [in the (end|final analysis|grand scheme of things)] ,',
      '^ [(taken together|at its core|at the end of the day|when all is said and done|on the whole|in a nutshell)] ,',
      '^ [(taken|viewed|considered) (together|as a whole)] ,',
    ],
  },
  messages: {
    recap: '“{words}” announces a recap: end on a fact, or cut the paragraph',
    repeat: 'This says again what line {line} says (“{words}”): cut it, or say what is new',
    heading: 'This heading says again what line {line} says (“{words}”): name the news of the section',
  },
  check({document, options, matches, report}) {
    const all = new Restatements(document)
    const split = document.get(sentences)
    const body: number[] = []
    for (let sentence = 0; sentence < split.length; sentence++)
      if (isBody(document, split.block[sentence])) body.push(sentence)
    const done = new Set<number>()
    if (options.recap) {
      const last = lastParagraphs(document, body)
      for (const {start, end, sentence} of [...matches('recap'), ...matches('ending').filter(isEnding)]) {
        if (sentence !== split.blockStart[split.block[sentence]] || !isBody(document, split.block[sentence])) continue
        const words = document.words(start, end)
        report({start, end}, 'recap', {words}, {suggestions: recapSuggestions(document, sentence, start, words)})
        done.add(sentence)
      }
      function isEnding({sentence}: {readonly sentence: number}): boolean {
        return last.has(split.block[sentence]) && !hasFact(document, sentence)
      }
    }
    const lead = body.slice(0, sentencesOfLead)
    const bar = {...rest, jaccard: options.similarity}
    const tell = (sentence: number, first: number, messageId: 'repeat' | 'heading'): void => {
      if (first === -1 || done.has(sentence)) return
      done.add(sentence)
      const place = sentenceSpan(document, first)
      const words = shortened(document.words(place.start, place.end), 8)
      const line = lineNumberAt(document, place.start)
      const {start, end} = sentenceSpan(document, sentence)
      const isSentence = messageId === 'repeat'
      const cut = {desc: 'Cut the sentence', fix: {range: cutRange(document.text, start, end), text: ''}}
      report({start, end}, messageId, {line, words}, {suggestions: isSentence ? [cut] : []})
    }
    for (const {heading, sentence} of openings(document, body)) {
      if (heading !== -1 && heading > lead[0]) tell(heading, all.sourceAmong(heading, lead, headingOverLead), 'heading')
      if (sentence > lead[lead.length - 1]) tell(sentence, all.sourceOf(sentence, lead, lead, bar), 'repeat')
    }
    for (const sentence of body.slice(sentencesOfLead).slice(-sentencesOfEnd)) {
      tell(sentence, all.sourceOf(sentence, lead, lead, bar), 'repeat')
      tell(sentence, all.sourceAmong(sentence, lead, endOverLead), 'repeat')
    }
    if (options.pairs !== 'all') return
    for (const [place, earlier] of worthComparing(all, body).entries())
      tell(body[place], all.sourceOf(body[place], earlier, earlier, bar), 'repeat')
  },
})

/** Every heading's only sentence and the first of the text under it; -1 where there is none. */
function openings(document: Document, body: readonly number[]): {heading: number; sentence: number}[] {
  const {blockStart, block} = document.get(sentences)
  const firstOf = new Map<number, number>()
  const {all, ofBlock} = document.get(sections)
  for (const sentence of body) {
    const section = ofBlock[block[sentence]]
    if (!firstOf.has(section)) firstOf.set(section, sentence)
  }
  return all.flatMap(({heading}, section) => {
    if (heading === -1) return []
    const isOne = document.blocks[heading].kind === 'heading' && blockStart[heading + 1] - blockStart[heading] === 1
    return [{heading: isOne ? blockStart[heading] : -1, sentence: firstOf.get(section) ?? -1}]
  })
}

function isBody({blocks}: Document, block: number): boolean {
  return blocks[block].kind === 'paragraph'
}
