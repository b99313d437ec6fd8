import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {findJsonProblem} from '../src/node/json-syntax.ts'
import {deskConfig, makeFolder, newslint} from './support/command.ts'

const article = 'The wharf was closed.\n\nThe crew slept on the pier.\n'

/** The findings of a run, as `rule/severity`. */
async function found(folder: string, ...parameters: string[]): Promise<string[]> {
  const {stdout, stderr} = await newslint(folder, ['--format', 'json', ...parameters])
  expect(stderr).toBe('')
  const reports: {messages: {ruleId: string; severity: number}[]}[] = JSON.parse(stdout)
  return reports.flatMap(({messages}) => messages.map(({ruleId, severity}) => `${ruleId}:${severity}`))
}

describe('finding and reading the config', () => {
  const house = "house: [{id: 'wharf', find: 'wharf'}]"

  it.each([
    ['newslint.config.js', `export default {${house}}`, '"type": "module"'],
    ['newslint.config.mjs', `export default await Promise.resolve({${house}})`, ''],
    ['newslint.config.ts', `const config: {house: object[]} = {${house}}\nexport default config`, ''],
    ['newslint.config.json', '\uFEFF{"house": [{"id": "wharf", "find": "wharf"}]}', ''],
    [
      'newslint.config.ts',
      `import {defineConfig, type Config} from 'newslint'\nexport default defineConfig({${house}} satisfies Config)`,
      '',
    ],
    ['newslint.config.mjs', `import {defineConfig} from 'newslint'\nexport default defineConfig({${house}})`, ''],
  ])('%s, found upwards', async (name, source, manifest) => {
    const folder = makeFolder({[name]: source, 'package.json': `{${manifest}}`, 'site/content/a.md': article})
    expect(await found(join(folder, 'site'))).toEqual(['house/wharf:1'])
  })

  it('the nearest one holds, unless --config names another, whose globs are then seen from here', async () => {
    const other = {
      house: [{id: 'pier', find: 'pier'}],
      overrides: [{files: ['desk/'], house: [{id: 'crew', find: 'crew'}]}],
    }
    const folder = makeFolder({
      'newslint.config.json': deskConfig,
      'inner/newslint.config.json': '{}',
      'inner/a.md': article,
      'shared/other.json': JSON.stringify(other),
      'desk/a.md': article,
    })
    expect(await found(join(folder, 'inner'), 'a.md')).toEqual([])
    expect(await found(folder, 'inner/a.md')).toEqual(['house/wharf:2', 'house/pier:1'])
    expect(await found(folder, '--config', 'shared/other.json', 'desk/a.md', 'inner/a.md')).toEqual([
      'house/crew:1',
      'house/pier:1',
      'house/pier:1',
    ])
  })

  it('overrides fit names, folders and globs, and can be taken back', async () => {
    const pier = (files: string[], severity: string): object => ({files, house: [{id: 'pier', find: 'pier', severity}]})
    const config = {
      overrides: [pier(['desk/'], 'error'), pier(['op-*.md'], 'warn'), pier(['**/x/*.md', '!**/not.md'], 'error')],
    }
    const folder = makeFolder({
      'newslint.config.json': JSON.stringify(config),
      ...Object.fromEntries(
        ['a.md', 'desk/deep/a.md', 'any/op-1.md', 'b/x/yes.md', 'b/x/not.md'].map((name) => [name, 'On the pier.\n']),
      ),
    })
    const {stdout} = await newslint(folder, ['-f', 'unix', '.'])
    expect(stdout.split('\n').slice(0, -3)).toEqual([
      `${join(folder, 'any/op-1.md')}:1:8: House style: not “pier” [Warning/house/pier]`,
      `${join(folder, 'b/x/yes.md')}:1:8: House style: not “pier” [Error/house/pier]`,
      `${join(folder, 'desk/deep/a.md')}:1:8: House style: not “pier” [Error/house/pier]`,
    ])
  })

  it('names the retext plugins of others, installed beside it', async () => {
    const plugin = (name: string): string =>
      `export default function (options) {
        return (tree, file) => { file.message('${name} ' + (options?.tone ?? 'plain'), {start: {line: 1, column: 1, offset: 0}, end: {line: 1, column: 4, offset: 3}}) }
      }`
    const folder = makeFolder({
      'newslint.config.json': JSON.stringify({
        plugins: ['retext-local', {name: './desk.mjs', id: 'desk', severity: 'error', options: {tone: 'sharp'}}],
      }),
      'desk.mjs': plugin('desk'),
      'node_modules/retext-local/package.json': '{"type": "module", "exports": {"import": "./main.js"}}',
      'node_modules/retext-local/main.js': plugin('local'),
      'sub/a.md': article,
    })
    const {stdout} = await newslint(join(folder, 'sub'), ['-f', 'unix', 'a.md'])
    const path = join(folder, 'sub/a.md')
    expect(stdout.split('\n').slice(0, 2)).toEqual([
      `${path}:1:1: desk sharp [Error/desk]`,
      `${path}:1:1: local plain [Warning/retext-local]`,
    ])
  })
})

