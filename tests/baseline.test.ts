import {readFileSync, renameSync, rmSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import type {FileReport} from '../src/core/report.ts'
import {matchSuppressions, type Suppression} from '../src/core/suppressions.ts'
import {listExceptions} from '../src/node/exceptions.ts'
import {lintFiles} from '../src/node/lint.ts'
import {openProject} from '../src/node/project.ts'
import {WatchSession} from '../src/node/watch-session.ts'
import {deskConfig, makeFolder, newslint} from './support/command.ts'
import {Repository} from './support/repository.ts'

const a = 'The old wharf by the market is closed to all ships.\n\nNobody has asked for the north pier to open.\n'
const b = 'A second wharf in the west is to be sold in May.\n'
const name = 'newslint-suppressions.json'

function desk(files: Readonly<Record<string, string>> = {'a.md': a, 'b.md': b}): string {
  return makeFolder({'newslint.config.json': deskConfig, ...files})
}

async function shown(cwd: string, ...parameters: readonly string[]): Promise<string[]> {
  const {stdout} = await newslint(cwd, ['-f', 'json', ...parameters])
  return (JSON.parse(stdout) as FileReport[]).flatMap(({filePath, messages}) =>
    messages.map(({line, ruleId}) => `${filePath.slice(cwd.length + 1)}:${line} ${ruleId}`),
  )
}

async function refusal(cwd: string, ...parameters: readonly string[]): Promise<string> {
  const {code, stdout, stderr} = await newslint(cwd, parameters)
  expect([code, stdout, stderr.match(/\n/g)?.length]).toEqual([2, '', 1])
  return stderr.trim()
}

const write = (cwd: string, file: string, text: string): void => writeFileSync(join(cwd, file), text)
const stored = (cwd: string): string => readFileSync(join(cwd, name), 'utf8')

describe('the baseline of the command line', () => {
  it('covers what there is, shows what is new, and says what is mended', async () => {
    const cwd = desk()
    expect(await newslint(cwd, ['--suppress-all'])).toEqual({code: 0, stdout: '', stderr: ''})
    const before = stored(cwd)
    expect(await shown(cwd)).toEqual([])
    const {stdout} = await newslint(cwd, ['-f', 'json'])
    const [first] = JSON.parse(stdout) as FileReport[]
    expect(first.suppressedMessages.map(({suppressions}) => suppressions)).toEqual([
      [{kind: 'file', justification: ''}],
      [{kind: 'file', justification: ''}],
    ])
    write(cwd, 'b.md', `One more wharf has been found in the bay.\n\n${b}`)
    expect(await shown(cwd)).toEqual(['b.md:1 house/wharf'])
    write(cwd, 'b.md', 'A second quay in the west is to be sold in May.\n')
    expect(await refusal(cwd)).toBe(
      'newslint: there are suppressions left that do not occur anymore (house/wharf in b.md, “A second wharf in the west is to be sold in May.”); run the command again with --prune-suppressions',
    )
    expect((await newslint(cwd, ['--pass-on-unpruned-suppressions'])).code).toBe(0)
    expect(stored(cwd)).toBe(before)
    expect(await newslint(cwd, ['--prune-suppressions'])).toEqual({code: 0, stdout: '', stderr: ''})
    expect(stored(cwd)).not.toContain('b.md')
    expect(await shown(cwd)).toEqual([])
  })

  it('is a file with one sorted entry a line, the same for the same articles', async () => {
    const cwd = desk({'b.md': `${b}\n${b}`, 'ä "x".md': a})
    await newslint(cwd, ['--suppress-rule', 'house/wharf', '--suppress-rule', 'house/pier'])
    const text = stored(cwd)
    expect(text.split('\n').filter((line) => line.includes('fingerprint'))).toHaveLength(3)
    expect(text).toContain('"count":2')
    await newslint(cwd, ['--suppress-all'])
    expect(stored(cwd)).toBe(text)
    rmSync(join(cwd, name))
    await newslint(cwd, ['--suppress-all', '--suppressions-location', 'lists/known.json'], {})
    expect(await newslint(cwd, ['--suppress-all', '--suppressions-location', 'known.json'])).toMatchObject({code: 0})
    expect(readFileSync(join(cwd, 'known.json'), 'utf8')).toBe(text)
    expect(await shown(cwd, '--suppressions-location', 'known.json')).toEqual([])
    expect(await shown(cwd)).toHaveLength(4)
  })

  it('knows renamed files, and does not take a mended heading for one that was made elsewhere', async () => {
    const cwd = desk({'a.md': '# The wharf\n\nOne.\n', 'b.md': '# The end\n\nTwo.\n', 'c.md': b})
    await newslint(cwd, ['--suppress-all'])
    renameSync(join(cwd, 'a.md'), join(cwd, 'd.md'))
    expect(await shown(cwd)).toEqual([])
    renameSync(join(cwd, 'd.md'), join(cwd, 'a.md'))
    write(cwd, 'a.md', '# The quay\n\nOne.\n')
    write(cwd, 'b.md', '# The wharf\n\nTwo.\n')
    expect(await shown(cwd)).toEqual(['b.md:1 house/wharf'])
  })

  it('covers as many of one sentence as there were', async () => {
    const cwd = desk({'a.md': `${b}\n${b}`, 'b.md': 'Nothing.\n'})
    await newslint(cwd, ['--suppress-all'])
    write(cwd, 'a.md', `${b}\n${b}\n${b}`)
    expect(await shown(cwd)).toEqual(['a.md:5 house/wharf'])
    write(cwd, 'a.md', `${b}\n${b}`)
    write(cwd, 'b.md', b)
    expect(await shown(cwd)).toEqual(['b.md:1 house/wharf'])
  })

  it('judges parts of the folder by themselves', async () => {
    const cwd = desk({'a.md': a, 'b.md': b, 'deep/c.md': b.replace('May', 'June')})
    await newslint(cwd, ['--suppress-all'])
    write(cwd, 'b.md', 'Nothing.\n')
    expect(await newslint(cwd, ['a.md'])).toEqual({code: 0, stdout: '', stderr: ''})
    rmSync(join(cwd, 'deep/c.md'))
    expect((await newslint(cwd, ['a.md'])).code).toBe(0)
    expect((await newslint(cwd, ['a.md', 'deep', '--no-error-on-unmatched-pattern'])).code).toBe(2)
    write(cwd, 'a.md', `${a}\n${b}`)
    // In b.md, which was not looked at, the sentence may well stand still.
    expect(await shown(cwd, 'a.md')).toEqual(['a.md:5 house/wharf'])
    expect(await shown(cwd, 'a.md', 'b.md')).toEqual([])
  })

  it('holds from a folder within, on stdin, with --quiet, --cache and --changed', async () => {
    const desks = new Repository({'newslint.config.json': deskConfig, 'deep/a.md': a})
    const cwd = desks.folder
    await newslint(cwd, ['--suppress-all'])
    expect(await newslint(join(cwd, 'deep'), [])).toEqual({code: 0, stdout: '', stderr: ''})
    const stdin = ['--stdin', '--stdin-filename', 'deep/a.md', '-f', 'unix']
    expect(await newslint(cwd, stdin, {input: a})).toEqual({code: 0, stdout: '', stderr: ''})
    expect((await newslint(cwd, stdin, {input: `${a}\nOne wharf.\n`})).stdout).toContain('a.md:5:5')
    for (const flags of [['--quiet'], ['--cache'], ['--cache'], ['--changed=files:main']])
      expect(await newslint(cwd, flags)).toEqual({code: 0, stdout: '', stderr: ''})
    desks.write({'deep/a.md': `${a}\nOne more wharf is new.\n`})
    expect(await shown(cwd, '--changed=files:main')).toEqual(['deep/a.md:5 house/wharf'])
  })

  it('repairs what it covers, and then says that it is mended', async () => {
    const config = JSON.stringify({names: {Kyiv: ['Kiev']}, rules: {'missing-metadata': 'off', 'missing-date': 'off'}})
    const cwd = makeFolder({'newslint.config.json': config, 'a.md': 'Ships left Kiev.\n'})
    await newslint(cwd, ['--suppress-all'])
    expect(await newslint(cwd, [])).toEqual({code: 0, stdout: '', stderr: ''})
    expect((await newslint(cwd, ['--fix'])).stderr).toMatch(/do not occur anymore/)
    expect(readFileSync(join(cwd, 'a.md'), 'utf8')).toBe('Ships left Kyiv.\n')
  })

  it('is read by those who watch', async () => {
    const cwd = desk()
    await newslint(cwd, ['--suppress-all'])
    const session = new WatchSession(await openProject({cwd}), {cwd}, ['.'], {})
    expect((await session.refresh()).reports.flatMap(({messages}) => messages)).toEqual([])
    write(cwd, 'a.md', `${a}\nOne more pier.\n`)
    expect((await session.refresh()).changed.flatMap(({messages}) => messages)).toHaveLength(1)
  })

  it.each([
    [['--suppress-all', '--suppress-rule', 'house/pier'], /--suppress-all and --suppress-rule cannot be used together/],
    [['--suppress-all', '--prune-suppressions'], /cannot be used together/],
    [['--suppress-rule', 'x/y', '--prune-suppressions'], /cannot be used together/],
    [['--suppress-all', '--stdin'], /leave out --stdin/],
    [['--suppress-all', '--changed'], /leave out --changed/],
    [['--prune-suppressions', '--shard', '1/2'], /leave out --shard/],
    [['--suppress-rule', 'vage-source'], /no rule "vage-source"; did you mean "vague-source"\?/],
    [['--prune-suppressions'], /no file "newslint-suppressions.json"; make it with --suppress-all/],
    [['--suppressions-location', 'no.json'], /no file "no.json"/],
  ])('refuses %j', async (parameters, message) => {
    expect(await refusal(desk(), ...parameters)).toMatch(message)
  })

  const entry = {fingerprint: '0123456789', file: 'a.md', text: 'x'}
  const file = (value: unknown): string => JSON.stringify({version: 1, suppressions: {'house/pier': [value]}})
  it.each([
    ['{"version": 1,', /newslint-suppressions\.json:1:15: expected a name/],
    ['{\n<<<<<<< HEAD\n}', /newslint-suppressions\.json:2:1: a merge conflict is left here; keep the entries of both/],
    ['{"version": 2, "suppressions": {}}', /: version: must be 1, not 2/],
    ['[]', /must hold an object, not a list/],
    ['{}', /: version: is missing/],
    [file({...entry, count: 0}), /: suppressions\.house\/pier\[0\]\.count: must be at least 1/],
    [file({...entry, until: '2026-02-30'}), /\.until: must be a day such as "2027-01-31"/],
    [file({...entry, fingerprint: 'short'}), /\.fingerprint: must be the ten characters/],
    [file({...entry, resaon: 'x'}), /\.resaon: there is no such key/],
  ])('says what is wrong with %j', async (text, message) => {
    const line = await refusal(desk({'a.md': a, [name]: text}))
    expect(line).toMatch(message)
    expect(line).toMatch(/mend it, or delete the file|keep the entries/)
  })
})

describe('matching', () => {
  const entry: Suppression = {rule: 'r', fingerprint: 'f', file: 'a.md', count: 1, text: 'one two three four five'}
  const scope = {isLinted: () => true, isGone: () => false, isSought: () => true}

  it('lets a file keep its own before others take what is left', () => {
    const [there, here] = [
      {rule: 'r', fingerprint: 'f', file: '0.md', text: entry.text},
      {rule: 'r', fingerprint: 'f', file: 'a.md', text: entry.text},
    ]
    expect([...matchSuppressions([entry], [there, here], scope).covered.keys()]).toEqual([here])
    expect([...matchSuppressions([entry], [there], scope).covered.keys()]).toEqual([there])
    expect(matchSuppressions([entry], [{...there, rule: 'other'}], scope)).toMatchObject({stale: [{left: 1}]})
  })

  it('is as fast as the list is long', () => {
    const many = Array.from({length: 20_000}, (_, index) => ({...entry, file: `${index}.md`}))
    const began = performance.now()
    expect(matchSuppressions(many, many, scope).covered.size).toBe(many.length)
    expect(performance.now() - began).toBeLessThan(5000)
  })
})

describe('exceptions with a last day', () => {
  const comment = (words: string): string => `<!-- newslint-disable-next-line house/wharf ${words} -->\n\nA wharf.\n`

  it.each([
    ['until 2026-05-04 -- sold by then', '2026-05-04', []],
    ['until 2026-05-04 -- sold by then', '2026-05-05', ['2026-05-04']],
    ['until 2026-05-04', '2026-05-05', ['2026-05-04']],
  ])('a comment “%s” on %s', async (words, today, days) => {
    const {reports} = await lintFiles(['.'], {cwd: desk({'a.md': comment(words)}), today})
    expect(reports[0].messages.map(({message}) => message)).toEqual(
      days.map((day) => `Write “quay”, not “wharf”. (its exception has lapsed: it was until ${day})`),
    )
    expect(reports[0].suppressedMessages).toHaveLength(days.length === 0 ? 1 : 0)
  })

  it('a day that is none is reported, and the comment counts', async () => {
    for (const words of ['until', 'until soon', 'until 2026-02-30']) {
      const {reports} = await lintFiles(['.'], {cwd: desk({'a.md': comment(words)}), today: '2030-01-01'})
      expect(reports[0].messages.map(({ruleId}) => ruleId)).toEqual(['invalid-directive-date'])
      expect(reports[0].suppressedMessages).toHaveLength(1)
    }
  })

  it('what has lapsed is repaired again', async () => {
    const config = JSON.stringify({names: {Kyiv: ['Kiev']}, rules: {'missing-metadata': 'off', 'missing-date': 'off'}})
    const text = '<!-- newslint-disable-next-line inconsistent-name until 2026-05-04 -->\n\nShips left Kiev.\n'
    const cwd = makeFolder({'newslint.config.json': config, 'a.md': text})
    const fix = async (today: string): Promise<string | undefined> =>
      (await lintFiles(['.'], {cwd, today, fix: 'dry-run'})).reports[0].output
    expect([await fix('2026-05-04'), await fix('2026-05-05')]).toEqual([undefined, text.replace('Kiev', 'Kyiv')])
  })

  it('an entry of the baseline lapses, and can be made to last', async () => {
    const cwd = desk()
    await newslint(cwd, ['--suppress-all'])
    write(cwd, name, stored(cwd).replaceAll('"}', '","reason":"bought","until":"2026-05-04"}'))
    const messages = async (today: string): Promise<string[]> =>
      (await lintFiles(['.'], {cwd, today})).reports.flatMap((report) => report.messages.map(({message}) => message))
    expect(await messages('2026-05-04')).toEqual([])
    expect(await messages('2026-05-05')).toHaveLength(3)
    expect((await messages('2026-05-05'))[0]).toMatch(/\(its exception has lapsed: it was until 2026-05-04\)$/)
    await lintFiles(['.'], {cwd, today: '2026-05-05', suppressions: {suppress: ['house/pier']}})
    expect(await messages('2026-05-05')).toHaveLength(2)
    expect(stored(cwd)).toMatch(/north pier to open\.","reason":"bought"\}/)
  })
})

describe('--report exceptions', () => {
  it('lists comments and entries with file, line, rule, reason, last day and age', async () => {
    const text = `<!-- newslint-disable house/wharf until 2026-05-04 -- the owner's word -->\n\n${a}\n<!-- newslint-disable-line -->\n`
    const desks = new Repository({'newslint.config.json': deskConfig, 'a.md': text, 'b.md': b})
    const cwd = desks.folder
    await newslint(cwd, ['--suppress-all'])
    desks.git('add', '-A')
    desks.git('commit', '-q', '-m', 'baseline', '--date', '2026-05-01T12:00:00Z')
    write(cwd, 'b.md', 'Nothing is left.\n')
    const {exceptions} = await listExceptions(await openProject({cwd}), ['.'], {today: '2026-05-11'})
    expect(exceptions.map(({filePath, ...rest}) => [filePath.slice(cwd.length + 1), ...Object.values(rest)])).toEqual([
      ['a.md', 'directive', 1, ['house/wharf'], "the owner's word", '2026-05-04', 'lapsed', expect.any(String), 0],
      expect.arrayContaining(['a.md', 'suppression', 3, ['house/wharf'], 'active', '2026-05-01', 10]),
      expect.arrayContaining(['a.md', 'suppression', 5, ['house/pier'], 'active', '2026-05-01', 10]),
      ['a.md', 'directive', 7, [], null, null, 'stale', expect.any(String), 0],
      expect.arrayContaining(['b.md', 'suppression', null, ['house/wharf'], 'stale', '2026-05-01', 10]),
    ])
    const {code, stdout, stderr} = await newslint(cwd, ['--report', 'exceptions'])
    expect([code, stderr]).toEqual([0, ''])
    expect(stdout).toContain("     1  comment   house/wharf  the owner's word (lapsed, was until 2026-05-04, since ")
    expect(stdout).toContain(
      '5 exceptions: 2 in articles, 3 in the baseline, 1 lapsed, 2 silencing nothing, 4 without a reason',
    )
    const json = JSON.parse((await newslint(cwd, ['--report', 'exceptions', '-f', 'json'])).stdout) as object[]
    expect(Object.keys(json[0])).toEqual([
      'kind',
      'filePath',
      'line',
      'rules',
      'reason',
      'until',
      'state',
      'since',
      'days',
    ])
  })

  it('does without git, and without exceptions', async () => {
    const cwd = desk()
    await newslint(cwd, ['--suppress-all'])
    const {stdout} = await newslint(cwd, ['--report', 'exceptions'], {env: {PATH: makeFolder()}})
    expect(stdout).toContain('3 exceptions: 0 in articles, 3 in the baseline')
    expect(stdout).not.toContain('since')
    expect(await newslint(desk({'a.md': 'Clean.\n'}), ['--report', 'exceptions'])).toEqual({
      code: 0,
      stdout: '',
      stderr: '',
    })
  })
})
