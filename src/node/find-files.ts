import {readdirSync, statSync} from 'node:fs'
import {basename, dirname, resolve, sep} from 'node:path'
import picomatch from 'picomatch'
import {nearest} from '../core/nearest.ts'
import {errorCode, explainFileError} from './errors.ts'
import type {IgnoreReason, Ignores} from './ignores.ts'
import {displayPath} from './paths.ts'
import {type Unreadable, type WalkOutcome, walk} from './walk.ts'

/** What a folder is searched for unless the config or `--ext` says otherwise. */
export const defaultExtensions = ['.md', '.mdx', '.markdown', '.txt'] as const

export interface FindOptions {
  /** The current folder, absolute. */
  readonly cwd: string
  /** With their points, such as `.md`. */
  readonly extensions: readonly string[]
  /** Undefined: nothing is ignored. */
  readonly ignores: Ignores | undefined
}

/** What the paths of a command come to. All paths are absolute. */
export interface FoundFiles {
  /** Sorted, each once. */
  readonly files: readonly string[]
  /** Files that were named one by one although a pattern rules them out. */
  readonly ignored: readonly {readonly path: string; readonly reason: IgnoreReason}[]
  readonly unreadable: readonly Unreadable[]
  /** For every path or pattern that gave nothing: one line that says why and what to do. */
  readonly unmatched: readonly string[]
}

/** Finds the files that a list of files, folders and glob patterns means. */
export function findFiles(paths: readonly string[], options: FindOptions): FoundFiles {
  const files = new Set<string>()
  const ignored = new Map<string, IgnoreReason>()
  const unreadable = new Map<string, Unreadable>()
  const unmatched: string[] = []
  const {cwd, ignores} = options
  for (const path of paths) {
    const absolute = resolve(cwd, path)
    try {
      const stats = statSync(absolute)
      if (stats.isDirectory()) addFound(searchFolder(absolute, options), path, absolute)
      else if (!stats.isFile()) unreadable.set(absolute, {path: absolute, reason: notRegular})
      else {
        ignores?.beginAt(dirname(absolute))
        const reason = ignores?.reason(absolute)
        if (reason === undefined) files.add(absolute)
        else ignored.set(absolute, reason)
      }
    } catch (error) {
      const code = errorCode(error)
      if (code !== 'ENOENT' && code !== 'ENOTDIR')
        unreadable.set(absolute, {path: absolute, reason: explainFileError(error)})
      else if (isPattern(path)) addFound(searchPattern(path, options), path, undefined)
      else unmatched.push(missing(path, absolute))
    }
  }
  return {
    files: [...files].sort(),
    ignored: [...ignored].map(([path, reason]) => ({path, reason})),
    unreadable: [...unreadable.values()],
    unmatched,
  }

  function addFound(found: WalkOutcome, path: string, folder: string | undefined): void {
    for (const file of found.files) files.add(file)
    for (const problem of found.unreadable) unreadable.set(problem.path, problem)
    if (found.files.length === 0 && found.unreadable.length === 0)
      unmatched.push(nothingFound(path, folder, found.ignored, options))
  }
}

/** A pipe would be waited for, perhaps for ever. */
const notRegular = 'it is not a regular file; copy its text to one, or pass it with --stdin'

function searchFolder(folder: string, {extensions, ignores}: FindOptions): WalkOutcome {
  ignores?.beginAt(folder)
  return walk(folder, {accept: (path) => hasExtension(path, extensions), ignores})
}

function searchPattern(pattern: string, {cwd, extensions, ignores}: FindOptions): WalkOutcome {
  const {base, glob} = picomatch.scan(pattern.replaceAll(sep, '/'))
  const folder = resolve(cwd, base)
  if (!statSync(folder, {throwIfNoEntry: false})?.isDirectory()) return {files: [], unreadable: [], ignored: undefined}
  const fixed = folder
    .replaceAll(sep, '/')
    .replace(/\/?$/, '/')
    .replace(/[\\*?[\]{}()!+@]/g, '\\$&')
  const matches = picomatch(fixed + glob, {dot: true})
  // `*.wire` names an extension itself; `drafts/*` takes what a search of the folder would take.
  const namesExtension = /\.[^/*.]+$/.test(glob)
  ignores?.beginAt(folder)
  return walk(folder, {
    accept: (path) => (namesExtension || hasExtension(path, extensions)) && matches(path.replaceAll(sep, '/')),
    ignores,
    dotFolders: /(?:^|\/)\.[^./]/.test(glob),
  })
}

/** Whether a path ends in one of the extensions, in any case. */
export function hasExtension(path: string, extensions: readonly string[]): boolean {
  const name = path.toLowerCase()
  return extensions.some((extension) => name.endsWith(extension))
}

function isPattern(path: string): boolean {
  return picomatch.scan(path.replaceAll(sep, '/')).isGlob
}

function missing(path: string, absolute: string): string {
  const folder = dirname(absolute)
  let names: string[] = []
  try {
    names = readdirSync(folder)
  } catch {
    // The folder is missing too; there is nothing to propose.
  }
  const meant = nearest(basename(absolute), names)
  const proposal = meant === undefined ? undefined : path.slice(0, path.length - basename(absolute).length) + meant
  return `there is no file or folder "${path}"; ${proposal === undefined ? 'check the spelling' : `did you mean "${proposal}"?`}`
}

function nothingFound(
  path: string,
  folder: string | undefined,
  ignored: IgnoreReason | undefined,
  {cwd, extensions}: FindOptions,
): string {
  const shown = folder === undefined ? path : displayPath(cwd, folder)
  const place = folder === undefined ? `that fits the pattern "${shown}"` : `in "${shown}"`
  if (ignored !== undefined)
    return `there is no article ${place} but what "${ignored.pattern}" in ${ignored.source} ignores; to lint that too, add --no-ignore`
  if (folder === undefined)
    return `there is no article ${place}; check the spelling, or put the pattern in quotation marks`
  return `there are no articles in "${shown}": none of its files ends in ${extensions.join(', ')}; name other extensions with --ext`
}
