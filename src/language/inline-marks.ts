import type {Root} from 'mdast'
import {visit} from 'unist-util-visit'
import type {Document} from '../core/document.ts'
import {defineLayer} from '../core/layer.ts'
import {HIDDEN} from '../parse/article.ts'
import {type MarkdownTree, NodeKind} from '../parse/markdown-tree.ts'
import {firstWhereNot} from './first-where-not.ts'

/** Inline markup that holds words: `**…**`, `[…](…)`. Offsets are UTF-16, end exclusive. */
export interface InlineMark {
  readonly start: number
  readonly end: number
  /** What stands between its marks. Empty for raw HTML, whose other half cannot be told, and for footnotes. */
  readonly contentStart: number
  readonly contentEnd: number
}

const blocks = new Set('root paragraph heading list listItem table tableRow tableCell blockquote'.split(' '))

/** The inline markup of an article in the order in which it begins; what holds another comes before it. */
export const inlineMarks = defineLayer('inline-marks', (document): readonly InlineMark[] => {
  const {flat} = document
  const found = flat === null ? marksOfTree(document.tree) : marksOfFlat(flat)
  return found.sort((a, b) => a.start - b.start || b.end - a.end)
})

const holders: ReadonlySet<number> = new Set([
  NodeKind.link,
  NodeKind.strong,
  NodeKind.emphasis,
  NodeKind.element,
  NodeKind.footnoteDefinition,
])

function marksOfFlat({length, kind, start: starts, end: ends, after}: MarkdownTree): InlineMark[] {
  const found: InlineMark[] = []
  for (let node = 0; node < length; node++) {
    const start = starts[node]
    const end = ends[node]
    const own = kind[node]
    if (start === -1 || end === -1) continue
    if (own === NodeKind.html || own === NodeKind.footnoteReference)
      found.push({start, end, contentStart: start, contentEnd: start})
    else if (holders.has(own) || (own === NodeKind.other && after[node] > node + 1)) {
      let last = node
      for (let child = node + 1; child < after[node]; child = after[child]) last = child
      const contentStart = last === node || starts[node + 1] === -1 ? start : starts[node + 1]
      found.push({start, end, contentStart, contentEnd: last === node || ends[last] === -1 ? contentStart : ends[last]})
    }
  }
  return found
}

/** The same as `inlineMarks`, from the standard tree. */
export function marksOfTree(tree: Root): InlineMark[] {
  const found: InlineMark[] = []
  visit(tree, (node) => {
    const start = node.position?.start.offset
    const end = node.position?.end.offset
    if (start === undefined || end === undefined || blocks.has(node.type)) return
    if (node.type === 'html' || node.type === 'footnoteReference')
      found.push({start, end, contentStart: start, contentEnd: start})
    else if ('children' in node) {
      const contentStart = node.children[0]?.position?.start.offset ?? start
      found.push({start, end, contentStart, contentEnd: node.children.at(-1)?.position?.end.offset ?? contentStart})
    }
  })
  return found
}

/** The inline markup that a stretch of text touches. */
function marksAround(document: Document, start: number, end: number): readonly InlineMark[] {
  const all = document.get(inlineMarks)
  // Markup does not leave its paragraph, so what is wanted begins there.
  const found: InlineMark[] = []
  for (let at = indexFrom(all, end) - 1; at >= 0 && all[at].start > start - longestLead; at--)
    if (all[at].end >= start) found.push(all[at])
  return found
}

/** Emphasis that opens farther away than this is not looked for; a stretch inside of it is not touched by its marks. */
const longestLead = 4000

/** The index of the first mark that begins at an offset or behind it. */
function indexFrom(all: readonly InlineMark[], offset: number): number {
  return firstWhereNot(all.length, (index) => all[index].start < offset)
}

/**
 * A stretch with the marks that hold nothing but it: `**Cut this.** Keep that.` is cut with its stars.
 *
 * @returns The stretch itself where no markup is near.
 */
export function withMarks(document: Document, start: number, end: number): [start: number, end: number] {
  const {prose} = document
  if (prose[start - 1] !== HIDDEN || prose[end] !== HIDDEN) return [start, end]
  let [from, to] = [start, end]
  // From the inside out.
  for (const mark of marksAround(document, start, end))
    if (mark.start <= from && mark.end >= to && isHidden(prose, mark.start, from) && isHidden(prose, to, mark.end)) {
      from = mark.start
      to = mark.end
    }
  return [from, to]
}

/** True where a stretch may be replaced or cut and no markup loses its other half. */
export function keepsMarks(document: Document, start: number, end: number): boolean {
  // Markup that ends or begins in a stretch is blanked out in it.
  if (!document.prose.slice(start, end).includes(HIDDEN)) return true
  return marksAround(document, start, end).every(
    (mark) =>
      mark.end <= start ||
      mark.start >= end ||
      (mark.start >= start && mark.end <= end && mark.contentEnd > mark.contentStart) ||
      (mark.contentStart <= start && mark.contentEnd >= end),
  )
}

function isHidden(prose: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (prose[at] !== HIDDEN) return false
  return true
}
