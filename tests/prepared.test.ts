import {cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {rules} from '../rules/index.ts'
import {newPlan, type PatternPlan, planOf} from '../src/core/pattern-plan.ts'
import {parsePattern} from '../src/core/pattern-syntax.ts'
import type {AnyRuleDefinition} from '../src/core/rule.ts'
import type {WordTest} from '../src/core/word-test.ts'
import type {PreparedTests} from '../src/language/prepared.ts'
import {allLookups} from '../src/language/prepared-lookup.ts'
import {wordClass, wordClassNames, wordOf} from '../src/language/vocabulary.ts'
import {lintFiles, loadFormatter} from '../src/node/index.ts'
import {packPrepared, unpackPrepared} from '../src/node/prepared-file.ts'
import {bin, makeFolder, newslint, runNode} from './support/command.ts'

const patterns = Object.values(rules).flatMap(({meta}) => {
  const {patterns: named = {}, matchCase = false} = meta as AnyRuleDefinition
  return Object.values(named as Readonly<Record<string, readonly string[]>>).flatMap((list) =>
    list.map((source) => ({source, matchCase})),
  )
})
const prepared = unpackPrepared(Buffer.from(packPrepared(patterns)))

describe('what the build prepares is what is worked out', () => {
  it('of every word class', () => {
    expect(wordClassNames().length).toBeGreaterThan(100)
    for (const name of wordClassNames()) {
      const members = Array.from(prepared.classMembers(name) ?? [], (id) => prepared.words[id])
      expect([name, members]).toEqual([name, [...new Set(Array.from(wordClass(name)?.listed ?? [], wordOf))]])
    }
  })

  it('of every pattern', () => {
    expect(patterns.length).toBeGreaterThan(500)
    for (const {source, matchCase} of patterns) {
      const {before, isAnchored, trigger, opening} = newPlan(source, matchCase)
      const known = prepared.plan(source, matchCase)
      expect([source, known?.before, known?.isAnchored]).toEqual([source, before, isAnchored])
      expect(packedWords(known?.trigger ?? null)).toEqual(wordsOf(trigger))
      expect(packedWords(known?.opening ?? null)).toEqual(wordsOf(opening))
    }
  })

  it('of every table', () => {
    expect(allLookups().size).toBeGreaterThan(2)
    for (const [name, compute] of allLookups()) {
      const table = prepared.table(name)
      for (const [word, value] of compute()) expect([word, table?.get(word)]).toEqual([word, value])
      expect(table?.get('constructor')).toBe(compute().get('constructor'))
    }
  })

  it('and knows nothing of other patterns', () => {
    expect(prepared.plan('a pattern of a house', false)).toBeUndefined()
    const plan: PatternPlan = planOf('house pattern', false, () => parsePattern('house pattern'))
    expect(plan.before).toBeLessThan(2)
  })
})

function wordsOf(tests: readonly WordTest[] | null): unknown {
  if (tests === null) return null
  const listed = tests.flatMap(({ids}) => (ids === undefined ? [] : Array.from(ids, wordOf)))
  return [[...new Set(listed)], tests.filter(({ids}) => ids === undefined).length]
}

function packedWords(tests: PreparedTests | null): unknown {
  if (tests === null) return null
  return [Array.from(tests.ids, (id) => prepared.words[id]), tests.classes.length + tests.prefixes.length]
}

describe('the bundle', () => {
  it('is plain ASCII, as the launcher reads it', () => {
    expect(readFileSync(join(bin, '../bundle.cjs')).some((byte) => byte > 0x7f)).toBe(false)
  })

  it('finds in all fixtures what the sources find', async () => {
    const root = join(import.meta.dirname, '..')
    const parameters = ['--no-ignore', '--preset', 'strict', '-f', 'unix', 'fixtures']
    const bundled = await newslint(root, parameters)
    const {reports} = await lintFiles(['fixtures'], {cwd: root, preset: 'strict', ignore: false})
    const context = {cwd: root, root, color: false, rulesMeta: {}}
    const format = await loadFormatter('unix', root)
    expect(bundled.stdout.trimEnd().split('\n').length).toBeGreaterThan(1000)
    expect(bundled.stdout.trimEnd()).toBe(String(await format(reports, context)).trimEnd())
  }, 240_000)
})

describe('the installed command', () => {
  const article = 'The the mayor of Saltby opened the bridge on 4 May 2021, the council said.\n'
  const folder = makeFolder({'a.md': article})
  const home = join(folder, 'node_modules/newslint')
  const built = join(bin, '..')
  mkdirSync(join(home, 'dist/src'), {recursive: true})
  cpSync(join(built, '../../../package.json'), join(home, 'package.json'))
  cpSync(built, join(home, 'dist/src/cli'), {recursive: true})
  const cache = join(folder, 'node_modules/.cache/newslint')
  const lint = (env: Readonly<Record<string, string>> = {}) =>
    runNode(folder, [join(home, 'dist/src/cli/newslint.cjs'), '-f', 'json', 'a.md'], {env})

  it('finds the same from source, from V8’s code, and where that code is broken', async () => {
    const plain = await lint({NODE_DISABLE_COMPILE_CACHE: '1'})
    expect([plain.code, plain.stderr]).toEqual([0, ''])
    expect(plain.stdout).toContain('repeated-words')
    // A run that lints nothing would leave code that is of little use to those that do.
    await runNode(folder, [join(home, 'dist/src/cli/newslint.cjs'), '--list-rules'])
    expect(() => readdirSync(cache)).toThrow()
    expect(await lint()).toEqual(plain)
    const [file] = readdirSync(cache)
    const code = readFileSync(join(cache, file))
    expect(code.length).toBeGreaterThan(100_000)
    expect(await lint()).toEqual(plain)
    expect(readFileSync(join(cache, file)).equals(code)).toBe(true)
    for (const broken of [code.subarray(0, 24), code.subarray(0, code.length >> 1), Buffer.from('no code at all')]) {
      writeFileSync(join(cache, file), broken)
      expect(await lint()).toEqual(plain)
      expect(readFileSync(join(cache, file)).length).toBeGreaterThan(100_000)
    }
  }, 240_000)
})
