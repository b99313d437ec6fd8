import type {FileReport, ReportedMessage} from '../core/report.ts'
import type {Formatter} from './formatter.ts'
import {isError} from './text.ts'
import {xmlAttribute, xmlCharacterData} from './xml.ts'

/** JUnit's XML: a file is a suite, a finding a failed case, a clean file a passed one. */
export const junit: Formatter = (reports) =>
  `<?xml version="1.0" encoding="utf-8"?>\n<testsuites>\n${reports.map(suite).join('')}</testsuites>\n`

function suite({filePath, messages}: FileReport): string {
  const name = xmlAttribute(filePath)
  const className = xmlAttribute(filePath.replace(/(?<=[^/\\])\.[^./\\]*$/, ''))
  const cases =
    messages.length === 0
      ? `<testcase time="0" name="${name}" classname="${className}" />\n`
      : messages.map((message) => failedCase(message, className)).join('')
  const counts = `tests="${messages.length || 1}" errors="${messages.length}"`
  return `<testsuite package="org.newslint" time="0" ${counts} name="${name}">\n${cases}</testsuite>\n`
}

function failedCase(message: ReportedMessage, className: string): string {
  const element = message.fatal === true ? 'error' : 'failure'
  const rule = message.ruleId === null ? '' : ` (${message.ruleId})`
  const place = `line ${message.line}, col ${message.column}, ${isError(message) ? 'Error' : 'Warning'}`
  const name = xmlAttribute(`org.newslint.${message.ruleId ?? 'unknown'}`)
  return (
    `<testcase time="0" name="${name}" classname="${className}">` +
    `<${element} message="${xmlAttribute(message.message)}">` +
    `${xmlCharacterData(`${place} - ${message.message}${rule}`)}</${element}></testcase>\n`
  )
}
