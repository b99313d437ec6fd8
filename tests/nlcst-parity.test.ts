import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {isDeepStrictEqual} from 'node:util'
import commonmark from 'commonmark-spec'
import fc from 'fast-check'
import {toNlcst} from 'mdast-util-to-nlcst'
import type {Root} from 'nlcst'
import {ParseEnglish} from 'parse-english'
import * as satteri from 'satteri'
import {VFile} from 'vfile'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {Document} from '../src/core/document.ts'
import {lineStartsOf} from '../src/core/line-starts.ts'
import {benchArticle} from '../src/dev/bench/corpus.ts'
import {root} from '../src/dev/rule-folders.ts'
import {nlcst} from '../src/language/nlcst.ts'
import {isEnglishAbbreviation, isLatinAbbreviation} from '../src/language/nlcst-abbreviations.ts'
import {buildNlcst} from '../src/language/nlcst-builder.ts'
import {tokensOfTree} from '../src/language/nlcst-texts.ts'
import {Tokens} from '../src/language/nlcst-tokens.ts'
import {satteriEngine} from '../src/node/markdown-engine.ts'
import {portableEngine, useMarkdownEngine} from '../src/parse/engine.ts'

const modes = ['markdown', 'lines', 'wrapped'] as const
const engines = [portableEngine, satteriEngine(satteri)]
const parser = new ParseEnglish()

function ofText(text: string): Root {
  const tokens = new Tokens(text)
  tokens.addText(text, 0, null)
  return buildNlcst(tokens, lineStartsOf(text))
}

function withoutPositions(tree: Root): unknown {
  return JSON.parse(JSON.stringify(tree, (key, value) => (key === 'position' ? undefined : value)))
}

/** Fails where the trees differ, and says in which node first. */
function expectSame(ours: unknown, theirs: unknown, what: string): void {
  if (!isDeepStrictEqual(ours, theirs)) expect(ours, what).toEqual(theirs)
}

function expectParity(text: string): void {
  expectSame(ofText(text), parser.parse(text), JSON.stringify(text))
}

/**
 * The tree as mdast-util-to-nlcst counts positions, and the nodes of the layer, which has them right behind entities.
 * What has no position in the mdast tree has none there, but has one in ours, so that only the nodes are compared.
 */
function expectDocumentParity(text: string, input: (typeof modes)[number]): void {
  const document = new Document(text, {input})
  const theirs = standardTree(document)
  const ours = document.get(nlcst)
  if (theirs === null) return
  const what = `${input}: ${JSON.stringify(text)}`
  expectSame(withoutPositions(ours), withoutPositions(theirs), what)
  if (JSON.stringify(theirs).split('"position"').length < JSON.stringify(ours).split('"position"').length) return
  const tokens = tokensOfTree(document.tree, document.text, () => null)
  expectSame(buildNlcst(tokens, lineStartsOf(document.text)), theirs, what)
}

/** Null where mdast-util-to-nlcst throws: it counts the lines between two blocks of which one begins in the other. */
function standardTree(document: Document): Root | null {
  try {
    return toNlcst(document.tree, new VFile(document.text), ParseEnglish)
  } catch (error) {
    expect(error).toBeInstanceOf(RangeError)
    return null
  }
}

/** What parse-english has rules for, or might. */
const pieces = [
  ...[
    'a',
    'I',
    'The',
    'the',
    'No',
    'no',
    'Hobbs',
    'K',
    'İ',
    'é',
    'ß',
    '中',
    '\u0301',
    '½',
    '²',
    '1',
    '12',
    '3.5',
    '2nd',
  ],
  ...[
    'J.',
    'R',
    'U.S.',
    'e.g.',
    'i.e.',
    'etc.',
    'cf',
    'viz',
    'Mr.',
    'mrs',
    'Jan.',
    'jan',
    'St',
    'Qué.',
    'kg',
    'oz',
    'in',
  ],
  ...["'tis", 'tis', 'twas', 'cause', 'em', 'n', 'ol', 'o', 'ol’', '90', '90s', "don't", 'rock', 'w', 'w/o', 'A&B'],
  ...[
    '.',
    '..',
    '...',
    '…',
    '!',
    '?',
    '‽',
    ',',
    ';',
    ':',
    '-',
    '--',
    '—',
    '–',
    '_',
    '__',
    '/',
    '//',
    '&',
    '&&',
    '@',
    '=',
    '*',
  ],
  ...[
    '"',
    "'",
    '“',
    '”',
    '’',
    '‘',
    '(',
    ')',
    '[',
    ']',
    '}',
    '»',
    '›',
    '·',
    '\u00AD',
    '\u2011',
    '$',
    '%',
    '€',
    '\uFFFD',
  ],
  ...['😀', '👨‍👩‍👧', '\uD800', '\uDE00', '\uFE0F', 'http://a.example/b?c=d', 'news@a.example', '4.5-inch'],
  ...[' ', ' ', ' ', ' ', '  ', '\t', '\u00A0', '\u2028', '\f', '\n', '\n\n', '\n \n', '\r\n', '\r\n\r\n', '\r'],
]
const marks = [
  '**',
  '*x*',
  '`co.de`',
  '[x. Y](/z)',
  '![z. A & b](/q)',
  '&amp;',
  '&hellip;',
  '\\*',
  '<br>',
  '  \n',
  '- ',
  '> ',
]
const plainText = fc.array(fc.constantFrom(...pieces), {maxLength: 30}).map((parts) => parts.join(''))
const markedText = fc.array(fc.constantFrom(...pieces, ...marks), {maxLength: 40}).map((parts) => parts.join(''))

