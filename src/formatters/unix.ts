import type {Formatter} from './formatter.ts'
import {counted, isError, oneLine, printablePath} from './text.ts'

/** One finding a line, `path:line:column: message [Error/rule]`, for tools that read compilers' messages. */
export const unix: Formatter = (reports) => {
  const lines = reports.flatMap(({filePath, messages}) =>
    messages.map((message) => {
      const type = isError(message) ? 'Error' : 'Warning'
      const kind = message.ruleId === null ? type : `${type}/${message.ruleId}`
      return `${printablePath(filePath)}:${message.line}:${message.column}: ${oneLine(message.message)} [${kind}]`
    }),
  )
  return lines.length === 0 ? '' : `${lines.join('\n')}\n\n${counted(lines.length, 'problem')}`
}
