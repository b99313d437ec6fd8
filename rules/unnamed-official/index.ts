import {defineRule} from '../../src/core/define-rule.ts'
import {candidateSources} from '../../src/language/candidate-sources.ts'
import {nameMarks} from '../../src/language/name-marks.ts'
import {sentenceAt, sentences} from '../../src/language/sentences.ts'
import {tokens} from '../../src/language/tokens.ts'
import {idsOf} from '../../src/language/vocabulary.ts'
import {anonymityReason} from '../../src/lexicon/anonymity.ts'
import {namedLater} from './named-later.ts'
import {isDescription, speaks, takesPart} from './part.ts'
import {type Person, readPerson} from './person.ts'
import {bystander, unnamedRole} from './roles.ts'

/** They stay unnamed however often they speak: the source added. */
const everUnnamed = idsOf('source insider informant person')
/** They speak for a body, which is the source where it is named. */
const spokespeople = idsOf('spokesman spokeswoman spokesperson')
/** How far before it, in tokens, a body may have its name. */
const bodyReach = 60
/** The mark of organisations in the layer of names. */
const organisation = 2

export default defineRule({
  id: 'unnamed-official',
  category: 'sources',
  summary: 'Flag people who are known by rank alone, such as “a senior official”',
  why: 'A rank identifies nobody: agencies want name and post, or beside the source the reason why it goes unnamed.',
  severity: {recommended: 'warn', strict: 'warn'},
  fix: 'none',
  language: 'en',
  quotations: 'skip',
  offFor: ['opinion', 'interview'],
  options: {rankedOnly: true, requireReason: true, onlySpeaking: false, roles: [] as string[], allow: [] as string[]},
  optionDocs: {
    rankedOnly:
      'Report only people with a rank (a senior official) who speak or meet somebody; `false` also reports “a diplomat said” and “one resident said”',
    requireReason: 'Report people who speak unless the copy says why they go unnamed; `false` lets them speak',
    onlySpeaking: 'Leave people alone who only take part in a meeting',
    roles: 'Words for a role besides the built-in ones, such as `caretaker`',
    allow: 'Roles that may go unnamed, such as `spokesman`',
  },
  presetOptions: {strict: {rankedOnly: false}},
  patterns: {role: ['{unnamed-role}'], bystander: ['{bystander}'], reason: anonymityReason},
  messages: {
    speaks: 'Who is “{words}”? Give name and post{candidates}, or say why the source goes unnamed',
    bystander: 'Who is “{words}”? Give the name, and where it matters the age and the town, or say why it is left out',
    meets: 'Who is “{words}”? Give name and post{candidates}, or cut the mention',
  },
  check({document, options, matches, report}) {
    const all = document.get(tokens)
    const split = document.get(sentences)
    const names = document.get(nameMarks)
    const reasons = new Set(matches('reason').flatMap(({sentence}) => [sentence - 1, sentence]))
    let isNamedLater: ReturnType<typeof namedLater> | undefined
    const allowed = idsOf(options.allow.join(' ').toLowerCase())
    const reported = new Set<string>()
    for (const head of heads()) {
      const sentence = sentenceAt(split, head)
      const {kind} = document.blocks[split.block[sentence]]
      if ((kind !== 'paragraph' && kind !== 'list-item') || allowed.has(all.word[head])) continue
      const from = split.firstToken[sentence]
      const stop = split.endToken[sentence]
      const person = readPerson(all, names, head, from, stop)
      if (person === null || isDescription(all, names, person, from, stop)) continue
      const messageId = messageOf(person, sentence)
      // The same unknown person is one problem, however often the copy returns to it.
      const phrase = document.words(all.start[person.first], all.end[head]).toLowerCase()
      if (messageId === null || reported.has(phrase)) continue
      reported.add(phrase)
      const span = {start: all.start[person.first], end: all.end[person.end - 1]}
      const words = document.words(span.start, span.end)
      report(span, messageId, {words, candidates: candidateSources(document)})
    }

    function heads(): number[] {
      const found = matches('role').map(({firstToken}) => firstToken)
      if (!options.rankedOnly) found.push(...matches('bystander').map(({firstToken}) => firstToken))
      if (options.roles.length === 0) return found.sort((a, b) => a - b)
      const more = idsOf(options.roles.join(' ').toLowerCase())
      for (let token = 0; token < all.length; token++)
        if (more.has(all.word[token]) && !unnamedRole.has(all.word[token])) found.push(token)
      return found.sort((a, b) => a - b)
    }

    function messageOf(person: Person, sentence: number): 'speaks' | 'meets' | 'bystander' | null {
      const from = split.firstToken[sentence]
      const stop = split.endToken[sentence]
      const role = all.word[person.head]
      // A body that is named stands in for its official, but not for a rank: a senior Customs officer. A town names nobody.
      const isBystander = bystander.has(role)
      if (!person.ranked && (options.rankedOnly || (person.named && !isBystander))) return null
      if (person.definite && (person.ranked || !everUnnamed.has(role))) return null
      if (!isBystander && takesPart(all, person, from, stop))
        return person.definite || options.onlySpeaking ? null : 'meets'
      if (!options.requireReason || !speaks(all, person, from, stop)) return null
      isNamedLater ??= namedLater(document)
      if (reasons.has(sentence) || isNamedLater(sentence)) return null
      if (spokespeople.has(role) && !person.ranked && namesBody(person)) return null
      return isBystander ? 'bystander' : 'speaks'
    }

    /** A body has its name shortly before. */
    function namesBody(person: Person): boolean {
      return names.subarray(Math.max(0, person.first - bodyReach), person.end).includes(organisation)
    }
  },
})
