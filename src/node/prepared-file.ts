import {newPlan} from '../core/pattern-plan.ts'
import type {WordTest} from '../core/word-test.ts'
import type {Prepared, PreparedPlan, PreparedTests} from '../language/prepared.ts'
import {allLookups} from '../language/prepared-lookup.ts'
import {knownWords, WordClass, wordClass, wordClassNames} from '../language/vocabulary.ts'

/** What stands before the ids in the file, as JSON. Ranges are in ids: from, and how many. */
interface Contents {
  readonly words: string
  readonly classes: Readonly<Record<string, Range>>
  readonly plans: Readonly<Record<string, PackedPlan>>
  /** Each as JSON in JSON, so that it is read when it is asked for. */
  readonly tables: Readonly<Record<string, string>>
}

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
 * JSON, the JSON, the ids.
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
  const tables = Object.fromEntries(
    [...allLookups()].map(([name, compute]) => [name, JSON.stringify(Object.fromEntries(compute()))] as const),
  )
  // Last, because preparing the rest brought in words.
  const contents: Contents = {words: knownWords().join('\n'), classes, plans, tables}
  const json = Buffer.from(JSON.stringify(contents))
  const start = idsStart(json.length)
  const bytes = new Uint8Array(start + ids.length * 4)
  new DataView(bytes.buffer).setUint32(0, json.length, true)
  bytes.set(json, 4)
  bytes.set(new Uint8Array(Uint32Array.from(ids).buffer), start)
  return bytes
}

/** The other way round. */
export function unpackPrepared(bytes: Buffer): Prepared {
  const length = bytes.readUInt32LE(0)
  const contents = JSON.parse(bytes.toString('utf8', 4, 4 + length)) as Contents
  const from = bytes.byteOffset + idsStart(length)
  // Arrays of four bytes stand at multiples of four only, and pooled buffers anywhere.
  const ids = new Uint32Array(bytes.buffer.slice(from, bytes.byteOffset + bytes.byteLength))
  const tests = (packed: PackedTests): PreparedTests | null =>
    packed === null
      ? null
      : {
          ids: ids.subarray(packed[0], packed[0] + packed[1]),
          classes: packed[2] ?? [],
          prefixes: packed[3] ?? [],
        }
  return {
    words: contents.words.split('\n'),
    classMembers(name) {
      const range = Object.hasOwn(contents.classes, name) ? contents.classes[name] : undefined
      return range && ids.subarray(range[0], range[0] + range[1])
    },
    table(name) {
      if (!Object.hasOwn(contents.tables, name)) return undefined
      const table = JSON.parse(contents.tables[name]) as Readonly<Record<string, string>>
      return {get: (word) => (Object.hasOwn(table, word) ? table[word] : undefined)}
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
