import {newPlan} from '../core/pattern-plan.ts'
import type {WordTest} from '../core/word-test.ts'
import type {Prepared, PreparedPlan, PreparedTests} from '../language/prepared.ts'
import {allLookups} from '../language/prepared-lookup.ts'
import {knownWords, WordClass, wordClass, wordClassNames} from '../language/vocabulary.ts'

/** What stands first in the file, as JSON. Ranges of classes and plans are in ids: from, and how many. */
interface Contents {
  readonly ids: number
  /** How many bytes the words take, as lines after the ids. */
  readonly words: number
  /** The words that are no ASCII, by id: their lines are empty. */
  readonly otherWords: Readonly<Record<number, string>>
  readonly classes: Readonly<Record<string, Range>>
  readonly plans: Readonly<Record<string, PackedPlan>>
  /** Each after the words, read when it is asked for. */
  readonly tables: Readonly<Record<string, PackedTable>>
}

/** Keys and then values as lines; no values where they are all empty. */
type PackedTable = readonly [from: number, firstValue: number, to: number, encoding: 'latin1' | 'utf16le']
type Range = readonly [from: number, count: number]
/** Tests are null, or a range with the names of classes and the beginnings of words where there are any. */
type PackedTests = null | readonly [...Range, classes?: readonly string[], prefixes?: readonly string[]]
type PackedPlan = readonly [before: number, isAnchored: 0 | 1, trigger: PackedTests, opening: PackedTests]

/** A pattern's key; no pattern begins with a line break. */
function keyOf(source: string, matchCase: boolean): string {
  return matchCase ? `\n${source}` : source
}

/**
 * Works out what `Prepared` holds of all word classes that are loaded and of these patterns, as bytes: the length of the
 * JSON, the JSON, the ids, the words, the tables.
 */
export function packPrepared(patterns: Iterable<{readonly source: string; readonly matchCase: boolean}>): Uint8Array {
  const ids: number[] = []
  const add = (members: Iterable<number>): Range => {
    const from = ids.length
    for (const id of new Set(members)) ids.push(id)
    return [from, ids.length - from]
  }
  const packTests = (tests: readonly WordTest[] | null): PackedTests => {
    if (tests === null) return null
    const classes = tests.flatMap((test) => (test.ids === undefined && test instanceof WordClass ? [test.name] : []))
    const prefixes = tests.flatMap(({prefix}) => (prefix === undefined ? [] : [prefix]))
    const listed = tests.flatMap((test) => (test.ids === undefined ? [] : [...test.ids]))
    const unknown = tests.length - tests.filter(({ids: own}) => own !== undefined).length
    if (unknown !== classes.length + prefixes.length) throw new Error('a pattern waits for words that cannot be packed')
    const range = add(listed)
    if (prefixes.length > 0) return [...range, classes, prefixes]
    return classes.length > 0 ? [...range, classes] : range
  }
  const classes = Object.fromEntries(
    wordClassNames().map((name) => [name, add(wordClass(name)?.listed ?? [])] as const),
  )
  const plans: Record<string, PackedPlan> = {}
  for (const {source, matchCase} of patterns) {
    const {before, isAnchored, trigger, opening} = newPlan(source, matchCase)
    plans[keyOf(source, matchCase)] = [before, isAnchored ? 1 : 0, packTests(trigger), packTests(opening)]
  }
  const tableTexts: Buffer[] = []
  let tableEnd = 0
  const addText = (text: string, encoding: BufferEncoding): number => {
    const bytes = Buffer.from(text, encoding)
    tableTexts.push(bytes)
    return (tableEnd += bytes.length)
  }
  const packTable = (table: ReadonlyMap<string, string>): PackedTable => {
    const [keys, values] = [[...table.keys()].join('\n'), [...table.values()].join('\n')]
    const lines = `${keys}\n${values}`.split('\n').length
    if (table.size === 0 || lines !== table.size * 2)
      throw new Error('a table that is empty or of lines cannot be packed')
    const encoding = /^[\0-\xff]*$/.test(keys + values) ? 'latin1' : 'utf16le'
    return [tableEnd, addText(keys, encoding), addText(/[^\n]/.test(values) ? values : '', encoding), encoding]
  }
  const tables = Object.fromEntries([...allLookups()].map(([name, compute]) => [name, packTable(compute())] as const))
  // Last, because preparing the rest brought in words.
  const isAscii = (word: string): boolean => /^[\0-\x7f]*$/.test(word)
  const otherWords = Object.fromEntries([...knownWords().entries()].filter(([, word]) => !isAscii(word)))
  const words = Buffer.from(
    knownWords()
      .map((word) => (isAscii(word) ? word : ''))
      .join('\n'),
    'latin1',
  )
  const contents: Contents = {ids: ids.length, words: words.length, otherWords, classes, plans, tables}
  const json = asciiJson(contents)
  const start = Buffer.alloc(idsStart(json.length))
  start.writeUInt32LE(json.length)
  json.copy(start, 4)
  return Buffer.concat([start, new Uint8Array(Uint32Array.from(ids).buffer), words, ...tableTexts])
}

/** As JSON in ASCII, which is read in half the time, and whose texts then take a byte a letter. */
function asciiJson(value: unknown): Buffer {
  const text = JSON.stringify(value).replace(
    /[^\0-\x7f]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
  return Buffer.from(text, 'latin1')
}

/** The other way round. */
export function unpackPrepared(bytes: Buffer): Prepared {
  const length = bytes.readUInt32LE(0)
  const contents = JSON.parse(bytes.toString('latin1', 4, 4 + length)) as Contents
  const from = idsStart(length)
  const to = from + contents.ids * 4
  // Arrays of four bytes stand at multiples of four only, and pooled buffers anywhere.
  const ids = new Uint32Array(bytes.buffer.slice(bytes.byteOffset + from, bytes.byteOffset + to))
  const textStart = to + contents.words
  const words = bytes.toString('latin1', to, textStart).split('\n')
  for (const [id, word] of Object.entries(contents.otherWords)) words[Number(id)] = word
  const tests = (packed: PackedTests): PreparedTests | null =>
    packed === null
      ? null
      : {
          ids: ids.subarray(packed[0], packed[0] + packed[1]),
          classes: packed[2] ?? [],
          prefixes: packed[3] ?? [],
        }
  return {
    words,
    classMembers(name) {
      const range = Object.hasOwn(contents.classes, name) ? contents.classes[name] : undefined
      return range && ids.subarray(range[0], range[0] + range[1])
    },
    table(name) {
      if (!Object.hasOwn(contents.tables, name)) return undefined
      const [start, firstValue, end, encoding] = contents.tables[name]
      const lines = (one: number, other: number): string[] =>
        bytes.toString(encoding, textStart + one, textStart + other).split('\n')
      const places = new Map<string, number>()
      // By JavaScript's own functions alone, each of which takes a fraction of what one of ours would.
      lines(start, firstValue).forEach(Map.prototype.set, places)
      const values = firstValue === end ? undefined : lines(firstValue, end)
      return {
        get(key) {
          const place = places.get(key)
          return place === undefined ? undefined : (values?.[place] ?? '')
        },
      }
    },
    plan(source, matchCase): PreparedPlan | undefined {
      const key = keyOf(source, matchCase)
      if (!Object.hasOwn(contents.plans, key)) return undefined
      const [before, isAnchored, trigger, opening] = contents.plans[key]
      return {before, isAnchored: isAnchored === 1, trigger: tests(trigger), opening: tests(opening)}
    },
  }
}

function idsStart(jsonLength: number): number {
  return Math.ceil((4 + jsonLength) / 4) * 4
}
