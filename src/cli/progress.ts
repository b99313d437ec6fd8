/** What progress is shown on; process.stderr is one. */
export interface ProgressStream {
  readonly isTTY?: boolean
  write(text: string): unknown
}

/** How long a run takes before it says how far it is, in milliseconds. */
const silentFor = 1000
/** How often it says so. */
const interval = 100

/** One line on a terminal that says how far a long run is, and is gone at the end. */
export class Progress {
  readonly #stream: ProgressStream
  readonly #now: () => number
  #next: number
  #isShown = false

  /** @param now A clock in milliseconds. */
  constructor(stream: ProgressStream, now: () => number = () => process.uptime() * 1000) {
    this.#stream = stream
    this.#now = now
    this.#next = now() + silentFor
  }

  update(done: number, total: number): void {
    if (this.#stream.isTTY !== true) return
    const now = this.#now()
    if (now < this.#next) return
    this.#next = now + interval
    this.#isShown = true
    this.#stream.write(`\r\u001b[2Knewslint: ${done} of ${total} articles`)
  }

  /** Takes the line away. */
  end(): void {
    if (this.#isShown) this.#stream.write('\r\u001b[2K')
    this.#isShown = false
  }
}
