import type {Nodes, Root} from 'mdast'

/** The types of node that the block and prose builders tell apart, as small numbers for typed arrays. */
export const NodeKind = {
  other: 0,
  root: 1,
  paragraph: 2,
  heading: 3,
  blockquote: 4,
  list: 5,
  listItem: 6,
  table: 7,
  tableRow: 8,
  tableCell: 9,
  text: 10,
  break: 11,
  /** Inline objects whose words are not the article's: code, images, formulas, expressions. */
  object: 12,
  html: 13,
  link: 14,
  footnoteReference: 15,
  footnoteDefinition: 16,
  /** An image: an object, but one that a caption can follow. */
  image: 17,
  strong: 18,
  emphasis: 19,
  /** An element of MDX, with children. */
  element: 20,
  /** An expression of MDX; it may hold a comment. */
  expression: 21,
  thematicBreak: 22,
  code: 23,
} as const

/** The kinds by the names that mdast and its extensions give. */
export const kindOfType: Readonly<Record<string, number>> = {
  root: NodeKind.root,
  paragraph: NodeKind.paragraph,
  heading: NodeKind.heading,
  blockquote: NodeKind.blockquote,
  list: NodeKind.list,
  listItem: NodeKind.listItem,
  table: NodeKind.table,
  tableRow: NodeKind.tableRow,
  tableCell: NodeKind.tableCell,
  text: NodeKind.text,
  break: NodeKind.break,
  inlineCode: NodeKind.object,
  inlineMath: NodeKind.object,
  image: NodeKind.image,
  imageReference: NodeKind.image,
  html: NodeKind.html,
  link: NodeKind.link,
  linkReference: NodeKind.link,
  footnoteReference: NodeKind.footnoteReference,
  footnoteDefinition: NodeKind.footnoteDefinition,
  strong: NodeKind.strong,
  emphasis: NodeKind.emphasis,
  mdxJsxFlowElement: NodeKind.element,
  mdxJsxTextElement: NodeKind.element,
  mdxFlowExpression: NodeKind.expression,
  mdxTextExpression: NodeKind.expression,
  thematicBreak: NodeKind.thematicBreak,
  code: NodeKind.code,
}

/**
 * A Markdown tree laid flat, in document order, parents before children. Node 0 is the root.
 * Reading it costs no object per node: that is what makes 20 MB of Markdown bearable.
 */
export interface MarkdownTree {
  readonly length: number
  readonly kind: Uint8Array
  /** UTF-16 offsets of each node, end exclusive; -1 where the engine knows none. */
  readonly start: Int32Array
  readonly end: Int32Array
  /** One past the node's last descendant. */
  readonly after: Int32Array
  /** The text of a text or html node, as mdast has it. */
  value(node: number): string
  /** The address of a link; empty for a reference. */
  url(node: number): string
  /** The label of a footnote reference. */
  label(node: number): string
  /** The depth of a heading. */
  depth(node: number): number
  /** Whether a list is numbered. */
  ordered(node: number): boolean
  /** The name of an MDX element; empty for a fragment. */
  name(node: number): string
}

/** Which syntax to read: Markdown always with GFM; MDX on top where the engine can. */
export interface MarkdownSyntax {
  readonly mdx: boolean
}

/**
 * What turns Markdown into a tree. The text has no byte order mark, no NUL and no front matter.
 * Both functions throw on what they cannot read, such as broken MDX; the caller then asks for plain Markdown.
 */
export interface MarkdownEngine {
  readonly name: string
  /** True when the engine reads MDX. */
  readonly mdx: boolean
  flat(text: string, syntax: MarkdownSyntax): MarkdownTree
  tree(text: string, syntax: MarkdownSyntax): Root
}

/** Lays an mdast tree flat. Nodes that come without a position stand where their neighbours leave room. */
export function flatten(root: Root, source: string): MarkdownTree {
  const nodes: Nodes[] = []
  const after: number[] = []
  // An explicit stack: the nesting may be deeper than the call stack.
  const path: {node: number; children: readonly Nodes[]; next: number}[] = []
  const enter = (node: Nodes): void => {
    const index = nodes.push(node) - 1
    after.push(index + 1)
    if ('children' in node) path.push({node: index, children: node.children as readonly Nodes[], next: 0})
  }
  enter(root)
  while (path.length > 0) {
    const top = path[path.length - 1]
    if (top.next < top.children.length) enter(top.children[top.next++])
    else {
      after[top.node] = nodes.length
      path.pop()
    }
  }
  const kind = new Uint8Array(nodes.length)
  const start = new Int32Array(nodes.length)
  const end = new Int32Array(nodes.length)
  for (let i = 0; i < nodes.length; i++) {
    kind[i] = kindOfType[nodes[i].type] ?? NodeKind.other
    start[i] = nodes[i].position?.start.offset ?? -1
    end[i] = nodes[i].position?.end.offset ?? -1
  }
  place(nodes, start, end, after, source)
  const text = (node: number, key: string): string => {
    const value = (nodes[node] as unknown as Record<string, unknown>)[key]
    return typeof value === 'string' ? value : ''
  }
  return {
    length: nodes.length,
    kind,
    start,
    end,
    after: Int32Array.from(after),
    value: (node) => text(node, 'value'),
    url: (node) => text(node, 'url'),
    label: (node) => text(node, 'label'),
    name: (node) => text(node, 'name'),
    depth: (node) => (nodes[node] as {depth?: number}).depth ?? 0,
    ordered: (node) => (nodes[node] as {ordered?: boolean}).ordered === true,
  }
}

/**
 * Gives a position to the nodes that have none: utilities that split a text node (around an address that the
 * tokenizer left as text) do not say where the parts stand. They are looked up in the room that their neighbours leave.
 */
function place(
  nodes: readonly Nodes[],
  start: Int32Array,
  end: Int32Array,
  after: readonly number[],
  source: string,
): void {
  for (let parent = 0; parent < nodes.length; parent++) {
    // Children of a node without a place of its own were placed with it.
    let at = start[parent]
    const stop = after[parent]
    for (let node = parent + 1; node < stop; node = after[node]) {
      if (start[node] === -1) {
        let next = after[node]
        while (next < stop && start[next] === -1) next = after[next]
        const room = next < stop ? start[next] : end[parent]
        const value = textOf(nodes, node)
        const found = value === '' ? -1 : source.slice(at, room).indexOf(value)
        start[node] = found === -1 ? at : at + found
        end[node] = found === -1 ? room : start[node] + value.length
        for (let inner = node + 1; inner < after[node]; inner++) {
          start[inner] = start[node]
          end[inner] = end[node]
        }
      }
      at = Math.max(at, end[node])
    }
  }
}

function textOf(nodes: readonly Nodes[], node: number): string {
  const found = nodes[node]
  if ('value' in found) return found.value
  const child = nodes[node + 1]
  return child !== undefined && 'value' in child ? child.value : ''
}
