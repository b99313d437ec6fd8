import {collectFacts} from '../core/collect.ts'
import type {PlacedFact} from '../core/facts.ts'
import {type NameLedger, nameLedger, nameLedgerRule} from '../core/name-ledger.ts'
import {rulesForReport} from './collecting.ts'
import type {Project} from './project.ts'
import {type ArticleOutcomes, readArticles} from './read-articles.ts'

/** Finds the names that the articles spell in several ways, whether or not the config has `inconsistent-name` on. */
export function namesOfFiles(
  project: Project,
  paths: readonly string[],
): {readonly ledger: NameLedger; readonly outcomes: ArticleOutcomes<unknown>} {
  const outcomes = readArticles(project, paths, (path, document, settings): PlacedFact[] =>
    collectFacts(document, rulesForReport(settings, [nameLedgerRule]), []).facts.map((fact) => ({...fact, path})),
  )
  return {ledger: nameLedger(outcomes.articles.flat()), outcomes}
}
