import {UsageError} from '../node/errors.ts'
import {type GitOutcome, runGit} from '../node/git.ts'
import type {WorkflowEvent} from './event.ts'

/** What a run's articles are compared with. */
export interface Comparison {
  /** A commit. */
  readonly base: string
  /** What to call it. */
  readonly name: string
  /** What people should know of it. */
  readonly note?: string
}

/** How far a shallow checkout is deepened in search of the place where a branch parted: first a little. */
const deepenings = [1, 100, 1000]

/**
 * Finds the commit that a pull request or push is to be compared with, and fetches what a shallow checkout lacks for
 * that.
 *
 * @param top The repository's folder.
 * @returns Undefined where the event is about no change, such as a schedule.
 * @throws {UsageError} where the checkout does not reach that far back.
 */
export async function comparison(
  top: string,
  event: WorkflowEvent,
  env: NodeJS.ProcessEnv,
): Promise<Comparison | undefined> {
  const {pull, before, isNewBranch, defaultBranch} = event
  if (pull === undefined && before === undefined && !isNewBranch) return undefined
  const parents = await parentsOfHead(top)
  // What GitHub checks out of a pull request is its merge with the base, of which the first parent is the base.
  if (
    pull !== undefined &&
    parents.length === 2 &&
    parents[1] === pull.headSha &&
    (await reaches(top, parents[0], true))
  )
    return {base: parents[0], name: pull.baseRef}
  const wanted = pull === undefined ? before : pull.baseSha
  if (wanted !== undefined && (await reaches(top, wanted, false)))
    return {base: wanted, name: pull?.baseRef ?? wanted.slice(0, 7)}
  const isDefault = pull === undefined && env.GITHUB_REF_NAME === defaultBranch
  if (isNewBranch && isDefault) return undefined
  if (defaultBranch !== undefined && !isDefault && (await reaches(top, `refs/remotes/origin/${defaultBranch}`, false)))
    return {
      base: `refs/remotes/origin/${defaultBranch}`,
      name: defaultBranch,
      ...(isNewBranch ? {} : {note: `The commit to compare with is gone; compared with ${defaultBranch} instead`}),
    }
  const what = pull === undefined ? 'push' : 'pull request'
  throw new UsageError(
    `the checkout does not reach back to where this ${what} began; give actions/checkout fetch-depth: 0, or set changed: none`,
  )
}

/** The parents that the commit itself names, which a shallow checkout need not hold. */
async function parentsOfHead(top: string): Promise<string[]> {
  const {stdout} = await runGit(top, ['cat-file', 'commit', 'HEAD'])
  const [header] = stdout.toString('utf8').split('\n\n')
  return [...header.matchAll(/^parent ([0-9a-f]+)$/gm)].map(([, parent]) => parent)
}

/**
 * Whether HEAD and another commit have a commit in common here, after fetching what that takes.
 *
 * @param isParent Whether the commit is a parent of HEAD, so that little is missing.
 */
async function reaches(top: string, commit: string, isParent: boolean): Promise<boolean> {
  const meets = async (): Promise<boolean> => succeeded(await runGit(top, ['merge-base', commit, 'HEAD']))
  if (await meets()) return true
  const isRef = commit.startsWith('refs/')
  const target = isRef ? `+${commit.replace('refs/remotes/origin/', 'refs/heads/')}:${commit}` : commit
  const fetch = ['fetch', '--no-tags', '--no-recurse-submodules', '--quiet']
  const head = (await runGit(top, ['rev-parse', 'HEAD'])).stdout.toString('utf8').trim()
  const shallow =
    (await runGit(top, ['rev-parse', '--is-shallow-repository'])).stdout.toString('utf8').trim() === 'true'
  if (!shallow) return succeeded(await runGit(top, [...fetch, 'origin', target])) && (await meets())
  for (const depth of deepenings) {
    const wanted = isParent ? [head] : [head, target]
    if (!succeeded(await runGit(top, [...fetch, `--deepen=${depth}`, 'origin', ...wanted]))) return false
    if (await meets()) return true
  }
  return false
}

function succeeded({code}: GitOutcome): boolean {
  return code === 0
}
