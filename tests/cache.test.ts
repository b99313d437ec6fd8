import {spawn} from 'node:child_process'
import {existsSync, readdirSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {pathToFileURL} from 'node:url'
import {crc32} from 'node:zlib'
import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {lintText} from '../src/core/lint.ts'
import {PackedResult, packResult} from '../src/core/packed-result.ts'
import {type LintOutcome, lintProjectFiles, openProject, type RunOptions} from '../src/node/index.ts'
import {generatedArticle} from './support/articles.ts'
import {bin, deskConfig, makeFolder, newslint} from './support/command.ts'

const cacheName = '.newslintcache'

async function lint(folder: string, options: RunOptions = {}): Promise<LintOutcome> {
  return lintProjectFiles(await openProject({cwd: folder}), ['.'], options)
}

/** Everything that a run reports, as text. */
async function report(folder: string, options: RunOptions = {}): Promise<string> {
  const {reports, otherLanguages} = await lint(folder, options)
  return JSON.stringify({reports, otherLanguages}, null, 1)
}

/** What stands in the cache after its first line, a byte a character. */
function stored(folder: string): string {
  const content = readFileSync(join(folder, cacheName), 'latin1')
  return content.slice(content.indexOf('\n') + 1)
}

/** Marks an entry, so that a result that came from the cache can be told from a fresh one. */
function poison(folder: string): void {
  const body = stored(folder).replaceAll('Which pier?', 'From cache!')
  const first = `newslint cache 2 ${crc32(Buffer.from(body, 'latin1')).toString(16)}\n`
  writeFileSync(join(folder, cacheName), first + body, 'latin1')
}

const desk = {'newslint.config.json': deskConfig}
const pier = 'The ferry left the pier at noon.\n'

describe('a packed result', () => {
  const copied = ({path, bytes}: PackedResult): PackedResult => new PackedResult(path, Uint8Array.from(bytes))

  it('is the same result', async () => {
    const settings = (await openProject({cwd: makeFolder(), preset: 'strict'})).settings('a.md')
    fc.assert(
      fc.property(generatedArticle, ({text}) => {
        const result = lintText(text, '/desk/a.md', settings)
        const packed = packResult(result, (id) => settings.known.find((rule) => rule.id === id))
        expect(JSON.stringify(copied(packed).unpacked())).toBe(JSON.stringify(result))
      }),
      {numRuns: 30},
    )
  })

  it('keeps any data of a fact, and any text', async () => {
    const result = lintText(pier, 'a.md', (await openProject({cwd: makeFolder()})).settings('a.md'))
    const text = fc.string({unit: 'binary'})
    fc.assert(
      fc.property(fc.array(fc.jsonValue({stringUnit: 'binary'})), text, fc.nat(), (values, key, start) => {
        const place = {start, end: start + 3, line: 1, column: 1, endLine: 1, endColumn: 4}
        const facts = values.map((data) => ({
          rule: 'a',
          key,
          ...place,
          severity: 1 as const,
          data: JSON.parse(JSON.stringify(data)),
        }))
        // What comes again is written once.
        const twice = [...facts, ...facts]
        const packed = packResult({...result, facts: twice}, () => undefined)
        expect(JSON.stringify(copied(packed).facts())).toBe(JSON.stringify(twice))
      }),
      {numRuns: 200},
    )
  })
})

describe('--cache', () => {
  it('never changes what is reported', async () => {
    const configs = [
      {preset: 'recommended'},
      {preset: 'strict'},
      {rules: {'repeated-words': 'error', 'inconsistent-name': 'off'}},
      {overrides: [{files: ['b*'], kind: 'opinion', rules: {'repeated-words': ['error', {allow: ['had', 'the']}]}}]},
      JSON.parse(deskConfig),
    ]
    const name = fc.constantFrom('a.md', 'b.md', 'sub.md', '2026-05-04-c.txt')
    const step = fc.oneof(
      {weight: 4, arbitrary: fc.record({write: name, text: generatedArticle.map(({text}) => text)})},
      {weight: 2, arbitrary: fc.record({rename: name, to: name})},
      {weight: 1, arbitrary: fc.record({remove: name})},
      {weight: 2, arbitrary: fc.record({config: fc.constantFrom(...configs)})},
      {weight: 1, arbitrary: fc.record({cut: fc.nat(2000)})},
      {weight: 1, arbitrary: fc.record({flip: fc.nat(2000)})},
      {weight: 1, arbitrary: fc.record({binary: name})},
      {weight: 1, arbitrary: fc.constant({fix: 'dry-run' as const})},
    )
    await fc.assert(
      fc.asyncProperty(
        fc.array(step, {minLength: 4, maxLength: 10}),
        fc.constantFrom('content' as const, 'metadata' as const),
        async (steps, strategy) => {
          const folder = makeFolder({'newslint.config.json': '{}', 'a.md': pier, 'b.md': pier})
          const cachePath = join(folder, cacheName)
          for (const action of steps) {
            if ('write' in action) writeFileSync(join(folder, action.write), action.text)
            else if ('rename' in action) {
              if (existsSync(join(folder, action.rename)))
                renameSync(join(folder, action.rename), join(folder, action.to))
            } else if ('remove' in action) rmSync(join(folder, action.remove), {force: true})
            else if ('binary' in action) writeFileSync(join(folder, action.binary), Buffer.alloc(40))
            else if ('config' in action)
              writeFileSync(join(folder, 'newslint.config.json'), JSON.stringify(action.config))
            else if (existsSync(cachePath)) {
              const bytes = readFileSync(cachePath)
              if ('cut' in action) writeFileSync(cachePath, bytes.subarray(0, action.cut % bytes.length))
              else if ('flip' in action) {
                bytes[action.flip % bytes.length] ^= 1
                writeFileSync(cachePath, bytes)
              }
            }
            const options: RunOptions = 'fix' in action ? {fix: action.fix} : {}
            const cache = {strategy}
            expect(await report(folder, {...options, cache})).toBe(await report(folder, options))
          }
        },
      ),
      {numRuns: 6},
    )
  })

  it('does not lint what has not changed, and does where bytes, config or name have', async () => {
    const folder = makeFolder({...desk, 'a.md': pier, 'b.md': pier})
    const first = await report(folder, {cache: {}})
    expect(existsSync(join(folder, cacheName))).toBe(true)
    poison(folder)
    expect((await report(folder, {cache: {}})).match(/From cache!/g)).toHaveLength(2)
    expect(await report(folder)).toBe(first)
    renameSync(join(folder, 'b.md'), join(folder, 'c.md'))
    writeFileSync(join(folder, 'a.md'), `${pier}${pier}`)
    expect(await report(folder, {cache: {}})).not.toContain('From cache!')
    expect(stored(folder)).not.toContain('b.md')
    poison(folder)
    writeFileSync(join(folder, 'newslint.config.json'), deskConfig.replace('warn', 'error'))
    expect(await report(folder, {cache: {}})).not.toContain('From cache!')
  })

  it('trusts size and time only where they tell versions apart', async () => {
    const folder = makeFolder({...desk, 'a.md': pier})
    const cache = {strategy: 'metadata'} as const
    const path = join(folder, 'a.md')
    // Changed a moment ago: the next change may have the same time.
    await lint(folder, {cache})
    const {atime, mtime} = statSync(path)
    writeFileSync(path, pier.replace('noon', 'nine'))
    utimesSync(path, atime, mtime)
    poison(folder)
    expect(await report(folder, {cache})).not.toContain('From cache!')
    utimesSync(path, 1000, 1000)
    await lint(folder, {cache})
    poison(folder)
    expect(await report(folder, {cache})).toContain('From cache!')
    // A checkout gives files new times; the bytes are the same.
    utimesSync(path, 2000, 2000)
    expect(await report(folder, {cache})).toContain('From cache!')
  })

  it('keeps entries of other folders, and drops those of files that are gone', async () => {
    const folder = makeFolder({...desk, 'a/one.md': pier, 'b/two.md': pier})
    const project = await openProject({cwd: folder})
    await lintProjectFiles(project, ['a'], {cache: {}})
    await lintProjectFiles(project, ['b'], {cache: {}})
    expect(stored(folder)).toMatch(/one\.md.*two\.md/s)
    rmSync(join(folder, 'a/one.md'))
    await lintProjectFiles(project, ['b'], {cache: {}})
    expect(stored(folder)).not.toContain('one.md')
  })

  it('knows a repaired file by its new text', async () => {
    const config = {'newslint.config.json': '{"rules": {"spelling-variety-mix": ["warn", {"variety": "uk"}]}}'}
    const folder = makeFolder({...config, 'a.md': 'The color was grey.\n'})
    await lint(folder, {cache: {}})
    const {reports} = await lint(folder, {cache: {}, fix: 'write'})
    expect(reports[0].output).toBe('The colour was grey.\n')
    const before = stored(folder)
    expect(await report(folder, {cache: {}})).toBe(await report(folder))
    expect(stored(folder)).toBe(before)
  })

  it('keeps nothing of files that could not be read, nor of those that plugins of others have read', async () => {
    const plugin = 'export default () => (tree, file) => { file.message(String(Math.random())) }'
    const folder = makeFolder({
      'newslint.config.json': '{"overrides": [{"files": ["b.md"], "plugins": ["./random.mjs"]}]}',
      'random.mjs': plugin,
      'a.md': pier,
      'b.md': pier,
      'broken.md': Buffer.alloc(40),
    })
    await lint(folder, {cache: {}})
    const paths = JSON.parse(stored(folder).split('\n')[0]).paths
    expect(paths).toEqual([join(folder, 'a.md')])
  })

  it('is found where --cache-location says, and says when it cannot be written', async () => {
    const folder = makeFolder({...desk, 'a.md': pier, stop: ''})
    const run = (...more: string[]) => newslint(folder, ['--cache', ...more, 'a.md'])
    const [inFolder, inFile, nowhere] = await Promise.all([
      run('--cache-location', 'tmp/caches/'),
      run('--cache-location', 'tmp/one.cache', '--cache-strategy', 'metadata'),
      run('--cache-location', 'stop/cache'),
    ])
    expect([inFolder.stderr, inFile.stderr]).toEqual(['', ''])
    expect(readdirSync(join(folder, 'tmp/caches'))[0]).toMatch(/^\.cache_/)
    expect(existsSync(join(folder, 'tmp/one.cache'))).toBe(true)
    expect(nowhere).toEqual({...inFile, stderr: expect.stringMatching(/^newslint: the cache cannot be written: /)})
  })

  it('is never found half written, also where a run is killed', async () => {
    const folder = makeFolder()
    const path = join(folder, cacheName)
    const module = pathToFileURL(join(bin, '../../node/write-file.js')).href
    const script = `const {writeWhole} = await import(${JSON.stringify(module)})
      process.stdout.write('.')
      for (let turn = 0; ; turn++) writeWhole(${JSON.stringify(path)}, [String(turn % 10).repeat(2_000_000)])`
    for (let kill = 0; kill < 4; kill++) {
      const children = [0, 1].map(() => spawn(process.execPath, ['--input-type=module', '-e', script]))
      await Promise.all(children.map((child) => new Promise((resolve) => child.stdout.once('data', resolve))))
      await new Promise((resolve) => setTimeout(resolve, 40 + kill * 7))
      for (const child of children) child.kill('SIGKILL')
      await Promise.all(children.map((child) => new Promise((resolve) => child.once('close', resolve))))
      const text = existsSync(path) ? readFileSync(path, 'utf8') : '0'.repeat(2_000_000)
      expect([text.length, new Set(text).size]).toEqual([2_000_000, 1])
    }
  })
})
