import {runGit} from './git.ts'

/** A run of lines that one commit last changed. Lines are 1-based and end with a line feed, as git counts them. */
export interface BlamedLines {
  /** Null for what is not committed yet. */
  readonly commit: string | null
  readonly first: number
  readonly count: number
  /** True for lines that are older than the commits that were asked about. */
  readonly isOlder: boolean
  /** When the commit's author made it, in seconds since 1970. */
  readonly time: number
}

/**
 * Asks git who last changed each line of a file as it is on the disk. Renames are followed.
 *
 * @param folder The folder that the name is relative to.
 * @param name The file.
 * @param since Commits whose lines, and those of their ancestors, are older.
 * @param env What git's environment has besides.
 * @param firstParent Whether of a merge only the first parent is asked: what another brought is then the merge's own.
 * @returns Null where git knows nothing of the file.
 */
export async function blame(
  folder: string,
  name: string,
  since: readonly string[] = [],
  env: Readonly<Record<string, string>> = {},
  firstParent = false,
): Promise<readonly BlamedLines[] | null> {
  const older = since.map((commit) => `^${commit}`)
  const ways = ['--incremental', '--root', '--no-textconv', ...(firstParent ? ['--first-parent'] : [])]
  const outcome = await runGit(folder, ['blame', ...ways, ...older, '--', name], {env})
  return outcome.code === 0 ? readBlame(outcome.stdout.toString('utf8')) : null
}

/** Reads `git blame --incremental`: what is known of a commit is said where it comes up first. */
function readBlame(text: string): BlamedLines[] {
  const commits = new Map<string, {isOlder: boolean; time: number}>()
  const groups: {readonly commit: string; readonly first: number; readonly count: number}[] = []
  let current = {isOlder: false, time: 0}
  for (const line of text.split('\n')) {
    const head = /^([0-9a-f]{40,64}) \d+ (\d+) (\d+)$/.exec(line)
    if (head !== null) {
      const [, commit, first, count] = head
      groups.push({commit, first: Number(first), count: Number(count)})
      const known = commits.get(commit)
      if (known === undefined) commits.set(commit, (current = {isOlder: false, time: 0}))
      else current = known
    } else if (line === 'boundary') current.isOlder = true
    else if (line.startsWith('author-time ')) current.time = Number(line.slice('author-time '.length))
  }
  return groups.map(({commit, first, count}) => {
    const {isOlder, time} = commits.get(commit)!
    return {commit: /^0+$/.test(commit) ? null : commit, first, count, isOlder, time}
  })
}
