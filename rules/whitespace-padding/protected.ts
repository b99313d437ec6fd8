import {visit} from 'unist-util-visit'
import type {Document} from '../../src/core/document.ts'
import type {Span} from '../../src/core/message.ts'

/** Nodes in which white space means something or is somebody else's business. MDX's node types all begin with `mdx`. */
const verbatim = new Set(['code', 'inlineCode', 'html', 'yaml', 'toml', 'json', 'math', 'inlineMath', 'table'])

/** The stretches of an article whose white space is left alone, in order: code, HTML, metadata, tables, embeds. */
export function protectedSpans(document: Document): Span[] {
  const spans: Span[] = []
  if (document.frontMatter !== null) spans.push(document.frontMatter)
  visit(document.tree, (node) => {
    if (!verbatim.has(node.type) && !node.type.startsWith('mdx')) return
    const start = node.position?.start.offset
    const end = node.position?.end.offset
    if (start !== undefined && end !== undefined) spans.push({start, end})
  })
  for (const {start, end} of document.tables) spans.push({start, end})
  return spans.sort((a, b) => a.start - b.start)
}

/** True when a stretch of text overlaps one of the spans, which are in order of their starts. */
export function overlaps(spans: readonly Span[], start: number, end: number): boolean {
  let low = 0
  let high = spans.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (spans[middle].start < end) low = middle + 1
    else high = middle
  }
  // Spans may be nested, so that the nearest one need not be the longest; they are few.
  for (let at = low - 1; at >= 0; at--) if (spans[at].end > start) return true
  return false
}
