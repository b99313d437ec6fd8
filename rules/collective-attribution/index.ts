import {defineRule} from '../../src/core/define-rule.ts'
import type {PatternMatch} from '../../src/core/patterns.ts'
import {abstractObjectAt} from '../../src/language/abstract-object.ts'
import {attributions} from '../../src/language/attribution.ts'
import {candidateSources} from '../../src/language/candidate-sources.ts'
import {cutUnlessFacts} from '../../src/language/cut-sentence.ts'
import {NameMark, nameMarks} from '../../src/language/name-marks.ts'
import {names, namesBetween} from '../../src/language/names.ts'
import {holdsQuotation} from '../../src/language/quotations.ts'
import {isSaid} from '../../src/language/said.ts'
import {sentences} from '../../src/language/sentences.ts'
import {Shape, tokens} from '../../src/language/tokens.ts'
import {idsOf, intern} from '../../src/language/vocabulary.ts'
import {sayingVerb} from '../../src/lexicon/sayings.ts'
import {documents} from './documents.ts'
import * as patterns from './patterns.ts'
import {SharedTexts} from './shared-texts.ts'

/** How many sentences away a speaker may be named. */
const reach = 2
/** How abstract the formula's object must be; see AbstractObject.rank. */
const leastRank = 1
const the = intern('the')
const and = intern('and')
const according = intern('according')
/** Behind these the parties are not the subject: “results for the two groups highlight …”. */
const objectMarks = idsOf('for of between by with from to on in at among')

export default defineRule({
  id: 'collective-attribution',
  category: 'attribution',
  summary: 'Flag the same words put in the mouth of several parties at once, with no joint text or speaker',
  why: 'Two parties speak with one voice only in a joint text; otherwise somebody said so for each of them.',
  severity: {recommended: 'warn', strict: 'warn'},
  fix: 'suggest',
  language: 'en',
  quotations: 'skip',
  priority: 40,
  offFor: ['opinion', 'interview'],
  options: {documents: documents as readonly string[]},
  optionDocs: {
    documents: 'Words for texts and occasions that several parties share; one in the paragraph is source enough',
  },
  patterns,
  messages: {
    together:
      'Did they all say so (“{words}”)? Name the joint statement, or the speaker for each side{candidates}, or cut it',
  },
  check({document, options, matches, report}) {
    const all = document.get(tokens)
    const split = document.get(sentences)
    const who = document.get(attributions)
    const marks = document.get(nameMarks)
    let reported = 0
    const found = [
      ...matches('formula').map((match) => ({...match, stop: formulaEnd(match)})),
      ...matches('capitals')
        .filter(isOfPlaces)
        .map((match) => ({...match, stop: formulaEnd(match)})),
      ...matches('stance').map((match) => ({...match, stop: match.endToken})),
    ]
      .map((match) => (all.word[match.firstToken] === and ? {...match, firstToken: match.firstToken - 1} : match))
      .sort((a, b) => a.firstToken - b.firstToken || b.stop - a.stop)
    if (found.length === 0) return
    const texts = new SharedTexts(document, options.documents)
    const secondPersons = new Map<number, number>()
    for (const {stop, ...match} of found) {
      const {sentence, firstToken} = match
      const {kind} = document.blocks[split.block[sentence]]
      if (stop === -1 || firstToken < reported || (kind !== 'paragraph' && kind !== 'list-item')) continue
      const stretch = {sentence, firstToken, endToken: stop}
      if (objectMarks.has(all.word[firstToken - 1]) || texts.firstJoint < firstToken) continue
      if (isSourced(match) || isSaid(document, stretch)) continue
      reported = stop
      const span = {start: all.start[firstToken], end: all.end[stop - 1]}
      const data = {words: document.words(span.start, span.end), candidates: candidateSources(document)}
      report(span, 'together', data, {suggestions: cutUnlessFacts(document, stretch)})
    }

    /** All that has a capital before the verb is a place: “Oslo and Riga”, not “Frey and Pont”. */
    function isOfPlaces({firstToken, endToken}: PatternMatch): boolean {
      for (let token = firstToken; token < endToken; token++)
        if ((all.shape[token] & Shape.capital) !== 0 && all.word[token] !== the && marks[token] !== NameMark.place)
          return false
      return true
    }

    /** The end of the formula, or -1 where what is stressed or pledged is a thing or an act. */
    function formulaEnd({sentence, endToken}: PatternMatch): number {
      const object = abstractObjectAt(all, endToken, split.endToken[sentence])
      return object === null || object.rank < leastRank ? -1 : object.endToken
    }

    function isSourced(match: PatternMatch): boolean {
      const {sentence} = match
      const block = split.block[sentence]
      const first = split.firstToken[sentence]
      const end = split.endToken[sentence]
      if (holdsQuotation(document, all.start[first], all.end[end - 1])) return true
      if (texts.reaches(block)) return true
      // “Frey and Pont met in Oslo. The ministers stressed …”
      if (all.word[match.firstToken] === the && secondPerson(block) < match.firstToken) return true
      return hasSpeakerNear(sentence, block)
    }

    /** The token at which a paragraph has named its second person, or infinity. */
    function secondPerson(block: number): number {
      const known = secondPersons.get(block)
      if (known !== undefined) return known
      const inBlock = namesBetween(document.get(names), all.blockStart[block], all.blockStart[block + 1])
      const second = inBlock.filter(({kind}) => kind === 'person')[1]?.firstToken ?? Number.POSITIVE_INFINITY
      secondPersons.set(block, second)
      return second
    }

    function hasSpeakerNear(sentence: number, block: number): boolean {
      for (let near = sentence - reach; near <= sentence + reach; near++) {
        if (near === sentence || near < 0 || split.block[near] !== block) continue
        const {tier, scope, cue} = who[near]
        if (scope !== 'in-sentence' || cue === null || (tier !== 'named-person' && tier !== 'named-organisation'))
          continue
        if (sayingVerb.has(all.word[cue.firstToken]) || all.word[cue.firstToken] === according) return true
      }
      return false
    }
  },
})
