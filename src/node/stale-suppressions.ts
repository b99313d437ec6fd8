import type {BaselineOutcome} from './baseline.ts'

/** What to say of entries of a baseline that cover more findings than there are: ESLint's words, and the first of them. */
export function staleLine(stale: BaselineOutcome['stale']): string {
  const [{entry}] = stale
  const count = stale.reduce((sum, {left}) => sum + left, 0)
  const what = `${entry.rule} in ${entry.file}, “${entry.text}”`
  const which = count === 1 ? what : `${count} of them, such as ${what}`
  return `there are suppressions left that do not occur anymore (${which}); run the command again with --prune-suppressions`
}
