import fc from 'fast-check'
import {expect, it} from 'vitest'
import type {Directive, Message} from '../src/core/message.ts'
import {countsOf, type Exceptions, reportOf} from '../src/core/report.ts'

const ruleId = fc.constantFrom('said-verb', 'vague-source', 'unused-directive')
const day = fc.constantFrom('2026-01-01', '2026-06-30', '2027-01-01')

const message: fc.Arbitrary<Message> = fc
  .record({ruleId, severity: fc.constantFrom(1 as const, 2 as const), start: fc.nat({max: 40}), isFixed: fc.boolean()})
  .map(({isFixed, ...rest}) => ({
    ...rest,
    messageId: null,
    end: rest.start + 1,
    message: 'Say who',
    ...(isFixed ? {fix: {range: [0, 1] as const, text: ''}} : {}),
  }))

const directive: fc.Arbitrary<Directive> = fc
  .record({rules: fc.array(ruleId, {maxLength: 2}), from: fc.nat({max: 30}), until: fc.option(day, {nil: undefined})})
  .map(({rules, from, until}) => ({
    kind: 'disable',
    rules,
    from,
    to: from + 10,
    start: from,
    end: from + 1,
    reason: 'agreed',
    ...(until === undefined ? {} : {until}),
  }))

it('counts what the report counts, without making it', () => {
  const covers = fc.array(
    fc.option(
      day.map((until) => ({until})),
      {nil: undefined},
    ),
    {minLength: 12, maxLength: 12},
  )
  const inputs = [fc.array(message, {maxLength: 12}), fc.array(directive, {maxLength: 3}), covers, day] as const
  let suppressed = 0
  fc.assert(
    fc.property(...inputs, (messages, directives, entries, today) => {
      const result = {path: 'a.md', messages, directives, facts: [], lineStarts: [0, 20], words: 0, otherLanguage: null}
      const covered = new Map<Message, {until: string}>()
      for (const [index, entry] of entries.entries()) {
        const own = messages[index]
        if (own !== undefined && entry !== undefined) covered.set(own, entry)
      }
      const exceptions: Exceptions = {today, covered}
      const report = reportOf(result, {}, exceptions)
      suppressed += report.suppressedMessages.length
      expect(report).toMatchObject(countsOf(result, exceptions))
      expect(report.errorCount + report.warningCount).toBe(report.messages.length)
    }),
  )
  expect(suppressed).toBeGreaterThan(0)
})
