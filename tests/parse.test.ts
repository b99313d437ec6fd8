import * as satteri from 'satteri'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {loadMarkdownEngine, satteriEngine} from '../src/node/markdown-engine.ts'
import type {InputMode, ParsedArticle} from '../src/parse/article.ts'
import {markdownEngine, portableEngine, useMarkdownEngine} from '../src/parse/engine.ts'
import {parseArticle} from '../src/parse/index.ts'

const opening = 'The council voted on Monday to close the old bridge until the spring.'
const second = 'Repairs are to cost 4.1 million crowns, a third of it paid by the county.'
const third = '“It is a long way round,” said Ida Moor, who runs the bakery on the far side of the river.'

function parse(text: string, input: InputMode | 'auto' = 'auto', mdx = false): ParsedArticle {
  return parseArticle(text, {input, mdx})
}

/** The blocks as “kind: words”, as a reader sees them. */
function outline(text: string, input: InputMode | 'auto' = 'auto', mdx = false): string[] {
  const {blocks, prose} = parse(text, input, mdx)
  return blocks.map(
    ({kind, start, end}) => `${kind}: ${prose.slice(start, end).replace(/\0/g, '').replace(/\s+/g, ' ').trim()}`,
  )
}

/** The flaws as “kind: source”. */
function flaws(text: string, input: InputMode | 'auto' = 'auto'): string[] {
  return parse(text, input).flaws.map(({kind, start, end}) => `${kind}: ${text.slice(start, end)}`)
}

/** The text with the first repair of each round applied until none is left. */
function repaired(text: string, input: InputMode | 'auto' = 'auto'): string {
  let current = text
  for (let round = 0; round < 20; round++) {
    const fix = parse(current, input).flaws.find((flaw) => flaw.fix !== undefined)?.fix
    if (fix === undefined) return current
    current = current.slice(0, fix.range[0]) + fix.text + current.slice(fix.range[1])
  }
  throw new Error('The repairs do not come to an end')
}

describe('the mode', () => {
  const wrapped = [
    'The council voted on Monday to close the old bridge until',
    'the spring, and buses will be sent along the quay for as',
    'long as the work takes, the mayor said.',
  ].join('\n')
  const cases: readonly (readonly [InputMode, string, string])[] = [
    ['markdown', 'an empty text', ''],
    ['markdown', 'blank lines', '\n\n\n'],
    ['markdown', 'one line', opening],
    ['markdown', 'one line with a break', `${opening}\n`],
    ['markdown', 'paragraphs with blank lines', `${opening}\n\n${second}\n\n${third}\n`],
    ['markdown', 'a heading', `# The bridge\n${opening}\n${second}\n`],
    [
      'markdown',
      'a stray line break among blank lines',
      `${opening}\n\n${second}\n${third}\n\n${opening}\n\n${second}\n`,
    ],
    [
      'markdown',
      'a list among blank lines',
      `${opening}\n\nThe plan:\n- one\n- two\n- three\n- four\n\n${second}\n\n${third}\n`,
    ],
    [
      'markdown',
      'a table among blank lines',
      `${opening}\n\n| a | b |\n|---|---|\n| 1 | 2 |\n| 3 | 4 |\n\n${second}\n`,
    ],
    ['markdown', 'a fenced block', `${opening}\n\`\`\`\ncode\n\`\`\`\n${second}\n${third}\n`],
    ['markdown', 'half of the gaps', `${opening}\n\n${second}\n${third}\n`],
    ['lines', 'two lines', `${opening}\n${second}\n`],
    ['lines', 'a paragraph a line', `${opening}\n${second}\n${third}\n${opening}\n`],
    ['lines', 'one blank line in many', `${opening}\n${second}\n\n${third}\n${opening}\n${second}\n`],
    ['lines', 'lines with CR', `${opening}\r${second}\r${third}\r`],
    ['lines', 'lines behind front matter', `---\ntitle: x\n---\n${opening}\n${second}\n${third}\n`],
    ['wrapped', 'hard-wrapped paragraphs', `${wrapped}\n\n${wrapped}\n`],
    ['wrapped', 'one hard-wrapped paragraph', wrapped],
    ['wrapped', 'paragraphs parted by indentation', `   ${wrapped}\n   ${wrapped}\n   ${wrapped}\n`],
    ['wrapped', 'paragraphs parted by short lines', `${wrapped}\n${wrapped}\n${wrapped}\n`],
    ['markdown', 'hard-wrapped Markdown', `# The bridge\n\n${wrapped}\n\n${wrapped}\n`],
    ['markdown', 'hard-wrapped text with links', `${wrapped}\nSee [the\nnotice](https://example.org).\n\n${wrapped}\n`],
  ]
  it.each(cases)('is %s for %s', (mode, _, text) => {
    expect(parse(text).mode).toBe(mode)
    expect(parse(text.replaceAll('\n', '\r\n')).mode).toBe(mode)
  })

  it('is what the caller says', () => {
    for (const mode of ['markdown', 'lines', 'wrapped'] as const)
      expect(parse(`# A\n\n${opening}`, mode).mode).toBe(mode)
  })
})

