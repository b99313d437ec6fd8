import type {Folder} from './folder.ts'

/** How often what changed in the background is shown while there is more to do, in milliseconds. */
const showEvery = 1000

/**
 * Lints the files of folders that wait, one at a time: between two of them the editor is heard, so that nobody who types
 * waits for more than one article.
 */
export class Background {
  readonly #folders = new Set<Folder>()
  readonly #show: (folder: Folder) => void
  #shown = 0
  #isRunning = false

  /** @param show Called when a folder has news. */
  constructor(show: (folder: Folder) => void) {
    this.#show = show
  }

  add(folder: Folder): void {
    this.#folders.add(folder)
    if (this.#isRunning) return
    this.#isRunning = true
    this.#shown = performance.now()
    setImmediate(this.#turn)
  }

  readonly #turn = (): void => {
    const [folder] = this.#folders
    if (folder === undefined) {
      this.#isRunning = false
      return
    }
    const hasMore = folder.step()
    if (!hasMore) this.#folders.delete(folder)
    if (!hasMore || performance.now() - this.#shown > showEvery) {
      this.#shown = performance.now()
      this.#show(folder)
    }
    setImmediate(this.#turn)
  }
}
