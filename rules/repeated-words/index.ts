import retextRepeatedWords from 'retext-repeated-words'
import {visit} from 'unist-util-visit'
import {VFile} from 'vfile'
import {defineRule} from '../../src/core/define-rule.ts'
import type {Document} from '../../src/core/document.ts'
import {nlcstOfSpan} from '../../src/language/nlcst.ts'
import {insideQuotation} from '../../src/language/quotations.ts'
import {sentenceAt, sentences} from '../../src/language/sentences.ts'
import {Shape, TokenKind, type Tokens, tokens} from '../../src/language/tokens.ts'
import {intern} from '../../src/language/vocabulary.ts'
import {isRight, type Run} from './exceptions.ts'

export default defineRule({
  id: 'repeated-words',
  category: 'language',
  summary: 'Flag a word that stands twice in a row by accident',
  why: 'A doubled word is the slip that readers notice first, and that a spelling checker lets pass.',
  severity: {recommended: 'warn', strict: 'warn'},
  fix: 'suggest',
  language: 'en',
  quotations: 'read',
  options: {allow: [] as readonly string[]},
  optionDocs: {allow: 'Words in lower case that may stand twice in a row'},
  messages: {
    twice: '“{found}”: the word stands twice; cut one',
    more: '“{found}”: the word stands {times} times; keep one',
  },
  check({document, options, report}) {
    const all = document.get(tokens)
    const allowed = new Set(options.allow.map((word) => intern(word.toLowerCase())))
    const runs = runsOf(document, all).filter((run) => !allowed.has(all.word[run.first]) && !isRight(all, run))
    if (runs.length === 0) return
    const pairs = runs.filter((run) => run.end - run.first === 2)
    const confirmed = endsFoundByPlugin(document, all, pairs)
    for (const run of runs) {
      const start = all.start[run.first]
      const end = all.end[run.end - 1]
      const times = run.end - run.first
      // More than two need no second opinion; the plugin would let “that that that” pass with “that that”.
      if (times === 2 && !confirmed.has(end)) continue
      const shown = document.words(start, all.end[Math.min(run.end, run.first + longestShown) - 1])
      const found = times > longestShown ? `${shown} …` : shown
      // Where markup stands between the words, cutting by offsets would break it; quoted words are not ours to cut.
      const isPlain = !document.prose.slice(start, end).includes('\0') && !insideQuotation(document, start, end)
      const fix = {range: [all.end[run.first], end], text: ''} as const
      const extras = isPlain
        ? {suggestions: [{desc: `Keep one “${document.words(start, all.end[run.first])}”`, fix}]}
        : {}
      if (times === 2) report({start, end}, 'twice', {found}, extras)
      else report({start, end}, 'more', {found, times}, extras)
    }
  },
})

/** How many words of a run a message quotes. */
const longestShown = 4

/** The places where a word follows itself with nothing but white space between, inside of one sentence. */
function runsOf(document: Document, all: Tokens): Run[] {
  const {kind, word, shape, blockStart} = all
  const runs: Run[] = []
  for (let block = 0; block < document.blocks.length; block++) {
    const stop = blockStart[block + 1]
    for (let first = blockStart[block]; first < stop - 1; first++) {
      if (word[first] !== word[first + 1] || kind[first] !== TokenKind.word) continue
      let end = first + 1
      while (end < stop && word[end] === word[first] && (shape[end] & Shape.spaceBefore) !== 0) end++
      const inSentences = document.get(sentences)
      const sentence = sentenceAt(inSentences, first)
      const last = Math.min(end, inSentences.endToken[sentence])
      if (last - first > 1) runs.push({first, end: last, sentence: inSentences.firstToken[sentence]})
      first = end - 1
    }
  }
  return runs
}

/** Longest stretch, in UTF-16 units, that is parsed at once: parse-english takes more than twice as long for twice as much. */
const longestStretch = 8000

/** How much of an endless sentence is parsed before a run; what opens it does not matter to its repeats. */
const longestLead = 400

/** Where the repetitions end that retext-repeated-words finds in the sentences of these runs. */
function endsFoundByPlugin(document: Document, all: Tokens, runs: readonly Run[]): Set<number> {
  const ends = new Set<number>()
  const transform = retextRepeatedWords()
  for (let index = 0; index < runs.length; ) {
    const start = Math.max(all.start[runs[index].sentence], all.start[runs[index].first] - longestLead)
    let end = all.end[runs[index].end - 1]
    for (index++; index < runs.length && all.end[runs[index].end - 1] - start < longestStretch; index++)
      end = all.end[runs[index].end - 1]
    const tree = nlcstOfSpan(document, start, end)
    // The plugin takes every capital for a name's; that these are none is settled already.
    visit(tree, 'TextNode', (node) => {
      node.value = node.value.toLowerCase()
    })
    const file = new VFile()
    transform(tree, file)
    for (const {place} of file.messages) {
      const point = place !== undefined && 'end' in place ? place.end.offset : undefined
      if (point !== undefined) ends.add(point)
    }
  }
  return ends
}
