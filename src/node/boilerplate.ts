import {type BoilerplateReport, boilerplateOf} from '../core/boilerplate.ts'
import {lintDocument} from '../core/lint.ts'
import type {Project} from './project.ts'
import {type ArticleOutcomes, readArticles} from './read-articles.ts'

/** The boilerplate of one file. */
export interface FileBoilerplate {
  readonly filePath: string
  readonly report: BoilerplateReport
}

/** Measures how much of every article tells nothing of its story, by the rules that the config has on for it. */
export function boilerplateOfFiles(project: Project, paths: readonly string[]): ArticleOutcomes<FileBoilerplate> {
  return readArticles(project, paths, (filePath, document, settings) => ({
    filePath,
    report: boilerplateOf(document, lintDocument(document, filePath, settings).messages),
  }))
}
