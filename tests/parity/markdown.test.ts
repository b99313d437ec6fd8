import {isDeepStrictEqual} from 'node:util'
import commonmark from 'commonmark-spec'
import type {Root} from 'mdast'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import * as satteri from 'satteri'
import {unified} from 'unified'
import {afterEach, describe, expect, it} from 'vitest'
import {satteriEngine} from '../../src/node/markdown-engine.ts'
import {portableEngine, useMarkdownEngine} from '../../src/parse/engine.ts'
import {parseArticle} from '../../src/parse/index.ts'
import {flatten, type MarkdownTree} from '../../src/parse/markdown-tree.ts'
import {gfmSamples} from './gfm-samples.ts'
import {markdownArticle} from './markdown-articles.ts'

/** Known differences to remark, by engine and name, each with its reason. The test fails when one is gone. */
const exceptions: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  satteri: {
    'CommonMark 606':
      'remark finds this mail address after parsing and gives the nodes no positions; satteri gives true ones',
  },
  micromark: {},
}

const remark = unified().use(remarkParse).use(remarkGfm).use(remarkFrontmatter, ['yaml', 'toml'])
const engines = [satteriEngine(satteri), portableEngine]

const samples: (readonly [string, string])[] = [
  ...commonmark.tests.map(({number, markdown}) => [`CommonMark ${number}`, markdown.replaceAll('→', '\t')] as const),
  ...gfmSamples.map(([name, source]) => [`GFM ${name}`, source] as const),
  ...Array.from({length: 500}, (_, seed) => [`article ${seed}`, markdownArticle(seed)] as const),
]

afterEach(() => useMarkdownEngine(portableEngine))

describe.each(engines)('$name', (engine) => {
  it('gives the tree that remark gives', () => {
    useMarkdownEngine(engine)
    const known = exceptions[engine.name]
    const differing = samples
      .filter(([, source]) => !isDeepStrictEqual(plain(ours(source)), plain(theirs(source))))
      .map(([name]) => name)
    expect(differing).toEqual(Object.keys(known))
  })

  it('reads the same flat tree as the full one', () => {
    for (const [name, source] of samples) {
      const text = source.replaceAll('\0', '\uFFFD')
      const flat = engine.flat(text, {mdx: false})
      expect(described(flat), name).toEqual(described(flatten(engine.tree(text, {mdx: false}), text)))
    }
  })
})

it('has all the examples of the specification', () => {
  expect(samples.filter(([name]) => name.startsWith('CommonMark'))).toHaveLength(652)
})

function ours(source: string): Root {
  return parseArticle(source, {input: 'markdown', mdx: false}).tree
}

function theirs(source: string): Root {
  return remark.parse(source)
}

/** The tree without prototypes, `undefined` and the order of keys. */
function plain(tree: Root): unknown {
  return JSON.parse(JSON.stringify(tree))
}

function described(tree: MarkdownTree): unknown[] {
  return Array.from({length: tree.length}, (_, node) => [
    tree.kind[node],
    tree.start[node],
    tree.end[node],
    tree.after[node],
  ])
}