describe('flags over the config', () => {
  const doubled = 'The the ferry left left Saltby at noon.\n'

  it('--rule, in every way of writing', async () => {
    const folder = makeFolder({
      'newslint.config.json':
        '{"rules": {"repeated-words": "off"}, "overrides": [{"files": ["a.md"], "rules": {"repeated-words": "off"}}]}',
      'a.md': doubled,
    })
    const both = (severity: number): string[] => [`repeated-words:${severity}`, `repeated-words:${severity}`]
    expect(await found(folder, 'a.md')).toEqual([])
    expect(await found(folder, '--rule', 'repeated-words: warn', 'a.md')).toEqual(both(1))
    expect(await found(folder, '--rule', 'repeated-words:2', 'a.md')).toEqual(both(2))
    expect(await found(folder, '--rule', '{"repeated-words": ["error"]}', 'a.md')).toEqual(both(2))
    const allow = "repeated-words: [error, {allow: ['left']}], spelling-variety-mix: off"
    expect(await found(folder, '--rule', allow, 'a.md')).toEqual(['repeated-words:2'])
    expect(await found(folder, '--rule=repeated-words: 0', 'a.md')).toEqual([])
    expect(await found(makeFolder(), '--rule', 'repeated-words: 2', join(folder, 'a.md'))).toEqual(both(2))
  })

  it('--preset', async () => {
    const folder = makeFolder({'newslint.config.json': '{"preset": "recommended"}', 'a.md': article})
    const presetOf = async (...flags: string[]): Promise<string> =>
      JSON.parse((await newslint(folder, [...flags, '--print-config', 'a.md'])).stdout).preset
    expect(await presetOf()).toBe('recommended')
    expect(await presetOf('--preset', 'strict')).toBe('strict')
  })
})

