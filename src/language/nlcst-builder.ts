import type {
  Paragraph,
  Root,
  RootContent,
  SentenceContent,
  Sentence as SentenceNode,
  Text,
  WhiteSpace,
  Word,
} from 'nlcst'
import type {Point, Position} from 'unist'
import {LeafKind} from './nlcst-characters.ts'
import {findSentences, type Sentence} from './nlcst-sentences.ts'
import type {Tokens} from './nlcst-tokens.ts'
import {Units} from './nlcst-units.ts'
import {joinWords} from './nlcst-words.ts'

/**
 * Makes the tree that parse-english makes of the same tokens, node for node, in time that grows with the text.
 *
 * parse-english keeps the whole text in one list of nodes and moves the rest of it up for each mark that it joins to
 * a word. Here its steps work on numbers, and the nodes are made at last.
 *
 * @param tokens They are used up: none of them can be read afterwards.
 * @param lineStarts Where the lines of the source begin.
 */
export function buildNlcst(tokens: Tokens, lineStarts: readonly number[]): Root {
  const root = tokens.count === 0 ? null : treeOf(new Units(tokens), lineStarts)
  tokens.release()
  return root ?? {type: 'RootNode', children: []}
}

function treeOf(units: Units, lineStarts: readonly number[]): Root {
  joinWords(units)
  return new TreeBuilder(units, lineStarts).root(findSentences(units))
}

/** A node that has a position, as all of a tree have. */
type Placed<Node> = Node & {position: Position}
type ParagraphContent = Placed<SentenceNode> | Placed<WhiteSpace>

class TreeBuilder {
  readonly #units: Units
  readonly #tokens: Tokens
  readonly #lineStarts: readonly number[]
  /** The line of the last point, from 0, and where it begins and the next one does. */
  #line = 0
  #lineStart = 0
  #lineEnd = 0
  #point: Point = {line: 1, column: 1, offset: 0}
  #content: ParagraphContent[] = []
  readonly #children: Placed<RootContent>[] = []

  constructor(units: Units, lineStarts: readonly number[]) {
    this.#units = units
    this.#tokens = units.tokens
    this.#lineStarts = lineStarts
  }

  root(sentences: readonly Sentence[]): Root {
    for (const sentence of sentences) this.#addSentence(sentence)
    this.#endParagraph()
    return {type: 'RootNode', children: this.#children, position: around(this.#children)}
  }

  /** White space at the ends of a sentence stands beside it; white space of two line breaks parts it. */
  #addSentence({first, last}: Sentence): void {
    const {next, previous} = this.#units
    while (this.#units.isSpace(first)) {
      this.#addSpace(first)
      if (first === last) return
      first = next[first]
    }
    let end = last
    while (this.#units.isSpace(end)) end = previous[end]
    let children: Placed<SentenceContent>[] = []
    for (let unit = first; ; unit = next[unit]) {
      // What begins or ends a part is not looked at, even when it is white space.
      if (unit !== end && children.length > 0 && this.#partsSentences(unit)) {
        this.#content.push(sentenceOf(children))
        this.#addSpace(unit)
        children = []
      } else children.push(this.#tokens.kinds[unit] === LeafKind.word ? this.#word(unit) : this.#leaf(unit))
      if (unit === end) break
    }
    this.#content.push(sentenceOf(children))
    for (let unit = end; unit !== last; ) {
      unit = next[unit]
      this.#addSpace(unit)
    }
  }

  #addSpace(unit: number): void {
    const node = this.#leaf(unit) as Placed<WhiteSpace>
    this.#content.push(node)
    if (node.value !== ' ' && newLine.test(node.value)) this.#endParagraph()
  }

  /** White space at the ends of a paragraph stands beside it. */
  #endParagraph(): void {
    const content = this.#content
    let from = 0
    let to = content.length
    while (from < to && content[from].type === 'WhiteSpaceNode') from++
    while (to > from && content[to - 1].type === 'WhiteSpaceNode') to--
    for (let index = 0; index < from; index++) this.#children.push(content[index])
    if (from < to) {
      const children = content.slice(from, to)
      const paragraph: Placed<Paragraph> = {type: 'ParagraphNode', children, position: around(children)}
      this.#children.push(paragraph)
    }
    for (let index = to; index < content.length; index++) this.#children.push(content[index])
    this.#content = []
  }

  /** Whether a unit is white space of two line breaks. */
  #partsSentences(unit: number): boolean {
    if (this.#tokens.lengths[unit] === 1 || !this.#units.isSpace(unit)) return false
    const breaks = this.#tokens.value(unit).match(/\r\n|\r|\n/g)
    return breaks !== null && breaks.length > 1
  }

  #word(unit: number): Placed<Word> {
    const from = this.#units.from[unit]
    const to = this.#units.to[unit]
    if (to - from === 1) {
      const start = this.#pointAt(this.#tokens.starts[from])
      const end = this.#pointAt(this.#tokens.ends[from])
      const text: Placed<Text> = {type: 'TextNode', value: this.#tokens.value(from), position: {start, end}}
      return {type: 'WordNode', children: [text], position: {start, end}}
    }
    const children = []
    for (let token = from; token < to; token++) children.push(this.#leaf(token))
    return {type: 'WordNode', children: children as Word['children'], position: around(children)}
  }

  #leaf(token: number): Placed<Exclude<SentenceContent, Word>> {
    const tokens = this.#tokens
    const position = {start: this.#pointAt(tokens.starts[token]), end: this.#pointAt(tokens.ends[token])}
    return {type: leafTypes[tokens.kinds[token]], value: tokens.value(token), position} as Placed<
      Exclude<SentenceContent, Word>
    >
  }

  /** The point of an offset. Those of a text ascend, so that the line is most often that of the point before. */
  #pointAt(offset: number): Point {
    if (this.#point.offset === offset) return this.#point
    if (offset < this.#lineStart || offset >= this.#lineEnd) this.#findLine(offset)
    this.#point = {line: this.#line + 1, column: offset - this.#lineStart + 1, offset}
    return this.#point
  }

  #findLine(offset: number): void {
    const starts = this.#lineStarts
    while (starts[this.#line] > offset) this.#line--
    while (this.#line + 1 < starts.length && starts[this.#line + 1] <= offset) this.#line++
    this.#lineStart = starts[this.#line]
    this.#lineEnd = this.#line + 1 < starts.length ? starts[this.#line + 1] : Number.POSITIVE_INFINITY
  }
}

const leafTypes: Readonly<Record<number, string>> = {
  [LeafKind.word]: 'TextNode',
  [LeafKind.space]: 'WhiteSpaceNode',
  [LeafKind.punctuation]: 'PunctuationNode',
  [LeafKind.symbol]: 'SymbolNode',
  [LeafKind.source]: 'SourceNode',
}

const newLine = /^[ \t]*((\r?\n|\r)[\t ]*)+$/

function sentenceOf(children: Placed<SentenceContent>[]): Placed<SentenceNode> {
  return {type: 'SentenceNode', children, position: around(children)}
}

/** The position from the first of some nodes to the last. */
function around(nodes: readonly {position: Position}[]): Position {
  return {start: nodes[0].position.start, end: nodes[nodes.length - 1].position.end}
}
