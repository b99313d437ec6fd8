import {stir} from '../language/hashes.ts'
import type {Fact, Json, PlacedFact} from './facts.ts'
import type {Directive, DocumentResult, Fix, Message, Place, RelatedPlace, Suggestion} from './message.ts'
import {PackReader, PackWriter} from './pack.ts'
import type {AnyRuleDefinition} from './rule.ts'

/*
 * A DocumentResult as bytes: what a workspace holds, threads send and the cache keeps. First come words, language,
 * messages, directives, lines, facts and what their heads are, each as `PackWriter` writes it; then a table with a row for
 * each fact, so that facts can be put on shelves without reading them; then five numbers: where the messages begin, the
 * directives, the heads, the table, and how many facts there are.
 */

/** Bytes of a fact in the table: two hashes of 64 bits, and where the fact is. */
const rowLength = 20
const endLength = 20

/** What a message has besides its text, as bits. */
const Has = {error: 1, messageId: 2, note: 4, url: 8, fix: 16, suggestions: 32, related: 64}

/** What is known of an article, in about a fifth of the room that its JSON takes. Parts are read when they are asked for. */
export class PackedResult {
  readonly path: string
  readonly bytes: Uint8Array
  /** Data of facts by place, while it is remembered. */
  #data: Map<number, Json> | undefined
  #heads: readonly Head[] | undefined

  /** @param bytes Those of another packed result, which may be of another path. */
  constructor(path: string, bytes: Uint8Array) {
    this.path = path
    this.bytes = bytes
  }

  get words(): number {
    return new PackReader(this.bytes).unsigned()
  }

  get otherLanguage(): string | null {
    const reader = new PackReader(this.bytes)
    reader.unsigned()
    return languageOf(reader)
  }

  get factCount(): number {
    return this.#end(4)
  }

  /**
   * A 64-bit hash of a fact's rule and key, in two signed halves: facts that are to be compared have the same. Of a million keys
   * two have the same hash once in thirty million times.
   */
  keyHash(fact: number): readonly [number, number] {
    const reader = this.#row(fact)
    return [reader.fixed() | 0, reader.fixed() | 0]
  }

  /** A hash of what the rule compares, so that only equal ones have the same; 0 where the rule does not say. */
  alikeHash(fact: number): number {
    const reader = this.#row(fact)
    reader.at += 8
    // The number holds 53 bits exactly.
    return reader.fixed() * 0x200000 + (reader.fixed() >>> 11)
  }

  /** The id of the rule that keeps a fact. */
  ruleOf(fact: number): string {
    return this.#head(this.#factReader(fact)).rule
  }

  /**
   * One of the facts, of which the first has the number 0.
   *
   * @param knownKey Its key, where that is known.
   */
  fact(index: number, knownKey?: string): PlacedFact {
    const reader = this.#factReader(index)
    const head = this.#head(reader)
    if (knownKey !== undefined) reader.skipText()
    const key = knownKey ?? reader.text()
    const {start, end, line, column, endLine, endColumn} = placeOf(reader)
    const data = this.#dataAt(reader)
    const {rule, severity, options, silenced} = head
    const {path} = this
    if (options === undefined && silenced === undefined)
      return {rule, key, path, start, end, line, column, endLine, endColumn, severity, data}
    const rest = {...(options === undefined ? {} : {options}), ...(silenced === undefined ? {} : {silenced})}
    return {rule, key, path, start, end, line, column, endLine, endColumn, severity, ...rest, data}
  }

  /** Has facts that share their data give the same object for it, until `forget`. */
  remember(): void {
    this.#data ??= new Map()
  }

  forget(): void {
    this.#data = undefined
  }

  #dataAt(reader: PackReader): Json {
    if (this.#data === undefined) return reader.json()
    reader.known = this.#data
    const place = reader.jsonPlace()
    let data = this.#data.get(place)
    if (data === undefined) this.#data.set(place, (data = reader.json()))
    return data
  }

  /** Where one of the facts is, and how severe a finding there would be. */
  place(index: number): Place & {readonly severity: 1 | 2} {
    const reader = this.#factReader(index)
    const {severity} = this.#head(reader)
    reader.skipText()
    return {...placeOf(reader), severity}
  }

