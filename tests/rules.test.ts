import {describe, expect, it} from 'vitest'
import {foldersIn} from '../src/dev/rule-folders.ts'
import {articlesOf, examplesOf, readPage} from './support/examples.ts'
import {compare, corporaOf, fixturesOf} from './support/fixtures.ts'
import {active, definitions, lint, lintTogether} from './support/rules.ts'

describe.each(definitions.map(({id}) => id))('%s', (id) => {
  for (const fixture of fixturesOf(id))
    it(fixture.path, () => {
      const others = new Set(fixture.annotations.map(({ruleId}) => ruleId))
      others.delete(id)
      const rules = [active(id, fixture.options), ...[...others].map((other) => active(other))]
      const {document, messages} = lint(fixture.text, rules, {path: fixture.path})
      expect(compare(fixture, document, messages)).toEqual([])
    })

  for (const {path, articles} of corporaOf(id))
    it(path, () => {
      const options = Object.assign({}, ...articles.map((article) => article.options))
      const linted = lintTogether(articles, [active(id, options)])
      const failures = articles.flatMap((article, index) =>
        compare(article, linted[index].document, linted[index].messages).map(
          (failure) => `${article.path}: ${failure}`,
        ),
      )
      expect(failures).toEqual([])
    })

  for (const example of examplesOf(readPage(id) ?? ''))
    it(`its page, line ${example.line}: ${example.verdict}`, () => {
      const linted = lintTogether(articlesOf(example), [active(id, example.options)])
      const found = linted.flatMap(({messages}) => messages.map(({message}) => message))
      const {verdict} = example
      if (verdict === 'fine') expect(found).toEqual([])
      else expect(found, 'nothing is flagged').not.toEqual([])
    })
})

it('has no fixtures of rules that do not exist', () => {
  const known = new Set(definitions.map(({id}) => id))
  expect(foldersIn('fixtures/rules').filter((id) => !known.has(id))).toEqual([])
})
