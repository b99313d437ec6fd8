import {describe, expect, it} from 'vitest'
import {benchArticle} from '../src/dev/bench/corpus.ts'
import {threadsFor} from '../src/node/pool.ts'
import {deskConfig, makeFolder, newslint} from './support/command.ts'

const debug = {env: {NODE_DEBUG: 'newslint'}}

describe('--concurrency', () => {
  it('starts threads where they pay', () => {
    expect(threadsFor('auto', 7_900_000)).toBe(0)
    expect(threadsFor('off', 1e9)).toBe(0)
    expect(threadsFor(1, 1e9)).toBe(0)
    expect(threadsFor(3, 10)).toBe(3)
  })

  it('gives the same bytes as one thread, in every way of running', async () => {
    const files: Record<string, string | Buffer> = {'newslint.config.json': '{"preset": "strict"}'}
    for (let index = 0; index < 8; index++)
      files[`content/${index}.md`] = benchArticle(index, index % 2 === 0 ? 'markdown' : 'lines')
    files['content/mix.md'] = '\uFEFFThe color of the the harbour was grey, and the theatre was organized.\n'
    files['content/broken.md'] = Buffer.alloc(40)
    const folder = makeFolder(files)
    const run = (...parameters: string[]) => newslint(folder, ['-f=json', ...parameters], debug)
    const repair = ['--fix-dry-run', '--fix-type=layout,suggestion', '--quiet']
    const [one, two] = await Promise.all([run('--concurrency=off', ...repair), run('--concurrency=2', ...repair)])
    expect(two).toEqual({...one, stderr: two.stderr})
    expect(two.stderr).toMatch(/^NEWSLINT \d+: 10 articles, \d+ bytes, 2 workers\n$/)
    // Results from threads, kept in a cache, read by one thread.
    const [cold, plain] = await Promise.all([run('--concurrency=2', '--cache'), run('--concurrency=off')])
    const warm = await run('--concurrency=2', '--cache')
    expect([cold.stdout, warm.stdout]).toEqual([plain.stdout, plain.stdout])
    expect([cold.code, warm.code, warm.stderr]).toEqual([plain.code, plain.code, ''])
  })

  it('loads configs and plugins that are code in the threads, once shown', async () => {
    const folder = makeFolder({
      'newslint.config.mjs': `import {find} from './words.mjs'
        console.log('config')
        const plugin = () => (tree, file) => { file.message('Seen', {line: 1, column: 1, offset: 0}) }
        export default {house: [{id: 'pier', find, severity: 'error'}], plugins: [{name: 'own', plugin}]}`,
      'words.mjs': "export const find = 'pier'",
      'a.md': 'A pier.\n',
      'b.md': 'A pier.\n',
    })
    const run = (concurrency: string) => newslint(folder, ['-f=unix', '--concurrency', concurrency, '.'], debug)
    const [one, two] = await Promise.all([run('off'), run('2')])
    expect(two).toEqual({...one, stderr: expect.stringContaining('2 workers')})
    expect(two.stdout.match(/config/g)).toHaveLength(1)
    expect(two.stdout).toContain('4 problems')
  })

  it('goes on in one thread where a config is another each time', async () => {
    const folder = makeFolder({
      'newslint.config.mjs': `export default {house: [{id: 'pier', find: 'pier', message: 'At ' + Math.random()}]}`,
      'a.md': 'A pier.\n',
      'b.md': 'A pier.\n',
    })
    const {stdout, stderr} = await newslint(folder, ['-f=unix', '--concurrency=2', '.'], debug)
    expect(stderr).toContain('2 articles are linted in one thread: the config is not the same each time it is loaded')
    expect(stdout).toContain('2 problems')
    expect(new Set(stdout.match(/0\.\d+/g)).size).toBe(1)
  })

  it('replaces a thread that dies, does its files again once, and reports those that end it twice', async () => {
    const folder = makeFolder({
      'newslint.config.mjs': `import {existsSync, writeFileSync} from 'node:fs'
        const plugin = () => (tree, file) => {
          if (file.path.endsWith('always.md')) process.exit(3)
          if (!file.path.endsWith('once.md') || existsSync('was-here')) return
          writeFileSync('was-here', '')
          process.exit(4)
        }
        export default {house: ${JSON.stringify(JSON.parse(deskConfig).house)}, plugins: [{name: 'own', plugin}]}`,
      'always.md': 'The wharf.\n',
      'once.md': 'The wharf.\n',
      'a.md': 'The wharf.\n',
      'b.md': 'The wharf.\n',
      'c.md': 'The wharf.\n',
    })
    const {code, stdout} = await newslint(folder, ['-f=unix', '--concurrency=2', '.'])
    const quay = '.md:1:5: Write “quay”, not “wharf”. [Error/house/wharf]'
    expect(stdout.split('\n').map((line) => line.slice(folder.length + 1))).toEqual([
      `a${quay}`,
      'always.md:1:1: This article ended the thread that read it, twice (exit code 3); leave it out with --ignore-pattern and report it [Error/unreadable-file]',
      `b${quay}`,
      `c${quay}`,
      `once${quay}`,
      '',
      '',
      '',
    ])
    expect(code).toBe(1)
  })
})
