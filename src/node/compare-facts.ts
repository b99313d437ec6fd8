import {resolve} from 'node:path'
import {compareFacts, corpusMessage, type RelatedFacts, relatedPlace} from '../core/compare.ts'
import {compareText} from '../core/compare-text.ts'
import {distinct} from '../core/corpus.ts'
import {hasLapsed} from '../core/day.ts'
import type {PlacedFact} from '../core/facts.ts'
import type {RelatedPlace} from '../core/message.ts'
import {type FileReport, fileReport, type ReportedMessage, reportAt, withLapse} from '../core/report.ts'
import type {AnyRuleDefinition} from '../core/rule.ts'
import {UsageError} from './errors.ts'
import {comparingRule} from './fact-files.ts'
import {FactGroup} from './fact-group.ts'
import {findingLine, lineHead, type PlacedFinding, readFactLine, readFindingLine} from './fact-lines.ts'
import {relativePath} from './paths.ts'
import {LineSorter} from './sort-lines.ts'
import {SpilledText} from './spilled-text.ts'
import {StoredReport} from './stored-report.ts'

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
  // One fact alone has nothing to be compared with, and is not even read.
  let alone: string | undefined
  let group: FactGroup | undefined
  for (const line of lines) {
    if (head !== '' && line.startsWith(head)) {
      if (alone !== undefined) {
        const fact = factIn(alone)
        group = new FactGroup(comparingRule(fact.rule) as AnyRuleDefinition, cwd)
        group.add(fact)
        alone = undefined
      }
      group?.add(factIn(line))
      continue
    }
    if (group !== undefined) yield* findingsOf(group)
    group = undefined
    alone = undefined
    const found = lineHead(line)
    if (found?.group == null) {
      head = ''
      const finding = readFindingLine(line)
      if (finding === null) throw broken(line)
      yield moved(finding, (path) => resolve(cwd, path))
    } else {
      head = found.text
      alone = line
    }
  }
  if (group !== undefined) yield* findingsOf(group)
}

/** Reports that read their findings when they are asked for them. */
export interface FindingReports {
  /** Of all articles with a finding, by path. */
  readonly reports: FileReport[]
  /** Removes what was put aside; the reports are of no use then. */
  clear(): void
}

/** How many characters of findings are held while facts are compared, which takes memory of its own. */
const mostHeld = 6 * 1024 * 1024

/**
 * The reports of all articles with a finding, in memory that grows with the articles alone.
 *
 * @param today The day on which exceptions count or are over, as `2027-01-31`.
 * @throws {UsageError} where the disk does not take what has to be put aside.
 */
export function reportFindings(findings: Iterable<PlacedFinding>, today?: string): FindingReports {
  const sorter = new LineSorter(mostHeld)
  const texts = new SpilledText()
  const stored = {texts, read: (path: string, own: readonly string[]) => reportOf(path, own.map(findingIn), today)}
  try {
    for (const finding of findings) sorter.add(findingLine(finding))
    const reports: FileReport[] = []
    let path: string | undefined
    let lines: string[] = []
    for (const line of sorter.lines()) {
      const own = findingIn(line).path
      if (own !== path && path !== undefined) {
        reports.push(new StoredReport(path, lines, stored))
        lines = []
      }
      path = own
      lines.push(line)
    }
    if (path !== undefined) reports.push(new StoredReport(path, lines, stored))
    reports.sort((a, b) => compareText(a.filePath, b.filePath))
    return {reports, clear: () => texts.clear()}
  } catch (error) {
    texts.clear()
    throw error
  } finally {
    sorter.clear()
  }
}

/** Findings as lines for another comparison to take in; see `findingLine`. */
export function* findingLines(findings: Iterable<PlacedFinding>, cwd: string): Generator<string> {
  for (const finding of findings) yield findingLine(moved(finding, (path) => relativePath(cwd, path)))
}

const top = {line: 1, column: 1, endLine: 1, endColumn: 1}

/** What the facts of one key come to. */
function* findingsOf({facts, articles}: FactGroup): Generator<PlacedFinding> {
  const [{rule: id, key}] = facts
  const rule = comparingRule(id) as AnyRuleDefinition
  // A rule that names the same places in a thousand articles gives the same list each time.
  const places = new Map<RelatedFacts, readonly RelatedPlace[]>()
  const placesOf = (related: RelatedFacts): readonly RelatedPlace[] => {
    let own = places.get(related)
    if (own === undefined) {
      own = related.map(({fact, message}) => relatedPlace(fact.path, fact, message))
      places.set(related, own)
    }
    return own
  }
  for (const finding of compareFacts(rule, key, facts, () => articles)) {
    const {path, silenced} = finding.fact
    const message = corpusMessage(rule, finding, finding.fact, placesOf(finding.related))
    // That a rule failed is said at the top of the article.
    const {line, column, endLine, endColumn} = finding.failure === undefined ? finding.fact : top
    yield {
      path,
      rule: id,
      key,
      line,
      column,
      endLine,
      endColumn,
      ...(silenced === undefined ? {} : {silenced}),
      message,
    }
  }
}

function findingIn(line: string): PlacedFinding {
  return readFindingLine(line) as PlacedFinding
}

function factIn(line: string): PlacedFact {
  const fact = readFactLine(line)
  if (fact === null) throw broken(line)
  return fact
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
