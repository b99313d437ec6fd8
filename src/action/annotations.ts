import type {FileReport, ReportedMessage} from '../core/report.ts'
import {annotationCommand} from '../formatters/github.ts'
import {relativePath} from '../formatters/paths.ts'
import {isError} from '../formatters/text.ts'

/** GitHub shows so many annotations of each level a step, and drops the rest in silence. */
const mostOfALevel = 10

/**
 * The workflow commands that show findings beside the lines: errors before warnings, no more than GitHub shows.
 *
 * @returns The commands, and how many findings they leave out.
 */
export function annotations(reports: readonly FileReport[], root: string): {commands: string[]; left: number} {
  const all = reports.flatMap(({filePath, messages}) => messages.map((message) => ({filePath, message})))
  const of = (errors: boolean): {filePath: string; message: ReportedMessage}[] =>
    all.filter(({message}) => isError(message) === errors).slice(0, mostOfALevel)
  const chosen = [...of(true), ...of(false)]
  return {
    commands: chosen.map(({filePath, message}) => annotationCommand(message, relativePath(root, filePath))),
    left: all.length - chosen.length,
  }
}
