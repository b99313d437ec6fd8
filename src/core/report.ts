import {compareText} from './compare-text.ts'
import {hasLapsed} from './day.ts'
import {isOver, silencedMessages} from './directives.ts'
import {positionAt} from './line-starts.ts'
import type {DocumentResult, Fix, Message, Place, RelatedPlace, Suggestion} from './message.ts'

export {lineStartsOf, positionAt} from './line-starts.ts'
export type {Fix, RelatedPlace} from './message.ts'

/** A finding as ESLint's formatters know it. Lines and columns are 1-based; ranges UTF-16 offsets from 0, end exclusive. */
export interface ReportedMessage {
  readonly ruleId: string | null
  readonly fatal?: true
  readonly severity: 1 | 2
  readonly message: string
  readonly line: number
  readonly column: number
  readonly messageId?: string
  readonly endLine?: number
  readonly endColumn?: number
  readonly fix?: Fix
  readonly suggestions?: readonly Suggestion[]
  readonly note?: string
  readonly url?: string
  readonly related?: readonly RelatedPlace[]
  readonly suppressions?: readonly {readonly kind: 'directive' | 'file'; readonly justification: string}[]
}

/** What was found in one file, in ESLint's shape and key order. */
export interface FileReport {
  readonly filePath: string
  readonly messages: readonly ReportedMessage[]
  readonly suppressedMessages: readonly ReportedMessage[]
  readonly errorCount: number
  readonly fatalErrorCount: number
  readonly warningCount: number
  readonly fixableErrorCount: number
  readonly fixableWarningCount: number
  /** The text after fixing; only where fixes were applied. */
  readonly output?: string
  /** The text as read; only where there is something to report and no `output`. */
  readonly source?: string
  readonly usedDeprecatedRules: readonly never[]
}

/** Turns a finding's offsets into lines and columns. */
export function reportMessage(message: Message, lineStarts: readonly number[]): ReportedMessage {
  const end = positionAt(lineStarts, message.end)
  return reportAt(message, {...positionAt(lineStarts, message.start), endLine: end.line, endColumn: end.column})
}

/** A finding as a report has it, where its lines and columns are known already. */
export function reportAt(message: Message, place: Omit<Place, 'start' | 'end'>): ReportedMessage {
  return {
    ruleId: message.ruleId,
    severity: message.severity,
    message: message.message,
    line: place.line,
    column: place.column,
    ...(message.messageId === null ? {} : {messageId: message.messageId}),
    endLine: place.endLine,
    endColumn: place.endColumn,
    ...(message.fix ? {fix: message.fix} : {}),
    ...(message.suggestions?.length ? {suggestions: message.suggestions} : {}),
    ...(message.note ? {note: message.note} : {}),
    ...(message.url ? {url: message.url} : {}),
    ...(message.related ? {related: message.related} : {}),
  }
}

/** How many findings of which kinds there are in one file, in the key order of its report. */
type Counts = Pick<
  FileReport,
  'errorCount' | 'fatalErrorCount' | 'warningCount' | 'fixableErrorCount' | 'fixableWarningCount'
>

function counted(messages: readonly Pick<ReportedMessage, 'severity' | 'fatal' | 'fix'>[]): Counts {
  const counts = {errorCount: 0, fatalErrorCount: 0, warningCount: 0, fixableErrorCount: 0, fixableWarningCount: 0}
  for (const {severity, fatal, fix} of messages) {
    if (fatal === true) counts.fatalErrorCount++
    if (severity === 2) {
      counts.errorCount++
      if (fix !== undefined) counts.fixableErrorCount++
    } else {
      counts.warningCount++
      if (fix !== undefined) counts.fixableWarningCount++
    }
  }
  return counts
}

/** Counts and orders what was found in one file. `messages` and `suppressed` may come in any order. */
export function fileReport(
  filePath: string,
  messages: readonly ReportedMessage[],
  suppressedMessages: readonly ReportedMessage[] = [],
  rest: {readonly output?: string; readonly source?: string} = {},
): FileReport {
  const sorted = messages.toSorted(byPlace)
  const {output, source} = rest
  return {
    filePath,
    messages: sorted,
    suppressedMessages: suppressedMessages.toSorted(byPlace),
    ...counted(sorted),
    ...(output === undefined ? {} : {output}),
    ...(output === undefined && source !== undefined && sorted.length > 0 ? {source} : {}),
    usedDeprecatedRules: [],
  }
}

/** A report of one fatal finding: the file could not be linted at all. */
export function fatalReport(filePath: string, ruleId: string, message: string): FileReport {
  return fileReport(filePath, [{ruleId, fatal: true, severity: 2, message, line: 1, column: 1}])
}

/** What silences findings besides the directives, and when all of it counts. */
export interface Exceptions {
  /** The day, as `2027-01-31`; what counts until an earlier one is over. Unless given, nothing is. */
  readonly today?: string
  /** The findings that the desk's baseline covers. */
  readonly covered?: ReadonlyMap<Message, {readonly reason?: string; readonly until?: string}>
}

/** Applies the directives that travel with a result, and other exceptions, and gives the file's report. */
export function reportOf(
  result: DocumentResult,
  rest: {readonly output?: string; readonly source?: string} = {},
  exceptions: Exceptions = {},
): FileReport {
  const shown: ReportedMessage[] = []
  const suppressed: ReportedMessage[] = []
  const {directives, messages, lineStarts} = result
  const over = directives.filter((directive) => isOver(directive, exceptions.today))
  const noLongerSilenced = silencedMessages(over, messages)
  const suppressionOf = suppressions(result, exceptions)
  for (const message of messages) {
    const reported = reportMessage(message, lineStarts)
    const suppression = suppressionOf(message)
    if (suppression !== undefined) suppressed.push({...reported, suppressions: [suppression]})
    else {
      const until = noLongerSilenced.get(message)?.until ?? exceptions.covered?.get(message)?.until
      shown.push(withLapse(reported, until))
    }
  }
  return fileReport(result.path, shown, suppressed, rest)
}

/** The counts of the report that {@link reportOf} would give, at a third of the cost. */
export function countsOf(result: DocumentResult, exceptions: Exceptions = {}): Counts {
  const suppressionOf = suppressions(result, exceptions)
  return counted(result.messages.filter((message) => suppressionOf(message) === undefined))
}

type Suppression = NonNullable<ReportedMessage['suppressions']>[number]

/** Tells of a result's findings what silences them, if anything does. */
function suppressions(
  {directives, messages}: DocumentResult,
  {today, covered}: Exceptions,
): (message: Message) => Suppression | undefined {
  const silenced = silencedMessages(directives, messages, today)
  return (message) => {
    const directive = silenced.get(message)
    if (directive !== undefined)
      return {kind: directive.kind === 'file' ? 'file' : 'directive', justification: directive.reason}
    const entry = covered?.get(message)
    if (entry === undefined || hasLapsed(entry.until, today)) return undefined
    return {kind: 'file', justification: entry.reason ?? ''}
  }
}

/** Says of a finding that it is back because its exception is over. */
export function withLapse(reported: ReportedMessage, until: string | undefined): ReportedMessage {
  if (until === undefined) return reported
  return {...reported, message: `${reported.message} (its exception has lapsed: it was until ${until})`}
}

function byPlace(a: ReportedMessage, b: ReportedMessage): number {
  return (
    a.line - b.line ||
    a.column - b.column ||
    compareText(a.ruleId ?? '', b.ruleId ?? '') ||
    compareText(a.message, b.message)
  )
}
