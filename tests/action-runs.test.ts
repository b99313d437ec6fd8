import {cpSync, rmSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {pathToFileURL} from 'node:url'
import {describe, expect, it} from 'vitest'
import {commit, git, makeRepository, pullRequest, runStep} from './support/action.ts'
import {deskConfig, makeFolder} from './support/command.ts'

/** What the desk's own rules find, and nothing else. */
const deskOnly = JSON.stringify({...JSON.parse(deskConfig), rules: {'missing-date': 'off'}})
const config = {'newslint.config.json': deskOnly}
const clean = 'The harbour board met on Monday.\n'
const before = `${clean}\nThe ferry left the wharf.\n`
const after = `${before}\nA second ferry left the pier.\n\nThe wharf is closed.\n`

const rulePage = 'https://github.test/newslint/newslint/blob/v1/rules'
const line = (path: string, number: number): string =>
  `https://github.test/desk/news/blob/HEAD/${path}?plain=1#L${number}`

/** What a change of `before` to `after` in content/ferry.md gives, in every kind of run. */
const annotations = [
  '::error file=content/ferry.md,line=7,endLine=7,col=5,endColumn=10,title=house/wharf::Write “quay”, not “wharf”.',
  '::warning file=content/ferry.md,line=5,endLine=5,col=25,endColumn=29,title=house/pier::Which pier?',
]
const table = `### content/ferry.md

| line | severity | finding | rule |
| ---: | --- | --- | --- |
| [5:25](${line('content/ferry.md', 5)}) | warning | Which pier? | \`house/pier\` |
| [7:5](${line('content/ferry.md', 7)}) | error | Write “quay”, not “wharf”. | \`house/wharf\` |`
const brief = (articles: string, share: string): string => `### What changed\n\n${articles}\n\n${share}`
const shareOfAfter = '- **Attributed share**: 0% of sentences before, 0% now (0 of 2, 0 of 4)'
const summary = (since: string): string =>
  `## newslint: 2 problems (1 error, 1 warning) in 1 of 1 article

Only lines that have changed since \`${since}\` count.

${brief('1 article changed.', shareOfAfter)}

${table}`
const outputs = {errors: '1', warnings: '1', fixable: '0', articles: '1', files: '["content/ferry.md"]'}

function storyOf(files: Readonly<Record<string, string | null>> = {'content/ferry.md': after}): string {
  const repo = makeRepository({...config, 'content/ferry.md': before, 'content/clean.md': clean})
  commit(repo, files)
  return repo
}

describe('a pull request', () => {
  it('from a branch', async () => {
    const repo = storyOf()
    const step = await runStep(repo, {event: pullRequest(repo)})
    expect(step.stderr).toBe('')
    expect(step.commands).toEqual(annotations)
    expect(step.log).toEqual([
      'content/ferry.md:5:25: Which pier? [Warning/house/pier]',
      'content/ferry.md:7:5: Write “quay”, not “wharf”. [Error/house/wharf]',
    ])
    expect(step.summary).toBe(summary('main'))
    expect(step.outputs).toEqual(outputs)
    expect(step.code).toBe(1)
  })

  it('from a fork', async () => {
    const repo = storyOf()
    const step = await runStep(repo, {event: pullRequest(repo, {fork: true}), inputs: {token: ''}})
    expect(step.commands).toEqual(annotations)
    expect(step.summary).toBe(summary('main'))
    expect(step.outputs).toEqual(outputs)
    expect(step.code).toBe(1)
  })

  it('as actions/checkout leaves it: the merge with the base, one commit deep', async () => {
    const repo = storyOf()
    git(repo, 'checkout', '-q', 'main')
    // What others have merged in the meantime is none of the author's business.
    commit(repo, {'content/other.md': `${clean}\nThe wharf and the pier.\n`})
    const event = pullRequest(repo)
    git(repo, 'checkout', '-q', '--detach', 'main')
    git(repo, 'merge', '-q', '--no-ff', '-m', 'Merge', 'story')
    git(repo, 'branch', 'merged')
    const clone = makeFolder()
    git(clone, 'clone', '-q', '--depth=1', '--branch=merged', pathToFileURL(repo).href, 'work')
    const work = join(clone, 'work')
    expect(git(work, 'rev-list', '--count', 'HEAD')).toBe('1')
    const step = await runStep(work, {event})
    expect(step.commands).toEqual(annotations)
    expect(step.summary).toBe(summary('main'))
    expect(step.code).toBe(1)
  })

  it('with its head checked out, one commit deep', async () => {
    const repo = storyOf()
    commit(repo, {'content/second.md': clean})
    const clone = makeFolder()
    git(clone, 'clone', '-q', '--depth=1', '--branch=story', pathToFileURL(repo).href, 'work')
    const step = await runStep(join(clone, 'work'), {event: pullRequest(repo)})
    expect(step.commands).toEqual(annotations)
    expect(step.outputs).toEqual({...outputs, articles: '2'})
    expect(step.code).toBe(1)
  })

  it('that renames an article', async () => {
    const repo = storyOf({'content/ferry.md': null, 'content/ferry & boat.md': after})
    const step = await runStep(repo, {event: pullRequest(repo)})
    expect(step.commands).toEqual(annotations.map((each) => each.replace('ferry.md', 'ferry & boat.md')))
    expect(step.summary).toBe(
      summary('main')
        .replace('### content/ferry.md', '### content/ferry &amp; boat.md')
        .replaceAll('/content/ferry.md', '/content/ferry%20%26%20boat.md'),
    )
    expect(step.outputs).toEqual({...outputs, files: '["content/ferry & boat.md"]'})
    expect(step.code).toBe(1)
  })

  it('that renames an article and does nothing else', async () => {
    const repo = storyOf({'content/ferry.md': null, 'content/boat.md': before})
    const step = await runStep(repo, {event: pullRequest(repo)})
    expect([step.commands, step.code]).toEqual([[], 0])
  })

  it('with nothing to report', async () => {
    const repo = storyOf({'content/new.md': clean})
    const step = await runStep(repo, {event: pullRequest(repo)})
    expect(step.commands).toEqual([])
    expect(step.log).toEqual(['newslint: nothing to report in 1 article'])
    expect(step.summary).toBe(
      `## newslint: nothing to report in 1 article

Only lines that have changed since \`main\` count.

${brief('1 article changed, 1 of them new.', '- **Attributed share of the new article**: 0% of sentences (0 of 1)')}`,
    )
    expect(step.outputs).toEqual({errors: '0', warnings: '0', fixable: '0', articles: '1', files: '[]'})
    expect(step.code).toBe(0)
  })

  it('that changes no article', async () => {
    const repo = storyOf({'code.js': ''})
    const step = await runStep(repo, {event: pullRequest(repo)})
    expect([step.commands, step.code]).toEqual([[], 0])
    expect(step.summary).toBe(
      '## newslint: nothing to report in 0 articles\n\nOnly lines that have changed since `main` count.',
    )
  })

  it('of whole files', async () => {
    const repo = storyOf()
    const step = await runStep(repo, {event: pullRequest(repo), inputs: {changed: 'files'}})
    expect(step.commands.map((each) => /line=\d+/.exec(each)?.[0])).toEqual(['line=3', 'line=7', 'line=5'])
    expect(step.summary).toContain('Of articles that have changed since `main`, every line counts.')
  })
})

describe('where the place to compare with is missing', () => {
  const gone = '1'.repeat(40)
  const advice = 'give actions/checkout fetch-depth: 0, or set changed: none'

  it('compares with the default branch when the base is deleted, and says so', async () => {
    const repo = storyOf()
    const clone = makeFolder()
    git(clone, 'clone', '-q', '--branch=story', pathToFileURL(repo).href, 'work')
    const step = await runStep(join(clone, 'work'), {event: pullRequest(repo, {base: gone})})
    expect(step.commands).toEqual(annotations)
    const note = 'The commit to compare with is gone; compared with main instead'
    expect(step.log.at(-1)).toBe(note)
    expect(step.summary).toBe(`${summary('main')}\n\n> ${note}`)
    expect(step.outputs).toEqual(outputs)
    expect(step.code).toBe(1)
  })

  it('says what to fetch when there is no default branch either', async () => {
    const repo = storyOf()
    const event = pullRequest(repo, {base: gone})
    const step = await runStep(repo, {event})
    expect(step.commands).toEqual([
      `::error title=newslint::the checkout does not reach back to where this pull request began; ${advice}`,
    ])
    expect([step.summary, step.outputs, step.code]).toEqual(['', {}, 2])
  })

  it('says so when a shallow checkout has nowhere to fetch from', async () => {
    const repo = storyOf()
    const clone = makeFolder()
    git(clone, 'clone', '-q', '--depth=1', '--branch=story', pathToFileURL(repo).href, 'work')
    const work = join(clone, 'work')
    git(work, 'remote', 'remove', 'origin')
    const step = await runStep(work, {event: pullRequest(repo)})
    expect(step.commands[0]).toContain(advice)
    expect(step.code).toBe(2)
  })

  it('says so when there is no git history', async () => {
    const repo = storyOf()
    const event = pullRequest(repo)
    rmSync(join(repo, '.git'), {recursive: true})
    const step = await runStep(repo, {event})
    expect(step.commands).toEqual([
      '::error title=newslint::there is no git repository here, so that nobody can tell what has changed; check it out with actions/checkout, or set changed: none',
    ])
    expect([step.summary, step.outputs, step.code]).toEqual(['', {}, 2])
    const all = await runStep(repo, {event, inputs: {changed: 'none'}, env: {GITHUB_SHA: 'a'.repeat(40)}})
    expect(all.commands).toHaveLength(3)
    expect(all.summary).toContain(`/blob/${'a'.repeat(40)}/content/ferry.md?plain=1#L3`)
    expect(all.outputs.articles).toBe('2')
    expect(all.code).toBe(1)
  })
})

describe('other events', () => {
  const repository = {full_name: 'desk/news', default_branch: 'main'}

  it('a push is compared with the commit before', async () => {
    const repo = storyOf()
    const event = {repository, before: git(repo, 'rev-parse', 'HEAD~1'), after: git(repo, 'rev-parse', 'HEAD')}
    const step = await runStep(repo, {event, eventName: 'push', env: {GITHUB_REF_NAME: 'story'}})
    expect(step.commands).toEqual(annotations)
    expect(step.summary).toBe(summary(event.before.slice(0, 7)))
    expect(step.outputs).toEqual(outputs)
    expect(step.code).toBe(1)
  })

  it('a push of a new branch is compared with the default branch', async () => {
    const repo = storyOf()
    git(repo, 'remote', 'add', 'origin', pathToFileURL(repo).href)
    const event = {repository, before: '0'.repeat(40)}
    const step = await runStep(repo, {event, eventName: 'push', env: {GITHUB_REF_NAME: 'story'}})
    expect(step.commands).toEqual(annotations)
    expect(step.summary).toBe(summary('main'))
  })

  it('the first push of all, a schedule and a run by hand look at every article', async () => {
    const repo = storyOf()
    const first = {repository, before: '0'.repeat(40)}
    for (const [eventName, event] of [
      ['push', first],
      ['schedule', {}],
      ['workflow_dispatch', {repository}],
    ] as const) {
      const step = await runStep(repo, {event, eventName, env: {GITHUB_REF_NAME: 'main'}})
      expect(step.commands).toHaveLength(3)
      expect(step.outputs).toEqual({...outputs, errors: '2', articles: '2'})
      expect(step.code).toBe(1)
    }
  })

  it('a group of merges is compared with its base', async () => {
    const repo = storyOf()
    const event = {repository, merge_group: {base_sha: git(repo, 'rev-parse', 'main')}}
    const step = await runStep(repo, {event, eventName: 'merge_group'})
    expect(step.commands).toEqual(annotations)
  })
})

describe('three hundred findings', () => {
  const many = Array.from({length: 300}, (_, index) => (index % 3 === 0 ? 'The wharf.' : 'The pier.')).join('\n\n')

  it('keep to what GitHub shows, errors first, with all in the summary', async () => {
    const repo = storyOf({'content/many.md': `${many}\n`})
    const step = await runStep(repo, {event: pullRequest(repo)})
    const isWharf = (index: number): boolean => index % 3 === 0
    const lines = Array.from({length: 300}, (_, index) => index)
    const wharf = (at: number): string =>
      `${at},endLine=${at},col=5,endColumn=10,title=house/wharf::Write “quay”, not “wharf”.`
    const pier = (at: number): string => `${at},endLine=${at},col=5,endColumn=9,title=house/pier::Which pier?`
    const first = (test: (index: number) => boolean): number[] =>
      lines
        .filter(test)
        .slice(0, 10)
        .map((index) => index * 2 + 1)
    expect(step.commands).toEqual([
      ...first(isWharf).map((at) => `::error file=content/many.md,line=${wharf(at)}`),
      ...first((index) => !isWharf(index)).map((at) => `::warning file=content/many.md,line=${pier(at)}`),
      '::notice title=newslint::280 findings more than GitHub shows beside the lines: the summary of the run shows all',
    ])
    expect(step.log).toHaveLength(300)
    const rows = lines.map((index) => {
      const place = `[${index * 2 + 1}:5](${line('content/many.md', index * 2 + 1)})`
      return isWharf(index)
        ? `| ${place} | error | Write “quay”, not “wharf”. | \`house/wharf\` |`
        : `| ${place} | warning | Which pier? | \`house/pier\` |`
    })
    expect(step.summary).toBe(
      [
        '## newslint: 300 problems (100 errors, 200 warnings) in 1 of 1 article',
        'Only lines that have changed since `main` count.',
        '### What changed',
        '1 article changed, 1 of them new.',
        '### content/many.md',
        `| line | severity | finding | rule |\n| ---: | --- | --- | --- |\n${rows.join('\n')}`,
      ].join('\n\n'),
    )
    expect(step.outputs).toEqual({
      errors: '100',
      warnings: '200',
      fixable: '0',
      articles: '1',
      files: '["content/many.md"]',
    })
    expect(step.code).toBe(1)
  })

  it('fail as fail-on says, whatever the number', async () => {
    const repo = storyOf({'content/many.md': `${many}\n`})
    const codes = await Promise.all(
      ['never', 'warning', 'error'].map(async (failOn) => {
        const {code} = await runStep(repo, {event: pullRequest(repo), inputs: {'fail-on': failOn}})
        return code
      }),
    )
    expect(codes).toEqual([0, 1, 1])
    writeFileSync(join(repo, 'content/many.md'), 'The pier.\n\n'.repeat(50))
    const warnings = await runStep(repo, {event: pullRequest(repo)})
    expect([warnings.commands.length, warnings.code]).toEqual([11, 0])
    const strict = await runStep(repo, {event: pullRequest(repo), inputs: {'fail-on': 'warning'}})
    expect(strict.code).toBe(1)
  })

  it('leave a summary of less than a megabyte, however many', async () => {
    const repo = storyOf({'content/many.md': 'The wharf is by the pier.\n\n'.repeat(6000)})
    const step = await runStep(repo, {event: pullRequest(repo)})
    const bytes = step.summaryBytes
    expect(bytes).toBeGreaterThan(900_000)
    expect(bytes).toBeLessThan(1024 * 1024)
    const [, left] = /^> (\d+) findings more: the log shows all$/m.exec(step.summary) ?? []
    const {errors, warnings} = step.outputs
    const shown = (step.summary.match(/^\| \[/gm) ?? []).length
    expect(Number(left) + shown).toBe(Number(errors) + Number(warnings))
    expect(step.summary).not.toMatch(/\| warning \|[\s\S]*\| error \|(?![\s\S]*\| warning \|)$/)
    expect(errors).toBe('6000')
    expect(step.commands.at(-1)).toMatch(/more than GitHub shows beside the lines: the log shows all$/)
  })
})

describe('hostile articles', () => {
  it('command nothing', async () => {
    const text = [
      '::set-env name=PATH::/tmp wharf',
      '##[add-matcher]evil.json wharf',
      '::error::no wharf',
      '<script>alert(1)</script> wharf @octocat #1 ![x](https://evil.example/p.png) \u001b[31m',
    ]
    const words = {id: 'words', find: ['{any} {any}? wharf', 'wharf'], message: 'Who says “{found}”', severity: 'error'}
    const repo = makeRepository({'content/a.md': clean, 'newslint.config.json': JSON.stringify({house: [words]})})
    const name = 'content/::error::x,a:b%0A##[error].md'
    commit(repo, {[name]: `${text.join('\n\n')}\n`})
    const step = await runStep(repo, {event: pullRequest(repo)})
    expect(step.commands.length).toBeGreaterThan(2)
    for (const command of step.commands)
      expect(command).toMatch(
        /^::error file=content\/%3A%3Aerror%3A%3Ax%2Ca%3Ab%250A##\[error\]\.md,line=\d+,[\w=,]*title=(?:house\/words::Who says |[a-z-]+::)/,
      )
    expect(step.summary).not.toMatch(/<script|!\[|@octocat|##\[|^::/m)
  })
})

describe('folders', () => {
  it('lints a working directory within the repository, with paths from its root', async () => {
    const repo = makeRepository({'site/content/ferry.md': before, 'site/newslint.config.json': deskOnly})
    commit(repo, {'site/content/ferry.md': after})
    const step = await runStep(repo, {event: pullRequest(repo), inputs: {'working-directory': 'site'}})
    expect(step.commands).toEqual(annotations.map((each) => each.replace('file=', 'file=site/')))
    expect(step.outputs.files).toBe('["site/content/ferry.md"]')
    expect(step.summary).toContain(line('site/content/ferry.md', 7))
  })

  it('lints the named paths alone', async () => {
    const repo = storyOf({'content/ferry.md': after, 'other/boat.md': 'The wharf.\n'})
    const step = await runStep(repo, {event: pullRequest(repo), inputs: {paths: 'other\n\n  content/clean.md '}})
    expect(step.outputs.files).toBe('["other/boat.md"]')
  })

  it('takes a copy of the repository for what it is', async () => {
    const repo = storyOf()
    const copy = makeFolder()
    cpSync(repo, join(copy, 'a b'), {recursive: true})
    const step = await runStep(join(copy, 'a b'), {event: pullRequest(repo)})
    expect(step.commands).toEqual(annotations)
  })
})

it('links the pages of its rules at its own version', async () => {
  const repo = makeRepository({'content/a.md': clean, 'newslint.config.json': '{"rules": {"repeated-words": "warn"}}'})
  commit(repo, {'content/a.md': 'The the board met.\n'})
  const step = await runStep(repo, {event: pullRequest(repo)})
  expect(step.summary).toContain(`[\`repeated-words\`](${rulePage}/repeated-words/README.md)`)
})
