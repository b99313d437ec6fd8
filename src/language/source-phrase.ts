import {adverb} from '../lexicon/adverbs.ts'
import {documentNoun, organisationNoun, partyPlural, personNoun, vaguePlural} from '../lexicon/cues.ts'
import {talkNoun} from '../lexicon/events.ts'
import {isFunctionWord, preposition} from '../lexicon/function-words.ts'
import {NameMark, type NameMarks} from './name-marks.ts'
import {Shape, TokenKind, type Tokens} from './tokens.ts'
import {idsOf, intern} from './vocabulary.ts'

/**
 * How good a source is, best first.
 *
 * - `named-person`: a person with a name, or a pronoun for one.
 * - `named-organisation`: an organisation, outlet, document or data set with a name, or the definite phrase that takes one up again.
 * - `described`: named elsewhere if at all, here only described: the statement, the woman.
 * - `titled`: one person known by rank only: a senior official.
 * - `vague`: a group that nobody can ask: analysts, reports.
 * - `collective`: several parties with one voice: both sides.
 * - `agentless`: nobody, or an event that speaks: it is believed, the talks stressed.
 * - `tag`: a label after the paragraph.
 * - `none`: nothing in scope.
 */
export const tiers = [
  'named-person',
  'named-organisation',
  'described',
  'titled',
  'vague',
  'collective',
  'agentless',
  'tag',
  'none',
] as const

export type Tier = (typeof tiers)[number]

/** A noun phrase that may be a source, as tokens, end exclusive. */
export interface SourcePhrase {
  readonly firstToken: number
  readonly endToken: number
  readonly tier: Tier
}

/** Longer phrases hold a clause of their own. */
const longest = 24

const personPronouns = idsOf("he she who himself herself he's she's he'd she'd he'll she'll who's who'd")
/** Whoever writes is no source of his own. */
const otherPronouns = idsOf(
  "they it which that one they're they've i we i'm i've i'd i'll we're we've we'd we'll they'd they'll",
)
const indefinite = idsOf('a an one another')
const definite = idsOf('the this that his her its their our these those both')
const both = intern('both')
const possessive = intern("'s")
const comma = intern(',')
const point = intern('.')
const bothWords = idsOf('both two three four all the either neither')
const clauseOpeners = idsOf(
  'that because when while if as but although though since whether where than so after before how why what',
)
const phraseInner = idsOf('of for in at and the from with on de to a an by who')
const breaks = idsOf(", ; : ( ) — – -- . ? ! \" “ ” '' `` [ ] ... …")
const fillers = idsOf(`
  also then later still now just even only again already never ever often always not has have had is was were are be
  been will would could should may might must can did does do didn't doesn't don't hasn't haven't hadn't wouldn't won't
  couldn't further once recently previously earlier first yesterday today reportedly cannot can't soon to
  monday tuesday wednesday thursday friday saturday sunday
`)

/** An adverb or auxiliary that may stand between a subject and its verb: Calder |has also repeatedly| said. */
export function isFiller(all: Tokens, token: number): boolean {
  return fillers.has(all.word[token]) || (all.kind[token] === TokenKind.word && adverb.has(all.word[token]))
}

/** Finds and judges noun phrases beside a cue. */
export class PhraseReader {
  readonly #tokens: Tokens
  readonly #names: NameMarks

  /** @param names Which tokens are part of a name, and of what kind. */
  constructor(all: Tokens, names: NameMarks) {
    this.#tokens = all
    this.#names = names
  }

  /** True where the token is part of a name. */
  isName(token: number): boolean {
    return this.#names[token] !== 0
  }

  /**
   * Judges a noun phrase as a source.
   *
   * @returns Its tier, or null where nothing in it could speak.
   */
  tierOf(first: number, end: number): Tier | null {
    const all = this.#tokens
    const holds = {person: false, organisation: false, document: false, vague: false, party: false, event: false}
    let name = 0
    let head = -1
    let eventIsHead = false
    let isInside = false
    for (let token = first; token < end; token++) {
      if (all.kind[token] !== TokenKind.word) continue
      const word = all.word[token]
      if (personPronouns.has(word)) return 'named-person'
      // “the win is a landmark for |Norland| film”: the place is where it happens.
      if (head === -1 && token > first && preposition.has(word)) isInside = true
      if (!isInside || this.#names[token] < NameMark.place) name = this.#better(name, token)
      // What follows “of” or “at” belongs to the head before it: officials at the ministry.
      if (head !== -1 && preposition.has(word)) {
        for (let later = token; later < end; later++) name = this.#better(name, later)
        break
      }
      holds.party ||= partyPlural.has(word) && this.#names[token] === 0
      if (organisationNoun.has(word)) {
        holds.organisation = true
        // “the prosecutor's |office|”: the office speaks, not whose it is.
        if (token > first && all.word[token - 1] === possessive) holds.person = false
      }
      // Within a name the common nouns say nothing: the supervisor of the ATP Tour is no tour.
      else if (this.#names[token] === 0) {
        holds.vague ||= vaguePlural.has(word)
        holds.person ||= personNoun.has(word)
        holds.document ||= documentNoun.has(word)
        holds.event ||= talkNoun.has(word)
        // The last noun before a preposition is the head: the council's |hearing|, the talks' |chairman|.
        if (talkNoun.has(word)) eventIsHead = true
        else if (personNoun.has(word) || documentNoun.has(word)) eventIsHead = false
      }
      if (holds.person || holds.organisation || holds.document || holds.vague || holds.party || holds.event)
        head = token
    }
    const isPlural = holds.party || (all.word[first] === both && (holds.organisation || holds.person))
    if (isPlural && bothWords.has(all.word[first]) && name === 0) return 'collective'
    // Talks between named people are still talks: an event cannot speak.
    if (holds.event && (eventIsHead || !(holds.person || holds.organisation || holds.document))) return 'agentless'
    // A country beside a rank names neither: France's foreign minister, Western analysts.
    const named = name !== 0 && (name < NameMark.place || !(holds.person || holds.vague))
    // A name of no certain kind that speaks is taken for a person's.
    const isPerson = name === NameMark.person || name === NameMark.other
    if (named) return holds.organisation || holds.document || !isPerson ? 'named-organisation' : 'named-person'
    if (end - first === 1 && otherPronouns.has(all.word[first])) return 'described'
    if (head === -1) return null
    if (holds.vague) return definite.has(all.word[first]) && end - first > 2 ? 'described' : 'vague'
    if (holds.person) return indefinite.has(all.word[first]) ? 'titled' : 'described'
    if (holds.organisation) return definite.has(all.word[first]) ? 'named-organisation' : 'described'
    return holds.document ? 'described' : null
  }

  /** The likelier source of two names: the one so far and the one at a token. */
  #better(name: number, token: number): number {
    const mark = this.#names[token]
    return mark !== 0 && (name === 0 || mark < name) ? mark : name
  }

