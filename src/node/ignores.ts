import {existsSync, readFileSync, statSync} from 'node:fs'
import {dirname, join} from 'node:path'
import ignore, {type Ignore} from 'ignore'
import {displayPath, leadsOut, relativePath} from './paths.ts'

/** Why a file is passed over. */
export interface IgnoreReason {
  readonly pattern: string
  /** Where the pattern stands: a file's path or a flag. */
  readonly source: string
}

export interface IgnoreSettings {
  readonly cwd: string
  /** Patterns of the config and the folder that they are relative to. */
  readonly config: {readonly folder: string; readonly patterns: readonly string[]; readonly source: string}
  /** Patterns of the command line, relative to `cwd`. */
  readonly patterns: readonly string[]
}

/** Patterns in the syntax of .gitignore and the folder that they are relative to. */
interface IgnoreList {
  readonly folder: string
  readonly list: Ignore
}

/**
 * Decides which files are passed over: by `--ignore-pattern`, the config's `ignores`, and the .gitignore files from
 * the repository's folder down to the file's.
 */
export class Ignores {
  readonly #cwd: string
  readonly #lists: readonly IgnoreList[]
  readonly #gitLists = new Map<string, IgnoreList | null>()
  readonly #tops: Set<string>

  constructor({cwd, config, patterns}: IgnoreSettings) {
    this.#cwd = cwd
    this.#tops = new Set([cwd])
    this.#lists = [listOf(cwd, patterns, '--ignore-pattern'), listOf(config.folder, config.patterns, config.source)]
  }

  /** Names a folder in which a search begins. Outside a repository, .gitignore files count from the outermost one. */
  beginAt(folder: string): void {
    const isWithin = (inner: string, outer: string): boolean => !leadsOut(relativePath(outer, inner))
    if ([...this.#tops].some((top) => isWithin(folder, top))) return
    for (const top of this.#tops) if (isWithin(top, folder)) this.#tops.delete(top)
    this.#tops.add(folder)
    this.#gitLists.clear()
  }

  /**
   * @param path An absolute path.
   * @param isFolder Patterns such as `drafts/` fit folders alone.
   * @returns The pattern that rules the path out, or undefined.
   */
  reason(path: string, isFolder = false): IgnoreReason | undefined {
    const gitList = this.#gitList(dirname(path))
    for (const {folder, list} of gitList === null ? this.#lists : [...this.#lists, gitList]) {
      const seen = relativePath(folder, path)
      if (seen === '' || leadsOut(seen)) continue
      const {ignored, unignored, rule} = list.test(isFolder ? `${seen}/` : seen)
      if (ignored) return reasonOf(rule?.mark ?? '')
      if (unignored) return undefined
    }
    return undefined
  }

  /** The .gitignore files that count in a folder, as one list: an inner file's patterns follow the outer ones' and win. */
  #gitList(folder: string): IgnoreList | null {
    const known = this.#gitLists.get(folder)
    if (known !== undefined) return known
    const parent = dirname(folder)
    // Without a repository, nothing above the folder of the search is asked: it belongs to somebody else.
    const isTop = folder === parent || isRepository(folder) || (this.#tops.has(folder) && !isInRepository(parent))
    const outer = isTop ? null : this.#gitList(parent)
    const lines = readLines(join(folder, '.gitignore'))
    let list = outer
    if (lines.length > 0) {
      const top = outer?.folder ?? folder
      const prefix = relativePath(top, folder)
      const source = displayPath(this.#cwd, join(folder, '.gitignore'))
      list = {folder: top, list: ignore({ignorecase})}
      if (outer !== null) list.list.add(outer.list)
      for (const line of lines) list.list.add({pattern: anchored(line, prefix), mark: `${line}\0${source}`})
    }
    this.#gitLists.set(folder, list)
    return list
  }
}

function isRepository(folder: string): boolean {
  return existsSync(join(folder, '.git'))
}

function isInRepository(folder: string): boolean {
  const parent = dirname(folder)
  return isRepository(folder) || (parent !== folder && isInRepository(parent))
}

// As git itself, by the file systems that these come with.
const ignorecase = process.platform === 'win32' || process.platform === 'darwin'

function listOf(folder: string, patterns: readonly string[], source: string): IgnoreList {
  const list = ignore({ignorecase})
  // `./drafts` means `/drafts` to whoever writes it; to .gitignore it would mean nothing.
  for (const pattern of patterns)
    list.add({pattern: pattern.replace(/^(!?)\.\//, '$1/'), mark: `${pattern}\0${source}`})
  return {folder, list}
}

function reasonOf(mark: string): IgnoreReason {
  const [pattern, source] = mark.split('\0')
  return {pattern, source}
}

/** The lines of a file of ignore patterns that are patterns; none when it cannot be read. */
function readLines(path: string): string[] {
  try {
    // A pipe of that name would be waited for.
    if (!statSync(path).isFile()) return []
    const lines = readFileSync(path, 'utf8')
      .replace(/^\uFEFF/, '')
      .split(/\r?\n/)
    return lines.filter((line) => line.trim() !== '' && !line.startsWith('#'))
  } catch {
    return []
  }
}

// A pattern of an inner .gitignore as the outermost folder would have to write it:
// `*.tmp` in `a/` is `/a/**/*.tmp`, and `/b` is `/a/b`.
function anchored(pattern: string, folder: string): string {
  if (folder === '') return pattern
  const negation = pattern.startsWith('!') ? '!' : ''
  const rest = pattern.slice(negation.length)
  const prefix = `/${folder.replace(/[\\*?[\]!# ]/g, '\\$&')}`
  const isAnchored = rest.slice(0, -1).includes('/')
  return `${negation}${prefix}${isAnchored ? '' : '/**'}${rest.startsWith('/') ? '' : '/'}${rest}`
}
