import {collectFacts} from '../core/collect.ts'
import type {ActiveRule} from '../core/config.ts'
import type {PlacedFact} from '../core/facts.ts'
import {type NameLedger, nameLedger, nameLedgerRule} from '../core/name-ledger.ts'
import type {ResolvedConfig} from '../core/resolve-config.ts'
import type {Project} from './project.ts'
import {type ArticleOutcomes, readArticles} from './read-articles.ts'

/** Finds the names that the articles spell in several ways, whether or not the config has `inconsistent-name` on. */
export function namesOfFiles(
  project: Project,
  paths: readonly string[],
): {readonly ledger: NameLedger; readonly outcomes: ArticleOutcomes<unknown>} {
  const outcomes = readArticles(project, paths, (path, document, settings): PlacedFact[] =>
    collectFacts(document, collecting(settings), []).facts.map((fact) => ({...fact, path})),
  )
  return {ledger: nameLedger(outcomes.articles.flat()), outcomes}
}

function collecting({rules, known}: ResolvedConfig): ActiveRule[] {
  const active = rules.find(({rule}) => rule.id === nameLedgerRule)
  if (active !== undefined) return [active]
  return known.filter(({id}) => id === nameLedgerRule).map((rule) => ({rule, severity: 1, options: rule.options}))
}
