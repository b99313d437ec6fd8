import {inPieces} from './formatter.ts'
import {counted, isError, oneLine, printablePath} from './text.ts'

/** One finding a line, `path: line L, col C, Error - message (rule)`; VS Code's `$eslint-compact` reads it. */
export const compact = inPieces(function* (reports) {
  let count = 0
  for (const {filePath, messages} of reports)
    for (const message of messages) {
      count++
      const place = `${printablePath(filePath)}: line ${message.line}, col ${message.column}`
      const rule = message.ruleId === null ? '' : ` (${message.ruleId})`
      yield `${place}, ${isError(message) ? 'Error' : 'Warning'} - ${oneLine(message.message)}${rule}\n`
    }
  if (count > 0) yield `\n${counted(count, 'problem')}`
})
