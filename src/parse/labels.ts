import {isBareSource, isNamelessSource} from '../language/outlets.ts'
import {
  creditWord,
  labelAlone,
  mayHoldLabel,
  reference,
  sourceWord,
  withColon,
  withPhrase,
} from '../language/source-labels.ts'
import {type Bracket, bracketAt, withoutLinks} from './brackets.ts'

/** A source label at the end of a text. */
export interface TrailingTag {
  readonly start: number
  readonly end: number
  /** Where the text in front of it ends; `start` when there is none. */
  readonly before: number
}

/** What an article does with brackets that hold no label. */
export interface TagHabits {
  /** Whether two paragraphs or more end in the name of an outlet or a body in brackets. */
  readonly namesSources: boolean
  /** Whether `[1]` points to something: a list of references, a definition. */
  readonly listsReferences: boolean
}

const wholeLine = new RegExp(`^(?:[–—-]{1,2}\\s*)?(?:${sourceWord}|credits?)\\s*[:：]\\s*\\S`, 'i')
const mark = '[*_]{0,3}'
/** “… at dawn. Source: Port News.”, “… at dawn — Credit: Port News”. */
const runOn = new RegExp(
  `(?:[.!?…]["'”’)\\]*_]{0,4}\\s+|[\\r\\n]\\s*)(${mark}${sourceWord}${mark}\\s*[:：]${mark}\\s*\\S[^\\r\\n]{0,100})$|` +
    `\\s([–—-]{1,2}\\s*${mark}(?:${sourceWord}|${creditWord})${mark}\\s*[:：]${mark}\\s*\\S[^\\r\\n]{0,100})$`,
  'i',
)
/** “… at dawn. — via Port News”. */
const runOnPhrase = /[.!?…]["'”’)\]*_]{0,4}\s+([–—-]{1,2}\s*[*_]{0,3}(via)\s+(\S[^\r\n]{0,60}))$/i

/** The first line of a list of references, or the heading of one. */
const referenceList =
  /^[ \t>*#_-]*(?:\[\^?1\]|(?:references|sources|footnotes|notes|bibliography|works cited|citations|endnotes)[ \t]*:?[*_]*[ \t]*\r?$)/im

/** A whole line is a label and not a sentence up to this length. */
const longestLine = 240
/** A source named by a phrase is no longer. */
const longestSource = 80

/**
 * The source label at the end of a text: `[Source: Harbour Gazette]`, `(via X)`, `— Source: X`, or the whole of a line
 * `Source: X`. A name or a number in brackets is one only by what the article does elsewhere.
 *
 * @param habits tells what the article does; called for few texts
 */
export function trailingTag(text: string, start: number, end: number, habits: () => TagHabits): TrailingTag | null {
  const bracket = bracketAt(text, start, withoutEndMarks(text, start, end))
  if (bracket !== null) {
    const from = withLead(text, start, bracket.open)
    const before = withoutSpace(text, start, from)
    if (isTag(bracket, before === start || endsSentence(text, start, before), habits)) return {start: from, end, before}
  }
  return lineTag(text, start, end)
}

/** What an article does with brackets that hold no label. */
export function tagHabits(text: string): TagHabits {
  let names = 0
  for (const {index, 0: line} of text.matchAll(/[^\r\n]+/g)) {
    const end = index + line.length
    const bracket = bracketAt(text, index, withoutEndMarks(text, index, end))
    if (bracket !== null && isBareName(text, index, bracket) && ++names > 1) break
  }
  return {namesSources: names > 1, listsReferences: referenceList.test(text)}
}

function isBareName(text: string, start: number, {open, kind, inner}: Bracket): boolean {
  if (kind === 'link' || !isBareSource(inner)) return false
  const before = withoutSpace(text, start, withLead(text, start, open))
  return before > start && (kind !== 'round' || endsSentence(text, start, before))
}

/** @param isApart whether no sentence holds the bracket: it opens the text, or stands behind the end of a sentence */
function isTag({kind, inner}: Bracket, isApart: boolean, habits: () => TagHabits): boolean {
  const words = inner.replace(/^[*_]+|[*_]+$/g, '')
  const isLoose = isApart || kind === 'square' || kind === 'curly' || kind === 'lenticular'
  const labelled = withColon.exec(words)
  if (labelled !== null) {
    const [, label, matter, source] = labelled
    if (matter !== undefined) return isLoose && !/\d{2}|www\.|@/.test(source)
    return /^reported/i.test(label) ? isBareSource(source) : kind !== 'link' || isApart
  }
  const phrase = withPhrase.exec(words)
  // “It fell to 4 per cent (according to the census).” is attributed as it stands.
  if (phrase !== null && isLoose && isSourceOfPhrase(phrase[1], phrase[2])) return true
  if (labelAlone.test(words)) return isApart && (kind === 'link' || kind === 'round')
  if (kind === 'link' || words === '') return false
  if (kind === 'lenticular') return true
  if (kind === 'square' && reference.test(words)) return !habits().listsReferences
  return isLoose && isBareSource(words) && habits().namesSources
}

/** Whether what follows `as reported by` is a source, and neither a clause nor the name of a wire's own reporter. */
function isSourceOfPhrase(phrase: string, source: string): boolean {
  if (source.length > longestSource || /[;:]|\d{2}|[.!?]\s/.test(source)) return false
  const parts = source.replace(/[*_]+/g, '').split(/,\s+|\s+and\s+/)
  // “According to Port News, Moor left” goes on with a clause.
  if (parts.length > 1 || /^reported/i.test(phrase)) return parts.every(isBareSource)
  return isNamelessSource(source) || namedSource.test(source)
}

/** `the Harbour Gazette`, `reports by Port News`: capitals at both ends. */
const namedSource =
  /^(?:(?:reports?|reporting|data|figures|information|statements?) (?:by|from|in|of) )?(?:the )?["“'‘]?\p{Lu}(?:.*\s["“'‘]?[\p{Lu}\d]\S*|\S*)$/u

const dashedVia = /[–—-]\s*[*_]{0,3}via\s/i

/** A line that is a label as a whole, or a paragraph that a label closes without brackets. */
function lineTag(text: string, start: number, end: number): TrailingTag | null {
  const from = Math.max(start, end - longestLine)
  const line = text.slice(from, end)
  if (!mayHoldLabel(line) && !(line.toLowerCase().includes('via') && dashedVia.test(line))) return null
  if (from === start && wholeLine.test(line.replace(/[*_]+/g, '')) && !hasInnerEnd(line))
    return {start, end, before: start}
  const phrase = runOnPhrase.exec(line)
  const match = phrase ?? runOn.exec(line)
  if (match === null) return null
  const tag = match[1] ?? match[2]
  const isSource = phrase === null ? opensWithSource(tag) : isSourceOfPhrase('via', phrase[3].replace(/[.\s]+$/, ''))
  if (!isSource || hasInnerEnd(tag)) return null
  return {start: end - tag.length, end, before: withoutSpace(text, start, end - tag.length)}
}

/** Whether a source stands behind the colon; not so in “It has one flaw – sources: nobody named any.” */
function opensWithSource(tag: string): boolean {
  const source = withoutLinks(tag.slice(tag.search(/[:：]/) + 1)).replace(/^[\s*_"“]+|[\s.*_]+$/g, '')
  return /^[\p{Lu}\d]/u.test(source) || isNamelessSource(source)
}

/** Whether a text goes on after the end of a sentence; initials end none. */
function hasInnerEnd(words: string): boolean {
  return /[.!?]["”’)]?\s+\S/.test(words.replace(/\b[A-Z]\./g, ''))
}

function endsSentence(text: string, start: number, end: number): boolean {
  return /[.!?…]["'”’)\]*_]*$/.test(text.slice(Math.max(start, end - 6), end))
}

/** Where a bracket begins with the emphasis and the dash before it: `— *[Source: X]*`. */
function withLead(text: string, start: number, open: number): number {
  let from = open
  while (from > start && isEmphasis(text.charCodeAt(from - 1))) from--
  const dash = /(?:^|\s)([–—-]{1,2}\s*)$/.exec(text.slice(Math.max(start, from - 6), from))
  return dash === null ? from : from - dash[1].length
}

/** The end of a text without emphasis and a full stop, which are no part of a label: `*[Source: X]*.` */
function withoutEndMarks(text: string, start: number, end: number): number {
  let last = end
  while (
    last > start &&
    (isEmphasis(text.charCodeAt(last - 1)) || isSpace(text.charCodeAt(last - 1)) || text[last - 1] === '.')
  )
    last--
  return last
}

function withoutSpace(text: string, start: number, end: number): number {
  let last = end
  while (last > start && isSpace(text.charCodeAt(last - 1))) last--
  return last
}

function isEmphasis(code: number): boolean {
  return code === 0x2a || code === 0x5f
}

function isSpace(code: number): boolean {
  return code === 32 || code === 9 || code === 10 || code === 13 || code === 0xa0
}
