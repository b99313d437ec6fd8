import {join} from 'node:path'
import {ConfigError} from '../core/config.ts'
import {defaultPath} from '../node/default-path.ts'
import {UsageError} from '../node/errors.ts'
import {openProject, type ProjectOptions} from '../node/project.ts'
import {Articles} from './articles.ts'

/** An article as it is in the editor, and what language the editor takes it for. */
export interface OpenText {
  readonly path: string
  readonly text: string
  readonly languageId: string
}

/** What a folder tells of. */
export interface FolderListener {
  /** The texts in the editor of the articles that belong to the folder, by path. */
  openTexts(folder: Folder): Iterable<OpenText>
  /** Whether a file is the folder's own, and not that of a folder within it. */
  owns(folder: Folder, path: string): boolean
  /** The config was read; `problem` is the one line that says why it cannot be used. */
  onConfig(folder: Folder, problem: string | undefined): void
  /** There are files to lint in the background. */
  onWork(folder: Folder): void
}

/** How long a step that compares may take, in milliseconds. */
const sliceLength = 8

/** So many files are compared as soon as they have been read. */
const fewFiles = 20

/** How a folder is to be opened. */
export type FolderOptions = Pick<ProjectOptions, 'preset' | 'configFile' | 'trusted'>

/** A folder of the editor with its config and articles. */
export class Folder {
  readonly root: string
  /** Whether all its articles are compared, or only those that are open: a single file that belongs to no folder. */
  readonly isWhole: boolean
  readonly #listener: FolderListener
  #options: FolderOptions = {}
  #articles: Articles | undefined
  #problem: string | undefined
  /** Files to lint in the background. */
  readonly #queue = new Set<string>()
  #total = 0
  #searched = '.'
  #loading: Promise<void> | undefined
  #isStale = false
  #wasRead = false
  #endFirst: () => void = () => {}
  readonly #firstRead = new Promise<void>((resolve) => (this.#endFirst = resolve))
  #isClosed = false

  constructor(root: string, isWhole: boolean, listener: FolderListener) {
    this.root = root
    this.isWhole = isWhole
    this.#listener = listener
  }

  /** Undefined until a config could be used. */
  get articles(): Articles | undefined {
    return this.#articles
  }

  /** Why the config that is there now cannot be used. */
  get problem(): string | undefined {
    return this.#problem
  }

  /** How many of how many files have been read. */
  get progress(): {readonly done: number; readonly total: number} {
    return {done: this.#total - this.#queue.size, total: this.#total}
  }

  get isLoaded(): boolean {
    return (
      this.#wasRead && this.#loading === undefined && this.#queue.size === 0 && this.#articles?.isComparing !== true
    )
  }

  /** Resolves when the config has been read. */
  async ready(): Promise<void> {
    await this.#firstRead
    while (this.#loading !== undefined) await this.#loading
  }

  /** Reads the config, again too. Where it cannot be used, all stays as it was. */
  async load(options: FolderOptions = this.#options): Promise<void> {
    this.#options = options
    this.#isStale = true
    // One at a time: what is asked for while a config is read is done after it.
    this.#loading ??= this.#reload().finally(() => {
      this.#loading = undefined
    })
    return this.#loading
  }

  close(): void {
    this.#isClosed = true
    this.#endFirst()
    this.#queue.clear()
  }

  /** Lints a file in the background; it is new, has changed or is gone. */
  touch(paths: Iterable<string>): void {
    const before = this.#queue.size
    if (before === 0) this.#total = 0
    for (const path of paths) this.#queue.add(path)
    this.#total += this.#queue.size - before
    if (this.#queue.size > fewFiles) this.#articles?.compareLater()
    if (this.#queue.size > 0) this.#listener.onWork(this)
  }

  /** Looks for files that came or went. */
  rescan(): void {
    const articles = this.#articles
    if (articles === undefined || !this.isWhole) return
    // There is a folder `content` now, or no more.
    if (this.#searched !== defaultPath(this.root)) {
      void this.load()
      return
    }
    const found = new Set(this.#find(articles))
    this.touch([...found].filter((path) => !articles.has(path)))
    this.touch([...articles.paths()].filter((path) => !found.has(path)))
  }

  /** Lints one file of those that wait, or compares them for a moment. False when nothing is left. */
  step(): boolean {
    if (this.#articles === undefined) return false
    const [path] = this.#queue
    if (path === undefined) return this.#articles.compareSome(sliceLength)
    this.#queue.delete(path)
    this.#articles.lintFile(path)
    return true
  }

  async #reload(): Promise<void> {
    while (this.#isStale && !this.#isClosed) {
      this.#isStale = false
      this.#problem = await this.#open()
      this.#wasRead = true
      this.#endFirst()
      if (!this.#isClosed) this.#listener.onConfig(this, this.#problem)
    }
  }

  /** Opens the project anew. Returns why it could not be opened. */
  async #open(): Promise<string | undefined> {
    const searched = defaultPath(this.root)
    let articles: Articles
    try {
      const project = await openProject({...this.#options, cwd: this.root, fresh: true})
      articles = new Articles(project, this.isWhole ? join(this.root, searched) : undefined)
    } catch (error) {
      if (error instanceof ConfigError || error instanceof UsageError) return error.message
      throw error
    }
    // What was read under another config is of no use any more.
    this.#articles = articles
    this.#queue.clear()
    this.#total = 0
    this.#searched = searched
    for (const {path, text, languageId} of this.#listener.openTexts(this)) articles.lintOpen(path, text, languageId)
    if (this.isWhole) this.touch(this.#find(articles))
    return undefined
  }

  #find({project}: Articles): string[] {
    return project.find([this.#searched]).files.filter((path) => this.#listener.owns(this, path))
  }
}
