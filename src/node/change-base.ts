import {nearest} from '../core/nearest.ts'
import {UsageError} from './errors.ts'
import {type GitOutcome, gitProblem, runGit} from './git.ts'

/** The commits from which a change is counted. */
export interface ChangeBase {
  /** What it was found by: what the user named, or a branch. */
  readonly name: string
  /** Where the change began: the last commits that both sides have; mostly one. */
  readonly commits: readonly string[]
  /**
   * Whether what is checked out is a merge into that commit, in a shallow clone: what was merged has no history there
   * by which its lines could be told from older ones.
   */
  readonly isShallowMerge: boolean
}

const flag = '--changed'

/**
 * Finds the folder of the repository that a folder is in.
 *
 * @throws {UsageError} when there is none, or git does not trust it.
 */
export async function repositoryTop(cwd: string): Promise<string> {
  const top = await runGit(cwd, ['rev-parse', '--show-toplevel'])
  if (top.code === 0) return top.stdout.toString('utf8').replace(/\r?\n$/, '')
  if (/dubious ownership/.test(top.stderr))
    throw new UsageError(
      `git refuses this repository, which belongs to another user; if you trust it: git config --global --add safe.directory ${/'([^']+)'/.exec(top.stderr)?.[1] ?? cwd}`,
    )
  if (/not a git repository/.test(top.stderr))
    throw new UsageError(`${flag} needs a git repository, and "${cwd}" is in none; leave ${flag} out`)
  if (/must be run in a work tree|bare repository/.test(top.stderr))
    throw new UsageError(`${flag} needs files, and "${cwd}" is in a repository without a working tree; clone it first`)
  throw new UsageError(`git cannot say where the repository is: ${gitProblem(top)}`)
}

/**
 * Finds where the change began: the merge base of what is checked out and another commit.
 *
 * @param top The repository's folder.
 * @param named The other commit. Unless given: the branch that this one follows, where that has another name than this
 *   one; else the default branch of the remote `upstream` or `origin`; else the branch that this one follows.
 * @throws {UsageError} One line: what is missing, and what to fetch or name.
 */
export async function changeBase(top: string, named?: string): Promise<ChangeBase> {
  if ((await commitOf(top, 'HEAD')) === null)
    throw new UsageError(`there is no commit yet that ${flag} could compare with; commit first, or leave ${flag} out`)
  const name = named ?? (await defaultBase(top))
  const isShallow = text(await runGit(top, ['rev-parse', '--is-shallow-repository'])) === 'true'
  const commit = await commitOf(top, name)
  if (commit === null) throw new UsageError(await unknownBase(top, name, isShallow))
  const found = await runGit(top, ['merge-base', '--all', commit, 'HEAD'])
  const commits = text(found)
    .split('\n')
    .filter((line) => line !== '')
  if (found.code === 0 && commits.length > 0) {
    const isShallowMerge =
      isShallow && (await commitOf(top, 'HEAD^2')) !== null && (await commitOf(top, 'HEAD^1')) === commits[0]
    return {name, commits, isShallowMerge}
  }
  if (isShallow)
    throw new UsageError(
      `this clone is shallow and does not reach back to where "${name}" and this branch parted; run git fetch --unshallow (in actions/checkout: fetch-depth: 0)`,
    )
  if (found.code === 1)
    throw new UsageError(`"${name}" and this branch have no commit in common; name another base, such as ${flag}=main`)
  throw new UsageError(`git cannot compare with "${name}": ${gitProblem(found)}`)
}

function text({stdout}: GitOutcome): string {
  return stdout.toString('utf8').trim()
}

async function commitOf(top: string, name: string): Promise<string | null> {
  // What begins with a hyphen is a flag to git and never a commit.
  if (name.startsWith('-') || name.trim() === '') return null
  const outcome = await runGit(top, ['rev-parse', '--verify', '--quiet', `${name}^{commit}`])
  return outcome.code === 0 ? text(outcome) : null
}

async function defaultBase(top: string): Promise<string> {
  const full = async (name: string): Promise<string | null> => {
    const outcome = await runGit(top, ['rev-parse', '--symbolic-full-name', '--verify', '--quiet', name])
    return outcome.code === 0 && text(outcome) !== '' ? text(outcome) : null
  }
  const short = (name: string): string => name.replace(/^refs\/(?:heads|remotes)\//, '')
  const branch = await full('HEAD')
  const followed = branch?.startsWith('refs/heads/') ? await full('@{upstream}') : null
  const isOwnCopy = followed !== null && branch !== null && followed.endsWith(`/${short(branch)}`)
  if (followed !== null && !isOwnCopy) return short(followed)
  for (const remote of ['upstream', 'origin'])
    for (const name of ['HEAD', 'main', 'master']) {
      const found = await full(`refs/remotes/${remote}/${name}`)
      if (found !== null) return short(found)
    }
  if (followed !== null) return short(followed)
  throw new UsageError(
    `${flag} finds nothing to compare with: ${branch?.startsWith('refs/heads/') ? 'this branch follows no other' : 'no branch is checked out'} and no remote's default branch is here; name a base, such as ${flag}=main, or fetch it with git fetch origin`,
  )
}

async function unknownBase(top: string, name: string, isShallow: boolean): Promise<string> {
  const listed = await runGit(top, [
    'for-each-ref',
    '--format=%(refname:short)',
    'refs/heads',
    'refs/remotes',
    'refs/tags',
  ])
  const refs = text(listed).split('\n')
  const meant = nearest(name, refs) ?? refs.find((ref) => ref.endsWith(`/${name}`))
  const proposal = meant === undefined || meant === '' ? undefined : `did you mean "${meant}"?`
  if (isShallow && proposal === undefined)
    return `there is no commit "${name}" in this shallow clone; run git fetch --unshallow origin ${name.replace(/^origin\//, '')} (in actions/checkout: fetch-depth: 0)`
  return `there is no branch or commit "${name}" here; ${proposal ?? 'check the spelling, or fetch it with git fetch origin'}`
}
