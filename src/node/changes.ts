import {readFileSync, realpathSync} from 'node:fs'
import {basename, dirname, join} from 'node:path'
import {type ChangeBase, changeBase, repositoryTop} from './change-base.ts'
import {UsageError} from './errors.ts'
import {gitProblem, namesOf, runGit} from './git.ts'
import {changedLines, uncommittedFiles} from './uncommitted-files.ts'

/** How much of what has changed counts: changed lines, or all lines of changed files. */
export const changeModes = ['lines', 'files'] as const
export type ChangeMode = (typeof changeModes)[number]

/** What a run is to look at. */
export interface ChangeRequest {
  readonly mode: ChangeMode
  /** A branch or commit; what `changesSince` finds unless given. */
  readonly base?: string
}

/** Lines of a file, 1-based, as newslint counts them; null stands for all lines. */
export type ChangedLines = ReadonlySet<number> | null

/** What has changed in a repository's working tree since a commit. */
export class Changes {
  /** What it is compared with: what the user named, or a branch. */
  readonly base: string
  /** The commits where the change began: the merge base, mostly one. */
  readonly commits: readonly string[]
  readonly #base: ChangeBase
  readonly #top: string
  /** Names of changed files, from the repository's folder. */
  readonly #names: ReadonlySet<string>
  /** The changed lines of files that the last commit does not have; null stands for all of them. */
  readonly #uncommitted: ReadonlyMap<string, ReadonlySet<number> | null>
  readonly #folders = new Map<string, string>()

  /** Use {@link changesSince}. */
  constructor(
    top: string,
    base: ChangeBase,
    names: ReadonlySet<string>,
    uncommitted: ReadonlyMap<string, ReadonlySet<number> | null>,
  ) {
    this.base = base.name
    this.commits = base.commits
    this.#base = base
    this.#top = realpathSync(top)
    this.#names = names
    this.#uncommitted = uncommitted
  }

  /** Whether a file is new, renamed or changed. */
  has(path: string): boolean {
    return this.#names.has(this.#name(path))
  }

  /**
   * The lines of a file, as it is on the disk now, that are new or changed; none where the file has not changed.
   * Git is asked for them, so ask once.
   */
  async lines(path: string): Promise<ChangedLines> {
    const name = this.#name(path)
    if (!this.#names.has(name)) return new Set()
    const known = this.#uncommitted.get(name)
    const lines = known === undefined ? await changedLines(this.#top, name, this.#base) : known
    return lines === null ? null : ourLines(path, lines)
  }

  /** A file's name as git has it: the folder may have been reached by links. */
  #name(path: string): string {
    const folder = dirname(path)
    let real = this.#folders.get(folder)
    if (real === undefined) this.#folders.set(folder, (real = realFolder(folder)))
    const whole = join(real, basename(path)).replaceAll('\\', '/')
    const top = `${this.#top.replaceAll('\\', '/').replace(/\/$/, '')}/`
    return whole.startsWith(top) ? whole.slice(top.length) : whole
  }
}

/**
 * Finds what has changed since the merge base with a branch or commit: what is committed since, staged, only in the
 * working tree, or new and not known to git, but for what .gitignore names.
 *
 * @param cwd A folder of the repository.
 * @param base A branch or commit. Unless given: the branch that this one follows, where that has another name; else the
 *   default branch of the remote `upstream` or `origin`; else the branch that this one follows.
 * @throws {UsageError} One line: why that cannot be told, and what to fetch or name.
 */
export async function changesSince(cwd: string, base?: string): Promise<Changes> {
  const top = await repositoryTop(cwd)
  const found = await changeBase(top, base)
  const diff = ['diff', '--no-ext-diff', '--no-textconv', '--no-color', '--name-only', '-z']
  const [tracked, dirty, gone, untracked] = await Promise.all([
    names(top, [...diff, '--diff-filter=d', '--find-renames', found.commits[0]]),
    names(top, [...diff, '--no-renames', 'HEAD']),
    names(top, [...diff, '--no-renames', '--diff-filter=D', 'HEAD']),
    names(top, ['ls-files', '--others', '--exclude-standard', '-z']),
  ])
  // A file may have got another name where an old name is gone; else what git does not know is new.
  const uncommitted =
    gone.length === 0
      ? new Map(untracked.map((name) => [name, null]))
      : await uncommittedFiles(top, found, [...dirty, ...untracked])
  return new Changes(top, found, new Set([...tracked, ...untracked]), uncommitted)
}

async function names(top: string, parameters: readonly string[]): Promise<string[]> {
  const outcome = await runGit(top, parameters)
  if (outcome.code !== 0) throw new UsageError(`git cannot list what has changed: ${gitProblem(outcome)}`)
  return namesOf(outcome.stdout)
}

function realFolder(folder: string): string {
  try {
    return realpathSync(folder)
  } catch {
    return folder
  }
}

/** Git ends lines with a line feed; to newslint, as to editors, a lone carriage return ends one too. */
function ourLines(path: string, lines: ReadonlySet<number>): ReadonlySet<number> {
  let text: string
  try {
    text = readFileSync(path, 'utf8')
  } catch {
    return lines
  }
  if (!/\r(?!\n)/.test(text)) return lines
  const ours = new Set<number>()
  let next = 1
  for (const [index, line] of text.split('\n').entries()) {
    const count = line.replace(/\r$/, '').split('\r').length
    if (lines.has(index + 1)) for (let each = next; each < next + count; each++) ours.add(each)
    next += count
  }
  return ours
}
