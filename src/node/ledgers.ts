import {boilerplateOf} from '../core/boilerplate.ts'
import {collectFacts} from '../core/collect.ts'
import {Document} from '../core/document.ts'
import {DuplicateCollector} from '../core/duplicate-map.ts'
import type {PlacedFact} from '../core/facts.ts'
import {
  type ArticleBoilerplate,
  type ArticleSources,
  articleSources,
  type LedgerName,
  type Ledgers,
} from '../core/ledgers.ts'
import {lineStartsOf, positionAt} from '../core/line-starts.ts'
import {lintDocument} from '../core/lint.ts'
import {nameLedger, nameLedgerRule} from '../core/name-ledger.ts'
import type {FileReport} from '../core/report.ts'
import type {ResolvedConfig} from '../core/resolve-config.ts'
import {sharingRules} from '../core/shared-facts.ts'
import {sourcesOf} from '../language/source-ledger.ts'
import {rulesForReport} from './collecting.ts'
import type {Project} from './project.ts'
import {readArticle} from './read-article.ts'
import {type ArticleOutcomes, readArticles} from './read-articles.ts'

/** Ledgers of files, with what could not be read. Rules that the config has off are asked with their defaults. */
export function ledgersOfFiles(
  project: Project,
  paths: readonly string[],
  names: readonly LedgerName[],
): {readonly ledgers: Ledgers; readonly outcomes: ArticleOutcomes<unknown>} {
  const collector = new LedgerCollector(names)
  const outcomes = readArticles(project, paths, (path, document, settings) => collector.add(path, document, settings))
  return {ledgers: collector.ledgers(), outcomes}
}

/** Ledgers of articles that were linted, of the text that their reports speak of. */
export function ledgersOfReports(
  project: Project,
  reports: readonly FileReport[],
  names: readonly LedgerName[],
): Ledgers {
  const collector = new LedgerCollector(names)
  for (const {filePath, output, fatalErrorCount} of reports) {
    if (fatalErrorCount > 0) continue
    const source = output === undefined ? readArticle(filePath) : {text: output}
    if ('problem' in source) continue
    const settings = project.settings(filePath)
    const {input, language} = settings
    collector.add(filePath, new Document(source.text, {path: filePath, input, language}), settings)
  }
  return collector.ledgers()
}

/** Makes the ledgers that were asked for, article by article, so that each is read once. */
class LedgerCollector {
  readonly #names: ReadonlySet<LedgerName>
  readonly #texts = new Map<string, string>()
  readonly #sources: ArticleSources[] = []
  readonly #boilerplate: ArticleBoilerplate[] = []
  readonly #nameFacts: PlacedFact[] = []
  readonly #duplicates = new DuplicateCollector()

  constructor(names: readonly LedgerName[]) {
    this.#names = new Set(names)
  }

  add(path: string, document: Document, settings: ResolvedConfig): void {
    if (this.#names.has('texts')) this.#texts.set(path, document.text)
    if (this.#names.has('sources')) {
      const starts = lineStartsOf(document.text)
      const quote = (start: number, end: number) => ({
        ...positionAt(starts, start),
        text: document.text.slice(start, end),
      })
      this.#sources.push(articleSources(path, sourcesOf(document), quote))
    }
    if (this.#names.has('boilerplate'))
      this.#boilerplate.push({
        filePath: path,
        report: boilerplateOf(document, lintDocument(document, path, settings).messages),
      })
    if (this.#names.has('names'))
      for (const fact of placed(path, document, settings, [nameLedgerRule])) this.#nameFacts.push(fact)
    if (this.#names.has('duplicates'))
      this.#duplicates.add(path, document, placed(path, document, settings, sharingRules), settings.known)
  }

  ledgers(): Ledgers {
    return {
      ...(this.#names.has('texts') ? {texts: this.#texts} : {}),
      ...(this.#names.has('sources') ? {sources: this.#sources} : {}),
      ...(this.#names.has('boilerplate') ? {boilerplate: this.#boilerplate} : {}),
      ...(this.#names.has('names') ? {names: nameLedger(this.#nameFacts)} : {}),
      ...(this.#names.has('duplicates') ? {duplicates: this.#duplicates.map()} : {}),
    }
  }
}

/** The facts that some rules keep of an article, with its path. */
function placed(path: string, document: Document, settings: ResolvedConfig, rules: readonly string[]): PlacedFact[] {
  return collectFacts(document, rulesForReport(settings, rules), []).facts.map((fact) => ({...fact, path}))
}
