import {readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {beforeAll, describe, expect, it} from 'vitest'
import {parse} from 'yaml'
import {newsroomArticle} from '../src/dev/bench/newsroom.ts'
import {Random} from '../src/dev/random.ts'
import {mergeLines} from '../src/node/merge-lines.ts'
import {LineSorter} from '../src/node/sort-lines.ts'
import {makeFolder, newslint} from './support/command.ts'

const story = (name: string, place: string): string =>
  `# Harbour of ${place} closes\n\nForeign Minister ${name} met Ines Calder in ${place} on Tuesday. ${name} said the harbour would close on 4 May.\n`

/** A newsroom: stories that name the same people in two ways, some printed twice, with settings and comments. */
const newsroom = {
  'newslint.config.json': JSON.stringify({
    preset: 'strict',
    overrides: [
      {files: ['content/desk/**'], rules: {'inconsistent-name': 'error'}},
      {files: ['content/archive/**'], rules: {'inconsistent-name': ['warn', {allow: ['Mahmud Sabri']}]}},
      {files: ['content/blog/**'], rules: {'inconsistent-name': 'off'}},
    ],
  }),
  ...Object.fromEntries(
    ['a', 'b', 'c', 'g', 'h', 'i', 'j', 'k', 'l'].map((name) => [
      `content/${name}.md`,
      story('Mahmoud Sabri', 'Elm Quay'),
    ]),
  ),
  'content/“ferry” – näher.md': story('Mahmud Sabri', 'Tolford'),
  'content/desk/d.md': story('Mahmud Sabri', 'Tolford'),
  'content/archive/e.md': story('Mahmud Sabri', 'Melford'),
  'content/blog/f.md': story('Mahmud Sabri', 'Melford'),
  'content/silenced.md': `<!-- newslint-disable inconsistent-name -- as he signs it -->\n\n${story('Mahmud Sabri', 'Ashford')}`,
  'content/crlf.txt': story('Mahmud Sabri', 'Ashford').replaceAll('\n', '\r\n'),
  'content/empty.md': '',
  'other/g.md': story('Mahmud Sabri', 'Ashford'),
  ...Object.fromEntries(
    Array.from({length: 16}, (_, seed) => [`content/wire/${seed}.txt`, newsroomArticle(seed + 41)]),
  ),
}

const shares = [1, 2, 3, 4]
const json = ['--format', 'json']

/** Runs a command that must end well, whatever it finds. */
async function outputOf(folder: string, parameters: readonly string[], input?: string): Promise<string> {
  const {code, stdout, stderr} = await newslint(folder, parameters, input === undefined ? {} : {input})
  expect([code === 2, stderr], parameters.join(' ')).toEqual([false, ''])
  return stdout
}

const messagesOf = (output: string): Map<string, Record<string, never>[]> =>
  new Map(JSON.parse(output).map(({filePath, messages}: {filePath: string; messages: []}) => [filePath, messages]))

describe('a newsroom on four machines', () => {
  const folder = makeFolder(newsroom)
  const facts = (name: string | number): string => join(folder, `facts-${name}.ndjson`)
  let one = ''

  beforeAll(async () => {
    await outputOf(folder, ['content', 'other', '--facts-only', '-o', facts('all')])
    for (const share of shares)
      await outputOf(folder, ['content', 'other', '--facts-only', '--shard', `${share}/4`, '-o', facts(share)])
    one = await outputOf(folder, ['--compare', facts('all'), ...json])
  }, 60_000)

  it('gives what one gives, byte for byte', async () => {
    expect(JSON.parse(one).length).toBeGreaterThan(4)
    expect(await outputOf(folder, ['--compare', ...shares.map(facts), ...json])).toBe(one)
    expect(await outputOf(folder, ['--compare', ...shares.map(facts).reverse(), facts('all'), ...json])).toBe(one)
    expect(await outputOf(folder, ['--compare', 'facts-[1-4].ndjson', 'facts-1.ndjson', ...json])).toBe(one)
    for (const share of shares) expect(readFileSync(facts(share), 'utf8').length).toBeGreaterThan(0)
  })

  it('finds, share by share and then comparing, what one run over the folder finds', async () => {
    const whole = messagesOf(await outputOf(folder, ['content', 'other', ...json]))
    const parts = [one]
    for (const share of shares)
      parts.push(await outputOf(folder, ['content', 'other', '--shard', `${share}/4`, ...json]))
    const together = new Map<string, Record<string, never>[]>([...whole.keys()].map((path) => [path, []]))
    for (const part of parts) for (const [path, messages] of messagesOf(part)) together.get(path)?.push(...messages)
    const inOrder = (messages: Record<string, never>[]): string[] => messages.map((each) => JSON.stringify(each)).sort()
    for (const [path, messages] of whole) expect(inOrder(together.get(path) ?? []), path).toEqual(inOrder(messages))
    expect(messagesOf(one).size).toBeGreaterThan(0)
  })

  it('takes lines in any order from files, and in theirs from standard input', async () => {
    const lines = shares.flatMap((share) => readFileSync(facts(share), 'utf8').trimEnd().split('\n'))
    writeFileSync(facts('mixed'), `\u{feff}${new Random(7).shuffle(lines).join('\r\n')}\r\n\r\n`)
    expect(await outputOf(folder, ['--compare', facts('mixed'), ...json])).toBe(one)
    expect(await outputOf(folder, ['--compare', '-', ...json], `${lines.sort().join('\n')}\n`)).toBe(one)
    const {code, stderr} = await newslint(folder, ['--compare', '-'], {input: lines.reverse().join('\n')})
    expect([code, stderr]).toEqual([
      2,
      'newslint: standard input, line 2: not sorted; sort the lines first, with LC_ALL=C sort\n',
    ])
  })

  it('compares in parts, by key, and puts together what they found', async () => {
    const parts = new Map<number, string[]>()
    for (const line of readFileSync(facts('all'), 'utf8').trimEnd().split('\n')) {
      const part = line.slice(0, line.indexOf('","newslint":"')).length % 3
      parts.set(part, [...(parts.get(part) ?? []), line])
    }
    for (const [part, lines] of parts) {
      const found = await outputOf(folder, ['--compare', '-', '--facts-only'], lines.join('\n'))
      writeFileSync(facts(`found-${part}`), found)
    }
    expect(await outputOf(folder, ['--compare', 'facts-found-*', ...json])).toBe(one)
    expect(await outputOf(folder, ['--compare', '-', '--facts-only'], '')).toBe('')
  })

  it('names articles as seen from the folder, with slashes, in ASCII', async () => {
    const text = readFileSync(facts('all'), 'utf8')
    expect(text).toMatch(/^[\n\x20-\x7e]*$/)
    const lines = text.trimEnd().split('\n')
    expect(lines).toEqual(lines.toSorted((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b))))
    const paths = new Set(lines.map((line): string => JSON.parse(line).path))
    for (const path of paths) expect(path).toMatch(/^(?:content|other)\/[^\\]+$/)
    expect(paths).toContain('content/“ferry” – näher.md')
    expect(await outputOf(folder, ['other', join(folder, 'content'), './content/a.md', '--facts-only'])).toBe(text)
  })

  it('keeps severities, options and comments', async () => {
    const reports: {filePath: string; messages: {severity: number}[]; suppressedMessages: unknown[]}[] = JSON.parse(one)
    const reportOf = (name: string) => reports.find(({filePath}) => filePath === join(folder, 'content', name))
    const severities = (name: string) => reportOf(name)?.messages.map(({severity}) => severity)
    expect(severities('desk/d.md')).toContain(2)
    expect(severities('crlf.txt')).toContain(1)
    expect(reportOf('silenced.md')?.suppressedMessages).toContainEqual(
      expect.objectContaining({suppressions: [{kind: 'directive', justification: 'as he signs it'}]}),
    )
    for (const name of ['archive/e.md', 'blog/f.md', 'silenced.md'])
      expect(JSON.stringify(reportOf(name)?.messages ?? [])).not.toContain('“Mahmud Sabri” here')
  })

  it('has the exit codes, formats and flags of any run', async () => {
    const compare = ['--compare', facts('all')]
    expect((await newslint(folder, compare)).code).toBe(1)
    for (const format of [
      'stylish',
      'json-with-metadata',
      'unix',
      'compact',
      'checkstyle',
      'junit',
      'github',
      'html',
    ]) {
      const {code, stdout, stderr} = await newslint(folder, [...compare, '--format', format])
      expect([code, stderr], format).toEqual([1, ''])
      expect(stdout, format).toContain('inconsistent-name')
    }
    const quiet = messagesOf((await newslint(folder, [...compare, '--quiet', ...json])).stdout)
    expect([...quiet.keys()]).toEqual([join(folder, 'content/desk/d.md')])
    const warnings = readFileSync(facts('all'), 'utf8').replaceAll('"severity":2', '"severity":1')
    writeFileSync(facts('mild'), warnings)
    expect((await newslint(folder, ['--compare', facts('mild')])).code).toBe(0)
    const many = await newslint(folder, ['--compare', facts('mild'), '--max-warnings', '0'])
    expect([many.code, many.stderr]).toEqual([1, 'newslint found too many warnings (maximum: 0).\n'])
    expect((await newslint(folder, [...compare, ...json, '-o', 'out/report.json'])).stdout).toBe('')
    expect(readFileSync(join(folder, 'out/report.json'), 'utf8').trimEnd()).toBe(one.trimEnd())
    writeFileSync(facts('none'), '')
    expect(await newslint(folder, ['--compare', facts('none'), ...json])).toEqual({code: 0, stdout: '[]\n', stderr: ''})
  })

  it('runs as the workflow has it', async () => {
    const checkout = makeFolder(newsroom)
    const workflow = parse(readFileSync(new URL('../docs/many-machines/github-actions.yml', import.meta.url), 'utf8'))
    const commandsOf = (job: string): string[][] =>
      workflow.jobs[job].steps.flatMap(({run = ''}: {run?: string}) =>
        run.startsWith('npx newslint ')
          ? [
              run
                .slice(13)
                .replace(/\$\{\{ matrix\.share \}\}/g, 'SHARE')
                .split(' '),
            ]
          : [],
      )
    expect(workflow.jobs.share.strategy.matrix.share).toEqual(shares)
    for (const share of shares)
      for (const command of commandsOf('share')) {
        const {code} = await newslint(
          checkout,
          command.map((part) => part.replaceAll('SHARE', String(share))),
        )
        expect(code, command.join(' ')).not.toBe(2)
      }
    const [compare] = commandsOf('compare')
    const {code, stdout} = await newslint(checkout, compare)
    expect(code).toBe(1)
    expect(stdout).toMatch(/^::error file=.*d\.md/m)
  })
})

