import {defineRule} from '../../src/core/define-rule.ts'
import type {Suggestion} from '../../src/core/message.ts'
import type {PatternMatch} from '../../src/core/patterns.ts'
import {candidateSources} from '../../src/language/candidate-sources.ts'
import {cutUnlessFacts} from '../../src/language/cut-sentence.ts'
import {oncePer} from '../../src/language/once-per.ts'
import {bothFixes, withoutWords, withSource} from '../../src/language/rewrite.ts'
import {isSaid} from '../../src/language/said.ts'
import {sentences} from '../../src/language/sentences.ts'
import {inSentence, namesSomebody} from '../../src/language/tag-source.ts'
import {tokens} from '../../src/language/tokens.ts'
import {idsOf, intern} from '../../src/language/vocabulary.ts'
import {expectedParticiple} from '../../src/lexicon/views.ts'
import {Clearance} from './cleared.ts'
import * as patterns from './patterns.ts'

const alleged = intern('allegedly')
/** What somebody has told, and no poll asks for. */
const told = idsOf('reported claimed alleged said rumoured rumored')

interface HearsayOptions {
  readonly hearsay: readonly string[]
  readonly allegedly: boolean
}

/** The adverbs of hearsay to report, by word id. */
const hearsayOf = oncePer(({hearsay, allegedly}: HearsayOptions): ReadonlySet<number> => {
  const listed = hearsay.map((word) => intern(word.toLowerCase()))
  return new Set(allegedly ? [...listed, alleged] : listed)
})

type Kind = 'view' | 'hearsay' | 'act' | 'event'

export default defineRule({
  id: 'agentless-attribution',
  category: 'attribution',
  summary: 'Flag views, reports and proposals that are put in nobody’s mouth',
  why: 'A view that is “widely held” and a plan that “was proposed” have an owner; only a name lets a reader weigh them.',
  severity: {recommended: 'warn', strict: 'warn'},
  presetOptions: {
    strict: {bare: true, hearsay: ['reportedly', 'purportedly', 'supposedly', 'ostensibly', 'apparently']},
  },
  fix: 'suggest',
  language: 'en',
  quotations: 'skip',
  priority: 50,
  offFor: ['opinion'],
  options: {
    hearsay: ['reportedly', 'purportedly'] as string[],
    allegedly: false as boolean,
    allowExpected: true as boolean,
    bare: false as boolean,
  },
  optionDocs: {
    hearsay: 'Which adverbs of hearsay to report',
    allegedly: 'Whether to report `allegedly`, which court copy needs',
    allowExpected: 'Whether `widely expected` and `it is expected` are fine, as in market and diary copy',
    bare: 'Whether to report `is seen as` and `is believed to` without an adverb such as `widely`',
  },
  patterns,
  messages: {
    view: 'Who holds this view (“{words}”)? Name the people or bodies{candidates}, or cite a poll',
    hearsay: '“{words}”: whose report? Name it in the sentence{tag}{candidates}, or establish the fact',
    act: 'Who did so (“{words}”)? Name the people or bodies{candidates}, or cut it',
    event: 'An event cannot speak (“{words}”): say who did{candidates}, or name the text',
  },
  check({document, options, matches, report}) {
    const all = document.get(tokens)
    const split = document.get(sentences)
    const clearance = new Clearance(document)
    const hearsay = hearsayOf(options)
    const found: {readonly kind: Kind; readonly match: PatternMatch}[] = []
    const collect = (kind: Kind, list: readonly PatternMatch[], isFine: (match: PatternMatch) => boolean): void => {
      for (const match of list) if (isProse(match) && !isFine(match)) found.push({kind, match})
    }
    const isKnownView = (match: PatternMatch): boolean =>
      isExpected(match) || clearance.hasAgent(match) || clearance.isPolled(match)
    collect('view', matches('widely'), isKnownView)
    collect('view', matches('judged'), isKnownView)
    collect('view', matches('impersonal'), (match) => {
      const isKnown = isReport(match) ? clearance.hasAgent(match) : isKnownView(match)
      return isKnown || clearance.isSourcedBeside(match)
    })
    if (options.bare) collect('view', matches('bare'), isKnownView)
    collect('hearsay', matches('hearsay'), (match) => !isHearsay(match) || clearance.isReportNear(match))
    collect('act', matches('act'), (match) => clearance.hasAgent(match) || clearance.isAside(match))
    collect('event', matches('event'), (match) => clearance.isOfAnother(match))
    found.sort((a, b) => a.match.firstToken - b.match.firstToken || b.match.endToken - a.match.endToken)
    let reported = 0
    for (const {kind, match} of found) {
      if (match.firstToken < reported || isSaid(document, match)) continue
      reported = match.endToken
      const data = {words: document.words(match.start, match.end), candidates: candidateSources(document)}
      if (kind === 'hearsay') {
        const source = tagBehind(match)
        const tag = source === '' ? '' : `; the paragraph is tagged ${source}`
        report(match, kind, {...data, tag}, {suggestions: withoutHearsay(match, source)})
      } else report(match, kind, data, {suggestions: cutUnlessFacts(document, match)})
    }

    function isProse({sentence}: PatternMatch): boolean {
      const {kind} = document.blocks[split.block[sentence]]
      return kind === 'paragraph' || kind === 'list-item'
    }

    /** “It has been reported” beside a percentage, which no poll was asked for. */
    function isReport({endToken}: PatternMatch): boolean {
      return told.has(all.word[endToken - 1])
    }

    function isHearsay({firstToken}: PatternMatch): boolean {
      return hearsay.has(all.word[firstToken])
    }

    function isExpected({firstToken, endToken}: PatternMatch): boolean {
      if (!options.allowExpected) return false
      for (let token = firstToken; token < endToken; token++) if (expectedParticiple.has(all.word[token])) return true
      return false
    }

    /** The source in the label after the paragraph, which may be the report that is meant; or nothing. */
    function tagBehind({sentence}: PatternMatch): string {
      const next = document.blocks[split.block[sentence] + 1]
      if (next?.kind !== 'tag') return ''
      return /[:–—]\s*(.+?)[\])\s.]*$/.exec(document.words(next.start, next.end))?.[1] ?? ''
    }

    /** The report named where the tag says whose it is, and the sentence as plain fact. What is alleged stays alleged. */
    function withoutHearsay({sentence, firstToken, endToken, start, end}: PatternMatch, source: string): Suggestion[] {
      const cut = all.word[firstToken] === alleged ? null : withoutWords(document, firstToken, endToken)
      if (cut === null) return []
      const words = document.words(start, end)
      const suggestions = [{desc: `Cut “${words}”, once the fact is established`, fix: cut}]
      const name = inSentence(source)
      const credit = namesSomebody(source) ? withSource(document, sentence, name) : null
      const both = credit === null ? null : bothFixes(document, cut, credit)
      if (both !== null) suggestions.unshift({desc: `Write “…, ${name} reported” instead of “${words}”`, fix: both})
      return suggestions
    }
  },
})
