import {fileURLToPath, pathToFileURL} from 'node:url'

/** The path of a file's URI, or undefined for other URIs. */
export function pathOfUri(uri: string): string | undefined {
  if (!uri.startsWith('file:')) return undefined
  try {
    return fileURLToPath(uri)
  } catch {
    return undefined
  }
}

/** Turns paths into URIs, spelled as the editor spelled them where it did: editors differ in what they escape. */
export class Addresses {
  readonly #written = new Map<string, string>()

  /** Notes how the editor writes a path. */
  note(path: string, uri: string): void {
    this.#written.set(path, uri)
  }

  forget(path: string): void {
    this.#written.delete(path)
  }

  /** The path that a URI of the editor was noted for. */
  path(uri: string): string | undefined {
    for (const [path, written] of this.#written) if (written === uri) return path
    return undefined
  }

  uri(path: string): string {
    return this.#written.get(path) ?? pathToFileURL(path).href
  }
}
