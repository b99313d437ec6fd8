import {collectFacts} from '../core/collect.ts'
import {DuplicateCollector, type DuplicateMap} from '../core/duplicate-map.ts'
import {sharingRules} from '../core/shared-facts.ts'
import {rulesForReport} from './collecting.ts'
import type {Project} from './project.ts'
import {type ArticleOutcomes, readArticles} from './read-articles.ts'

/** Finds what articles share, whether or not the config has the rules on that compare them. */
export function duplicatesOfFiles(
  project: Project,
  paths: readonly string[],
): {readonly map: DuplicateMap; readonly outcomes: ArticleOutcomes<unknown>} {
  const collector = new DuplicateCollector()
  const outcomes = readArticles(project, paths, (path, document, settings) => {
    const rules = rulesForReport(settings, sharingRules)
    const facts = collectFacts(document, rules, []).facts.map((fact) => ({...fact, path}))
    collector.add(
      path,
      document,
      facts,
      rules.map(({rule}) => rule),
    )
  })
  return {map: collector.map(), outcomes}
}
