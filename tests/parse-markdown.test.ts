import * as satteri from 'satteri'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {loadMarkdownEngine, satteriEngine} from '../src/node/markdown-engine.ts'
import {markdownEngine, portableEngine, useMarkdownEngine} from '../src/parse/engine.ts'
import {flaws, opening, outline, parse, repaired, second, third} from './support/parsing.ts'

describe.each([portableEngine, satteriEngine(satteri)])('Markdown with $name', (engine) => {
  beforeAll(() => useMarkdownEngine(engine))
  afterAll(() => useMarkdownEngine(portableEngine))

  it('has the blocks that a reader sees', () => {
    const text = [
      '# The *old* bridge',
      `${opening}\n${second}`,
      '## Who pays',
      '> It is late.\n> Too late.\n>\n> > Deep.',
      '- one\n\n  more\n- two\n  1. inner\n-',
      '| a | b |\n|---|---|\n| **1** | |',
      '```js\nlet x = 1\n```',
      '![A bridge](bridge.png)\n*The bridge at dawn.*',
      '[![A bridge](bridge.png)](https://example.org)',
      '*The bridge at noon.*',
      `${third} *[Source: Harbour Gazette].*`,
      '[^1]: A note.',
      'Setext\n---',
      'End[^1].',
    ].join('\n\n')
    expect(outline(text)).toEqual([
      'headline: The old bridge',
      `paragraph: ${opening} ${second}`,
      'heading: Who pays',
      'quotation: It is late. Too late.',
      'quotation: Deep.',
      'list-item: one',
      'list-item: more',
      'list-item: two',
      'list-item: inner',
      'table-cell: a',
      'table-cell: b',
      'table-cell: 1',
      'table-cell: ',
      'caption: \uFFFC The bridge at dawn.'.replace('\uFFFC ', ''),
      'caption: The bridge at noon.',
      `paragraph: ${third}`,
      'tag: [Source: Harbour Gazette].',
      'paragraph: A note.',
      'heading: Setext',
      'paragraph: End.',
    ])
    const {lists, tables, blocks} = parse(text)
    expect(lists.map(({ordered, items}) => ({ordered, items}))).toEqual([
      {ordered: false, items: [[5, 6], [7], []]},
      {ordered: true, items: [[8]]},
    ])
    expect(tables[0]).toMatchObject({header: [9, 10], rows: [[11, 12]]})
    expect(blocks[0]).toMatchObject({depth: 1, pseudo: false})
    expect(blocks[18]).toMatchObject({depth: 2})
  })

  it('shows the words and hides the marks', () => {
    const gone = (length: number): string => '\0'.repeat(length)
    const object = (source: string): string => `\uFFFC${gone(source.length - 1)}`
    const cases: readonly (readonly [source: string, prose: string])[] = [
      ['un**believ**able', 'un\0\0believ\0\0able'],
      ['a `code` b', `a ${object('`code`')} b`],
      ['a ![x](y) b', `a ${object('![x](y)')} b`],
      ['see [the *list*](https://a.b "c") now', `see \0the \0list\0${gone('](https://a.b "c")'.length)} now`],
      ['<https://a.b/c> d', `${object('<https://a.b/c>')} d`],
      ['at www.a.org now', `at ${object('www.a.org')} now`],
      ['to a@b.org now', `to ${object('a@b.org')} now`],
      ['[https://a.b](https://a.b/c)', object('[https://a.b](https://a.b/c)')],
      ['M&amp;S &mdash; &#233;&#x1F600;', `M&${gone(4)}S —${gone(6)} é${gone(5)}😀${gone(7)}`],
      ['A&B &nothing; &#0;', `A&B &nothing; \uFFFD${gone(3)}`],
      ['1\\. \\*a\\* \\b', '1.\0 *\0a*\0 \\b'],
      ['a<br>b <b>c</b> <!-- d --> e', `a \0\0\0b \0\0\0c\0\0\0\0 ${gone(10)} e`],
      ['a <code>b c</code> d <img src="e"> f', `a ${object('<code>b c</code>')} d ${object('<img src="e">')} f`],
      ['a  \nb\\\nc', 'a  \nb\0\nc'],
      ['~~old~~ new', '\0\0old\0\0 new'],
      ['> a\n> b\nc', '\0\0a\n\0\0b\nc'],
      ['## Head ##', '\0\0\0Head\0\0\0'],
    ]
    for (const [source, prose] of cases) expect(parse(source, 'markdown').prose, source).toBe(prose)
  })

  it('notes links, footnotes and comments where they stand', () => {
    const text =
      'See [the list](https://a.b), [it][r] and https://c.d now[^n].\n\n<!-- one -->\n\nText <!-- two --> more.\n\n[r]: e\n\n[^n]: f\n'
    const {links, footnotes, comments} = parse(text)
    expect(links.map(({start, end, url}) => [text.slice(start, end), url])).toEqual([
      ['the list', 'https://a.b'],
      ['it', ''],
      ['https://c.d', 'https://c.d'],
    ])
    expect(footnotes.map(({start, end, label}) => [text.slice(start, end), label])).toEqual([['[^n]', 'n']])
    expect(comments.map(({start, end, value}) => [text.slice(start, end), value])).toEqual([
      ['<!-- one -->', ' one '],
      ['<!-- two -->', ' two '],
    ])
  })

  it('finds what Markdown swallows', () => {
    const text = `# T\n\nThe plan:\n- one\n- two\nArea | Action |\n---|---|\nTrade | Talk |\nWrapping Up\n${opening}\n- three\n\nEnd.\n`
    expect(outline(text)).toEqual([
      'headline: T',
      'paragraph: The plan:',
      'list-item: one',
      'list-item: two',
      ...['Area', 'Action', 'Trade', 'Talk'].map((cell) => `table-cell: ${cell}`),
      'heading: Wrapping Up',
      `paragraph: ${opening}`,
      'list-item: three',
      'paragraph: End.',
    ])
    expect(parse(text).lists.map(({items, introduction}) => ({items, introduction}))).toEqual([
      {items: [[2], [3]], introduction: 1},
      {items: [[10]], introduction: -1},
    ])
    expect(flaws(text)).toEqual(['glued-table: Area | Action |', 'pseudo-heading: Wrapping Up'])
    expect(parse(text).tree.children.map((node) => node.type)).toEqual(['heading', 'paragraph', 'list', 'paragraph'])
  })

  it('parts text from the list or table above it', () => {
    const list = `# T\n\n- one\n- two\n${opening}\n\nEnd.\n`
    expect(outline(list).slice(1, 4)).toEqual(['list-item: one', 'list-item: two', `paragraph: ${opening}`])
    expect(flaws(list)).toEqual([`glued-text: ${opening}`])
    expect(repaired(list)).toBe(`# T\n\n- one\n- two\n\n${opening}\n\nEnd.\n`)
    const table = `# T\n\n| a | b |\n|---|---|\n| 1 | 2 |\n${opening}\n`
    expect(outline(table).at(-1)).toBe(`paragraph: ${opening}`)
    expect(flaws(table)).toEqual([`glued-text: ${opening}`])
    expect(repaired(table)).toBe(`# T\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\n${opening}\n`)
  })

  it('leaves a wrapped item whole', () => {
    const text = `# T\n\n- The council voted on Monday to close the old\n  bridge until the spring, and\nbuses will run.\n- two\n`
    expect(outline(text)).toEqual([
      'headline: T',
      'list-item: The council voted on Monday to close the old bridge until the spring, and buses will run.',
      'list-item: two',
    ])
    expect(flaws(text)).toEqual([])
  })

  it('reads headings set in bold', () => {
    const text = `${opening}\n\n**Why the bridge must close**\n\n${second}\n\n**No, it said.**\n\n${third}\n`
    expect(outline(text)[1]).toBe('heading: Why the bridge must close')
    expect(outline(text)[3]).toBe('paragraph: No, it said.')
    expect(repaired(text)).toContain('\n## Why the bridge must close\n')
  })

  it('survives what would overflow or never end', () => {
    const hostile: readonly string[] = [
      '['.repeat(20_000),
      `${'>'.repeat(5000)} a`,
      Array.from({length: 400}, (_, index) => `${'  '.repeat(index)}- a`).join('\n'),
      '- '.repeat(2000),
      '*_'.repeat(5000),
      '"'.repeat(20_000),
      '&amp; '.repeat(3000),
      Array.from({length: 2000}, (_, index) => `&x${index};`).join(' '),
      '`'.repeat(5000),
      '<b>'.repeat(3000),
      '![a]('.repeat(3000),
      `| a | b |\n|---|---|\n${'| 1 | 2 |\n'.repeat(2000)}`,
      '[^1] '.repeat(1000),
    ]
    for (const text of hostile) expect(parse(text, 'markdown').prose).toHaveLength(text.length)
  }, 60_000)
})

