import {defineRule} from '../../src/core/define-rule.ts'
import {articleFields, describesArticle} from '../../src/language/article-fields.ts'
import {hasAnchor} from '../../src/language/time-anchors.ts'
import {TokenKind, tokens} from '../../src/language/tokens.ts'

/** What dates an article whose metadata has no place for a date: not where front matter has one and leaves it empty. */
const faint = new Set(['figures', 'quotation'])
/** So many words are underlined: the finding is about the whole article. */
const shownWords = 4

export default defineRule({
  id: 'missing-date',
  category: 'dates',
  summary: 'Flag articles that give no day for their news, in the text or in the metadata',
  why: 'Copy is republished and found years later: without a day nobody can tell when the news was, or whether it still holds.',
  severity: {recommended: 'warn', strict: 'warn'},
  fix: 'none',
  language: 'en',
  quotations: 'read',
  offFor: ['explainer', 'opinion', 'analysis', 'interview'],
  options: {
    accept: ['metadata', 'date', 'weekday', 'today', 'month', 'period', 'figures', 'quotation'] as string[],
    minWords: 80,
  },
  optionDocs: {
    accept:
      'What dates an article: `metadata`; in the text a `date`, a `weekday`, `today` or yesterday, a `month`, the `period` of results; `figures` of the markets and a `quotation` from somebody named, where there is no front matter',
    minWords: 'Shorter articles may go without',
  },
  presetOptions: {
    strict: {accept: ['metadata', 'date', 'weekday']},
    'ai-copy': {accept: ['metadata', 'date', 'weekday', 'today', 'month', 'period']},
  },
  messages: {
    none: 'When was this? The article names no day in {words} words: put one into the first paragraphs, or a date into the metadata',
    empty:
      'When was this? Neither the {words} words of the article nor its front matter give a day: put one into the first paragraphs, or a `date` into the front matter',
  },
  check({document, options, report}) {
    const all = document.get(tokens)
    if (all.words < options.minWords) return
    const fields = document.get(articleFields)
    // Front matter that cannot be read may hold a date.
    if (fields === null) return
    const hasFields = describesArticle(fields)
    const accept = hasFields ? options.accept.filter((kind) => !faint.has(kind)) : options.accept
    if (hasAnchor(document, accept)) return
    const block = document.blocks.findIndex((_, index) => all.blockStart[index + 1] > all.blockStart[index])
    const first = all.blockStart[block]
    let end = first
    for (let words = 0; end < all.blockStart[block + 1] && words < shownWords; end++)
      if (all.kind[end] <= TokenKind.number) words++
    report({start: all.start[first], end: all.end[end - 1]}, hasFields ? 'empty' : 'none', {words: all.words})
  },
})
