import {markdownEngine} from './engine.ts'
import {type MarkdownTree, NodeKind} from './markdown-tree.ts'
import type {ProseWriter} from './prose-writer.ts'

/** What stands in the running text and is no text: collected while the prose is written. */
export interface InlineFindings {
  readonly comments: {start: number; end: number; value: string}[]
  readonly links: {start: number; end: number; url: string}[]
  readonly footnotes: {start: number; end: number; label: string}[]
}

/** Elements of HTML whose content is not the article's own words. */
const opaqueElements = new Set(['code', 'pre', 'script', 'style', 'svg', 'iframe', 'object', 'video', 'audio', 'kbd', 'samp'])
/** Elements of HTML that show something without having content. */
const embeds = new Set([...opaqueElements, 'img', 'embed', 'input', 'source', 'picture'])

/** Whether an element of this name holds no running text. */
export function isOpaqueElement(name: string): boolean {
  return opaqueElements.has(name.toLowerCase())
}

/**
 * Writes the text of a paragraph, heading or cell: the nodes between `from` and `to` of the tree.
 *
 * @param shift what to add to the tree's offsets to get the article's
 * @param quotes how many block quotes the text stands in: their `>` may open each of its lines
 */
export function writeInline(
  text: string,
  tree: MarkdownTree,
  from: number,
  to: number,
  shift: number,
  quotes: number,
  writer: ProseWriter,
  found: InlineFindings,
): void {
  const {kind, after} = tree
  for (let node = from; node < to; ) {
    const start = tree.start[node] + shift
    const end = tree.end[node] + shift
    switch (kind[node]) {
      case NodeKind.text:
        writeText(text, start, end, quotes, writer)
        node++
        break
      case NodeKind.object:
      case NodeKind.image:
        writer.object(start, end)
        node = after[node]
        break
      case NodeKind.expression:
        if (!noteComment(text, start, end, found)) writer.object(start, end)
        node = after[node]
        break
      case NodeKind.element:
        if (isOpaqueElement(tree.name(node))) {
          writer.object(start, end)
          node = after[node]
        } else node++
        break
      case NodeKind.html:
        node = writeHtml(text, tree, node, to, shift, writer, found)
        break
      case NodeKind.break:
        // A backslash is hidden, and the line break behind it parts the words.
        writer.visible(text.charCodeAt(start) === 0x5c ? start + 1 : start, end)
        node++
        break
      case NodeKind.link:
        node = writeLink(text, tree, node, shift, writer, found)
        break
      case NodeKind.footnoteReference:
        found.footnotes.push({start, end, label: tree.label(node)})
        node++
        break
      default:
        node++
    }
  }
}

/** Notes a link. One that shows its own address is an object; of any other the words are read on. Gives the next node. */
function writeLink(
  text: string,
  tree: MarkdownTree,
  node: number,
  shift: number,
  writer: ProseWriter,
  found: InlineFindings,
): number {
  const after = tree.after[node]
  if (after === node + 1) return after
  const start = tree.start[node + 1] + shift
  const end = tree.end[after - 1] + shift
  found.links.push({start, end, url: tree.url(node)})
  const showsAddress = after === node + 2 && tree.kind[node + 1] === NodeKind.text && isAddress(text.slice(start, end))
  if (!showsAddress) return node + 1
  writer.object(tree.start[node] + shift, tree.end[node] + shift)
  return after
}

function isAddress(words: string): boolean {
  return /^(?:[a-z][a-z0-9+.-]*:|www\.)\S+$|^[^\s@]+@[^\s@]+\.[^\s@]+$/i.test(words)
}

/** Hides a tag; a line break is white space, an embed an object. Gives the node to go on with. */
function writeHtml(
  text: string,
  tree: MarkdownTree,
  node: number,
  to: number,
  shift: number,
  writer: ProseWriter,
  found: InlineFindings,
): number {
  const start = tree.start[node] + shift
  const end = tree.end[node] + shift
  const after = tree.after[node]
  if (noteComment(text, start, end, found)) return after
  const [, closing, name] = /^<(\/?)([a-z][a-z0-9-]*)/i.exec(text.slice(start, Math.min(end, start + 40))) ?? []
  if (name === undefined || closing === '/') return after
  const element = name.toLowerCase()
  if (element === 'br') writer.put(start, end, ' ')
  else if (embeds.has(element)) {
    const last = opaqueElements.has(element) ? closingTag(text, tree, after, to, shift, element) : -1
    writer.object(start, last === -1 ? end : tree.end[last] + shift)
    return last === -1 ? after : tree.after[last]
  }
  return after
}

