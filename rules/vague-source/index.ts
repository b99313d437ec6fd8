import {defineRule} from '../../src/core/define-rule.ts'
import {candidateSources} from '../../src/language/candidate-sources.ts'
import {nameMarks} from '../../src/language/name-marks.ts'
import {sentences} from '../../src/language/sentences.ts'
import {tokens} from '../../src/language/tokens.ts'
import {anonymityReason} from '../../src/lexicon/anonymity.ts'
import {findCue} from './cue.ts'
import {kindOfHead, readGroup} from './group.ts'
import {isIdentified, speakersOf} from './identified.ts'
import {plainReport} from './verbs.ts'
import {isInitial} from './position.ts'

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
  options: {identifyWithin: 2, identifyAnywhere: true, bareOnly: true},
  presetOptions: {strict: {bareOnly: false, identifyAnywhere: false}},
  patterns: {
    group: ['{judge-group}', '{informant-group}', '{crowd-group}', '{body-group}'],
    pronoun: ['(some|many|others|several|most|few|those)'],
    reason: anonymityReason,
  },
  messages: {vague: 'Which {group}?'},
  check({document, options, matches, report}) {
    const all = document.get(tokens)
    const split = document.get(sentences)
    const names = document.get(nameMarks)
    const speakers = speakersOf(document)
    const reasons = new Set(matches('reason').flatMap(({sentence})=>[sentence, sentence-1]))
    let reach = -1
    for (const [list, pronoun] of [[matches('group'), false], [matches('pronoun'), true]] as const)
    for (const {firstToken, sentence} of list) {
      if (!pronoun && firstToken < reach) continue
      const from = split.firstToken[sentence]
      const stop = split.endToken[sentence]
      const group = readGroup(all, names, firstToken, pronoun ? 'pronoun' : kindOfHead(all.word[firstToken])!, from, stop)
      if (!pronoun) reach = group.end
      const cue = findCue(all, names, group, from, stop)
      if (cue === null || group.named || cue.named) continue
      if (reasons.has(sentence)) continue
      if (isIdentified(speakers, group.kind, sentence, options.identifyWithin, options.identifyAnywhere)) continue
      const initial = isInitial(all, from, group.first)
      if (options.bareOnly) {
        if (cue.kind !== 'subject' || !initial || cue.described || group.quantity !== 'open') continue
        if (group.kind !== 'judge' && group.kind!=='pronoun' && plainReport.has(all.word[cue.token])) continue
      }
      report({start: all.start[group.first], end: all.end[group.end - 1]}, 'vague', {group: [cue.kind, group.kind, group.quantity, 'mod' + group.modifiers, cue.described ? 'described':'plain', initial ? 'initial': 'later', document.words(all.start[group.first], all.end[Math.max(group.first, cue.token)])].join(' | ')})
    }
    void candidateSources
  },
})
