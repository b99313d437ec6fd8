import type {Nodes, Root} from 'mdast'
import {fromMarkdown} from 'mdast-util-from-markdown'
import {gfmFromMarkdown} from 'mdast-util-gfm'
import {gfm} from 'micromark-extension-gfm'
import type {Block, BlockKind, InputMode, List, ParsedArticle, Table} from './article.ts'

interface ParseOptions {
  readonly input: InputMode | 'auto'
  readonly mdx: boolean
}

/** First version: Markdown through mdast, anything else line by line. */
export function parseArticle(text: string, options: ParseOptions): ParsedArticle {
  const blankLines = (text.match(/\n[ \t\r]*\n/g) ?? []).length
  const lines = (text.match(/\n/g) ?? []).length
  const markdown = /^#{1,6} /m.test(text) || lines < 2 || blankLines * 3 >= lines
  const mode = options.input === 'auto' ? (markdown ? 'markdown' : 'lines') : options.input
  const blocks: Block[] = []
  const lists: List[] = []
  const tables: Table[] = []
  let prose = text
  let tree: Root = {type: 'root', children: []}
  const add = (kind: BlockKind, start: number, end: number, depth = 0, list = -1, table = -1) =>
    blocks.push({kind, start, end, depth, pseudo: false, list, table}) - 1
  if (mode === 'markdown') {
    tree = fromMarkdown(text, {extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()]})
    const characters = new Array<string>(text.length).fill('\0')
    const walk = (node: Nodes, kind: BlockKind, list: number): void => {
      const start = node.position?.start.offset ?? 0
      const end = node.position?.end.offset ?? 0
      if (node.type === 'text') {
        for (let i = start; i < end; i++) characters[i] = text[i]
      } else if (node.type === 'heading') {
        add(blocks.length === 0 ? 'headline' : 'heading', node.children[0]?.position?.start.offset ?? end, end, node.depth)
      } else if (node.type === 'paragraph') add(kind, start, end, 0, list)
      if (node.type === 'list') {
        const items: number[][] = []
        const index = lists.push({start, end, ordered: node.ordered ?? false, items, introduction: -1}) - 1
        for (const item of node.children) {
          const from = blocks.length
          for (const child of item.children) walk(child, 'list-item', index)
          items.push(blocks.slice(from).map((_, i) => from + i))
        }
        return
      }
      if (node.type === 'table') {
        const rows = node.children.map((row) =>
          row.children.map((cell) =>
            add('table-cell', cell.position?.start.offset ?? 0, cell.position?.end.offset ?? 0, 0, -1, tables.length),
          ),
        )
        tables.push({start, end, header: rows[0], rows: rows.slice(1), headerStart: start, headerEnd: start, introduction: -1})
      }
      if ('children' in node) for (const child of node.children) walk(child, node.type === 'blockquote' ? 'quotation' : kind, list)
    }
    walk(tree, 'paragraph', -1)
    prose = characters.join('')
  } else {
    for (const match of text.matchAll(/[^\r\n]+/g)) {
      if (match[0].trim()) add('paragraph', match.index, match.index + match[0].length)
    }
  }
  return {mode, tree, frontMatter: null, prose, blocks, lists, tables, flaws: [], comments: [], links: [], footnotes: []}
}