/** How many nodes to look for a closing tag: embeds are short, and a missing one must not cost the square. */
const farthest = 64

function closingTag(text: string, tree: MarkdownTree, from: number, to: number, shift: number, element: string): number {
  const limit = Math.min(to, from + farthest)
  for (let node = from; node < limit; node++) {
    if (tree.kind[node] !== NodeKind.html) continue
    const start = tree.start[node] + shift
    if (text.slice(start, start + element.length + 2).toLowerCase() === `</${element}`) return node
  }
  return -1
}

/** Notes the comments in a stretch of HTML or in an expression of MDX. True when it is nothing but a comment. */
export function noteComment(text: string, start: number, end: number, found: InlineFindings): boolean {
  const source = text.slice(start, end)
  const isExpression = source.startsWith('{')
  const [open, close] = isExpression ? ['/*', '*/'] : ['<!--', '-->']
  let only = false
  for (let at = source.indexOf(open); at !== -1; ) {
    const stop = source.indexOf(close, at + open.length)
    const last = stop === -1 ? source.length : stop
    const after = Math.min(source.length, last + close.length)
    found.comments.push({start: start + at, end: start + after, value: source.slice(at + open.length, last)})
    only ||= source.slice(isExpression ? 1 : 0, at).trim() === ''
    at = source.indexOf(open, after)
  }
  return only
}

/** Writes plain text: prefixes of block quotes hidden, entities and escapes as the characters that they mean. */
export function writeText(text: string, start: number, end: number, quotes: number, writer: ProseWriter): void {
  if (quotes === 0) {
    writeLine(text, start, end, writer)
    return
  }
  let from = start
  for (const match of text.slice(start, end).matchAll(/\r\n?|\n/g)) {
    const next = start + match.index + match[0].length
    writeLine(text, from, next, writer)
    from = afterQuoteMarks(text, next, end, quotes)
  }
  writeLine(text, from, end, writer)
}

/** The offset behind at most `quotes` marks `>` with which a line opens. */
export function afterQuoteMarks(text: string, start: number, end: number, quotes: number): number {
  let at = start
  for (let n = 0; n < quotes; n++) {
    let mark = at
    while (mark < end && mark < at + 4 && text.charCodeAt(mark) === 32) mark++
    if (mark >= end || text.charCodeAt(mark) !== 0x3e) break
    at = mark + 1
    if (at < end && text.charCodeAt(at) === 32) at++
  }
  return at
}

const special = /\\[!-/:-@[-`{-~]|&(?:#(?:[0-9]{1,7}|[xX][0-9a-fA-F]{1,6})|[a-zA-Z][a-zA-Z0-9]{1,31});/g

function writeLine(text: string, start: number, end: number, writer: ProseWriter): void {
  const source = text.slice(start, end)
  if (!source.includes('\\') && !source.includes('&')) {
    writer.visible(start, end)
    return
  }
  let from = start
  for (const match of source.matchAll(special)) {
    const [mark] = match
    const meaning = mark.startsWith('&') ? decodeReference(mark) : mark.slice(1)
    if (meaning === mark) continue
    const at = start + match.index
    writer.visible(from, at)
    writer.put(at, at + mark.length, meaning)
    from = at + mark.length
  }
  writer.visible(from, end)
}

const meanings = new Map<string, string>()

/** The characters that an entity means; itself when it is none. The list of names is the Markdown engine's. */
function decodeReference(entity: string): string {
  let meaning = meanings.get(entity)
  if (meaning === undefined) {
    const tree = markdownEngine().flat(entity, {mdx: false})
    meaning = tree.length > 2 && tree.kind[2] === NodeKind.text ? tree.value(2) : entity
    // White space would be trimmed from a paragraph: `&nbsp;` is no such space, `&Tab;` and `&NewLine;` are.
    if (meaning === '') meaning = ' '
    if (meanings.size > 10_000) meanings.clear()
    meanings.set(entity, meaning)
  }
  return meaning
}
