import {describe, expect, it} from 'vitest'
import {foldersIn} from '../src/dev/rule-folders.ts'
import {examplesOf, readPage} from './support/examples.ts'
import {compare, fixturesOf} from './support/fixtures.ts'
import {active, definitions, lint} from './support/rules.ts'

describe.each(definitions.map(({id}) => id))('%s', (id) => {
  for (const fixture of fixturesOf(id))
    it(fixture.path, () => {
      const others = new Set(fixture.annotations.map(({ruleId}) => ruleId))
      others.delete(id)
      const rules = [active(id, fixture.options), ...[...others].map((other) => active(other))]
      const {document, messages} = lint(fixture.text, rules, {path: fixture.path})
      expect(compare(fixture, document, messages)).toEqual([])
    })

  for (const {verdict, text, extension, options, line} of examplesOf(readPage(id) ?? ''))
    it(`its page, line ${line}: ${verdict}`, () => {
      const {messages} = lint(text, [active(id, options)], {path: `example.${extension}`})
      const found = messages.map(({message}) => message)
      if (verdict === 'fine') expect(found).toEqual([])
      else expect(found, 'nothing is flagged').not.toEqual([])
    })
})

it('has no fixtures of rules that do not exist', () => {
  const known = new Set(definitions.map(({id}) => id))
  expect(foldersIn('fixtures/rules').filter((id) => !known.has(id))).toEqual([])
})
