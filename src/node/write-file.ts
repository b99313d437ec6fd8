import {
  accessSync,
  chmodSync,
  closeSync,
  constants,
  fsyncSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs'
import {basename, dirname, join} from 'node:path'

/**
 * Replaces a file's text so that nobody ever finds half of it: the text goes to a new file in the same folder, which
 * then takes the old one's name. A link stays a link, and permissions stay what they were.
 *
 * @throws The system's error; the file is untouched then.
 */
export function replaceFile(path: string, text: string): void {
  const target = realpathSync(path)
  // Renaming asks for rights to the folder alone and would overwrite a file that somebody has locked.
  accessSync(target, constants.W_OK)
  const {mode} = statSync(target)
  const temporary = join(dirname(target), `.${basename(target)}.${process.pid}.newslint`)
  const file = openSync(temporary, 'wx', mode)
  try {
    try {
      const bytes = Buffer.from(text, 'utf8')
      for (let written = 0; written < bytes.length; ) written += writeSync(file, bytes, written)
      fsyncSync(file)
    } finally {
      closeSync(file)
    }
    chmodSync(temporary, mode)
    renameSync(temporary, target)
  } catch (error) {
    rmSync(temporary, {force: true})
    throw error
  }
}
