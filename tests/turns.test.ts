import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {Document} from '../src/core/document.ts'
import {lintText, lintTexts} from '../src/core/lint.ts'
import {resolveConfig} from '../src/core/resolve-config.ts'
import {inlineMarks, marksOfTree} from '../src/language/inline-marks.ts'
import {fixturesOf} from './support/fixtures.ts'
import {definitions, registry} from './support/rules.ts'

const texts = definitions.flatMap(({id}) => fixturesOf(id).map(({text}) => text))
const configs = (['recommended', 'strict'] as const).map((preset) =>
  resolveConfig({preset}, registry, 'article.md', () => false),
)

describe('articles that are linted in turns', () => {
  it('give what each gives alone, in any company', () => {
    expect(texts.length).toBeGreaterThan(100)
    const article = fc.record({text: fc.constantFrom(...texts), config: fc.constantFrom(...configs)})
    fc.assert(
      fc.property(fc.array(article, {minLength: 2, maxLength: 8}), (chosen) => {
        const articles = chosen.map((each, index) => ({...each, path: `${index}.md`}))
        const alone = articles.map(({text, path, config}) => lintText(text, path, config))
        expect(lintTexts(articles)).toEqual(alone)
      }),
      {numRuns: 40},
    )
  })

  it('say whose turn it is before they look at an article', () => {
    const turns: number[] = []
    lintTexts(
      texts.slice(0, 3).map((text, index) => ({text, path: `${index}.md`, config: configs[0]})),
      (index) => turns.push(index),
    )
    expect(turns.slice(0, 3)).toEqual([0, 1, 2])
    expect(new Set(turns)).toEqual(new Set([0, 1, 2]))
  })
})

describe('inline marks', () => {
  it('are the same from the flat tree as from the standard one', () => {
    const samples = [...texts, 'A *b **c** d* ~~e~~ [f](g) [h][i] `j` <b>k</b>[^l] ![m](n)\n\n[i]: o\n\n[^l]: p *q*\n']
    let marks = 0
    for (const text of samples) {
      const document = new Document(text, {input: 'markdown'})
      const expected = marksOfTree(document.tree).sort((a, b) => a.start - b.start || b.end - a.end)
      expect(document.flat).not.toBeNull()
      expect(document.get(inlineMarks)).toEqual(expected)
      marks += expected.length
    }
    expect(marks).toBeGreaterThan(20)
  })
})
