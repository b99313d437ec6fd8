import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {compareText} from '../src/core/compare-text.ts'
import type {PlacedFact} from '../src/core/facts.ts'
import type {AnyRuleDefinition} from '../src/core/rule.ts'
import {FactGroup} from '../src/node/fact-group.ts'
import {SpilledText} from '../src/node/spilled-text.ts'

const ruleOf = (most: number): AnyRuleDefinition => ({corpus: {most}}) as AnyRuleDefinition

function factAt(path: string, start: number): PlacedFact {
  const place = {start, end: start + 1, line: 1, column: 1, endLine: 1, endColumn: 2}
  return {rule: 'a', key: 'b', path, ...place, severity: 1, data: null}
}

const told = ({path, start}: PlacedFact): string => `${path} ${start}`

describe('the facts of one key, from many machines', () => {
  it('are the first by path that a rule compares, whatever is behind them', () => {
    const articles = fc.uniqueArray(fc.record({name: fc.string({minLength: 1}), facts: fc.integer({min: 1, max: 4})}), {
      selector: ({name}) => name.replaceAll(/[/.]/g, ''),
      maxLength: 30,
    })
    fc.assert(
      fc.property(articles, fc.integer({min: 1, max: 20}), (given, most) => {
        const group = new FactGroup(ruleOf(most), '/desk')
        const all: PlacedFact[] = []
        for (const {name, facts} of given) {
          const path = `a${name.replaceAll(/[/.]/g, '')}`
          for (let start = 0; start < facts; start++) {
            all.push(factAt(`/desk/${path}`, start))
            group.add(factAt(path, start))
          }
        }
        const sorted = all.sort((a, b) => compareText(a.path, b.path) || a.start - b.start)
        expect(group.facts.slice(0, most).map(told)).toEqual(sorted.slice(0, most).map(told))
        expect(group.articles).toBe(given.length)
        expect(group.facts.length).toBeLessThan(most + 4)
      }),
    )
  })
})

describe('texts that are put aside', () => {
  it('are read as they were, from memory and from the file', () => {
    const texts = new SpilledText()
    const given = Array.from({length: 9}, (_, index) => String(index).repeat(1_000_000 + index))
    const places = given.map((text) => texts.add(text))
    try {
      for (const index of [8, 0, 4, 3, 5, 7]) expect(texts.read(places[index]) === given[index]).toBe(true)
    } finally {
      texts.clear()
    }
  })
})