describe('MDX', () => {
  const text = `import {Chart} from './chart'\n\n# The bridge\n\n<Note kind="x" of={[1, 2]}>\n\n${opening}\n\n</Note>\n\n<Chart />\n\n${second} {1 + 1} <b>Now</b>. {/* newslint-disable */}\n`
  const words = ['headline: The bridge', `paragraph: ${opening}`, `paragraph: ${second} \uFFFC Now.`]

  it.each([portableEngine, satteriEngine(satteri)])('leaves code alone with $name', (engine) => {
    useMarkdownEngine(engine)
    expect(outline(text, 'auto', true)).toEqual(words)
    expect(parse(text, 'auto', true).comments.map(({value}) => value.trim())).toEqual(['newslint-disable'])
    useMarkdownEngine(portableEngine)
  })

  it('reads the text of an element on one line', () => {
    useMarkdownEngine(satteriEngine(satteri))
    expect(outline(`# T\n\n<Note>${opening} <b>Now</b>.</Note>\n`, 'auto', true)).toEqual([
      'headline: T',
      `paragraph: ${opening} Now.`,
    ])
    useMarkdownEngine(portableEngine)
  })

  it('falls back to Markdown where it does not parse', () => {
    useMarkdownEngine(satteriEngine(satteri))
    const broken = `import a from 'b'\n\n# T\n\n<Note>\n\n${opening} {1 + 1}\n`
    expect(outline(broken, 'auto', true)).toEqual(['headline: T', `paragraph: ${opening} \uFFFC`])
    expect(parse(broken, 'auto', true).tree.children.length).toBeGreaterThan(2)
    useMarkdownEngine(portableEngine)
  })
})

describe('the engine', () => {
  it('is satteri where its binary loads', async () => {
    expect(await loadMarkdownEngine()).toBe('satteri')
    expect(markdownEngine().name).toBe('satteri')
    useMarkdownEngine(portableEngine)
  })

  it('gives way when it fails', () => {
    const broken = {
      ...portableEngine,
      name: 'broken',
      flat: () => {
        throw new Error('no')
      },
    }
    useMarkdownEngine(broken)
    expect(outline(`# T\n\n*${opening}*\n`)).toEqual(['headline: T', `paragraph: ${opening}`])
    useMarkdownEngine(portableEngine)
  })
})
