import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import type {FrontMatter} from '../src/parse/article.ts'
import {flatYaml, frontMatterData, yamlDocument} from '../src/parse/front-matter.ts'
import {frontMatterFields} from '../src/parse/front-matter-fields.ts'
import {opening, outline, parse, second} from './support/parsing.ts'

const formats: readonly (readonly [FrontMatter['format'], string, string])[] = [
  ['yaml', '---\ntitle: Bridge\nn: 3\n---', 'title: Bridge\nn: 3'],
  ['yaml', '---  \ntitle: Bridge\nn: 3\n---\t', 'title: Bridge\nn: 3'],
  ['toml', '+++\ntitle = "Bridge"\nn = 3\n+++', 'title = "Bridge"\nn = 3'],
  ['json', ';;;\n{"title": "Bridge", "n": 3}\n;;;', '{"title": "Bridge", "n": 3}'],
  ['json', '---json\n{"title": "Bridge", "n": 3}\n---', '{"title": "Bridge", "n": 3}'],
  ['json', '{\n  "title": "Bridge", "n": 3\n}', '{\n  "title": "Bridge", "n": 3\n}'],
  ['json', '{"title": "Bri}dge \\" {", "n": 3}', '{"title": "Bri}dge \\" {", "n": 3}'],
]

describe('front matter', () => {
  it.each(formats)('in %s is found: %s', (format, block, value) => {
    for (const lineBreak of ['\n', '\r\n', '\r']) {
      const source = block.replaceAll('\n', lineBreak)
      for (const body of [`${opening}\n${second}\n`, `\n# T\n\n${opening}\n`, '']) {
        const text = source + lineBreak + body
        const {frontMatter, prose, tree} = parse(text)
        expect(frontMatter).toEqual({
          format,
          start: 0,
          end: source.length,
          value: value.replaceAll('\n', lineBreak),
          valueStart: text.indexOf(value.replaceAll('\n', lineBreak)),
        })
        expect(prose.slice(0, source.length).replace(/[\r\n]/g, '')).toMatch(/^\0*$/)
        expect(outline(text).join()).not.toContain('title')
        expect(tree.children[0]).toMatchObject({
          type: format,
          position: {start: {line: 1, column: 1}, end: {offset: source.length}},
        })
        const data = frontMatterData(frontMatter as FrontMatter)
        expect('data' in data && data.data.n).toBe(3)
      }
    }
  })

  it.each([
    ['a rule', `---\n\n${opening}\n`],
    ['a block that never closes', `---\ntitle: Bridge\n\n${opening}\n`],
    ['a block behind a blank line', `\n---\ntitle: Bridge\n---\n`],
    ['a brace', `{${opening}}\n`],
    ['a JSON object with text behind it', `{"a": 1} ${opening}\n`],
    ['a JSON object that never closes', `{"a": {"b": 1}\n\n${opening}\n`],
    ['more dashes', `----\ntitle: Bridge\n----\n`],
  ])('is not taken from %s', (_, text) => {
    expect(parse(text).frontMatter).toBeNull()
  })

  it('tells where it cannot be read', () => {
    const broken: readonly (readonly [string, string])[] = [
      ['---\ntitle: "Bridge\n---\ntext', 'title'],
      ['---\na: 1\nb: [1, 2\n---\ntext', 'b'],
      ['+++\na = 1\nb = \n+++\ntext', 'b ='],
      [';;;\n{"a": 1,, "b": 2}\n;;;\ntext', ', "b"'],
    ]
    for (const [text, near] of broken) {
      const read = frontMatterData(parse(text).frontMatter as FrontMatter)
      if (!('error' in read)) throw new Error(`${text} was read`)
      expect(read.error.message, text).toMatch(/^\S.*[^.\s]$/)
      const at = text.indexOf(near)
      expect(read.error.offset, text).toBeGreaterThanOrEqual(at)
      expect(read.error.offset, text).toBeLessThanOrEqual(at + near.length + 12)
    }
  })

  it('is empty, a list or a word', () => {
    const read = (value: string) => frontMatterData(parse(`---\n${value}---\ntext\n`).frontMatter as FrontMatter)
    expect(read('')).toEqual({data: {}})
    expect(read('# nothing\n')).toEqual({data: {}})
    expect(read('- a\n- b\n')).toHaveProperty('error')
    expect(read('word\n')).toHaveProperty('error')
    expect(read(`a: &a [1]\n${Array.from({length: 30}, (_, n) => `b${n}: [*a, *a]`).join('\n')}\n`)).toBeTypeOf(
      'object',
    )
  })
})

describe('simple YAML', () => {
  const block = (value: string): FrontMatter => ({
    format: 'yaml',
    start: 0,
    end: value.length + 8,
    value,
    valueStart: 4,
  })
  const key = fc.oneof(fc.stringMatching(/^[A-Za-z][\w-]{0,8}$/), fc.constantFrom('title', 'date', 'true', 'null', 'y'))
  const piece = fc.constantFrom(
    ...[
      'Bridge',
      'to',
      'close',
      '“shut”',
      'No.',
      '4',
      '2021-05-04',
      'T09:30',
      ':',
      ': ',
      ' #',
      '#',
      ' ',
      '  ',
      "'",
      '"',
    ],
    ...[
      'é',
      '\u00a0',
      '\t',
      '- ',
      '-',
      '[',
      ']',
      '{',
      ',',
      '|',
      '>',
      '&',
      '*',
      '!',
      '%',
      '@',
      '`',
      '\\',
      'true',
      'null',
    ],
    ...['0x1f', '1e3', '.nan', '~', '\u0085', '\u2028', 'Σ', '日本', '\u{1f600}', '\u200b'],
  )
  const value = fc.oneof(
    fc.array(piece, {maxLength: 6}).map((pieces) => pieces.join('')),
    fc.array(piece, {maxLength: 4}).map((pieces) => `"${pieces.join('')}"`),
    fc.array(piece, {maxLength: 4}).map((pieces) => `'${pieces.join('')}'`),
    fc.constantFrom('2021-05-04', '2021-05-04T09:30:00Z', '2021-05-04 09:30', '12', '12.5', 'yes', 'True', 'NULL', ''),
  )
  const line = fc
    .tuple(key, fc.constantFrom(': ', ':  ', ':'), value, fc.constantFrom('', ' '))
    .map((parts) => parts.join(''))

  it('is read as YAML’s own reader reads it', () => {
    let simple = 0
    fc.assert(
      fc.property(fc.array(line, {minLength: 1, maxLength: 4}), (lines) => {
        const frontMatter = block(lines.join('\n'))
        const flat = flatYaml(frontMatter)
        if (flat === null) return
        simple++
        const document = yamlDocument(frontMatter)
        expect(document.errors).toEqual([])
        expect(flat.data).toEqual(document.toJS())
        // A comment sends the same block to YAML's reader, and so tells the places.
        const withComment = block(`${frontMatter.value}\n# a comment`)
        expect(flatYaml(withComment)).toBeNull()
        expect(frontMatterFields(frontMatter)).toEqual(frontMatterFields(withComment))
      }),
      {numRuns: 5000, seed: Number(process.env.NEWSLINT_SEED ?? 1)},
    )
    expect(simple).toBeGreaterThan(200)
  })

  it('is what most articles have', () => {
    const read = flatYaml(block('title: Bridge to close: “shut”'))
    expect(read).toBeNull()
    expect(flatYaml(block('title: Bridge to close\ndate: 2021-05-04\ndeck: "A: b"'))?.data).toEqual({
      title: 'Bridge to close',
      date: '2021-05-04',
      deck: 'A: b',
    })
  })
})
