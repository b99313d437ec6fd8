import type {Formatter} from './formatter.ts'
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
    for (const message of messages) {
      const {line, column, endLine = line, endColumn = column, ruleId} = message
      const properties = {file, line, endLine, col: column, endColumn, title: ruleId ?? 'newslint'}
      const written = Object.entries(properties).map(([name, value]) => `${name}=${property(String(value))}`)
      const error = isError(message)
      const command = `::${error ? 'error' : 'warning'} ${written.join(',')}::${data(oneLine(message.message))}`
      ;(error ? errors : warnings).push(command)
    }
  }
  return [...errors, ...warnings].join('\n')
}

function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}

/** A path as seen from a folder, with forward slashes; as it is when it lies outside. */
function relativePath(folder: string, path: string): string {
  const from = `${folder.replaceAll('\\', '/').replace(/\/$/, '')}/`
  const to = path.replaceAll('\\', '/')
  // A backslash is a letter of a name everywhere but on Windows, whose absolute paths begin with a drive.
  if (!/^[A-Za-z]:|^\\\\/.test(path)) return path.startsWith(from) ? path.slice(from.length) : path
  return to.toLowerCase().startsWith(from.toLowerCase()) ? to.slice(from.length) : to
}
