/**
 * What waits to be linted: each path until nobody has typed for a moment, and not for ever while somebody types on. So
 * there is never more than one lint behind the typist.
 */
export class Pending {
  readonly #run: (path: string) => void
  readonly #waiting = new Map<string, {timer: NodeJS.Timeout; readonly since: number; readonly resolve: () => void}>()
  readonly #settled = new Map<string, Promise<void>>()

  constructor(run: (path: string) => void) {
    this.#run = run
  }

  /** A path has changed: it is run after a delay in milliseconds, or at last after four of them. */
  add(path: string, delay: number): void {
    const known = this.#waiting.get(path)
    if (known === undefined) {
      let resolve = (): void => {}
      this.#settled.set(path, new Promise((done) => (resolve = done)))
      this.#waiting.set(path, {timer: setTimeout(() => this.flush(path), delay), since: performance.now(), resolve})
    } else if (performance.now() - known.since < 3 * delay) {
      clearTimeout(known.timer)
      known.timer = setTimeout(() => this.flush(path), delay)
    }
  }

  has(path: string): boolean {
    return this.#waiting.has(path)
  }

  /** Runs a path now, if it waits. */
  flush(path: string): void {
    const known = this.#end(path)
    if (known === undefined) return
    try {
      this.#run(path)
    } finally {
      known.resolve()
    }
  }

  /** Does not run a path that waits. */
  drop(path: string): void {
    this.#end(path)?.resolve()
  }

  /** Resolves when a path does not wait. */
  async settled(path: string): Promise<void> {
    while (this.#waiting.has(path)) await this.#settled.get(path)
  }

  #end(path: string): {resolve: () => void} | undefined {
    const known = this.#waiting.get(path)
    if (known === undefined) return undefined
    clearTimeout(known.timer)
    this.#waiting.delete(path)
    this.#settled.delete(path)
    return known
  }
}
