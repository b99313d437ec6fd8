import type {Root} from 'mdast'
import type {MdastReader} from 'satteri'
import {useMarkdownEngine} from '../parse/engine.ts'
import {kindOfType, type MarkdownEngine, type MarkdownTree, NodeKind} from '../parse/markdown-tree.ts'

type Satteri = typeof import('satteri')

/** Front matter is found before the engine runs, and its lines are blanked. */
const features = {gfm: true, frontmatter: false} as const

/**
 * Puts satteri, a Markdown parser in Rust, in the place of the one in JavaScript. Where its binary cannot
 * load, the other stays. Gives the name of the engine in use.
 */
export async function loadMarkdownEngine(): Promise<'satteri' | 'micromark'> {
  try {
    const engine = satteriEngine(await import('satteri'))
    // A binary of another build loads and then fails; find out now and not at the first article.
    engine.flat('*a*', {mdx: false})
    useMarkdownEngine(engine)
    return 'satteri'
  } catch {
    return 'micromark'
  }
}

/** The engine made from the loaded package. */
export function satteriEngine(satteri: Satteri): MarkdownEngine {
  return {
    name: 'satteri',
    mdx: true,
    flat(text, {mdx}) {
      const source = withoutReferences(text)
      const handle = mdx
        ? satteri.createMdxMdastHandle(source, features, true)
        : satteri.createMdastHandle(source, features, true)
      try {
        return readFlat(new satteri.MdastReader(satteri.serializeHandle(handle)))
      } finally {
        satteri.dropHandle(handle)
      }
    },
    tree: (text, {mdx}) =>
      (mdx ? satteri.mdxToMdast(text, {features}) : satteri.markdownToMdast(text, {features})) as Root,
  }
}

/** More character references than an article has. */
const manyReferences = 5000

/**
 * satteri takes time with the square of the `&amp;`s in one line: 40,000 of them took 2.8 s. The flat tree is read for
 * offsets alone, so in a text full of them a mark without meaning, punctuation too, may stand for the `&`.
 */
function withoutReferences(text: string): string {
  let count = 0
  for (let at = text.indexOf('&'); at !== -1; at = text.indexOf('&', at + 1)) {
    if (++count > manyReferences) return text.replaceAll('&', '%')
  }
  return text
}

/** satteri's own codes of node types, to ours; asked for by name once in the life of the process. */
const kinds = new Map<number, number>()

/**
 * Lays the tree flat from the buffer that the binary hands over, without an object per node. The buffer also holds
 * nodes that are no longer in the tree (text that was split around an address), so the order comes from the child lists.
 */
function readFlat(reader: MdastReader): MarkdownTree {
  const most = reader.nodeCount
  const ids = new Int32Array(most)
  const parents = new Int32Array(most)
  const kind = new Uint8Array(most)
  const start = new Int32Array(most)
  const end = new Int32Array(most)
  const after = new Int32Array(most)
  let length = 0
  const stack = [0]
  const stackParents = [0]
  while (stack.length > 0) {
    const id = stack.pop() ?? 0
    const node = length++
    ids[node] = id
    parents[node] = stackParents.pop() ?? 0
    const code = reader.getNodeType(id)
    kind[node] = kinds.get(code) ?? learnKind(reader, id, code)
    const position = reader.getPosition(id)
    start[node] = position?.start.offset ?? -1
    end[node] = position?.end.offset ?? -1
    after[node] = node + 1
    reader.pushChildIds(id, stack)
    while (stackParents.length < stack.length) stackParents.push(node)
  }
  for (let node = length - 1; node > 0; node--) {
    const parent = parents[node]
    if (after[parent] < after[node]) after[parent] = after[node]
  }
  return {
    length,
    kind,
    start,
    end,
    after,
    value: (node) => reader.getTextValue(ids[node]),
    url: (node) => (kindName(reader, ids[node]) === 'link' ? reader.fieldString(ids[node], 0) : ''),
    label: (node) => reader.fieldString(ids[node], 8),
    name: (node) => reader.getMdxJsxElementName(ids[node]) ?? '',
    depth: (node) => reader.fieldU8(ids[node], 0, 1),
    ordered: (node) => reader.getListData(ids[node]).ordered,
  }
}

function learnKind(reader: MdastReader, node: number, code: number): number {
  const kind = kindOfType[kindName(reader, node)] ?? NodeKind.other
  kinds.set(code, kind)
  return kind
}

/** The name of a node's type as mdast writes it. */
function kindName(reader: MdastReader, node: number): string {
  const {typeName} = reader.getNode(node)
  return typeName[0].toLowerCase() + typeName.slice(1)
}
