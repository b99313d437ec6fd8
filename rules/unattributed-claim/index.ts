import {defineRule} from '../../src/core/define-rule.ts'
import type {Span} from '../../src/core/message.ts'
import type {PatternMatch} from '../../src/core/patterns.ts'
import {attributions} from '../../src/language/attribution.ts'
import {candidateSources, shortened} from '../../src/language/candidate-sources.ts'
import {holdsQuotation} from '../../src/language/quotations.ts'
import {sentences} from '../../src/language/sentences.ts'
import {identifiedTiers, sourcesOf} from '../../src/language/source-ledger.ts'
import {TokenKind, tokens} from '../../src/language/tokens.ts'
import {intern, wordOf} from '../../src/language/vocabulary.ts'
import {talkNoun} from '../../src/lexicon/events.ts'
import {preposition} from '../../src/lexicon/function-words.ts'
import {claimScore} from './claim-score.ts'
import {closedDoor, textContent} from './patterns.ts'

const to = intern('to')

/** A claim: what to underline, and what kind of source it lacks. */
interface Claim extends Span {
  readonly kind: 'room' | 'text' | 'claim'
}

export default defineRule({
  id: 'unattributed-claim',
  category: 'attribution',
  summary: 'Flag sentences that tell what talks covered or a text provides, with no source in scope',
  why: 'A reader was not in the room and cannot check what was said there; agencies want the source in the same sentence.',
  severity: {recommended: 'warn', strict: 'warn'},
  presetOptions: {strict: {mode: 'all'}},
  fix: 'none',
  language: 'en',
  quotations: 'skip',
  priority: 80,
  offFor: ['opinion', 'interview'],
  options: {mode: 'core', ignoreSections: [] as string[]},
  choices: {mode: ['core', 'all']},
  optionDocs: {
    mode: '`core`: what only those in the room or only a text can tell; `all`: every sentence that claims something',
    ignoreSections: 'Headings of sections in which nothing needs a source, such as `Background`',
  },
  patterns: {closedDoor, textContent},
  messages: {
    room: 'Who says so? No source stands behind “{claim}”: name the official, the readout or the document{candidates}, or cut it{more}',
    text: 'Which text says so? No document stands behind “{claim}”: name and date it{candidates}, or cut the sentence{more}',
    claim: 'Who says “{claim}”? Name the source in the sentence{candidates}, or cut it{more}',
  },
  check({document, options, matches, report}) {
    const all = document.get(tokens)
    const split = document.get(sentences)
    const ignored = new Set(options.ignoreSections.map((heading) => heading.toLowerCase()))
    const core = new Map<number, Claim>()
    for (const kind of ['room', 'text'] as const)
      for (const match of matches(kind === 'room' ? 'closedDoor' : 'textContent'))
        if (!core.has(match.sentence) && statesSomething(match)) core.set(match.sentence, {...clauseOf(match), kind})
    if (core.size === 0 && options.mode === 'core') return
    const who = document.get(attributions)
    // What stands right before a list or table is vacuous-list's and vacuous-table's.
    const introductions = new Set([...document.lists, ...document.tables].map(({introduction}) => introduction))
    // Where nobody speaks at all, single-source says so, and one claim a section is enough.
    const voiceless =
      options.mode === 'all' && !sourcesOf(document).sentences.some(({tier}) => identifiedTiers.has(tier))
    let section = ''
    let reportedInSection = false
    for (const [block, {kind, start, end}] of document.blocks.entries()) {
      if (kind === 'heading') {
        section = document.words(start, end).toLowerCase()
        reportedInSection = false
      }
      if ((kind !== 'paragraph' && kind !== 'list-item') || ignored.has(section)) continue
      // attribution-tag speaks of the whole paragraph.
      if (document.blocks[block + 1]?.kind === 'tag') continue
      const claims: Claim[] = []
      const last = split.blockStart[block + 1] - (introductions.has(block) ? 1 : 0)
      for (let sentence = split.blockStart[block]; sentence < last; sentence++) {
        const claim = claimOf(sentence, kind === 'paragraph' && !(voiceless && reportedInSection))
        if (claim !== undefined) claims.push(claim)
      }
      if (claims.length === 0) continue
      reportedInSection = true
      const [first] = claims.toSorted((a, b) => Number(a.kind === 'claim') - Number(b.kind === 'claim'))
      report(first, first.kind, {
        claim: shortened(document.words(first.start, first.end)),
        candidates: candidateSources(document),
        more: claims.length === 1 ? '' : `; ${claims.length - 1} more in this paragraph`,
      })
    }

    function claimOf(sentence: number, wide: boolean): Claim | undefined {
      const {tier} = who[sentence]
      const claim = core.get(sentence)
      // Nobody, an event or a whole party is no source for what was said behind closed doors.
      const unsourced = tier === 'none' || tier === 'agentless' || tier === 'collective'
      if (claim !== undefined && unsourced && !holdsFact(sentence)) return claim
      if (options.mode === 'core' || !wide || tier !== 'none' || claimScore(document, sentence) < 2) return undefined
      const start = all.start[split.firstToken[sentence]]
      return {start, end: all.end[split.endToken[sentence] - 1], kind: 'claim'}
    }

    /** The gathering is the subject and the verb is finite: not “at the talks to discuss …”, not “talks covering …”. */
    function statesSomething({sentence, firstToken, endToken}: PatternMatch): boolean {
      const before = firstToken - 1
      if (before >= split.firstToken[sentence] && preposition.has(all.word[before])) return false
      for (let token = Math.max(firstToken, endToken - 3); token < endToken; token++) {
        if (wordOf(all.word[token]).endsWith('ing') && !talkNoun.has(all.word[token])) return false
        if (token < endToken - 1 && all.word[token] === to) return false
      }
      return true
    }

    /** From the subject to the end of the clause, so that the editor sees what is claimed. */
    function clauseOf({sentence, start, endToken}: PatternMatch): Span {
      let end = endToken
      const stop = Math.min(split.endToken[sentence], endToken + 14)
      while (end < stop && all.kind[end] !== TokenKind.punctuation) end++
      return {start, end: all.end[end - 1]}
    }

    /** A figure or quoted words make a sentence news; core mode is about those that hold nothing else. */
    function holdsFact(sentence: number): boolean {
      for (let token = split.firstToken[sentence]; token < split.endToken[sentence]; token++)
        if (all.kind[token] === TokenKind.number) return true
      const start = all.start[split.firstToken[sentence]]
      return holdsQuotation(document, start, all.end[split.endToken[sentence] - 1])
    }
  },
})
