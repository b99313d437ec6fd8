import fc from 'fast-check'
import * as satteri from 'satteri'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {satteriEngine} from '../src/node/markdown-engine.ts'
import type {InputMode} from '../src/parse/article.ts'
import {portableEngine, useMarkdownEngine} from '../src/parse/engine.ts'
import {outline, parse} from './support/parsing.ts'

beforeAll(() => useMarkdownEngine(satteriEngine(satteri)))
afterAll(() => useMarkdownEngine(portableEngine))

/** A part of an article, whatever the layout that it is written in. */
type Part =
  | {readonly kind: 'paragraph' | 'heading' | 'tag'; readonly text: string}
  | {readonly kind: 'list' | 'numbers'; readonly items: readonly string[]}
  | {readonly kind: 'table'; readonly rows: readonly (readonly string[])[]}

const sentence = fc.constantFrom(
  'The council voted on Monday to close the old bridge until the spring.',
  'Repairs are to cost 4.1 million crowns, a third of it paid by the county, according to papers seen here.',
  '“It is a long way round,” said Ida Moor, who runs the bakery on the far side of the river.',
  'Nobody at the harbour office wanted to say who had signed the order, or when it was signed.',
  'It is the *third* closure in **two** years and the [longest](https://example.org), M&amp;S said in Saltby.',
)
const text = fc.array(sentence, {minLength: 2, maxLength: 4}).map((sentences) => sentences.join(' '))
const paragraph: fc.Arbitrary<Part> = text.map((words) => ({kind: 'paragraph', text: words}))
const item = fc.constantFrom('forty buses', 'a *new* ferry to Saltby', 'two million crowns, paid by the county')
const items = fc.array(item, {minLength: 2, maxLength: 4})
const cell = fc.constantFrom('Varna', '410', 'late', '**busy**')
const row = fc.array(cell, {minLength: 3, maxLength: 3})
const body: fc.Arbitrary<Part[]> = fc.oneof(
  fc.array(paragraph, {minLength: 1, maxLength: 3}),
  fc
    .tuple(text, items, fc.constantFrom('list' as const, 'numbers' as const), paragraph)
    .map(([intro, list, kind, end]): Part[] => [
      {kind: 'paragraph', text: `${intro} The plan includes:`},
      {kind, items: list},
      end,
    ]),
  fc
    .tuple(paragraph, fc.array(row, {minLength: 1, maxLength: 3}), paragraph)
    .map(([start, rows, end]): Part[] => [start, {kind: 'table', rows: [['Port', 'Tonnes', 'Note'], ...rows]}, end]),
  paragraph.map((part): Part[] => [part, {kind: 'tag', text: '[Source: Harbour Gazette]'}]),
)
const headings = [
  'Closure of the Bridge Divides the Town',
  'Wrapping Up',
  'Who Pays for the New Road',
  'Background and Context',
]
const article: fc.Arbitrary<Part[]> = fc
  .tuple(body, fc.subarray(headings), fc.array(body, {minLength: 4, maxLength: 4}))
  .map(([lead, chosen, bodies]) => [
    ...lead,
    ...chosen.flatMap((heading, index): Part[] => [{kind: 'heading', text: heading}, ...bodies[index]]),
  ])
const lineBreak = fc.constantFrom('\n', '\r\n', '\r')

