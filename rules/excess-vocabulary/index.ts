import {defineRule} from '../../src/core/define-rule.ts'
import {countStems} from './count.ts'
import {stems, tierA} from './stems.ts'

/** Beats whose own vocabulary is abstract, with the density from which an article on them is saturated. */
const beatThresholds: Readonly<Record<string, number>> = {diplomacy: 20}

/** So many words are listed in the message. */
const listed = 5

export default defineRule({
  id: 'excess-vocabulary',
  category: 'boilerplate',
  summary: 'Flag articles saturated with the abstract vocabulary of press releases',
  why: 'Words such as “foster”, “robust” and “landscape” are fine one by one; by the dozen they stand where facts should.',
  severity: {recommended: 'warn', strict: 'warn'},
  fix: 'none',
  language: 'en',
  quotations: 'skip',
  offFor: ['opinion'],
  options: {
    threshold: 12,
    minDistinct: 6,
    minWords: 150,
    beat: 'general',
    perWord: false as boolean,
    allow: [] as string[],
  },
  choices: {beat: ['general', ...Object.keys(beatThresholds)]},
  optionDocs: {
    threshold: 'So many of the words per 1,000 words of running text make an article saturated',
    minDistinct: 'So many different ones among them at least',
    minWords: 'Shorter articles are left alone',
    beat: '`diplomacy` raises the threshold to 20, because frameworks and dialogues are its subject',
    perWord: 'Whether to underline the emptiest of the words one by one as well; strict and ai-copy do',
    allow: 'Words that do not count, such as `framework`',
  },
  presetOptions: {strict: {perWord: true}, 'ai-copy': {perWord: true}},
  messages: {
    density:
      '{count} of {total} words in this article are the abstract vocabulary of press releases ({top}), most of all in this paragraph: say who did what',
    word: '“{word}” hardly ever says anything: name the act or the thing, or cut it',
  },
  check({document, options, report}) {
    const count = countStems(document, options.allow)
    const threshold = Math.max(options.threshold, beatThresholds[options.beat] ?? 0)
    const {hits, words} = count
    if (options.perWord)
      for (const {start, end, stem} of hits)
        if (tierA.has(stems()[stem].name)) report({start, end}, 'word', {word: document.words(start, end)})
    if (words < options.minWords || count.distinct < options.minDistinct) return
    if (hits.length * 1000 < threshold * words) return
    const {start, end} = document.blocks[count.densest]
    const top = count.top.slice(0, listed).map(([name, times]) => (times === 1 ? name : `${name} ${times} ×`))
    report({start, end}, 'density', {count: hits.length, total: words, top: top.join(', ')})
  },
})
