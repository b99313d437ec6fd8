import {defineRule} from '../../src/core/define-rule.ts'
import type {Fix, Span} from '../../src/core/message.ts'
import {wordsOfBlock} from '../../src/language/block-words.ts'
import {type CodeSpan, codeSpans} from '../../src/language/code-spans.ts'
import {cutRange, sentenceCut} from '../../src/language/cut.ts'
import {findPhrases} from '../../src/language/phrases.ts'
import {sentences} from '../../src/language/sentences.ts'
import {fenceAround} from './fence.ts'
import {isLabel, mayBeLabel} from './labels.ts'
import {isAboutChatTools, isAtEdge, runsOf} from './sentences.ts'
import {closing, opening, prompt, tool} from './talk.ts'
import {angleSlots, citations, findTokens, placeholders, tracking} from './tokens.ts'

/** More of a token says no more. */
const longestShown = 60

export default defineRule({
  id: 'chatbot-artifact',
  category: 'boilerplate',
  summary: 'Flag what a chat tool left in the copy: text addressed to a prompter, citation tokens, placeholders',
  why: 'Nothing tells readers so plainly that nobody read the copy before it was published.',
  severity: {recommended: 'error', strict: 'error'},
  fix: 'safe',
  language: 'any',
  quotations: 'skip',
  priority: 10,
  options: {topicAllow: true as boolean, extra: [] as string[]},
  optionDocs: {
    topicAllow:
      'Whether articles about chat tools may repeat what the tools say; tokens and placeholders are reported all the same',
    extra: 'More leftovers to report, as plain words in any case, such as `[photo to come]`',
  },
  patterns: {tool, opening, closing, prompt},
  messages: {
    talk: 'Left over from a chat tool (“{words}”): this speaks to whoever ordered the copy; cut it',
    citation: 'The citation mark of a chat tool (“{words}”) leads nowhere: cut it, and name or link the source',
    tracking: 'The link tells that it was copied out of a chat tool (“{words}”): cut the parameter',
    placeholder: '“{words}” is a placeholder that nobody filled in: give the fact, or cut it',
    label: '“{words}” is about the text and not of it: move it to the metadata, or cut it',
    fence: 'The whole article stands in a code fence and is shown as code: take the fence away',
    extra: 'A leftover (“{words}”): cut it',
  },
  check({document, options, matches, report}) {
    const {text} = document
    const fence = fenceAround(text)
    if (fence !== null) {
      const suggestions = [
        {desc: 'Take the fence away', fix: {range: [fence.start, fence.wholeEnd] as const, text: fence.inner}},
      ]
      report(fence, 'fence', {}, {suggestions})
      return
    }
    const seen: Span[] = []
    for (const span of outsideOfCode(findTokens(text, citations))) {
      seen.push(span)
      report(span, 'citation', {words: shown(span)}, {fix: {range: withBlank(span), text: ''}})
    }
    for (const span of outsideOfCode(findTokens(text, tracking)))
      report(span, 'tracking', {words: shown(span)}, {fix: withoutParameter(span)})
    const inAngles = findTokens(text, angleSlots)
    const slots = [...findTokens(document.prose, placeholders), ...inAngles]
    for (const span of outsideOfCode(slots.sort((a, b) => a.start - b.start)))
      if (!seen.some(({start, end}) => start < span.end && end > span.start))
        report(span, 'placeholder', {words: shown(span).replace(/[{}]/g, '')})
    for (const [index, block] of document.blocks.entries()) {
      if (block.kind === 'table-cell' || block.kind === 'quotation' || !mayBeLabel(document.prose, block)) continue
      const words = wordsOfBlock(document, index)
      if (!isLabel(words, index)) continue
      const range = cutRange(text, block.start, block.end, true)
      const label = /^[^:]*:?/u.exec(words)?.[0] ?? words
      report(block, 'label', {words: label}, {suggestions: [{desc: 'Cut the line', fix: {range, text: ''}}]})
    }
    reportTalk()
    for (const span of findPhrases(document, options.extra)) report(span, 'extra', {words: shown(span)})

    function reportTalk(): void {
      const {block, blockStart} = document.get(sentences)
      const atEdge = [...matches('opening'), ...matches('closing'), ...matches('prompt')]
      const runs = runsOf(document, [
        ...matches('tool'),
        ...atEdge.filter(({sentence}) => isAtEdge(document, block[sentence])),
      ]).filter(({first, last, start, end}) => {
        // “Absolutely!” alone may be anybody's answer.
        const isAlone =
          first === last && end - start < 20 && blockStart[block[first] + 1] - blockStart[block[first]] > 1
        return !isAlone
      })
      if (runs.length === 0 || (options.topicAllow && isAboutChatTools(document, runs))) return
      for (const run of runs) {
        const range = sentenceCut(document, run.first, run.last)
        const suggestions = range === null ? [] : [{desc: 'Cut it', fix: {range, text: ''}}]
        report(run, 'talk', {words: document.words(run.start, run.end)}, {suggestions})
      }
    }

    function outsideOfCode(found: readonly Span[]): readonly Span[] {
      const inBody = found.filter(({start}) => document.frontMatter === null || start >= document.frontMatter.end)
      if (inBody.length === 0) return inBody
      const code: readonly CodeSpan[] = document.get(codeSpans)
      let next = 0
      return inBody.filter((span) => {
        while (next < code.length && code[next].end <= span.start) next++
        return next === code.length || code[next].start > span.start
      })
    }

    function shown({start, end}: Span): string {
      return text.slice(start, Math.min(end, start + longestShown)).trim()
    }

    /** With the blanks before it, unless it alone parts two words. */
    function withBlank({start, end}: Span): [number, number] {
      let from = start
      while (from > 0 && (text[from - 1] === ' ' || text[from - 1] === '\t')) from--
      return [/[\p{L}\p{N}]/u.test(text[end] ?? '') ? start : from, end]
    }

    /** The match takes the mark before the parameter and the one behind it; one stays if another parameter follows. */
    function withoutParameter({start, end}: Span): Fix {
      const isFollowed = /&(?:amp;)?$/u.test(text.slice(start, end))
      return {
        range: [start, end],
        text: isFollowed ? (/^(?:[?]|&(?:amp;)?)/u.exec(text.slice(start, end))?.[0] ?? '') : '',
      }
    }
  },
})
