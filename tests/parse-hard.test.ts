import * as satteri from 'satteri'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {satteriEngine} from '../src/node/markdown-engine.ts'
import type {InputMode, ParsedArticle} from '../src/parse/article.ts'
import {portableEngine, useMarkdownEngine} from '../src/parse/engine.ts'
import {opening, outline, parse, second} from './support/parsing.ts'

beforeAll(() => useMarkdownEngine(satteriEngine(satteri)))
afterAll(() => useMarkdownEngine(portableEngine))

const modes: readonly (InputMode | 'auto')[] = ['auto', 'markdown', 'lines', 'wrapped']

/** What holds of every article, whatever the text. */
function expectSound(text: string, article: ParsedArticle): void {
  const {blocks, lists, tables, prose, flaws} = article
  expect(prose).toHaveLength(text.length)
  let last = 0
  for (const {start, end} of blocks) {
    if (start < last || end < start || end > text.length)
      throw new Error(`A block from ${start} to ${end} after ${last}`)
    last = end
  }
  for (const list of lists) {
    for (const index of list.items.flat()) {
      if (blocks[index].start < list.start || blocks[index].end > list.end)
        throw new Error(`Block ${index} is out of its list`)
    }
  }
  for (const table of tables) {
    for (const index of [table.header, ...table.rows].flat()) {
      if (blocks[index].start < table.start || blocks[index].end > table.end)
        throw new Error(`Cell ${index} is out of its table`)
    }
  }
  for (const {start, end} of flaws) if (start > end || end > text.length) throw new Error('A flaw is out of the text')
}

describe('strange characters', () => {
  it('keep their places', () => {
    const texts = [
      '\0',
      `\0${opening}\0 *a\0b* \`c\0\``,
      `\uFEFF# T\n\n${opening}`,
      `\uFEFF\uFEFF${opening}\n${second}`,
      '🚢 sails to *Båstad* 🏝️\n\n- 🚢 [a](b) 日本\n\n| 🚢 | é |\n|---|---|\n| \ud83d | b |',
      `\u200f${opening}\u200e\n\u00a0\n\u00ad${second}`,
      'a\rb\r\rc\r\n\r\nd\n\re',
      '\r',
      '\n',
      ' ',
      '\u2028\u2029\u0085\v\f',
      '\ud800\udc00\udc00\ud800',
    ]
    for (const text of texts) {
      for (const mode of modes) {
        expectSound(text, parse(text, mode))
        expect(parse(text, mode).tree.type).toBe('root')
      }
    }
  })

  it('never pass for markup', () => {
    for (const mode of modes) expect(parse('a\0b c', mode).prose).toBe('a\uFFFDb c')
  })

  it('have the same blocks with every line break', () => {
    const text = `# T\n\n${opening}\nmore\n\n- one\n- two\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\n> quoted\n> text\n`
    for (const mode of modes) {
      expect(outline(text.replaceAll('\n', '\r\n'), mode)).toEqual(outline(text, mode))
      expect(outline(text.replaceAll('\n', '\r'), mode)).toEqual(outline(text, mode))
    }
  })
})

describe('large texts', () => {
  const texts: readonly (readonly [string, () => string, number])[] = [
    ['an empty text', () => '', 0],
    ['a million blank lines', () => `${opening}\n${'\n'.repeat(1_000_000)}${second}\n`, 2],
    ['an article of 5 MB', () => `${opening}\n${second}\n`.repeat(35_000), 70_000],
    ['an article of 5 MB with blank lines', () => `${opening}\n\n${second}\n\n`.repeat(35_000), 70_000],
    [
      'a table of 50,000 rows',
      () => `| Town | Votes |\n| --- | --- |\n${'| Saltby | 614 |\n'.repeat(50_000)}`,
      100_002,
    ],
    ['a loose table of 50,000 rows', () => `Town | Votes |\n${'Saltby | 614 |\n'.repeat(50_000)}`, 100_002],
    ['a line of 5 MB', () => `${opening} `.repeat(70_000), 1],
    ['200,000 brackets', () => '['.repeat(200_000), 1],
    ['200,000 quotation marks', () => '"'.repeat(200_000), 1],
    ['200,000 labels that never close', () => '[Source: '.repeat(200_000), 1],
    ['50,000 labels', () => `${opening}${' [Source: a]'.repeat(50_000)}`, 50_001],
    [
      '3,000 nested lists',
      () => Array.from({length: 3000}, (_, depth) => `${' '.repeat(2 * depth)}- a`).join('\n'),
      3000,
    ],
    ['50,000 nested block quotes', () => `${'>'.repeat(50_000)} a`, 1],
    ['100,000 headings', () => '## Background\n\n'.repeat(100_000), 100_000],
    ['30,000 character references', () => '&amp; '.repeat(30_000), 1],
    ['20,000 names that mean nothing', () => Array.from({length: 20_000}, (_, name) => `&x${name};`).join(' '), 1],
    ['100,000 bars', () => `${'a | '.repeat(100_000)}\n${'b | '.repeat(100_000)}`, 200_000],
    ['100,000 open comments', () => '<!-- a\n'.repeat(100_000), 0],
    ['50,000 open tags', () => '<code>'.repeat(50_000), 1],
    ['metadata that never ends', () => `---\n${'a: b\n'.repeat(100_000)}`, 100_000],
    ['braces that never end', () => '{"a":'.repeat(100_000), 1],
  ]
  it.each(texts)('%s', (_, make, blocks) => {
    const text = make()
    const start = performance.now()
    const article = parse(text)
    // Far above what it takes, far below what the square would.
    expect(performance.now() - start).toBeLessThan(20_000)
    expect(article.blocks.length).toBe(blocks)
    expectSound(text, article)
  })
})
