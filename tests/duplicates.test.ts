import {describe, expect, it} from 'vitest'
import {Document, type DuplicateMap, duplicateMap, lintText, resolveConfig, rules} from '../src/index.ts'
import {makeFolder, newslint} from './support/command.ts'

const settings = resolveConfig({preset: 'strict'}, rules, '', () => false)

/** The map of articles by their paths. */
function mapOf(texts: Readonly<Record<string, string>>): DuplicateMap {
  return duplicateMap(
    Object.entries(texts).map(([path, text]) => ({
      path,
      document: new Document(text),
      facts: lintText(text, path, settings).facts.map((fact) => ({...fact, path})),
      rules: settings.known,
    })),
  )
}

const bridge =
  'The bridge at Vik will close to lorries on 3 May, the county said. Its engineers found cracks in two of the nine piers. Repairs will cost 4m crowns and take until August.'
const ferry = 'Ida Moor, who runs the ferry, has ordered a second boat from a yard in Tolford for the summer.'
/** Stories that have nothing in common. */
const stories = [
  'Norra opened its third bakery in March. Per Lund, a baker of 61, had sold his house for the ovens, and his two sons carried sacks of rye up the hill every night until the town lent them a cart and a mule.',
  'A fox has lived under the stand of the football ground at Arn since October. The club feeds it sausages. Attendance rose from 210 to 380, says treasurer Kari Vold, who now wants a fox on the shirts.',
  'Tolford will get no tram. Eleven of nineteen councillors voted against rails in Quay Street on Tuesday night after shopkeepers had counted customers for a month; most of them, they found, came on foot anyway.',
]
const own = (index: number): string => stories[index]

describe('what articles share word for word', () => {
  it('is a passage with each place, longest first, and a share of each article', () => {
    const texts = {
      'a.md': `# Lorries must go round\n\n${bridge}\n\n${ferry}\n`,
      'b.md': `${own(0)}\n\n${bridge}\n`,
      'c.md': `${own(1)}\n\nNothing else is known of it.\n`,
      'd.md': `${own(2)}\n\n${ferry}\n`,
    }
    const {articles, groups} = mapOf(texts)
    expect(articles).toBe(4)
    expect(groups).toHaveLength(1)
    const [{articles: members, passages}] = groups
    expect(members.map(({path, words, sharedWords}) => [path, sharedWords, words])).toEqual([
      ['a.md', 52, 56],
      ['b.md', 33, 76],
      ['d.md', 19, 54],
    ])
    expect(members[0].share).toBeCloseTo(52 / 56)
    expect(passages.map(({kind, words, text}) => [kind, words, text])).toEqual([
      ['text', 33, bridge],
      ['text', 19, ferry],
    ])
    expect(passages[0].places.map(({path, line, column}) => `${path}:${line}:${column}`)).toEqual([
      'a.md:3:1',
      'b.md:3:1',
    ])
    for (const {places} of passages)
      for (const {path, start, end} of places)
        expect([bridge, ferry]).toContain(texts[path as keyof typeof texts].slice(start, end))
  })

  it('goes on over a day or a name put otherwise', () => {
    const [{passages}] = mapOf({
      'a.md': `${bridge}\n`,
      'b.md': `${bridge.replace('3 May', '11 May').replace('nine', 'ten')}\n`,
    }).groups
    expect(passages).toMatchObject([{kind: 'text', words: 33, articles: 2}])
  })

  it('is not broken by a sentence that a third article has as well', () => {
    const between = 'Nobody was hurt in it.'
    const text = `${bridge} ${between} ${ferry}\n`
    const [{passages}] = mapOf({'a.md': text, 'b.md': text, 'c.md': `${own(1)} ${between}\n`}).groups
    expect(passages).toMatchObject([{words: 57, places: [{path: 'a.md'}, {path: 'b.md'}]}])
  })

  it('does not depend on the order of articles', () => {
    const texts = Object.entries({'a.md': `${bridge} ${ferry}`, 'b.md': `${ferry} ${own(1)}`, 'c.md': bridge})
    expect(mapOf(Object.fromEntries(texts.toReversed()))).toEqual(mapOf(Object.fromEntries(texts)))
  })

  it('is nothing where there is one article, an empty one, or a phrase', () => {
    expect(mapOf({'a.md': `${bridge} ${bridge}`, 'b.md': ''}).groups).toEqual([])
    expect(mapOf({'a.md': 'The council met on Monday.', 'b.md': 'The council met on Monday.'}).groups).toEqual([])
  })

  it('takes time that grows with the words', () => {
    const plain = (path: string, text: string) => ({path, document: new Document(text), facts: [], rules: []})
    const same = Array.from({length: 600}, (_, index) => plain(`${index}.md`, `${bridge}\n\n${ferry}\n`))
    const again = ['a.md', 'b.md'].map((path) => plain(path, `${bridge} `.repeat(3000)))
    const start = performance.now()
    expect(duplicateMap(same).groups).toMatchObject([{passages: [{words: 52, articles: 600}]}])
    expect(duplicateMap(again).groups).toHaveLength(1)
    expect(performance.now() - start).toBeLessThan(15_000)
  })
})

