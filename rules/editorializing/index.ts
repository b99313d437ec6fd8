import {defineRule} from '../../src/core/define-rule.ts'
import type {PatternMatch} from '../../src/core/patterns.ts'
import {sentences} from '../../src/language/sentences.ts'
import {tokens} from '../../src/language/tokens.ts'
import {AttributionTest} from './attributed.ts'
import {objectAt} from './object.ts'
import * as patterns from './patterns.ts'
import {type Reading, ReadingReader} from './readings.ts'

export default defineRule({
  id: 'editorializing',
  category: 'attribution',
  summary: 'Flag sentences in which the article itself says what the news means',
  why: 'x',
  severity: {recommended: 'warn', strict: 'warn'},
  fix: 'suggest',
  language: 'en',
  quotations: 'skip',
  priority: 70,
  offFor: ['opinion', 'analysis'],
  options: {},
  patterns,
  messages: {x: '{what}'},
  check({document, matches, report}) {
    const all = document.get(tokens)
    const split = document.get(sentences)
    const reader = new ReadingReader(document)
    const test = new AttributionTest(document)
    const keep = (name: string, reading: Reading | null): void => {
      if (reading === null) return
      const {kind} = document.blocks[split.block[reading.sentence]]
      if (kind !== 'paragraph' && kind !== 'list-item') return
      if (test.covers(reading.sentence, reading.firstToken, reading.endToken, reading.kind === 'tail')) return
      report({start: all.start[reading.firstToken], end: all.end[reading.endToken - 1]}, 'x', {what: `${name} ${reading.kind}`})
    }
    for (const strength of ['signify', 'leaning', 'showing', 'transforming'] as const)
      for (const match of matches(strength)) keep(strength, reader.verb(match, strength))
    for (const name of ['milestone', 'emblem', 'role', 'standing', 'advocacy'] as const)
      for (const match of matches(name)) {
        const subject = reader.subject(match)
        if (subject === null) { continue }
        keep(name+match.index+' '+subject.kind, {kind: 'importance', sentence: match.sentence, firstToken: subject.firstToken, endToken: match.endToken})
      }
    for (const match of matches('prediction')) {
        const subject = reader.subject(match)
        const object = objectAt(all, match.endToken, split.endToken[match.sentence])
        if (subject === null || object === null) continue
        keep('prediction'+match.index+' '+subject.kind+object.rank, {kind: 'forecast', sentence: match.sentence, firstToken: subject.firstToken, endToken: match.endToken})
    }
    for (const match of matches('apposition')) keep('apposition'+match.index, {...match, kind: 'importance'})
  },
})
