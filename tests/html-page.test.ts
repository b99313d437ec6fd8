import {createHash} from 'node:crypto'
import {describe, expect, it} from 'vitest'
import type {Ledgers} from '../src/core/ledgers.ts'
import {type FileReport, fileReport} from '../src/core/report.ts'
import {script} from '../src/formatters/html/script.ts'
import {style} from '../src/formatters/html/style.ts'
import {html} from '../src/formatters/html.ts'
import {makeFolder, newslint} from './support/command.ts'
import {elementsOf, type HtmlElement, ofClass} from './support/html.ts'
import {context, finding, oddReports} from './support/reports.ts'

const page = (reports: readonly FileReport[], ledgers?: Ledgers): string =>
  html(reports, {...context, ...(ledgers === undefined ? {} : {ledgers})})

/** Words that try to be more than words. */
const hostile =
  '</script><script>alert(1)</script><img src=x onerror=alert(2)> `$' +
  '{alert(3)}` --> <!-- ]]> ::set-env name=A::b \u001b[31mred\u202egnp.exe\u2066 &amp; "q" \'s\''
const inert = hostile.replace(
  /[\u001b\u202e\u2066]/g,
  (character) => `U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`,
)

const hostileReports = [
  fileReport(
    `/newsroom/${hostile.replaceAll('/', '∕')}.md`,
    [
      finding(hostile, {
        ruleId: hostile,
        note: hostile,
        url: `https://example.org/"onclick="alert(4)`,
        suggestions: [{desc: hostile, fix: {range: [0, 1], text: hostile}}],
        related: [
          {
            path: `/newsroom/${hostile}.md`,
            message: hostile,
            start: 0,
            end: 1,
            line: 1,
            column: 1,
            endLine: 1,
            endColumn: 2,
          },
        ],
      }),
      finding(hostile, {line: 3, column: 4, endLine: 3, endColumn: 40, url: 'javascript:alert(5)'}),
    ],
    [],
    {source: `${hostile}\n\n${hostile}\n`},
  ),
]

const place = {start: 0, end: 4, line: 1, column: 1, endLine: 1, endColumn: 5}
const hostileLedgers: Ledgers = {
  texts: new Map([['/newsroom/b.md', `${hostile}\n`]]),
  sources: [
    {
      filePath: '/newsroom/b.md',
      ledger: {
        words: 9,
        sentences: [{start: 0, end: 4, tier: 'none', scope: 'none', confidence: 'high', source: null, cue: null}],
        sources: [{name: hostile, role: hostile, tier: 'named-person', sentences: 1}],
      },
      share: 0.5,
      uncheckable: [],
      unsourced: [
        {
          start: 0,
          end: 4,
          tier: 'none',
          scope: 'none',
          confidence: 'high',
          source: null,
          cue: null,
          line: 1,
          column: 1,
          text: hostile,
        },
      ],
    },
  ],
  boilerplate: [
    {
      filePath: '/newsroom/b.md',
      report: {
        words: 9,
        sentences: 1,
        generic: 1,
        templated: 0,
        restated: 0,
        share: 1,
        verdict: hostile,
        passages: [{kind: 'generic', start: 0, end: 4, line: 1, sentences: 1, text: hostile}],
      },
    },
  ],
  names: {
    clusters: [
      {
        name: hostile,
        kind: 'person',
        variants: [
          {
            name: hostile,
            count: 2,
            articles: 1,
            first: {path: '/newsroom/b.md', line: 1, column: 1},
            evidence: hostile,
          },
        ],
      },
    ],
    names: {[hostile]: [hostile]},
  },
  duplicates: {
    articles: 2,
    groups: [
      {
        articles: [{path: '/newsroom/b.md', words: 9, sharedWords: 4, share: 4 / 9}],
        passages: [{kind: 'text', words: 4, text: hostile, articles: 2, places: [{path: '/newsroom/b.md', ...place}]}],
      },
    ],
  },
}

