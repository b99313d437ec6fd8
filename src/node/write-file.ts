import {
  accessSync,
  chmodSync,
  chownSync,
  closeSync,
  constants,
  fsyncSync,
  openSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  type Stats,
  statSync,
  writeSync,
} from 'node:fs'
import {dirname, join} from 'node:path'

/** What is thrown where somebody else wrote to a file since it was read. */
export class ChangedFileError extends Error {
  constructor() {
    super('it was changed in the meantime; run newslint again')
    this.name = 'ChangedFileError'
  }
}

/**
 * Replaces a file's text so that nobody ever finds half of it: the text goes to a new file in the same folder, which
 * then takes the old one's name. A link stays a link, and permissions and, where that is allowed, the owner stay what
 * they were; another name of the same file (a hard link) keeps the old text.
 *
 * A run that is killed may leave its new file behind, `.newslint-….tmp`. It begins with a point, so that no search finds
 * it, and may be deleted.
 *
 * @param before The text that `text` was made from.
 * @throws {ChangedFileError} where the file holds another text than `before`; else the system's error. The file is
 *   untouched then.
 */
export function replaceFile(path: string, text: string, before: string): void {
  const target = realpathSync(path)
  // Renaming asks for rights to the folder alone and would overwrite a file that somebody has locked.
  accessSync(target, constants.W_OK)
  const stats = statSync(target)
  throughTemporary(target, [text], stats.mode, (temporary) => {
    keepOwner(temporary, stats)
    chmodSync(temporary, stats.mode)
    if (readFileSync(target, 'utf8') !== before) throw new ChangedFileError()
  })
}

/**
 * Writes a file, new or in place of another, so that nobody ever finds half of it. Of several that write at the same
 * time the last one's text stays.
 *
 * @param pieces What it shall hold, in pieces that need not be in memory together.
 * @throws the system's error; the file is untouched then.
 */
export function writeWhole(path: string, pieces: Iterable<string | Uint8Array>): void {
  throughTemporary(path, pieces, 0o666, () => {})
}

/** Writes a text to a new file beside the target and renames that, when it is ready, to the target. */
function throughTemporary(
  target: string,
  pieces: Iterable<string | Uint8Array>,
  mode: number,
  prepare: (temporary: string) => void,
): void {
  const temporary = join(dirname(target), `.newslint-${process.pid}-${Math.random().toString(36).slice(2, 10)}.tmp`)
  const file = openSync(temporary, 'wx', mode)
  try {
    try {
      for (const piece of pieces) {
        const bytes = typeof piece === 'string' ? Buffer.from(piece, 'utf8') : piece
        for (let written = 0; written < bytes.length; ) written += writeSync(file, bytes, written)
      }
      fsyncSync(file)
    } finally {
      closeSync(file)
    }
    prepare(temporary)
    renameSync(temporary, target)
  } catch (error) {
    rmSync(temporary, {force: true})
    throw error
  }
}

/** Gives a file to the owner of another; only an administrator may, and to a group only its members. */
function keepOwner(path: string, {uid, gid}: Stats): void {
  const own = statSync(path)
  if (own.uid === uid && own.gid === gid) return
  try {
    chownSync(path, uid, gid)
  } catch {
    // The text matters more than whose it is.
  }
}
