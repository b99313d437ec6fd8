import {realpathSync} from 'node:fs'
import {join} from 'node:path'
import {changeBase, repositoryTop} from './change-base.ts'
import {UsageError} from './errors.ts'
import {gitProblem, namesOf, runGit} from './git.ts'
import {decodeArticle, type ReadOutcome} from './read-article.ts'

/** Gives the article that a file was before a change; undefined where there was none. */
export type EarlierText = (path: string) => Promise<ReadOutcome | undefined>

/**
 * Reads articles as they were where a change began. Renames are followed.
 *
 * @param cwd A folder of the repository.
 * @param base A branch or commit, or undefined; see `changesSince`.
 * @throws {UsageError} where git cannot tell.
 */
export async function earlierTexts(cwd: string, base?: string): Promise<EarlierText> {
  const top = await repositoryTop(cwd)
  const {
    commits: [commit],
  } = await changeBase(top, base)
  const parameters = ['diff', '--no-ext-diff', '--no-textconv', '--name-status', '--find-renames', '-z', commit]
  const listed = await runGit(top, parameters)
  if (listed.code !== 0) throw new UsageError(`git cannot list what has changed: ${gitProblem(listed)}`)
  const names = earlierNames(namesOf(listed.stdout), realpathSync(top))
  return async (path) => {
    const name = names.get(realPath(path))
    if (name === undefined) return undefined
    const shown = await runGit(top, ['cat-file', 'blob', `${commit}:${name}`])
    return shown.code === 0 ? decodeArticle(shown.stdout) : undefined
  }
}

/** What the changed files of `git diff --name-status -z` were called, by their paths. New ones are left out. */
function earlierNames(fields: readonly string[], top: string): Map<string, string> {
  const names = new Map<string, string>()
  for (let index = 0; index < fields.length; ) {
    const status = fields[index++]
    const before = fields[index++]
    const now = /^[RC]/.test(status) ? fields[index++] : before
    if (!/^[AD]/.test(status)) names.set(join(top, now), before)
  }
  return names
}

function realPath(path: string): string {
  try {
    return realpathSync(path)
  } catch {
    return path
  }
}