  facts(): Fact[] {
    return Array.from({length: this.factCount}, (_, index) => {
      const {path: _path, ...fact} = this.fact(index)
      return fact
    })
  }

  messages(): Message[] {
    return readMessages(this.#reader(this.#end(0)))
  }

  /** Where the lines of the text begin. */
  lineStarts(): readonly number[] {
    return this.#withoutFindings().lineStarts
  }

  /** All but the facts. */
  withoutFacts(): DocumentResult {
    const {path, words, otherLanguage} = this
    const {directives, lineStarts} = this.#withoutFindings()
    return {path, messages: this.messages(), directives, facts: [], lineStarts, words, otherLanguage}
  }

  #withoutFindings(): Pick<DocumentResult, 'directives' | 'lineStarts'> {
    const reader = this.#reader(this.#end(1))
    const directives = reader.json() as unknown as readonly Directive[]
    const lineStarts: number[] = []
    let start = 0
    for (let left = reader.unsigned(); left > 0; left--) lineStarts.push((start += reader.unsigned()))
    return {directives, lineStarts}
  }

  /** The result that was packed. */
  unpacked(): DocumentResult {
    return {...this.withoutFacts(), facts: this.facts()}
  }

  #reader(at: number): PackReader {
    const reader = new PackReader(this.bytes)
    reader.at = at
    return reader
  }

  #end(index: number): number {
    return this.#reader(this.bytes.length - endLength + 4 * index).fixed()
  }

  #row(fact: number): PackReader {
    return this.#reader(this.#end(3) + fact * rowLength)
  }

  #factReader(fact: number): PackReader {
    const row = this.#row(fact)
    row.at += 16
    row.at = row.fixed()
    return row
  }

  #head(reader: PackReader): Head {
    this.#heads ??= this.#readHeads()
    return this.#heads[reader.unsigned()]
  }

  #readHeads(): Head[] {
    const reader = this.#reader(this.#end(2))
    const heads: Head[] = []
    for (let left = reader.unsigned(); left > 0; left--) heads.push(headOf(reader.text()))
    return heads
  }
}

const writer = new PackWriter()

/**
 * Packs a result.
 *
 * @param ruleOf The rule of an id, for what it says of its facts; those of unknown rules are kept as they are.
 */
export function packResult(
  {path, words, otherLanguage, messages, directives, lineStarts, facts}: DocumentResult,
  ruleOf: (id: string) => AnyRuleDefinition | undefined,
): PackedResult {
  writer.clear()
  writer.unsigned(words)
  writer.text(otherLanguage ?? '')
  const messagesAt = writer.length
  writeMessages(messages)
  const directivesAt = writer.length
  writer.json(directives as unknown as Json)
  writer.unsigned(lineStarts.length)
  // Lengths take fewer bytes than offsets.
  for (const [line, start] of lineStarts.entries()) writer.unsigned(line === 0 ? start : start - lineStarts[line - 1])
  const heads = new Map<string, number>()
  const places: number[] = []
  for (const fact of facts) {
    places.push(writer.length)
    writeFact(fact, heads)
  }
  const headsAt = writer.length
  writer.unsigned(heads.size)
  for (const head of heads.keys()) writer.text(head)
  const tableAt = writer.length
  for (const [index, {rule, key, data}] of facts.entries()) {
    writeHash(`${rule} ${key}`)
    const alike = ruleOf(rule)?.corpus?.alike
    if (alike === undefined) {
      writer.fixed(0)
      writer.fixed(0)
    } else writeHash(alike(data, key))
    writer.fixed(places[index])
  }
  for (const number of [messagesAt, directivesAt, headsAt, tableAt, facts.length]) writer.fixed(number)
  return new PackedResult(path, writer.taken())
}

/** Packs findings by themselves, such as those that comparing has brought. */
export function packMessages(messages: readonly Message[]): Uint8Array {
  writer.clear()
  writeMessages(messages)
  return writer.taken()
}

/** The findings that {@link packMessages} has packed. */
export function unpackMessages(bytes: Uint8Array): Message[] {
  return readMessages(new PackReader(bytes))
}

function writeMessages(messages: readonly Message[]): void {
  writer.unsigned(messages.length)
  for (const message of messages) writeMessage(message)
}

