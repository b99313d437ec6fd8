import picocolors from 'picocolors'
import type {ReportedMessage} from '../core/report.ts'
import {inPieces} from './formatter.ts'
import {counted, isError, oneLine, printablePath} from './text.ts'

type Colors = ReturnType<typeof picocolors.createColors>

/** For people and for the matchers of editors and CI: ESLint's default format, row for row. */
export const stylish = inPieces(function* (reports, {color}) {
  const colors = picocolors.createColors(color)
  const sum = (key: 'errorCount' | 'warningCount' | 'fixableErrorCount' | 'fixableWarningCount'): number =>
    reports.reduce((total, report) => total + report[key], 0)
  const errors = sum('errorCount')
  const warnings = sum('warningCount')
  if (errors + warnings === 0) return
  const fixableErrors = sum('fixableErrorCount')
  const fixableWarnings = sum('fixableWarningCount')
  const summaryColor = (text: string): string => colors.bold(errors > 0 ? colors.red(text) : colors.yellow(text))

  yield '\n'
  for (const {filePath, errorCount, warningCount, messages} of reports)
    if (errorCount + warningCount > 0)
      yield `${colors.underline(printablePath(filePath))}\n${rows(messages, colors)}\n\n`
  const problems = counted(errors + warnings, 'problem')
  yield summaryColor(`✖ ${problems} (${counted(errors, 'error')}, ${counted(warnings, 'warning')})`)
  yield '\n'
  if (fixableErrors + fixableWarnings > 0) {
    const fixable = `${counted(fixableErrors, 'error')} and ${counted(fixableWarnings, 'warning')}`
    yield `${summaryColor(`  ${fixable} potentially fixable with the \`--fix\` option.`)}\n`
  }
})

/** The findings of one file, in columns at least two spaces apart. */
function rows(messages: readonly ReportedMessage[], colors: Colors): string {
  const cells = messages.map((message) => ({
    line: String(message.line),
    column: String(message.column),
    type: isError(message) ? 'error' : 'warning',
    // `said .` keeps its full stop, as in ESLint: there it is what the message quotes.
    text: oneLine(message.message).replace(/([^ ])\.$/, '$1'),
    ruleId: message.ruleId ?? '',
  }))
  const width = (key: keyof (typeof cells)[number]): number =>
    cells.reduce((most, cell) => Math.max(most, cell[key].length), 0)
  const widths = {line: width('line'), column: width('column'), type: width('type'), text: width('text')}
  return cells
    .map(({line, column, type, text, ruleId}) => {
      const place = ' '.repeat(widths.line - line.length) + colors.dim(`${line}:${column}`)
      const typePadding = ' '.repeat(widths.type - type.length)
      const row = [
        `  ${place}${' '.repeat(widths.column - column.length)}`,
        (type === 'error' ? colors.red(type) : colors.yellow(type)) + typePadding,
        ruleId === '' ? text : text.padEnd(widths.text),
        ...(ruleId === '' ? [] : [colors.dim(ruleId)]),
      ]
      return row.join('  ')
    })
    .join('\n')
}
