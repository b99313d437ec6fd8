import {toNlcst} from 'mdast-util-to-nlcst'
import type {Nodes, Root} from 'nlcst'
import {toString as textOf} from 'nlcst-to-string'
import {ParseEnglish} from 'parse-english'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import {VFile} from 'vfile'
import {describe, expect, it} from 'vitest'
import {Document} from '../src/core/document.ts'
import {nlcst, nlcstOfBlock} from '../src/language/nlcst.ts'

const plain = `# Ferry crews end walkout

Crews at the port of Millbrook went back to work on Thursday. Lt. Ana Brekke, 41, said she “could not wait”.
The U.S. consul, Mr. O'Dowd, watched.

## What the deal says

- Two more deckhands at night
- A *slow* start: 4.5 knots

> We did it for the service.

| Ship | Crew |
| ---- | ---- |
| Alma | 12 |

Run \`moor --now\` or read [the deal](https://example.org). ![A ferry](ferry.png)
`

const shifted = `Prices at Hobbs &amp; Daughter rose \\*again\\*, and the café&#x27;s bread cost 3 &lt; 4 crowns.
  Its owner, a for&shy;mer baker,
  shrugged. The end came soon.

> “It is dear,” she said, &ldquo;and
> good. The oven\\-man agrees.”
`

function standardTree(text: string): Root {
  const file = new VFile(text)
  const tree = unified().use(remarkParse).use(remarkGfm).use(remarkFrontmatter).parse(file)
  return toNlcst(tree, file, ParseEnglish)
}

function withoutPositions(tree: Root): unknown {
  return JSON.parse(JSON.stringify(tree, (key, value) => (key === 'position' ? undefined : value)))
}

function nodesOf(node: Nodes): Nodes[] {
  return 'children' in node ? [node, ...node.children.flatMap(nodesOf)] : [node]
}

/** Each word with the source that its position covers. */
function wordsOf(tree: Root, text: string): [string, string][] {
  return nodesOf(tree)
    .filter((node) => node.type === 'WordNode')
    .map((node) => [textOf(node), text.slice(node.position!.start.offset, node.position!.end.offset)])
}

describe('nlcst', () => {
  it.each([
    ['text without entities', plain],
    ['CRLF', plain.replaceAll('\n', '\r\n')],
    ['front matter', `---\ntitle: Walkout ends\n---\n\n${plain}`],
    ['no text', ''],
    ['a table alone', '| a | b |\n| - | - |\n| c | d |\n'],
  ])('is the standard tree, positions and all: %s', (_, text) => {
    const document = new Document(text, {input: 'markdown'})
    expect(document.get(nlcst)).toEqual(standardTree(text))
  })

  it('has the nodes of the standard tree where entities and escapes shift the text', () => {
    const document = new Document(shifted, {input: 'markdown'})
    expect(withoutPositions(document.get(nlcst))).toEqual(withoutPositions(standardTree(shifted)))
  })

  it('has true positions behind entities, escapes and the marks of continued lines', () => {
    const document = new Document(shifted, {input: 'markdown'})
    const words = wordsOf(document.get(nlcst), shifted)
    expect(words.length).toBeGreaterThan(30)
    expect(words.filter(([word, source]) => word !== source)).toEqual([
      ["café's", 'café&#x27;s'],
      ['for\u00ADmer', 'for&shy;mer'],
      ['oven-man', 'oven\\-man'],
    ])
  })

  it('counts lines and columns from one', () => {
    const document = new Document('Salt &amp; tar.\nRope cost more.\n', {input: 'markdown'})
    const rope = nodesOf(document.get(nlcst)).find((node) => node.type === 'WordNode' && textOf(node) === 'Rope')
    expect(rope?.position).toEqual({start: {line: 2, column: 1, offset: 16}, end: {line: 2, column: 5, offset: 20}})
  })

  it('covers the words of one line a paragraph and of hard-wrapped text', () => {
    const paragraphs = [
      'The quay was shut for a day.',
      'Crews of both ships said that they had not been told. It reopened.',
    ]
    const lines = `${paragraphs.join('\n')}\n`
    const wrapped =
      'The quay was shut for\na day.\n\nCrews of both ships\nsaid that they had not\nbeen told. It reopened.\n'
    const inLines = new Document(lines, {input: 'lines'}).get(nlcst)
    const inWrapped = new Document(wrapped, {input: 'wrapped'}).get(nlcst)
    const words = paragraphs.join(' ').match(/\w+/g)
    for (const [tree, text] of [
      [inLines, lines],
      [inWrapped, wrapped],
    ] as const) {
      expect(wordsOf(tree, text)).toEqual(words!.map((word) => [word, word]))
      expect(tree.children.filter(({type}) => type === 'ParagraphNode')).toHaveLength(2)
    }
  })

  it('is built once for a document', () => {
    const document = new Document(plain)
    expect(document.get(nlcst)).toBe(document.get(nlcst))
  })
})

describe('nlcstOfBlock', () => {
  it('gives one block, with words that markup runs through whole', () => {
    const text = '# Head\n\nThe **bar**man of Hobbs &amp; Daughter *left*. It was un**expect**ed.\n'
    const document = new Document(text, {input: 'markdown'})
    const tree = nlcstOfBlock(document, 1)
    expect(wordsOf(tree, text)).toEqual([
      ['The', 'The'],
      ['barman', 'bar**man'],
      ['of', 'of'],
      ['Hobbs', 'Hobbs'],
      ['Daughter', 'Daughter'],
      ['left', 'left'],
      ['It', 'It'],
      ['was', 'was'],
      ['unexpected', 'un**expect**ed'],
    ])
    expect(textOf(tree)).not.toContain('\0')
    expect(nodesOf(tree).filter(({type}) => type === 'SentenceNode')).toHaveLength(2)
  })

  it('gives what parse-english gives, moved to where the block stands', () => {
    const text = 'First line here.\n\nMr. Hobbs sold it. He left on Jan. 4 for good.\n'
    const document = new Document(text, {input: 'markdown'})
    const paragraph = 'Mr. Hobbs sold it. He left on Jan. 4 for good.'
    const tree = nlcstOfBlock(document, 1)
    expect(withoutPositions(tree)).toEqual(withoutPositions(new ParseEnglish().parse(paragraph)))
    for (const node of nodesOf(tree))
      expect(text.slice(node.position!.start.offset, node.position!.end.offset)).toBe(textOf(node))
  })

  it('survives an empty block', () => {
    const document = new Document('| a |  |\n| - | - |\n| c |  |\n', {input: 'markdown'})
    const empty = document.blocks.findIndex(({start, end}) => start === end)
    expect(empty).toBeGreaterThan(-1)
    expect(wordsOf(nlcstOfBlock(document, empty), document.text)).toEqual([])
  })
})
