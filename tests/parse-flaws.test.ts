import {describe, expect, it} from 'vitest'
import {flaws, opening, outline, parse, repaired, second, third} from './support/parsing.ts'

const table = '| Area | Tonnes |\n|---|---|\n| Varna | 410 |'

describe('a heading without markup', () => {
  const headings = [
    'Closure of the Bridge Divides the Town',
    'Wrapping Up',
    'The Conclusion',
    'Background',
    'Background and Strategic Foundations',
    'Recommendations Emphasise Cooperation Between the Two Banks',
    'What Comes Next for the Ferry',
    'Outlook for 2025',
  ]
  it.each(headings)('is found: %s', (heading) => {
    const found = [`paragraph: ${opening}`, `heading: ${heading}`, `paragraph: ${second}`]
    expect(outline(`${opening}\n${heading}\n${second}\n${third}`, 'lines').slice(0, 3)).toEqual(found)
    expect(outline(`${opening}\n\n${heading}\n\n${second}\n\n${third}`, 'markdown').slice(0, 3)).toEqual(found)
    expect(flaws(`${opening}\n\n${heading}\n\n${second}`)).toEqual([`pseudo-heading: ${heading}`])
  })

  const others = [
    'By Ida Moor',
    'Ida Moor',
    'Ida Moor of Port News',
    'SALTBY, May 4 — The ferry sails.',
    'Monday, 4 May 2026',
    'Published May 4, 2026',
    'Photo: Ida Moor/Port News',
    'Read More',
    'The ferry sails at nine',
    'Nobody at the Harbour Office wanted to comment',
    'They voted no:',
    'Ida Moor said no.',
    '(Reporting by Ida Moor)',
    '— Ida Moor',
    'press@example.org',
    'ida',
    'No, no, no. Just --',
    'She Left. The Ferry Sailed',
  ]
  it.each(others)('is not taken for one: %s', (line) => {
    for (const gap of ['\n', '\n\n']) {
      const text = [opening, second, line, third].join(gap)
      expect(parse(text).blocks.filter((block) => block.pseudo).length, gap).toBe(0)
      expect(flaws(text), gap).toEqual([])
    }
  })

  it('needs something to stand over', () => {
    expect(flaws(`${opening}\n\nThe Road to Saltby\n`)).toEqual([])
    expect(flaws(`${opening}\n\nThe Road to Saltby\n\nThe Way to Varna\n\nThe End of the Line\n`)).toEqual([])
    expect(flaws(`${opening}\n\nThe Road to Saltby\n\n- by bus\n- by ferry\n`)).toEqual([
      'pseudo-heading: The Road to Saltby',
    ])
  })

  it('is no flaw in capitals, which every reader sees', () => {
    const text = `${opening}\nBRIDGE TO STAY SHUT\n${second}\n${third}`
    expect(outline(text)[1]).toBe('heading: BRIDGE TO STAY SHUT')
    expect(flaws(text)).toEqual([])
  })

  it('is not the label that comes back over each answer', () => {
    const text = `${opening}\n\nThe Harbour Office\n\n${second}\n\nThe Harbour Office\n\n${third}`
    expect(parse(text).blocks.some((block) => block.pseudo)).toBe(false)
  })

  it('is no flaw in a score', () => {
    expect(flaws(`${opening}\n\nSaltby Town 1-1 Varna United\n\n${second}`)).toEqual([])
  })

  it('may be a bold line directly on its text', () => {
    for (const line of ['**What the mayor wants**', '**2️⃣ What the mayor wants**', '🌉 **What the mayor wants**']) {
      const text = `${opening}\n\n${line}\n${second}\n\n${third}`
      expect(outline(text, 'markdown')[1]).toBe(`heading: ${line.replaceAll('*', '')}`)
      expect(outline(text, 'markdown')[2]).toBe(`paragraph: ${second}`)
      expect(flaws(text)).toEqual([])
      // The tree is that of Markdown, in which the line runs on.
      expect(parse(text).tree.children).toHaveLength(3)
    }
    for (const line of [
      '**By Ida Moor**',
      '**The mayor said no.**',
      '**Why did she go?**',
      '**Saltby**, the mayor said',
    ]) {
      const text = `${opening}\n\n${line}\n${second}\n\n${third}`
      expect(
        parse(text).blocks.some((block) => block.pseudo),
        line,
      ).toBe(false)
    }
    expect(outline(`${opening}\n\n**2️⃣ What’s next?**\n${second}`, 'markdown')[1]).toBe('heading: 2️⃣ What’s next?')
  })

  it('is repaired by marks', () => {
    const text = `${opening}\n\nWrapping Up\n\n${second}\n`
    expect(repaired(text)).toBe(`${opening}\n\n## Wrapping Up\n\n${second}\n`)
    const fix = parse(`${opening}\r\nWrapping Up\r\n${second}\r\n`).flaws[0].fix
    expect(fix).toEqual({range: [opening.length + 2, opening.length + 13], text: '\r\n## Wrapping Up\r\n'})
  })
})

