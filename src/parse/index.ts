import type {Root} from 'mdast'
import type {FrontMatter, InputMode, LayoutFlaw, ParsedArticle} from './article.ts'
import {BlockBuilder} from './block-builder.ts'
import {settleKinds} from './finish.ts'
import {findFlaws} from './flaws.ts'
import {findFrontMatter} from './front-matter.ts'
import {type InlineFindings, InlineWriter} from './inline.ts'
import type {ScanLines} from './line-scanner.ts'
import {skipBlanks, splitLines, trimBlanks} from './lines.ts'
import {readMarkdown} from './markdown-mode.ts'
import {nestsTooDeep, parseMarkdown} from './markdown-parse.ts'
import {detectLayout} from './mode.ts'
import {readPlain} from './plain-mode.ts'
import {plainTree} from './plain-tree.ts'
import {ProseWriter} from './prose-writer.ts'

export interface ParseOptions {
  /** How to read the lines; `auto` decides by the content. */
  readonly input: InputMode | 'auto'
  /** Whether Markdown is to be read as MDX. */
  readonly mdx: boolean
}

/** Reads an article, which has no byte order mark. Never throws, whatever the text. */
export function parseArticle(source: string, options: ParseOptions): ParsedArticle {
  const text = clean(source)
  const frontMatter = findFrontMatter(text)
  const lines = scanLinesOf(text, frontMatter?.end ?? 0)
  const layout = detectLayout(text, lines)
  const mode = options.input === 'auto' ? layout.mode : options.input
  // Who says that a text is wrapped knows better than its lines, which may be too few to show a width.
  const width = options.input === 'wrapped' ? Math.min(layout.width, longestLine(lines)) : layout.width
  const builder = new BlockBuilder(text)
  const writer = new ProseWriter(text)
  const found: InlineFindings = {comments: [], links: [], footnotes: []}
  const inline = new InlineWriter(text, writer, found)
  let makeTree: () => Root
  const body = mode === 'markdown' ? withoutFrontMatter(text, frontMatter) : ''
  const parsed = mode === 'markdown' && !nestsTooDeep(text, lines) ? parseMarkdown(body, options.mdx) : null
  if (parsed === null) {
    // Markdown that no engine can take is read as plain text, its paragraphs parted by blank lines.
    const joining = mode === 'lines' ? 'lines' : 'wrapped'
    const plain = readPlain(text, lines, {joining, width}, builder, inline)
    makeTree = () => plainTree(text, builder, plain)
  } else {
    readMarkdown(text, parsed.flat, width, builder, writer, inline)
    makeTree = () => parsed.tree() ?? plainTree(text, builder, {passages: [], isMarked: true})
  }
  const prose = writer.finish()
  // Comments on lines of their own were found before those inside of the text.
  found.comments.sort((a, b) => a.start - b.start)
  settleKinds(builder, text, prose, mode)
  const {blocks, lists, tables} = builder
  let tree: Root | undefined
  let flaws: readonly LayoutFlaw[] | undefined
  return {
    mode,
    get tree() {
      tree ??= withFrontMatter(makeTree(), text, frontMatter)
      return tree
    },
    flat: parsed?.flat ?? null,
    frontMatter,
    prose,
    blocks,
    lists,
    tables,
    get flaws() {
      flaws ??= findFlaws(builder, text, prose, mode)
      return flaws
    },
    ...found,
  }
}

/** NUL stands for markup in the prose and is no character to Markdown; a second byte order mark would shift the engine's offsets. */
function clean(source: string): string {
  const text = source.includes('\0') ? source.replaceAll('\0', '\uFFFD') : source
  return text.charCodeAt(0) === 0xfeff ? ` ${text.slice(1)}` : text
}

function scanLinesOf(text: string, from: number): ScanLines {
  const lines = splitLines(text)
  const start: number[] = []
  const end: number[] = []
  const indent: number[] = []
  for (let line = 0; line < lines.count; line++) {
    if (lines.start[line] < from) continue
    const content = skipBlanks(text, lines.start[line], lines.end[line])
    start.push(content)
    end.push(trimBlanks(text, content, lines.end[line]))
    indent.push(content === lines.start[line] ? 0 : columns(text, lines.start[line], content))
  }
  return {count: start.length, start, end, indent}
}

function longestLine({count, start, end}: ScanLines): number {
  let longest = 0
  for (let line = 0; line < count; line++) longest = Math.max(longest, end[line] - start[line])
  return longest
}

function columns(text: string, from: number, to: number): number {
  let column = 0
  for (let at = from; at < to; at++) column += text.charCodeAt(at) === 9 ? 4 - (column % 4) : 1
  return column
}

/** The text with its metadata blanked, so that the engine's offsets and lines stay true. */
function withoutFrontMatter(text: string, frontMatter: FrontMatter | null): string {
  if (frontMatter === null) return text
  return text.slice(0, frontMatter.end).replace(/[^\r\n]/g, ' ') + text.slice(frontMatter.end)
}

function withFrontMatter(tree: Root, text: string, frontMatter: FrontMatter | null): Root {
  if (frontMatter === null) return tree
  const {start, end, format, value} = frontMatter
  const before = text.slice(start, end)
  const breaks = before.match(/\r\n?|\n/g)?.length ?? 0
  const column = end - Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\r'))
  const node = {
    type: format,
    value,
    position: {start: {line: 1, column: 1, offset: start}, end: {line: breaks + 1, column, offset: end}},
  }
  tree.children.unshift(node as unknown as Root['children'][number])
  return tree
}
