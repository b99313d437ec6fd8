import {existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {parse} from 'yaml'
import {inputDefaults} from '../src/action/inputs.ts'
import {root} from '../src/dev/rule-folders.ts'
import {commit, makeRepository, pullRequest, runStep, type StepOutcome} from './support/action.ts'
import {deskConfig, makeFolder, newslint} from './support/command.ts'

const clean = 'The harbour board met on Monday.\n'
const text = `${clean}\nThe wharf is closed.\n`
const finding =
  '::error file=content/a.md,line=3,endLine=3,col=5,endColumn=10,title=house/wharf::Write “quay”, not “wharf”.'
/** A config that leaves a trace when it is run. */
const code = (config = deskConfig): string =>
  `import {writeFileSync} from 'node:fs'\nwriteFileSync(new URL('./trace', import.meta.url), '')\nexport default ${config}\n`

function storyOf(files: Readonly<Record<string, string>>): string {
  const repo = makeRepository({'content/a.md': clean})
  commit(repo, {...files, 'content/a.md': text})
  return repo
}

async function fork(repo: string, inputs: Readonly<Record<string, string>> = {}): Promise<StepOutcome> {
  return runStep(repo, {event: pullRequest(repo, {fork: true}), inputs})
}

describe('a fork', () => {
  it.each(['js', 'mjs', 'ts'])('has no config.%s run', async (extension) => {
    const repo = storyOf({'package.json': '{"type": "module"}', [`newslint.config.${extension}`]: code()})
    const refused = await fork(repo)
    expect(refused.commands).toEqual([
      `::error title=newslint::newslint.config.${extension} is code, and this pull request comes from a fork, whose code is not run; put the settings in newslint.config.json, or set allow-code-config: true`,
    ])
    expect(refused.code).toBe(2)
    expect(existsSync(join(repo, 'trace'))).toBe(false)

    const allowed = await fork(repo, {'allow-code-config': 'true'})
    expect(allowed.commands).toEqual([finding])
    expect(existsSync(join(repo, 'trace'))).toBe(true)
  })

  it('has the config in JSON used in place of the code beside it', async () => {
    const repo = storyOf({'newslint.config.mjs': code('{}'), 'newslint.config.json': deskConfig})
    const {commands, code: exit} = await fork(repo)
    expect([commands, exit]).toEqual([[finding], 1])
    expect(existsSync(join(repo, 'trace'))).toBe(false)
    const named = await fork(repo, {config: 'newslint.config.mjs'})
    expect(named.commands).toEqual([finding])
    expect(existsSync(join(repo, 'trace'))).toBe(false)
  })

  it('has no plugins of its config run', async () => {
    const plugins = (place: object): string => JSON.stringify(place)
    for (const config of [
      plugins({plugins: ['./evil.mjs']}),
      plugins({overrides: [{files: ['**'], plugins: ['./evil.mjs']}]}),
    ]) {
      const repo = storyOf({'newslint.config.json': config, 'evil.mjs': code('() => () => {}')})
      const {commands, code: exit} = await fork(repo)
      expect(commands[0]).toContain('newslint.config.json names plugins, which are code')
      expect(exit).toBe(2)
      expect(existsSync(join(repo, 'trace'))).toBe(false)
    }
  })

  it('has neither its formatter nor its newslint run', async () => {
    const repo = storyOf({'newslint.config.json': deskConfig, 'evil.mjs': code('() => ""')})
    const formatter = await fork(repo, {'format-outputs': './evil.mjs: a.txt'})
    expect(formatter.commands[0]).toContain('the format "./evil.mjs" is code')
    const installed = await fork(repo, {version: 'installed'})
    expect(installed.commands[0]).toContain('the input version is "installed", and this pull request comes from a fork')
    expect([formatter.code, installed.code]).toEqual([2, 2])
    expect(existsSync(join(repo, 'trace'))).toBe(false)
  })

  it.each(['/etc/hostname', '../.git/config', 'outside'])(
    'shows nothing of %s, to which an article leads',
    async (target) => {
      const repo = storyOf({'newslint.config.json': deskConfig})
      symlinkSync(
        target === 'outside' ? join(makeFolder({'a.md': clean}), 'a.md') : target,
        join(repo, 'content/link.md'),
      )
      const {commands, log, summary, code: exit} = await fork(repo)
      expect(commands).toHaveLength(1)
      expect(commands[0]).toMatch(/content\/link\.md is a link that leads out of the repository|This cannot be read/)
      expect([log, summary, exit]).toEqual([[], '', 2])
    },
  )

  it('is one also where the event says so in another way', async () => {
    const repo = storyOf({'newslint.config.mjs': code()})
    const repository = {full_name: 'desk/news'}
    const events = [
      {repository, workflow_run: {head_repository: {full_name: 'stranger/news'}}},
      {repository, issue: {pull_request: {}}},
      {
        ...pullRequest(repo),
        pull_request: {
          ...(pullRequest(repo) as {pull_request: object}).pull_request,
          head: {sha: '1'.repeat(40), repo: null},
        },
      },
    ]
    for (const event of events) expect((await runStep(repo, {event})).code).toBe(2)
    expect(existsSync(join(repo, 'trace'))).toBe(false)
  })

  it('runs nothing that its files tell git to run', async () => {
    const repo = storyOf({
      'newslint.config.json': deskConfig,
      '.gitattributes': '*.md diff=evil filter=evil\n',
      '.gitconfig': '[diff "evil"]\n  textconv = touch trace;\n',
    })
    const {commands} = await fork(repo)
    expect(commands).toEqual([finding])
    expect(existsSync(join(repo, 'trace'))).toBe(false)
  })
})

describe('a branch of one’s own', () => {
  it.each(['js', 'mjs', 'ts'])('has its config.%s run, with newslint there to import from', async (extension) => {
    const config = `import {defineConfig} from 'newslint'\n${code(`defineConfig(${deskConfig})`)}`
    const repo = storyOf({'package.json': '{"type": "module"}', [`newslint.config.${extension}`]: config})
    const {commands, code: exit} = await runStep(repo, {event: pullRequest(repo)})
    expect([commands, exit]).toEqual([[finding], 1])
  })
})

describe('version', () => {
  const version: string = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).version
  const config = {'newslint.config.json': deskConfig, '.gitignore': 'node_modules\n'}

  it('takes the installed newslint where it is the one that is asked for', async () => {
    const repo = storyOf(config)
    mkdirSync(join(repo, 'node_modules'))
    symlinkSync(root, join(repo, 'node_modules/newslint'), 'dir')
    const event = pullRequest(repo)
    for (const asked of ['installed', version, version.replace(/\.\d+$/, ''), `v${version}`])
      expect((await runStep(repo, {event, inputs: {version: asked}})).commands).toEqual([finding])
    const other = await runStep(repo, {event, inputs: {version: '9'}})
    expect(other.commands).toEqual([
      `::error title=newslint::newslint ${version} is installed, and the input version asks for 9; change one of them`,
    ])
    expect(other.code).toBe(2)
  })

  it('says so where there is none, or one that is too old', async () => {
    const repo = storyOf(config)
    const event = pullRequest(repo)
    const none = await runStep(repo, {event, inputs: {version: '1'}})
    expect(none.commands[0]).toMatch(
      /newslint is not installed in ".*", as version: 1 asks; run npm ci before this step$/,
    )
    mkdirSync(join(repo, 'node_modules/newslint'), {recursive: true})
    const manifest = {version: '1.0.0', type: 'module', exports: {'./node': {default: './node.js'}}}
    writeFileSync(join(repo, 'node_modules/newslint/package.json'), JSON.stringify(manifest))
    writeFileSync(join(repo, 'node_modules/newslint/node.js'), 'export const openProject = () => {}\n')
    const old = await runStep(repo, {event, inputs: {version: '1'}})
    expect(old.commands[0]).toMatch(
      /the installed newslint 1\.0\.0 cannot be used: it is too old for this Action: it lacks \w+$/,
    )
    expect([none.code, old.code]).toEqual([2, 2])
  })
})