describe('text with a block a line', () => {
  const text = [
    `${opening} [Source: Harbour Gazette]`,
    'Closure of the Bridge Divides the Two Banks of the River',
    `${second} The measures include:`,
    '- forty buses',
    '- a *new* ferry',
    'Area | Action |',
    '---|---|',
    'Varna | Talk |',
    'Elm Quay | |',
    'Wrapping Up',
    third,
    'Photo: Ida Moor/Port News',
    '> It is late.',
    '1. first',
    '2. second',
    'Source: county papers',
  ].join('\n')

  it('has the blocks that a reader sees', () => {
    expect(outline(text)).toEqual([
      `paragraph: ${opening}`,
      'tag: [Source: Harbour Gazette]',
      'heading: Closure of the Bridge Divides the Two Banks of the River',
      `paragraph: ${second} The measures include:`,
      'list-item: forty buses',
      'list-item: a new ferry',
      'table-cell: Area',
      'table-cell: Action',
      'table-cell: Varna',
      'table-cell: Talk',
      'table-cell: Elm Quay',
      'table-cell: ',
      'heading: Wrapping Up',
      `paragraph: ${third}`,
      'caption: Photo: Ida Moor/Port News',
      'quotation: It is late.',
      'list-item: first',
      'list-item: second',
      'tag: Source: county papers',
    ])
  })

  it('has lists and tables', () => {
    const {lists, tables, blocks} = parse(text)
    expect(lists.map(({ordered, items, introduction}) => ({ordered, items, introduction}))).toEqual([
      {ordered: false, items: [[4], [5]], introduction: 3},
      {ordered: true, items: [[16], [17]], introduction: -1},
    ])
    expect(tables.map(({header, rows, introduction}) => ({header, rows, introduction}))).toEqual([
      {
        header: [6, 7],
        rows: [
          [8, 9],
          [10, 11],
        ],
        introduction: -1,
      },
    ])
    expect(text.slice(tables[0].start, tables[0].end)).toBe('Area | Action |\n---|---|\nVarna | Talk |\nElm Quay | |')
    expect(text.slice(tables[0].headerStart, tables[0].headerEnd)).toBe('Area | Action |')
    expect(blocks[2]).toMatchObject({depth: 2, pseudo: true, list: -1, table: -1})
    expect(blocks[4]).toMatchObject({list: 0, table: -1, depth: 0, pseudo: false})
    expect(blocks[6]).toMatchObject({list: -1, table: 0})
  })

  it('has the flaws of its table and headings and no other', () => {
    expect(flaws(text)).toEqual([
      'pseudo-heading: Closure of the Bridge Divides the Two Banks of the River',
      'glued-table: Area | Action |',
      'pseudo-heading: Wrapping Up',
    ])
  })

  it('gives a tree that agrees with the blocks', () => {
    const {tree} = parse(text)
    expect(tree.children.map((node) => node.type)).toEqual([
      ...['paragraph', 'paragraph', 'heading', 'paragraph', 'list', 'table', 'heading', 'paragraph', 'paragraph'],
      ...['blockquote', 'list', 'paragraph'],
    ])
    const [, , heading, , list, table] = tree.children
    expect(heading).toMatchObject({
      type: 'heading',
      depth: 2,
      children: [{type: 'text', value: 'Closure of the Bridge Divides the Two Banks of the River'}],
      position: {start: {line: 2, column: 1}, end: {line: 2, column: 57}},
    })
    expect(list).toMatchObject({
      type: 'list',
      ordered: false,
      children: [
        {type: 'listItem'},
        {
          children: [
            {children: [{value: 'a '}, {type: 'emphasis', position: {start: {line: 5, column: 5}}}, {value: ' ferry'}]},
          ],
        },
      ],
    })
    expect(table).toMatchObject({
      type: 'table',
      children: [{children: [{}, {}]}, {children: [{}, {}]}, {children: [{}, {children: []}]}],
    })
  })

  it('nests lists by their indentation', () => {
    const {lists, blocks} = parse(`${opening}\n- one\n  - inner\n  - other\n- two\n  goes on\n${second}\n`, 'lines')
    expect(lists.map((list) => list.items)).toEqual([
      [[1], [4]],
      [[2], [3]],
    ])
    expect(blocks[4].end - blocks[4].start).toBe('two\n  goes on'.length)
  })

  it('takes a single numbered or dashed line for text', () => {
    expect(outline(`${opening}\n12. May is the day of the vote.\n– No, she said.\n${second}\n`, 'lines')).toEqual([
      `paragraph: ${opening}`,
      'paragraph: 12. May is the day of the vote.',
      'paragraph: – No, she said.',
      `paragraph: ${second}`,
    ])
  })

  it('reads tables without a delimiter row', () => {
    const three = `${opening}\n\nArea | Action | Date\nVarna | Talk | May\n\n${second}`
    expect(parse(three, 'lines').tables[0]).toMatchObject({header: [1, 2, 3], rows: [[4, 5, 6]]})
    expect(parse('Area | Action\nVarna | Talk\nSaltby | Walk\n', 'lines').tables).toHaveLength(1)
    expect(parse('| Area | Action |\n| Varna | Talk |\n', 'lines').tables).toHaveLength(1)
    expect(parse('Home | News\nBy Ida Moor | Port News\n', 'lines').tables).toHaveLength(0)
    expect(parse('- Ida Moor | baker | Saltby\n- Lena Voss | pilot | Varna\n', 'lines').tables).toHaveLength(0)
  })

  it('leaves code, comments and tags out', () => {
    const article = `${opening}\n<!-- newslint-disable\n x -->\n<div class="a">\n\`\`\`\nlet a = 1\n\`\`\`\n${second} <b>Bold</b><br>end\n***\n`
    const {comments, prose, tree} = parse(article, 'lines')
    expect(outline(article, 'lines')).toEqual([`paragraph: ${opening}`, `paragraph: ${second} Bold end`])
    expect(comments.map(({start, end, value}) => [article.slice(start, end), value])).toEqual([
      ['<!-- newslint-disable\n x -->', ' newslint-disable\n x '],
    ])
    expect(prose).not.toContain('let a')
    expect(tree.children.map((node) => node.type)).toEqual([
      'paragraph',
      'html',
      'html',
      'code',
      'paragraph',
      'thematicBreak',
    ])
    expect(tree.children[3]).toMatchObject({value: 'let a = 1'})
  })

  it('is its own running text when it has no markup', () => {
    const plain = `${opening}\r\n${second}\n\n  ${third}\r${opening}`
    expect(parse(plain, 'lines').prose).toBe(plain)
  })
})

