import {defineRule} from '../../src/core/define-rule.ts'

export default defineRule({
  id: 'figure-mismatch',
  category: 'language',
  summary: 'Flag figures of one event that two articles give differently',
  why: 'Say here why an editor cares.',
  severity: {recommended: 'off', strict: 'warn'},
  fix: 'none',
  language: 'en',
  quotations: 'skip',
  options: {},
  patterns: {phrase: ['replace this pattern']},
  messages: {found: 'Say what is missing instead of “{words}”, or cut'},
  check({document, matches, report}) {
    for (const match of matches('phrase')) report(match, 'found', {words: document.words(match.start, match.end)})
  },
})
