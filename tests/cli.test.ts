import {existsSync, mkdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {wantsColor} from '../src/cli/output.ts'
import {Progress} from '../src/cli/progress.ts'
import {deskConfig, makeFolder, newslint} from './support/command.ts'

const config = {'newslint.config.json': deskConfig}
const clean = 'The ferry left Saltby at noon.\n'
const twoFindings = 'The wharf was closed.\n\nThe crew slept on the pier.\n'

describe('exit codes and streams', () => {
  it('0 and silence for clean articles', async () => {
    const folder = makeFolder({...config, 'a.md': clean})
    expect(await newslint(folder, ['a.md'])).toEqual({code: 0, stdout: '', stderr: ''})
  })

  it('1 for errors, in the format of ESLint', async () => {
    const folder = makeFolder({...config, 'b.md': twoFindings, 'a.md': twoFindings})
    expect(await newslint(folder, ['.'])).toEqual({
      code: 1,
      stdout: `
${join(folder, 'a.md')}
  1:5   error    Write “quay”, not “wharf”  house/wharf
  3:23  warning  Which pier?                house/pier

${join(folder, 'b.md')}
  1:5   error    Write “quay”, not “wharf”  house/wharf
  3:23  warning  Which pier?                house/pier

✖ 4 problems (2 errors, 2 warnings)

`,
      stderr: '',
    })
  })

  it('0 for warnings only, 1 for more than --max-warnings, also with --quiet', async () => {
    const folder = makeFolder({...config, 'a.md': 'On the pier.\n\nOff the pier.\n'})
    expect((await newslint(folder, ['a.md'])).code).toBe(0)
    expect((await newslint(folder, ['--max-warnings', '2', 'a.md'])).code).toBe(0)
    const stderr = 'newslint found too many warnings (maximum: 1).\n'
    expect(await newslint(folder, ['--max-warnings', '1', 'a.md'])).toMatchObject({code: 1, stderr})
    expect(await newslint(folder, ['--max-warnings=1', '--quiet', 'a.md'])).toEqual({code: 1, stdout: '', stderr})
  })

  it('counts no suppressed warnings, and says nothing of the limit when there are errors', async () => {
    const silenced = '<!-- newslint-disable house/pier -- the pier has no other name -->\n\nOn the pier.\n'
    const folder = makeFolder({...config, 'a.md': silenced, 'b.md': twoFindings})
    expect(await newslint(folder, ['--max-warnings=0', 'a.md'])).toEqual({code: 0, stdout: '', stderr: ''})
    expect(await newslint(folder, ['--max-warnings=0', 'b.md'])).toMatchObject({code: 1, stderr: ''})
  })

  it('--quiet shows errors only', async () => {
    const folder = makeFolder({...config, 'a.md': twoFindings, 'b.md': clean})
    const {code, stdout} = await newslint(folder, ['--quiet', '--format=json', '.'])
    const reports = JSON.parse(stdout)
    expect([code, reports.length, reports[0].messages.length]).toEqual([1, 1, 1])
    expect(reports[0]).toMatchObject({errorCount: 1, warningCount: 0})
  })

  it('survives a reader that goes away', async () => {
    const folder = makeFolder({...config, 'a.md': 'On the pier.\n\n'.repeat(3000)})
    const bin = join(import.meta.dirname, '../dist/src/cli/newslint.cjs')
    const {execFileSync} = await import('node:child_process')
    if (process.platform === 'win32') return
    const script = `"${process.execPath}" "${bin}" a.md | head -n 2; echo "\${PIPESTATUS[0]}"`
    const output = execFileSync('bash', ['-c', `${script} 2>&1`], {cwd: folder, encoding: 'utf8'})
    expect(output).toBe(`\n${join(folder, 'a.md')}\n0\n`)
  })
})

describe('what is linted', () => {
  it('content/ where there is one, else the current folder', async () => {
    const folder = makeFolder({...config, 'a.md': twoFindings, 'content/b.md': clean})
    expect((await newslint(folder, [])).code).toBe(0)
    expect((await newslint(join(folder, 'content'), [])).code).toBe(0)
    expect((await newslint(folder, ['.'])).code).toBe(1)
    expect((await newslint(makeFolder({...config, 'a.md': twoFindings}), [])).code).toBe(1)
  })

  it('nothing with --pass-on-no-patterns and no path', async () => {
    const folder = makeFolder({...config, 'a.md': twoFindings})
    expect(await newslint(folder, ['--pass-on-no-patterns'])).toEqual({code: 0, stdout: '', stderr: ''})
    expect((await newslint(folder, ['--pass-on-no-patterns', 'a.md'])).code).toBe(1)
  })

  it('standard input, by the name that it is given', async () => {
    const folder = makeFolder(config)
    const {stdout, code} = await newslint(folder, ['--stdin', '--stdin-filename', 'desk/a.md'], {input: twoFindings})
    expect(code).toBe(1)
    expect(stdout.split('\n')[1]).toBe(join(folder, 'desk', 'a.md'))
    const unnamed = await newslint(folder, ['--stdin', '-f', 'json'], {input: twoFindings})
    expect(JSON.parse(unnamed.stdout)[0]).toMatchObject({filePath: '<text>', errorCount: 1, source: twoFindings})
  })

  it('says how many articles are in another language', async () => {
    const french = `Le conseil a voté mardi la fermeture du port pour une semaine, et le maire a dit que les bateaux
seraient accueillis dans la ville voisine. Il n’a pas dit qui paierait, mais les pêcheurs sont dans la rue depuis ce matin et demandent une réponse avant la fin du mois.\n`
    const folder = makeFolder({...config, 'a.md': clean, 'fr.md': french, 'marked.md': `---\nlang: de\n---\n${clean}`})
    const stderr = 'articles are not in English: only rules that do not depend on language ran on them.\n'
    expect(await newslint(folder, ['.'])).toEqual({code: 0, stdout: '', stderr: `2 ${stderr}`})
    const one = await newslint(folder, ['fr.md'])
    expect(one.stderr).toBe('1 article is not in English: only rules that do not depend on language ran on it.\n')
  })
})

describe('fixing', () => {
  const house = {'newslint.config.json': '{"rules": {"spelling-variety-mix": ["warn", {"variety": "uk"}]}}'}
  const mixed = '\uFEFFThe theatre honoured its neighbours at the harbour.\r\n\r\nThe color of the centre was grey.\r\n'
  const mended = mixed.replace('color', 'colour')

  it('--fix saves, --fix-dry-run gives the output only', async () => {
    const folder = makeFolder({...house, 'a.md': mixed, 'b.md': clean})
    const dry = await newslint(folder, ['--fix-dry-run', '--format=json', '.'])
    expect(JSON.parse(dry.stdout).map(({output}: {output?: string}) => output)).toEqual([mended, undefined])
    expect(readFileSync(join(folder, 'a.md'), 'utf8')).toBe(mixed)
    expect(await newslint(folder, ['--fix', '.'])).toEqual({code: 0, stdout: '', stderr: ''})
    expect(readFileSync(join(folder, 'a.md'), 'utf8')).toBe(mended)
    expect(readFileSync(join(folder, 'b.md'), 'utf8')).toBe(clean)
  })

  it('only the kinds that --fix-type names, and only errors with --quiet', async () => {
    const folder = makeFolder({...house, 'a.md': mixed})
    const outputOf = async (...flags: string[]): Promise<unknown> =>
      JSON.parse((await newslint(folder, ['--fix-dry-run', '--format=json', ...flags, 'a.md'])).stdout)[0]?.output
    expect(await outputOf('--fix-type', 'layout')).toBeUndefined()
    expect(await outputOf('--fix-type', 'layout,problem')).toBe(mended)
    expect(await outputOf('--quiet')).toBeUndefined()
    const asError = await newslint(folder, ['--fix-dry-run', '--quiet', '--rule=spelling-variety-mix: error', 'a.md'])
    expect(asError).toEqual({code: 0, stdout: '', stderr: ''})
    const quiet = await newslint(folder, ['--fix', '--quiet', 'a.md'])
    expect([quiet.stdout, readFileSync(join(folder, 'a.md'), 'utf8')]).toEqual(['', mixed])
  })

  it('works on standard input without saving', async () => {
    const folder = makeFolder({...house, 'a.md': 'untouched'})
    const flags = ['--stdin', '--stdin-filename=a.md', '--fix-dry-run', '--format=json']
    const {stdout} = await newslint(folder, flags, {input: mixed})
    expect(JSON.parse(stdout)[0].output).toBe(mended)
    expect(readFileSync(join(folder, 'a.md'), 'utf8')).toBe('untouched')
  })
})

describe('output', () => {
  it('json is the whole of stdout, with ranges that leave out a byte order mark', async () => {
    const folder = makeFolder({...config, 'a.md': `\uFEFF🚢 ${twoFindings}`, 'b.md': clean})
    const {stdout, code} = await newslint(folder, ['--format', 'json', '.'])
    const reports = JSON.parse(stdout)
    expect(code).toBe(1)
    expect(reports.map(({filePath}: {filePath: string}) => filePath)).toEqual(
      ['a.md', 'b.md'].map((name) => join(folder, name)),
    )
    expect(reports[0].messages[0]).toMatchObject({
      ruleId: 'house/wharf',
      severity: 2,
      line: 1,
      column: 8,
      endColumn: 13,
    })
    expect(reports[0].messages[0].suggestions[0].fix).toEqual({range: [7, 12], text: 'quay'})
  })

  it('--output-file takes the report, makes the folders, and has no colours by itself', async () => {
    const folder = makeFolder({...config, 'a.md': twoFindings})
    const outcome = await newslint(folder, ['-o', 'out/deep/report.txt', 'a.md'], {env: {NO_COLOR: ''}})
    expect(outcome).toEqual({code: 1, stdout: '', stderr: ''})
    expect(readFileSync(join(folder, 'out/deep/report.txt'), 'utf8')).toMatch(
      /^\n[^\n]+a\.md\n {2}1:5 {3}error.*warning\)\n$/s,
    )
  })

  it('--color and the environment', async () => {
    const folder = makeFolder({...config, 'a.md': twoFindings})
    const isColored = async (flags: string[], env = {}): Promise<boolean> =>
      (await newslint(folder, [...flags, 'a.md'], {env})).stdout.includes('\u001b[')
    expect(await isColored([])).toBe(false)
    expect(await isColored(['--color'], {NO_COLOR: '1'})).toBe(true)
    expect(await isColored([], {FORCE_COLOR: '1'})).toBe(true)
    expect(await isColored(['--no-color'], {FORCE_COLOR: '1'})).toBe(false)
    expect(wantsColor(undefined, true, {})).toBe(true)
    expect(wantsColor(undefined, true, {NO_COLOR: '1'})).toBe(false)
    expect(wantsColor(undefined, true, {TERM: 'dumb'})).toBe(false)
    expect(wantsColor(undefined, true, {FORCE_COLOR: '0'})).toBe(false)
  })

  it('formatters of others: by path, by package, and ESLint’s by short name', async () => {
    const source =
      'module.exports = async (results, data) => [results.length, data.cwd, Object.keys(data.rulesMeta)].join(" ")'
    const esm = 'export default (reports) => reports.map(({errorCount}) => errorCount).join()'
    const folder = makeFolder({
      ...config,
      'a.md': twoFindings,
      'desk/format.mjs': esm,
      'node_modules/eslint-formatter-short/index.js': source,
      'node_modules/@desk/newslint-formatter-wire/index.js': source,
    })
    expect((await newslint(folder, ['-f', './desk/format.mjs', 'a.md'])).stdout).toBe('1\n')
    expect((await newslint(folder, ['-f', 'desk/format.mjs', 'a.md'])).stdout).toBe('1\n')
    expect((await newslint(folder, ['-f', 'short', 'a.md'])).stdout).toBe(`1 ${folder} \n`)
    expect((await newslint(folder, ['-f', '@desk/wire', 'a.md'])).stdout).toBe(`1 ${folder} \n`)
  })

  it('--stats adds times in the shape of ESLint', async () => {
    const folder = makeFolder({...config, 'a.md': twoFindings})
    const [report] = JSON.parse((await newslint(folder, ['--stats', '-f', 'json', 'a.md'])).stdout)
    const time = {total: expect.any(Number)}
    expect(report.stats).toEqual({
      times: {
        passes: [
          {
            parse: time,
            rules: expect.objectContaining({'repeated-words': time}),
            layers: expect.objectContaining({tokens: time}),
            fix: {total: 0},
            total: expect.any(Number),
          },
        ],
      },
      fixPasses: 0,
    })
    const {parse, total} = report.stats.times.passes[0]
    expect(parse.total).toBeGreaterThan(0)
    expect(total).toBeGreaterThan(parse.total)
    expect(Object.keys(report).slice(-2)).toEqual(['stats', 'usedDeprecatedRules'])
  })

  it('--stats says where the time went', async () => {
    const folder = makeFolder({...config, 'a.md': twoFindings})
    const {code, stdout, stderr} = await newslint(folder, ['--stats', 'a.md'])
    expect(stdout).toBe((await newslint(folder, ['a.md'])).stdout)
    expect(code).toBe(1)
    expect(stderr).toMatch(/^where the time went +ms\n/)
    expect(stderr).toMatch(/^layer [a-z-]+ +\d+\.\d +\d+\.\d%$/m)
    expect(stderr).toMatch(/^all +\d+\.\d +100%$/m)
  })

  it('--report-unused-disable-directives makes idle comments errors', async () => {
    const folder = makeFolder({...config, 'a.md': `<!-- newslint-disable house/pier -->\n\n${clean}`})
    expect((await newslint(folder, ['a.md'])).code).toBe(0)
    const {code, stdout} = await newslint(folder, ['--report-unused-disable-directives', 'a.md'])
    expect(code).toBe(1)
    expect(stdout).toMatch(/^ {2}1:1 {2}error {2}.*house\/pier.* {2}unused-directive$/m)
  })
})

