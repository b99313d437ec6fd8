import type {Root} from 'nlcst'
import type {Document} from '../core/document.ts'
import {defineLayer, type Layer} from '../core/layer.ts'
import {lineStartsOf} from '../core/line-starts.ts'
import {HIDDEN} from '../parse/article.ts'
import {buildNlcst} from './nlcst-builder.ts'
import {tokensOfTree} from './nlcst-texts.ts'
import {type Places, Tokens} from './nlcst-tokens.ts'

/**
 * The standard nlcst tree of the whole article, for retext plugins: what mdast-util-to-nlcst and parse-english
 * make of its mdast tree, node for node, in every mode. Tables, code and front matter have no words in it.
 *
 * Positions are those of the source. mdast-util-to-nlcst counts on from where a text begins, which goes wrong
 * behind an entity (`&amp;`), an escape (`\*`) or the mark of a quotation on the next line; these are put right.
 */
export const nlcst: Layer<Root> = defineLayer('nlcst', (document): Root => {
  const tokens = tokensOfTree(document.tree, document.text, (text, start, end) => {
    const offsets = offsetsOf(text, document.prose, start, end)
    return offsets === null ? null : placesAt(document, offsets)
  })
  return buildNlcst(tokens, document.get(lineStarts))
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
  const tokens = new Tokens(document.text)
  const prose = document.prose.slice(start, end)
  const places = prose.includes(HIDDEN) ? placesAt(document, visibleOffsets(document.prose, start, end)) : null
  tokens.addText(prose.replaceAll(HIDDEN, ''), start, places)
  return buildNlcst(tokens, document.get(lineStarts))
}

/** Where the characters of a stretch that a reader sees begin, and at last where the stretch ends. */
type Offsets = readonly number[]

function visibleOffsets(prose: string, start: number, end: number): Offsets {
  const offsets: number[] = []
  for (let offset = start; offset < end; offset++) if (prose[offset] !== HIDDEN) offsets.push(offset)
  offsets.push(end)
  return offsets
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

function placesAt(document: Document, offsets: Offsets): Places {
  return {
    start: (index) => offsets[index],
    end: (index) => endOf(document, offsets, index),
  }
}

/** Where the character before an index ends: behind the whole of an entity or escape, but before markup. */
function endOf({text, prose}: Document, offsets: Offsets, index: number): number {
  if (index === 0) return offsets[0]
  const before = offsets[index - 1]
  if (prose[before + 1] !== HIDDEN || before + 1 >= offsets[index]) return before + 1
  if (text[before] === '\\') return before + 2
  entity.lastIndex = before
  return before + (entity.exec(text)?.[0].length ?? 1)
}

const entity = /&[#\w]{1,32};/y

/** Where the lines of the source begin. */
const lineStarts = defineLayer('line-starts', ({text}): readonly number[] => lineStartsOf(text))
