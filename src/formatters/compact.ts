import type {Formatter} from './formatter.ts'
import {counted, isError, oneLine, printablePath} from './text.ts'

/** One finding a line, `path: line L, col C, Error - message (rule)`; VS Code's `$eslint-compact` reads it. */
export const compact: Formatter = (reports) => {
  const lines = reports.flatMap(({filePath, messages}) =>
    messages.map((message) => {
      const place = `${printablePath(filePath)}: line ${message.line}, col ${message.column}`
      const rule = message.ruleId === null ? '' : ` (${message.ruleId})`
      return `${place}, ${isError(message) ? 'Error' : 'Warning'} - ${oneLine(message.message)}${rule}`
    }),
  )
  return lines.length === 0 ? '' : `${lines.join('\n')}\n\n${counted(lines.length, 'problem')}`
}
