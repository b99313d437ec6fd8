import {existsSync} from 'node:fs'
import {basename, dirname, join, resolve, sep} from 'node:path'
import {type FSWatcher, watch} from 'chokidar'
import picomatch from 'picomatch'
import {configNames, isFolder} from './config-file.ts'
import {type Refreshed, tryReload, type WatchSession} from './watch-session.ts'

/** What a watcher tells of. */
export interface WatchListener {
  /** After the first look, and after each that brought something new. */
  readonly onReports: (refreshed: Refreshed, isFirst: boolean) => void | Promise<void>
  /** The config cannot be used: one line. The old one holds until it is mended. */
  readonly onProblem: (line: string) => void
}

/** How long nothing must have happened before the files are looked at, in milliseconds: an editor saves in steps. */
const quietFor = 60

/**
 * Lints, and lints again what changes and what that touches, until it is told to end.
 *
 * @param paths What is linted: files, folders and glob patterns, relative to the project's folder.
 * @param signal Ends it.
 */
export async function watchProject(
  session: WatchSession,
  paths: readonly string[],
  {onReports, onProblem}: WatchListener,
  signal: AbortSignal,
): Promise<void> {
  const {cwd, configPath} = session.project
  const configs = new Set(
    configPath === null ? configNames.map((name) => join(cwd, name)) : [configPath, ...namesBeside(configPath)],
  )
  const named = new Set<string>()
  let isConfigStale = false
  let problem: string | undefined
  let wake: () => void = () => {}

  // One watcher a folder: chokidar says too early that it is ready where it is given a path that is not there.
  const watchers = [...foldersOf(cwd, paths, configs)].map(([folder, isDeep]) =>
    watch(folder, {
      ignoreInitial: true,
      ignored: (path) => resolve(path) !== folder && isPassedOver(path),
      ...(isDeep ? {} : {depth: 0}),
    }),
  )
  for (const watcher of watchers) {
    watcher.on('all', (_, path) => {
      const absolute = resolve(path)
      if (configs.has(absolute) || basename(absolute) === '.gitignore') isConfigStale = true
      else named.add(absolute)
      wake()
    })
    // A folder that is gone or shut: looking at the files will show what that means.
    watcher.on('error', () => wake())
  }
  const ended = new Promise<void>((end) => {
    if (signal.aborted) end()
    signal.addEventListener('abort', () => {
      end()
      wake()
    })
  })
  await Promise.race([Promise.all(watchers.map(ready)), ended])

  for (let isFirst = true; !signal.aborted; isFirst = false) {
    if (isConfigStale) {
      isConfigStale = false
      const before = problem
      problem = await tryReload(session)
      if (problem !== undefined && problem !== before) onProblem(problem)
    }
    if (problem === undefined) {
      const changed = new Set(named)
      named.clear()
      const refreshed = await session.refresh(changed)
      if (isFirst || refreshed.changed.length > 0 || refreshed.gone.length > 0) await onReports(refreshed, isFirst)
    }
    if (signal.aborted) break
    await quiet(
      () => isConfigStale || (named.size > 0 && problem === undefined),
      (listener) => {
        wake = listener
      },
      signal,
    )
  }
  await Promise.all(watchers.map((watcher) => watcher.close()))
}

function namesBeside(path: string): string[] {
  return configNames.map((name) => join(dirname(path), name))
}

/** The folders in which changes can concern the paths or the configs, and whether all below them count. */
function foldersOf(cwd: string, paths: readonly string[], configs: ReadonlySet<string>): Map<string, boolean> {
  const folders = new Map<string, boolean>()
  for (const config of configs) folders.set(dirname(config), false)
  for (const path of paths) {
    const absolute = resolve(cwd, path)
    const base = existsSync(absolute) ? absolute : resolve(cwd, picomatch.scan(path.replaceAll(sep, '/')).base)
    if (isFolder(base)) folders.set(base, true)
    else {
      let folder = dirname(base)
      while (!existsSync(folder)) folder = dirname(folder)
      folders.set(folder, folders.get(folder) ?? false)
    }
  }
  return folders
}

/** What a search for articles never looks at; see walk.ts. */
export function isPassedOver(path: string): boolean {
  const name = basename(path)
  return name === 'node_modules' || (name.startsWith('.') && name !== '.gitignore')
}

function ready(watcher: FSWatcher): Promise<void> {
  return new Promise((done) => watcher.once('ready', () => done()))
}

/** Waits until something has happened and then nothing for a moment. */
async function quiet(
  hasNews: () => boolean,
  onWake: (listener: () => void) => void,
  signal: AbortSignal,
): Promise<void> {
  await new Promise<void>((done) => {
    let timer: NodeJS.Timeout | undefined
    const listen = (): void => {
      clearTimeout(timer)
      if (signal.aborted) done()
      else if (hasNews()) timer = setTimeout(done, quietFor)
    }
    onWake(listen)
    listen()
  })
  onWake(() => {})
}
