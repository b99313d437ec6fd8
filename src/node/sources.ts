import {Document} from '../core/document.ts'
import {type SourceLedger, sourcesOf} from '../language/source-ledger.ts'
import type {Project} from './project.ts'
import {readArticle} from './read-article.ts'

/** The source ledger of one file. Its offsets are UTF-16 units into `text`. */
export interface FileLedger {
  readonly filePath: string
  /** The article without a byte order mark. */
  readonly text: string
  readonly ledger: SourceLedger
}

/** The ledgers of the files that a list of paths means, and what could not be read. */
export interface LedgerOutcome {
  readonly ledgers: readonly FileLedger[]
  /** One line each: paths that gave nothing. */
  readonly unmatched: readonly string[]
  /** One line each: files and folders that cannot be read. */
  readonly unreadable: readonly string[]
}

/** Reads who says what in every article. */
export function ledgersOf(project: Project, paths: readonly string[]): LedgerOutcome {
  const found = project.find(paths)
  const ledgers: FileLedger[] = []
  const unreadable = found.unreadable.map(({path, reason}) => `${path} cannot be read: ${reason}`)
  for (const path of found.files) {
    const source = readArticle(path)
    if ('problem' in source) {
      unreadable.push(`${path}: ${source.problem.message}`)
      continue
    }
    const {input, language} = project.settings(path)
    const document = new Document(source.text, {path, input, language})
    ledgers.push({filePath: path, text: document.text, ledger: sourcesOf(document)})
  }
  return {ledgers, unmatched: found.unmatched, unreadable}
}
