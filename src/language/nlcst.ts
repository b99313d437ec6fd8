import type {Nodes} from 'mdast'
import {toNlcst} from 'mdast-util-to-nlcst'
import type {Nodes as NlcstNodes, Root} from 'nlcst'
import {ParseEnglish} from 'parse-english'
import {VFile} from 'vfile'
import type {Document} from '../core/document.ts'
import {defineLayer, type Layer} from '../core/layer.ts'
import {HIDDEN} from '../parse/article.ts'

/**
 * The standard nlcst tree of the whole article, for retext plugins: what mdast-util-to-nlcst and parse-english
 * make of its mdast tree, node for node, in every mode. Tables, code and front matter have no words in it.
 *
 * Positions are those of the source. mdast-util-to-nlcst counts on from where a text begins, which goes wrong
 * behind an entity (`&amp;`), an escape (`\*`) or the mark of a quotation on the next line; these are put right.
 */
export const nlcst: Layer<Root> = defineLayer('nlcst', (document): Root => {
  const tree = toNlcst(document.tree, new VFile(document.text), ParseEnglish)
  const shifted = shiftedTexts(document)
  if (shifted.length > 0) moveNodes(document, tree, (offset) => placeIn(shifted, offset))
  return tree
})

/**
 * The standard nlcst tree of one block, without the rest of the article.
 *
 * @param block Index into `document.blocks`.
 * @returns A root of one or more paragraphs, with positions in the article; no words hold hidden characters.
 */
export function nlcstOfBlock(document: Document, block: number): Root {
  const {start, end} = document.blocks[block]
  return nlcstOfSpan(document, start, end)
}

/** The standard nlcst tree of the running text between two offsets, with positions in the article. */
export function nlcstOfSpan(document: Document, start: number, end: number): Root {
  const offsets = visibleOffsets(document.prose, start, end)
  const text = document.prose.slice(start, end).replaceAll(HIDDEN, '')
  const tree = new ParseEnglish().parse(text)
  moveNodes(document, tree, (offset) => [offsets, offset])
  return tree
}

/** Where the characters of a stretch that a reader sees begin, and at last where the stretch ends. */
type Offsets = readonly number[]

function visibleOffsets(prose: string, start: number, end: number): Offsets {
  const offsets: number[] = []
  for (let offset = start; offset < end; offset++) if (prose[offset] !== HIDDEN) offsets.push(offset)
  offsets.push(end)
  return offsets
}

/** A text of the mdast tree that is shorter than its source. */
interface ShiftedText {
  readonly start: number
  readonly end: number
  readonly offsets: Offsets
}

function shiftedTexts(document: Document): ShiftedText[] {
  const found: ShiftedText[] = []
  const pending: Nodes[] = [document.tree]
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    if ('children' in node) for (const child of node.children.toReversed()) pending.push(child)
    const start = node.position?.start.offset
    const end = node.position?.end.offset
    if (node.type !== 'text' || start === undefined || end === undefined || node.value.length === end - start) continue
    const offsets = offsetsOf(node.value, document.prose, start, end)
    if (offsets !== null) found.push({start, end, offsets})
  }
  return found
}

/** Where the characters of a text stand; the tree drops blanks at both ends of a line. Null where they cannot be found. */
function offsetsOf(text: string, prose: string, start: number, end: number): Offsets | null {
  const offsets: number[] = []
  for (const offset of visibleOffsets(prose, start, end)) {
    if (offset === end || prose[offset] === text[offsets.length]) offsets.push(offset)
    else if (prose[offset] !== ' ' && prose[offset] !== '\t') return null
  }
  return offsets.length === text.length + 1 ? offsets : null
}

/** The text that an offset was counted on in, and the index of its character there; null where it needs no change. */
function placeIn(texts: readonly ShiftedText[], offset: number): readonly [Offsets, number] | null {
  let low = 0
  let high = texts.length - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    const {start, end, offsets} = texts[middle]
    if (offset < start) high = middle - 1
    else if (offset > end) low = middle + 1
    else return offset - start < offsets.length ? [offsets, offset - start] : null
  }
  return null
}

/**
 * Gives every node the position that it has in the source.
 *
 * @param place Where to look for an offset of the tree; null leaves it as it is.
 */
function moveNodes(document: Document, tree: Root, place: (offset: number) => readonly [Offsets, number] | null): void {
  const starts = document.get(lineStarts)
  const pending: NlcstNodes[] = [tree]
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    if ('children' in node) for (const child of node.children) pending.push(child)
    const start = node.position?.start.offset
    const end = node.position?.end.offset
    if (start === undefined || end === undefined) continue
    const first = place(start)
    const last = place(end)
    node.position = {
      start: pointAt(starts, first === null ? start : first[0][first[1]]),
      end: pointAt(starts, last === null ? end : endOf(document, last)),
    }
  }
}

/** Where the character before an index ends: behind the whole of an entity or escape, but before markup. */
function endOf({text, prose}: Document, [offsets, index]: readonly [Offsets, number]): number {
  if (index === 0) return offsets[0]
  const before = offsets[index - 1]
  if (prose[before + 1] !== HIDDEN || before + 1 >= offsets[index]) return before + 1
  if (text[before] === '\\') return before + 2
  entity.lastIndex = before
  return before + (entity.exec(text)?.[0].length ?? 1)
}

const entity = /&[#\w]{1,32};/y

/** Where the lines of the source begin. */
const lineStarts = defineLayer('line-starts', ({text}): readonly number[] => {
  const starts = [0]
  for (const {index, 0: ending} of text.matchAll(/\r\n|\r|\n/g)) starts.push(index + ending.length)
  return starts
})

function pointAt(starts: readonly number[], offset: number): {line: number; column: number; offset: number} {
  let low = 0
  let high = starts.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (starts[middle] <= offset) low = middle
    else high = middle - 1
  }
  return {line: low + 1, column: offset - starts[low] + 1, offset}
}
