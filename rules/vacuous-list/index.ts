import {defineRule} from '../../src/core/define-rule.ts'
import type {Document} from '../../src/core/document.ts'
import type {Span, Suggestion} from '../../src/core/message.ts'
import {cutRange} from '../../src/language/cut.ts'
import {insideQuotation} from '../../src/language/quotations.ts'
import {headingsAbove, sections} from '../../src/language/sections.ts'
import {sentences} from '../../src/language/sentences.ts'
import {tokens} from '../../src/language/tokens.ts'
import type {List} from '../../src/parse/article.ts'
import {announcingBlocks, isUnderHeading, looseItems} from './announcement.ts'
import {bareRuns} from './bare-runs.ts'
import {contexts, quotedPaper} from './contexts.ts'
import {inlineLists} from './inline.ts'
import {countEmpty} from './items.ts'
import {boldRuns} from './lead-ins.ts'

/** A list as the rule judges it: with its bullets or without. */
interface Candidate {
  /** The blocks of each item. */
  readonly items: readonly (readonly number[])[]
  /** The block that announces it, or -1. */
  readonly introduction: number
  /** Whether that block or the heading above promises points, areas or takeaways. */
  readonly isAnnounced: boolean
  readonly end: number
}

export default defineRule({
  id: 'vacuous-list',
  category: 'boilerplate',
  summary: 'Flag lists whose items name no person, place, number, date or document',
  why: 'Bullets carry facts. A list of good intentions fits any story and tells the reader nothing about this one.',
  severity: {recommended: 'warn', strict: 'warn'},
  fix: 'suggest',
  language: 'en',
  quotations: 'skip',
  options: {minItems: 2, ratio: 0.75, allowIn: ['recipe', 'service'] as string[]},
  optionDocs: {
    minItems: 'Shorter lists are left alone',
    ratio: 'The share of items, from 0 to 1, that must be empty',
    allowIn: 'Kinds of list that are left alone: `recipe`, `service`',
  },
  patterns: {
    announcement: [
      '{list-modifier} ...4 {list-noun}',
      '(areas|points|topics|fields|range) of',
      '{list-noun} (include|included|are|were|remain)',
      '(number|range|set|series|variety|host|array) of {any}? {list-noun}',
    ],
  },
  messages: {
    items:
      '{empty} of {total} items name no person, place, number, date or document: say who does what when, or cut them',
    hanging: 'This announces a list and none follows: give the facts in a sentence, or cut it',
  },
  check({document, options, matches, report}) {
    const announcing = announcingBlocks(document, matches('announcement'))
    const judge = (candidate: Candidate): void => {
      const {items, introduction} = candidate
      if (items.length < options.minItems) return
      const empty = countEmpty(document, items, candidate.isAnnounced)
      if (empty < Math.max(2, items.length * options.ratio) || isAllowed(document, candidate, options.allowIn)) return
      const span = introduction === -1 ? firstItem(document, candidate) : lastSentence(document, introduction)
      const suggestions = [deletion(document, span.start, candidate)]
      report(span, 'items', {empty, total: items.length}, {suggestions})
    }
    for (const list of document.lists) judge(candidateOf(document, list, announcing))
    for (const run of boldRuns(document)) judge(candidateOfRun(document, run, announcing))
    for (const {start, end, empty, total} of inlineLists(document, matches('announcement'))) {
      if (empty < Math.max(options.minItems, total * options.ratio) || insideQuotation(document, start)) continue
      const range = cutRange(document.text, start, end)
      const suggestions = [{desc: 'Cut the sentence', fix: {range, text: ''}}]
      report({start, end}, 'items', {empty, total}, {suggestions})
    }
    for (const {items, introduction} of bareRuns(document, announcing))
      judge({items, introduction, isAnnounced: false, end: endOf(document, items)})
    for (const block of announcing) {
      const items = looseItems(document, block)
      if (items.length > 0) judge({items, introduction: block, isAnnounced: true, end: endOf(document, items)})
      else if (endsBlind(document, block)) report(lastSentence(document, block), 'hanging')
    }
  },
})

function candidateOf(document: Document, list: List, announcing: ReadonlySet<number>): Candidate {
  const {items, introduction, end} = list
  return {items, introduction, isAnnounced: announcing.has(introduction) || isUnderHeading(document, items), end}
}

/** Paragraphs with bold lead-ins, as the list that they stand for. */
function candidateOfRun(document: Document, run: readonly number[], announcing: ReadonlySet<number>): Candidate {
  const items = run.map((block) => [block])
  const above = document.blocks[run[0] - 1]
  const isIntroduction = above?.kind === 'paragraph' && document.words(above.start, above.end).endsWith(':')
  const introduction = isIntroduction ? run[0] - 1 : -1
  const isAnnounced = announcing.has(introduction) || isUnderHeading(document, items)
  return {items, introduction, isAnnounced, end: endOf(document, items)}
}

/** True where neither text nor an embed stands between a paragraph and the next heading or the end. */
function endsBlind({blocks, text}: Document, block: number): boolean {
  const next = blocks[block + 1]
  if (blocks[block].kind !== 'paragraph' || (next !== undefined && next.kind !== 'heading')) return false
  return !/[^\s#*_]/.test(text.slice(blocks[block].end, next?.start ?? text.length))
}

/**
 * True for a list in a quotation, of a kind that the config allows, or out of a paper that is quoted for its wording.
 */
function isAllowed(document: Document, {items, introduction}: Candidate, allowIn: readonly string[]): boolean {
  const first = items.find((item) => item.length > 0)?.[0]
  if (first === undefined || insideQuotation(document, document.blocks[first].start)) return true
  const spans: Span[] = headingsAbove(document.get(sections), first).map((block) => document.blocks[block])
  if (introduction !== -1) spans.unshift(lastSentence(document, introduction))
  const above = spans.map(({start, end}) => document.words(start, end))
  if (above.length > 0 && quotedPaper.test(above[0])) return true
  return allowIn.some((name) => above.some((words) => contexts[name]?.test(words)))
}

/** The sentence that announces the list: the last of its block. */
function lastSentence(document: Document, block: number): Span {
  const all = document.get(tokens)
  const split = document.get(sentences)
  const sentence = split.blockStart[block + 1] - 1
  const {start, end} = document.blocks[block]
  if (sentence < split.blockStart[block]) return {start, end}
  return {start: all.start[split.firstToken[sentence]], end: all.end[split.endToken[sentence] - 1]}
}

function firstItem(document: Document, {items}: Candidate): Span {
  const {start, end} = document.blocks[items.find((item) => item.length > 0)?.[0] ?? 0]
  return {start, end}
}

function endOf({blocks}: Document, items: readonly (readonly number[])[]): number {
  return blocks[items[items.length - 1][0]].end
}

/** Cuts the list from its announcement on, or from its first bullet. */
function deletion({text}: Document, from: number, {introduction, end}: Candidate): Suggestion {
  const desc = introduction === -1 ? 'Cut the list' : 'Cut the list and the sentence that announces it'
  return {desc, fix: {range: cutRange(text, from, end, introduction === -1), text: ''}}
}
