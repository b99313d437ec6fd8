import {existsSync, readFileSync, statSync} from 'node:fs'
import {dirname, extname, join, resolve} from 'node:path'
import {pathToFileURL} from 'node:url'
import type {Jiti} from 'jiti'
import {type Config, ConfigError} from '../core/config.ts'
import {errorCode, errorMessage, explainFileError} from './errors.ts'
import {importModule} from './import-module.ts'
import {findJsonProblem} from './json-syntax.ts'
import {displayPath, libraryEntry} from './paths.ts'

/** The names that a config may have, the first one found in a folder counts. */
export const configNames = [
  'newslint.config.js',
  'newslint.config.mjs',
  'newslint.config.ts',
  'newslint.config.json',
] as const

/** A config and where it came from. */
export interface LoadedConfig {
  readonly config: Config
  /** The file's absolute path; null when there is none and the defaults hold. */
  readonly path: string | null
  /** The folder that the config's globs and ignore patterns are relative to. */
  readonly base: string
}

/** Looks for a config of one of these names in a folder and all above it. Returns its absolute path, or null. */
export function findConfigFile(cwd: string, names: readonly string[] = configNames): string | null {
  for (let folder = resolve(cwd); ; folder = dirname(folder)) {
    for (const name of names) if (isFile(join(folder, name))) return join(folder, name)
    if (dirname(folder) === folder) return null
  }
}

/**
 * Loads the config that holds in a folder.
 *
 * @param options `cwd`: the folder, the current one unless given. `file`: a config to use instead of the one found;
 *   its globs are then relative to `cwd`, as in ESLint, so that one config can serve many folders. `fresh`: load code
 *   again that this process has loaded before; what it imports stays as it was. `trusted`: false passes over configs that
 *   are code.
 * @throws {ConfigError} One line: what is wrong, where, and what to do.
 */
export async function loadConfig(
  options: {readonly cwd?: string; readonly file?: string; readonly fresh?: boolean; readonly trusted?: boolean} = {},
): Promise<LoadedConfig> {
  const cwd = resolve(options.cwd ?? process.cwd())
  const mayRun = options.trusted !== false
  const file = options.file === undefined || mayRun || isJson(options.file) ? options.file : undefined
  const path =
    file === undefined
      ? findConfigFile(
          cwd,
          configNames.filter((name) => mayRun || isJson(name)),
        )
      : resolve(cwd, file)
  if (path === null) return {config: {}, path: null, base: cwd}
  const name = displayPath(cwd, path)
  if (file !== undefined && !isFile(path))
    throw new ConfigError(`there is no config file "${file}"; check the path after --config`)
  const config = isJson(path) ? readJson(path, name) : await importConfig(path, name, options.fresh === true)
  if (typeof config !== 'object' || config === null || Array.isArray(config))
    throw new ConfigError(`${name}: it exports no config; write \`export default {preset: 'recommended'}\``)
  return {config, path, base: file === undefined ? dirname(path) : cwd}
}

function isJson(path: string): boolean {
  return extname(path) === '.json'
}

/** Whether there is a regular file with this path. */
export function isFile(path: string): boolean {
  try {
    return statSync(path, {throwIfNoEntry: false})?.isFile() === true
  } catch {
    return false
  }
}

/** Whether there is a folder with this path. */
export function isFolder(path: string): boolean {
  try {
    return statSync(path, {throwIfNoEntry: false})?.isDirectory() === true
  } catch {
    return false
  }
}

function readJson(path: string, name: string): unknown {
  let source: string
  try {
    source = readFileSync(path, 'utf8').replace(/^\uFEFF/, '')
  } catch (error) {
    throw new ConfigError(`${name}: it cannot be read: ${explainFileError(error)}`)
  }
  try {
    return JSON.parse(source)
  } catch (error) {
    const problem = findJsonProblem(source)
    if (problem === null) throw new ConfigError(`${name}: ${errorMessage(error)}`)
    throw new ConfigError(`${name}:${problem.line}:${problem.column}: ${problem.message}`)
  }
}