describe('what articles share but for names', () => {
  const closing = (name: string): string => `Observers will be watching closely how ${name} prepares.`
  const form = (name: string, year: number): string =>
    [
      `## ${name} looks ahead`,
      `Officials in ${name} stressed that cooperation remains the cornerstone of every plan, that partners share a vision of growth, and that further steps would follow once the working group had weighed each proposal on its merits in ${year}.`,
    ].join('\n\n')

  it('is a line or a section, in a group of its own where little of the articles is shared', () => {
    const {groups} = mapOf({
      'a.md': `${own(0)}\n\n${closing('Norra')}\n`,
      'b.md': `${own(1)}\n\n${closing('Vik')}\n`,
    })
    expect(groups).toHaveLength(1)
    expect(groups[0].passages).toMatchObject([{kind: 'opening', articles: 2}])
    expect(groups[0].articles[0].share).toBeLessThan(0.2)
  })

  it('takes in the whole section', () => {
    const [{passages, articles}] = mapOf({
      'a.md': `${own(0)}\n\n${own(1)}\n\n${form('Norra', 2020)}\n`,
      'b.md': `${own(2)}\n\n${ferry}\n\n${form('Vik', 2021)}\n`,
    }).groups
    const section = passages.find(({kind}) => kind === 'section')
    expect(section?.text).toMatch(/^Norra looks ahead Officials in Norra .* in 2020\.$/)
    expect(section?.places.map(({line}) => line)).toEqual([5, 5])
    expect(articles[0].share).toBeGreaterThan(0.3)
  })

  it('is not told again where the text is the same word for word', () => {
    const text = `${own(0)}\n\n${form('Norra', 2020)}\n`
    const [{passages}] = mapOf({'a.md': text, 'b.md': text}).groups
    expect(passages.map(({kind}) => kind)).toEqual(['text'])
  })
})

describe('--report duplicates', () => {
  const folder = makeFolder({
    'content/a.md': `# Lorries must go round\n\n${bridge}\n`,
    'content/b.md': `${own(0)}\n\n${bridge}\n`,
    'content/c.md': `${own(1)}\n`,
    'odd/latin.md': Buffer.from([0x43, 0x61, 0x66, 0xe9, 0x0a]),
  })

  it('prints groups, shares and places', async () => {
    const {code, stdout, stderr} = await newslint(folder, ['--report', 'duplicates', 'content'])
    expect([code, stderr]).toEqual([0, ''])
    expect(stdout.split('\n')).toEqual([
      '',
      '2 articles share 1 passage',
      '   89%  content/a.md  33 of 37 words',
      '   43%  content/b.md  33 of 76 words',
      '',
      '  33 words, the same text',
      '    “The bridge at Vik will close to lorries on 3 May, the county said. Its engineers found…”',
      '      content/a.md:3:1',
      '      content/b.md:3:1',
      '',
      '',
    ])
  })

  it('gives programs all of it', async () => {
    const {code, stdout} = await newslint(folder, ['--report', 'duplicates', '-f', 'json', 'content'])
    expect(code).toBe(0)
    const {articles, groups} = JSON.parse(stdout)
    expect(articles).toBe(3)
    expect(groups[0].passages[0]).toMatchObject({kind: 'text', words: 33, text: bridge, articles: 2})
    expect(Object.keys(groups[0].passages[0].places[0])).toEqual([
      'path',
      'start',
      'end',
      'line',
      'column',
      'endLine',
      'endColumn',
    ])
  })

  it('says so where nothing is shared, and what cannot be read', async () => {
    const {code, stdout, stderr} = await newslint(folder, ['--report', 'duplicates', 'content/c.md', 'odd'])
    expect(code).toBe(1)
    expect(stdout).toBe('\nNo two articles share a passage\n\n')
    expect(stderr).toMatch(/^newslint: .*latin\.md: This file is not UTF-8.*\n$/)
  })
})
