import type {FileReport, ReportedMessage} from '../core/report.ts'
import {rangeOf, utf8Length} from './article-text.ts'
import type {Formatter, FormatterContext} from './formatter.ts'
import {markdownCode, markdownLink, markdownText} from './markdown-text.ts'
import {relativePath} from './paths.ts'
import {counted, isError} from './text.ts'

/** How a table of findings is laid out. */
export interface TableOptions {
  /** The address of lines of a file, which comes as seen from the root. */
  readonly lineUrl?: (path: string, startLine: number, endLine: number) => string | undefined
  /** How long it may be, in bytes of UTF-8; errors are chosen first. */
  readonly most?: number
}

/** For summaries: a table a file, in which the words of articles are shown and do nothing. */
export const markdown: Formatter = (reports, context) => {
  const {text} = findingTables(reports, context)
  return `## newslint: ${headline(reports)}${text === '' ? '' : `\n\n${text}`}`
}

/** What was found, in a line: `3 problems (1 error, 2 warnings) in 2 of 10 articles`. */
export function headline(reports: readonly FileReport[]): string {
  const errors = reports.reduce((sum, {errorCount}) => sum + errorCount, 0)
  const warnings = reports.reduce((sum, {warningCount}) => sum + warningCount, 0)
  const articles = counted(reports.length, 'article')
  if (errors + warnings === 0) return `nothing to report in ${articles}`
  const files = reports.filter(({messages}) => messages.length > 0).length
  const problems = `${counted(errors + warnings, 'problem')} (${counted(errors, 'error')}, ${counted(warnings, 'warning')})`
  return `${problems} in ${files} of ${articles}`
}

/**
 * Findings as Markdown, a heading and a table for each file.
 *
 * @returns The text without its last line break, and how many findings there was no room for.
 */
export function findingTables(
  reports: readonly FileReport[],
  context: FormatterContext,
  {lineUrl, most = Number.POSITIVE_INFINITY}: TableOptions = {},
): {readonly text: string; readonly left: number} {
  const files = reports
    .filter(({messages}) => messages.length > 0)
    .map(({filePath, messages}) => {
      const path = relativePath(context.root ?? context.cwd, filePath)
      return {heading: heading(path), messages, rows: new Map<ReportedMessage, string>(), path}
    })
  const inOrder = [true, false].flatMap((errors) =>
    files.flatMap((file) =>
      file.messages.filter((message) => isError(message) === errors).map((message) => ({file, message})),
    ),
  )
  let room = most
  let left = inOrder.length
  for (const {file, message} of inOrder) {
    const row = tableRow(message, file.path, context, lineUrl)
    room -= utf8Length(row) + 1 + (file.rows.size === 0 ? utf8Length(file.heading) + 2 : 0)
    if (room < 0) break
    file.rows.set(message, row)
    left--
  }
  const text = files
    .filter(({rows}) => rows.size > 0)
    .map((file) => `${file.heading}\n${file.messages.flatMap((message) => file.rows.get(message) ?? []).join('\n')}`)
    .join('\n\n')
  return {text, left}
}

function heading(path: string): string {
  return `### ${markdownText(path)}\n\n| line | severity | finding | rule |\n| ---: | --- | --- | --- |`
}

function tableRow(
  message: ReportedMessage,
  path: string,
  {rulesMeta}: FormatterContext,
  lineUrl: TableOptions['lineUrl'],
): string {
  const {start, end} = rangeOf(message)
  const {ruleId} = message
  const page =
    message.url ?? (ruleId !== null && Object.hasOwn(rulesMeta, ruleId) ? rulesMeta[ruleId].docs.url : undefined)
  const place = markdownLink(`${start.line}:${start.column}`, lineUrl?.(path, start.line, end.line))
  const rule = ruleId === null ? '' : markdownLink(markdownCode(ruleId), page)
  return `| ${place} | ${isError(message) ? 'error' : 'warning'} | ${markdownText(message.message)} | ${rule} |`
}