describe('looking at the config', () => {
  const config = {
    preset: 'strict',
    rules: {'repeated-words': ['error', {allow: ['very']}], 'spelling-variety-mix': 'off'},
    overrides: [{files: ['opinion/'], kind: 'opinion'}],
    ignores: ['drafts/'],
  }
  const files = {'newslint.config.json': JSON.stringify(config), 'opinion/a.md': article}

  it('--print-config is JSON', async () => {
    const {stdout, code} = await newslint(makeFolder(files), ['--print-config', 'opinion/a.md'])
    const settled = JSON.parse(stdout)
    expect(code).toBe(0)
    expect(settled).toMatchObject({preset: 'strict', kind: 'opinion', input: 'auto', language: 'auto', plugins: []})
    expect(settled.rules['repeated-words']).toEqual(['error', {allow: ['very']}])
    expect(settled.rules['spelling-variety-mix']).toBe('off')
  })

  it('--inspect is for people', async () => {
    const folder = makeFolder(files)
    const {stdout, code} = await newslint(folder, ['--inspect', 'opinion/a.md'])
    expect(code).toBe(0)
    expect(stdout).toContain('config    newslint.config.json\nlinted    yes\npreset    strict\nkind      opinion\n')
    expect(stdout).toMatch(/^ {2}repeated-words +error {2}\{"allow":\["very"\]\}$/m)
    expect(stdout).not.toContain('spelling-variety-mix')
    const ignored = await newslint(folder, ['--inspect', 'drafts/a.md'])
    expect(ignored.stdout).toContain('linted    no: ignored by "drafts/" in newslint.config.json\n')
  })

  it('--init writes one that changes nothing, and never over another', async () => {
    const folder = makeFolder({'a.md': 'The the ferry left.\n'})
    const before = await found(folder, 'a.md')
    const stderr = 'newslint: wrote newslint.config.mjs; now run newslint and see what it says\n'
    expect(await newslint(folder, ['--init'])).toEqual({code: 0, stdout: '', stderr})
    const written = readFileSync(join(folder, 'newslint.config.mjs'), 'utf8')
    expect(await found(folder, 'a.md')).toEqual(before)
    // What is commented out must be right too.
    const uncommented = written.replace(/^( +)\/\/ ((?:\{|').*[,}])$/gm, '$1$2').replaceAll("'retext-profanities',", '')
    expect(uncommented).toContain("\n    'repeated-words': 'error',\n")
    const second = makeFolder({'newslint.config.mjs': uncommented, 'a.md': 'The the ferry left.\n'})
    expect(await found(second, 'a.md')).toEqual(['repeated-words:2'])
    expect(await newslint(second, ['--init'])).toEqual({
      code: 2,
      stdout: '',
      stderr: 'newslint: there is a newslint.config.mjs here already; change that, or remove it first\n',
    })
    expect(readFileSync(join(second, 'newslint.config.mjs'), 'utf8')).toBe(uncommented)
  })
})

describe('broken configs: one line on stderr that says what to do, exit 2', () => {
  const json = 'newslint.config.json'
  const module = 'newslint.config.mjs'
  it.each([
    [json, '{"preset": "strict" "rules": {}}', ':1:21: expected a comma or } but found "rules"'],
    [
      json,
      '{\n  // my rules\n  "rules": {}\n}',
      ':2:3: JSON has no comments; remove this one, or use newslint.config.mjs',
    ],
    [json, '{"rules": {}', ':1:13: expected a comma or } but found the end of the file'],
    [json, '[]', ": it exports no config; write `export default {preset: 'recommended'}`"],
    [
      json,
      '{"rules": {"repeated-word": "warn"}}',
      ': rules: there is no rule “repeated-word”; did you mean “repeated-words”?',
    ],
    [
      json,
      '{"rules": {"repeated-words": ["warn", {"alow": []}]}}',
      ': rules.repeated-words: there is no option “alow”; did you mean “allow”?',
    ],
    [
      json,
      '{"plugins": ["retext-nowhere"]}',
      ': there is no plugin "retext-nowhere" to be found from FOLDER; run `npm install --save-dev retext-nowhere`',
    ],
    [
      json,
      '{"plugins": ["./nowhere.js"]}',
      ': there is no plugin "./nowhere.js" to be found from FOLDER; correct the path',
    ],
    [json, '{"plugins": ["./four.mjs"]}', ': "./four.mjs" is no retext plugin: its default export is not a function'],
    [json, '{"plugins": ["./throws.mjs"]}', ': the plugin "./throws.mjs" failed while it was loaded: out of ink'],
    [module, 'export default {\n  preset: "strict"\n  rules: {}\n}', ':3:3: Unexpected token, expected ","'],
    [module, 'export const config = {}', ": it exports no config; write `export default {preset: 'recommended'}`"],
    [module, '\nexport default {rules: nothing}', ':2:24: nothing is not defined'],
    [
      module,
      'import x from "nowhere"\nexport default x',
      ': it imports "nowhere", which is not there; install it or correct the name',
    ],
    [
      'newslint.config.ts',
      'export default {\n  preset: "strict"\n  rules: {}\n} as const',
      ':3:3: Unexpected token, expected ","',
    ],
  ])('%s %j', async (name, source, message) => {
    const folder = makeFolder({
      [name]: source,
      'a.md': article,
      'four.mjs': 'export default 4',
      'throws.mjs': 'throw new Error("out of\\nink")',
    })
    const stderr = `newslint: ${name}${message.replace('FOLDER', folder)}\n`
    expect(await newslint(folder, ['a.md'])).toEqual({code: 2, stdout: '', stderr})
  })

  it('what core finds wrong is one line that names the file', async () => {
    const mistakes = [
      {rulez: {}},
      {preset: 'strickt'},
      {house: [{id: 'wharf', find: '(wharf|'}]},
      {rules: {'repeated-words': 'loud'}},
      {overrides: [{files: ['a.md'], rules: {'repeated-words': ['warn', {allow: 'very'}]}}]},
    ]
    for (const mistake of mistakes) {
      const folder = makeFolder({[json]: JSON.stringify(mistake), 'a.md': article})
      const {code, stdout, stderr} = await newslint(folder, ['a.md'])
      expect([code, stdout]).toEqual([2, ''])
      expect(stderr).toMatch(/^newslint: newslint\.config\.json: .+\n$/)
    }
  })

  it('flags are named instead of the file', async () => {
    const folder = makeFolder({'a.md': article})
    const run = async (...flags: string[]): Promise<string> => (await newslint(folder, [...flags, 'a.md'])).stderr
    expect(await run('--config', 'nowhere.json')).toBe(
      'newslint: there is no config file "nowhere.json"; check the path after --config\n',
    )
    expect(await run('--rule', 'repeated-word: warn')).toBe(
      'newslint: --rule: there is no rule “repeated-word”; did you mean “repeated-words”?\n',
    )
    const broken = "is no rule; write 'id: severity' or 'id: [severity, {option: value}]'\n"
    expect(await run('--rule', 'repeated-words')).toBe(`newslint: --rule: "repeated-words" ${broken}`)
    expect(await run('--rule', 'repeated-words: [warn')).toBe(`newslint: --rule: "repeated-words: [warn" ${broken}`)
  })
})

describe('findJsonProblem', () => {
  it.each([
    ['{"a": [1, -2.5e3, true, false, null, "\\u00e9\\n"], "b": {}}', null],
    [' [] ', null],
    ['', '1:1 expected a value but found the end of the file'],
    ['{"a": 01}', '1:7 expected a value but found "01"'],
    ["{'a': 1}", `1:2 expected a name in double quotation marks but found "'a'"`],
    ['{"a" 1}', '1:6 expected a colon but found "1"'],
    ['[1, ]', '1:5 expected a value but found "]"'],
    ['{"a": 1, }', '1:10 expected a name in double quotation marks but found "}"'],
    ['{"a": tru}', '1:7 expected a value but found "tru"'],
    ['[1]\r\n[2]', '2:1 expected the end of the file but found "["'],
    ['["a\nb"]', '1:2 expected a value but found "a'],
  ])('%j', (source, expected) => {
    const problem = findJsonProblem(source)
    const isJson = (): boolean => {
      try {
        JSON.parse(source)
        return true
      } catch {
        return false
      }
    }
    expect(isJson()).toBe(expected === null)
    expect(problem && `${problem.line}:${problem.column} ${problem.message}`).toBe(expected)
  })
})