describe('inputs', () => {
  it.each([
    [{changed: 'line'}, 'the input changed takes lines, files, none, not "line"; did you mean "lines"?'],
    [{'fail-on': 'maybe'}, 'the input fail-on takes error, warning, never, not "maybe"'],
    [
      {preset: 'strictest'},
      'the input preset takes recommended, strict, ai-copy, not "strictest"; did you mean "strict"?',
    ],
    [{'format-outputs': 'html'}, 'the input format-outputs takes lines such as "html%3A report.html", not "html"'],
    [{'format-outputs': 'htm: a.html'}, 'there is no formatter "htm"; did you mean "html"?'],
    [
      {'format-outputs': 'json: content/a.md'},
      'the file of format-outputs "content/a.md" is one of the articles; name another file',
    ],
    [{'sarif-file': 'content'}, 'the sarif-file "content" is a folder; name a file in it'],
    [{version: 'newest'}, 'the input version takes bundled, installed or a version such as 1 or 1.4.2, not "newest"'],
    [{'working-directory': 'nowhere'}, 'there is no folder "nowhere"; check the input working-directory'],
    [{paths: 'contents'}, 'there is no file or folder "contents"; did you mean "content"?'],
    [{config: 'newslint.json'}, 'there is no config file "newslint.json"; check the path after --config'],
  ])('%j gets one clear line', async (inputs, message) => {
    const repo = storyOf({'newslint.config.json': deskConfig})
    const step = await runStep(repo, {event: pullRequest(repo), inputs})
    expect(step.commands).toEqual([`::error title=newslint::${message.replaceAll('%3A', ':')}`])
    expect(step.code).toBe(2)
  })

  it('a broken config gets one clear line', async () => {
    const repo = storyOf({'newslint.config.json': '{"rules": {"vague-sources": "warn"}}'})
    const {commands, code: exit} = await runStep(repo, {event: pullRequest(repo)})
    expect(commands).toHaveLength(1)
    expect(commands[0]).toMatch(/^::error title=newslint::newslint\.config\.json: .*vague-source/)
    expect(exit).toBe(2)
  })

  it('of action.yml are those that are read, with the same defaults, and its main is what is built', () => {
    const action = parse(readFileSync(join(root, 'action.yml'), 'utf8'))
    const declared = Object.entries(action.inputs as Record<string, {default: string; description: string}>)
    expect(Object.fromEntries(declared.map(([name, input]) => [name, input.default]))).toEqual(inputDefaults)
    for (const [, {description}] of declared) expect(description).toMatch(/\S/)
    expect(action.runs).toEqual({using: 'node24', main: 'dist/action/index.js'})
    const build = readFileSync(join(root, 'src/dev/build-action.mjs'), 'utf8')
    expect(build).toContain('dist/action')
    expect(build).toContain("index: 'src/action/index.ts'")
    expect(existsSync(join(root, 'src/action/index.ts'))).toBe(true)
    expect(Object.keys(action.outputs)).toEqual(['errors', 'warnings', 'fixable', 'articles', 'files', 'sarif-file'])
  })
})