describe('a headline without markup', () => {
  it('is a headline in any case', () => {
    for (const headline of [
      'Council closes bridge',
      'Will the council close the bridge?',
      'Council closes 24% of bridges',
    ]) {
      expect(parse(`${headline}\n\n${opening}\n\n${second}`).blocks[0]).toMatchObject({
        kind: 'headline',
        pseudo: true,
        depth: 1,
      })
      expect(flaws(`${headline}\n\n${opening}\n\n${second}`)).toEqual([])
    }
  })

  it('is a flaw only where it runs into the text', () => {
    const apart = `Council Closes the Old Bridge\n\nBy Ida Moor\n\n${opening}\n`
    expect(outline(apart)).toEqual([
      'headline: Council Closes the Old Bridge',
      'paragraph: By Ida Moor',
      `paragraph: ${opening}`,
    ])
    expect(flaws(apart)).toEqual([])
    expect(flaws(`Council Closes the Old Bridge\n${opening}\n${second}\n${third}`, 'lines')).toEqual([])
    const glued = `Council Closes the Old Bridge\n${opening}\n\n${second}\n\n${third}\n`
    expect(flaws(glued)).toEqual(['pseudo-heading: Council Closes the Old Bridge'])
    expect(repaired(glued)).toBe(`# ${glued}`)
    expect(flaws(`Council Closes the Old Bridge\nBy Ida Moor\n\n${opening}\n\n${second}\n`)).toEqual([])
  })

  it('may stand under a kicker or a picture', () => {
    expect(outline(`Opinion and debate\n\n# The bridge\n\n${opening}`)[1]).toBe('headline: The bridge')
    expect(outline(`Photo: Ida Moor\n\n# The bridge\n\n${opening}`)[1]).toBe('headline: The bridge')
    expect(outline(`${opening}\n\n# The bridge\n\n${second}`)[1]).toBe('heading: The bridge')
  })

  it('is not the first sentence', () => {
    expect(parse(`${opening}\n\n${second}`).blocks[0].kind).toBe('paragraph')
    expect(parse(`The ferry sails\n`).blocks[0].kind).toBe('paragraph')
  })
})

