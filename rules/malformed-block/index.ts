import {defineRule} from '../../src/core/define-rule.ts'
import type {Document} from '../../src/core/document.ts'
import type {MessageExtras} from '../../src/core/rule.ts'
import {cutHeading} from '../../src/language/cut.ts'
import {furnitureHeadings, headingPhrase, isSlotPhrase} from '../../src/lexicon/headings.ts'
import type {LayoutFlaw} from '../../src/parse/article.ts'

const ofTables = new Set<LayoutFlaw['kind']>(['glued-table', 'missing-delimiter', 'ragged-row'])

/** Of several flaws of one table the first in this order is reported; repairing it brings up the next. */
const order: readonly LayoutFlaw['kind'][] = ['glued-table', 'missing-delimiter', 'ragged-row']

export default defineRule({
  id: 'malformed-block',
  category: 'layout',
  summary: 'Flag tables, headings and sections that readers will not see as such',
  why: 'A table that nothing parts from the text above it, or a heading without a mark, reaches readers as raw text.',
  severity: {recommended: 'warn', strict: 'warn'},
  fix: 'safe',
  language: 'any',
  quotations: 'read',
  options: {headings: 'suggest', tables: 'fix'},
  choices: {headings: ['suggest', 'fix', 'off'], tables: ['fix', 'suggest', 'off']},
  optionDocs: {
    headings:
      'What to do about lines that are headings in all but markup: offer to mark them, mark them, or leave them alone',
    tables:
      'What to do about tables and about text that runs into a table or list: part them, offer to, or leave them alone',
  },
  messages: {
    gluedTable: 'Markdown takes this table into the {above} above: put a blank line before it',
    gluedText: 'Markdown takes this text into the {above} above: put a blank line before it',
    missingDelimiter:
      'Nothing parts this header from its rows, so that readers see raw bars: put a row of dashes under it',
    raggedRow: 'This row has {cells} cells and its header {expected}: fill the gap, or cut what is too much',
    pseudoHeading: 'Nothing marks this line as a heading: begin it with {mark}, or make it a sentence',
    emptySection: 'No text stands under “{heading}”: write the section, or cut the heading',
  },
  check({document, options, report}) {
    for (const flaw of oneEach(document)) {
      const {kind, start, end, fix} = flaw
      const span = {start, end}
      const isHeading = kind === 'pseudo-heading'
      const mode = isHeading ? options.headings : kind === 'empty-section' ? 'suggest' : options.tables
      if (mode === 'off' || (isHeading && isBetterCut(document.words(start, end)))) continue
      const desc = isHeading
        ? 'Mark the line as a heading'
        : kind === 'missing-delimiter'
          ? 'Put a row of dashes under it'
          : 'Put a blank line before it'
      const extras: MessageExtras = fix === undefined ? {} : mode === 'fix' ? {fix} : {suggestions: [{desc, fix}]}
      if (kind === 'glued-table') report(span, 'gluedTable', {above: kindAbove(document, start)}, extras)
      else if (kind === 'glued-text') report(span, 'gluedText', {above: kindAbove(document, start)}, extras)
      else if (kind === 'missing-delimiter') report(span, 'missingDelimiter', {}, extras)
      else if (kind === 'ragged-row')
        report(span, 'raggedRow', {cells: flaw.data?.cells ?? '', expected: flaw.data?.expected ?? ''}, extras)
      else if (isHeading) report(span, 'pseudoHeading', {mark: '#'.repeat(depthOf(document, start))}, extras)
      else {
        const cut = {desc: 'Delete the heading', fix: {range: cutHeading(document.text, span), text: ''}}
        report(span, 'emptySection', {heading: document.words(start, end)}, {suggestions: [cut]})
      }
    }
  },
})

/** “Wrapping Up” is better cut than marked, which is what template-heading says of it. */
function isBetterCut(heading: string): boolean {
  const phrase = headingPhrase(heading)
  return isSlotPhrase(phrase) || furnitureHeadings.has(phrase)
}

/** The article's flaws, one a block: a table is one block, whatever is wrong with it. */
function oneEach({flaws, tables}: Document): LayoutFlaw[] {
  const kept: LayoutFlaw[] = []
  const byTable = new Map<number, LayoutFlaw>()
  let table = 0
  for (const flaw of flaws) {
    while (table < tables.length && tables[table].end <= flaw.start) table++
    const isInside = ofTables.has(flaw.kind) && table < tables.length && tables[table].start <= flaw.start
    if (!isInside) {
      kept.push(flaw)
      continue
    }
    const earlier = byTable.get(table)
    if (earlier === undefined || order.indexOf(flaw.kind) < order.indexOf(earlier.kind)) byTable.set(table, flaw)
  }
  return [...kept, ...byTable.values()].sort((a, b) => a.start - b.start)
}

const names: Readonly<Record<string, string>> = {
  'list-item': 'list',
  'table-cell': 'table',
  paragraph: 'paragraph',
  quotation: 'quotation',
  heading: 'heading',
  headline: 'headline',
  caption: 'caption',
}

/** What an editor would call the block that stands above an offset. */
function kindAbove({blocks}: Document, offset: number): string {
  let low = 0
  let high = blocks.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (blocks[middle].start < offset) low = middle + 1
    else high = middle
  }
  return names[blocks[low - 1]?.kind ?? ''] ?? 'text'
}

function depthOf({blocks}: Document, start: number): number {
  return Math.max(1, blocks.find((block) => block.start === start)?.depth ?? 2)
}
