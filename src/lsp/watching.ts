import {basename, dirname, resolve} from 'node:path'
import {type FSWatcher, watch} from 'chokidar'
import {DidChangeWatchedFilesNotification, type Disposable, FileChangeType} from 'vscode-languageserver/node'
import {configNames, isFolder} from '../node/config-file.ts'
import {defaultExtensions} from '../node/find-files.ts'
import {leadsOut, relativePath} from '../node/paths.ts'
import {suppressionsName} from '../node/suppressions-file.ts'
import {isPassedOver} from '../node/watch.ts'
import {pathOfUri} from './addresses.ts'
import type {Folder} from './folder.ts'
import type {Server} from './served.ts'

/** How long nothing must have come or gone before the folder is looked through, in milliseconds. */
const lookAgainAfter = 300

/** Files that say how a folder is linted; beside it or above. */
const settingNames: readonly string[] = [...configNames, suppressionsName]

/** Follows what happens on disk: by the client where it can, else by watching the folders. */
export class Watching {
  readonly #server: Server
  readonly #watchers = new Map<Folder, FSWatcher>()
  #registered: {readonly pattern: string; readonly registration: Promise<Disposable>} | undefined

  constructor(server: Server) {
    this.#server = server
    server.connection.onDidChangeWatchedFiles(({changes}) => {
      for (const {uri, type} of changes) {
        const path = pathOfUri(uri)
        if (path !== undefined) this.#onFile(path, type === FileChangeType.Deleted)
      }
    })
  }

  /** Watches what the folders are made of, now that their configs have been read. */
  update(): void {
    const {session, abilities} = this.#server
    for (const [folder, watcher] of this.#watchers) {
      if (session.folders.includes(folder)) continue
      this.#watchers.delete(folder)
      void watcher.close()
    }
    for (const folder of session.folders) if (!this.#watchers.has(folder)) this.#watch(folder)
    if (abilities.watchesFiles) this.#register()
  }

  close(): void {
    for (const watcher of this.#watchers.values()) void watcher.close()
    this.#watchers.clear()
  }

  /** Asks the client for news of configs and of files with the extensions that the configs name. */
  #register(): void {
    const {session, connection} = this.#server
    const extensions = session.folders.flatMap(({articles}) => articles?.project.config.extensions ?? [])
    const names = [...new Set([...defaultExtensions, ...extensions].map((name) => name.replace(/^\./, '')))]
    const pattern = `**/*.{${names.join(',')}}`
    if (this.#registered?.pattern === pattern) return
    void this.#registered?.registration.then((registration) => registration.dispose())
    const watchers = [`**/{${settingNames.join(',')}}`, '**/.gitignore', pattern].map((globPattern) => ({globPattern}))
    const registration = connection.client.register(DidChangeWatchedFilesNotification.type, {watchers})
    this.#registered = {pattern, registration}
  }

  /** Watches a folder where the client does not, and its config where that lies outside. */
  #watch(folder: Folder): void {
    const isClients = this.#server.abilities.watchesFiles && folder.isWhole
    const config = folder.articles?.project.configPath ?? null
    const isOutside = config !== null && leadsOut(relativePath(folder.root, config))
    const paths = [...(isClients ? [] : [folder.root]), ...(isOutside ? [config] : [])]
    const watcher = watch(paths, {
      ignoreInitial: true,
      ignored: (path) => {
        if (paths.includes(resolve(path))) return false
        return folder.isWhole ? isPassedOver(path) : !settingNames.includes(basename(path))
      },
      ...(folder.isWhole ? {} : {depth: 0}),
    })
    // What comes and goes while a watcher finds its way into new folders may never be told.
    let timer: NodeJS.Timeout | undefined
    const lookAgain = (): void => {
      clearTimeout(timer)
      timer = setTimeout(() => folder.rescan(), lookAgainAfter)
    }
    watcher.on('all', (event, path) => {
      this.#onFile(resolve(path), event.startsWith('unlink'))
      if (event !== 'change') lookAgain()
    })
    watcher.on('ready', lookAgain)
    // A folder that is gone or shut: there is nothing to be told of it.
    watcher.on('error', () => {})
    this.#watchers.set(folder, watcher)
  }

  #onFile(path: string, isGone: boolean): void {
    const {session} = this.#server
    const name = basename(path)
    if (settingNames.includes(name) || this.#isChosenConfig(path)) {
      for (const folder of session.folders)
        if (!leadsOut(relativePath(dirname(path), folder.root)) || this.#isConfigOf(folder, path))
          void session.reload(folder)
      return
    }
    const folder = session.folderAround(path)
    if (folder === undefined) return
    if (name === '.gitignore') void session.reload(folder)
    else if (isGone) {
      const known = [...(folder.articles?.paths() ?? [])]
      folder.touch(known.filter((own) => own === path || !leadsOut(relativePath(path, own))))
    } else if (isFolder(path)) folder.rescan()
    else if (folder.articles?.project.isArticle(path) === true) folder.touch([path])
  }

  #isChosenConfig(path: string): boolean {
    return this.#server.session.folders.some((folder) => this.#isConfigOf(folder, path))
  }

  #isConfigOf(folder: Folder, path: string): boolean {
    const {config} = this.#server.session.settings(folder)
    return config !== null && resolve(folder.root, config) === path
  }
}
