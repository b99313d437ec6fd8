import {spawnSync} from 'node:child_process'
import {existsSync, rmSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {bin, makeFolder, newslint} from './support/command.ts'

const article = 'The the ferry left Saltby at noon.\n'
const isWindows = process.platform === 'win32'

/** A run through a shell, for what only a shell can set up. */
function shell(folder: string, command: string): {code: number | null; stderr: string; stdout: string} {
  const run = spawnSync('sh', ['-c', command], {
    cwd: folder,
    encoding: 'utf8',
    timeout: 30_000,
    env: {...process.env, NODE: process.execPath, BIN: bin},
  })
  return {code: run.status, stderr: run.stderr, stdout: run.stdout}
}

describe('what goes wrong outside of the articles is one line and exit code 2', () => {
  it.skipIf(!existsSync('/dev/full'))('a full disk', () => {
    const folder = makeFolder({'a.md': article})
    const stderr = 'newslint: the report cannot be written: the disk is full\n'
    expect(shell(folder, '"$NODE" "$BIN" a.md > /dev/full')).toEqual({code: 2, stderr, stdout: ''})
    expect(shell(folder, '"$NODE" "$BIN" --help > /dev/full')).toEqual({code: 2, stderr, stdout: ''})
    expect(shell(folder, '"$NODE" "$BIN" nowhere.md 2> /dev/full').code).toBe(2)
    expect(shell(folder, '"$NODE" "$BIN" a.md -o /dev/full')).toMatchObject({
      code: 2,
      stderr: 'newslint: --output-file "/dev/full" cannot be written: the disk is full\n',
    })
  })

  it.skipIf(isWindows)('a folder that is gone', () => {
    const stderr = 'newslint: the current folder is gone; change to one that is there\n'
    for (const parameters of ['', '--init', 'a.md', '--print-config a.md']) {
      const folder = makeFolder({'gone/.keep': ''})
      rmSync(join(folder, 'gone/.keep'))
      expect(shell(join(folder, 'gone'), `rmdir ../gone && "$NODE" "$BIN" ${parameters}`)).toEqual({
        code: 2,
        stderr,
        stdout: '',
      })
    }
  })

  it.each([
    [
      'mjs',
      `export default Promise.reject(new Error('no network\\ntoday'))`,
      'newslint.config.mjs:1:31: no network today',
    ],
    ['mjs', `export default (async () => { throw 'a text' })()`, 'newslint.config.mjs: a text'],
    ['ts', `export default Promise.reject(new Error('no network'))`, 'no network'],
    [
      'mjs',
      `Promise.reject(new Error('stray'))\nexport default {}`,
      'stopped by something that went wrong in the background',
    ],
    ['mjs', `setTimeout(() => { throw new Error('late') })\nexport default {}`, 'newslint.config.mjs:1:26): late'],
  ])('a config (.%s) that fails later: %s', async (extension, source, part) => {
    const folder = makeFolder({'a.md': article, [`newslint.config.${extension}`]: source})
    const {code, stderr} = await newslint(folder, ['a.md'])
    expect([code, stderr.split('\n').length]).toEqual([2, 2])
    expect(stderr).toContain(part)
  })
})

it('a config may be a promise', async () => {
  const folder = makeFolder({
    'a.md': article,
    'newslint.config.mjs': `export default Promise.resolve({rules: {'repeated-words': 'error'}})`,
  })
  expect((await newslint(folder, ['a.md'])).code).toBe(1)
})

it.skipIf(isWindows)('a pipe is not waited for', () => {
  const folder = makeFolder({'a.md': article})
  const run = (parameters: string) => shell(folder, `"$NODE" "$BIN" -f unix ${parameters}`)
  expect(shell(folder, 'mkfifo pipe.md .gitignore newslint.config.json').code).toBe(0)
  expect(run('pipe.md a.md').stdout.split('\n').slice(0, 2)).toEqual([
    `${join(folder, 'a.md')}:1:1: “The the”: the word stands twice; cut one [Warning/repeated-words]`,
    `${join(folder, 'pipe.md')}:1:1: This cannot be read: it is not a regular file; copy its text to one, or pass it with --stdin [Error/unreadable-file]`,
  ])
  expect(run('.').stdout).not.toContain('pipe.md')
  expect(run('--config pipe.md .')).toMatchObject({
    code: 2,
    stderr: 'newslint: there is no config file "pipe.md"; check the path after --config\n',
  })
})
