import {defineRule} from '../../src/core/define-rule.ts'
import type {Document} from '../../src/core/document.ts'
import {insideQuotation} from '../../src/language/quotations.ts'
import {identifiedShare, sourcesOf} from '../../src/language/source-ledger.ts'
import {tokens} from '../../src/language/tokens.ts'
import {idsOf} from '../../src/language/vocabulary.ts'

export default defineRule({
  id: 'single-source',
  category: 'sources',
  summary: 'Flag articles with no identified source, or with one',
  why: 'What nobody named stands behind cannot be checked, and one voice is one side.',
  severity: {recommended: 'warn', strict: 'warn'},
  presetOptions: {strict: {min: 2}},
  fix: 'none',
  language: 'en',
  quotations: 'read',
  offFor: ['opinion', 'live', 'explainer', 'sport', 'markets', 'interview'],
  options: {min: 1, minWords: 150, minWordsForTwo: 250},
  optionDocs: {
    min: 'How many identified sources an article needs: people, organisations or documents with a name',
    minWords: 'Shorter articles may have none',
    minWordsForTwo: 'Shorter articles may have one',
  },
  messages: {
    none: 'No identified source in {words} words: a reader can check nothing here; name who says so, or hold the article',
    one: 'One identified source ({source}) in {words} words, behind {share}% of the sentences: ask a second one',
  },
  check({document, options, report}) {
    const ledger = sourcesOf(document)
    const {sources, words} = ledger
    // A handful of sentences is a caption or a brief; a list of results has hardly any.
    if (sources.length >= options.min || words < options.minWords || ledger.sentences.length < 5) return
    const first = document.blocks.find(({start, end}) => end > start)
    if (first === undefined) return
    if (sources.length === 0) {
      // Links, footnotes and tags are sources of a kind that other rules judge.
      if (ledger.sentences.every(({scope}) => scope !== 'link') && !isTold(document)) report(first, 'none', {words})
    } else if (words >= options.minWordsForTwo)
      report(first, 'one', {source: sources[0].name, words, share: Math.round(identifiedShare(ledger) * 100)})
  },
})

/** So many words for oneself make a story that its writer tells: “I picked up half a brick”. */
const leastSelves = 3
const selves = idsOf("i i'm i've i'd i'll my me")

/** Told by somebody who was there, and so is its source. */
function isTold(document: Document): boolean {
  const {word, start, length} = document.get(tokens)
  let found = 0
  for (let token = 0; token < length; token++)
    if (selves.has(word[token]) && !insideQuotation(document, start[token])) found++
  return found >= leastSelves
}