function readMessages(reader: PackReader): Message[] {
  return Array.from({length: reader.unsigned()}, () => readMessage(reader))
}

function writeMessage(found: Message): void {
  const {ruleId, messageId, severity, start, end, message, note, url, fix, suggestions, related} = found
  writer.unsigned(
    (severity === 2 ? Has.error : 0) |
      (messageId === null ? 0 : Has.messageId) |
      (note === undefined ? 0 : Has.note) |
      (url === undefined ? 0 : Has.url) |
      (fix === undefined ? 0 : Has.fix) |
      (suggestions === undefined ? 0 : Has.suggestions) |
      (related === undefined ? 0 : Has.related),
  )
  writer.text(ruleId)
  if (messageId !== null) writer.text(messageId)
  writer.unsigned(start)
  writer.signed(end - start)
  writer.text(message)
  if (note !== undefined) writer.text(note)
  if (url !== undefined) writer.text(url)
  if (fix !== undefined) writer.json(fix as unknown as Json)
  if (suggestions !== undefined) writer.json(suggestions as unknown as Json)
  if (related !== undefined) writer.json(related as unknown as Json)
}

function readMessage(reader: PackReader): Message {
  const has = reader.unsigned()
  const ruleId = reader.text()
  const messageId = has & Has.messageId ? reader.text() : null
  const start = reader.unsigned()
  const end = start + reader.signed()
  return {
    ruleId,
    messageId,
    severity: has & Has.error ? 2 : 1,
    start,
    end,
    message: reader.text(),
    ...(has & Has.note ? {note: reader.text()} : {}),
    ...(has & Has.url ? {url: reader.text()} : {}),
    ...(has & Has.fix ? {fix: reader.json() as unknown as Fix} : {}),
    ...(has & Has.suggestions ? {suggestions: reader.json() as unknown as readonly Suggestion[]} : {}),
    ...(has & Has.related ? {related: reader.json() as unknown as readonly RelatedPlace[]} : {}),
  }
}

/** What is the same in many facts of an article. */
type Head = Pick<Fact, 'rule' | 'severity' | 'options' | 'silenced'>

/** @param heads The heads of the facts so far as JSON, with the numbers that stand for them. */
function writeFact(fact: Fact, heads: Map<string, number>): void {
  const {rule, key, start, end, line, column, endLine, endColumn, severity, options, silenced, data} = fact
  const text =
    options === undefined && silenced === undefined
      ? `{"rule":${JSON.stringify(rule)},"severity":${severity}}`
      : JSON.stringify({rule, severity, options, silenced})
  let head = heads.get(text)
  if (head === undefined) heads.set(text, (head = heads.size))
  writer.unsigned(head)
  writer.text(key)
  writer.unsigned(start)
  writer.signed(end - start)
  writer.unsigned(line)
  writer.unsigned(column)
  writer.signed(endLine - line)
  writer.unsigned(endColumn)
  writer.json(data)
}

const knownHeads = new Map<string, Head>()
const mostHeads = 1000

/** The heads that articles have in common are read once, so that facts share their options. */
function headOf(text: string): Head {
  let head = knownHeads.get(text)
  if (head === undefined) {
    if (knownHeads.size >= mostHeads) knownHeads.clear()
    knownHeads.set(text, (head = JSON.parse(text) as Head))
  }
  return head
}

function placeOf(reader: PackReader): Place {
  const start = reader.unsigned()
  const end = start + reader.signed()
  const line = reader.unsigned()
  const column = reader.unsigned()
  const endLine = line + reader.signed()
  return {start, end, line, column, endLine, endColumn: reader.unsigned()}
}

function languageOf(reader: PackReader): string | null {
  const language = reader.text()
  return language === '' ? null : language
}

/** Writes 64 bits that tell texts apart; never all of them 0. FNV-1a with two multipliers, each half stirred at its end. */
function writeHash(text: string): void {
  let low = 0x811c9dc5
  let high = 0x050c5d1f
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index)
    low = Math.imul(low ^ unit, 0x01000193)
    high = Math.imul(high ^ unit, 0x5bd1e995)
    high ^= high >>> 15
  }
  writer.fixed(stir(low ^ Math.imul(high, 0x9e3779b1)) | 1)
  writer.fixed(stir(high + text.length))
}