describe('an article', () => {
  it('has the same blocks in every layout and with every line break', () => {
    fc.assert(
      fc.property(article, lineBreak, (parts, breaks) => {
        const expected = parts.flatMap(blocksOf)
        for (const mode of ['markdown', 'lines', 'wrapped'] as const) {
          const source = written(parts, mode).replaceAll('\n', breaks)
          expect(outline(source, mode), mode).toEqual(expected)
          // Nobody has to say the layout. Hard-wrapped text with markup may as well be read as Markdown.
          expect(outline(source), mode).toEqual(expected)
          if (mode !== 'wrapped' && parts.length > 1) expect(parse(source).mode, source).toBe(mode)
        }
      }),
      {numRuns: 150, seed: 7},
    )
  })

  it('keeps every block in its place', () => {
    const scrap = fc.constantFrom(
      ...[
        '# T',
        'Wrapping Up',
        '- a',
        '  - b',
        '1. c',
        '| a | b |',
        '|---|---|',
        'a | b',
        '> q',
        '> > r',
        '```',
        '<div>',
        '<!--',
        '-->',
      ],
      ...[
        '',
        '',
        '\t',
        '    code',
        '***',
        '===',
        '[Source: x]',
        '*a* **b',
        '[a](b',
        '![c](d)',
        '`e',
        '&amp;',
        '\\',
        '🚢\u00a0',
        '\0',
        '\ud800',
      ],
      ...[
        '---',
        '+++',
        '{"a": 1}',
        'Text that ends.',
        'Photo: Ida Moor',
        '[^1]: n',
        '[^1]',
        '\u200fא',
        '| a |',
        '• x',
        '– y',
        '<b>',
        'http://a.b/c',
      ],
    )
    const source = fc
      .array(fc.tuple(scrap, fc.constantFrom('\n', '\r\n', '\r', ' ', '')), {maxLength: 30})
      .map((pieces) => pieces.map(([piece, gap]) => piece + gap).join(''))
    const mode = fc.constantFrom<InputMode | 'auto'>('auto', 'markdown', 'lines', 'wrapped')
    fc.assert(
      fc.property(source, mode, fc.boolean(), (input, chosen, mdx) => {
        const {prose, blocks, lists, tables, flaws, comments, links, tree} = parse(input, chosen, mdx)
        expect(prose).toHaveLength(input.length)
        expect(tree.type).toBe('root')
        let last = 0
        for (const block of blocks) {
          expect(block.start).toBeGreaterThanOrEqual(last)
          expect(block.end).toBeGreaterThanOrEqual(block.start)
          last = block.end
        }
        expect(last).toBeLessThanOrEqual(input.length)
        // Every character of the running text is the source's own, or stands for something, or is hidden.
        for (const {start, end} of blocks) expect(prose.slice(start, end)).toHaveLength(end - start)
        for (const list of lists)
          for (const index of list.items.flat()) expect(blocks[index].list).toBeGreaterThanOrEqual(0)
        for (const [index, table] of tables.entries()) {
          for (const block of [table.header, ...table.rows].flat()) expect(blocks[block].table).toBe(index)
        }
        for (const {start, end, fix} of flaws) {
          expect(end).toBeGreaterThan(start)
          if (fix !== undefined) expect(fix.range[1]).toBeGreaterThanOrEqual(fix.range[0])
        }
        for (const {start, end, value} of comments)
          expect(input.slice(start, end).replaceAll('\0', '\uFFFD')).toContain(value)
        for (const {start, end} of links) expect(end).toBeGreaterThanOrEqual(start)
      }),
      {numRuns: 3000, seed: 11},
    )
  })
})

/** The article's source in a layout. Only Markdown has marks for headings and blank lines around everything. */
function written(parts: readonly Part[], mode: InputMode): string {
  return `${parts.map((part) => source(part, mode)).join(mode === 'lines' ? '\n' : '\n\n')}\n`
}

function source(part: Part, mode: InputMode): string {
  switch (part.kind) {
    case 'heading':
      return mode === 'markdown' ? `## ${part.text}` : part.text
    case 'list':
      return part.items.map((words) => `- ${words}`).join('\n')
    case 'numbers':
      return part.items.map((words, index) => `${index + 1}. ${words}`).join('\n')
    case 'table': {
      const [header, ...rows] = part.rows.map((cells) => `| ${cells.join(' | ')} |`)
      return [header, '|---|---|---|', ...rows].join('\n')
    }
    default:
      return mode === 'wrapped' ? wrapped(part.text, 66) : part.text
  }
}

function wrapped(words: string, width: number): string {
  const lines = ['']
  for (const word of words.split(' ')) {
    const last = lines[lines.length - 1]
    if (last !== '' && last.length + 1 + word.length > width) lines.push(word)
    else lines[lines.length - 1] = last === '' ? word : `${last} ${word}`
  }
  return lines.join('\n')
}

function blocksOf(part: Part): string[] {
  const plain = (words: string): string => words.replace(/[*[]|\]\([^)]*\)/g, '').replaceAll('&amp;', '&')
  switch (part.kind) {
    case 'list':
    case 'numbers':
      return part.items.map((words) => `list-item: ${plain(words)}`)
    case 'table':
      return part.rows.flat().map((words) => `table-cell: ${plain(words)}`)
    case 'tag':
      return [`tag: ${part.text}`]
    default:
      return [`${part.kind}: ${plain(part.text)}`]
  }
}
