import {randomUUID} from 'node:crypto'
import {appendFileSync, statSync} from 'node:fs'
import {data, property} from '../formatters/github.ts'
import {oneLine} from '../formatters/text.ts'

/**
 * The workflow commands that the Action needs
 * (https://docs.github.com/actions/reference/workflow-commands-for-github-actions). All that it prints comes through
 * here, and so does a last look that the token is not in it.
 */
export class Runner {
  readonly #env: NodeJS.ProcessEnv
  readonly #write: (text: string) => void
  #secret = ''

  /** @param write Takes what goes to the log. */
  constructor(env: NodeJS.ProcessEnv, write: (text: string) => void) {
    this.#env = env
    this.#write = write
  }

  /** A text that must never be printed. */
  conceal(secret: string): void {
    this.#secret = secret
  }

  /** A line of the Action's own words. */
  say(line: string): void {
    this.#print(oneLine(line))
  }

  /** A command that is written already. */
  command(line: string): void {
    this.#print(line)
  }

  /** A line that people find at the top of the run. */
  annotate(level: 'error' | 'warning' | 'notice', message: string): void {
    this.#print(`::${level} title=${property('newslint')}::${data(oneLine(message))}`)
  }

  /**
   * Lines that hold words of articles, folded under a heading. No command in them counts: the runner takes
   * `::set-env …::` at the beginning of a line and `##[…]` anywhere for one.
   */
  quote(heading: string, lines: readonly string[]): void {
    const token = randomUUID()
    this.#print(`::group::${data(oneLine(heading))}`)
    this.#print(`::stop-commands::${token}`)
    for (const line of lines) this.#print(oneLine(line))
    this.#print(`::${token}::`)
    this.#print('::endgroup::')
  }

  /** Sets an output of the step. */
  output(name: string, value: string): void {
    const file = this.#env.GITHUB_OUTPUT
    if (!file) return
    const mark = `newslint-${randomUUID()}`
    appendFileSync(file, `${name}<<${mark}\n${this.#concealed(value)}\n${mark}\n`)
  }

  /** How many bytes the step's summary has room for; 0 where the runner shows none. */
  summaryRoom(): number {
    const file = this.#env.GITHUB_STEP_SUMMARY
    if (!file) return 0
    return Math.max(0, mostSummary - (statSync(file, {throwIfNoEntry: false})?.size ?? 0))
  }

  /** Adds to the step's summary. */
  summarize(text: string): void {
    const file = this.#env.GITHUB_STEP_SUMMARY
    if (file) appendFileSync(file, `${this.#concealed(text)}\n`)
  }

  #print(line: string): void {
    this.#write(`${this.#concealed(line)}\n`)
  }

  #concealed(text: string): string {
    return this.#secret === '' ? text : text.replaceAll(this.#secret, '***')
  }
}

/** GitHub drops a summary of more than 1 MiB as a whole. */
const mostSummary = 1024 * 1024 - 1024
