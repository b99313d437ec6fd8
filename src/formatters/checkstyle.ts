import type {Formatter} from './formatter.ts'
import {isError} from './text.ts'
import {xmlAttribute} from './xml.ts'

/** Checkstyle's XML, which many build servers read. */
export const checkstyle: Formatter = (reports) => {
  const files = reports.map(({filePath, messages}) => {
    const errors = messages.map((message) => {
      const rule = message.ruleId === null ? '' : ` (${message.ruleId})`
      const attributes = {
        line: String(message.line),
        column: String(message.column),
        severity: isError(message) ? 'error' : 'warning',
        message: message.message + rule,
        source: message.ruleId === null ? '' : `newslint.rules.${message.ruleId}`,
      }
      const written = Object.entries(attributes).map(([name, value]) => `${name}="${xmlAttribute(value)}"`)
      return `<error ${written.join(' ')} />`
    })
    return `<file name="${xmlAttribute(filePath)}">${errors.join('')}</file>`
  })
  return `<?xml version="1.0" encoding="utf-8"?><checkstyle version="4.3">${files.join('')}</checkstyle>`
}
