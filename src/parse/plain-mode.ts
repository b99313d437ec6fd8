import type {BlockBuilder, Draft} from './block-builder.ts'
import {markdownEngine} from './engine.ts'
import type {InlineWriter} from './inline.ts'
import {type Passage, type ScanLines, type ScanOptions, scanLines} from './line-scanner.ts'
import {type MarkdownTree, NodeKind} from './markdown-tree.ts'
import {inlineSource, markedBlocks, mayHoldMarkup} from './plain-inline.ts'

/** What is found in plain text besides its blocks. */
export interface PlainText {
  readonly passages: readonly Passage[]
  /** Whether its blocks may hold inline markup. */
  readonly isMarked: boolean
}

/** Reads plain text, one block a line or hard-wrapped, into blocks and running text. */
export function readPlain(
  text: string,
  lines: ScanLines,
  options: ScanOptions,
  builder: BlockBuilder,
  inline: InlineWriter,
): PlainText {
  const passages = scanLines(text, lines, options, builder)
  for (const {type, start, end} of passages) if (type === 'html') inline.noteComments(start, end)
  const isMarked = mayHoldMarkup(text)
  writeBlocks(text, builder.blocks, isMarked, inline)
  return {passages, isMarked}
}

function writeBlocks(text: string, blocks: readonly Draft[], isMarked: boolean, inline: InlineWriter): void {
  const marked = isMarked ? markedBlocks(text, blocks) : []
  const marks = marked.length === 0 ? null : inlineSource(text, marked)
  const tree = marks === null ? null : parseInline(marks.source)
  let next = 0
  let node = 1
  for (const block of blocks) {
    const quotes = block.kind === 'quotation' ? mostQuotes : 0
    if (tree === null || block !== marked[next]) {
      inline.writeText(block.start, block.end, quotes)
      continue
    }
    while (node < tree.length && tree.kind[node] !== NodeKind.heading) node = tree.after[node]
    if (node < tree.length) {
      const shift = block.start - (marks?.starts[next] ?? 0)
      inline.write(tree, node + 1, tree.after[node], shift, quotes)
      node = tree.after[node]
    } else inline.writeText(block.start, block.end, quotes)
    next++
  }
}

/** The tree of inline markup; null when it takes the engine too far, as forty thousand asterisks do: then they are text. */
function parseInline(source: string): MarkdownTree | null {
  try {
    return markdownEngine().flat(source, {mdx: false})
  } catch {
    return null
  }
}

/** Marks of block quotes that are looked for at the start of a quoted line; plain text nests none deeper. */
const mostQuotes = 8
