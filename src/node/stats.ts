import {Document} from '../core/document.ts'
import {lintDocument} from '../core/lint.ts'
import type {ResolvedConfig} from '../core/resolve-config.ts'

/** How long a file took, in milliseconds, in ESLint's shape. */
export interface Stats {
  readonly times: {
    readonly passes: readonly {
      readonly parse: {readonly total: number}
      readonly fix: {readonly total: number}
      readonly total: number
    }[]
  }
  /** How many rounds of fixing changed the text. */
  readonly fixPasses: number
}

/**
 * Measures one article. Rules run fused in one pass, so there is no time of a single rule to give.
 * To tell parsing from the rest, the article is linted once more than it need be.
 */
export class Stopwatch {
  readonly #parse: number
  readonly #lint: number
  readonly #started: number

  /** Starts with a measured run of parsing and linting. */
  constructor(text: string, path: string, settings: ResolvedConfig) {
    const started = performance.now()
    const document = new Document(text, {path, input: settings.input, language: settings.language})
    const parsed = performance.now()
    lintDocument(document, path, settings)
    this.#started = performance.now()
    this.#parse = parsed - started
    this.#lint = this.#started - parsed
  }

  /** Ends the measurement of whatever was done with the article since. */
  stop(fixPasses: number): Stats {
    const sinceStart = performance.now() - this.#started
    // What was done since began with linting once, which is not fixing.
    const fix = fixPasses === 0 ? 0 : Math.max(0, sinceStart - this.#parse - this.#lint)
    const pass = {parse: {total: this.#parse}, fix: {total: fix}, total: this.#parse + this.#lint + fix}
    return {times: {passes: [pass]}, fixPasses}
  }
}
