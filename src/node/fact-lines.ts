import type {Fact, PlacedFact} from '../core/facts.ts'
import type {Message} from '../core/message.ts'
import {packageVersion} from './paths.ts'

/** A finding across articles, all that a report needs of it: no text, no fact. */
export interface PlacedFinding
  extends Pick<PlacedFact, 'path' | 'rule' | 'key' | 'line' | 'column' | 'endLine' | 'endColumn' | 'silenced'> {
  readonly message: Message
}

/** What a line is, as far as that can be told without reading its JSON. */
export interface LineHead {
  /** The rule and key of a fact; null for a finding. */
  readonly group: {readonly rule: string; readonly key: string} | null
  /** The newslint that has written it. */
  readonly version: string
  /** What all lines of the group begin with. */
  readonly text: string
}

const version = packageVersion()

/**
 * A fact as a line of JSON in ASCII, with rule and key in front, so that sorting lines by their bytes
 * (`LC_ALL=C sort`) brings those together that are to be compared.
 *
 * @param path Where the article is, as seen from the folder in which facts will be compared, with slashes.
 */
export function factLine(path: string, {rule, key, ...rest}: Fact): string {
  return ascii({rule, key, newslint: version, path, ...rest})
}

/** A finding as such a line, with its paths likewise. */
export function findingLine(finding: PlacedFinding): string {
  return ascii({finding, newslint: version})
}

const factHead = /^\{"rule":"((?:[^"\\]|\\.)*)","key":"((?:[^"\\]|\\.)*)","newslint":"([^"\\]*)","path":".*\}$/
const findingHead = /^\{"finding":\{"path":".*\},"newslint":"([^"\\]*)"\}$/

/** Reads the beginning of a line; null where newslint has not written it, or not to its end. */
export function lineHead(line: string): LineHead | null {
  const fact = factHead.exec(line)
  if (fact !== null) {
    const [, rule, key, by] = fact
    return {group: {rule, key: unescaped(key)}, version: by, text: `{"rule":"${rule}","key":"${key}","newslint":`}
  }
  const finding = findingHead.exec(line)
  return finding === null ? null : {group: null, version: finding[1], text: '{"finding":'}
}

/** Reads a whole line of a fact; null where it is none. */
export function readFactLine(line: string): PlacedFact | null {
  const fact = parsed(line) as PlacedFact | null
  return fact !== null && isPlaced(fact) && typeof fact.start === 'number' && 'data' in fact ? fact : null
}

/** Reads a whole line of a finding; null where it is none. */
export function readFindingLine(line: string): PlacedFinding | null {
  const finding = (parsed(line) as {readonly finding?: PlacedFinding} | null)?.finding
  return finding !== undefined && isPlaced(finding) && typeof finding.message?.message === 'string' ? finding : null
}

function isPlaced({path, line, column}: Partial<PlacedFinding>): boolean {
  return typeof path === 'string' && typeof line === 'number' && typeof column === 'number'
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    return null
  }
}

function unescaped(text: string): string {
  return text.includes('\\') ? String(parsed(`"${text}"`)) : text
}

function ascii(value: object): string {
  return JSON.stringify(value).replace(
    /[\u007f-\uffff]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}
