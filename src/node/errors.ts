/** A command that cannot be carried out as given. One line: what is wrong and what to do. */
export class UsageError extends Error {
  constructor(message: string) {
    super(message)
    this.name = 'UsageError'
  }
}

/** The code of a system error (`ENOENT` …), or undefined. */
export function errorCode(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined
}

/** The message of whatever was thrown, on one line. */
export function errorMessage(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error)
  return message.replace(/\s+/g, ' ').trim()
}

const explanations: Readonly<Record<string, string>> = {
  EACCES: 'permission denied; change its permissions or leave it out',
  EPERM: 'permission denied; change its permissions or leave it out',
  EROFS: 'the disk is read-only',
  ENOSPC: 'the disk is full',
  EDQUOT: 'the space that you may use on the disk is full',
  EFBIG: 'it is larger than a file may be here',
  ENOENT: 'it is gone or is a link that leads nowhere; restore it or remove the link',
  ELOOP: 'its symbolic links lead round in a circle; remove one of them',
  EISDIR: 'it is a folder',
  ENOTDIR: 'a part of its path is not a folder',
  EMFILE: 'too many files are open',
  ERR_FS_FILE_TOO_LARGE: 'it is larger than 2 GB; split it or leave it out',
  ERR_STRING_TOO_LONG: 'it is larger than a text can be; split it or leave it out',
}

/** Why a file could not be read or written, in words. */
export function explainFileError(error: unknown): string {
  const code = errorCode(error)
  return (code === undefined ? undefined : explanations[code]) ?? errorMessage(error)
}