/** Node keeps modules by their addresses, so a new one makes it read the file again. */
let loads = 0

async function importConfig(path: string, name: string, fresh: boolean): Promise<unknown> {
  try {
    if (extname(path) === '.ts') return await importAsTypeScript(path)
    try {
      // A config may be a promise, which may come to nothing.
      const version = fresh ? `?${++loads}` : ''
      return await ((await importModule(pathToFileURL(path).href + version)) as {default?: unknown}).default
    } catch (error) {
      // `npx newslint` runs where no newslint is installed that the config could import `defineConfig` from.
      const lacksNewslint =
        errorCode(error) === 'ERR_MODULE_NOT_FOUND' && /package 'newslint'/.test(errorMessage(error))
      if (lacksNewslint) return await importAsTypeScript(path)
      throw error
    }
  } catch (error) {
    throw new ConfigError(await describeImportError(error, path, name))
  }
}

async function importAsTypeScript(path: string): Promise<unknown> {
  return await (await jiti()).import(path, {default: true})
}

/** What runs TypeScript; it is large and so is loaded for those who need it. */
async function jiti(): Promise<Jiti> {
  const {createJiti} = await import('jiti')
  const entry = libraryEntry()
  // The Action is a bundle that may have no library beside it.
  const own = existsSync(entry) ? {alias: {newslint: entry}} : {virtualModules: {newslint: await import('../index.ts')}}
  return createJiti(import.meta.url, {fsCache: false, moduleCache: false, ...own})
}

async function describeImportError(error: unknown, path: string, name: string): Promise<string> {
  const problem = thrownByParser(error) ?? (error instanceof SyntaxError ? await findSyntaxError(path) : undefined)
  if (problem !== undefined) {
    const file = problem.filename === path ? name : problem.filename
    return `${file}:${problem.line}:${problem.column + 1}: ${problem.message.trim()}`
  }
  if (error instanceof SyntaxError) return `${name}: ${errorMessage(error)}, in a file that it imports`
  const place = placeInStack(error, path)
  const missing = /Cannot find (?:package|module) '([^']+)'/.exec(errorMessage(error))?.[1]
  if (missing !== undefined)
    return `${name}: it imports "${missing}", which is not there; install it or correct the name`
  return `${name}${place === undefined ? '' : `:${place}`}: ${errorMessage(error)}`
}

/** A syntax error as jiti's parser knows it: lines count from 1, columns from 0. */
interface ParserProblem {
  readonly filename: string
  readonly line: number
  readonly column: number
  readonly message: string
}

/** Asks jiti where the mistake is: Node keeps the place of a syntax error to itself. */
async function findSyntaxError(path: string): Promise<ParserProblem | undefined> {
  const code = (await jiti()).transform({source: readFileSync(path, 'utf8'), filename: path, async: true})
  const problem = /^exports\.__JITI_ERROR__ = (\{.*\})/.exec(code)?.[1]
  return problem === undefined ? undefined : (JSON.parse(problem) as ParserProblem)
}

/** Reads the error that jiti throws on import: `ParseError: <message> ⏎ <path>:<line>:<column>`. */
function thrownByParser(error: unknown): ParserProblem | undefined {
  const match = /^ParseError: (.*)\n (.*):(\d+):(\d+)$/.exec(error instanceof Error ? error.message : '')
  if (match === null) return undefined
  return {message: match[1], filename: match[2], line: Number(match[3]), column: Number(match[4])}
}

/** Line and column of the config's own code in the stack of what it threw. */
function placeInStack(error: unknown, path: string): string | undefined {
  const stack = error instanceof Error ? (error.stack ?? '') : ''
  for (const name of [pathToFileURL(path).href, path]) {
    const at = stack.indexOf(`${name}:`)
    const match = at === -1 ? null : /^:(\d+:\d+)/.exec(stack.slice(at + name.length))
    if (match !== null) return match[1]
  }
  return undefined
}
