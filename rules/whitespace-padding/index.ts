import {defineRule} from '../../src/core/define-rule.ts'
import type {Document} from '../../src/core/document.ts'
import type {Fix} from '../../src/core/message.ts'
import {quotationAt, quotations} from '../../src/language/quotations.ts'
import {linePadding} from './lines.ts'
import {overlaps, protectedSpans} from './protected.ts'
import {mayHoldPadding, wordPadding} from './words.ts'

/** Kinds of block whose words are looked at. Verse, tables and other people's words keep their blanks. */
const prose = new Set(['headline', 'heading', 'paragraph', 'list-item', 'caption', 'tag'])

export default defineRule({
  id: 'whitespace-padding',
  category: 'layout',
  summary: 'Flag blank lines, blanks and invisible characters in bulk',
  why: 'Padding is left over from a template or a scrape; it shows on some devices and breaks searches.',
  severity: {recommended: 'warn', strict: 'warn'},
  fix: 'safe',
  language: 'any',
  quotations: 'read',
  options: {maxBlank: 1, finalNewline: 'ignore', nbsp: 'warn'},
  choices: {finalNewline: ['ignore', 'require'], nbsp: ['warn', 'ignore']},
  optionDocs: {
    maxBlank: 'Blank lines that may stand between two blocks; one more is let pass, and the fix leaves as many as this',
    finalNewline: '`require` asks for a line break at the end of the file',
    nbsp: '`ignore` leaves runs of no-break spaces alone',
  },
  messages: {
    top: '{count} blank lines stand above the article: cut them',
    between: '{count} blank lines pad the text here: leave {kept}',
    end: '{count} blank lines pad the end of the article: cut them',
    line: '{count} blanks pad the end of this line: cut them',
    blanks: '{count} blanks stand between two words: leave one',
    invisible: 'Invisible characters ({count}) stand in “{words}”, where no search will find the words: cut them',
    newline: 'The file ends without a line break: add one',
  },
  check({document, options, report}) {
    const {text, blocks} = document
    const lines = linePadding(text, options.maxBlank, document.mode === 'markdown')
    if (lines.length > 0) {
      const verbatim = protectedSpans(document)
      for (const {kind, start, end, count, replacement} of lines) {
        if (overlaps(verbatim, start, end)) continue
        const fix: Fix = {range: [start, end], text: replacement}
        if (kind === 'between') report({start, end}, kind, {count, kept: options.maxBlank}, {fix})
        else report({start, end}, kind, {count}, {fix})
      }
    }
    const isQuoted = (offset: number): boolean => quotationAt(document.get(quotations), offset) !== -1
    for (const block of mayHoldPadding(document) ? blocks : []) {
      if (!prose.has(block.kind)) continue
      for (const padding of wordPadding(document, block, options.nbsp === 'warn', isQuoted)) {
        const {kind, start, end, count, replacement} = padding
        const fix = replacement === null ? {} : {fix: {range: [start, end], text: replacement} satisfies Fix}
        if (kind === 'blanks') report({start, end}, kind, {count}, fix)
        else report({start, end}, kind, {count, words: visible(document, start, end)}, fix)
      }
    }
    if (options.finalNewline === 'require' && /[^\s]$/.test(text)) {
      const lineBreak = /\r\n|\r|\n/.exec(text)?.[0] ?? '\n'
      const fix: Fix = {range: [text.length, text.length], text: lineBreak}
      report({start: text.length - 1, end: text.length}, 'newline', {}, {fix})
    }
  },
})

/** The words without what cannot be seen, at most a few of them. */
function visible(document: Document, start: number, end: number): string {
  const words = document.words(start, end).replace(/[\u00AD\u200B-\u200D\u2060\uFEFF]/g, '')
  return words.length > 40 ? `${words.slice(0, 40).trimEnd()} …` : words
}
