import {Document} from '../core/document.ts'
import {lintText} from '../core/lint.ts'
import {type FileReport, type ReportedMessage, reportOf} from '../core/report.ts'
import {fingerprints} from '../formatters/fingerprint.ts'
import {sourcesOf, standsOnSource} from '../language/source-ledger.ts'
import {earlierTexts} from './earlier-texts.ts'
import type {Project} from './project.ts'
import {readArticle} from './read-article.ts'

/** How many sentences of an article there are, and how many of them stand on an identified source. */
export interface SourcedShare {
  readonly sentences: number
  readonly sourced: number
}

/** What a change made of one article. */
export interface EditorialChange {
  readonly filePath: string
  /** Undefined for a new article. */
  readonly before: SourcedShare | undefined
  readonly after: SourcedShare
  /** Findings that the article did not have before, by their sentences: lines that were only moved bring none. */
  readonly added: readonly ReportedMessage[]
}

/**
 * Compares changed articles with what they were.
 *
 * @param reports What a run with `changed` found, one report for each changed article.
 * @param base Where the change began, as the run was told.
 * @throws {UsageError} where git cannot tell.
 */
export async function editorialChanges(
  project: Project,
  reports: readonly FileReport[],
  base?: string,
): Promise<EditorialChange[]> {
  const earlier = await earlierTexts(project.cwd, base)
  const changes: EditorialChange[] = []
  for (const report of reports) {
    const {filePath} = report
    const now = readArticle(filePath)
    if ('problem' in now) continue
    const then = await earlier(filePath)
    const before = then === undefined || 'problem' in then ? undefined : then.text
    changes.push({
      filePath,
      before: before === undefined ? undefined : shareOf(project, filePath, before),
      after: shareOf(project, filePath, now.text),
      added: before === undefined ? report.messages : addedTo(project, report, before),
    })
  }
  return changes
}

function shareOf(project: Project, path: string, text: string): SourcedShare {
  const {input, language} = project.settings(path)
  const {sentences} = sourcesOf(new Document(text, {path, input, language}))
  return {sentences: sentences.length, sourced: sentences.filter(standsOnSource).length}
}

function addedTo(project: Project, report: FileReport, before: string): ReportedMessage[] {
  const earlier = reportOf(lintText(before, report.filePath, project.settings(report.filePath)), {source: before})
  const known = new Set(namesOf(earlier))
  const names = namesOf(report)
  return report.messages.filter((_, index) => !known.has(names[index]))
}

function namesOf(report: FileReport): string[] {
  const fingerprintOf = fingerprints(report)
  return report.messages.map((message) => `${message.ruleId} ${fingerprintOf(message)}`)
}
