import {defineRule} from '../../src/core/define-rule.ts'
import type {Span} from '../../src/core/message.ts'
import type {PatternMatch} from '../../src/core/patterns.ts'
import {attributions} from '../../src/language/attribution.ts'
import {candidateSources, shortened} from '../../src/language/candidate-sources.ts'
import {holdsQuotation} from '../../src/language/quotations.ts'
import {sentences} from '../../src/language/sentences.ts'
import {TokenKind, tokens} from '../../src/language/tokens.ts'
import {intern, wordOf} from '../../src/language/vocabulary.ts'
import {talkNoun} from '../../src/lexicon/events.ts'
import {preposition} from '../../src/lexicon/function-words.ts'
import {closedDoor, textContent} from './patterns.ts'

const to = intern('to')

export default defineRule({
  id: 'unattributed-claim',
  category: 'attribution',
  summary: 'Flag sentences that tell what talks covered or a text provides, with no source in scope',
  why: 'A reader was not in the room and cannot check what was said there; agencies want the source in the same sentence.',
  severity: {recommended: 'warn', strict: 'warn'},
  fix: 'none',
  language: 'en',
  quotations: 'skip',
  priority: 80,
  offFor: ['opinion', 'interview'],
  options: {ignoreSections: [] as string[]},
  optionDocs: {ignoreSections: 'Headings of sections in which nothing needs a source, such as `Background`'},
  patterns: {closedDoor, textContent},
  messages: {
    room: 'Who says so? No source stands behind “{claim}”: name the official, the readout or the document{candidates}, or cut it{more}',
    text: 'Which text says so? No document stands behind “{claim}”: name and date it{candidates}, or cut the sentence{more}',
  },
  check({document, options, matches, report}) {
    const all = document.get(tokens)
    const split = document.get(sentences)
    const who = document.get(attributions)
    const ignored = new Set(options.ignoreSections.map((heading) => heading.toLowerCase()))
    const found = new Map<number, {start: number; end: number; kind: 'room' | 'text'}>()
    for (const [kind, list] of [
      ['room', matches('closedDoor')],
      ['text', matches('textContent')],
    ] as const)
      for (const match of list)
        if (!found.has(match.sentence) && statesSomething(match)) found.set(match.sentence, {...clauseOf(match), kind})
    // What stands before a list or table is vacuous-list's and vacuous-table's.
    const introductions = new Set([...document.lists, ...document.tables].map(({introduction}) => introduction))
    let section = ''
    let lastBlock = 0
    let reportedBlock = -1
    for (const sentence of [...found.keys()].sort((a, b) => a - b)) {
      const block = split.block[sentence]
      for (; lastBlock <= block; lastBlock++) {
        const {kind, start, end} = document.blocks[lastBlock]
        if (kind === 'heading') section = document.words(start, end).toLowerCase()
      }
      const {kind} = document.blocks[block]
      if ((kind !== 'paragraph' && kind !== 'list-item') || ignored.has(section) || block === reportedBlock) continue
      if (introductions.has(block) || !isUnsourced(sentence) || holdsFact(sentence)) continue
      const claim = found.get(sentence)!
      // One message a paragraph; the others are counted.
      let others = 0
      for (const other of found.keys())
        if (other > sentence && split.block[other] === block && who[other].tier === 'none' && !holdsFact(other))
          others++
      reportedBlock = block
      report(claim, claim.kind, {
        claim: shortened(document.words(claim.start, claim.end)),
        candidates: candidateSources(document),
        more: others === 0 ? '' : `; ${others} more in this paragraph`,
      })
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

    /** Nobody, an event or a whole party is no source for what was said behind closed doors. */
    function isUnsourced(sentence: number): boolean {
      const {tier} = who[sentence]
      // attribution-tag speaks of the whole paragraph.
      if (document.blocks[split.block[sentence] + 1]?.kind === 'tag') return false
      return tier === 'none' || tier === 'agentless' || tier === 'collective'
    }

    /** A figure or quoted words make a sentence news; core mode is about those that hold nothing else. */
    function holdsFact(sentence: number): boolean {
      for (let token = split.firstToken[sentence]; token < split.endToken[sentence]; token++)
        if (all.kind[token] === TokenKind.number) return true
      const start = all.start[split.firstToken[sentence]]
      const end = all.end[split.endToken[sentence] - 1]
      return holdsQuotation(document, start, end)
    }
  },
})