/** What must hold of any page. */
function expectInert(text: string): HtmlElement[] {
  const elements = elementsOf(text)
  const named = (name: string): HtmlElement[] => elements.filter((element) => element.name === name)
  expect(named('script').map((element) => element.text)).toEqual([script])
  expect(named('style').map((element) => element.text)).toEqual([style])
  const loading = ['link', 'img', 'iframe', 'object', 'embed', 'audio', 'video', 'source', 'base', 'use', 'image']
  expect(elements.filter(({name}) => loading.includes(name))).toEqual([])
  for (const {attributes} of elements)
    expect(Object.keys(attributes).filter((name) => /^on|^src|^style$|^formaction$|^xlink/.test(name))).toEqual([])
  expect(text.replace(script, '')).not.toMatch(
    /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/,
  )
  const ids = elements.map(({attributes: {id}}) => id).filter((id) => id !== undefined)
  expect(new Set(ids).size).toBe(ids.length)
  for (const {
    attributes: {href, target, rel},
  } of named('a').filter(({attributes}) => attributes.href !== undefined))
    if (href.startsWith('#')) expect(ids).toContain(href.slice(1))
    else expect([/^https?:/.test(href), target, rel]).toEqual([true, '_blank', 'noopener noreferrer'])
  return elements
}

describe('what an article holds', () => {
  it.each([
    ['findings', hostileReports, undefined],
    ['ledgers', [], hostileLedgers],
    ['both', hostileReports, hostileLedgers],
    ['odd characters', oddReports, undefined],
  ] as const)('does nothing on a page of %s', (_, reports, ledgers) => {
    expectInert(page(reports, ledgers))
  })

  it('is shown as it is, with its control characters by name', () => {
    const elements = expectInert(page(hostileReports, hostileLedgers))
    expect(ofClass(elements, 'text').map(({text}) => text)).toEqual([inert, inert, inert])
    expect(ofClass(elements, 'message')[0].text).toBe(`1 ${inert}`)
    expect(ofClass(elements, 'why')[0].text).toBe(inert)
    expect(ofClass(elements, 'rule').map(({name}) => name)).toEqual(['a', 'span'])
  })

  it('may only run what the page brings along', () => {
    const [{attributes}] = elementsOf(page([])).filter(({attributes: each}) => each['http-equiv'] !== undefined)
    const hash = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`
    expect(attributes['http-equiv']).toBe('Content-Security-Policy')
    expect(attributes.content.split('; ')).toEqual([
      "default-src 'none'",
      `style-src ${hash(style)}`,
      `script-src ${hash(script)}`,
      "base-uri 'none'",
      "form-action 'none'",
      "require-trusted-types-for 'script'",
      "trusted-types 'none'",
    ])
  })

  it('is the same page twice, without a clock', () => {
    expect(page(oddReports)).toBe(page(oddReports))
    expect(page(oddReports)).not.toMatch(/\b20\d\d\b/)
  })
})

describe('findings in the text', () => {
  const source = [
    '# The ferry',
    '',
    'The the ferry left at nine.',
    'Nobody was on board.',
    '',
    `It was ${'very '.repeat(70)}late, officials said.`,
    'It sank.',
    '',
  ].join('\n')
  const messages = [
    finding('Twice', {
      line: 3,
      column: 1,
      endLine: 3,
      endColumn: 8,
      ruleId: 'repeated-words',
      severity: 2,
      note: 'Why so',
    }),
    finding('Across', {line: 3, column: 5, endLine: 4, endColumn: 7}),
    finding('All of it', {line: 6, column: 1, endLine: 6, endColumn: 376}),
    finding('Which officials?', {
      line: 6,
      column: 364,
      endLine: 6,
      endColumn: 373,
      suggestions: [{desc: 'Cut it', fix: {range: [0, 1], text: ''}}],
    }),
    finding('No day', {line: 7, column: 9, endLine: 7, endColumn: 9, note: 'Told once'}),
    finding('No day again', {line: 7, column: 9, endLine: 7, endColumn: 9, note: 'Told once'}),
  ]
  const report = fileReport('/newsroom/ferry.md', messages, [], {source})
  const elements = expectInert(page([report]))
  const marks = elements.filter(({name}) => name === 'mark')

  it('are marked where they stand, also where they overlap', () => {
    expect(marks.slice(0, 4).map(({text, attributes}) => [text, attributes.class, attributes['data-f']])).toEqual([
      ['The ', 'error', '1'],
      ['the', 'error', '1 2'],
      [' ferry left at nine.\nNobody', 'warning', '2'],
      [expect.stringMatching(/^It was very .*late, $/), 'warning wide', '3'],
    ])
    expect(marks[4].text).toBe('officials')
  })

  it('leave the words of the article as they were', () => {
    const text = ofClass(elements, 'text').map((element) => element.text)
    expect(text).toEqual([
      '# The ferry',
      'The the ferry left at nine.\nNobody was on board.',
      source.split('\n')[5],
      'It sank.',
    ])
    expect(ofClass(elements, 'large').map((element) => element.text)).toEqual(['# The ferry'])
  })

  it('have a note beside their lines, numbered, with links both ways', () => {
    const notes = ofClass(elements, 'note')
    expect(notes.map(({attributes: {id}}) => id)).toEqual(['f1', 'f2', 'f3', 'f4', 'f5', 'f6'])
    expect(notes.map(({attributes}) => [attributes['data-r'], attributes['data-s']]).slice(0, 2)).toEqual([
      ['repeated-words', 'error'],
      ['vague-source', 'warning'],
    ])
    expect(notes[3].text).toContain('Cut it')
    const numbers = ofClass(elements, 'at')
    expect(numbers.map(({attributes: {id, href}}) => [id, href]).at(-1)).toEqual(['m6', '#f6'])
    expect(ofClass(elements, 'number').map(({attributes: {href}}) => href)[0]).toBe('#m1')
    expect(ofClass(elements, 'why').map(({text}) => text)).toEqual(['Why so', 'Told once'])
  })

  it('can be filtered by rule and severity', () => {
    const boxes = elements.filter(({attributes}) => attributes['data-of'] !== undefined)
    expect(boxes.map(({attributes}) => [attributes['data-of'], attributes.value])).toEqual([
      ['severity', 'error'],
      ['severity', 'warning'],
      ['rule', 'vague-source'],
      ['rule', 'repeated-words'],
    ])
  })

  it('are read with keys that the page names', () => {
    const [keys] = elements.filter(({attributes: {id}}) => id === 'keys')
    expect(keys.text).toMatch(/n jnext finding.*p kprevious finding/)
    for (const key of ["'n'", "'p'", "'t'", "'o'", "'?'"]) expect(script).toContain(`key === ${key}`)
  })

  it('are told without a text where there is none', () => {
    const bare = expectInert(page([fileReport('/newsroom/ferry.md', messages)]))
    expect(ofClass(bare, 'note')).toHaveLength(6)
  })

  it('have a look for light and dark screens and for paper', () => {
    expect(style).toMatch(/@media \(prefers-color-scheme: dark\).*:root\[data-theme=dark\]/s)
    expect(style).toContain('@media print')
  })

  it('come first, and clean articles are named where something points to them', () => {
    const clean = fileReport('/newsroom/a.md', [])
    const {duplicates} = hostileLedgers
    const shown = (ledgers?: Ledgers): string[] =>
      elementsOf(page([clean, report, fileReport('/newsroom/b.md', [])], ledgers))
        .filter(({name, above}) => name === 'h3' && above.some((element) => element.name === 'article'))
        .map(({text}) => text)
    expect(shown()).toEqual(['ferry.md'])
    expect(shown({texts: hostileLedgers.texts!, duplicates: duplicates!})).toEqual(['ferry.md', 'b.md'])
    expect(page([clean])).toContain('Nothing to report.')
  })
})

describe('much to show', () => {
  it('takes time that grows with the articles and the findings', () => {
    const paragraph = 'The harbour board met on Monday and said nothing of the ferry, the quay or the customs shed.\n\n'
    const source = paragraph.repeat(30)
    const many = Array.from({length: 500}, (_, index) =>
      fileReport(
        `/newsroom/${index}.md`,
        Array.from({length: 10}, (__, line) =>
          finding('Which?', {line: 2 * line + 1, endLine: 2 * line + 1, column: 5, endColumn: 18}),
        ),
        [],
        {source},
      ),
    )
    const heap = Array.from({length: 3000}, (_, index) =>
      finding('All', {line: 1, column: 1 + (index % 60), endLine: 59, endColumn: 9}),
    )
    const start = performance.now()
    const text = page([...many, fileReport('/newsroom/heap.md', heap, [], {source})])
    expect(performance.now() - start).toBeLessThan(20_000)
    expect(text.length).toBeLessThan(8_000_000)
  })
})

describe('the command', () => {
  const shared =
    'The bridge at Vik will close to lorries on 3 May, the county said. Its engineers found cracks in two of the nine piers.'
  const folder = makeFolder({
    'newslint.config.json': '{"preset": "recommended"}',
    'content/a.md': `# Vik\n\n${shared}\n\nThe the county has no money. Finance Minister Zahid Orujov asked for a week.\n`,
    'content/b.md': `# A detour\n\nKari Vold sells maps.\n\n${shared}\n\nFinance Minister Zahid Orudzhov gave no reason.\n`,
  })
  const run = async (...parameters: string[]): Promise<HtmlElement[]> => {
    const {stdout, stderr} = await newslint(folder, [...parameters, '-f', 'html', 'content'])
    expect(stderr).toBe('')
    return expectInert(stdout)
  }
  const partsOf = (elements: readonly HtmlElement[]): string[] =>
    elements
      .filter(({name, above: [parent]}) => name === 'section' && parent?.name === 'main')
      .map(({attributes}) => attributes.id)

  it('puts the ledgers on the page, with links to the places', async () => {
    const elements = await run()
    expect(partsOf(elements)).toEqual(['articles', 'sources', 'names', 'duplicates'])
    const links = ofClass(elements, 'place').filter(({name}) => name === 'a')
    expect(links.map(({text}) => text)).toEqual(expect.arrayContaining(['content/a.md:3:1', 'content/b.md:5:1']))
    const of = (id: string): HtmlElement[] =>
      elements.filter(({above}) => above.some(({attributes}) => attributes.id === id))
    expect(of('names').some(({text}) => text === 'Zahid Orudzhov')).toBe(true)
    expect(of('duplicates').some(({name, text}) => name === 'q' && text === shared)).toBe(true)
  })

  it.each(['sources', 'boilerplate', 'names', 'duplicates'])('--report %s is a page of just that', async (name) => {
    const elements = await run('--report', name)
    expect(partsOf(elements)).toEqual([name, 'articles'])
    expect(ofClass(elements, 'note')).toEqual([])
    expect(ofClass(elements, 'target').length).toBeGreaterThan(0)
  })

  it('shows the text that fixing left', async () => {
    const own = makeFolder({
      'a.md': 'The ferry left at nine. :contentReference[oaicite:0]{index=0}\n\nThe the pier was shut.\n',
    })
    const {stdout} = await newslint(own, ['--fix-dry-run', '-f', 'html', 'a.md'])
    const elements = expectInert(stdout)
    expect(ofClass(elements, 'text').map(({text}) => text)).toEqual([
      'The ferry left at nine.',
      'The the pier was shut.',
    ])
    expect(elements.filter(({name}) => name === 'mark').map(({text}) => text)).toContain('The the')
  })

  it('gives any formatter what it needs, and nothing to those that need nothing', async () => {
    const own = makeFolder({
      'a.md': 'The ferry left at nine.\n',
      'plain.mjs': 'export default (reports, context) => JSON.stringify(Object.keys(context.ledgers ?? {}))\n',
      'asking.mjs':
        "export default Object.assign((reports, {ledgers}) => String(ledgers.texts.size), {needs: ['texts']})\n",
    })
    expect((await newslint(own, ['-f', './plain.mjs', 'a.md'])).stdout).toBe('[]\n')
    expect((await newslint(own, ['-f', './asking.mjs', 'a.md'])).stdout).toBe('1\n')
  })

  it('will not write a report over an article', async () => {
    const {code, stderr} = await newslint(folder, ['--report', 'names', '-f', 'html', '-o', 'content/a.md', 'content'])
    expect([code, stderr]).toEqual([
      2,
      'newslint: --output-file "content/a.md" is one of the articles; name another file\n',
    ])
  })
})
