import {copyFileSync, mkdirSync, mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {delimiter, join, resolve} from 'node:path'
import {blame} from './blame.ts'
import type {ChangeBase} from './change-base.ts'
import {errorCode, UsageError} from './errors.ts'
import {gitProblem, namesOf, runGit} from './git.ts'

/**
 * Finds out about files that the last commit does not have whether they are old ones under another name. Git can tell that
 * of files that it knows, so it is shown the working tree in an index of our own; the repository stays untouched.
 *
 * @param top The repository's folder.
 * @param base Where the change began.
 * @param names Names of all files that have changed, are new or are gone.
 * @returns By name, the lines that are new or changed, 1-based and ended by line feeds; null for new files.
 */
export async function uncommittedFiles(
  top: string,
  base: ChangeBase,
  names: readonly string[],
): Promise<ReadonlyMap<string, ReadonlySet<number> | null>> {
  const folder = mkdtempSync(join(tmpdir(), 'newslint-git-'))
  try {
    const env = await ownIndex(top, folder)
    const input = names.map((name) => `${name}\0`).join('')
    const updated = await runGit(top, ['update-index', '--add', '--remove', '-z', '--stdin'], {env, input})
    if (updated.code !== 0) throw new UsageError(`git cannot read what has changed: ${gitProblem(updated)}`)
    const diff = ['diff', '--cached', '--no-ext-diff', '--no-textconv', '--name-only', '-z', '--find-renames']
    const listed = async (filter: string): Promise<string[]> =>
      namesOf((await runGit(top, [...diff, `--diff-filter=${filter}`, 'HEAD'], {env})).stdout)
    const files = new Map<string, ReadonlySet<number> | null>()
    for (const name of await listed('A')) files.set(name, null)
    for (const name of await listed('R')) files.set(name, await changedLines(top, name, base, env))
    return files
  } finally {
    rmSync(folder, {recursive: true, force: true})
  }
}

/**
 * Asks git which lines of a file are newer than some commits.
 *
 * @returns 1-based lines, ended by line feeds; null, which stands for all, where git knows nothing of the file.
 */
export async function changedLines(
  top: string,
  name: string,
  base: ChangeBase,
  env: Readonly<Record<string, string>> = {},
): Promise<ReadonlySet<number> | null> {
  const blamed = await blame(top, name, base.commits, env, base.isShallowMerge)
  if (blamed === null) return null
  const changed = new Set<number>()
  for (const {first, count, isOlder} of blamed)
    if (!isOlder) for (let line = first; line < first + count; line++) changed.add(line)
  return changed
}

/** Makes an index and a place for objects in a folder, and gives the environment in which git uses them. */
async function ownIndex(top: string, folder: string): Promise<Record<string, string>> {
  const pathOf = async (name: string): Promise<string> => {
    const {stdout} = await runGit(top, ['rev-parse', '--git-path', name])
    return resolve(top, stdout.toString('utf8').replace(/\r?\n$/, ''))
  }
  const index = join(folder, 'index')
  try {
    copyFileSync(await pathOf('index'), index)
  } catch (error) {
    if (errorCode(error) !== 'ENOENT') throw error
  }
  const objects = join(folder, 'objects')
  mkdirSync(objects)
  const before = process.env.GIT_ALTERNATE_OBJECT_DIRECTORIES
  const known = JSON.stringify(await pathOf('objects'))
  return {
    GIT_INDEX_FILE: index,
    GIT_OBJECT_DIRECTORY: objects,
    GIT_ALTERNATE_OBJECT_DIRECTORIES: before ? `${known}${delimiter}${before}` : known,
  }
}