describe('hard-wrapped text', () => {
  const text = [
    'Closure of the Bridge Divides the Town',
    '',
    'The council voted on Monday to close the old bridge until the',
    'spring, and buses will be sent along the quay for as long as',
    'the work takes, the mayor said.',
    '    Repairs are to cost 4.1 million crowns, a third of it paid',
    'by the county, according to papers seen by the Harbour',
    'Gazette. Work on the quay and on the road is to begin in May.',
    'Buses run from seven.',
    'The plan for the river banks and the road over them includes:',
    '- forty buses for the town, to be bought before the end of the',
    '  year',
    '- a ferry',
    '',
    '> The road over the river is the only one that we have, and it',
    '> is shut.',
    '',
    'Area | Action | Date',
    'Varna | Talk | May',
  ].join('\n')

  it('joins the lines of a paragraph and parts paragraphs', () => {
    expect(parse(text).mode).toBe('wrapped')
    expect(outline(text)).toEqual([
      'headline: Closure of the Bridge Divides the Town',
      'paragraph: The council voted on Monday to close the old bridge until the spring, and buses will be sent along the quay for as long as the work takes, the mayor said.',
      'paragraph: Repairs are to cost 4.1 million crowns, a third of it paid by the county, according to papers seen by the Harbour Gazette. Work on the quay and on the road is to begin in May. Buses run from seven.',
      'paragraph: The plan for the river banks and the road over them includes:',
      'list-item: forty buses for the town, to be bought before the end of the year',
      'list-item: a ferry',
      'quotation: The road over the river is the only one that we have, and it is shut.',
      ...['Area', 'Action', 'Date', 'Varna', 'Talk', 'May'].map((cell) => `table-cell: ${cell}`),
    ])
  })
})

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