describe('a tree of nlcst', () => {
  it('is what parse-english makes of any text', () => {
    fc.assert(fc.property(plainText, expectParity), {numRuns: 3000})
    fc.assert(fc.property(fc.string({unit: 'binary', maxLength: 40}), expectParity), {numRuns: 500})
  })

  it('is what parse-english makes of every character', () => {
    for (let unit = 0; unit < 0x10000; unit++) {
      const character = String.fromCharCode(unit)
      const text = `Go.${character} So it ${character}was. ${character}o b${character}c ${character}.${character}. End`
      // Most of the 65,536 are letters of one script: one in sixteen of those, all of the others.
      if (unit < 0x3100 || unit % 16 === 0 || unit > 0xd7a0) expectParity(text)
    }
  })

  it('takes the words for abbreviations that parse-english does', () => {
    const words = pieces.join(' ').match(/\p{L}+/gu) ?? []
    const all = [...words, ...lexicon()]
    for (const word of all) {
      for (const form of [word, word.toLowerCase(), word.toUpperCase()]) {
        expectParity(`Seen ${form}. Then`)
        const joins = parser.parse(`Seen ${form}. Then`).children[0]
        const isOne = joins.type === 'ParagraphNode' && joins.children.length === 1
        expect(isEnglishAbbreviation(form) || isLatinAbbreviation(form), form).toBe(isOne)
      }
    }
  })

  it.each(modes)('is what mdast-util-to-nlcst makes of a document, %s', (input) => {
    fc.assert(
      fc.property(markedText, (text) => expectDocumentParity(text, input)),
      {numRuns: 600},
    )
  })

  it('is the same for generated articles', () => {
    for (let index = 0; index < 30; index++) {
      const layout = modes[index % 3]
      const text = benchArticle(index, layout)
      expectDocumentParity(text, layout)
      expectParity(text)
    }
  })

  it('is the same for a text larger than what is kept for the next one', () => {
    const text = 'It rose. “So Mr. J. R. Hobbs said.”\n'.repeat(1500)
    expectSame(ofText(text.repeat(8)).children.length, 8 * parser.parse(text).children.length, 'long')
    expectParity(text.slice(0, 20_000))
  })
})

describe.each(engines)('documents read by $name', (engine) => {
  beforeAll(() => useMarkdownEngine(engine))
  afterAll(() => useMarkdownEngine(portableEngine))

  it('have the standard tree: the samples of CommonMark', () => {
    for (const {markdown} of commonmark.tests) expectDocumentParity(markdown.replaceAll('→', '\t'), 'markdown')
  })

  it('have the standard tree: the fixtures', () => {
    const texts = textsIn(join(root, 'fixtures'))
    expect(texts.length).toBeGreaterThan(300)
    for (const [index, text] of texts.entries()) expectDocumentParity(text, modes[index % 3])
  })
})

const evaluation = join(root, '../shared/eval')

describe.skipIf(!existsSync(evaluation))('articles of ../shared/eval (left out where that folder is not)', () => {
  it.each(['bbc', 'gum', 'reuters-c50', 'polnear-dev', 'ai-human-pairs'])('%s have the standard tree', (name) => {
    const lines = readFileSync(join(evaluation, `${name}.jsonl`), 'utf8')
      .trim()
      .split('\n')
    const step = Math.ceil(lines.length / 12)
    let count = 0
    for (let line = 0; line < lines.length; line += step) {
      for (const text of longTexts(JSON.parse(lines[line]))) expectDocumentParity(text, modes[count++ % 3])
    }
    expect(count).toBeGreaterThan(5)
  })
})

function textsIn(folder: string): string[] {
  return readdirSync(folder, {recursive: true, withFileTypes: true})
    .filter((entry) => entry.isFile() && /\.(?:md|txt)$/.test(entry.name))
    .map((entry) => readFileSync(join(entry.parentPath ?? entry.path, entry.name), 'utf8'))
}

/** The texts in a value that are long enough for an article. */
function longTexts(value: unknown): string[] {
  if (typeof value === 'string') return value.length > 200 ? [value] : []
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(longTexts) : []
}

/** The words of the lists of abbreviations, read from their file, so that none can be missing here. */
function lexicon(): string[] {
  const source = readFileSync(join(root, 'src/language/nlcst-abbreviations.ts'), 'utf8')
  return [...source.matchAll(/wordsOf\(`([^`]*)`\)/g)].flatMap(([, list]) => list.trim().split(/\s+/))
}
