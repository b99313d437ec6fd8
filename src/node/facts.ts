import {compareText} from '../core/compare-text.ts'
import type {Fact, PlacedFact} from '../core/facts.ts'
import {lintText} from '../core/lint.ts'
import {relativePath} from './paths.ts'
import type {Project} from './project.ts'
import {readArticle} from './read-article.ts'

/** What collecting gives. */
export interface FactsOutcome {
  /** One fact a line, sorted; see {@link factLine}. */
  readonly lines: readonly string[]
  /** One line each: paths that gave nothing. */
  readonly unmatched: readonly string[]
  /** One line each: files and folders that cannot be read. */
  readonly unreadable: readonly string[]
}

/** Collects what the rules that compare articles keep of every article. */
export function collectFactLines(project: Project, paths: readonly string[]): FactsOutcome {
  const found = project.find(paths)
  const unreadable = found.unreadable.map(({path, reason}) => `${path} cannot be read: ${reason}`)
  const lines: string[] = []
  for (const path of found.files) {
    const source = readArticle(path)
    if ('problem' in source) {
      unreadable.push(`${path}: ${source.problem.message}`)
      continue
    }
    const {facts} = lintText(source.text, path, project.settings(path))
    for (const fact of facts) lines.push(factLine(relativePath(project.cwd, path), fact))
  }
  return {lines: lines.sort(compareText), unmatched: found.unmatched, unreadable}
}

/**
 * A fact as a line of JSON in ASCII, with rule and key in front, so that sorting lines by their bytes
 * (`LC_ALL=C sort`) brings those together that are to be compared.
 *
 * @param path Where the article is, as seen from the folder in which facts will be compared.
 */
export function factLine(path: string, {rule, key, ...rest}: Fact): string {
  return JSON.stringify({rule, key, path, ...rest}).replace(
    /[\u007f-\uffff]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}

/** Reads a line back; null where it is no fact. */
export function readFactLine(line: string): PlacedFact | null {
  try {
    const fact = JSON.parse(line)
    const isFact = typeof fact.rule === 'string' && typeof fact.key === 'string' && typeof fact.path === 'string'
    return isFact && typeof fact.start === 'number' && typeof fact.line === 'number' ? fact : null
  } catch {
    return null
  }
}
