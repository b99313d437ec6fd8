import {defineRule} from '../../src/core/define-rule.ts'
import {candidateSources} from '../../src/language/candidate-sources.ts'
import {nameMarks} from '../../src/language/name-marks.ts'
import {sentences} from '../../src/language/sentences.ts'
import {tokens} from '../../src/language/tokens.ts'
import {anonymityReason} from '../../src/lexicon/anonymity.ts'
import {isDescription, speaks, takesPart} from './part.ts'
import {readPerson} from './person.ts'
import './roles.ts'

export default defineRule({
  id: 'unnamed-official',
  category: 'sources',
  summary: 'Flag people who are known by rank alone, such as “a senior official”',
  why: 'A rank identifies nobody. Agencies want the name and post, or else the reason why the source goes unnamed.',
  severity: {recommended: 'warn', strict: 'warn'},
  fix: 'none',
  language: 'en',
  quotations: 'skip',
  priority: 62,
  offFor: ['opinion', 'interview'],
  options: {rankedOnly: true, requireReason: true, onlySpeaking: false, roles: [] as string[], allow: [] as string[]},
  presetOptions: {strict: {rankedOnly: false}},
  patterns: {role: ['{unnamed-role}'], reason: anonymityReason},
  messages: {
    speaks: 'Who is “{words}”? {candidates}',
    meets: 'Who is “{words}”? {candidates}',
  },
  check({document, options, matches, report}) {
    const all = document.get(tokens)
    const split = document.get(sentences)
    const names = document.get(nameMarks)
    const reasons = new Set(matches('reason').flatMap(({sentence}) => [sentence - 1, sentence]))
    for (const {firstToken, sentence} of matches('role')) {
      const {kind} = document.blocks[split.block[sentence]]
      if (kind !== 'paragraph' && kind !== 'list-item') continue
      const from = split.firstToken[sentence], stop = split.endToken[sentence]
      const person = readPerson(all, names, firstToken, from, stop)
      if (person === null || isDescription(all, names, person, from, stop)) continue
      const s = speaks(all, person, from, stop), m = takesPart(all, person, from, stop)
      if (!(s||m)) continue
      if (reasons.has(sentence)) continue
      if (options.rankedOnly && (!person.ranked||person.definite)) continue
      report({start: all.start[person.first], end: all.end[person.end - 1]}, s?'speaks':'meets', {words: document.words(all.start[person.first], all.end[person.end - 1]), candidates: ['',s?'speaks':'meets', person.ranked, person.named, person.definite,'','','X'].join(' | ')})
    }
    void candidateSources
  },
})
