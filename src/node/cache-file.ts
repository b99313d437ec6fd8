import {readFileSync} from 'node:fs'
import {crc32} from 'node:zlib'
import {errorCode} from './errors.ts'
import {writeWhole} from './write-file.ts'

/** A file at a moment: what it took up, when it was last changed, and whether that tells it apart from later versions. */
export interface FileState {
  readonly size: number
  /** In milliseconds. */
  readonly changed: number
  readonly isSettled: boolean
}

/** What is kept of an article. */
export interface CacheEntry {
  readonly fingerprint: string
  /** Of the bytes. */
  readonly hash: string
  readonly state: FileState
  /** The packed result. */
  readonly result: Uint8Array
  /** What comparing the articles found in it, packed; empty where that is nothing. */
  readonly findings: Uint8Array
}

export interface CacheContent {
  readonly entries: Map<string, CacheEntry>
  /** The hash of all that the findings follow from; empty where they count for nothing. */
  readonly comparison: string
}

/** The second line: the entries, part by part, so that ten thousand of them are read in no time. */
interface Listed {
  readonly comparison: string
  readonly fingerprints: readonly string[]
  readonly paths: readonly string[]
  readonly hashes: readonly string[]
  /** By entry: number of the fingerprint, size, time of change, 1 or 0 for settled, bytes of the result and findings. */
  readonly numbers: readonly number[]
}

const numbersPerEntry = 6

/**
 * The first line is this and a checksum of the rest. The number counts changes of the form. After the second line come
 * results and findings, in the order of the entries.
 */
const opening = 'newslint cache 2 '

const lineFeed = 0x0a

const empty = (): CacheContent => ({entries: new Map(), comparison: ''})

/** Reads a cache. A file that is not there, broken or of another form is an empty one. */
export function readCache(path: string): CacheContent {
  try {
    const bytes = readFileSync(path)
    const start = bytes.indexOf(lineFeed) + 1
    const body = bytes.subarray(start)
    if (bytes.toString('latin1', 0, start) !== firstLine(crc32(body))) return empty()
    const lineEnd = body.indexOf(lineFeed)
    const listed = JSON.parse(body.toString('utf8', 0, lineEnd)) as Listed
    const {comparison, fingerprints, paths, hashes, numbers} = listed
    const entries = new Map<string, CacheEntry>()
    let at = lineEnd + 1
    for (const [index, file] of paths.entries()) {
      const from = index * numbersPerEntry
      const resultEnd = at + numbers[from + 4]
      const findingsEnd = resultEnd + numbers[from + 5]
      entries.set(file, {
        fingerprint: fingerprints[numbers[from]],
        hash: hashes[index],
        state: {size: numbers[from + 1], changed: numbers[from + 2], isSettled: numbers[from + 3] === 1},
        result: body.subarray(at, resultEnd),
        findings: body.subarray(resultEnd, findingsEnd),
      })
      at = findingsEnd
    }
    return {entries, comparison}
  } catch (error) {
    // It is not there, or is something else; a cache may always be empty. A mistake of ours is none.
    if (errorCode(error) === undefined && !(error instanceof SyntaxError)) throw error
    return empty()
  }
}

/** Writes a cache. Throws the system's error where that cannot be; a file that was there is untouched then. */
export function writeCache(path: string, {entries, comparison}: CacheContent): void {
  const numberOf = new Map<string, number>()
  const hashes: string[] = []
  const numbers: number[] = []
  for (const {fingerprint, hash, state, result, findings} of entries.values()) {
    if (!numberOf.has(fingerprint)) numberOf.set(fingerprint, numberOf.size)
    hashes.push(hash)
    numbers.push(numberOf.get(fingerprint) as number, state.size, state.changed, state.isSettled ? 1 : 0)
    numbers.push(result.length, findings.length)
  }
  const listed: Listed = {
    comparison,
    fingerprints: [...numberOf.keys()],
    paths: [...entries.keys()],
    hashes,
    numbers,
  }
  const list = Buffer.from(`${JSON.stringify(listed)}\n`)
  let checksum = crc32(list)
  for (const piece of piecesOf(entries)) checksum = crc32(piece, checksum)
  writeWhole(path, linesAndPieces())

  function* linesAndPieces(): Generator<string | Uint8Array> {
    yield firstLine(checksum)
    yield list
    yield* piecesOf(entries)
  }
}

function firstLine(checksum: number): string {
  return `${opening}${checksum.toString(16)}\n`
}

/** Enough to be worth a write of its own. */
const pieceLength = 1_000_000

/** Results and findings in the order of the entries, put together to pieces of some length. */
function* piecesOf(entries: ReadonlyMap<string, CacheEntry>): Generator<Uint8Array> {
  let held: Uint8Array[] = []
  let length = 0
  for (const {result, findings} of entries.values()) {
    held.push(result, findings)
    length += result.length + findings.length
    if (length < pieceLength) continue
    yield Buffer.concat(held)
    held = []
    length = 0
  }
  yield Buffer.concat(held)
}
