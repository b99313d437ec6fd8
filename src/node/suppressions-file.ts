import {readFileSync, statSync} from 'node:fs'
import {join, resolve} from 'node:path'
import * as v from 'valibot'
import {exists} from '../core/day.ts'
import {groupBy} from '../core/group-by.ts'
import type {Suppression} from '../core/suppressions.ts'
import {errorCode, explainFileError, UsageError} from './errors.ts'
import {findJsonProblem} from './json-syntax.ts'
import {writeWhole} from './write-file.ts'

/** What the file is called unless somebody says otherwise. */
export const suppressionsName = 'newslint-suppressions.json'

const day = v.pipe(v.string(), v.check(exists, 'must be a day such as "2027-01-31"'))
const entry = v.strictObject({
  fingerprint: v.pipe(v.string(), v.regex(/^[\w-]{10}$/, 'must be the ten characters that newslint wrote')),
  file: v.pipe(v.string(), v.minLength(1, 'must name a file')),
  count: v.optional(v.pipe(v.number(), v.integer('must be a whole number'), v.minValue(1, 'must be at least 1'))),
  text: v.string(),
  reason: v.optional(v.string()),
  until: v.optional(day),
})
const form = v.strictObject({version: v.literal(1), suppressions: v.record(v.string(), v.array(entry))})

/**
 * Where a baseline is: beside the config, else in the folder that newslint runs in.
 *
 * @param location Another file, or a folder, relative to `cwd`.
 */
export function suppressionsPath(cwd: string, base: string, location?: string): string {
  if (location === undefined) return join(base, suppressionsName)
  const path = resolve(cwd, location)
  const isFolder = /[\\/]$/.test(location) || statSync(path, {throwIfNoEntry: false})?.isDirectory() === true
  return isFolder ? join(path, suppressionsName) : path
}

/**
 * Reads a baseline. Of two entries with one rule, fingerprint and file, as a merge may leave them, the larger counts.
 *
 * @param shown How the file is called in an error.
 * @returns Null where there is no such file.
 * @throws {UsageError} One line: what is wrong with the file, where, and what to do.
 */
export function readSuppressions(path: string, shown: string): readonly Suppression[] | null {
  let source: string
  try {
    source = readFileSync(path, 'utf8').replace(/^\uFEFF/, '')
  } catch (error) {
    if (errorCode(error) === 'ENOENT' || errorCode(error) === 'ENOTDIR') return null
    throw new UsageError(`${shown}: it cannot be read: ${explainFileError(error)}`)
  }
  const entries = new Map<string, Suppression>()
  for (const [rule, list] of Object.entries(parsed(source, shown).suppressions))
    for (const {count = 1, reason, until, ...rest} of list) {
      const key = `${rule} ${rest.fingerprint} ${rest.file}`
      const before = entries.get(key)
      entries.set(key, {
        ...before,
        rule,
        ...rest,
        count: Math.max(count, before?.count ?? 0),
        ...(reason === undefined ? {} : {reason}),
        ...(until === undefined ? {} : {until}),
      })
    }
  return [...entries.values()]
}

function parsed(source: string, shown: string): v.InferOutput<typeof form> {
  const advice = 'mend it, or delete the file and run newslint --suppress-all'
  const conflict = source.split('\n').findIndex((line) => /^(?:<{7}|={7}|>{7})/.test(line))
  if (conflict !== -1)
    throw new UsageError(`${shown}:${conflict + 1}:1: a merge conflict is left here; keep the entries of both sides`)
  const problem = findJsonProblem(source)
  if (problem !== null)
    throw new UsageError(`${shown}:${problem.line}:${problem.column}: ${problem.message}; ${advice}`)
  const content: unknown = JSON.parse(source)
  if (Array.isArray(content)) throw new UsageError(`${shown}: it must hold an object, not a list; ${advice}`)
  const result = v.safeParse(form, content)
  if (result.success) return result.output
  const [issue] = result.issues
  const place = (issue.path ?? []).map(({key}) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`)).join('')
  const isOwn =
    issue.type === 'check' || issue.type === 'regex' || issue.type.startsWith('min') || issue.type === 'integer'
  const wanted = isOwn
    ? issue.message
    : issue.expected === 'never'
      ? 'there is no such key'
      : issue.received === 'undefined'
        ? 'is missing'
        : `must be ${issue.expected ?? 'something else'}, not ${issue.received}`
  throw new UsageError(`${shown}: ${place.replace(/^\./, '') || 'the file'}: ${wanted}; ${advice}`)
}

/**
 * Writes a baseline: one entry a line, in an order in which the entries of two branches merge.
 *
 * @throws {UsageError} when it cannot be written.
 */
export function writeSuppressions(path: string, shown: string, entries: readonly Suppression[]): void {
  const rules = [...groupBy(entries, ({rule}) => rule)].map(([rule, list]) => {
    const lines = list.map(({fingerprint, file, count, text, reason, until}) => {
      const counted = count === 1 ? {} : {count}
      const why = {...(reason === undefined ? {} : {reason}), ...(until === undefined ? {} : {until})}
      return `      ${JSON.stringify({fingerprint, file, ...counted, text, ...why})}`
    })
    return `    ${JSON.stringify(rule)}: [\n${lines.join(',\n')}\n    ]`
  })
  const body = rules.length === 0 ? '{}' : `{\n${rules.join(',\n')}\n  }`
  try {
    writeWhole(path, `{\n  "version": 1,\n  "suppressions": ${body}\n}\n`)
  } catch (error) {
    throw new UsageError(`${shown} cannot be written: ${explainFileError(error)}`)
  }
}
