import type {ResolvedConfig} from '../core/resolve-config.ts'
import {Profiler} from './profile.ts'

interface Time {
  readonly total: number
}

/** How long a file took, in milliseconds, in ESLint's shape; `layers` is newslint's own. */
export interface Stats {
  readonly times: {
    readonly passes: readonly {
      readonly parse: Time
      /** Each rule without the layers that it was the first to ask for. */
      readonly rules: Readonly<Record<string, Time>>
      readonly layers: Readonly<Record<string, Time>>
      readonly fix: Time
      readonly total: number
    }[]
  }
  /** How many rounds of fixing changed the text. */
  readonly fixPasses: number
}

/** One for all articles, so that rules' patterns are compiled once. */
const profiler = new Profiler()

/** Measures one article. Its parts are timed in a run of their own, so that the run that counts is as ever. */
export class Stopwatch {
  readonly #spent: ReadonlyMap<string, number>
  readonly #lint: number
  readonly #started: number

  /** Starts with a measured run of parsing and linting. */
  constructor(text: string, path: string, settings: ResolvedConfig) {
    profiler.clear()
    profiler.lint(text, path, settings)
    this.#spent = new Map(profiler.spent)
    this.#lint = [...this.#spent.values()].reduce((sum, spent) => sum + spent, 0)
    this.#started = performance.now()
  }

  /** Ends the measurement of whatever was done with the article since. */
  stop(fixPasses: number): Stats {
    // What was done since began with linting once, which is not fixing.
    const fix = fixPasses === 0 ? 0 : Math.max(0, performance.now() - this.#started - this.#lint)
    const pass = {
      parse: {total: this.#spent.get('parse') ?? 0},
      rules: this.#of('rule '),
      layers: this.#of('layer '),
      fix: {total: fix},
      total: this.#lint + fix,
    }
    return {times: {passes: [pass]}, fixPasses}
  }

  /** The times of the parts whose names begin so, the slowest first. */
  #of(beginning: string): Record<string, Time> {
    return Object.fromEntries(
      [...this.#spent]
        .filter(([part]) => part.startsWith(beginning))
        .sort((a, b) => b[1] - a[1])
        .map(([part, total]) => [part.slice(beginning.length), {total}]),
    )
  }
}