describe('bad commands: one line on stderr that says what to do, exit 2', () => {
  const folder = makeFolder({
    ...config,
    'a.md': clean,
    'throws.mjs': 'throw new Error("out of\\nink")',
    'four.mjs': 'export default 4',
    'fails.mjs': 'export default () => { throw new Error("no paper") }',
  })
  mkdirSync(join(folder, 'folder'))
  it.each([
    ['--fixx a.md', 'unknown option "--fixx"; did you mean --fix?'],
    ['--elephant a.md', 'unknown option "--elephant"; newslint --help lists those that there are'],
    [
      '--concurrency=many a.md',
      'option "--concurrency <number>" argument "many" is invalid. It must be a number of threads, auto or off',
    ],
    [
      '--watch --fix a.md',
      '--watch prints findings; leave out --fix, --stdin, --report, --facts-only, --compare and --output-file',
    ],
    ['--frobnicate a.md', 'unknown option "--frobnicate"; newslint --help lists those that there are'],
    ['--fix --fix-dry-run a.md', '--fix and --fix-dry-run cannot be used together; leave one out'],
    ['--stdin --fix', '--fix cannot save what comes on standard input; use --fix-dry-run'],
    ['--stdin a.md', '--stdin reads the article from standard input; leave the paths out'],
    ['--stdin-filename a.md', '--stdin-filename goes with --stdin; add --stdin'],
    ['--fix-type layout a.md', '--fix-type goes with --fix or --fix-dry-run; add one of them'],
    [
      '--fix --fix-type colour a.md',
      'option "--fix-type <types>" argument "colour" is invalid. It must be a list of directive, problem, suggestion, layout',
    ],
    [
      '--max-warnings many a.md',
      'option "--max-warnings <number>" argument "many" is invalid. It must be a whole number',
    ],
    [
      '--preset stric a.md',
      'option "--preset <name>" argument "stric" is invalid. Allowed choices are recommended, strict, ai-copy',
    ],
    ['--ext .md,, a.md', 'option "--ext <extensions>" argument ".md,," is invalid. It must be a list such as .md,.txt'],
    ['--format styish a.md', 'there is no formatter "styish"; did you mean "stylish"?'],
    ['--format ./none.mjs a.md', 'there is no formatter "./none.mjs"; check the path after --format'],
    ['--format ./four.mjs a.md', '"./four.mjs" is no formatter: its default export is not a function'],
    ['--format ./throws.mjs a.md', 'the formatter "./throws.mjs" failed while it was loaded: out of ink'],
    ['--format ./fails.mjs a.md', 'the formatter "./fails.mjs" failed: no paper'],
    ['--output-file folder a.md', '--output-file "folder" is a folder; name a file in it'],
    [
      '--output-file a.md/report.txt a.md',
      '--output-file "a.md/report.txt" cannot be written: a part of its path is not a folder',
    ],
    ['--explain repeated-word', '--explain: there is no rule "repeated-word"; did you mean "repeated-words"?'],
    ['--explain', 'option "--explain <rule>" argument missing'],
    ['--inspect folder', '"folder" is a folder; name a file, whose settings are to be shown'],
    ['--print-config a.md b.md', '--print-config takes one file; leave the other paths out'],
  ])('newslint %s', async (line, message) => {
    expect(await newslint(folder, line.split(' '))).toEqual({code: 2, stdout: '', stderr: `newslint: ${message}\n`})
  })

  it('an empty path, and what goes wrong in the background', async () => {
    const empty = 'newslint: a path is empty; name a file or folder, or leave it out\n'
    expect(await newslint(folder, [''])).toEqual({code: 2, stdout: '', stderr: empty})
    const late = 'setTimeout(() => { throw new Error("too late") }); export default {}'
    const {code, stderr} = await newslint(makeFolder({'newslint.config.mjs': late, 'a.md': clean}), ['a.md'])
    expect([code, stderr]).toEqual([2, expect.stringContaining('newslint.config.mjs:1:26): too late')])
  })

  it('leaves no report behind', () => {
    expect(existsSync(join(folder, 'a.md/report.txt'))).toBe(false)
    expect(readFileSync(join(folder, 'a.md'), 'utf8')).toBe(clean)
  })
})

describe('progress', () => {
  it('shows after a second, on a terminal alone, and leaves nothing', () => {
    let time = 0
    let written = ''
    const stream = {isTTY: true, write: (text: string) => (written += text)}
    const progress = new Progress(stream, () => time)
    progress.update(1, 300)
    time = 999
    progress.update(2, 300)
    expect(written).toBe('')
    time = 1000
    progress.update(3, 300)
    time = 1050
    progress.update(4, 300)
    expect(written).toBe('\r\u001b[2Knewslint: 3 of 300 articles')
    progress.end()
    expect(written.endsWith('articles\r\u001b[2K')).toBe(true)
    progress.end()
    expect(written.match(/\[2K/g)).toHaveLength(2)

    let piped = ''
    const silent = new Progress({write: (text: string) => (piped += text)}, () => time)
    time = 5000
    silent.update(5, 300)
    silent.end()
    expect(piped).toBe('')
  })
})
