import {InvalidArgumentError} from 'commander'
import type {ChangeRequest} from '../node/changes.ts'

/** Reads what follows `--changed=`: a base, `files`, `files:base`, and `lines` for a base of such a name. */
export function changeRequest(value: string): ChangeRequest {
  const [, mode, base] = /^(?:(lines|files)(?::|$))?(.*)$/s.exec(value) ?? []
  if (value === '' || value.endsWith(':'))
    throw new InvalidArgumentError('It must name a branch or commit, as in --changed=main or --changed=files:main')
  return {mode: mode === 'files' ? 'files' : 'lines', ...(base ? {base} : {})}
}

/** Gives a `--changed` by itself its value, so that the path that follows it stays a path. */
export function withChangeValues(parameters: readonly string[]): string[] {
  const end = parameters.indexOf('--')
  return parameters.map((parameter, index) =>
    parameter === '--changed' && (end === -1 || index < end) ? '--changed=lines' : parameter,
  )
}
