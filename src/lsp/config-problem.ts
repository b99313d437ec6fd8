import {type Diagnostic, DiagnosticSeverity} from 'vscode-languageserver/node'

/** What the message of a ConfigError tells of its place: `newslint.config.json:3:5: …`. */
const placed = /^(.*?):(\d+):(\d+): (.*)$/s

/** The diagnostic of a config that cannot be used, on the file that holds it. */
export function configDiagnostic(problem: string): Diagnostic {
  const [, , line = '1', column = '1', message = problem.replace(/^\S+: /, '')] = placed.exec(problem) ?? []
  const start = {line: Number(line) - 1, character: Number(column) - 1}
  return {
    range: {start, end: {line: start.line, character: start.character + 1}},
    severity: DiagnosticSeverity.Error,
    code: 'config',
    source: 'newslint',
    message,
  }
}
