import type {Document} from '../../src/core/document.ts'
import type {PatternMatch} from '../../src/core/patterns.ts'
import {attributions} from '../../src/language/attribution.ts'
import {nameMarks} from '../../src/language/name-marks.ts'
import {type Sentences, sentences} from '../../src/language/sentences.ts'
import {PhraseReader, type Tier} from '../../src/language/source-phrase.ts'
import {TokenKind, type Tokens, tokens} from '../../src/language/tokens.ts'
import {idsOf, intern} from '../../src/language/vocabulary.ts'
import {talkNoun} from '../../src/lexicon/events.ts'
import {determiner, preposition} from '../../src/lexicon/function-words.ts'
import {sayingVerb} from '../../src/lexicon/sayings.ts'

/** How far behind the verb its agent may stand. */
const agentReach = 14
/** How far away a poll or a report may be named. */
const pollReach = 60
/** A lead may be sourced in the sentences behind it. */
const leadSentences = 2
const identified: ReadonlySet<Tier> = new Set(['named-person', 'named-organisation', 'described'])
const by = intern('by')
const to = intern('to')
const as = intern('as')
const dummy = intern('it')
const according = intern('according')
const among = idsOf('among amongst with in')
/** Where things are said before a court: “it was said in mitigation that …”. */
const courtroom = idsOf('mitigation court evidence defence defense parliament affidavit papers testimony')
const subordinators = idsOf('when after if once whenever where until before unless such')
const at = intern('at')
const openingMarks = idsOf('" “ ‘ \'')
const subjects = idsOf('he she they i we it there')
const reports = idsOf('report reports reported')
const polls = idsOf('poll polls survey surveys respondents polled surveyed percent per')

/** What clears a view, an act or a report of having nobody behind it. */
export class Clearance {
  readonly #document: Document
  readonly #tokens: Tokens
  readonly #sentences: Sentences
  readonly #phrases: PhraseReader

  constructor(document: Document) {
    this.#document = document
    this.#tokens = document.get(tokens)
    this.#sentences = document.get(sentences)
    this.#phrases = new PhraseReader(this.#tokens, document.get(nameMarks))
  }

  /** Somebody is named behind the verb: “seen as a concession by four of six party leaders”. */
  hasAgent({sentence, firstToken, endToken}: PatternMatch): boolean {
    const {word} = this.#tokens
    const stop = this.#sentences.endToken[sentence]
    // “was seen as he left”, “it was said to her”: no view is held there.
    if (word[endToken - 1] === as && subjects.has(word[endToken])) return true
    if (word[firstToken] === dummy && word[endToken] === to) return true
    const isSomebody = (token: number): boolean =>
      openingMarks.has(word[token]) || this.#phrases.after(token, stop) !== null
    for (let token = endToken - 1; token < Math.min(stop, endToken + agentReach); token++)
      if (word[token] === by && isSomebody(token + 1)) return true
    if (among.has(word[endToken]) && (courtroom.has(word[endToken + 1]) || courtroom.has(word[endToken + 2])))
      return true
    // “widely seen among traders as …”
    return among.has(word[endToken]) && isSomebody(endToken + 1)
  }

  /** No claim of its own: “when concerns were raised, he …”; “the value was put at €3m” puts stress on nothing. */
  isAside({sentence, firstToken, endToken}: PatternMatch): boolean {
    const {word} = this.#tokens
    if (word[endToken] === at) return true
    return firstToken > this.#sentences.firstToken[sentence] && subordinators.has(word[firstToken - 1])
  }

  /** A poll is the source, in the sentence or the one before it. */
  isPolled({sentence, firstToken: first, endToken: end}: PatternMatch): boolean {
    const {block, firstToken, endToken} = this.#sentences
    const all = this.#tokens
    const from = sentence > 0 && block[sentence - 1] === block[sentence] ? sentence - 1 : sentence
    const last = Math.min(endToken[sentence], end + pollReach)
    for (let token = Math.max(firstToken[from], first - pollReach); token < last; token++) {
      const isPercent = all.kind[token] === TokenKind.symbol && this.#document.prose[all.start[token]] === '%'
      if (isPercent || polls.has(all.word[token])) return true
    }
    return false
  }

  /** The sentence before or behind names the outlet: “… will reportedly bid. The Harbour Gazette says …”. */
  isSourcedBeside({sentence}: PatternMatch): boolean {
    const {block, length} = this.#sentences
    const {word} = this.#tokens
    const isLead = sentence <= leadSentences
    return [sentence - 1, sentence + 1, ...(isLead ? [sentence + 2] : [])].some((beside) => {
      if (beside < 0 || beside >= length || (block[beside] !== block[sentence] && !isLead)) return false
      const {tier, scope, cue} = this.#document.get(attributions)[beside]
      if (!identified.has(tier) || scope !== 'in-sentence') return false
      return cue !== null && (sayingVerb.has(word[cue.firstToken]) || word[cue.firstToken] === according)
    })
  }

  /** A report is named: in the sentence beside, or as such (“in the wire's reports, the crew was reportedly …”). */
  isReportNear(match: PatternMatch): boolean {
    const {sentence, firstToken} = match
    const first = Math.max(this.#sentences.firstToken[sentence], firstToken - pollReach)
    for (let token = first; token < firstToken; token++) if (reports.has(this.#tokens.word[token])) return true
    return this.isSourcedBeside(match)
  }

  /** More than adjectives stand before the event: “the paper on the meeting recommended …”. */
  isOfAnother({firstToken, endToken}: PatternMatch): boolean {
    const {word} = this.#tokens
    for (let token = firstToken + 1; token < endToken; token++) {
      if (talkNoun.has(word[token])) return false
      if (determiner.has(word[token]) || preposition.has(word[token])) return true
    }
    return false
  }
}
