import {existsSync} from 'node:fs'
import {createRequire} from 'node:module'
import {join, resolve} from 'node:path'
import {pathToFileURL} from 'node:url'
import type {LedgerName} from '../core/ledgers.ts'
import {nearest} from '../core/nearest.ts'
import type {FileReport} from '../core/report.ts'
import {type Formatter, type FormatterContext, formatters, isFormatterName} from '../formatters/index.ts'
import {errorMessage, UsageError} from './errors.ts'
import {importModule} from './import-module.ts'

/** A formatter of somebody else's may take its time. */
export interface LoadedFormatter {
  (reports: readonly FileReport[], context: FormatterContext): string | Promise<string>
  readonly needs?: readonly LedgerName[]
  readonly pieces?: NonNullable<Formatter['pieces']>
}

/**
 * Loads a formatter: one of newslint's by name, a module by its path, or a package by its name
 * (`newslint-formatter-name`, `eslint-formatter-name` or `name`), looked for from `cwd`.
 *
 * @throws {UsageError} when there is none.
 */
export async function loadFormatter(name: string, cwd: string): Promise<LoadedFormatter> {
  if (isFormatterName(name)) return formatters[name]()
  const file = findFormatter(name, cwd)
  let exported: {readonly default?: unknown}
  try {
    exported = (await importModule(pathToFileURL(file).href)) as {readonly default?: unknown}
  } catch (error) {
    throw new UsageError(`the formatter "${name}" failed while it was loaded: ${errorMessage(error)}`)
  }
  if (typeof exported.default !== 'function')
    throw new UsageError(`"${name}" is no formatter: its default export is not a function`)
  return exported.default as LoadedFormatter
}

function findFormatter(name: string, cwd: string): string {
  const isPath = /^\.|[\\/]/.test(name) && !/^@[^\\/]+[\\/][^\\/]+$/.test(name)
  if (isPath) {
    const file = resolve(cwd, name)
    if (!existsSync(file)) throw new UsageError(`there is no formatter "${name}"; check the path after --format`)
    return file
  }
  const [scope, short] = name.startsWith('@') ? [`${name.split('/')[0]}/`, name.split('/')[1]] : ['', name]
  const {resolve: resolvePackage} = createRequire(join(cwd, 'newslint.config.js'))
  for (const candidate of [`${scope}newslint-formatter-${short}`, `${scope}eslint-formatter-${short}`, name]) {
    try {
      return resolvePackage(candidate)
    } catch {
      // The next one, then.
    }
  }
  const known = Object.keys(formatters)
  const meant = nearest(name, known)
  const advice = meant === undefined ? `there are ${known.join(', ')}` : `did you mean "${meant}"?`
  throw new UsageError(`there is no formatter "${name}"; ${advice}`)
}
