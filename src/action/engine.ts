import {existsSync, readFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {pathToFileURL} from 'node:url'
import {errorMessage, UsageError} from '../node/errors.ts'
import * as bundled from '../node/index.ts'

/** The newslint that does the work: what `newslint/node` exports. */
export type Engine = typeof bundled

/**
 * Gives the newslint that the input `version` asks for: the Action's own, or the one that is installed where the
 * articles are.
 *
 * @param version `bundled`; `installed`; or the version that the installed one must have, of which `1` and `1.4` are
 *   beginnings.
 * @param mayRun Whether code of the checkout may run.
 * @throws {UsageError} where there is none such.
 */
export async function chooseEngine(version: string, cwd: string, mayRun: boolean): Promise<Engine> {
  if (version === 'bundled') return bundled
  const isRange = /^v?\d+(?:\.\d+){0,2}(?:-[\w.-]+)?$/.test(version)
  if (version !== 'installed' && !isRange)
    throw new UsageError(`the input version takes bundled, installed or a version such as 1 or 1.4.2, not "${version}"`)
  if (!mayRun)
    throw new UsageError(
      `the input version is "${version}", and this pull request comes from a fork, whose code is not run; set version: bundled, or allow-code-config: true`,
    )
  const folder = installedIn(cwd)
  if (folder === undefined)
    throw new UsageError(
      `newslint is not installed in "${cwd}", as version: ${version} asks; run npm ci before this step`,
    )
  const {version: found, exports} = manifestOf(folder)
  const wanted = version.replace(/^v/, '')
  if (version !== 'installed' && found !== wanted && !found.startsWith(`${wanted}.`))
    throw new UsageError(
      `newslint ${found} is installed, and the input version asks for ${version}; change one of them`,
    )
  const entry = exports?.['./node']?.default
  try {
    if (entry === undefined) throw new Error('it has no entry newslint/node')
    const loaded = (await import(pathToFileURL(join(folder, entry)).href)) as Engine
    const missing = Object.keys(bundled).find((name) => !(name in loaded))
    if (missing !== undefined) throw new Error(`it is too old for this Action: it lacks ${missing}`)
    return loaded
  } catch (error) {
    throw new UsageError(`the installed newslint ${found} cannot be used: ${errorMessage(error)}`)
  }
}

/** The folder of the installed package, as Node would find it. */
function installedIn(cwd: string): string | undefined {
  for (let folder = cwd; ; folder = dirname(folder)) {
    const candidate = join(folder, 'node_modules', 'newslint')
    if (existsSync(join(candidate, 'package.json'))) return candidate
    if (dirname(folder) === folder) return undefined
  }
}

interface Manifest {
  readonly version: string
  readonly exports?: {readonly './node'?: {readonly default?: string}}
}

function manifestOf(folder: string): Manifest {
  return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest
}
