import {closeSync, openSync, readSync} from 'node:fs'
import {errorCode, explainFileError, UsageError} from './errors.ts'

/** Bytes that are read at a time. */
const blockLength = 64 * 1024

const lineFeed = 0x0a

/** What some programs begin a file with, as Latin-1. */
const byteOrderMark = '\u00ef\u00bb\u00bf'

/**
 * The lines of a file, read bit by bit: without their ends (LF or CRLF) and without a byte order mark.
 *
 * They are read as Latin-1, which is what lines in ASCII are and never fails.
 *
 * @param name The file; `-` is standard input.
 * @throws {UsageError} where it cannot be read.
 */
export function* linesOf(name: string): Generator<string> {
  const file = name === '-' ? 0 : opened(name)
  const block = Buffer.allocUnsafe(blockLength)
  let rest = ''
  let isFirst = true
  try {
    for (;;) {
      const length = readBlock(file, block, name)
      if (length === 0) break
      let start = isFirst && block.toString('latin1', 0, Math.min(3, length)) === byteOrderMark ? 3 : 0
      isFirst = false
      for (let end = block.indexOf(lineFeed, start); end !== -1 && end < length; end = block.indexOf(lineFeed, start)) {
        yield withoutReturn(rest + block.toString('latin1', start, end))
        rest = ''
        start = end + 1
      }
      rest += block.toString('latin1', start, length)
    }
    if (rest !== '') yield withoutReturn(rest)
  } finally {
    if (file !== 0) closeSync(file)
  }
}

function opened(name: string): number {
  try {
    return openSync(name, 'r')
  } catch (error) {
    if (errorCode(error) === 'ENOENT') throw new UsageError(`"${name}" is not there; write it with --facts-only`)
    throw new UsageError(`"${name}" cannot be read: ${explainFileError(error)}`)
  }
}

/** How long to wait, in milliseconds, for a pipe that has nothing yet. */
const pause = 5

function readBlock(file: number, block: Buffer, name: string): number {
  for (;;)
    try {
      return readSync(file, block, 0, block.length, null)
    } catch (error) {
      const code = errorCode(error)
      // Windows says so where a pipe is at its end.
      if (code === 'EOF') return 0
      if (code !== 'EAGAIN') throw new UsageError(`"${name}" cannot be read: ${explainFileError(error)}`)
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, pause)
    }
}

function withoutReturn(line: string): string {
  return line.endsWith('\r') ? line.slice(0, -1) : line
}
