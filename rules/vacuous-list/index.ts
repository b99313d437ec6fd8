import type {Document} from '../../src/core/document.ts'
import type {Suggestion, Span} from '../../src/core/message.ts'
import type {List} from '../../src/parse/article.ts'
import {defineRule} from '../../src/core/define-rule.ts'
import {abstractionOf} from '../../src/language/abstraction.ts'
import {insideQuotation} from '../../src/language/quotations.ts'
import {headingsAbove, sections} from '../../src/language/sections.ts'
import {sentences} from '../../src/language/sentences.ts'
import {substanceOf} from '../../src/language/substance.ts'
import {tokens} from '../../src/language/tokens.ts'
import '../../src/lexicon/lists.ts'
import {contexts, quotedPaper} from './contexts.ts'

/** An item longer than this is prose, and is measured as such. */
const mostWordsOfItem = 16
const mostWordsOfProse = 34

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
    introduction: ['{list-modifier} ...4 {list-noun} ...14 : $', '(areas|points|topics) of ...10 : $', '{list-noun} (include|included|are|were) : $'],
  },
  messages: {
    items: '{empty} of {total} items name no person, place, number, date or document: say who does what and when, or cut the list',
    hanging: 'This announces a list and none follows: give the facts in a sentence, or cut it',
  },
  check({document, options, matches, report}) {
    const split = document.get(sentences)
    const announcing = new Set(matches('introduction').map(({sentence}) => split.block[sentence]))
    for (const list of document.lists) {
      const {introduction} = list
      if (list.items.length < options.minItems || isAllowed(document, list, options.allowIn)) continue
      const empty = list.items.filter((item) => isEmpty(document, item, announcing.has(introduction))).length
      if (empty < 2 || empty < list.items.length * options.ratio) continue
      const span = introduction === -1 ? firstItem(document, list) : lastSentence(document, introduction)
      const suggestions = [deletion(document, list, introduction === -1 ? undefined : span)]
      report(span, 'items', {empty, total: list.items.length}, {suggestions})
    }
    for (const block of announcing) {
      const next = document.blocks[block + 1]
      const isLast = next === undefined || next.kind === 'heading'
      if (isLast && document.blocks[block].kind === 'paragraph') report(lastSentence(document, block), 'hanging')
    }
  },
})

/** True for an item that gives nothing to check and is made of abstractions. */
function isEmpty(document: Document, item: readonly number[], announced: boolean): boolean {
  const all = document.get(tokens)
  if (item.length === 0 || item.some((block) => document.blocks[block].kind !== 'list-item')) return false
  const first = all.blockStart[item[0]]
  const end = all.blockStart[item[item.length - 1] + 1]
  const {words, content, abstract, opensAbstractly} = abstractionOf(document, first, end)
  if (content === 0 || words > mostWordsOfProse || substanceOf(document, first, end) !== 0) return false
  const share = abstract / content
  if (words > mostWordsOfItem) return share >= 0.5
  if (announced) return share >= 0.5 || (opensAbstractly && share >= 0.3)
  return share >= (opensAbstractly ? 0.5 : 0.65)
}

/** True for a list in a quotation, of a kind that the config allows, or out of a paper that is quoted for its wording. */
function isAllowed(document: Document, list: List, allowIn: readonly string[]): boolean {
  if (insideQuotation(document, list.start)) return true
  const first = list.items.find((item) => item.length > 0)?.[0]
  if (first === undefined) return true
  const above = headingsAbove(document.get(sections), first)
  const words = [list.introduction, ...above]
    .filter((block) => block !== -1)
    .map((block) => document.words(document.blocks[block].start, document.blocks[block].end))
  const introduction = list.introduction === -1 ? '' : document.words(...boundsOf(lastSentence(document, list.introduction)))
  if (quotedPaper.test(introduction)) return true
  return allowIn.some((name) => [introduction, ...words.slice(list.introduction === -1 ? 0 : 1)].some((text) => contexts[name]?.test(text)))
}

function boundsOf({start, end}: Span): [number, number] {
  return [start, end]
}

/** The sentence that announces the list: the last of its block. */
function lastSentence(document: Document, block: number): Span {
  const all = document.get(tokens)
  const split = document.get(sentences)
  const sentence = split.blockStart[block + 1] - 1
  if (sentence < split.blockStart[block]) return document.blocks[block]
  return {start: all.start[split.firstToken[sentence]], end: all.end[split.endToken[sentence] - 1]}
}

function firstItem(document: Document, list: List): Span {
  const block = list.items.find((item) => item.length > 0)?.[0]
  return block === undefined ? list : {start: document.blocks[block].start, end: document.blocks[block].end}
}

function deletion({text}: Document, list: List, introduction: Span | undefined): Suggestion {
  const desc = introduction === undefined ? 'Cut the list' : 'Cut the list and the sentence that announces it'
  let start = introduction?.start ?? list.start
  if (introduction !== undefined) while (start > 0 && text[start - 1] === ' ') start--
  return {desc, fix: {range: [start, list.end], text: ''}}
}
