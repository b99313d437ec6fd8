import type {Fact, Json} from '../core/facts.ts'
import type {Directive, DocumentResult, Fix, Message, RelatedPlace, Suggestion} from '../core/message.ts'

/** Strings that come again and again, by number: the ids and reasons of rules. */
export class StringTable {
  /** The strings by number, to be written down with what refers to them. */
  readonly strings: string[] = ['']
  readonly #numbers = new Map<string, number>()

  number(text: string): number {
    let number = this.#numbers.get(text)
    if (number === undefined) {
      number = this.strings.push(text) - 1
      this.#numbers.set(text, number)
    }
    return number
  }
}

/** What stands for whatever is not there. No string has this number. */
const none = 0

type CompactMessage = readonly [
  rule: number,
  messageId: number,
  severity: 1 | 2,
  start: number,
  length: number,
  message: string,
  note: number,
  url?: number,
  fix?: Fix | typeof none,
  suggestions?: readonly Suggestion[] | typeof none,
  related?: readonly RelatedPlace[] | typeof none,
]

type CompactFact = readonly [
  rule: number,
  key: number,
  place: readonly number[],
  severity: 1 | 2,
  data: CompactJson,
  options?: Fact['options'] | typeof none,
  silenced?: Fact['silenced'] | typeof none,
]

/**
 * A fact's data. The facts of an article tell the same names over and over, so a string is its number in the table, and
 * a number is its text. A list begins with {@link listMark}, an object with the number of its keys, which are in the
 * table as JSON.
 */
type CompactJson = null | boolean | number | string | readonly CompactJson[]

const listMark = 0

/** A DocumentResult without its path, as JSON of about a fifth of the length. */
export type CompactResult = readonly [
  words: number,
  otherLanguage: string | null,
  lineLengths: readonly number[],
  messages: readonly CompactMessage[],
  facts: readonly CompactFact[],
  directives: readonly Directive[],
]

/** Makes a result small. `table` takes in its strings and must be kept with it. */
export function compactResult(result: DocumentResult, table: StringTable): CompactResult {
  const {words, otherLanguage, lineStarts, messages, facts, directives} = result
  return [
    words,
    otherLanguage,
    // Lengths have fewer digits than offsets.
    lineStarts.map((start, line) => (line === 0 ? start : start - lineStarts[line - 1])),
    messages.map((message) => compactMessage(message, table)),
    facts.map((fact) => compactFact(fact, table)),
    directives,
  ]
}

/**
 * The result that was made small.
 *
 * @param path The path of its article.
 * @param strings Those of the table that it was made with.
 */
export function fullResult(
  [words, otherLanguage, lineLengths, messages, facts, directives]: CompactResult,
  path: string,
  strings: readonly string[],
): DocumentResult {
  let start = 0
  const lineStarts: number[] = []
  for (const length of lineLengths) lineStarts.push((start += length))
  return {
    path,
    messages: messages.map((message) => fullMessage(message, strings)),
    directives,
    facts: facts.map((fact) => fullFact(fact, strings)),
    lineStarts,
    words,
    otherLanguage,
  }
}

function compactMessage(message: Message, table: StringTable): CompactMessage {
  const {ruleId, messageId, severity, start, end, note, url, fix, suggestions, related} = message
  const numberOf = (text: string | null | undefined): number =>
    text === null || text === undefined ? none : table.number(text)
  return withoutTail([
    numberOf(ruleId),
    numberOf(messageId),
    severity,
    start,
    end - start,
    message.message,
    numberOf(note),
    numberOf(url),
    fix ?? none,
    suggestions ?? none,
    related ?? none,
  ])
}

function fullMessage(compact: CompactMessage, strings: readonly string[]): Message {
  const [rule, messageId, severity, start, length, message, note, url = none, fix, suggestions, related] = compact
  return {
    ruleId: strings[rule],
    messageId: messageId === none ? null : strings[messageId],
    severity,
    start,
    end: start + length,
    message,
    ...(note === none ? {} : {note: strings[note]}),
    ...(url === none ? {} : {url: strings[url]}),
    ...(fix ? {fix} : {}),
    ...(suggestions ? {suggestions} : {}),
    ...(related ? {related} : {}),
  }
}

function compactFact(fact: Fact, table: StringTable): CompactFact {
  const {rule, key, start, end, line, column, endLine, endColumn, severity, data, options, silenced} = fact
  const place = [start, end - start, line, column, endLine - line, endColumn]
  return withoutTail([
    table.number(rule),
    table.number(key),
    place,
    severity,
    compactJson(data, table),
    options ?? none,
    silenced ?? none,
  ])
}

function fullFact(compact: CompactFact, strings: readonly string[]): Fact {
  const [rule, key, [start, length, line, column, lines, endColumn], severity, data, options, silenced] = compact
  return {
    rule: strings[rule],
    key: strings[key],
    start,
    end: start + length,
    line,
    column,
    endLine: line + lines,
    endColumn,
    severity,
    ...(options ? {options} : {}),
    ...(silenced ? {silenced} : {}),
    data: fullJson(data, strings),
  }
}

function compactJson(value: Json, table: StringTable): CompactJson {
  if (typeof value === 'string') return table.number(value)
  if (typeof value === 'number') return String(value)
  if (value === null || typeof value === 'boolean') return value
  if (isList(value)) return [listMark, ...value.map((item) => compactJson(item, table))]
  const keys = Object.keys(value)
  return [table.number(JSON.stringify(keys)), ...keys.map((key) => compactJson(value[key], table))]
}

function fullJson(compact: CompactJson, strings: readonly string[]): Json {
  if (typeof compact === 'number') return strings[compact]
  if (typeof compact === 'string') return Number(compact)
  if (compact === null || typeof compact === 'boolean') return compact
  const [mark, ...values] = compact
  const full = values.map((value) => fullJson(value, strings))
  if (mark === listMark) return full
  return Object.fromEntries(keysOf(strings[mark as number]).map((key, index) => [key, full[index]]))
}

function isList(value: Json): value is readonly Json[] {
  return Array.isArray(value)
}

const keyLists = new Map<string, readonly string[]>()

/** The keys that a text of JSON lists; rules have few kinds of facts. */
function keysOf(text: string): readonly string[] {
  let keys = keyLists.get(text)
  if (keys === undefined) keyLists.set(text, (keys = JSON.parse(text) as string[]))
  return keys
}

/** Leaves out what is missing at the end of a row. Its last fields are all of the kind that may be missing. */
function withoutTail<Row extends readonly unknown[]>(row: Row): Row {
  let length = row.length
  // A fact's data, at place 4, may be any JSON; of a message the text comes next, which is a string.
  while (length > 5 && row[length - 1] === none) length--
  return row.slice(0, length) as unknown as Row
}
