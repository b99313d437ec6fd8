import {narrowToChanges} from '../core/changed.ts'
import type {DocumentResult} from '../core/message.ts'
import type {Exceptions} from '../core/report.ts'
import type {ChangedLines, ChangeMode, Changes} from './changes.ts'
import {displayPath} from './paths.ts'

/** So many processes of git at a time. */
const mostAtOnce = 4

/**
 * Asks for the changed lines of files.
 *
 * @returns By path; files that have not changed are left out.
 */
export async function changedLinesOf(
  changes: Changes,
  mode: ChangeMode,
  paths: Iterable<string>,
): Promise<Map<string, ChangedLines>> {
  const lines = new Map<string, ChangedLines>()
  const waiting = [...new Set(paths)].filter((path) => changes.has(path))
  const work = async (): Promise<void> => {
    for (let path = waiting.pop(); path !== undefined; path = waiting.pop())
      lines.set(path, mode === 'files' ? null : await changes.lines(path))
  }
  await Promise.all(Array.from({length: mostAtOnce}, work))
  return lines
}

/**
 * What a change brought to the results of a run; see {@link narrowToChanges}.
 *
 * @param linted The articles, as they were linted by themselves.
 * @param compared The same articles among the others.
 * @param cwd The folder that paths in messages are seen from.
 * @param exceptions What silences findings.
 */
export async function changedResults(
  linted: readonly {readonly result: {readonly path: string}; readonly fixedLines?: readonly number[]}[],
  compared: readonly DocumentResult[],
  {changes, mode, cwd, exceptions}: {changes: Changes; mode: ChangeMode; cwd: string; exceptions: Exceptions},
): Promise<DocumentResult[]> {
  // Git is asked about those files alone in which something is found, or that something is found because of.
  const wanted = compared.flatMap(({path, messages}) => [
    ...(messages.length > 0 ? [path] : []),
    ...messages.flatMap(({related = []}) => related.map((place) => place.path)),
  ])
  const fixed = new Map(
    linted.flatMap(({result: {path}, fixedLines}) => (fixedLines === undefined ? [] : [[path, new Set(fixedLines)]])),
  )
  const lines = await changedLinesOf(
    changes,
    mode,
    wanted.filter((path) => !fixed.has(path)),
  )
  return narrowToChanges(compared, {
    has: (path) => changes.has(path),
    lines: (path) => fixed.get(path) ?? lines.get(path) ?? null,
    shown: (path) => displayPath(cwd, path),
    exceptions,
  })
}