  /** `The mayor, |Anna Frey|, said`: the name between the commas says who the mayor is. */
  withApposition(phrase: SourcePhrase, first: number, end: number): SourcePhrase {
    if ((phrase.tier !== 'described' && phrase.tier !== 'titled') || !this.isName(first)) return phrase
    const tier = this.tierOf(first, end)
    const isNamed = tier === 'named-person' || tier === 'named-organisation'
    return isNamed ? {firstToken: phrase.firstToken, endToken: end, tier} : phrase
  }

  /**
   * The noun phrase that ends before a token: the subject of a verb that stands there.
   *
   * @param stop The first token that it may not reach over, going back.
   */
  before(at: number, stop: number): SourcePhrase | null {
    const all = this.#tokens
    let end = at
    while (end > Math.max(stop, at - longest) && isFiller(all, end - 1)) end--
    if (end <= stop) return null
    const last = end - 1
    if (all.kind[last] === TokenKind.punctuation || all.kind[last] === TokenKind.symbol) return null
    let first = last
    for (let token = last; token >= stop && last - token < longest; token--) {
      if (breaks.has(all.word[token]) || (clauseOpeners.has(all.word[token]) && token !== last)) break
      first = token
    }
    const tier = this.tierOf(first, end)
    return tier === null ? null : {firstToken: first, endToken: end, tier}
  }

  /** “said Dr|.| Ida Moor”: a point within a sentence ends an abbreviation and no phrase. */
  #isInnerPoint(token: number, first: number, stop: number): boolean {
    const all = this.#tokens
    return (
      all.word[token] === point &&
      token > first &&
      token + 1 < stop &&
      (all.shape[token] & Shape.spaceBefore) === 0 &&
      all.kind[token + 1] === TokenKind.word
    )
  }

  /** The noun phrase that begins at a token, as after `according to` and in `“…,” said Ines Calder`. */
  after(at: number, stop: number): SourcePhrase | null {
    const all = this.#tokens
    // Backed by £48 million, adding 300 jobs: sums and counts say nothing.
    if (at < stop && all.kind[at] !== TokenKind.word && !breaks.has(all.word[at])) return null
    let end = at
    while (end < stop && end - at < longest && (!breaks.has(all.word[end]) || this.#isInnerPoint(end, at, stop))) {
      if (end > at && clauseOpeners.has(all.word[end])) break
      if (end > at && isFunctionWord(all.word[end]) && !phraseInner.has(all.word[end])) break
      end++
    }
    if (end === at) return null
    const tier = this.tierOf(at, end)
    return tier === null ? null : this.#withName({firstToken: at, endToken: end, tier}, stop)
  }

  /** “according to the harbour authority, |HAVEN|”, “said its chairman, |Rui Brandt|”: the name says who that is. */
  #withName(phrase: SourcePhrase, stop: number): SourcePhrase {
    const {firstToken, endToken} = phrase
    const name = endToken + 1
    if (name >= stop || this.#tokens.word[endToken] !== comma || !this.isName(name)) return phrase
    for (let token = firstToken; token < endToken; token++) if (this.isName(token)) return phrase
    const mark = this.#names[name]
    let end = name + 1
    while (end < stop && this.#names[end] === mark) end++
    const isPerson = mark === NameMark.person
    // “according to the police, |Brandt|, 34, drove …”: a body is no person.
    if (isPerson ? phrase.tier === 'named-organisation' : mark !== NameMark.organisation) return phrase
    // “according to the police, Brandt was …”: what goes on behind the name is what they say.
    if (end < stop && !breaks.has(this.#tokens.word[end])) return phrase
    return {firstToken, endToken: end, tier: isPerson ? 'named-person' : 'named-organisation'}
  }
}
