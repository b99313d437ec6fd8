import {CharacterReferences, characterReference} from './character-references.ts'
import {type MarkdownTree, NodeKind} from './markdown-tree.ts'
import type {ProseWriter} from './prose-writer.ts'

/** What stands in the running text and is no text: collected while the prose is written. */
export interface InlineFindings {
  readonly comments: {start: number; end: number; value: string}[]
  readonly links: {start: number; end: number; url: string}[]
  readonly footnotes: {start: number; end: number; label: string}[]
}

/** Elements of HTML whose content is not the article's own words. */
const opaqueElements = new Set([
  'code',
  'pre',
  'script',
  'style',
  'svg',
  'iframe',
  'object',
  'video',
  'audio',
  'kbd',
  'samp',
])
/** Elements of HTML that show something without having content. */
const embeds = new Set([...opaqueElements, 'img', 'embed', 'input', 'source', 'picture'])

/** Whether an element of this name holds no running text. */
export function isOpaqueElement(name: string): boolean {
  return opaqueElements.has(name.toLowerCase())
}

/** Where the words of inline nodes go: shown, hidden or replaced in the running text, and noted. */
export class InlineWriter {
  readonly #text: string
  readonly #writer: ProseWriter
  readonly #found: InlineFindings
  readonly #references: CharacterReferences

  constructor(text: string, writer: ProseWriter, found: InlineFindings) {
    this.#text = text
    this.#writer = writer
    this.#found = found
    this.#references = new CharacterReferences(text)
  }

  /**
   * Writes the text of a paragraph, heading or cell: the nodes between `from` and `to` of the tree.
   *
   * @param shift what to add to the tree's offsets to get the article's
   * @param quotes how many block quotes the text stands in: their `>` may open each of its lines
   */
  write(tree: MarkdownTree, from: number, to: number, shift: number, quotes: number): void {
    const {kind, after} = tree
    for (let node = from; node < to; ) {
      const start = tree.start[node] + shift
      const end = tree.end[node] + shift
      switch (kind[node]) {
        case NodeKind.text:
          this.writeText(start, end, quotes)
          node++
          break
        case NodeKind.image:
          this.#writer.object(start, end)
          node = after[node]
          break
        case NodeKind.object:
        case NodeKind.expression:
          // An expression of MDX may be a comment, also where it had to be read as code.
          if (this.#text.charCodeAt(start) !== 0x7b || !this.noteComments(start, end)) this.#writer.object(start, end)
          node = after[node]
          break
        case NodeKind.element:
          if (isOpaqueElement(tree.name(node))) {
            this.#writer.object(start, end)
            node = after[node]
          } else node++
          break
        case NodeKind.html:
          node = this.#writeHtml(tree, node, to, shift)
          break
        case NodeKind.break:
          // A backslash is hidden, and the line break behind it parts the words.
          this.#writer.visible(this.#text.charCodeAt(start) === 0x5c ? start + 1 : start, end)
          node++
          break
        case NodeKind.link:
          node = this.#writeLink(tree, node, shift)
          break
        case NodeKind.footnoteReference:
          this.#found.footnotes.push({start, end, label: tree.label(node)})
          node++
          break
        default:
          node++
      }
    }
  }

  /** Writes plain text: prefixes of block quotes hidden, references and escapes as the characters that they mean. */
  writeText(start: number, end: number, quotes: number): void {
    if (quotes === 0) {
      this.#writeLine(start, end)
      return
    }
    let from = start
    for (const match of this.#text.slice(start, end).matchAll(/\r\n?|\n/g)) {
      const next = start + match.index + match[0].length
      this.#writeLine(from, next)
      from = afterQuoteMarks(this.#text, next, end, quotes)
    }
    this.#writeLine(from, end)
  }

  /** Notes the comments in a stretch of HTML or in an expression of MDX. True when it is nothing but comments. */
  noteComments(start: number, end: number): boolean {
    const source = this.#text.slice(start, end)
    const isExpression = source.startsWith('{')
    const [open, close] = isExpression ? ['/*', '*/'] : ['<!--', '-->']
    let rest = isExpression ? 1 : 0
    let isComment = false
    let hasOther = false
    for (let at = source.indexOf(open); at !== -1; at = source.indexOf(open, rest)) {
      hasOther ||= source.slice(rest, at).trim() !== ''
      const stop = source.indexOf(close, at + open.length)
      const last = stop === -1 ? source.length : stop
      rest = Math.min(source.length, last + close.length)
      isComment = true
      this.#found.comments.push({start: start + at, end: start + rest, value: source.slice(at + open.length, last)})
    }
    return isComment && !hasOther
  }

  /** Notes a link. One that shows its own address is an object; of any other the words are read on. Gives the next node. */
  #writeLink(tree: MarkdownTree, node: number, shift: number): number {
    const after = tree.after[node]
    if (after === node + 1) return after
    const start = tree.start[node + 1] + shift
    const end = tree.end[after - 1] + shift
    this.#found.links.push({start, end, url: tree.url(node)})
    const isText = after === node + 2 && tree.kind[node + 1] === NodeKind.text
    if (!isText || !isAddress(this.#text.slice(start, end))) return node + 1
    this.#writer.object(tree.start[node] + shift, tree.end[node] + shift)
    return after
  }

  /** Hides a tag; a line break is white space, an embed an object. Gives the node to go on with. */
  #writeHtml(tree: MarkdownTree, node: number, to: number, shift: number): number {
    const start = tree.start[node] + shift
    const end = tree.end[node] + shift
    const after = tree.after[node]
    if (this.noteComments(start, end)) return after
    const [, closing, name] = /^<(\/?)([a-z][a-z0-9-]*)/i.exec(this.#text.slice(start, Math.min(end, start + 40))) ?? []
    if (name === undefined || closing === '/') return after
    const element = name.toLowerCase()
    if (element === 'br') this.#writer.put(start, end, ' ')
    else if (embeds.has(element)) {
      const last = opaqueElements.has(element) ? this.#closingTag(tree, after, to, shift, element) : -1
      this.#writer.object(start, last === -1 ? end : tree.end[last] + shift)
      return last === -1 ? after : tree.after[last]
    }
    return after
  }

  #closingTag(tree: MarkdownTree, from: number, to: number, shift: number, element: string): number {
    const limit = Math.min(to, from + farthest)
    for (let node = from; node < limit; node++) {
      if (tree.kind[node] !== NodeKind.html) continue
      const start = tree.start[node] + shift
      if (this.#text.slice(start, start + element.length + 2).toLowerCase() === `</${element}`) return node
    }
    return -1
  }

  #writeLine(start: number, end: number): void {
    const source = this.#text.slice(start, end)
    let from = start
    if (source.includes('\\') || source.includes('&')) {
      for (const match of source.matchAll(special)) {
        const [mark] = match
        const meaning = mark.startsWith('&') ? this.#references.meaning(mark) : mark.slice(1)
        if (meaning === mark) continue
        const at = start + match.index
        this.#writer.visible(from, at)
        this.#writer.put(at, at + mark.length, meaning)
        from = at + mark.length
      }
    }
    this.#writer.visible(from, end)
  }
}

/** How many nodes to look for a closing tag: embeds are short, and a missing one must not cost the square. */
const farthest = 64

/** An escape or a character reference. */
const special = new RegExp(`\\\\[!-/:-@[-\`{-~]|${characterReference.source}`, 'g')

function isAddress(words: string): boolean {
  return /^(?:[a-z][a-z0-9+.-]*:|www\.)\S+$|^[^\s@]+@[^\s@]+\.[^\s@]+$/i.test(words)
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
