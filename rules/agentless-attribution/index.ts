import {defineRule} from '../../src/core/define-rule.ts'
import type {PatternMatch} from '../../src/core/patterns.ts'
import {attributions} from '../../src/language/attribution.ts'
import {candidateSources} from '../../src/language/candidate-sources.ts'
import {nameMarks} from '../../src/language/name-marks.ts'
import {isSaid} from '../../src/language/said.ts'
import {sentences} from '../../src/language/sentences.ts'
import {PhraseReader} from '../../src/language/source-phrase.ts'
import {TokenKind, tokens} from '../../src/language/tokens.ts'
import {idsOf, intern} from '../../src/language/vocabulary.ts'
import {talkNoun} from '../../src/lexicon/events.ts'
import {determiner, preposition} from '../../src/lexicon/function-words.ts'
import {sayingVerb} from '../../src/lexicon/sayings.ts'
import {expectedParticiple} from '../../src/lexicon/views.ts'
import * as patterns from './patterns.ts'

/** How far behind the verb its agent may stand. */
const agentReach = 14
/** A lead may be sourced in the sentences behind it. */
const leadSentences = 2
const by = intern('by')
const among = idsOf('among amongst with in')
const opening = idsOf('" “ ‘ \'')
const to = intern('to')
const polls = idsOf('poll polls survey surveys respondents polled surveyed percent per')
const subjects = idsOf('he she they i we it there')
const as = intern('as')
const according = intern('according')

export default defineRule({
  id: 'agentless-attribution',
  category: 'attribution',
  summary: 'Flag views, reports and proposals that are put in nobody’s mouth',
  why: 'A view that is “widely held” and a plan that “was proposed” have an owner; a reader must learn who, to weigh them.',
  severity: {recommended: 'warn', strict: 'warn'},
  presetOptions: {
    strict: {bare: true, hearsay: ['reportedly', 'purportedly', 'supposedly', 'ostensibly', 'apparently']},
  },
  fix: 'none',
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
    const who = document.get(attributions)
    const phrases = new PhraseReader(all, document.get(nameMarks))
    const hearsay = new Set(
      [...options.hearsay, ...(options.allegedly ? ['allegedly'] : [])].map((word) => intern(word)),
    )
    let reported = 0
    for (const {kind, match} of inOrder()) {
      if (match.firstToken < reported || !isProse(match) || isSaid(document, match)) continue
      reported = match.endToken
      const words = document.words(match.start, match.end)
      const candidates = candidateSources(document)
      if (kind === 'hearsay') report(match, kind, {words, candidates, tag: tagBehind(match)})
      else report(match, kind, {words, candidates})
    }

    function inOrder(): {readonly kind: 'view' | 'hearsay' | 'act' | 'event'; readonly match: PatternMatch}[] {
      const impersonal = matches('impersonal').filter((match) => !isSourcedBeside(match))
      const views = [...matches('widely'), ...impersonal, ...(options.bare ? matches('bare') : [])]
      return [
        ...views.filter((match) => !isExpected(match) && !hasAgent(match) && !isPolled(match)).map(kindOf('view')),
        ...matches('hearsay')
          .filter((match) => hearsay.has(all.word[match.firstToken]) && !isSourcedBeside(match))
          .map(kindOf('hearsay')),
        ...matches('act')
          .filter((match) => !hasAgent(match))
          .map(kindOf('act')),
        ...matches('event').filter(isPlain).map(kindOf('event')),
      ].sort((a, b) => a.match.firstToken - b.match.firstToken || b.match.endToken - a.match.endToken)
    }

    function isProse({sentence}: PatternMatch): boolean {
      const {kind} = document.blocks[split.block[sentence]]
      return kind === 'paragraph' || kind === 'list-item'
    }

    function isExpected({firstToken, endToken}: PatternMatch): boolean {
      if (!options.allowExpected) return false
      for (let token = firstToken; token < endToken; token++) if (expectedParticiple.has(all.word[token])) return true
      return false
    }

    /** Somebody is named behind the verb: “seen as a concession by four of six party leaders”. */
    function hasAgent({sentence, endToken}: PatternMatch): boolean {
      // “was seen as he left”, “it was said to her”: no view is held there.
      const isTime = all.word[endToken - 1] === as && subjects.has(all.word[endToken])
      if (isTime || all.word[endToken] === to) return true
      for (let token = endToken - 1; token < Math.min(split.endToken[sentence], endToken + agentReach); token++)
        if (all.word[token] === by && isPeople(token + 1)) return true
      // “widely seen among traders as …”
      return among.has(all.word[endToken]) && isPeople(endToken + 1)

      function isPeople(token: number): boolean {
        return opening.has(all.word[token]) || phrases.after(token, split.endToken[sentence]) !== null
      }
    }

    /** The sentence before or behind names the outlet: “… will reportedly bid. The Harbour Gazette says …”. */
    function isSourcedBeside({sentence}: PatternMatch): boolean {
      const isLead = sentence <= leadSentences
      return [sentence - 1, sentence + 1, ...(isLead ? [sentence + 2] : [])].some((beside) => {
        if (beside < 0 || beside >= split.length || (split.block[beside] !== split.block[sentence] && !isLead))
          return false
        const {tier, scope, cue} = who[beside]
        const isNamed = tier === 'named-organisation' || tier === 'named-person'
        if (!isNamed || scope !== 'in-sentence' || cue === null) return false
        return sayingVerb.has(all.word[cue.firstToken]) || all.word[cue.firstToken] === according
      })
    }

    /** Only adjectives stand before the event: not “the paper on the meeting recommended …”. */
    function isPlain({firstToken, endToken}: PatternMatch): boolean {
      for (let token = firstToken + 1; token < endToken; token++) {
        if (talkNoun.has(all.word[token])) return true
        if (determiner.has(all.word[token]) || preposition.has(all.word[token])) return false
      }
      return true
    }

    /** A poll is the source, in the sentence or the one before it. */
    function isPolled({sentence}: PatternMatch): boolean {
      const before = sentence > 0 && split.block[sentence - 1] === split.block[sentence] ? sentence - 1 : sentence
      for (let token = split.firstToken[before]; token < split.endToken[sentence]; token++)
        if (
          polls.has(all.word[token]) ||
          (all.kind[token] === TokenKind.symbol && document.prose[all.start[token]] === '%')
        )
          return true
      return false
    }

    /** The label after the paragraph, which may be the report that is meant. */
    function tagBehind({sentence}: PatternMatch): string {
      const next = document.blocks[split.block[sentence] + 1]
      if (next?.kind !== 'tag') return ''
      const source = /[:–—]\s*(.+?)[\])\s.]*$/.exec(document.words(next.start, next.end))?.[1]
      return source === undefined ? '' : `; the paragraph is tagged ${source}`
    }
  },
})

function kindOf<Kind extends string>(kind: Kind): (match: PatternMatch) => {kind: Kind; match: PatternMatch} {
  return (match) => ({kind, match})
}