describe('a table', () => {
  it('is glued to what stands above it', () => {
    for (const above of [opening, '- one\n- two', '> quoted']) {
      const text = `# T\n\n${above}\n${table}\n\n${second}\n`
      expect(flaws(text), above).toEqual(['glued-table: | Area | Tonnes |'])
      expect(repaired(text)).toBe(`# T\n\n${above}\n\n${table}\n\n${second}\n`)
      expect(repaired(text.replaceAll('\n', '\r\n'))).toBe(
        `# T\n\n${above}\n\n${table}\n\n${second}\n`.replaceAll('\n', '\r\n'),
      )
    }
    expect(flaws(`# T\n\n> quoted\n> ${table.replaceAll('\n', '\n> ')}\n`)).toEqual(['glued-table: | Area | Tonnes |'])
    expect(parse(`# T\n\n> quoted\n> ${table.replaceAll('\n', '\n> ')}\n`).flaws[0].fix).toBeUndefined()
  })

  it('may stand under a blank line, a heading or a comment', () => {
    for (const above of [`${opening}\n`, '## Tonnes', '<!-- note -->'])
      expect(flaws(`# T\n\n${above}\n${table}\n\n${second}`)).toEqual([])
    expect(flaws(table)).toEqual([])
  })

  it('wants a delimiter row', () => {
    const text = `${opening}\n\nArea | Tonnes | Note\nVarna | 410 | busy\nSaltby | 7 |\n\n${second}\n`
    expect(flaws(text)).toEqual(['missing-delimiter: Area | Tonnes | Note', 'ragged-row: Saltby | 7 |'])
    expect(repaired(text)).toBe(text.replace('Note\n', 'Note\n---|---|---\n'))
    expect(repaired(`${opening}\n\n| Area | Tonnes |\n| Varna | 410 |\n`)).toBe(
      `${opening}\n\n| Area | Tonnes |\n|---|---|\n| Varna | 410 |\n`,
    )
  })

  it('wants as many cells in each row as in its header', () => {
    const rows = '| Varna |\n| Varna | 410 |\n| Varna | 410 | |\n| Varna | 410 | busy |\n| Varna | |'
    const text = `${opening}\n\n| Area | Tonnes |\n|---|---|\n${rows}\n`
    expect(flaws(text)).toEqual(['ragged-row: | Varna |', 'ragged-row: | Varna | 410 | busy |'])
    expect(parse(text).flaws.map((flaw) => flaw.data)).toEqual([
      {cells: '1', expected: '2'},
      {cells: '3', expected: '2'},
    ])
    expect(flaws(text, 'lines')).toEqual(flaws(text, 'markdown'))
  })

  it('is told from its neighbour', () => {
    const text = `${opening}\n\n${table}\nPort | Ships\n---|---\nSaltby | 7\n`
    expect(parse(text, 'lines').tables).toHaveLength(2)
    expect(flaws(text, 'lines')).toEqual(['glued-table: Port | Ships'])
  })

  it('has its introduction', () => {
    expect(parse(`The catch by port:\n\n${table}\n`).tables[0].introduction).toBe(0)
    expect(parse(`The catch by port.\n\n${table}\n`).tables[0].introduction).toBe(-1)
  })
})

describe('text under a table or list', () => {
  it('is a flaw under a table in every mode', () => {
    expect(flaws(`${opening}\n\n${table}\n${second}\n${third}`, 'lines')).toEqual([`glued-text: ${second}`])
    expect(flaws(`${opening}\n\n${table}\n${second}\n\n${third}`, 'markdown')).toEqual([`glued-text: ${second}`])
  })

  it('is none under a list of lines', () => {
    expect(flaws(`${opening}\n- one\n- two\n${second}\n${third}`)).toEqual([])
  })
})

describe('a section', () => {
  it('is empty before a heading of its level or the end', () => {
    const text = `# T\n\n## One\n\n## Two\n\n${opening}\n\n### Three\n\n## Four\n\n### Five\n\n${second}\n\n## Six\n`
    expect(flaws(text)).toEqual(['empty-section: One', 'empty-section: Three', 'empty-section: Six'])
    expect(parse(text).flaws[0].data).toEqual({heading: 'One'})
  })

  it('may hold a list, a table or a deck', () => {
    expect(flaws(`# T\n\n## Deck\n\n${table}\n\n## More\n\n- one\n`)).toEqual([])
  })
})

