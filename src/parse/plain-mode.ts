import type {BlockBuilder, Draft} from './block-builder.ts'
import {markdownEngine} from './engine.ts'
import {type InlineFindings, noteComment, writeInline, writeText} from './inline.ts'
import {type Passage, scanLines, type ScanLines, type ScanOptions} from './line-scanner.ts'
import {NodeKind} from './markdown-tree.ts'
import {inlineSource, markedBlocks} from './plain-inline.ts'
import type {ProseWriter} from './prose-writer.ts'

/** Reads plain text, one block a line or hard-wrapped, into blocks and running text. */
export function readPlain(
  text: string,
  lines: ScanLines,
  options: ScanOptions,
  builder: BlockBuilder,
  writer: ProseWriter,
  found: InlineFindings,
): Passage[] {
  const passages = scanLines(text, lines, options, builder)
  for (const {type, start, end} of passages) if (type === 'html') noteComment(text, start, end, found)
  writeBlocks(text, builder.blocks, writer, found)
  return passages
}

function writeBlocks(text: string, blocks: readonly Draft[], writer: ProseWriter, found: InlineFindings): void {
  const marked = markedBlocks(text, blocks)
  const inline = marked.length === 0 ? null : inlineSource(text, marked)
  const tree = inline === null ? null : markdownEngine().flat(inline.source, {mdx: false})
  let next = 0
  let node = 1
  for (const block of blocks) {
    const quotes = block.kind === 'quotation' ? mostQuotes : 0
    if (tree === null || block !== marked[next]) {
      writeText(text, block.start, block.end, quotes, writer)
      continue
    }
    while (node < tree.length && tree.kind[node] !== NodeKind.heading) node = tree.after[node]
    if (node < tree.length) {
      const shift = block.start - (inline?.starts[next] ?? 0)
      writeInline(text, tree, node + 1, tree.after[node], shift, quotes, writer, found)
      node = tree.after[node]
    } else writeText(text, block.start, block.end, quotes, writer)
    next++
  }
}

/** Marks of block quotes that are looked for at the start of a quoted line; plain text nests none deeper. */
const mostQuotes = 8