describe('files of facts that cannot be used', () => {
  const good = (rest: object = {}): string =>
    JSON.stringify({rule: 'inconsistent-name', key: 'k', newslint: version, path: 'a.md', ...place, ...rest})
  const {version} = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'))
  const place = {start: 0, end: 1, line: 1, column: 1, endLine: 1, endColumn: 2, severity: 1, data: null}
  const folder = makeFolder({
    'facts/a.md': 'Rain fell.\n',
    'text.ndjson': 'Rain fell.\n',
    'json.ndjson': '{"path": "a.md"}\n',
    'cut.ndjson': `${good()}\n${good().slice(0, -9)}`,
    'old.ndjson': `${good({newslint: '0.0.1'})}\n`,
    'unknown.ndjson': `${good()}\n${good({rule: 'no-such-rule'})}\n`,
    'single.ndjson': `${good({rule: 'repeated-words'})}\n`,
    'broken.ndjson': `${good({line: 'one'})}\n${good({line: 'two'})}\n`,
    'fine.ndjson': `${good()}\n`,
  })

  it.each([
    [['--compare', 'none.ndjson'], 'there is no file "none.ndjson"; write it with --facts-only -o "none.ndjson"'],
    [['--compare', 'facts'], '"facts" is a folder; name the files of facts in it'],
    [['--compare', 'text.ndjson'], 'text.ndjson, line 1: this is no fact as --facts-only writes it'],
    [['--compare', 'json.ndjson'], 'json.ndjson, line 1: this is no fact as --facts-only writes it'],
    [['--compare', 'cut.ndjson'], 'cut.ndjson, line 2: this is no fact as --facts-only writes it'],
    [['--compare', 'old.ndjson'], `old.ndjson, line 1: newslint 0.0.1 wrote this, and this is ${version}; collect`],
    [['--compare', 'unknown.ndjson'], 'unknown.ndjson, line 2: there is no rule “no-such-rule” that compares articles'],
    [['--compare', 'single.ndjson'], 'single.ndjson, line 1: there is no rule “repeated-words” that compares articles'],
    [['--compare', 'broken.ndjson'], 'is broken; collect the facts again'],
    [['--compare', 'fine.ndjson', '-o', 'fine.ndjson'], '--output-file "fine.ndjson" is one of the files of facts'],
    [['--compare'], '--compare needs files of facts; write them with --facts-only'],
    [['--compare', 'fine.ndjson', '--shard', '1/2'], '--compare takes all facts; give --shard to --facts-only'],
    [['--compare', 'fine.ndjson', '--preset', 'strict'], '--compare has severities and options from the facts'],
    [['--compare', 'fine.ndjson', '--fix'], '--compare reads files of facts and changes none'],
    [['--facts-only', 'facts', '--fix'], '--facts-only reads files and changes none'],
    [['--facts-only', 'facts', '--format', 'json'], '--facts-only has a format of its own; leave out --format'],
    [['--facts-only', 'facts', '-o', 'facts/a.md'], '--output-file "facts/a.md" is one of the articles'],
    [['--facts-only', 'facts', '-o', 'facts'], '--output-file "facts" is a folder; name a file in it'],
    [['--facts-only', 'nowhere'], 'there is no file or folder "nowhere"'],
    [['--shard', '5/4', 'facts'], 'It must be a share such as 1/4, counted from 1'],
  ])('%j', async (parameters, message) => {
    const {code, stdout, stderr} = await newslint(folder, parameters)
    expect([code, stdout]).toEqual([2, ''])
    expect(stderr.split('\n')).toEqual([expect.stringContaining(message), ''])
    expect(readFileSync(join(folder, 'facts/a.md'), 'utf8')).toBe('Rain fell.\n')
  })

  it('are told from an article that cannot be read, beside which the others count', async () => {
    const mixed = makeFolder({'a.md': story('Mahmud Sabri', 'Ashford'), 'b.md': Buffer.from([0xff, 0xfe, 0x41])})
    const {code, stdout, stderr} = await newslint(mixed, ['.', '--facts-only'])
    expect([code, stdout.split('\n').length > 2]).toEqual([1, true])
    expect(stderr).toContain('b.md: This file is UTF-16')
  })
})

describe('sorting and merging lines', () => {
  const random = new Random(11)
  const lines = Array.from({length: 2000}, () => `line ${random.below(700)} ${'x'.repeat(random.below(40))}`)

  it('puts them in order, those that memory does not hold too, and keeps equal ones', () => {
    for (const most of [1, 500, 20_000, 1e9]) {
      const sorter = new LineSorter(most)
      for (const line of most === 1 ? lines.slice(0, 60) : lines) sorter.add(line)
      expect([...sorter.lines()]).toEqual((most === 1 ? lines.slice(0, 60) : lines).toSorted())
      sorter.clear()
    }
  })

  it('counts a line of several sources once, and one that a source has twice twice', () => {
    const merge = (isOnce: boolean, ...sources: string[]): string =>
      [
        ...mergeLines(
          sources.map((source) => source[Symbol.iterator]()),
          isOnce,
        ),
      ].join('')
    expect(merge(true, 'abbd', 'abc', '', 'bc')).toBe('abbcd')
    expect(merge(false, 'abbd', 'abc', '', 'bc')).toBe('aabbbbccd')
  })
})
