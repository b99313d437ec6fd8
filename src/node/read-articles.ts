import {Document} from '../core/document.ts'
import type {ResolvedConfig} from '../core/resolve-config.ts'
import type {Project} from './project.ts'
import {readArticle} from './read-article.ts'

/** What a report makes of the files that a list of paths means, and what could not be read. */
export interface ArticleOutcomes<Outcome> {
  readonly articles: readonly Outcome[]
  /** Absolute paths of all that were to be read. */
  readonly files: readonly string[]
  /** One line each: paths that gave nothing. */
  readonly unmatched: readonly string[]
  /** One line each: files and folders that cannot be read. */
  readonly unreadable: readonly string[]
}

/** Reads articles, each as its config has it, and makes something of every one. */
export function readArticles<Outcome>(
  project: Project,
  paths: readonly string[],
  make: (path: string, document: Document, settings: ResolvedConfig) => Outcome,
): ArticleOutcomes<Outcome> {
  const found = project.find(paths)
  const articles: Outcome[] = []
  const unreadable = found.unreadable.map(({path, reason}) => `${path} cannot be read: ${reason}`)
  for (const path of found.files) {
    const source = readArticle(path)
    if ('problem' in source) {
      unreadable.push(`${path}: ${source.problem.message}`)
      continue
    }
    const settings = project.settings(path)
    const {input, language} = settings
    articles.push(make(path, new Document(source.text, {path, input, language}), settings))
  }
  return {articles, files: found.files, unmatched: found.unmatched, unreadable}
}
