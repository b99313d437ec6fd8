import {comparing} from '../../src/core/corpus-rule.ts'
import {defineRule} from '../../src/core/define-rule.ts'
import {lineNumberAt} from '../../src/language/line-number.ts'
import {compareQuotes} from './across.ts'
import {collectQuotes} from './facts.ts'
import {headlineMismatches} from './headline.ts'

export default defineRule({
  id: 'quote-mismatch',
  category: 'corpus',
  summary: 'Flag one speaker’s words that two articles, or headline and text, give differently',
  why: 'Marks of quotation promise the very words; where two wordings stand in print, one of them was never said.',
  severity: {recommended: 'off', strict: 'warn'},
  fix: 'none',
  language: 'en',
  quotations: 'read',
  options: {headline: true as boolean},
  optionDocs: {
    headline: 'Compare what the headline quotes with the quotations of the text',
  },
  messages: {
    across: '{speaker} says “{found}” here and “{other}” in {where}: check what was said, and quote it in one wording',
    headline: 'The headline quotes “{found}”, line {line} “{other}”: check what was said, and quote it in one wording',
  },
  corpus: comparing({collect: collectQuotes, compare: compareQuotes}),
  check({document, options, report}) {
    if (!options.headline) return
    for (const {headline, body, found, other} of headlineMismatches(document))
      report(headline, 'headline', {
        found,
        other,
        line: lineNumberAt(document, body.start),
      })
  },
})
