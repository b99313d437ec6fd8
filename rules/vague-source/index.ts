import {defineRule} from '../../src/core/define-rule.ts'
import {attributions} from '../../src/language/attribution.ts'
import {candidateSources} from '../../src/language/candidate-sources.ts'
import {cutUnlessFacts} from '../../src/language/cut-sentence.ts'
import {nameMarks} from '../../src/language/name-marks.ts'
import {holdsQuotation} from '../../src/language/quotations.ts'
import {type Sentences, sentenceAt, sentences} from '../../src/language/sentences.ts'
import {tokens} from '../../src/language/tokens.ts'
import {idsOf, intern} from '../../src/language/vocabulary.ts'
import {anonymityReason} from '../../src/lexicon/anonymity.ts'
import {isBare, isConsensus} from './bare.ts'
import {type Cue, findCue} from './cue.ts'
import {isFeeling} from './feeling.ts'
import {couldBeNamed, type Group, kindOfHead, readGroup} from './group.ts'
import {isIdentified, linkedSentences, type Speakers, speakersOf} from './identified.ts'

const question = intern('?')
const opposition = idsOf('critics opponents detractors skeptics sceptics naysayers doubters cynics')

export default defineRule({
  id: 'vague-source',
  category: 'sources',
  summary: 'Flag statements that rest on unnamed groups such as “observers”',
  why: 'A reader cannot weigh a source that has no name; agencies want one person with an affiliation.',
  severity: {recommended: 'warn', strict: 'warn'},
  fix: 'suggest',
  language: 'en',
  quotations: 'skip',
  priority: 60,
  offFor: ['opinion', 'interview'],
  options: {
    bareOnly: true,
    identifyAnywhere: true,
    identifyWithin: 2,
    spareOnceWith: 5,
    nouns: [] as string[],
    allow: [] as string[],
  },
  optionDocs: {
    bareOnly:
      'Report only groups that open a sentence or stand behind “according to”, with nothing that describes them; strict sets `false`',
    identifyAnywhere:
      'A member of the group who speaks by name anywhere in the article identifies it; strict sets `false`',
    identifyWithin: 'A member who speaks by name within so many sentences before or behind identifies the group',
    spareOnceWith:
      'An article with at least so many statements from named sources may lean on an unnamed group once; 0 spares none',
    nouns: 'Plurals for groups besides the built-in ones, such as `drinkers`',
    allow: 'Groups that may stay unnamed, such as `traders`',
  },
  presetOptions: {strict: {bareOnly: false, identifyAnywhere: false, spareOnceWith: 0}},
  patterns: {
    group: ['{judge-group}', '{informant-group}', '{crowd-group}', '{body-group}'],
    pronoun: ['(some|many|others|several|most|few|those)'],
    reason: anonymityReason,
  },
  messages: {
    judge: 'Which {group}? A reader cannot weigh “{words}”: name one with an affiliation{candidates}, or cut the claim',
    informant:
      'Which {group}? Give name and post for one of “{words}”{candidates}, say why they go unnamed, or cut the claim',
    crowd: 'Which {group}? Name one of “{words}” who says so{candidates}, or cut the claim',
    body: 'Which {group}? Name one of “{words}”{candidates}, or cut the claim',
    pronoun: 'Who says so? “{words}” stands for nobody: name one{candidates}, or cut the claim',
  },
  check({document, options, matches, report}) {
    const all = document.get(tokens)
    const split = document.get(sentences)
    const names = document.get(nameMarks)
    const who = document.get(attributions)
    let speakers: Speakers | undefined
    const reasons = new Set(matches('reason').flatMap(({sentence}) => [sentence - 1, sentence]))
    const linked = linkedSentences(document)
    const allowed = idsOf(options.allow.join(' ').toLowerCase())
    const found: Group[] = []
    let reach = 0
    for (const head of heads()) {
      // “Fans and pundits alike” are one group.
      if (head < reach) continue
      const [from, stop] = boundsOf(split, sentenceAt(split, head))
      const group = readGroup(all, names, head, kindOfHead(all.word[head]) ?? 'judge', from, stop)
      reach = group.end
      judge(group, sentenceAt(split, head))
    }
    for (const {firstToken, sentence} of matches('pronoun'))
      judge(readGroup(all, names, firstToken, 'pronoun', ...boundsOf(split, sentence)), sentence)
    if (found.length === 1 && options.spareOnceWith > 0 && namedStatements() >= options.spareOnceWith) return
    for (const group of found) {
      const span = {start: all.start[group.first], end: all.end[group.end - 1]}
      const described = document.words(all.start[group.bareFirst], span.end)
      const data = {
        group: described.charAt(0).toLowerCase() + described.slice(1),
        words: document.words(span.start, span.end),
        candidates: candidateSources(document),
      }
      const place = {sentence: sentenceAt(split, group.head), firstToken: group.first, endToken: group.end}
      report(span, group.kind, data, {suggestions: cutUnlessFacts(document, place)})
    }

    function heads(): number[] {
      const known = matches('group').map(({firstToken}) => firstToken)
      if (options.nouns.length === 0) return known
      const more = idsOf(options.nouns.join(' ').toLowerCase())
      for (let token = 0; token < all.length; token++)
        if (more.has(all.word[token]) && kindOfHead(all.word[token]) === null) known.push(token)
      return known.sort((a, b) => a - b)
    }

    function judge(group: Group, sentence: number): void {
      const {kind} = document.blocks[split.block[sentence]]
      const [from, stop] = boundsOf(split, sentence)
      if ((kind !== 'paragraph' && kind !== 'list-item') || all.word[stop - 1] === question) return
      if (group.named || reasons.has(sentence) || allowed.has(all.word[group.head])) return
      const cue = findCue(all, names, group, from, stop)
      if (cue === null || cue.named || linked.has(sentence)) return
      const feels = isFeeling(all, group, cue)
      if (!feels && !(couldBeNamed(all, group) && (!options.bareOnly || standsAlone(group, cue, sentence)))) return
      const {identifyWithin, identifyAnywhere} = options
      speakers ??= speakersOf(document)
      // Whoever speaks before the critics is whom they contradict.
      const opposes = opposition.has(all.word[group.head])
      const within = {before: opposes ? 0 : identifyWithin, behind: identifyWithin}
      const everywhere = identifyAnywhere && !feels && !opposes
      if (!isIdentified(speakers, group, sentence, within, everywhere)) found.push(group)
    }

    function namedStatements(): number {
      const isNamed = ({tier, scope}: (typeof who)[number]): boolean =>
        scope === 'in-sentence' && (tier === 'named-person' || tier === 'named-organisation')
      return who.filter(isNamed).length
    }

    /** Nothing else in the sentence or right behind it vouches for the group. */
    function standsAlone(group: Group, cue: Cue, sentence: number): boolean {
      const [from, stop] = boundsOf(split, sentence)
      if (!isBare(all, group, cue, from) || isConsensus(all, group, cue, stop)) return false
      const {tier, scope, source} = who[sentence]
      const isOther = source !== null && (source.endToken <= group.first || source.firstToken >= group.end)
      if (isOther && scope === 'in-sentence' && (tier === 'named-person' || tier === 'named-organisation')) return false
      // Quoted words show that the reporter spoke to one of them; in another paragraph, those of somebody who speaks.
      const next = Math.min(split.length - 1, sentence + 1)
      const isSpoken = split.block[next] === split.block[sentence] || who[next].scope === 'in-sentence'
      const last = isSpoken ? next : sentence
      return !holdsQuotation(document, all.start[from], all.end[split.endToken[last] - 1])
    }
  },
})

function boundsOf({firstToken, endToken}: Sentences, sentence: number): [from: number, stop: number] {
  return [firstToken[sentence], endToken[sentence]]
}
