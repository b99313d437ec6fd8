import {defineRule} from '../../src/core/define-rule.ts'
import {attributions} from '../../src/language/attribution.ts'
import {candidateSources} from '../../src/language/candidate-sources.ts'
import {nameMarks} from '../../src/language/name-marks.ts'
import {holdsQuotation} from '../../src/language/quotations.ts'
import {sentences} from '../../src/language/sentences.ts'
import {TokenKind, tokens} from '../../src/language/tokens.ts'
import {intern} from '../../src/language/vocabulary.ts'
import {anonymityReason} from '../../src/lexicon/anonymity.ts'
import {isBare, isConsensus} from './bare.ts'
import {type Cue, findCue} from './cue.ts'
import {couldBeNamed, type Group, kindOfHead, readGroup} from './group.ts'
import {isIdentified, speakersOf} from './identified.ts'
import {isFeeling} from './feeling.ts'

const question = intern('?')

export default defineRule({
  id: 'vague-source',
  category: 'sources',
  summary: 'Flag statements that rest on unnamed groups such as “observers”',
  why: 'A reader cannot weigh a source that has no name.',
  severity: {recommended: 'warn', strict: 'warn'},
  fix: 'none',
  language: 'en',
  quotations: 'skip',
  priority: 60,
  offFor: ['opinion', 'interview'],
  options: {bareOnly: true, identifyAnywhere: true, identifyWithin: 2, nouns: [] as string[], allow: [] as string[]},
  presetOptions: {strict: {bareOnly: false, identifyAnywhere: false}},
  patterns: {
    group: ['{judge-group}', '{informant-group}', '{crowd-group}', '{body-group}'],
    pronoun: ['(some|many|others|several|most|few|those)'],
    reason: anonymityReason,
  },
  messages: {
    judge: 'Which {group}? A reader cannot weigh “{words}”: name one with an affiliation{candidates}, or cut the claim',
    informant:
      'Which {group}? Give the name and post of one of “{words}”{candidates}, say why they go unnamed, or cut the claim',
    crowd: 'Which {group}? Name one of “{words}” who says so{candidates}, or cut the claim',
    body: 'Which {group}? Name one of “{words}”{candidates}, or cut the claim',
    pronoun: 'Who says so? “{words}” stands for nobody: name one{candidates}, or cut the claim',
  },
  check({document, options, matches, report}) {
    const all = document.get(tokens)
    const split = document.get(sentences)
    const names = document.get(nameMarks)
    const who = document.get(attributions)
    const speakers = speakersOf(document)
    const reasons = new Set(matches('reason').flatMap(({sentence}) => [sentence - 1, sentence]))
    const allowed = new Set(options.allow.map((word) => word.toLowerCase()))
    let reach = -1
    for (const {firstToken, sentence} of matches('group')) {
      if (firstToken < reach) continue
      reach = judge(readGroup(all, names, firstToken, kindOfHead(all.word[firstToken])!, ...bounds(sentence)), sentence)
    }
    for (const {firstToken, sentence} of matches('pronoun'))
      judge(readGroup(all, names, firstToken, 'pronoun', ...bounds(sentence)), sentence)

    function bounds(sentence: number): [from: number, stop: number] {
      return [split.firstToken[sentence], split.endToken[sentence]]
    }

    /** Reports a group that is made to speak and that nobody could ask; gives the token after it. */
    function judge(group: Group, sentence: number): number {
      const {kind} = document.blocks[split.block[sentence]]
      const [from, stop] = bounds(sentence)
      if ((kind !== 'paragraph' && kind !== 'list-item') || all.word[stop - 1] === question) return group.end
      const cue = findCue(all, names, group, from, stop)
      if (cue === null || group.named || cue.named || reasons.has(sentence)) return group.end
      if (!(couldBeNamed(all, group) || isFeeling(all, group, cue))) return group.end
      const words = document.words(all.start[group.first], all.end[group.end - 1])
      
      if (options.bareOnly && !isEnough(group, cue, sentence)) return group.end
      const {identifyWithin, identifyAnywhere} = options
      if (isIdentified(speakers, group, sentence, identifyWithin, identifyAnywhere && group.quantity === 'open')) return group.end
      report({start: all.start[group.first], end: all.end[group.end - 1]}, group.kind, {
        group: [cue.kind, group.kind, group.quantity, 'mod' + group.modifiers, cue.described ? 'described':'plain', 'x', document.words(all.start[group.first], all.end[Math.max(group.first, cue.token)])].join(' | '),
        words,
        candidates: candidateSources(document),
      })
      return group.end
    }

    function isEnough(group: Group, cue: Cue, sentence: number): boolean {
      const [from, stop] = bounds(sentence)
      if (isFeeling(all, group, cue)) return true
      if (!isBare(all, group, cue, from) || isConsensus(all, cue, stop)) return false
      const own = who[sentence]
      if ((own.tier === 'named-person' || own.tier === 'named-organisation') && own.scope === 'in-sentence') return false
      const next = Math.min(split.length - 1, sentence + 1)
      return !holdsQuotation(document, all.start[from], all.end[split.endToken[next] - 1])
    }
    void TokenKind
    void allowed
  },
})
