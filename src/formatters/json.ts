import type {FileReport, ReportedMessage} from '../core/report.ts'
import type {Formatter} from './formatter.ts'

/** For programs: ESLint's JSON, one array with clean files included. */
export const json: Formatter = (reports) => JSON.stringify(jsonResults(reports))

/** Reports as ESLint's readers expect them: a fatal finding has no rule there, its kind is its `messageId`. */
export function jsonResults(reports: readonly FileReport[]): readonly FileReport[] {
  return reports.map((report) =>
    report.fatalErrorCount === 0 ? report : {...report, messages: report.messages.map(withoutRule)},
  )
}

function withoutRule(message: ReportedMessage): ReportedMessage {
  if (message.fatal !== true || message.ruleId === null) return message
  return {...message, ruleId: null, messageId: message.ruleId}
}