describe('files', () => {
  it('are written: what counts in each format, and everything for code scanning', async () => {
    const repo = makeRepository({'newslint.config.json': deskConfig, 'content/a.md': clean, 'content/old.md': text})
    commit(repo, {'content/a.md': text})
    const inputs = {
      'format-outputs': 'json: out/report.json\ngitlab : out/code quality.json\nhtml: out/page.html',
      'sarif-file': 'out/a.sarif',
    }
    const {outputs, commands, code: exit} = await runStep(repo, {event: pullRequest(repo), inputs})
    const read = (name: string): never => JSON.parse(readFileSync(join(repo, 'out', name), 'utf8')) as never
    expect([commands, exit]).toEqual([[finding], 1])
    expect((read('report.json') as {filePath: string}[]).map(({filePath}) => filePath)).toEqual([
      join(repo, 'content/a.md'),
    ])
    expect((read('code quality.json') as {location: {path: string}}[]).map(({location}) => location.path)).toEqual([
      'content/a.md',
    ])
    const page = readFileSync(join(repo, 'out/page.html'), 'utf8')
    expect(page).toContain('content/a.md')
    // Who says what in the articles is on the page too.
    expect(page).toContain('harbour board met on Monday')
    const [{results}] = (read('a.sarif') as {runs: {results: {ruleId: string}[]}[]}).runs
    expect(results.map(({ruleId}) => ruleId)).toEqual(['house/wharf', 'house/wharf'])
    expect(outputs['sarif-file']).toBe(join(repo, 'out/a.sarif'))
  })
})

describe('a baseline', () => {
  it('is honoured, and what is stale in it makes the step stop, as on the command line', async () => {
    const repo = storyOf({'newslint.config.json': deskConfig})
    expect((await newslint(repo, ['content', '--suppress-all'])).code).toBe(0)
    const event = pullRequest(repo)
    const silent = await runStep(repo, {event})
    expect([silent.commands, silent.outputs.errors, silent.code]).toEqual([[], '0', 0])
    writeFileSync(join(repo, 'content/a.md'), `${clean}\nThe quay is closed.\n`)
    const stale = await runStep(repo, {event})
    expect(stale.commands).toEqual([
      '::error title=newslint::there are suppressions left that do not occur anymore (house/wharf in content/a.md, “The wharf is closed.”); run the command again with --prune-suppressions',
    ])
    expect(stale.code).toBe(2)
    const never = await runStep(repo, {event, inputs: {'fail-on': 'never'}})
    expect([never.commands.length, never.commands[0].slice(0, 9), never.code]).toEqual([1, '::warning', 0])
  })
})
