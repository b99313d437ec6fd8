import {type Diagnostic, DiagnosticSeverity, languages, type TextDocument, type Uri, window} from 'vscode'

/** The languages of articles, as the editor calls them. */
export const articleLanguages = ['markdown', 'mdx', 'plaintext'] as const

/** Whether newslint may lint a document: whether it does is the config's matter. */
export function isArticle({languageId, uri}: TextDocument): boolean {
  const isText = (articleLanguages as readonly string[]).includes(languageId)
  return isText && (uri.scheme === 'file' || uri.scheme === 'untitled')
}

/** The article that is being edited. */
export function activeArticle(): TextDocument | undefined {
  const document = window.activeTextEditor?.document
  return document !== undefined && isArticle(document) ? document : undefined
}

/** What newslint found in an article. */
export function findingsOf(uri: Uri): Diagnostic[] {
  return languages.getDiagnostics(uri).filter(({source}) => source === 'newslint')
}

/** How many findings show as errors, warnings and less. */
export function countsOf(findings: readonly Diagnostic[]): {errors: number; warnings: number; others: number} {
  const count = (severity: DiagnosticSeverity): number => findings.filter((own) => own.severity === severity).length
  const errors = count(DiagnosticSeverity.Error)
  const warnings = count(DiagnosticSeverity.Warning)
  return {errors, warnings, others: findings.length - errors - warnings}
}

/** The id of the rule that a finding is of. */
export function ruleOf({code}: Diagnostic): string | undefined {
  const value = typeof code === 'object' ? code.value : code
  return value === undefined ? undefined : String(value)
}
