import type {FileReport, Fix, RelatedPlace, ReportedMessage} from '../core/report.ts'
import {ArticleText, rangeOf, utf8Length} from './article-text.ts'
import {fingerprints} from './fingerprint.ts'
import type {Formatter, FormatterContext} from './formatter.ts'
import {encodedPath, isOutside, relativePath} from './paths.ts'
import {type RuleDescriptor, ruleDescriptors} from './sarif-rules.ts'
import {counted, isError, oneLine, wholeCharacters} from './text.ts'

/** GitHub refuses a run with more. */
const mostResults = 25_000
/** In bytes. GitHub refuses more than 10 MB after compression, which makes two fifths at most of findings full of prose. */
const mostBytes = 24_000_000
/** GitHub refuses a result with more places. */
const mostPlaces = 100

/** What paths are relative to: the root of the repository, wherever it lies. */
const base = '%SRCROOT%'

interface Result {
  readonly isError: boolean
  readonly json: string
}

/**
 * SARIF 2.1.0, for code scanning: results that GitHub tells again by their sentence, rules with their help. Errors are
 * first, and what is more than GitHub takes is left out, which a notification of the run says.
 */
export const sarif: Formatter = (reports, context) => {
  const rules = ruleDescriptors(reports, context)
  const indexes = new Map(rules.map(({id}, index) => [id, index]))
  const results = reports.flatMap((report) => resultsOf(report, context, indexes))
  const sorted = [...results.filter((result) => result.isError), ...results.filter((result) => !result.isError)]
  const kept: string[] = []
  let bytes = 0
  for (const {json} of sorted) {
    bytes += utf8Length(json) + 1
    if (kept.length === mostResults || bytes > mostBytes) break
    kept.push(json)
  }
  const frame = JSON.stringify({
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {driver: driver(context, rules)},
        columnKind: 'utf16CodeUnits',
        originalUriBaseIds: {[base]: {description: {text: 'The root of the repository'}}},
        invocations: [invocation(reports, sorted.length - kept.length)],
      },
    ],
  })
  // The results are JSON already: there may be tens of thousands, and each is weighed before it is kept.
  return `${frame.slice(0, -3)},"results":[${kept.join(',')}]}]}`
}

function driver({tool}: FormatterContext, rules: readonly RuleDescriptor[]): object {
  return {
    name: 'newslint',
    ...(tool === undefined ? {} : {semanticVersion: tool.version, version: tool.version, informationUri: tool.url}),
    rules,
  }
}

/** What happened in the run besides results: files that were left out, and results that are too many. */
function invocation(reports: readonly FileReport[], leftOut: number): object {
  const notifications: object[] = []
  if (leftOut > 0) {
    const text = `${counted(leftOut, 'finding')} left out: GitHub takes ${mostResults} or 10 MB; lint fewer articles at a time to see the others`
    notifications.push({level: 'warning', message: {text}, descriptor: {id: 'too-many-findings'}})
  }
  for (const {messages} of reports)
    for (const message of messages)
      if (message.ruleId === null) notifications.push({level: 'note', message: {text: plain(message.message)}})
  return {executionSuccessful: true, toolExecutionNotifications: notifications}
}

function resultsOf(report: FileReport, context: FormatterContext, indexes: ReadonlyMap<string, number>): Result[] {
  const all = [...report.messages, ...report.suppressedMessages]
  if (all.length === 0) return []
  const uri = artifact(report.filePath, context)
  const fingerprintOf = fingerprints(report)
  const article = all.some(({fix, suggestions}) => fix !== undefined || suggestions !== undefined)
    ? ArticleText.of(report)
    : undefined
  return all
    .filter(({ruleId}) => ruleId !== null)
    .map((message) => {
      const fingerprint = fingerprintOf(message)
      const {related = [], suppressions} = message
      const fixes = fixesOf(message, uri, article)
      const result = {
        ruleId: message.ruleId,
        ruleIndex: indexes.get(message.ruleId ?? '') ?? -1,
        level: isError(message) ? 'error' : 'warning',
        message: {text: plain(message.message)},
        locations: [{physicalLocation: {artifactLocation: uri, region: regionOf(message)}}],
        partialFingerprints: {
          // By this name GitHub knows an alert again; by the other, everybody else.
          primaryLocationLineHash: fingerprint.includes(':') ? fingerprint : `${fingerprint}:1`,
          'newslintSentence/v1': fingerprint,
        },
        ...(related.length === 0
          ? {}
          : {relatedLocations: related.slice(0, mostPlaces).map((place, id) => relatedLocation(place, id, context))}),
        ...(fixes.length === 0 ? {} : {fixes}),
        ...(suppressions === undefined
          ? {}
          : {
              suppressions: suppressions.map(({kind, justification}) => ({
                // ESLint's `file` is a file of suppressions.
                kind: kind === 'directive' ? 'inSource' : 'external',
                ...(justification === '' ? {} : {justification: wholeCharacters(justification)}),
              })),
            }),
      }
      return {isError: isError(message), json: JSON.stringify(result)}
    })
}

function regionOf(message: ReportedMessage): object {
  const {start, end} = rangeOf(message)
  return {startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column}
}

function relatedLocation(place: RelatedPlace, id: number, context: FormatterContext): object {
  const {line, column, endLine, endColumn} = place
  return {
    id: id + 1,
    physicalLocation: {
      artifactLocation: artifact(place.path, context),
      region: {startLine: line, startColumn: column, endLine, endColumn},
    },
    message: {text: plain(place.message)},
  }
}

function fixesOf(message: ReportedMessage, uri: object, article: ArticleText | undefined): object[] {
  const {fix, suggestions = []} = message
  return [...(fix === undefined ? [] : [{desc: 'Repair it', fix}]), ...suggestions].map(({desc, fix: change}) => ({
    description: {text: plain(desc)},
    artifactChanges: [
      {
        artifactLocation: uri,
        replacements: [
          {deletedRegion: deletedRegion(change, article), insertedContent: {text: wholeCharacters(change.text)}},
        ],
      },
    ],
  }))
}

function deletedRegion({range: [start, end]}: Fix, article: ArticleText | undefined): object {
  if (article === undefined) return {charOffset: start, charLength: end - start}
  const from = article.position(start)
  const to = article.position(end)
  return {startLine: from.line, startColumn: from.column, endLine: to.line, endColumn: to.column}
}

function artifact(path: string, {cwd, root}: FormatterContext): {uri: string; uriBaseId?: string} {
  const seen = relativePath(root ?? cwd, path)
  if (!isOutside(seen)) return {uri: encodedPath(seen), uriBaseId: base}
  if (seen === '<text>') return {uri: 'stdin', uriBaseId: base}
  const encoded = encodedPath(seen).replace(/^([A-Za-z])%3A/, '/$1:')
  return {uri: `file://${encoded}`}
}

/** One line of plain text. `[words](address)` would be a link, in plain text too, unless its brackets are escaped. */
function plain(text: string): string {
  const line = oneLine(text)
  return line.includes('](') ? line.replace(/[[\]]/g, '\\$&') : line
}
