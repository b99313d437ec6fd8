import type {ReportedMessage} from '../core/report.ts'
import type {Formatter} from './formatter.ts'
import {relativePath} from './paths.ts'
import {isError, oneLine} from './text.ts'

/**
 * GitHub's workflow commands, which show findings beside the lines of a pull request. Errors come first, because
 * GitHub shows ten of each kind a step and drops the rest in silence.
 */
export const github: Formatter = (reports, {cwd, root}) => {
  const errors: string[] = []
  const warnings: string[] = []
  for (const {filePath, messages} of reports) {
    const file = relativePath(root ?? cwd, filePath)
    for (const message of messages) (isError(message) ? errors : warnings).push(annotationCommand(message, file))
  }
  return [...errors, ...warnings].join('\n')
}

/** The workflow command that shows a finding beside its lines. */
export function annotationCommand(message: ReportedMessage, file: string): string {
  const {line, column, endLine = line, endColumn = column, ruleId} = message
  const properties = {file, line, endLine, col: column, endColumn, title: ruleId ?? 'newslint'}
  const written = Object.entries(properties).map(([name, value]) => `${name}=${property(String(value))}`)
  return `::${isError(message) ? 'error' : 'warning'} ${written.join(',')}::${data(oneLine(message.message))}`
}

/** Text behind the `::` of a workflow command. */
export function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

/** Text of a property of a workflow command. */
export function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}
