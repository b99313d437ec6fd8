import {join} from 'node:path'
import {pathToFileURL} from 'node:url'
import {beforeEach, describe, expect, it} from 'vitest'
import {commit, git, makeRepository, pullRequest, runStep, type StepOutcome} from './support/action.ts'
import {deskConfig, makeFolder} from './support/command.ts'
import {reset, startGitHub} from './support/github.ts'

const github = await startGitHub()
beforeEach(() => reset(github))

const config = {
  'newslint.config.json': JSON.stringify({
    ...JSON.parse(deskConfig),
    rules: {'spelling-variety-mix': ['warn', {variety: 'uk'}]},
  }),
}
const clean = 'The harbour board met on Monday.\n'
const mark = '<!-- newslint: Copy / lint / . -->'

function storyOf(text: string): string {
  const repo = makeRepository({...config, 'content/a.md': clean})
  commit(repo, {'content/a.md': text})
  return repo
}

async function step(
  repo: string,
  inputs: Readonly<Record<string, string>>,
  more: {fork?: boolean} = {},
): Promise<StepOutcome> {
  return runStep(repo, {event: pullRequest(repo, more), inputs, env: {GITHUB_API_URL: github.url}})
}

/** What is said of a new line with `wharf` in it. */
const found = (head: string): string => `## newslint: 1 problem (1 error, 0 warnings) in 1 of 1 article

Only lines that have changed since \`main\` count.

### What changed

1 article changed.

- **Attributed share**: 0% of sentences before, 0% now (0 of 1, 0 of 1)

### content/a.md

| line | severity | finding | rule |
| ---: | --- | --- | --- |
| [3:5](https://github.test/desk/news/blob/${head}/content/a.md?plain=1#L3) | error | Write “quay”, not “wharf”. | \`house/wharf\` |`

