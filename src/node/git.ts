import {spawn} from 'node:child_process'
import {accessSync, constants, statSync} from 'node:fs'
import {devNull} from 'node:os'
import {delimiter, isAbsolute, join} from 'node:path'
import {UsageError} from './errors.ts'

/** What a run of git gave. */
export interface GitOutcome {
  readonly code: number
  readonly stdout: Buffer
  readonly stderr: string
}

/**
 * Nothing that the repository or its config names is run: no monitor, hook, pager or external diff. Names are meant as they
 * are written, and commits that a config wants blame to pass over count.
 */
const always = [
  '--no-pager',
  '--literal-pathspecs',
  ...[
    'core.fsmonitor=false',
    `core.hooksPath=${devNull}`,
    'core.quotePath=false',
    'diff.external=',
    'diff.autoRefreshIndex=false',
    'diff.relative=false',
    'diff.ignoreSubmodules=all',
    'blame.ignoreRevsFile=',
    'safe.bareRepository=explicit',
  ].flatMap((setting) => ['-c', setting]),
]

/**
 * Runs git without a shell.
 *
 * @param cwd Where.
 * @param parameters The command and what follows it.
 * @param more What it reads, and what its environment has besides.
 * @returns What it gave, whatever its exit code.
 * @throws {UsageError} when there is no git.
 */
export function runGit(
  cwd: string,
  parameters: readonly string[],
  more: {readonly input?: string; readonly env?: Readonly<Record<string, string>>} = {},
): Promise<GitOutcome> {
  const program = gitProgram()
  const child = spawn(program, [...always, ...parameters], {
    cwd,
    env: {...gitEnvironment(process.env), ...more.env},
    windowsHide: true,
  })
  // It may be over before it has read anything.
  child.stdin.on('error', () => {})
  child.stdin.end(more.input)
  const [out, errors]: [Buffer[], Buffer[]] = [[], []]
  child.stdout.on('data', (chunk: Buffer) => out.push(chunk))
  child.stderr.on('data', (chunk: Buffer) => errors.push(chunk))
  return new Promise((resolve, reject) => {
    child.on('error', (error) => reject(new UsageError(`git cannot be run: ${error.message}`)))
    child.on('close', (code) =>
      resolve({code: code ?? 128, stdout: Buffer.concat(out), stderr: Buffer.concat(errors).toString('utf8')}),
    )
  })
}

/** The first line of what git says is wrong, for messages that have nothing better. */
export function gitProblem({stderr, code}: GitOutcome): string {
  const lines = stderr.split('\n').filter((line) => line.trim() !== '')
  const line = lines.find((each) => /^(?:fatal|error):/.test(each)) ?? lines[0]
  return line?.replace(/^(?:fatal|error): /, '') ?? `it ended with code ${code}`
}

/** Names that git parts with NUL, which no name can hold. */
export function namesOf(stdout: Buffer): string[] {
  return stdout
    .toString('utf8')
    .split('\0')
    .filter((name) => name !== '')
}

/**
 * Git's environment: its own settings of where the repository is stay, because hooks set them; those that make it run
 * programs, print otherwise or read names otherwise go.
 */
function gitEnvironment(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const kept = Object.entries(env).filter(
    ([name]) => !/^GIT_(?:EXTERNAL_DIFF|DIFF_|PAGER|TRACE|LITERAL_|GLOB_|NOGLOB_|ICASE_|EDITOR)/i.test(name),
  )
  return {...Object.fromEntries(kept), LC_ALL: 'C', GIT_OPTIONAL_LOCKS: '0', GIT_TERMINAL_PROMPT: '0'}
}

let found: string | undefined

/** Git's path. Found here and not by the system, which may look in the current folder: that is the repository's. */
function gitProgram(): string {
  if (found !== undefined) return found
  const names = process.platform === 'win32' ? ['git.exe'] : ['git']
  for (const folder of (process.env.PATH ?? '').split(delimiter))
    for (const name of isAbsolute(folder) ? names : []) {
      const path = join(folder, name)
      if (isProgram(path)) return (found = path)
    }
  throw new UsageError('git is needed for this and is not on PATH; install it')
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return statSync(path).isFile()
  } catch {
    return false
  }
}
