import {type PresetName, presetNames} from '../core/config.ts'
import {nearest} from '../core/nearest.ts'
import {UsageError} from '../node/errors.ts'

/** The inputs that action.yml declares, with the defaults that it declares; a test compares the two. */
export const inputDefaults = {
  paths: '',
  config: '',
  preset: '',
  changed: 'lines',
  'fail-on': 'error',
  'format-outputs': '',
  'sarif-file': '',
  comment: 'off',
  suggestions: 'off',
  'working-directory': '.',
  version: 'bundled',
  'allow-code-config': 'false',
  // biome-ignore lint/suspicious/noTemplateCurlyInString: an expression of GitHub's, in the words of action.yml.
  token: '${{ github.token }}',
} as const

export type InputName = keyof typeof inputDefaults

/** A report to be written: a format and a file. */
export interface FormatOutput {
  readonly format: string
  readonly file: string
}

/** What the step asks for. */
export interface Inputs {
  readonly paths: readonly string[]
  readonly config: string | undefined
  readonly preset: PresetName | undefined
  /** What of a change counts: the changed lines, all lines of changed files, or every article. */
  readonly changed: 'lines' | 'files' | 'none'
  readonly failOn: 'error' | 'warning' | 'never'
  readonly formatOutputs: readonly FormatOutput[]
  readonly sarifFile: string | undefined
  readonly comment: 'off' | 'sticky'
  readonly suggestions: 'off' | 'on'
  readonly workingDirectory: string
  /** `bundled`, `installed`, or the version that must be installed. */
  readonly version: string
  readonly allowCodeConfig: boolean
  readonly token: string
}

/**
 * Reads the inputs as the runner hands them over: `INPUT_FAIL-ON` and so on.
 *
 * @throws {UsageError} for a value that an input does not take.
 */
export function readInputs(env: NodeJS.ProcessEnv): Inputs {
  const read = (name: InputName): string => {
    const value = env[`INPUT_${name.toUpperCase()}`]?.trim() ?? ''
    if (value !== '') return value
    return name === 'token' ? '' : inputDefaults[name]
  }
  const choice = <Value extends string>(name: InputName, values: readonly Value[]): Value => {
    const written = read(name)
    const value = values.find((each) => each === written.toLowerCase())
    if (value !== undefined) return value
    const meant = nearest(written, values)
    throw new UsageError(
      `the input ${name} takes ${values.join(', ')}, not "${written}"${meant === undefined ? '' : `; did you mean "${meant}"?`}`,
    )
  }
  const optional = (name: InputName): string | undefined => read(name) || undefined
  return {
    paths: lines(read('paths')),
    config: optional('config'),
    preset: read('preset') === '' ? undefined : choice('preset', presetNames),
    changed: choice('changed', ['lines', 'files', 'none']),
    failOn: choice('fail-on', ['error', 'warning', 'never']),
    formatOutputs: lines(read('format-outputs')).map(formatOutput),
    sarifFile: optional('sarif-file'),
    comment: choice('comment', ['off', 'sticky']),
    suggestions: choice('suggestions', ['off', 'on']),
    workingDirectory: read('working-directory'),
    version: read('version'),
    allowCodeConfig: choice('allow-code-config', ['true', 'false']) === 'true',
    token: read('token'),
  }
}

/** One entry a line; names of files may hold blanks and commas. */
function lines(text: string): string[] {
  return text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
}

function formatOutput(line: string): FormatOutput {
  const [, format, file] = /^([^\s:]+)\s*:\s*(\S.*)$/.exec(line) ?? []
  if (file !== undefined) return {format, file}
  throw new UsageError(`the input format-outputs takes lines such as "html: report.html", not "${line}"`)
}
