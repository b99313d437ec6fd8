import {defineRule} from '../../src/core/define-rule.ts'
import type {PatternMatch} from '../../src/core/patterns.ts'
import {candidateSources} from '../../src/language/candidate-sources.ts'
import {nameMarks} from '../../src/language/name-marks.ts'
import {sentences} from '../../src/language/sentences.ts'
import {tokens} from '../../src/language/tokens.ts'
import {idsOf, wordOf} from '../../src/language/vocabulary.ts'
import {findCue} from './cue.ts'
import {surroundingsOf} from './known.ts'
import {isPast} from './pact.ts'
import {readText, type Text} from './phrase.ts'
import {official, outletModifier, seriesText} from './texts.ts'

const other = idsOf('other')

export default defineRule({
  id: 'unnamed-document',
  category: 'sources',
  summary: 'Flag reports, studies, outlets and agreements that carry the story and are never named, dated or linked',
  why: 'A reader who wants to check a report, a study or an agreement has to be able to find it.',
  severity: {recommended: 'warn', strict: 'warn'},
  fix: 'none',
  language: 'en',
  quotations: 'skip',
  priority: 64,
  offFor: ['opinion', 'interview'],
  options: {nameWithin: 3, identifyPlurals: true, requireLink: false, nouns: [] as string[], allow: [] as string[]},
  optionDocs: {
    nameWithin:
      'A name of a person or body within so many sentences before or behind identifies the text; with 0 only a name beside it does',
    requireLink: 'A name or a date is not enough: the sentence must have a link or a footnote',
    nouns: 'Words for texts besides the built-in ones, such as `dossier`',
    allow: 'Words for texts that may go unnamed, such as `polls`',
  },
  presetOptions: {strict: {identifyPlurals: false}},
  patterns: {
    text: ['{report-text}'],
    outlet: ['{outlet-kind}', '(news|press|wire) (agency|agencies|service|services)'],
    pact: ['{pact-text}'],
  },
  messages: {
    text: 'Which {noun}? Name and date “{words}” or link it{candidates}, or cut the claim',
    outlet: 'Which {noun}? Name “{words}” and link its report{candidates}, or cut the claim',
    pact: 'Which {noun}? Name and date “{words}”, and link it{candidates}',
    tag: 'Which {noun}? “{words}” is a kind of text and no source: name one with its date{candidates}',
  },
  check({document, options, matches, report}) {
    const all = document.get(tokens)
    const split = document.get(sentences)
    const names = document.get(nameMarks)
    const around = surroundingsOf(document)
    const allowed = idsOf(options.allow.join(' ').toLowerCase())
    const spoken = new Set<number>()

    for (const match of matches('text')) judge(match, 'text')
    for (const match of matches('outlet')) judge(match, 'outlet')
    for (const match of matches('pact')) judge(match, 'pact')

    function judge({endToken, sentence}: PatternMatch, kind: 'text' | 'outlet' | 'pact'): void {
      const head = endToken - 1
      const from = split.firstToken[sentence]
      const block = document.blocks[split.block[sentence]]
      const text = readText(all, names, head, from)
      const isFirst = !spoken.has(all.word[head])
      spoken.add(all.word[head])
      if (text === null || text.named || allowed.has(all.word[head])) return
      const found =
        block.kind === 'tag'
          ? kind === 'text' && 'tag'
          : (block.kind === 'paragraph' || (block.kind === 'list-item' && kind !== 'pact')) && isUnknown(text, kind, sentence, isFirst) && kind
      if (found === false) return
      const span = {start: all.start[text.first], end: all.end[head]}
      report(span, found, {
        noun: document.words(all.start[head], all.end[head]).toLowerCase(),
        words: document.words(span.start, span.end),
        candidates: candidateSources(document),
      })
    }

    function isPlural(head: number): boolean {
      return wordOf(all.word[head]).endsWith('s')
    }

    function isUnknown(text: Text, kind: 'text' | 'outlet' | 'pact', sentence: number, isFirst: boolean): boolean {
      if (around.isDated(sentence) || around.isLinked(sentence)) return false
      const {article, head} = text
      if (kind === 'pact')
        return !around.namesPact && isPast(all, text, split.endToken[sentence]) && !around.holdsFacts(sentence)
      if (kind === 'outlet' && !(text.describes(outletModifier) && (article !== 'none' || isPlural(head)))) return false
      if (text.describes(official)) return false
      const cue = findCue(all, names, text, split.firstToken[sentence], split.endToken[sentence])
      if (cue === null || cue.named || around.hasSpeaker(sentence, text)) return false
      // “The publication detailing the meeting”: a second mention by its article, but nothing came before.
      if (article === 'definite') return cue.detailed && isFirst
      return !isNamedNear(text, sentence)
    }

    /**
     * A study is named by who speaks for it in the next sentences. Of texts in the plural, figures are named by their
     * office close by; reports and studies that open a sentence are named there or nowhere, unless they are “other” ones.
     */
    function isNamedNear(text: Text, sentence: number): boolean {
      const {nameWithin, identifyPlurals} = options
      const {article, head, first} = text
      if (article === 'none' && !identifyPlurals) return false
      const isSeries = seriesText.has(all.word[head])
      if (article === 'none' && !isSeries && first === split.firstToken[sentence])
        return text.describes(other) || around.namesBody(sentence, sentence)
      if (around.hasSpeakers(sentence + 1, sentence + nameWithin)) return true
      return (isSeries || article === 'none') && around.namesBody(sentence - nameWithin, sentence + nameWithin)
    }
  },
})
