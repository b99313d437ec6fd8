import {existsSync, readFileSync} from 'node:fs'
import {dirname, extname, isAbsolute, join, relative, sep} from 'node:path'
import {fileURLToPath} from 'node:url'

/** A path as seen from a folder, with forward slashes; it begins with `../` when it lies outside. */
export function relativePath(folder: string, path: string): string {
  const seen = relative(folder, path)
  return sep === '/' ? seen : seen.replaceAll(sep, '/')
}

/** Whether a relative path (see {@link relativePath}) leads out of its folder. */
export function leadsOut(path: string): boolean {
  return path === '..' || path.startsWith('../') || isAbsolute(path)
}

/** A path as a person in this folder would write it: relative inside the folder, absolute elsewhere. */
export function displayPath(cwd: string, path: string): string {
  const seen = relativePath(cwd, path)
  return seen === '' ? '.' : leadsOut(seen) ? path : seen
}

/** The folder that holds newslint's package.json: the same from its sources and from what is built of them. */
export function packageRoot(): string {
  let folder = dirname(fileURLToPath(import.meta.url))
  while (!existsSync(join(folder, 'package.json'))) {
    const parent = dirname(folder)
    if (parent === folder) throw new Error('newslint was installed without its package.json; install it again')
    folder = parent
  }
  return folder
}

/** The file that `import 'newslint'` loads: among its sources where these run, else among what is built of them. */
export function libraryEntry(): string {
  return join(packageRoot(), extname(import.meta.url) === '.ts' ? 'src/index.ts' : 'dist/src/index.js')
}

/** newslint's version. */
export function packageVersion(): string {
  const manifest = JSON.parse(readFileSync(join(packageRoot(), 'package.json'), 'utf8')) as {version: string}
  return manifest.version
}
