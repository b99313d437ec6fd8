import {defineCorpusRule} from '../../src/core/corpus-rule.ts'
import {compareFigures} from './across.ts'
import {collectFigures} from './facts.ts'

export default defineCorpusRule({
  id: 'figure-mismatch',
  category: 'corpus',
  summary: 'Flag figures of one event that two articles give differently',
  why: 'Readers who meet two figures for one thing under one masthead believe neither.',
  severity: {recommended: 'off', strict: 'warn'},
  fix: 'none',
  language: 'en',
  quotations: 'skip',
  options: {},
  messages: {
    across: '“{found}” here, “{other}” in {where}, of what seems one event ({names}): check which is right',
  },
  collect: collectFigures,
  compare: compareFigures,
})
