import {spawn, spawnSync} from 'node:child_process'
import {mkdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {expect} from 'vitest'
import {root} from '../../src/dev/rule-folders.ts'
import {makeFolder} from './command.ts'

/** The Action as the tag of a release holds it, with no packages near. Test files run side by side: each builds its own. */
const release = makeFolder({'package.json': readFileSync(join(root, 'package.json'))})
const bundle = join(release, 'dist/action')
const built = spawnSync(process.execPath, [join(root, 'src/dev/build-action.mjs'), bundle], {encoding: 'utf8'})
if (built.status !== 0) throw new Error(built.stderr)

/** What no run may print. */
const token = 'ghs_0123456789secret'

/** Settings with which git makes the same commits everywhere. */
const gitEnvironment = {
  ...process.env,
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_AUTHOR_NAME: 'Desk',
  GIT_AUTHOR_EMAIL: 'desk@example.org',
  GIT_COMMITTER_NAME: 'Desk',
  GIT_COMMITTER_EMAIL: 'desk@example.org',
}

/** Runs git in a folder and gives what it prints. */
export function git(cwd: string, ...parameters: readonly string[]): string {
  const {status, stdout, stderr} = spawnSync('git', parameters, {cwd, encoding: 'utf8', env: gitEnvironment})
  if (status !== 0) throw new Error(`git ${parameters.join(' ')}: ${stderr}`)
  return stdout.trim()
}

/** Writes files and commits them; null deletes one. Gives the commit. */
export function commit(repo: string, files: Readonly<Record<string, string | null>>): string {
  for (const [name, content] of Object.entries(files)) {
    const path = join(repo, name)
    if (content === null) rmSync(path)
    else {
      mkdirSync(dirname(path), {recursive: true})
      writeFileSync(path, content)
    }
  }
  git(repo, 'add', '-A')
  git(repo, 'commit', '-q', '--allow-empty', '-m', 'Edit')
  return git(repo, 'rev-parse', 'HEAD')
}

/** Makes a repository with a first commit on `main`, and checks out the branch `story`. */
export function makeRepository(files: Readonly<Record<string, string>>): string {
  const repo = makeFolder()
  git(repo, 'init', '-q', '-b', 'main')
  commit(repo, files)
  git(repo, 'checkout', '-q', '-b', 'story')
  return repo
}

/** The payload of a pull request of `story` into `main`. */
export function pullRequest(repo: string, more: {readonly fork?: boolean; readonly base?: string} = {}): object {
  return {
    repository: {full_name: 'desk/news', default_branch: 'main'},
    pull_request: {
      number: 7,
      base: {sha: more.base ?? git(repo, 'rev-parse', 'main'), ref: 'main', repo: {full_name: 'desk/news'}},
      head: {sha: git(repo, 'rev-parse', 'story'), repo: {full_name: more.fork ? 'stranger/news' : 'desk/news'}},
    },
  }
}

/** How the step is run. */
export interface StepSettings {
  readonly event?: object
  readonly eventName?: string
  readonly inputs?: Readonly<Record<string, string>>
  readonly env?: Readonly<Record<string, string>>
}

/** What a step came to. */
export interface StepOutcome {
  readonly code: number | null
  /** Commands that the runner would carry out, in order. */
  readonly commands: readonly string[]
  /** The lines that it would show, without commands. */
  readonly log: readonly string[]
  readonly summary: string
  readonly summaryBytes: number
  readonly outputs: Readonly<Record<string, string>>
  readonly stderr: string
  readonly milliseconds: number
}

/** Runs the Action as a runner does: with nothing in its environment but what GitHub puts there. */
export async function runStep(repo: string, settings: StepSettings = {}): Promise<StepOutcome> {
  const files = makeFolder({'event.json': JSON.stringify(settings.event ?? {}), output: '', summary: ''})
  const inputs = Object.entries({token, ...settings.inputs}).map(([name, value]) => [
    `INPUT_${name.toUpperCase()}`,
    value,
  ])
  const env = {
    PATH: process.env.PATH,
    GITHUB_ACTIONS: 'true',
    GITHUB_EVENT_NAME: settings.eventName ?? 'pull_request',
    GITHUB_EVENT_PATH: join(files, 'event.json'),
    GITHUB_OUTPUT: join(files, 'output'),
    GITHUB_STEP_SUMMARY: join(files, 'summary'),
    GITHUB_WORKSPACE: repo,
    GITHUB_REPOSITORY: 'desk/news',
    GITHUB_SERVER_URL: 'https://github.test',
    GITHUB_RUN_ID: '99',
    GITHUB_WORKFLOW: 'Copy',
    GITHUB_JOB: 'lint',
    GITHUB_ACTION_REPOSITORY: 'newslint/newslint',
    GITHUB_ACTION_REF: 'v1',
    ...Object.fromEntries(inputs),
    ...settings.env,
  }
  const started = performance.now()
  const child = spawn(process.execPath, [join(bundle, 'index.js')], {cwd: repo, env, stdio: ['ignore', 'pipe', 'pipe']})
  let [stdout, stderr] = ['', '']
  child.stdout.on('data', (chunk) => (stdout += chunk))
  child.stderr.on('data', (chunk) => (stderr += chunk))
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve))
  const read = (name: string): string => readFileSync(join(files, name), 'utf8')
  for (const text of [stdout, stderr, read('output'), read('summary')]) expect(text).not.toContain(token)
  const head = spawnSync('git', ['rev-parse', 'HEAD'], {cwd: repo, encoding: 'utf8'}).stdout.trim()
  const stable = (text: string): string => (head === '' ? text : text.replaceAll(head, 'HEAD'))
  return {
    code,
    ...asRunner(stdout),
    summary: stable(read('summary')).trimEnd(),
    summaryBytes: Buffer.byteLength(read('summary')),
    outputs: outputsOf(read('output')),
    stderr,
    milliseconds: performance.now() - started,
  }
}

/** Reads a log as GitHub's runner does, which knows two forms of commands and stops where it is told to. */
function asRunner(stdout: string): {readonly commands: readonly string[]; readonly log: readonly string[]} {
  const commands: string[] = []
  const log: string[] = []
  let stopped: string | undefined
  for (const line of stdout.split('\n')) {
    const command = /^\s*::([^:\s]+)(?: [^:]*)?::(.*)$/.exec(line)
    if (stopped !== undefined) {
      if (command?.[1] === stopped) stopped = undefined
      else log.push(line)
    } else if (command?.[1] === 'stop-commands') stopped = command[2]
    else if (command !== null || line.includes('##[')) commands.push(line.trim())
    else if (line !== '') log.push(line)
  }
  expect(stopped).toBeUndefined()
  return {commands: commands.filter((line) => !/^::(?:end)?group::/.test(line)), log}
}

function outputsOf(text: string): Record<string, string> {
  const outputs: Record<string, string> = {}
  for (const [, name, , value] of text.matchAll(/^(.+?)<<(.+)\n([\s\S]*?)\n\2$/gm)) outputs[name] = value
  return outputs
}
