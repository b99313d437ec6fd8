import {type SourceLedger, sourcesOf} from '../language/source-ledger.ts'
import type {Project} from './project.ts'
import {type ArticleOutcomes, readArticles} from './read-articles.ts'

/** The source ledger of one file. Its offsets are UTF-16 units into `text`. */
export interface FileLedger {
  readonly filePath: string
  /** The article without a byte order mark. */
  readonly text: string
  readonly ledger: SourceLedger
}

/** Reads who says what in every article. */
export function ledgersOf(project: Project, paths: readonly string[]): ArticleOutcomes<FileLedger> {
  return readArticles(project, paths, (filePath, document) => ({
    filePath,
    text: document.text,
    ledger: sourcesOf(document),
  }))
}
