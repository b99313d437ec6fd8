import {skipBlanks, trimBlanks} from './lines.ts'

/** Marks that open a list item of their own: no other reading of such a line is likely. */
const strongBullets = new Set('-*+•‣◦▪▫●○■□➢➤►▶✓✔✅⁃∙'.split(''))
/** Marks that open an item only in company: a dash may open a line of dialogue, a dot stand for anything. */
const weakBullets = new Set('–—·'.split(''))

/** The mark of a list item. */
export interface Marker {
  /** Offset of the item's text. */
  readonly content: number
  readonly ordered: boolean
  /** True when the line is an item only beside another or under a colon. */
  readonly weak: boolean
}

/** The list mark that a line opens with, or null. The line holds text behind the mark. */
export function listMarker(text: string, start: number, end: number): Marker | null {
  const first = text[start]
  if (strongBullets.has(first)) {
    // `•Item` is written without a blank, `-5` and `*emphasis*` are no items.
    const isMarkdown = first === '-' || first === '*' || first === '+'
    return marked(text, start + 1, end, false, false) ?? (isMarkdown || start + 1 === end ? null : item(start + 1))
  }
  // Word processors save a hollow bullet as the letter: `o  Repair the quay`.
  if (weakBullets.has(first) || first === 'o') return marked(text, start + 1, end, false, true)
  const code = text.charCodeAt(start)
  if (code === 0x28 || isDigit(code) || isLetter(code)) return numbered(text, start, end)
  return null
}

/** `1.` `12)` `(3)` `a)`: at most three digits, because “1997. The company” is no item. */
function numbered(text: string, start: number, end: number): Marker | null {
  let at = start
  const opened = text.charCodeAt(at) === 0x28
  if (opened) at++
  const from = at
  if (isLetter(text.charCodeAt(at))) at++
  else while (at < end && at < from + 3 && isDigit(text.charCodeAt(at))) at++
  const close = text.charCodeAt(at)
  if (at === from || (close !== 0x29 && (close !== 0x2e || opened || isLetter(text.charCodeAt(from))))) return null
  return marked(text, at + 1, end, true, true)
}

function marked(text: string, from: number, end: number, ordered: boolean, weak: boolean): Marker | null {
  let content = skipBlanks(text, from, end)
  if (content === from || content === end) return null
  const task = text.slice(content, content + 4)
  if (/^\[[ xX]\]\s/.test(task)) content = skipBlanks(text, content + 3, end)
  return {content, ordered, weak}
}

function item(content: number): Marker {
  return {content, ordered: false, weak: false}
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57
}

function isLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90)
}

/** The cells of a line parted by unescaped pipes, as pairs of offsets without the blanks around them. */
export function splitCells(text: string, start: number, end: number): [number, number][] {
  const cells: [number, number][] = []
  let from = text.charCodeAt(start) === 0x7c ? start + 1 : start
  for (let at = from; at < end; at++) {
    const code = text.charCodeAt(at)
    if (code === 0x5c) at++
    else if (code === 0x7c) {
      cells.push(trimmed(text, from, at))
      from = at + 1
    }
  }
  // A pipe at the end closes the last cell and opens none.
  if (skipBlanks(text, from, end) < end || cells.length === 0) cells.push(trimmed(text, from, end))
  return cells
}

function trimmed(text: string, from: number, to: number): [number, number] {
  const start = skipBlanks(text, from, to)
  return start === to ? [from, from] : [start, trimBlanks(text, start, to)]
}

/** Whether a line holds a pipe that is not escaped. */
export function hasPipe(text: string, start: number, end: number): boolean {
  const line = text.slice(start, end)
  for (let at = line.indexOf('|'); at !== -1; at = line.indexOf('|', at + 1)) {
    if (at === 0 || line.charCodeAt(at - 1) !== 0x5c) return true
  }
  return false
}

/** Whether a line is the `---|:---:` that stands under a table's header. */
export function isDelimiterRow(text: string, start: number, end: number): boolean {
  let dashes = 0
  let pipes = 0
  let cellDashes = 0
  let closed = false
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at)
    if (code === 0x2d) {
      if (closed) return false
      dashes++
      cellDashes++
    } else if (code === 0x7c) {
      if (cellDashes === 0 && at > start) return false
      pipes++
      cellDashes = 0
      closed = false
    } else if (code === 0x3a) {
      if (closed) return false
      closed = cellDashes > 0
    } else if (code !== 32 && code !== 9) return false
    else if (cellDashes > 0) closed = true
  }
  return dashes > 0 && pipes > 0
}

/** Whether a line is nothing but three or more of the same mark: a rule between sections. */
export function isRule(text: string, start: number, end: number): boolean {
  const code = text.charCodeAt(start)
  if (code !== 0x2d && code !== 0x2a && code !== 0x5f && code !== 0x3d && code !== 0x7e && code !== 0x2014) return false
  let marks = 0
  for (let at = start; at < end; at++) {
    const other = text.charCodeAt(at)
    if (other === code) marks++
    else if (other !== 32 && other !== 9) return false
  }
  return marks >= 3
}

/** Where the text of an ATX heading (`## Text ##`) stands and how deep it is; null for any other line. */
export function atxHeading(
  text: string,
  start: number,
  end: number,
): {start: number; end: number; depth: number} | null {
  let at = start
  while (at < end && at < start + 7 && text.charCodeAt(at) === 0x23) at++
  const depth = at - start
  const content = skipBlanks(text, at, end)
  if (depth === 0 || depth > 6 || content === at) return null
  let last = end
  while (last > content && text.charCodeAt(last - 1) === 0x23) last--
  const trimmedEnd = trimBlanks(text, content, last)
  // Closing marks need a blank before them: `# C#` is a heading about C#.
  return {start: content, end: last < end && trimmedEnd === last ? end : trimmedEnd, depth}
}

/** Whether a line opens a fenced code block; gives the mark and its length. */
export function openingFence(text: string, start: number, end: number): {mark: string; length: number} | null {
  const mark = text[start]
  if (mark !== '`' && mark !== '~') return null
  let at = start
  while (at < end && text[at] === mark) at++
  const length = at - start
  if (length < 3 || (mark === '`' && text.slice(at, end).includes('`'))) return null
  return {mark, length}
}
