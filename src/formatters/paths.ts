import {wholeCharacters} from './text.ts'

/** A path as seen from a folder, with forward slashes; as it is when it lies outside. */
export function relativePath(folder: string, path: string): string {
  const from = `${folder.replaceAll('\\', '/').replace(/\/$/, '')}/`
  const to = path.replaceAll('\\', '/')
  // A backslash is a letter of a name everywhere but on Windows, whose absolute paths begin with a drive.
  if (!/^[A-Za-z]:|^\\\\/.test(path)) return path.startsWith(from) ? path.slice(from.length) : path
  return to.toLowerCase().startsWith(from.toLowerCase()) ? to.slice(from.length) : to
}

/** Whether a path that {@link relativePath} gave lies outside the folder. */
export function isOutside(path: string): boolean {
  return path.startsWith('/') || /^[A-Za-z]:/.test(path) || path === '<text>'
}

/** A relative path as it stands in an address. */
export function encodedPath(path: string): string {
  const encode = (part: string): string =>
    encodeURIComponent(part).replace(
      /[()!'*]/g,
      (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
    )
  return wholeCharacters(path).split('/').map(encode).join('/')
}
