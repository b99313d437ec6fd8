import {createReadStream} from 'node:fs'
import {resolve} from 'node:path'
import {createInterface} from 'node:readline'
import {type CorpusFinding, compareFacts} from '../core/compare.ts'
import {compareText} from '../core/compare-text.ts'
import {distinct} from '../core/corpus.ts'
import type {PlacedFact} from '../core/facts.ts'
import type {Message} from '../core/message.ts'
import {type FileReport, fileReport, type ReportedMessage} from '../core/report.ts'
import type {AnyRuleDefinition} from '../core/rule.ts'
import {explainFileError, UsageError} from './errors.ts'
import {readFactLine} from './facts.ts'
import {registry} from './registry.ts'

/**
 * Compares the facts of any number of files, as one run over all their articles would. Files that are sorted, as
 * `--facts-only` writes them, are merged line by line, so that memory depends on the largest key and the findings.
 *
 * @param files Files of lines of facts; `-` is standard input, which must be sorted.
 * @param cwd The folder that the paths in them are seen from.
 * @returns One report for every article with a finding, by path.
 * @throws {UsageError} where a file cannot be read or holds anything but facts.
 */
export async function compareFactFiles(files: readonly string[], cwd: string): Promise<FileReport[]> {
  const findings = new Map<string, CorpusFinding[]>()
  let group: PlacedFact[] = []
  const settle = (): void => {
    const [first] = group
    if (first === undefined) return
    const rule = (registry[first.rule as keyof typeof registry] as {meta: AnyRuleDefinition} | undefined)?.meta
    if (rule?.corpus === undefined) throw new UsageError(`there is no rule “${first.rule}” that compares articles`)
    if (group.length > 1)
      for (const finding of compareFacts(rule, first.key, group)) {
        const own = findings.get(finding.fact.path)
        if (own === undefined) findings.set(finding.fact.path, [finding])
        else own.push(finding)
      }
    group = []
  }
  for await (const fact of merged(files)) {
    if (group.length > 0 && (group[0].rule !== fact.rule || group[0].key !== fact.key)) settle()
    group.push(fact)
  }
  settle()
  return [...findings]
    .map(([path, found]) => reportOf(resolve(cwd, path), found, cwd))
    .sort((a, b) => compareText(a.filePath, b.filePath))
}

/** The report of one article. Lines and columns travel in the facts, so that no article need be at hand. */
function reportOf(filePath: string, found: readonly CorpusFinding[], cwd: string): FileReport {
  const facts = new Map(found.map(({fact, message}) => [message, fact]))
  const shown: ReportedMessage[] = []
  const suppressed: ReportedMessage[] = []
  for (const message of distinct([...facts.keys()])) {
    const {silenced, ...fact} = facts.get(message) as PlacedFact
    const reported = reportedAt(message, fact, cwd)
    if (silenced === undefined) shown.push(reported)
    else suppressed.push({...reported, suppressions: [{kind: silenced.kind, justification: silenced.reason}]})
  }
  return fileReport(filePath, shown, suppressed)
}

function reportedAt(message: Message, {line, column, endLine, endColumn}: PlacedFact, cwd: string): ReportedMessage {
  const {ruleId, severity, messageId, suggestions, note, related} = message
  return {
    ruleId,
    severity,
    message: message.message,
    line,
    column,
    ...(messageId === null ? {} : {messageId}),
    endLine,
    endColumn,
    ...(suggestions ? {suggestions} : {}),
    ...(note ? {note} : {}),
    ...(related ? {related: related.map((place) => ({...place, path: resolve(cwd, place.path)}))} : {}),
  }
}

/** The facts of all files in the order of their lines. */
async function* merged(files: readonly string[]): AsyncGenerator<PlacedFact> {
  const readers = await Promise.all(files.map(async (name) => new LineReader(name, await linesOf(name)).next()))
  for (;;) {
    let first: LineReader | undefined
    for (const reader of readers)
      if (reader.line !== null && (first?.line == null || compareText(reader.line, first.line) < 0)) first = reader
    if (first === undefined) return
    yield first.fact()
    await first.next()
  }
}

/** The lines of one file, one at a time. */
class LineReader {
  line: string | null = null
  readonly #name: string
  readonly #lines: AsyncIterator<string>
  #number = 0

  constructor(name: string, lines: AsyncIterator<string>) {
    this.#name = name
    this.#lines = lines
  }

  async next(): Promise<this> {
    const before = this.line
    for (;;) {
      const {value, done} = await this.#lines.next()
      this.#number++
      this.line = done === true ? null : value
      if (this.line !== '') break
    }
    if (before !== null && this.line !== null && compareText(before, this.line) > 0)
      throw new UsageError(`${this.#name}, line ${this.#number}: not sorted; sort the lines first, with LC_ALL=C sort`)
    return this
  }

  fact(): PlacedFact {
    const fact = readFactLine(this.line ?? '')
    if (fact === null)
      throw new UsageError(`${this.#name}, line ${this.#number}: this is no fact; write it with --facts-only`)
    return fact
  }
}

/** The lines of a file in order: streamed where it is sorted, else read as a whole. */
async function linesOf(name: string): Promise<AsyncIterator<string>> {
  if (name === '-') return createInterface({input: process.stdin})[Symbol.asyncIterator]()
  try {
    let before = ''
    let isSorted = true
    for await (const line of streamed(name)) {
      if (compareText(before, line) > 0) {
        isSorted = false
        break
      }
      before = line
    }
    if (isSorted) return streamed(name)[Symbol.asyncIterator]()
    const lines: string[] = []
    for await (const line of streamed(name)) lines.push(line)
    return inOrder(lines.sort(compareText))
  } catch (error) {
    throw new UsageError(`"${name}" cannot be read: ${explainFileError(error)}`)
  }
}

function streamed(name: string): AsyncIterable<string> {
  return createInterface({input: createReadStream(name), crlfDelay: Number.POSITIVE_INFINITY})
}

async function* inOrder(lines: readonly string[]): AsyncGenerator<string> {
  yield* lines
}
