import {mkdirSync, readFileSync, renameSync, symlinkSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {narrowToChanges} from '../src/core/changed.ts'
import type {Directive, DocumentResult, Message} from '../src/core/message.ts'
import type {FileReport} from '../src/core/report.ts'
import {changesSince} from '../src/node/changes.ts'
import {lintFiles} from '../src/node/lint.ts'
import {deskConfig, makeFolder, newslint} from './support/command.ts'
import {Repository} from './support/repository.ts'

const old = 'The wharf is old.\n\nThe pier is closed.\n\nThe end of it.\n'

function desk(files: Readonly<Record<string, string>> = {'a.md': old}): Repository {
  return new Repository({'newslint.config.json': deskConfig, ...files})
}

async function places(cwd: string, ...parameters: readonly string[]): Promise<string[]> {
  const {stdout, stderr} = await newslint(cwd, ['-f', 'json', ...parameters, '.'])
  expect(stderr).toBe('')
  return (JSON.parse(stdout) as FileReport[]).flatMap(({filePath, messages}) =>
    messages.map(({line, ruleId}) => `${filePath.slice(cwd.length + 1)}:${line} ${ruleId}`),
  )
}

/** What the command says on stderr, with its exit code. */
async function refusal(cwd: string, ...parameters: readonly string[]): Promise<string> {
  const {code, stdout, stderr} = await newslint(cwd, parameters)
  expect([code, stdout]).toEqual([2, ''])
  expect(stderr.match(/\n/g)).toHaveLength(1)
  return stderr.trim()
}

describe('which lines have changed', () => {
  it('takes what is committed, staged, in the working tree and new, and no more', async () => {
    const desks = desk({'a.md': old, 'b.md': old, 'c.md': old, 'd.md': old})
    desks.git('switch', '-q', '-c', 'story')
    desks.write({'a.md': `${old}\nA wharf, committed.\n`})
    desks.commit('second')
    desks.write({'b.md': `${old}\nA wharf, staged.\n`})
    desks.git('add', 'b.md')
    desks.write({'c.md': `A wharf, in the working tree.\n\n${old}`, 'new/n.md': 'One pier.\n'})
    expect(await places(desks.folder, '--changed=main')).toEqual([
      'a.md:7 house/wharf',
      'b.md:7 house/wharf',
      'c.md:1 house/wharf',
      'new/n.md:1 house/pier',
    ])
    expect(await places(desks.folder, '--changed=files:main')).toEqual([
      ...['a.md:1 house/wharf', 'a.md:3 house/pier', 'a.md:7 house/wharf'],
      ...['b.md:1 house/wharf', 'b.md:3 house/pier', 'b.md:7 house/wharf'],
      ...['c.md:1 house/wharf', 'c.md:3 house/wharf', 'c.md:5 house/pier'],
      'new/n.md:1 house/pier',
    ])
  })

  it('leaves out what .gitignore names, and what has only been deleted', async () => {
    const desks = desk({'a.md': old, '.gitignore': 'drafts/\n'})
    desks.write({'drafts/d.md': 'One wharf.\n', 'a.md': 'The wharf is old.\n\nThe end of it.\n'})
    expect(await places(desks.folder, '--changed=main')).toEqual([])
    expect(await places(desks.folder, '--changed=main', '--no-ignore')).toEqual([])
  })

  it('follows renames, also those that git has not been told of', async () => {
    const desks = desk({'a.md': old.repeat(4), 'b.md': old.replaceAll('The', 'Some').repeat(4)})
    desks.git('mv', 'a.md', 'it is "ä".md')
    renameSync(join(desks.folder, 'b.md'), join(desks.folder, 'x\ny.md'))
    expect(await places(desks.folder, '--changed=main')).toEqual([])
    desks.write({'x\ny.md': `${old.replaceAll('The', 'Some').repeat(4)}\nA last pier.\n`})
    expect(await places(desks.folder, '--changed=main')).toEqual(['x\ny.md:22 house/pier'])
    // The repository's own index is as it was.
    expect(desks.git('status', '--porcelain')).toContain('?? "x\\ny.md"')
  })

  it('counts lines as newslint does where a text has lone carriage returns', async () => {
    const desks = desk({'a.md': 'The wharf.\r\rOne.\r\n\r\nThe pier.\r\n'})
    desks.write({'a.md': 'The wharf.\r\rOne.\r\n\r\nThe new pier.\r\n\r\nA wharf.\r\rA pier.\r\n'})
    expect(await places(desks.folder, '--changed=main')).toEqual([
      'a.md:5 house/pier',
      'a.md:7 house/wharf',
      'a.md:9 house/pier',
    ])
  })

  it('works from a folder within, through a link, and with a detached head', async () => {
    const desks = desk({'deep/a.md': old})
    desks.write({'deep/a.md': `${old}\nA wharf.\n`})
    expect(await places(join(desks.folder, 'deep'), '--changed=main')).toEqual(['a.md:7 house/wharf'])
    const link = join(makeFolder(), 'link')
    symlinkSync(desks.folder, link)
    expect((await lintFiles(['.'], {cwd: link, changed: {mode: 'lines', base: 'main'}})).reports).toHaveLength(1)
    desks.git('checkout', '-q', '--detach')
    desks.commit('away')
    expect(await places(desks.folder, '--changed=main')).toEqual(['deep/a.md:7 house/wharf'])
  })

  it('shows a clean change as clean, and what cannot be read where it has changed', async () => {
    const desks = desk({'a.md': old, 'binary.md': Buffer.from([0, 1, 2, 3, 0, 255]).toString('latin1')})
    expect(await newslint(desks.folder, ['--changed=main', '.'])).toEqual({code: 0, stdout: '', stderr: ''})
    desks.write({'photo.md': Buffer.from([0, 1, 2, 3, 0, 255])})
    const {code, stdout} = await newslint(desks.folder, ['--changed=main', '.'])
    expect([code, /photo\.md/.test(stdout), /binary\.md/.test(stdout)]).toEqual([1, true, false])
  })
})

describe('what it is compared with', () => {
  it('is the branch that this one follows, unless that is its own copy; else the default branch', async () => {
    const origin = desk()
    const folder = join(makeFolder(), 'clone')
    origin.git('clone', '-q', '.', folder)
    const baseOf = async (): Promise<string> => (await changesSince(folder)).base
    const run = (...parameters: readonly string[]): string => origin.git('-C', folder, ...parameters)
    expect(await baseOf()).toBe('origin/main')
    run('switch', '-q', '-c', 'story')
    expect(await baseOf()).toBe('origin/main')
    run('push', '-q', '-u', 'origin', 'story')
    expect(await baseOf()).toBe('origin/main')
    run('branch', '-q', 'desk')
    run('branch', '-q', '-u', 'desk')
    expect(await baseOf()).toBe('desk')
    run('checkout', '-q', '--detach')
    expect(await baseOf()).toBe('origin/main')
    run('symbolic-ref', '-d', 'refs/remotes/origin/HEAD')
    expect(await baseOf()).toBe('origin/main')
    run('remote', 'add', 'upstream', origin.folder)
    run('fetch', '-q', 'upstream')
    expect(await baseOf()).toBe('upstream/main')
  })

  it('says in one line what is missing, and what to do', async () => {
    expect(await refusal(makeFolder({'a.md': old}), '--changed')).toMatch(
      /needs a git repository.*leave --changed out$/,
    )
    expect(await refusal(new Repository(null).folder, '--changed=main')).toMatch(/no commit yet.*commit first/)
    const desks = desk()
    expect(await refusal(desks.folder, '--changed')).toMatch(/follows no other.*--changed=main/)
    expect(await refusal(desks.folder, '--changed=mian')).toMatch(
      /no branch or commit "mian" here; did you mean "main"\?/,
    )
    expect(await refusal(desks.folder, '--changed=--output=x')).toMatch(/no branch or commit "--output=x"/)
    desks.git('checkout', '-q', '--orphan', 'alone')
    desks.commit('alone')
    expect(await refusal(desks.folder, '--changed=main')).toMatch(/no commit in common; name another base/)
    desks.git('checkout', '-q', '--detach')
    expect(await refusal(desks.folder, '--changed')).toMatch(/no branch is checked out/)
    expect(await refusal(join(desks.folder, '.git'), '--changed=main')).toMatch(/without a working tree|work tree/)
  })

  it('says what to fetch in a shallow clone', async () => {
    const origin = desk()
    origin.git('switch', '-q', '-c', 'story')
    origin.write({'b.md': old})
    origin.commit('second')
    origin.git('switch', '-q', 'main')
    origin.commit('third')
    const folder = join(makeFolder(), 'clone')
    origin.git('clone', '-q', '--depth=1', '--branch=story', `file://${origin.folder}`, folder)
    expect(await refusal(folder, '--changed=origin/main')).toMatch(/shallow.*git fetch --unshallow.*fetch-depth: 0/)
    origin.git('-C', folder, 'fetch', '-q', '--depth=1', 'origin', 'main:refs/remotes/origin/main')
    expect(await refusal(folder, '--changed')).toMatch(/shallow.*parted; run git fetch --unshallow/)
    origin.git('-C', folder, 'fetch', '-q', '--unshallow')
    expect(await places(folder, '--changed=origin/main')).toEqual(['b.md:1 house/wharf', 'b.md:3 house/pier'])
  })

  it('says so where there is no git, and where git does not trust the folder', async () => {
    const {folder} = desk()
    const env = {PATH: makeFolder()}
    const {code, stderr} = await newslint(folder, ['--changed=main'], {env})
    expect([code, stderr]).toEqual([2, 'newslint: git is needed for this and is not on PATH; install it\n'])
    const stranger = {GIT_TEST_ASSUME_DIFFERENT_OWNER: '1', HOME: folder}
    expect((await newslint(folder, ['--changed=main'], {env: stranger})).stderr).toMatch(
      /belongs to another user.*safe\.directory .*newslint-/,
    )
  })
})

describe('the flag', () => {
  it('leaves the path that follows it a path', async () => {
    const desks = desk({'content/a.md': old, 'b.md': old})
    desks.git('switch', '-q', '-c', 'story', '--track', 'main')
    desks.write({'content/a.md': `${old}\nA wharf.\n`, 'b.md': `${old}\nA wharf.\n`})
    const {stdout} = await newslint(desks.folder, ['-f', 'unix', '--changed', 'content/'])
    expect(stdout).toContain('a.md:7:3')
    expect(stdout).not.toContain('b.md')
    expect((await newslint(desks.folder, ['--changed', 'main'])).stderr).toMatch(
      /written with =, such as --changed=main/,
    )
  })

  it.each([
    [['--changed', '--stdin'], /--stdin is none/],
    [['--changed', '--watch'], /leave out --watch/],
    [['--changed', '--report', 'names'], /leave out --report/],
    [['--changed='], /must name a branch or commit/],
    [['--changed=files:'], /must name a branch or commit/],
  ])('refuses %j', async (parameters, message) => {
    expect(await refusal(desk().folder, ...parameters)).toMatch(message)
  })

  it('repairs on changed lines alone', async () => {
    const config = JSON.stringify({names: {Kyiv: ['Kiev']}, rules: {'missing-metadata': 'off', 'missing-date': 'off'}})
    const before = 'Ships left Kiev.\n\nTrains left Kiev.\n'
    const desks = new Repository({'newslint.config.json': config, 'a.md': before, 'b.md': before})
    desks.write({'a.md': 'Ships left Kiev.\n\nKiev is far, and Kiev is near.\n\nTrains left Kiev.\n'})
    const after = 'Ships left Kiev.\n\nKyiv is far, and Kyiv is near.\n\nTrains left Kiev.\n'
    const {stdout} = await newslint(desks.folder, ['--changed=main', '--fix-dry-run', '-f', 'json', '.'])
    const [report] = JSON.parse(stdout) as FileReport[]
    expect(report.output).toBe(after)
    expect(report.messages).toEqual([])
    const cached = ['--changed=main', '--fix', '--cache', '--concurrency', '2', '.']
    expect((await newslint(desks.folder, cached)).stdout).toBe('')
    expect(readFileSync(join(desks.folder, 'a.md'), 'utf8')).toBe(after)
    expect(readFileSync(join(desks.folder, 'b.md'), 'utf8')).toBe(before)
    expect((await newslint(desks.folder, cached)).stdout).toBe('')
  })

  it('counts warnings of the change alone', async () => {
    const desks = desk({'a.md': 'The pier.\n\nA pier.\n'})
    desks.write({'b.md': 'The pier.\n'})
    expect((await newslint(desks.folder, ['--changed=main', '--max-warnings', '1', '.'])).code).toBe(0)
    expect((await newslint(desks.folder, ['--changed=main', '--max-warnings', '0', '.'])).code).toBe(1)
  })

  it('runs nothing of the repository', async () => {
    const desks = desk()
    const proof = join(makeFolder(), 'proof')
    const script = join(desks.folder, 'git')
    writeFileSync(script, `#!/bin/sh\ntouch '${proof}'\n`, {mode: 0o755})
    for (const [name, value] of Object.entries({
      'core.fsmonitor': script,
      'diff.external': script,
      'diff.evil.command': script,
      'diff.evil.textconv': script,
      'core.pager': script,
      'core.hooksPath': desks.folder,
    }))
      desks.git('config', name, value)
    mkdirSync(join(desks.folder, 'hooks'))
    writeFileSync(join(desks.folder, 'post-index-change'), `#!/bin/sh\ntouch '${proof}'\n`, {mode: 0o755})
    desks.write({'.gitattributes': '*.md diff=evil\n', 'a.md': `${old}\nA wharf.\n`})
    const env = {GIT_EXTERNAL_DIFF: script, PATH: `.:${process.env.PATH}`}
    const {stdout} = await newslint(desks.folder, ['--changed=main', '-f', 'unix', '.'], {env})
    expect(stdout).toContain('a.md:7:3')
    expect(() => readFileSync(proof)).toThrow('ENOENT')
  })
})

describe('findings across articles', () => {
  const article = (name: string, rest: string): string =>
    `${name}, the transport minister, opened the vote on the ${rest} budget on Tuesday. Mr ${name.split(' ')[1]} left at noon.\n`

  it('are shown at the changed article where the other one is the one that is flagged', async () => {
    const config = JSON.stringify({rules: {'missing-metadata': 'off'}})
    const desks = new Repository({
      'newslint.config.json': config,
      'b.md': article('Zahid Orudzhov', 'mill'),
      'c.md': article('Zahid Orujov', 'harbour'),
    })
    desks.write({'a.md': article('Zahid Orujov', 'railway')})
    const full = await lintFiles(['.'], {cwd: desks.folder})
    const flagged = full.reports.filter(({messages}) => messages.some(({ruleId}) => ruleId === 'inconsistent-name'))
    expect(flagged.map(({filePath}) => filePath)).toEqual([join(desks.folder, 'b.md')])
    const {reports} = await lintFiles(['.'], {cwd: desks.folder, changed: {mode: 'lines', base: 'main'}})
    expect(reports.map(({filePath}) => filePath)).toEqual([join(desks.folder, 'a.md')])
    const shown = reports[0].messages.filter(({ruleId}) => ruleId === 'inconsistent-name')
    expect(shown).toHaveLength(1)
    expect(shown[0].message).toMatch(/^What stands here brings a finding to b\.md:1: “Zahid Orudzhov” here/)
    expect(shown[0].line).toBe(1)
    expect(shown[0].suggestions).toBeUndefined()
    expect(shown[0].related?.map(({path, line}) => [path, line])).toEqual([[join(desks.folder, 'b.md'), 1]])
  })

  const place = {start: 0, end: 4, line: 1, column: 1, endLine: 1, endColumn: 5}
  const result = (
    path: string,
    messages: readonly Message[],
    directives: readonly Directive[] = [],
  ): DocumentResult => ({
    path,
    messages,
    directives,
    facts: [],
    lineStarts: [0, 10, 20],
    words: 9,
    otherLanguage: null,
  })
  const about = (path: string): Message => ({
    ruleId: 'repeated-section',
    messageId: 'copy',
    severity: 1,
    start: 12,
    end: 15,
    message: 'Twice',
    suggestions: [{desc: 'Cut', fix: {range: [12, 15], text: ''}}],
    related: [{...place, path, message: 'has it too'}],
  })
  const narrowed = (results: readonly DocumentResult[], exceptions = {}): string[] =>
    narrowToChanges(results, {
      has: (path) => path === 'new.md',
      lines: () => new Set([1]),
      shown: (path) => path,
      exceptions,
    }).flatMap(({path, messages}) => messages.map(({start, message}) => `${path}:${start} ${message}`))

  it('are told once for all articles that have them', () => {
    const results = ['a.md', 'b.md', 'c.md'].map((path) => result(path, [about('new.md')]))
    expect(narrowed([...results, result('new.md', [])])).toEqual([
      'new.md:0 What stands here brings a finding to a.md:2 and 2 more: Twice',
    ])
  })

  it('are not told twice, nor where they are silenced', () => {
    const own: Message = {...about('a.md'), start: 0, end: 4, message: 'Own'}
    const found = about('new.md')
    expect(narrowed([result('a.md', [found]), result('new.md', [own])])).toEqual(['new.md:0 Own'])
    const directive: Directive = {kind: 'disable', rules: [], from: 10, to: 20, start: 5, end: 9, reason: ''}
    const [silenced, lapsed] = [directive, {...directive, until: '2026-05-04'}]
    expect(narrowed([result('a.md', [found], [silenced]), result('new.md', [])])).toEqual([])
    expect(narrowed([result('a.md', [found], [lapsed]), result('new.md', [])], {today: '2026-05-05'})).toHaveLength(1)
    expect(narrowed([result('a.md', [found]), result('new.md', [])], {covered: new Map([[found, {}]])})).toEqual([])
  })

  it('count within an article too', () => {
    const message = about('new.md')
    expect(narrowed([result('new.md', [message])])).toEqual([
      'new.md:0 What stands here brings a finding to new.md:2: Twice',
    ])
  })
})
