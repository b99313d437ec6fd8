import {isUtf8} from 'node:buffer'
import {readFileSync} from 'node:fs'
import {explainFileError} from './errors.ts'

/** Why bytes are no article, in words, and where in them that shows (1-based). */
export interface ReadProblem {
  readonly message: string
  readonly line: number
  readonly column: number
}

export type ReadOutcome = {readonly text: string} | {readonly problem: ReadProblem}

/** Reads a file as UTF-8. A byte order mark stays part of the text. */
export function readArticle(path: string): ReadOutcome {
  const bytes = readBytes(path)
  return 'problem' in bytes ? bytes : decodeArticle(bytes)
}

/** Reads a file as it is. */
export function readBytes(path: string): Buffer | {readonly problem: ReadProblem} {
  try {
    return readFileSync(path)
  } catch (error) {
    return {problem: {message: `This file cannot be read: ${explainFileError(error)}`, line: 1, column: 1}}
  }
}

/** Makes text of bytes, strictly: half-read articles would be judged on words that nobody wrote. */
export function decodeArticle(bytes: Buffer): ReadOutcome {
  const utf16 = startsLikeUtf16(bytes)
  if (utf16) return {problem: {message: 'This file is UTF-16, not UTF-8; save it as UTF-8', line: 1, column: 1}}
  if (looksBinary(bytes))
    return {
      problem: {
        message: 'This is a binary file, not text; leave it out or add it to the ignored files',
        line: 1,
        column: 1,
      },
    }
  if (isUtf8(bytes)) {
    try {
      return {text: bytes.toString('utf8')}
    } catch (error) {
      return {problem: {message: `This file cannot be read: ${explainFileError(error)}`, line: 1, column: 1}}
    }
  }
  const place = firstInvalid(bytes)
  return {
    problem: {message: 'This file is not UTF-8 from here on; save it as UTF-8 in the program that wrote it', ...place},
  }
}

function startsLikeUtf16(bytes: Buffer): boolean {
  return (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)
}

/** How much of a file is looked at to tell text from other things. */
const sampleLength = 8 * 1024

/**
 * Whether bytes are something else than text. A stray NUL or two is a slip of some exporter and is read; a quarter of
 * control characters, or any NUL in what is not UTF-8 either, is an image or an archive.
 */
function looksBinary(bytes: Buffer): boolean {
  const sample = bytes.subarray(0, sampleLength)
  let controls = 0
  let nuls = 0
  for (let index = 0; index < sample.length; index++) {
    const byte = sample[index]
    if (byte >= 0x20) continue
    if (byte === 0) nuls++
    // Tab, line feed, vertical tab, form feed, carriage return and escape stand in texts.
    if (byte < 0x09 || (byte > 0x0d && byte !== 0x1b)) controls++
  }
  return controls * 4 > sample.length || (nuls > 0 && !isUtf8(bytes))
}

const lineFeed = 0x0a

/** Line and column of the first bytes that are not UTF-8. */
function firstInvalid(bytes: Buffer): {line: number; column: number} {
  let line = 1
  for (let start = 0; start < bytes.length; line++) {
    const found = bytes.indexOf(lineFeed, start)
    const end = found === -1 ? bytes.length : found
    const content = bytes.subarray(start, end)
    if (!isUtf8(content)) return {line, column: validLength(content) + 1}
    start = end + 1
  }
  return {line: 1, column: 1}
}

/** How many UTF-16 units of a line can be read before the first bytes that are not UTF-8. */
function validLength(line: Buffer): number {
  // Bisection over prefixes: one that is cut in the middle of a character is lengthened to the character's end.
  let low = 0
  let high = line.length
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (isValidPrefix(line, middle)) low = middle
    else high = middle - 1
  }
  return line.toString('utf8', 0, low).replace(/^\uFEFF/, '').length
}

function isValidPrefix(line: Buffer, length: number): boolean {
  for (let end = length; end < Math.min(length + 4, line.length + 1); end++)
    if (isUtf8(line.subarray(0, end))) return true
  return false
}
