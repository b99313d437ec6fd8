import {chmodSync, existsSync, mkdirSync, readFileSync, symlinkSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {deskConfig, isRoot, makeFolder, newslint, type RunSettings} from './support/command.ts'

const config = {'newslint.config.json': deskConfig}
const clean = 'The ferry left Saltby at noon.\n'
const bad = 'The wharf was closed.\n'
const isWindows = process.platform === 'win32'

/** The files that a run linted, relative to the folder. */
async function linted(folder: string, ...parameters: string[]): Promise<string[]> {
  const {stdout, stderr, code} = await newslint(folder, ['--format', 'json', ...parameters])
  expect([stderr, code === 2 ? stdout : '']).toEqual(['', ''])
  return JSON.parse(stdout).map(({filePath}: {filePath: string}) =>
    filePath.slice(folder.length + 1).replaceAll('\\', '/'),
  )
}

describe('finding files', () => {
  const tree = {
    'a.md': clean,
    'b.mdx': clean,
    'c.markdown': clean,
    'd.TXT': clean,
    'e.rst': clean,
    '.hidden.md': clean,
    '.notes/f.md': clean,
    'node_modules/pkg/readme.md': clean,
    'deep/er/g.md': clean,
    'deep/h[1].md': clean,
  }

  it('takes articles in folders, below and above', async () => {
    const folder = makeFolder(tree)
    expect(await linted(folder, '.')).toEqual(['a.md', 'b.mdx', 'c.markdown', 'd.TXT', 'deep/er/g.md', 'deep/h[1].md'])
    expect(await linted(folder, 'deep', 'deep/er', './deep/er/g.md')).toEqual(['deep/er/g.md', 'deep/h[1].md'])
    const above = await newslint(join(folder, 'deep'), ['--format=unix', '../a.md'])
    expect(above).toEqual({code: 0, stdout: '', stderr: ''})
  })

  it('takes a file that is named, whatever it is called and wherever it is', async () => {
    const folder = makeFolder(tree)
    const named = ['e.rst', '.notes/f.md', '.hidden.md', 'deep/h[1].md', 'node_modules/pkg/readme.md']
    expect(await linted(folder, ...named)).toEqual([...named].sort())
    expect(await linted(folder, '.notes')).toEqual(['.notes/f.md'])
  })

  it('searches for the extensions of --ext or of the config', async () => {
    const folder = makeFolder({...tree, 'newslint.config.json': '{"extensions": [".rst"]}'})
    expect(await linted(folder, '.')).toEqual(['e.rst'])
    expect(await linted(folder, '--ext', '.md,mdx', '--ext', '.rst', '.')).toEqual([
      'a.md',
      'b.mdx',
      'deep/er/g.md',
      'deep/h[1].md',
      'e.rst',
    ])
  })

  it('understands glob patterns', async () => {
    const folder = makeFolder(tree)
    expect(await linted(folder, '**/*.md')).toEqual(['a.md', 'deep/er/g.md', 'deep/h[1].md'])
    expect(await linted(folder, './deep/*')).toEqual(['deep/h[1].md'])
    expect(await linted(folder, '*.{rst,md}')).toEqual(['a.md', 'e.rst'])
    expect(await linted(folder, '.notes/*.md', `${join(folder, 'deep').replaceAll('\\', '/')}/**/g.*`)).toEqual([
      '.notes/f.md',
      'deep/er/g.md',
    ])
  })

  it.skipIf(isWindows)('follows links, each real file once, and is not caught in a circle', async () => {
    const folder = makeFolder({'content/a.md': clean, 'content/sub/b.md': clean, 'vault/c.md': clean})
    symlinkSync('..', join(folder, 'content/sub/up'))
    symlinkSync(join(folder, 'vault'), join(folder, 'content/vault'))
    symlinkSync('a.md', join(folder, 'content/again.md'))
    expect(await linted(folder, 'content')).toEqual(['content/a.md', 'content/sub/b.md', 'content/vault/c.md'])
    symlinkSync('content', join(folder, 'linked'))
    expect(await linted(folder, 'linked')).toEqual(['linked/a.md', 'linked/sub/b.md', 'linked/vault/c.md'])
    expect(await linted(folder, '.')).toEqual(['content/a.md', 'content/sub/b.md', 'vault/c.md'])
  })
})

describe('ignoring files', () => {
  const tree = {
    '.git/HEAD': 'ref: refs/heads/main\n',
    '.gitignore': 'out/\n*.draft.md\n!keep.draft.md\n# a comment\n/only-here.md\n',
    'a.md': clean,
    'b.draft.md': clean,
    'keep.draft.md': clean,
    'only-here.md': clean,
    'out/c.md': clean,
    'desk/.gitignore': '*.old.md\n/local.md\n!mine.draft.md\n',
    'desk/only-here.md': clean,
    'desk/d.old.md': clean,
    'desk/local.md': clean,
    'desk/mine.draft.md': clean,
    'desk/deep/local.md': clean,
    'desk/deep/e.old.md': clean,
    'other/d.old.md': clean,
  }

  it('reads .gitignore files as git does, also from a folder below', async () => {
    const folder = makeFolder(tree)
    const desk = ['desk/deep/local.md', 'desk/mine.draft.md', 'desk/only-here.md']
    expect(await linted(folder, '.')).toEqual(['a.md', ...desk, 'keep.draft.md', 'other/d.old.md'])
    const below = await newslint(join(folder, 'desk'), ['--format=json', '.'])
    expect(JSON.parse(below.stdout)).toHaveLength(3)
    expect(await linted(folder, '--no-ignore', 'desk')).toHaveLength(6)
  })

  it('ends at the repository: what lies above does not count', async () => {
    const folder = makeFolder({'.gitignore': '*.md\n', 'repo/.git/HEAD': '', 'repo/a.md': clean})
    const {code, stderr} = await newslint(join(folder, 'repo'), ['.'])
    expect([code, stderr]).toEqual([0, ''])
    const without = makeFolder({'.gitignore': '*.md\n', 'site/a.md': clean})
    expect((await newslint(join(without, 'site'), ['.'])).code).toBe(0)
    expect((await newslint(without, ['.'])).code).toBe(2)
  })

  it('minds the config and --ignore-pattern', async () => {
    const ignores = JSON.stringify({ignores: ['./drafts', 'x-*.md', '!x-keep.md']})
    const folder = makeFolder({
      'newslint.config.json': ignores,
      'a.md': clean,
      'b.md': clean,
      'x-1.md': clean,
      'x-keep.md': clean,
      'drafts/c.md': clean,
      'sub/drafts/d.md': clean,
    })
    expect(await linted(folder, '.')).toEqual(['a.md', 'b.md', 'sub/drafts/d.md', 'x-keep.md'])
    expect(await linted(folder, '--ignore-pattern=b.md', '--ignore-pattern', 'sub/', '.')).toEqual([
      'a.md',
      'x-keep.md',
    ])
    expect(await linted(folder, '--ignore-pattern', 'b.md', '--no-ignore', '.')).toHaveLength(6)
  })

  it('warns of an ignored file that is named', async () => {
    const folder = makeFolder(tree)
    const message =
      'This file is ignored, by "*.draft.md" in .gitignore; lint it with --no-ignore, or silence this warning with --no-warn-ignored'
    expect(await newslint(folder, ['b.draft.md', 'a.md'])).toEqual({
      code: 0,
      stdout: `\n${join(folder, 'b.draft.md')}\n  1:1  warning  ${message}\n\n✖ 1 problem (0 errors, 1 warning)\n\n`,
      stderr: '',
    })
    expect(await newslint(folder, ['--no-warn-ignored', 'b.draft.md'])).toEqual({code: 0, stdout: '', stderr: ''})
    expect((await newslint(folder, ['--no-ignore', 'b.draft.md'])).stdout).toBe('')
    const stdin = await newslint(folder, ['--stdin', '--stdin-filename=out/x.md', '-f=json'], {input: bad})
    expect(JSON.parse(stdin.stdout)[0].messages[0].message).toContain('"out/" in .gitignore')
  })
})

describe('paths that give nothing: one line on stderr, exit 2, everything else still linted', () => {
  const files = {...config, 'council.md': bad, 'empty/notes.pdf': '', 'out/a.md': bad, '.gitignore': 'out/\n'}
  it.each([
    ['counsil.md', 'there is no file or folder "counsil.md"; did you mean "council.md"?'],
    ['nowhere/at/all.md', 'there is no file or folder "nowhere/at/all.md"; check the spelling'],
    ['council.md/x', 'there is no file or folder "council.md/x"; check the spelling'],
    [
      'empty',
      'there are no articles in "empty": none of its files ends in .md, .mdx, .markdown, .txt; name other extensions with --ext',
    ],
    [
      'empty/*.wire',
      'there is no article that fits the pattern "empty/*.wire"; check the spelling, or put the pattern in quotation marks',
    ],
    ['out', 'there is no article in "out" but what "out/" in .gitignore ignores; to lint that too, add --no-ignore'],
    [
      'out/*.md',
      'there is no article that fits the pattern "out/*.md" but what "out/" in .gitignore ignores; to lint that too, add --no-ignore',
    ],
  ])('newslint %s', async (path, message) => {
    const folder = makeFolder(files)
    const stderr = `newslint: ${message}\n`
    expect(await newslint(folder, [path])).toEqual({code: 2, stdout: '', stderr})
    const report = `${join(folder, 'council.md')}:1:5: Write “quay”, not “wharf”. [Error/house/wharf]\n\n1 problem\n`
    expect(await newslint(folder, ['-f', 'unix', path, 'council.md'])).toEqual({code: 2, stdout: report, stderr})
    const lenient = await newslint(folder, ['-f=json', '--no-error-on-unmatched-pattern', path])
    expect(lenient).toEqual({code: 0, stdout: '[]\n', stderr: ''})
  })

  it('an empty folder, without any path', async () => {
    const {code, stderr} = await newslint(makeFolder(), [])
    expect([code, stderr.split(':')[1]]).toEqual([2, ' there are no articles in "."'])
  })
})

describe('files that cannot be read: a row of their own, exit 1, everything else still linted', () => {
  const png = Buffer.from('89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c489', 'hex')
  const binary = 'This is a binary file, not text; leave it out or add it to the ignored files'

  it.each([
    ['a picture', png, `1:1  error  ${binary}`],
    ['mostly NUL', Buffer.from(`${'\0'.repeat(40)}text`), `1:1  error  ${binary}`],
    [
      'UTF-16',
      Buffer.from('\uFEFFThe ferry left.', 'utf16le'),
      '1:1  error  This file is UTF-16, not UTF-8; save it as UTF-8',
    ],
    [
      'Latin-1',
      Buffer.from('One line.\nÜber caf\u00e9s.\n', 'latin1'),
      '2:1  error  This file is not UTF-8 from here on; save it as UTF-8 in the program that wrote it',
    ],
    [
      'a cut character',
      Buffer.concat([Buffer.from('\uFEFFCafé 🚢 '), Buffer.from([0xf0, 0x9f])]),
      '1:9  error  This file is not UTF-8 from here on; save it as UTF-8 in the program that wrote it',
    ],
  ])('%s', async (_, bytes, row) => {
    const folder = makeFolder({...config, 'broken.md': bytes, 'good.md': bad})
    expect(await newslint(folder, ['.'])).toEqual({
      code: 1,
      stdout: `
${join(folder, 'broken.md')}
  ${row}  unreadable-file

${join(folder, 'good.md')}
  1:5  error  Write “quay”, not “wharf”  house/wharf

✖ 2 problems (2 errors, 0 warnings)

`,
      stderr: '',
    })
    const stdin = await newslint(folder, ['--stdin', '--stdin-filename=broken.md'], {input: bytes})
    expect([stdin.code, stdin.stdout.split('\n')[2]]).toEqual([1, `  ${row}  unreadable-file`])
  })

  it('a stray NUL is read', async () => {
    const folder = makeFolder({...config, 'a.md': 'The ferry\0 left the wharf\0.\n'})
    expect((await newslint(folder, ['-f=unix', '.'])).stdout).toContain('house/wharf')
  })

  it.skipIf(isWindows)('files and folders without permission, and links that lead nowhere', async () => {
    const folder = makeFolder({...config, 'locked.md': clean, 'shut/a.md': clean, 'good.md': bad})
    chmodSync(folder, 0o755)
    chmodSync(join(folder, 'locked.md'), 0o000)
    chmodSync(join(folder, 'shut'), 0o000)
    symlinkSync('gone.md', join(folder, 'dangling.md'))
    symlinkSync('self.md', join(folder, 'self.md'))
    symlinkSync('nothing', join(folder, 'dangling'))
    const nobody: RunSettings = {asNobody: true}
    const {code, stdout, stderr} = await newslint(folder, ['-f=unix', '.'], nobody)
    chmodSync(join(folder, 'shut'), 0o755)
    const denied = 'permission denied; change its permissions or leave it out [Error/unreadable-file]'
    expect(stdout.split('\n').filter((line) => line !== '')).toEqual([
      `${join(folder, 'dangling.md')}:1:1: This cannot be read: it is gone or is a link that leads nowhere; restore it or remove the link [Error/unreadable-file]`,
      `${join(folder, 'good.md')}:1:5: Write “quay”, not “wharf”. [Error/house/wharf]`,
      `${join(folder, 'locked.md')}:1:1: This file cannot be read: ${denied}`,
      `${join(folder, 'self.md')}:1:1: This cannot be read: its symbolic links lead round in a circle; remove one of them [Error/unreadable-file]`,
      `${join(folder, 'shut')}:1:1: This cannot be read: ${denied}`,
      '5 problems',
    ])
    expect([code, stderr]).toEqual([1, ''])
  })

  it('a folder whose name looks like a file', async () => {
    const folder = makeFolder({...config, 'x.md/a.md': bad})
    expect((await newslint(folder, ['-f=unix', '.'])).stdout).toContain(join('x.md', 'a.md:1:5'))
    mkdirSync(join(folder, 'y.md'))
    expect((await newslint(folder, ['y.md'])).code).toBe(2)
  })
})

describe('saving fixes', () => {
  const house = {'newslint.config.json': '{"rules": {"spelling-variety-mix": ["warn", {"variety": "uk"}]}}'}
  const american = 'The color was grey.\n'
  const british = 'The colour was grey.\n'

  it.skipIf(isWindows)('says when it cannot, and shows what is still there', async () => {
    const folder = makeFolder({...house, 'a.md': american, 'sub/b.md': american})
    for (const name of ['.', 'sub']) chmodSync(join(folder, name), 0o777)
    chmodSync(join(folder, 'a.md'), 0o444)
    chmodSync(join(folder, 'sub/b.md'), 0o666)
    const {code, stdout} = await newslint(folder, ['--fix', '-f=json', '.'], {asNobody: true})
    const [first, second] = JSON.parse(stdout)
    expect(code).toBe(1)
    expect(first.messages.map(({message}: {message: string}) => message)).toEqual([
      'The fixes could not be saved: permission denied; change its permissions or leave it out',
      expect.stringContaining('color'),
    ])
    expect([first.fatalErrorCount, first.fixableWarningCount, 'output' in first]).toEqual([1, 1, false])
    expect(readFileSync(join(folder, 'a.md'), 'utf8')).toBe(american)
    expect([second.output, readFileSync(join(folder, 'sub/b.md'), 'utf8')]).toEqual([british, british])
    expect(existsSync(join(folder, '.a.md'))).toBe(false)
  })

  it('runs as nobody only where that means something', () => {
    expect(isRoot || process.getuid === undefined || process.getuid() !== 0).toBe(true)
  })
})
