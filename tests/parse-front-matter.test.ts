import {describe, expect, it} from 'vitest'
import type {FrontMatter} from '../src/parse/article.ts'
import {frontMatterData} from '../src/parse/front-matter.ts'
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
