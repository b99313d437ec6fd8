import {type Diagnostic, DiagnosticSeverity, type Disposable, EventEmitter, languages, type Uri} from 'vscode'

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

/**
 * Tells when newslint's findings are others. The editor tells of those of all extensions, and that for Markdown sets the
 * same ones again five times a second.
 */
export class FindingsWatch implements Disposable {
  readonly #changed = new EventEmitter<void>()
  readonly #known = new Map<string, string>()
  readonly #subscription: Disposable

  readonly onChange = this.#changed.event

  constructor() {
    this.#subscription = languages.onDidChangeDiagnostics(({uris}) => {
      const changed = uris.filter((uri) => this.#isNew(uri))
      if (changed.length > 0) this.#changed.fire()
    })
  }

  dispose(): void {
    this.#subscription.dispose()
    this.#changed.dispose()
  }

  #isNew(uri: Uri): boolean {
    const key = uri.toString()
    const findings = findingsOf(uri).map(({range, severity, message}) => [range, severity, message])
    const written = findings.length === 0 ? undefined : JSON.stringify(findings)
    if (this.#known.get(key) === written) return false
    if (written === undefined) this.#known.delete(key)
    else this.#known.set(key, written)
    return true
  }
}
