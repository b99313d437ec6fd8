import {spawn} from 'node:child_process'
import {
  chmodSync,
  chownSync,
  existsSync,
  lstatSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import {join} from 'node:path'
import {setTimeout as wait} from 'node:timers/promises'
import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import type {Config} from '../src/core/config.ts'
import {silencedMessages} from '../src/core/directives.ts'
import {Document} from '../src/core/document.ts'
import {fixText} from '../src/core/fix.ts'
import {resolveConfig} from '../src/core/resolve-config.ts'
import {Random} from '../src/dev/random.ts'
import {root} from '../src/dev/rule-folders.ts'
import {quotations} from '../src/language/quotations.ts'
import {replaceFile} from '../src/node/write-file.ts'
import {generatedArticle} from './support/articles.ts'
import {bin, isRoot, makeFolder, newslint} from './support/command.ts'
import {fixturesOf} from './support/fixtures.ts'
import {definitions, registry} from './support/rules.ts'

/** Everything that can be fixed is. */
const config: Config = {
  preset: 'strict',
  rules: {
    'malformed-block': ['warn', {headings: 'fix'}],
    'spelling-variety-mix': ['warn', {variety: 'uk'}],
    'whitespace-padding': ['warn', {finalNewline: 'require'}],
  },
}

const inputs = ['auto', 'markdown', 'lines', 'wrapped'] as const
type Input = (typeof inputs)[number]
const settings = Object.fromEntries(
  inputs.map((input) => [input, resolveConfig({...config, input}, registry, 'a.md', () => false)]),
)

function fixed(text: string, path: string, input: Input) {
  return fixText(text, path, settings[input])
}

const lineBreaks = ['\n', '\r\n', '\r'] as const

/** What is wrong with fixing a text, one line each: it must come to rest at once and keep what is not its own. */
function faultsOf(text: string, path: string, input: Input = 'auto'): string[] {
  const first = fixed(text, path, input)
  const second = fixed(first.output, path, input)
  const silenced = silencedMessages(first.result.directives, first.result.messages)
  const left = first.result.messages.filter((message) => message.fix !== undefined && !silenced.has(message))
  const breaks = (copy: string): string => [...new Set(copy.match(/\r\n|\r|\n/g) ?? [])].sort().join()
  const isFaulty: readonly (readonly [string, boolean])[] = [
    ['the second time changes something', second.fixed || second.output !== first.output],
    [`leaves ${left.map(({ruleId}) => ruleId).join()}`, left.length > 0],
    ['other line breaks come in', text.includes('\n') && !breaks(text).includes(breaks(first.output))],
    ['the byte order mark goes', text.startsWith('\uFEFF') !== first.output.startsWith('\uFEFF')],
    ['quoted words change', quoted(text, path, input) !== quoted(first.output, path, input)],
  ]
  return isFaulty.flatMap(([what, isTrue]) => (isTrue ? [what] : []))
}

/** Quoted words, blanks and invisible characters aside, which are no words. */
function quoted(text: string, path: string, input: Input): string {
  const document = new Document(text, {path, input})
  const found = document.get(quotations).filter(({isBlock}) => !isBlock)
  return found
    .map(({start, end}) => document.words(start, end).replace(/[\u00AD\u200B-\u200D\u2060\uFEFF\s]+/g, ''))
    .join('\n')
}

function copiesOf(text: string): string[] {
  const plain = text.replace(/\r\n?/g, '\n')
  return lineBreaks.flatMap((lineBreak) => {
    const copy = plain.replaceAll('\n', lineBreak)
    return lineBreak === '\n' ? [copy, `\uFEFF${copy}`] : [copy]
  })
}

describe('fixing twice is fixing once', () => {
  const fixtures = definitions.flatMap(({id}) => fixturesOf(id))

  it('on every fixture, with each line break, with and without a byte order mark', () => {
    for (const {text, path} of fixtures)
      for (const copy of copiesOf(text)) expect(faultsOf(copy, path), `${path}\n${copy}`).toEqual([])
  })

  it('on generated articles in every mode', () => {
    fc.assert(
      fc.property(
        generatedArticle,
        fc.constantFrom(...lineBreaks),
        fc.boolean(),
        ({input, text}, lineBreak, marked) => {
          const copy = `${marked ? '\uFEFF' : ''}${text.replaceAll('\n', lineBreak)}`
          expect(faultsOf(copy, 'article.md', input)).toEqual([])
        },
      ),
      {seed: 20, numRuns: 150},
    )
  })

  const seeds = join(root, '../shared/seeds')
  it.skipIf(!existsSync(seeds))('on the seed articles', () => {
    for (const name of readdirSync(seeds))
      for (const copy of copiesOf(readFileSync(join(seeds, name), 'utf8')))
        expect(faultsOf(copy, name), name).toEqual([])
  })
})

const house = {'newslint.config.json': JSON.stringify({rules: {'spelling-variety-mix': ['warn', {variety: 'uk'}]}})}
const american = 'The color was grey.\n'
const british = 'The colour was grey.\n'
const isWindows = process.platform === 'win32'

describe('saving', () => {
  it.skipIf(isWindows)('keeps line ends, byte order mark, permissions, owner and links', async () => {
    const folder = makeFolder({...house, 'a.md': `\uFEFF${american}`.replace('\n', '\r\n'), 'real/b.md': american})
    chmodSync(join(folder, 'a.md'), 0o604)
    symlinkSync('real/b.md', join(folder, 'one.md'))
    symlinkSync('one.md', join(folder, 'two.md'))
    if (isRoot) chownSync(join(folder, 'a.md'), 65_534, 65_534)
    expect((await newslint(folder, ['--fix', 'a.md', 'two.md'])).code).toBe(0)
    expect(readFileSync(join(folder, 'a.md'), 'utf8')).toBe(`\uFEFF${british}`.replace('\n', '\r\n'))
    expect(readFileSync(join(folder, 'real/b.md'), 'utf8')).toBe(british)
    const {mode, uid, gid} = statSync(join(folder, 'a.md'))
    expect(mode & 0o777).toBe(0o604)
    if (isRoot) expect([uid, gid]).toEqual([65_534, 65_534])
    for (const name of ['one.md', 'two.md']) expect(lstatSync(join(folder, name)).isSymbolicLink()).toBe(true)
    expect(readdirSync(folder).filter((name) => name.startsWith('.'))).toEqual([])
  })

  it('takes names as long as the file system has them', async () => {
    const name = `${'a'.repeat(252)}.md`
    const folder = makeFolder({...house, [name]: american})
    expect((await newslint(folder, ['--fix', '.'])).code).toBe(0)
    expect(readFileSync(join(folder, name), 'utf8')).toBe(british)
  })

  it('leaves alone what somebody else wrote in the meantime, and nothing behind', () => {
    const folder = makeFolder({'a.md': 'Their words.\n'})
    expect(() => replaceFile(join(folder, 'a.md'), british, american)).toThrow('it was changed in the meantime')
    expect(readFileSync(join(folder, 'a.md'), 'utf8')).toBe('Their words.\n')
    expect(readdirSync(folder)).toEqual(['a.md'])
  })
})

/** Rounds of a run that is killed; each costs about as much as starting the command. */
const rounds = 8
const files = 40

describe('a run that is killed while it fixes', () => {
  it.skipIf(isWindows)(
    'leaves each file as it was or as it will be, and later runs finish the work',
    async () => {
      const random = new Random(7)
      const before = Array.from({length: files}, (_, index) =>
        `${index}. The color of the harbor. `.repeat(3000).trimEnd().concat('\n'),
      )
      const folder = makeFolder({...house, ...Object.fromEntries(before.map((text, index) => [nameOf(index), text]))})
      const after = before.map((text) => text.replaceAll('color', 'colour').replaceAll('harbor', 'harbour'))
      const restore = (): void => {
        for (const [index, text] of before.entries()) writeFileSync(join(folder, nameOf(index)), text)
      }
      const states = (): number[] =>
        before.map((text, index) => {
          const now = readFileSync(join(folder, nameOf(index)), 'utf8')
          expect(now === text || now === after[index], `${nameOf(index)}: ${now.length} characters`).toBe(true)
          return now === text ? 0 : 1
        })
      const seen = new Set<string>()
      for (let round = 0; round < rounds; round++) {
        restore()
        const child = spawn(process.execPath, [bin, '--fix', '.'], {cwd: folder, stdio: 'ignore'})
        const gone = new Promise((resolve) => child.on('close', resolve))
        while (child.exitCode === null && readFileSync(join(folder, nameOf(0)), 'utf8') === before[0]) await wait(2)
        await wait(random.below(400))
        child.kill('SIGKILL')
        await gone
        const done = states().filter((state) => state === 1).length
        seen.add(done === files ? 'finished' : 'broken off')
      }
      expect([...seen]).toContain('broken off')
      // What a killed run leaves behind is hidden, and no later run reads it or stumbles over it.
      writeFileSync(join(folder, '.newslint-1-0.tmp'), 'half of an art')
      const others = readdirSync(folder).filter((name) => !name.endsWith('.md') && !name.endsWith('.json'))
      for (const name of others) expect(name).toMatch(/^\.newslint-\d+-[\da-z]+\.tmp$/)
      const {code, stdout, stderr} = await newslint(folder, ['--fix', '-f=json', '.'])
      expect([code, stderr]).toEqual([0, ''])
      expect(JSON.parse(stdout)).toHaveLength(files)
      expect(states().every((state) => state === 1)).toBe(true)
    },
    120_000,
  )
})

function nameOf(index: number): string {
  return `${String(index).padStart(2, '0')}.md`
}
