import {describe, expect, it} from 'vitest'
import type {InputMode} from '../src/parse/article.ts'
import {flaws, opening, outline, parse, second, third} from './support/parsing.ts'

describe('the mode', () => {
  const namesOfTeams = [
    'Saltby Rowers, Dunmere Oars, Arnfeld Sculls and the club of Elm Quay',
    'all finished in that order on the Saturday, while Norrland Harbours',
    'Ida Moor won the single sculls ahead of Tove Dahl, Ana Frey and Lena',
    'Voss, Marta Quist and Jonas Eck took the doubles, and Port Anton and',
    'town juniors shared a cup in the fours with crews of Old Karst Weir',
    'Ines Calder, who coaches Elm Quay, said the wind had been kind to us',
    'Dunmere will row again in May, when the regatta of the north opens in',
    'Sorrel Bay.',
  ].join('\n')
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
    ['wrapped', 'hard-wrapped text full of names', `${namesOfTeams}\n`],
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
