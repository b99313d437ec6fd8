import {collectFromText} from '../core/lint.ts'
import {factLine} from './fact-lines.ts'
import {relativePath} from './paths.ts'
import type {Project} from './project.ts'
import {readArticle} from './read-article.ts'
import {LineSorter} from './sort-lines.ts'

/** What collecting gives. */
export interface FactsOutcome {
  /** The articles that were looked at. */
  readonly files: readonly string[]
  /** One fact a line, to be read in order; see `factLine`. Call its `clear` when done. */
  readonly lines: LineSorter
  /** One line each: paths that gave nothing. */
  readonly unmatched: readonly string[]
  /** One line each: files and folders that cannot be read, and rules that failed. */
  readonly problems: readonly string[]
}

/** Collects what the rules that compare articles keep of every article, in memory that does not grow with them. */
export function collectFactLines(
  project: Project,
  paths: readonly string[],
  onProgress: (done: number, total: number) => void = () => {},
): FactsOutcome {
  const {files, unmatched, unreadable} = project.find(paths)
  const problems = unreadable.map(({path, reason}) => `${path} cannot be read: ${reason}`)
  const lines = new LineSorter()
  for (const [index, path] of files.entries()) {
    const source = readArticle(path)
    if ('problem' in source) problems.push(`${path}: ${source.problem.message}`)
    else {
      const collected = collectFromText(source.text, path, project.settings(path))
      const relative = relativePath(project.cwd, path)
      for (const fact of collected.facts) lines.add(factLine(relative, fact))
      for (const {message} of collected.problems) problems.push(`${path}: ${message}`)
    }
    onProgress(index + 1, files.length)
  }
  return {files, lines, unmatched, problems}
}
