import {dirname, extname, join} from 'node:path'
import type {TextDocument} from 'vscode-languageserver-textdocument'
import {leadsOut, relativePath} from '../node/paths.ts'
import {Addresses, pathOfUri} from './addresses.ts'
import {Background} from './background.ts'
import {Folder, type FolderListener, type OpenText} from './folder.ts'
import {Pending} from './pending.ts'
import {defaultSettings, type ServerSettings} from './settings.ts'

/** What a session tells of. */
export interface SessionListener {
  /** Articles that may be reported otherwise; `linted` is the one that was linted just now, if it was one. */
  onChanged(folder: Folder, paths: ReadonlySet<string>, linted: string | undefined): void
  /** An article is not open any more. */
  onClosed(folder: Folder, path: string, uri: string): void
  onConfig(folder: Folder, problem: string | undefined): void
  /** Folders or files were read. */
  onProgress(): void
}

/** Names that an editor gives to text that was never saved, by the language that it takes it for. */
const untitledExtensions: Readonly<Record<string, string>> = {markdown: '.md', mdx: '.mdx', plaintext: '.txt'}

/** The folders and open articles of one editor. What a folder holds is linted here, and nowhere else. */
export class Session implements FolderListener {
  readonly addresses = new Addresses()
  readonly #listener: SessionListener
  readonly #documents = new Map<string, TextDocument>()
  /** The versions of the open articles that were linted last. */
  readonly #linted = new Map<string, number>()
  /** Open articles that were edited and wait for being saved. */
  readonly #unsaved = new Set<string>()
  /** Open articles whose findings stay as they are until the article is saved, although it may be linted for a request. */
  readonly #held = new Set<string>()
  #folders: Folder[] = []
  readonly #loose = new Map<string, Folder>()
  readonly #settings = new Map<Folder, ServerSettings>()
  readonly #pending = new Pending((path) => this.#lint(path))
  readonly #background = new Background((folder) => {
    this.#show(folder)
    this.#listener.onProgress()
  })
  #trusted: boolean

  constructor(listener: SessionListener, trusted: boolean) {
    this.#listener = listener
    this.#trusted = trusted
  }

  get trusted(): boolean {
    return this.#trusted
  }

  /** All folders, those that were made for single files last. */
  get folders(): readonly Folder[] {
    return [...this.#folders, ...this.#loose.values()]
  }

  addFolder(root: string): Folder {
    const known = this.#folders.find((folder) => folder.root === root)
    if (known !== undefined) return known
    const folder = new Folder(root, true, this)
    // What is open belongs to the innermost folder from now on.
    const moved = [...this.#documents].filter(([path]) => !leadsOut(relativePath(root, path)))
    for (const [path] of moved) this.#forget(path)
    this.#folders.push(folder)
    for (const [path, document] of moved) this.#documents.set(path, document)
    for (const other of this.#folders) if (other !== folder) other.rescan()
    return folder
  }

  removeFolder(root: string): void {
    const folder = this.#folders.find((own) => own.root === root)
    if (folder === undefined) return
    const moved = [...this.#documents].filter(([path]) => this.folderOf(path) === folder)
    for (const path of folder.articles?.paths() ?? []) if (!this.#documents.has(path)) this.#announceGone(folder, path)
    folder.close()
    this.#folders = this.#folders.filter((own) => own !== folder)
    this.#settings.delete(folder)
    for (const [path, document] of moved) this.open(document, path)
    for (const other of this.#folders) other.rescan()
  }

  settings(folder: Folder): ServerSettings {
    return this.#settings.get(folder) ?? defaultSettings
  }

  /** Sets how a folder is linted and shown, and reads its config where that has not been done or is different now. */
  async setSettings(folder: Folder, settings: ServerSettings): Promise<void> {
    const before = this.#settings.get(folder)
    this.#settings.set(folder, settings)
    const isSame = before !== undefined && before.preset === settings.preset && before.config === settings.config
    if (!isSame) return this.reload(folder)
    this.#listener.onChanged(folder, new Set(folder.articles?.paths() ?? []), undefined)
  }

  async setTrusted(trusted: boolean): Promise<void> {
    if (trusted === this.#trusted) return
    this.#trusted = trusted
    await Promise.all(this.folders.map((folder) => this.reload(folder)))
  }

  /** Reads a folder's config again and lints everything anew. */
  async reload(folder: Folder): Promise<void> {
    const {preset, config} = this.settings(folder)
    const before = new Set(folder.articles?.paths() ?? [])
    await folder.load({
      trusted: this.#trusted,
      ...(preset === null ? {} : {preset}),
      ...(config === null ? {} : {configFile: config}),
    })
    const open = [...this.#documents.keys()].filter((path) => this.folderOf(path) === folder)
    this.#show(folder, [...before, ...open])
    this.#listener.onProgress()
  }

  /** The innermost of the editor's folders that a path lies in. */
  folderAround(path: string): Folder | undefined {
    const around = this.#folders.filter(({root}) => !leadsOut(relativePath(root, path)))
    return around.toSorted((a, b) => b.root.length - a.root.length)[0]
  }

  /** The folder that an article belongs to: the innermost of the editor's, else one for the file alone. */
  folderOf(path: string): Folder {
    const around = this.folderAround(path)
    if (around !== undefined) return around
    const root = dirname(path)
    let loose = this.#loose.get(root)
    if (loose === undefined) {
      loose = new Folder(root, false, this)
      this.#loose.set(root, loose)
      this.#settings.set(loose, this.#folders[0] === undefined ? defaultSettings : this.settings(this.#folders[0]))
      void this.reload(loose)
    }
    return loose
  }

  /** The path under which a document is linted, or undefined for those that are none of newslint's. */
  pathOf({uri, languageId}: {readonly uri: string; readonly languageId?: string}): string | undefined {
    if (!uri.startsWith('untitled:')) return pathOfUri(uri)
    const extension = untitledExtensions[languageId ?? '']
    const name = uri.slice('untitled:'.length).replace(/[^\p{L}\p{N}._-]+/gu, '-')
    if (extension === undefined) return this.addresses.path(uri)
    return join(this.#folders[0]?.root ?? process.cwd(), extname(name) === '' ? `${name}${extension}` : name)
  }

  document(path: string): TextDocument | undefined {
    return this.#documents.get(path)
  }

  isOpen(path: string): boolean {
    return this.#documents.has(path)
  }

  openPaths(): Iterable<string> {
    return this.#documents.keys()
  }

  open(document: TextDocument, path: string): void {
    this.#documents.set(path, document)
    this.addresses.note(path, document.uri)
    this.#lint(path)
  }

  change(path: string): void {
    // Opening an article is told as a change, too.
    if (this.#documents.get(path)?.version === this.#linted.get(path)) return
    const {run, debounce} = this.settings(this.folderOf(path))
    if (run === 'onType') this.#pending.add(path, debounce)
    else {
      this.#unsaved.add(path)
      this.#held.add(path)
    }
  }

  save(path: string): void {
    const wasHeld = this.#held.delete(path)
    this.flush(path)
    if (wasHeld) this.#show(this.folderOf(path), [path])
  }

  /** Whether the findings of an article wait for it to be saved. */
  isHeld(path: string): boolean {
    return this.#held.has(path)
  }

  close(path: string): void {
    const document = this.#documents.get(path)
    if (document === undefined) return
    const folder = this.folderOf(path)
    this.#forget(path)
    folder.articles?.close(path)
    this.#listener.onClosed(folder, path, document.uri)
    this.#show(folder)
    this.addresses.forget(path)
    if (!folder.isWhole && ![...this.#documents.keys()].some((other) => dirname(other) === folder.root)) {
      folder.close()
      this.#loose.delete(folder.root)
      this.#settings.delete(folder)
    }
  }

  /** Lints an open article now, if it was edited since it was last linted. */
  flush(path: string): void {
    if (this.#unsaved.has(path)) this.#lint(path)
    this.#pending.flush(path)
  }

  /** Resolves when an article has been linted as it is, or as it was last saved where that is wanted. */
  async settled(path: string): Promise<void> {
    await this.folderOf(path).ready()
    await this.#pending.settled(path)
  }

  *openTexts(folder: Folder): Iterable<OpenText> {
    for (const [path, document] of this.#documents) {
      if (this.folderOf(path) !== folder) continue
      this.#pending.drop(path)
      this.#unsaved.delete(path)
      this.#held.delete(path)
      this.#linted.set(path, document.version)
      yield {path, text: document.getText(), languageId: document.languageId}
    }
  }

  owns(folder: Folder, path: string): boolean {
    return this.folderAround(path) === folder
  }

  onConfig(folder: Folder, problem: string | undefined): void {
    this.#listener.onConfig(folder, problem)
  }

  onWork(folder: Folder): void {
    this.#background.add(folder)
    this.#listener.onProgress()
  }

  #lint(path: string): void {
    const document = this.#documents.get(path)
    if (document === undefined) return
    this.#unsaved.delete(path)
    const folder = this.folderOf(path)
    // A folder that is not ready lints what is open when it is.
    if (folder.articles === undefined) return
    folder.articles.lintOpen(path, document.getText(), document.languageId)
    this.#linted.set(path, document.version)
    this.#show(folder, [], path)
  }

  #forget(path: string): void {
    this.#pending.drop(path)
    this.#unsaved.delete(path)
    this.#held.delete(path)
    this.folderOf(path).articles?.remove(path)
    this.#documents.delete(path)
    this.#linted.delete(path)
  }

  #show(folder: Folder, more: Iterable<string> = [], linted?: string): void {
    const changed = new Set([...more, ...(folder.articles?.takeChanged() ?? [])])
    if (linted !== undefined) changed.add(linted)
    if (changed.size > 0) this.#listener.onChanged(folder, changed, linted)
  }

  #announceGone(folder: Folder, path: string): void {
    this.#listener.onClosed(folder, path, this.addresses.uri(path))
  }
}
