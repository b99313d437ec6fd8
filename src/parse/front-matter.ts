import {parse as parseToml, TomlError} from 'smol-toml'
import {parseDocument} from 'yaml'
import {oncePer} from '../language/once-per.ts'
import type {FrontMatter} from './article.ts'
import {readFlatYaml} from './flat-front-matter.ts'

/** The fences that site generators know, by their first line. Sources: remark-frontmatter, Hugo, gray-matter. */
const fences = new Map<string, {readonly close: string; readonly format: FrontMatter['format']}>([
  ['---', {close: '---', format: 'yaml'}],
  ['+++', {close: '+++', format: 'toml'}],
  [';;;', {close: ';;;', format: 'json'}],
  ['---json', {close: '---', format: 'json'}],
  ['---yaml', {close: '---', format: 'yaml'}],
  ['---toml', {close: '---', format: 'toml'}],
])

/** Finds the metadata block that a text begins with, or gives null. It must start at the very first character. */
export function findFrontMatter(text: string): FrontMatter | null {
  const first = text.charCodeAt(0)
  if (first === 0x7b) return findBareJson(text)
  if (first !== 0x2d && first !== 0x2b && first !== 0x3b) return null
  const firstEnd = lineEnd(text, 0)
  const fence = fences.get(text.slice(0, firstEnd).trimEnd())
  if (fence === undefined || firstEnd === text.length) return null
  const valueStart = afterBreak(text, firstEnd)
  for (let at = valueStart; at <= text.length; ) {
    const end = lineEnd(text, at)
    if (text.startsWith(fence.close, at) && text.slice(at, end).trimEnd() === fence.close) {
      const value = text.slice(valueStart, Math.max(valueStart, beforeBreak(text, at)))
      return {format: fence.format, start: 0, end, value, valueStart}
    }
    if (end === text.length) return null
    at = afterBreak(text, end)
  }
  return null
}

/** A JSON object that stands at the top of the file without fences, as Hugo reads it. */
function findBareJson(text: string): FrontMatter | null {
  if (!/^\{\s*["}]/.test(text)) return null
  let depth = 0
  let quoted = false
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (quoted) {
      if (code === 0x5c) at++
      else if (code === 0x22) quoted = false
    } else if (code === 0x22) quoted = true
    else if (code === 0x7b) depth++
    else if (code === 0x7d && --depth === 0) {
      const end = at + 1
      if (text.slice(end, lineEnd(text, end)).trim() !== '') return null
      return {format: 'json', start: 0, end, value: text.slice(0, end), valueStart: 0}
    }
  }
  return null
}

/** What front matter holds: its keys and values, or where and why it could not be read. */
export type FrontMatterData =
  | {readonly data: Record<string, unknown>}
  | {readonly error: {readonly message: string; readonly offset: number}}

/** Reads the values of a metadata block. Never throws; the offset of an error counts from the start of the text. */
export function frontMatterData(frontMatter: FrontMatter): FrontMatterData {
  const {valueStart, format} = frontMatter
  const value = rawValue(frontMatter)
  const failed = (message: string, offset = 0): FrontMatterData => ({
    error: {message: oneSentence(message), offset: valueStart + Math.max(0, Math.min(offset, value.length))},
  })
  try {
    const data = format === 'yaml' ? readYaml(frontMatter) : format === 'toml' ? parseToml(value) : readJson(value)
    if (data === null || data === undefined) return {data: {}}
    if (typeof data !== 'object' || Array.isArray(data))
      return failed('The front matter is not a list of keys and values')
    return {data: data as Record<string, unknown>}
  } catch (error) {
    if (error instanceof UnreadableMetadata) return failed(error.message, error.offset)
    if (error instanceof TomlError) return failed(error.message, offsetOf(value, error.line, error.column))
    return failed(error instanceof Error ? error.message : String(error))
  }
}

class UnreadableMetadata extends Error {
  readonly offset: number
  constructor(message: string, offset: number) {
    super(message)
    this.offset = offset
  }
}

/** The text of a metadata block. The readers know no line break of CR alone; a replacement of the same length keeps the offsets. */
export function rawValue({value}: FrontMatter): string {
  return value.replace(/\r(?!\n)/g, '\n')
}

/** The entries of a block that is as simple as most; null for any other. Layers ask one after the other. */
export const flatYaml = oncePer((frontMatter: FrontMatter) => readFlatYaml(frontMatter.value))

/** What YAML's reader makes of a block. */
export const yamlDocument = oncePer((frontMatter: FrontMatter) =>
  parseDocument(rawValue(frontMatter), {prettyErrors: false, logLevel: 'silent'}),
)

function readYaml(frontMatter: FrontMatter): unknown {
  const flat = flatYaml(frontMatter)
  if (flat !== null) return flat.data
  const document = yamlDocument(frontMatter)
  const [error] = document.errors
  if (error !== undefined) throw new UnreadableMetadata(error.message, error.pos[0])
  return document.toJS()
}

function readJson(value: string): unknown {
  if (value.trim() === '') return {}
  try {
    return JSON.parse(value)
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    // Engines that tell the place write “at position 12”; the others get the start of the block.
    throw new UnreadableMetadata(message, Number(/at position (\d+)/.exec(message)?.[1] ?? 0))
  }
}

/** The first sentence of a library's message, on one line and without a full stop. */
function oneSentence(message: string): string {
  return message.split('\n', 1)[0].trim().replace(/[.:]$/, '')
}

function offsetOf(value: string, line: number, column: number): number {
  let at = 0
  for (let l = 1; l < line && at < value.length; l++) at = afterBreak(value, lineEnd(value, at))
  return at + column - 1
}

function lineEnd(text: string, from: number): number {
  let at = from
  while (at < text.length && text.charCodeAt(at) !== 10 && text.charCodeAt(at) !== 13) at++
  return at
}

function afterBreak(text: string, end: number): number {
  return text.charCodeAt(end) === 13 && text.charCodeAt(end + 1) === 10 ? end + 2 : end + 1
}

function beforeBreak(text: string, start: number): number {
  return text.charCodeAt(start - 1) === 10 && text.charCodeAt(start - 2) === 13 ? start - 2 : start - 1
}
