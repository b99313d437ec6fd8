import {type Dirent, readdirSync, realpathSync, type Stats, statSync} from 'node:fs'
import {join} from 'node:path'
import {explainFileError} from './errors.ts'
import type {IgnoreReason, Ignores} from './ignores.ts'

/** A file or folder that could not be looked at. */
export interface Unreadable {
  readonly path: string
  readonly reason: string
}

/** What a search of folders comes to. */
export interface WalkOutcome {
  /** Absolute paths of the files, in no particular order. */
  readonly files: string[]
  readonly unreadable: Unreadable[]
  /** Why the first file or folder was passed over, when a pattern did it. */
  ignored: IgnoreReason | undefined
}

export interface WalkOptions {
  /** Which files to take, by absolute path. */
  readonly accept: (path: string) => boolean
  /** Undefined: nothing is ignored. */
  readonly ignores: Ignores | undefined
  /** Look into dot-folders too, because a pattern names one. */
  readonly dotFolders?: boolean
}

/**
 * Finds files in a folder and below. node_modules and folders whose name begins with a point are passed over.
 *
 * Symbolic links are followed, each real folder and file once: a link back to a folder above ends there, and an
 * article that can be reached by two paths is reported under the real one.
 */
export function walk(root: string, {accept, ignores, dotFolders = false}: WalkOptions): WalkOutcome {
  const outcome: WalkOutcome = {files: [], unreadable: [], ignored: undefined}
  const seenFolders = new Set<string>()
  const seenFiles = new Set<string>()
  const links: string[] = []
  // A stack of folders: the path by which each was reached and its real path.
  const folders: {path: string; real: string}[] = []

  const isIgnored = (path: string, isFolder: boolean): boolean => {
    const reason = ignores?.reason(path, isFolder)
    outcome.ignored ??= reason
    return reason !== undefined
  }
  const enterFolder = (path: string, real: string): void => {
    if (seenFolders.has(real)) return
    seenFolders.add(real)
    folders.push({path, real})
  }
  const takeFile = (path: string, real: string): void => {
    if (seenFiles.has(real) || isIgnored(path, false)) return
    seenFiles.add(real)
    outcome.files.push(path)
  }
  const attempt = (path: string, action: () => void): void => {
    try {
      action()
    } catch (error) {
      outcome.unreadable.push({path, reason: explainFileError(error)})
    }
  }
  const readFolder = (path: string, real: string): void => {
    for (const entry of readdirSync(path, {withFileTypes: true})) {
      const entryPath = join(path, entry.name)
      if (entry.isSymbolicLink()) links.push(entryPath)
      else if (entry.isDirectory()) {
        if (!isSkipped(entry, dotFolders) && !isIgnored(entryPath, true)) enterFolder(entryPath, join(real, entry.name))
      } else if (entry.isFile() && isVisible(entry.name, dotFolders) && accept(entryPath))
        takeFile(entryPath, join(real, entry.name))
    }
  }
  const followLink = (path: string): void => {
    const name = path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1)
    if (!isVisible(name, dotFolders) || name === 'node_modules') return
    let stats: Stats
    try {
      stats = statSync(path)
    } catch (error) {
      // A link that leads nowhere matters only where an article should be.
      if (accept(path) && !isIgnored(path, false)) throw error
      return
    }
    if (stats.isDirectory() && !isIgnored(path, true)) enterFolder(path, realpathSync(path))
    else if (stats.isFile() && accept(path)) takeFile(path, realpathSync(path))
  }

  attempt(root, () => enterFolder(root, realpathSync(root)))
  // Links come last, so that what they lead to has been found by its real path already.
  for (let next = 0; folders.length > 0 || next < links.length; ) {
    const folder = folders.pop()
    if (folder !== undefined) attempt(folder.path, () => readFolder(folder.path, folder.real))
    else {
      const link = links[next++]
      attempt(link, () => followLink(link))
    }
  }
  return outcome
}

function isSkipped({name}: Dirent, dotFolders: boolean): boolean {
  return name === 'node_modules' || name === '.git' || !isVisible(name, dotFolders)
}

function isVisible(name: string, dotFolders: boolean): boolean {
  return dotFolders || !name.startsWith('.')
}
