import type {FileReport, ReportedMessage} from '../core/report.ts'
import {inPieces} from './formatter.ts'

/** For programs: ESLint's JSON, one array with clean files included. */
export const json = inPieces(jsonArray)

export function* jsonArray(reports: readonly FileReport[]): Generator<string> {
  yield '['
  for (const [index, report] of reports.entries()) {
    if (index > 0) yield ','
    yield JSON.stringify(jsonResult(report))
  }
  yield ']'
}

/** A report as ESLint's readers expect it: a fatal finding has no rule there, its kind is its `messageId`. */
export function jsonResult(report: FileReport): FileReport {
  return report.fatalErrorCount === 0 ? report : {...report, messages: report.messages.map(withoutRule)}
}

function withoutRule(message: ReportedMessage): ReportedMessage {
  if (message.fatal !== true || message.ruleId === null) return message
  return {...message, ruleId: null, messageId: message.ruleId}
}