describe('names in brackets', () => {
  it('are source labels where two paragraphs end in one', () => {
    const once = `${opening} (Port News)\n\n${second}`
    expect(parse(once).blocks.some((block) => block.kind === 'tag')).toBe(false)
    const twice = `${opening} (Port News)\n\n${second} [SaltbyPost]`
    expect(outline(twice)).toEqual([
      `paragraph: ${opening}`,
      'tag: (Port News)',
      `paragraph: ${second}`,
      'tag: [SaltbyPost]',
    ])
    const people = `${opening} (Ida Moor)\n\n${second} (Jonas Eck)`
    expect(parse(people).blocks.some((block) => block.kind === 'tag')).toBe(false)
  })

  it('are links to their definitions', () => {
    for (const below of ['[1]: https://example.org', '## References\n\nPort News', '[1] Port News, May 4'])
      expect(parse(`${opening} [1]\n\n${second}\n\n${below}\n`).blocks.some(({kind}) => kind === 'tag')).toBe(false)
  })
})

describe('source labels and captions', () => {
  it('are parted from the text', () => {
    const cases: readonly (readonly [string, string[]])[] = [
      ['The quay is shut. [Attribution: Port News]', ['paragraph: The quay is shut.', 'tag: [Attribution: Port News]']],
      ['The quay is shut. (Source: officials)', ['paragraph: The quay is shut.', 'tag: (Source: officials)']],
      [
        'The quay is shut. (via: Port News) [Ref: 3].',
        ['paragraph: The quay is shut.', 'tag: (via: Port News)', 'tag: [Ref: 3].'],
      ],
      ['Sources: county papers, Port News', ['tag: Sources: county papers, Port News']],
      ['[Source: Port News]', ['tag: [Source: Port News]']],
      ['The quay is shut. (via Port News)', ['paragraph: The quay is shut.', 'tag: (via Port News)']],
      ['The quay is shut. *Source: Port News*', ['paragraph: The quay is shut.', 'tag: Source: Port News']],
      ['The quay is shut. — Source: port press', ['paragraph: The quay is shut.', 'tag: — Source: port press']],
      ['The quay is shut. Source: Port News.', ['paragraph: The quay is shut.', 'tag: Source: Port News.']],
      ['The quay is shut. {Credit: Port News}', ['paragraph: The quay is shut.', 'tag: {Credit: Port News}']],
      ['The quay is shut. [As reported by X News]', ['paragraph: The quay is shut.', 'tag: [As reported by X News]']],
      ['The quay is shut.【Port News】', ['paragraph: The quay is shut.', 'tag: 【Port News】']],
      ['The quay is shut.[1]', ['paragraph: The quay is shut.', 'tag: [1]']],
      ['The quay is shut (according to Port News).', ['paragraph: The quay is shut (according to Port News).']],
      ['The quay is shut. (Reported by Ida Moor)', ['paragraph: The quay is shut. (Reported by Ida Moor)']],
      ['The quay is shut. (Port News)', ['paragraph: The quay is shut. (Port News)']],
      ['One more thing – sources: nobody has any.', ['paragraph: One more thing – sources: nobody has any.']],
      ['The quay is shut (see page 3).', ['paragraph: The quay is shut (see page 3).']],
      ['The quay is shut [Port News].', ['paragraph: The quay is shut [Port News].']],
      ['Source: the mayor. She said so on Monday.', ['paragraph: Source: the mayor. She said so on Monday.']],
      ['The quay at dawn. Photo: Ida Moor', ['caption: The quay at dawn. Photo: Ida Moor']],
      ['Image by Ida Moor', ['caption: Image by Ida Moor']],
      ['Ida Moor/AFP', ['caption: Ida Moor/AFP']],
      ['It paints a clear picture: the quay is shut.', ['paragraph: It paints a clear picture: the quay is shut.']],
    ]
    for (const [line, blocks] of cases) {
      expect(outline(`${opening}\n${line}\n${second}`, 'lines').slice(1, -1), line).toEqual(blocks)
      expect(outline(`${opening}\n\n${line}\n\n${second}`, 'markdown').slice(1, -1), line).toEqual(blocks)
    }
  })
})
