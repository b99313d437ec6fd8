import {spawnSync} from 'node:child_process'
import {join} from 'node:path'
import {packageRoot} from '../../node/paths.ts'
import {median} from './measure.ts'

/** A process to time, from its start to its end. */
export interface Program {
  readonly command: string
  readonly parameters: readonly string[]
  readonly cwd: string
  readonly env?: Readonly<Record<string, string>>
  /** The exit codes that say that it did its work: a linter that finds something ends with 1. */
  readonly exitCodes?: readonly number[]
}

/** newslint as it is installed. */
export const launcher = join(packageRoot(), 'dist/src/cli/newslint.cjs')

/** Runs a script with this Node. */
export function node(cwd: string, ...parameters: readonly string[]): Program {
  return {command: process.execPath, parameters, cwd}
}

/** Runs newslint in a folder. */
export function newslint(cwd: string, ...parameters: readonly string[]): Program {
  return {...node(cwd, launcher, ...parameters), exitCodes: [0, 1]}
}

/**
 * Milliseconds that a whole process takes.
 *
 * @throws where it fails: what did not do its work is not fast.
 */
export function timeOf({command, parameters, cwd, env, exitCodes = [0]}: Program): number {
  const started = performance.now()
  const {status, error, stderr} = spawnSync(command, parameters, {
    cwd,
    env: {...process.env, ...env},
    stdio: ['ignore', 'ignore', 'pipe'],
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  })
  const spent = performance.now() - started
  if (error !== undefined || status === null || !exitCodes.includes(status))
    throw new Error(
      `\`${[command, ...parameters].join(' ').slice(0, 200)}\` failed (${error?.message ?? `exit code ${status}`}): ${stderr?.slice(-400)}`,
    )
  return spent
}

/**
 * Medians of what some programs take. They run in turns, so that the machine's moods meet all of them; each first runs
 * once without being counted, unless `warmUp` is false: what runs for long is not slower the first time.
 */
export function inTurns<Name extends string>(
  programs: Readonly<Record<Name, Program>>,
  rounds: number,
  warmUp = true,
): Record<Name, number> {
  const names = Object.keys(programs) as Name[]
  const times = Object.fromEntries(names.map((name) => [name, [] as number[]])) as Record<Name, number[]>
  if (warmUp) for (const name of names) timeOf(programs[name])
  for (let round = 0; round < rounds; round++) for (const name of names) times[name].push(timeOf(programs[name]))
  return Object.fromEntries(names.map((name) => [name, median(times[name])])) as Record<Name, number>
}
