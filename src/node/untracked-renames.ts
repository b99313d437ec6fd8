import {readFileSync, statSync} from 'node:fs'
import {join} from 'node:path'
import {runGit} from './git.ts'

/** Git calls a file renamed where half of it is the same. */
const leastShared = 0.5
/** Comparing every new file with every one that is gone must not take longer than linting them. */
const mostPairs = 10_000
const mostBytes = 4 * 1024 * 1024

/**
 * Finds which new files that git does not know yet are old ones under another name, as git does for those that it knows.
 *
 * @param top The repository's folder.
 * @param base The commit that has the old files.
 * @param gone Names of files that it has and the working tree has not.
 * @param untracked Names of files that git does not know.
 * @returns By new name, the lines that the old file had not: 1-based, ended by line feeds.
 */
export async function untrackedRenames(
  top: string,
  base: string,
  gone: readonly string[],
  untracked: readonly string[],
): Promise<ReadonlyMap<string, ReadonlySet<number>>> {
  const renamed = new Map<string, ReadonlySet<number>>()
  if (gone.length === 0 || untracked.length === 0 || gone.length * untracked.length > mostPairs) return renamed
  const olds = new Map<string, readonly string[]>()
  for (const name of gone) {
    const {code, stdout} = await runGit(top, ['cat-file', 'blob', `${base}:${name}`])
    if (code === 0) olds.set(name, stdout.toString('utf8').split('\n'))
  }
  for (const name of untracked) {
    const lines = linesOf(join(top, name))
    if (lines === undefined) continue
    const [best] = [...olds]
      .map(([old, before]) => ({old, shared: sharedPart(before, lines)}))
      .filter(({shared}) => shared >= leastShared)
      .sort((a, b) => b.shared - a.shared)
    if (best === undefined) continue
    const changed = await newLines(top, `${base}:${best.old}`, name)
    if (changed === undefined) continue
    olds.delete(best.old)
    renamed.set(name, changed)
  }
  return renamed
}

function linesOf(path: string): string[] | undefined {
  try {
    const stats = statSync(path)
    return stats.isFile() && stats.size <= mostBytes ? readFileSync(path, 'utf8').split('\n') : undefined
  } catch {
    return undefined
  }
}

/** How much of the longer of two texts is lines that both have, by length. */
function sharedPart(before: readonly string[], after: readonly string[]): number {
  const left = new Map<string, number>()
  for (const line of before) left.set(line, (left.get(line) ?? 0) + 1)
  let shared = 0
  for (const line of after) {
    const count = left.get(line) ?? 0
    if (count === 0) continue
    left.set(line, count - 1)
    shared += line.length
  }
  const length = (lines: readonly string[]): number => lines.reduce((sum, line) => sum + line.length, 0)
  const most = Math.max(length(before), length(after))
  return most === 0 ? 0 : shared / most
}

/** The lines of a file that a blob has not. */
async function newLines(top: string, blob: string, name: string): Promise<ReadonlySet<number> | undefined> {
  const diff = ['diff', '--no-ext-diff', '--no-textconv', '--no-color', '--text', '--unified=0']
  const {code, stdout} = await runGit(top, [...diff, blob, '--', name])
  if (code !== 0) return undefined
  const lines = new Set<number>()
  for (const text of stdout.toString('utf8').split('\n')) {
    const [hunk, first, count = '1'] = /^@@ -\S+ \+(\d+)(?:,(\d+))? @@/.exec(text) ?? []
    if (hunk === undefined) continue
    for (let line = Number(first); line < Number(first) + Number(count); line++) lines.add(line)
  }
  return lines
}
