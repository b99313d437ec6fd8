import {resolve} from 'node:path'
import {compareFacts} from '../core/compare.ts'
import {compareText} from '../core/compare-text.ts'
import {distinct} from '../core/corpus.ts'
import {hasLapsed} from '../core/day.ts'
import type {PlacedFact} from '../core/facts.ts'
import {type FileReport, fileReport, type ReportedMessage, reportAt, withLapse} from '../core/report.ts'
import type {AnyRuleDefinition} from '../core/rule.ts'
import {UsageError} from './errors.ts'
import {comparingRule} from './fact-files.ts'
import {findingLine, lineHead, type PlacedFinding, readFactLine, readFindingLine} from './fact-lines.ts'
import {relativePath} from './paths.ts'

/**
 * Compares facts as one run over all their articles would, in memory that depends on the largest key.
 *
 * @param lines Lines of facts and findings in the order of their bytes; see `openFactFiles`.
 * @param cwd The folder that the paths in them are seen from.
 * @returns Findings with absolute paths, those that the lines hold among them.
 * @throws {UsageError} where a line cannot be read.
 */
export function* compareFactLines(lines: Iterable<string>, cwd: string): Generator<PlacedFinding> {
  let head = ''
  let group: string[] = []
  for (const line of lines) {
    if (head !== '' && line.startsWith(head)) {
      group.push(line)
      continue
    }
    yield* findingsOf(group, cwd)
    group = []
    const found = lineHead(line)
    if (found?.group == null) {
      head = ''
      const finding = readFindingLine(line)
      if (finding === null) throw broken(line)
      yield moved(finding, (path) => resolve(cwd, path))
    } else {
      head = found.text
      group.push(line)
    }
  }
  yield* findingsOf(group, cwd)
}

/** The reports of all articles with a finding, by path; `today` is the day on which exceptions count or are over. */
export function reportFindings(findings: Iterable<PlacedFinding>, today?: string): FileReport[] {
  const byPath = new Map<string, PlacedFinding[]>()
  for (const finding of findings) {
    const own = byPath.get(finding.path)
    if (own === undefined) byPath.set(finding.path, [finding])
    else own.push(finding)
  }
  return [...byPath]
    .map(([path, found]) => reportOf(path, found, today))
    .sort((a, b) => compareText(a.filePath, b.filePath))
}

/** Findings as lines for another comparison to take in; see `findingLine`. */
export function* findingLines(findings: Iterable<PlacedFinding>, cwd: string): Generator<string> {
  for (const finding of findings) yield findingLine(moved(finding, (path) => relativePath(cwd, path)))
}

const top = {line: 1, column: 1, endLine: 1, endColumn: 1}

/** What the facts of one key come to; one fact alone has nothing to be compared with. */
function* findingsOf(lines: readonly string[], cwd: string): Generator<PlacedFinding> {
  if (lines.length < 2) return
  const facts = lines.map((line): PlacedFact => {
    const fact = readFactLine(line)
    if (fact === null) throw broken(line)
    return Object.assign(fact, {path: resolve(cwd, fact.path)})
  })
  const [{rule, key}] = facts
  for (const {fact, message} of compareFacts(comparingRule(rule) as AnyRuleDefinition, key, facts)) {
    const {path, silenced} = fact
    // That a rule failed is said at the top of the article.
    const {line, column, endLine, endColumn} = message.ruleId === rule ? fact : top
    yield {path, rule, key, line, column, endLine, endColumn, ...(silenced === undefined ? {} : {silenced}), message}
  }
}

function broken(line: string): UsageError {
  return new UsageError(`the line ${line.slice(0, 60)}… is broken; collect the facts again`)
}

function moved(finding: PlacedFinding, move: (path: string) => string): PlacedFinding {
  const {path, message} = finding
  const {related} = message
  if (related === undefined) return {...finding, path: move(path)}
  const places = related.map((place) => ({...place, path: move(place.path)}))
  return {...finding, path: move(path), message: {...message, related: places}}
}

/** The report of one article. Lines and columns travel in the facts, so that no article need be at hand. */
function reportOf(filePath: string, found: readonly PlacedFinding[], today?: string): FileReport {
  // In the order of rules and keys, as one run has them: of findings at one place the first stands.
  const placed = new Map(
    found
      .toSorted((a, b) => compareText(a.rule, b.rule) || compareText(a.key, b.key))
      .map((finding) => [finding.message, finding]),
  )
  const shown: ReportedMessage[] = []
  const suppressed: ReportedMessage[] = []
  for (const message of distinct([...placed.keys()])) {
    const finding = placed.get(message) as PlacedFinding
    const {silenced} = finding
    const reported = reportAt(finding.message, finding)
    if (silenced === undefined) shown.push(reported)
    else if (hasLapsed(silenced.until, today)) shown.push(withLapse(reported, silenced.until))
    else suppressed.push({...reported, suppressions: [{kind: silenced.kind, justification: silenced.reason}]})
  }
  return fileReport(filePath, shown, suppressed)
}
