import {defineRule} from '../../src/core/define-rule.ts'
import type {PatternMatch} from '../../src/core/patterns.ts'
import {candidateSources} from '../../src/language/candidate-sources.ts'
import {cutUnlessFacts} from '../../src/language/cut-sentence.ts'
import {nameMarks} from '../../src/language/name-marks.ts'
import {sentenceAt, sentences} from '../../src/language/sentences.ts'
import {tokens} from '../../src/language/tokens.ts'
import {idsOf, wordOf} from '../../src/language/vocabulary.ts'
import {findCue, outletCue} from './cue.ts'
import {Surroundings} from './known.ts'
import {isPast} from './pact.ts'
import {isDescribedBy, readText, type Text} from './phrase.ts'
import {official, outletModifier, reportText, seriesText} from './texts.ts'

type Kind = 'text' | 'outlet' | 'pact'

const other = idsOf('other')

export default defineRule({
  id: 'unnamed-document',
  category: 'sources',
  summary: 'Flag reports, studies, outlets and agreements that carry the story and are never named, dated or linked',
  why: 'A reader who wants to check a report, a study or an agreement has to be able to find it.',
  severity: {recommended: 'warn', strict: 'warn'},
  fix: 'suggest',
  language: 'en',
  quotations: 'skip',
  priority: 64,
  offFor: ['opinion', 'interview'],
  options: {
    nameWithin: 3,
    identifyPlurals: true,
    requireLink: false,
    nouns: [] as string[],
    allow: [] as string[],
  },
  optionDocs: {
    nameWithin: 'A source with a name that speaks in so many of the next sentences identifies a study or a report',
    identifyPlurals: 'Names close by also identify texts in the plural, such as “figures show”; strict sets `false`',
    requireLink: 'A name or a date does not identify a text: its sentence must have a link or a footnote',
    nouns: 'Words for texts besides the built-in ones, such as `podcast`',
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
    outlet: 'Which {noun}? Name “{words}” and link what it reported{candidates}, or cut the claim',
    pact: 'Which {noun}? Name and date “{words}” and link the text{candidates}',
    tag: 'Which {noun}? “{words}” is a kind of text and no source: name one with its date{candidates}',
  },
  check({document, options, matches, report}) {
    const all = document.get(tokens)
    const split = document.get(sentences)
    const names = document.get(nameMarks)
    const around = new Surroundings(document)
    const allowed = idsOf(options.allow.join(' ').toLowerCase())
    const spokenOf = new Set<number>()
    const reported = new Set<number>()

    for (const {head, sentence} of texts()) judge(head, sentence, 'text')
    for (const match of matches('outlet')) judge(match.endToken - 1, match.sentence, 'outlet')
    for (const match of matches('pact')) judge(match.endToken - 1, match.sentence, 'pact')

    function texts(): {head: number; sentence: number}[] {
      const found = matches('text').map(({firstToken, sentence}: PatternMatch) => ({head: firstToken, sentence}))
      if (options.nouns.length === 0) return found
      const more = idsOf(options.nouns.join(' ').toLowerCase())
      for (let head = 0; head < all.length; head++)
        if (more.has(all.word[head]) && !reportText.has(all.word[head]))
          found.push({head, sentence: sentenceAt(split, head)})
      return found.sort((a, b) => a.head - b.head)
    }

    function judge(head: number, sentence: number, kind: Kind): void {
      const block = document.blocks[split.block[sentence]].kind
      const text = readText(all, names, head, split.firstToken[sentence])
      const isFirst = !spokenOf.has(all.word[head])
      spokenOf.add(all.word[head])
      if (text === null || allowed.has(all.word[head]) || reported.has(sentence)) return
      if (block === 'tag' ? kind !== 'text' || text.named : !isStated(text, kind, sentence, isFirst, block)) return
      reported.add(sentence)
      const span = {start: all.start[text.first], end: all.end[head]}
      const data = {
        noun: wordOf(all.word[head]),
        words: document.words(span.start, span.end),
        candidates: candidateSources(document),
      }
      // An agreement that goes unnamed is the news itself.
      const suggestions =
        block === 'tag' || kind === 'pact'
          ? []
          : cutUnlessFacts(document, {sentence, firstToken: text.first, endToken: head + 1})
      report(span, block === 'tag' ? 'tag' : kind, data, {suggestions})
    }

    function isStated(text: Text, kind: Kind, sentence: number, isFirst: boolean, block: string): boolean {
      if ((block !== 'paragraph' && (block !== 'list-item' || kind === 'pact')) || around.isLinked(sentence))
        return false
      const {requireLink} = options
      if (!requireLink && text.named) return false
      if (kind !== 'pact') return isUnknown(text, kind, sentence, isFirst)
      const isKnown = around.isDated(sentence) || around.holdsFacts(sentence) || around.namesPact
      return isPast(all, text, split.endToken[sentence]) && (requireLink || !isKnown)
    }

    /** A report or an outlet that is said to show something, and that nothing around it tells apart from others. */
    function isUnknown(text: Text, kind: Kind, sentence: number, isFirst: boolean): boolean {
      const {article, head} = text
      const from = split.firstToken[sentence]
      const isPlural = wordOf(all.word[head]).endsWith('s')
      if (kind === 'outlet' && !(isDescribedBy(all, text, outletModifier) && (article !== 'none' || isPlural)))
        return false
      if (isDescribedBy(all, text, official)) return false
      const cue =
        findCue(all, names, text, from, split.endToken[sentence]) ??
        (kind === 'outlet' ? outletCue(all, text, from) : null)
      if (cue === null) return false
      // “The publication detailing the meeting”: the article promises that it came before, and it did not.
      if (article === 'definite' && !(cue.detailed && isFirst)) return false
      // The day in “sales fell |in May|, according to a report” is that of the sales.
      const isDated = !cue.according && around.isDated(sentence)
      const isKnown = isDated || cue.named || around.hasSpeaker(sentence, text) || isNamedNear(text, sentence)
      return options.requireLink || !isKnown
    }

    /**
     * A study is named by who speaks for it in the next sentences. Of texts in the plural, figures are named by their
     * office close by; reports and studies that open a sentence are named there or nowhere, unless they are “other” ones.
     */
    function isNamedNear(text: Text, sentence: number): boolean {
      const {nameWithin, identifyPlurals} = options
      const {article, head, first} = text
      if (article === 'definite' || (article === 'none' && !identifyPlurals)) return false
      const isSeries = seriesText.has(all.word[head])
      if (article === 'none' && !isSeries && first === split.firstToken[sentence])
        return isDescribedBy(all, text, other) || around.namesBody(sentence, sentence)
      if (around.hasSpeakers(sentence + 1, sentence + nameWithin)) return true
      return (isSeries || article === 'none') && around.namesBody(sentence - nameWithin, sentence + nameWithin)
    }
  },
})