describe('the comment', () => {
  const sticky = {comment: 'sticky'}

  it('is off unless it is asked for, and no request is made', async () => {
    const {code} = await step(storyOf(`${clean}\nThe wharf.\n`), {})
    expect(code).toBe(1)
    expect(github.requests).toEqual([])
  })

  it('is written once, kept up to date and marked resolved', async () => {
    const repo = storyOf(`${clean}\nThe wharf.\n`)
    expect((await step(repo, sticky)).code).toBe(1)
    expect(github.requests.map(({method, path}) => `${method} ${path}`)).toEqual([
      'GET /repos/desk/news/issues/7/comments?per_page=100&page=1',
      'POST /repos/desk/news/issues/7/comments',
    ])
    expect(github.comments[0].body).toBe(`${mark}\n${found(git(repo, 'rev-parse', 'HEAD'))}`)

    await step(repo, sticky)
    expect(github.requests.filter(({method}) => method !== 'GET')).toHaveLength(1)

    commit(repo, {'content/a.md': `${clean}\nThe pier.\n`})
    expect((await step(repo, sticky)).code).toBe(0)
    expect(github.comments).toHaveLength(1)
    expect(github.comments[0].body).toContain('0 errors, 1 warning')

    commit(repo, {'content/a.md': `${clean}\nThe quay.\n`})
    expect((await step(repo, sticky)).code).toBe(0)
    expect(github.comments).toHaveLength(1)
    expect(github.comments[0].body).toMatch(/^<!-- newslint: [^>]*-->\n## newslint: nothing left to report\n/)
    expect(github.requests.filter(({method}) => method === 'PATCH')).toHaveLength(2)
  })

  it('is not written where nothing is found', async () => {
    const {code} = await step(storyOf(`${clean}\nThe quay.\n`), sticky)
    expect([code, github.comments]).toEqual([0, []])
  })

  it('leaves the comments of others alone, whatever they begin with, and finds its own on a later page', async () => {
    const stranger = {login: 'stranger', type: 'User'}
    github.comments.push({id: 1, body: `${mark}\nmine now`, user: stranger})
    for (let id = 2; id <= 150; id++) github.comments.push({id, body: 'A remark', user: stranger})
    github.comments.push({id: 151, body: `${mark}\nold`, user: {login: 'editor', type: 'User'}})
    await step(storyOf(`${clean}\nThe wharf.\n`), sticky)
    expect(github.comments).toHaveLength(151)
    expect(github.comments[0].body).toBe(`${mark}\nmine now`)
    expect(github.comments[150].body).toContain('1 problem')
  })

  it('stays within what GitHub takes', async () => {
    const {code} = await step(storyOf('The wharf is by the pier.\n\n'.repeat(2000)), sticky)
    expect(code).toBe(1)
    expect(github.comments[0].body.length).toBeLessThan(65_536)
    expect(github.comments[0].body).toMatch(
      /> \d+ findings more: \[the summary of the run\]\(https:\/\/github\.test\/desk\/news\/actions\/runs\/99\) shows all$/,
    )
  })

  it.each([
    [
      403,
      'the token may not do that (403); give the job the permission pull-requests: write. On a pull request from a fork the token can only read',
    ],
    [404, 'GitHub finds no such thing, or does not show it to this token (404)'],
    [500, 'GitHub answered 500'],
    ['no json', 'GitHub answered with something else than JSON'],
  ] as const)('is given up when GitHub answers %s, and the run is what it is', async (answer, reason) => {
    const repo = storyOf(`${clean}\nThe wharf.\n`)
    github.answer = answer
    const {code, commands, log, summary, outputs} = await step(repo, sticky, {fork: answer === 403})
    expect(commands).toEqual([
      '::error file=content/a.md,line=3,endLine=3,col=5,endColumn=10,title=house/wharf::Write “quay”, not “wharf”.',
    ])
    const note = `The comment could not be written: ${reason}`
    expect(log.at(-1)).toBe(note)
    expect(summary).toBe(`${found('HEAD')}\n\n> ${note}`)
    expect(outputs).toEqual({errors: '1', warnings: '0', fixable: '0', articles: '1', files: '["content/a.md"]'})
    expect(code).toBe(1)
    expect(github.requests).toHaveLength(answer === 500 ? 3 : 1)
  })

  it('is given up when GitHub does not answer, or is not there, and a clean run stays green', async () => {
    const repo = storyOf(`${clean}\nThe quay.\n`)
    github.answer = 'slow'
    const slow = await step(repo, sticky)
    const note = 'The comment could not be written: GitHub did not answer within 10 seconds'
    expect(slow.commands).toEqual([])
    expect(slow.log).toEqual(['newslint: nothing to report in 1 article', note])
    expect(slow.summary).toBe(
      `## newslint: nothing to report in 1 article\n\n${found('').split('\n\n').slice(1, 5).join('\n\n')}\n\n> ${note}`,
    )
    expect(slow.outputs).toEqual({errors: '0', warnings: '0', fixable: '0', articles: '1', files: '[]'})
    expect(slow.code).toBe(0)
    expect(slow.milliseconds).toBeLessThan(40_000)
    const event = pullRequest(repo)
    const away = await runStep(repo, {event, inputs: sticky, env: {GITHUB_API_URL: 'http://127.0.0.1:9'}})
    expect(away.log.at(-1)).toMatch(/^The comment could not be written: GitHub cannot be reached: /)
    expect(away.code).toBe(0)
  })

  it('is for pull requests, and needs a token', async () => {
    const repo = storyOf(`${clean}\nThe wharf.\n`)
    const push = {repository: {full_name: 'desk/news', default_branch: 'main'}, before: git(repo, 'rev-parse', 'main')}
    const env = {GITHUB_API_URL: github.url, GITHUB_REF_NAME: 'story'}
    const pushed = await runStep(repo, {event: push, eventName: 'push', inputs: sticky, env})
    expect(pushed.log.at(-1)).toBe('Comments and suggestions are for pull requests, and this run is about none')
    const bare = await step(repo, {...sticky, token: ''})
    expect(bare.log.at(-1)).toBe('Comments and suggestions need the input token')
    expect(github.requests).toEqual([])
  })
})

describe('suggestions', () => {
  const on = {suggestions: 'on'}
  const american = `${clean}\nThe color of the harbor is a neighbor of gray, \`\`\` code.\n\nThe wharf.\n`

  it('propose the safe repairs of changed lines, each once', async () => {
    const repo = storyOf(american)
    const {code, summary} = await step(repo, on)
    expect(code).toBe(1)
    expect(summary).not.toContain('could not')
    const {path, body} = github.requests.at(-1) ?? {}
    expect(path).toBe('/repos/desk/news/pulls/7/reviews')
    expect({...body, comments: body.comments.length}).toEqual({
      commit_id: git(repo, 'rev-parse', 'story'),
      event: 'COMMENT',
      comments: 1,
    })
    const [comment] = body.comments
    expect({...comment, body: ''}).toEqual({path: 'content/a.md', side: 'RIGHT', line: 3, body: ''})
    expect(comment.body).toMatch(/^<!-- newslint-fix: [\w/: -]+ -->\n/)
    expect(comment.body).toMatch(
      /\n````suggestion\nThe colour of the harbour is a neighbour of gray, ``` code\.\n````$/,
    )
    await step(repo, on)
    expect(github.requests.filter(({method}) => method === 'POST')).toHaveLength(1)
  })

  it('are no more than a review takes, and the rest is for the next run', async () => {
    const lines = Array.from({length: 30}, (_, index) => `The color of boat ${index} is new.`)
    const repo = storyOf(`${clean}\n${lines.join('\n\n')}\n`)
    const {log} = await step(repo, on)
    expect(github.reviewComments).toHaveLength(20)
    expect(log.at(-1)).toBe('10 suggestions more than one review takes; the next run writes them')
    await step(repo, on)
    expect(github.reviewComments).toHaveLength(30)
    expect(new Set(github.reviewComments.map(({body}) => body)).size).toBe(30)
  })

  it('are written one by one when GitHub refuses the review', async () => {
    const repo = storyOf(`${clean}\n${'x\n'.repeat(1200)}\nThe color is new.\n`)
    commit(repo, {'content/b.md': 'The color is new.\n'})
    github.reviewAnswer = 422
    const {code, summary} = await step(repo, on)
    expect(github.reviewComments.map((comment) => (comment as {path?: string}).path)).toEqual(['content/b.md'])
    expect(summary).not.toContain('could not')
    expect(code).toBe(0)
  })

  it('are kept back where the file is another in the pull request', async () => {
    const repo = storyOf(american)
    const event = pullRequest(repo)
    git(repo, 'checkout', '-q', 'main')
    commit(repo, {'content/a.md': `The board.\n\n${clean}`})
    git(repo, 'merge', '-q', '--no-ff', '-m', 'Merge', 'story')
    const {code} = await runStep(repo, {event, inputs: on, env: {GITHUB_API_URL: github.url}})
    expect(code).toBe(1)
    expect(github.requests).toEqual([])
  })

  it('reach a pull request that is checked out as a merge, one commit deep', async () => {
    const repo = storyOf(american)
    const event = pullRequest(repo)
    git(repo, 'checkout', '-q', '--detach', 'main')
    git(repo, 'merge', '-q', '--no-ff', '-m', 'Merge', 'story')
    git(repo, 'branch', 'merged')
    const clone = makeFolder()
    git(clone, 'clone', '-q', '--depth=1', '--branch=merged', pathToFileURL(repo).href, 'work')
    await runStep(join(clone, 'work'), {event, inputs: on, env: {GITHUB_API_URL: github.url}})
    expect(github.reviewComments).toHaveLength(1)
  })

  it('are given up when GitHub refuses them', async () => {
    github.answer = 403
    const {code, log} = await step(storyOf(american), on)
    expect(log.at(-1)).toMatch(/^The suggestions could not be written: the token may not do that \(403\)/)
    expect(code).toBe(1)
  })

  it('are for changed lines alone', async () => {
    const {log} = await step(storyOf(american), {...on, changed: 'files'})
    expect(log.at(-1)).toBe('Suggestions are for changed lines; set changed: lines')
  })
})
