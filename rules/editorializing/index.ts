import {defineRule} from '../../src/core/define-rule.ts'
import {nameMarks} from '../../src/language/name-marks.ts'
import {sentences} from '../../src/language/sentences.ts'
import {tokens} from '../../src/language/tokens.ts'
import {wordOf} from '../../src/language/vocabulary.ts'
import {objectAt} from './object.ts'
import {leaning, signify} from './patterns.ts'
import {SubjectReader} from './subject.ts'

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
  patterns: {signify, leaning},
  messages: {x: '{what}'},
  check({document, matches, report}) {
    const all = document.get(tokens)
    const split = document.get(sentences)
    const subjects = new SubjectReader(all, document.get(nameMarks))
    for (const strength of ['signify', 'leaning'] as const)
      for (const match of matches(strength)) {
        const {kind} = document.blocks[split.block[match.sentence]]
        if (kind !== 'paragraph' && kind !== 'list-item') continue
        const stop = split.endToken[match.sentence]
        const object = objectAt(all, match.endToken, stop)
        if (object === null) continue
        const first = split.firstToken[match.sentence]
        const isTail = wordOf(all.word[match.firstToken]).endsWith('ing')
        let subject = 'tail'
        if (isTail) {
          const before = wordOf(all.word[match.firstToken - 1] ?? 0)
          subject = match.firstToken > first && [',', '—', '–', '--'].includes(before) ? 'TAIL' : 'ing'
        } else subject = subjects.before(match.firstToken, first)?.kind ?? 'none'
        report({start: match.start, end: all.end[object.endToken - 1]}, 'x', {what: `${strength} ${subject} ${object.kind}`})
      }
  },
})
