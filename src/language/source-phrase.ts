import {adverb} from '../lexicon/adverbs.ts'
import {documentNoun, organisationNoun, partyPlural, personNoun, vaguePlural} from '../lexicon/cues.ts'
import {talkNoun} from '../lexicon/events.ts'
import {isFunctionWord, preposition} from '../lexicon/function-words.ts'
import {Shape, TokenKind, type Tokens} from './tokens.ts'
import {intern} from './vocabulary.ts'

/**
 * How good a source is, best first.
 *
 * - `named-person`: a person with a name, or a pronoun for one.
 * - `named-organisation`: an organisation, outlet, document or data set with a name, or the definite phrase that takes one up again.
 * - `described`: named elsewhere if at all, here only described: the statement, the woman.
 * - `titled`: one person known by rank only: a senior official.
 * - `vague`: a group that nobody can ask: analysts, reports.
 * - `agentless`: nobody, or an event that speaks: it is believed, the talks stressed.
 * - `collective`: several parties with one voice: both sides.
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

const ids = (words: readonly string[]): ReadonlySet<number> => new Set(words.map(intern))

const personPronouns = ids(['he', 'she', 'i', 'we', 'who', 'himself', 'herself', "i'm", "i've", "we're", "we've"])
const otherPronouns = ids(['they', 'it', 'which', 'that', 'one', "they're", "they've"])
const indefinite = ids(['a', 'an', 'one', 'another'])
const definite = ids(['the', 'this', 'that', 'his', 'her', 'its', 'their', 'our', 'these', 'those', 'both'])
const bothWords = ids(['both', 'two', 'three', 'four', 'all', 'the', 'either', 'neither'])
const clauseOpeners = ids([
  'that',
  'because',
  'when',
  'while',
  'if',
  'as',
  'but',
  'although',
  'though',
  'since',
  'whether',
  'where',
  'than',
  'so',
  'after',
  'before',
  'how',
  'why',
  'what',
])
const inner = ids(['of', 'for', 'in', 'at', 'and', 'the', 'from', 'with', 'on', 'de', 'to', 'a', 'an', 'by', 'who'])

/** True for a capitalised word that is a name or part of one, as far as its look goes. */
export function looksLikeName(all: Tokens, token: number, sentenceStart: number): boolean {
  if (all.kind[token] !== TokenKind.word || (all.shape[token] & (Shape.capital | Shape.innerCapital)) === 0)
    return false
  if (token > sentenceStart) return !personPronouns.has(all.word[token])
  return !isFunctionWord(all.word[token])
}

/**
 * Judges a noun phrase as a source.
 *
 * @returns Its tier, or null where nothing in it could speak.
 */
export function tierOf(all: Tokens, first: number, end: number, sentenceStart: number): Tier | null {
  let person = false
  let organisation = false
  let document = false
  let vague = false
  let party = false
  let event = false
  let name = false
  let head = -1
  for (let token = first; token < end; token++) {
    if (all.kind[token] !== TokenKind.word) continue
    const word = all.word[token]
    if (personPronouns.has(word)) return 'named-person'
    if (looksLikeName(all, token, sentenceStart)) name = true
    // What follows “of” or “at” belongs to the head before it: officials at the ministry.
    if (head !== -1 && preposition.has(word)) {
      if (hasName(all, token, end, sentenceStart)) name = true
      break
    }
    if (organisationNoun.has(word)) organisation = true
    // Within a name the common nouns say nothing: the supervisor of the ATP Tour is no tour.
    else if (!looksLikeName(all, token, sentenceStart) || token === sentenceStart) {
      if (vaguePlural.has(word)) vague = true
      if (partyPlural.has(word)) party = true
      if (personNoun.has(word)) person = true
      if (documentNoun.has(word)) document = true
      if (talkNoun.has(word)) event = true
    }
    if (vague || party || person || organisation || document || event) head = token
  }
  if (party && bothWords.has(all.word[first]) && !name) return 'collective'
  // Talks between named people are still talks: an event cannot speak.
  if (event && !person && !organisation && !document) return 'agentless'
  if (name) return organisation || document ? 'named-organisation' : 'named-person'
  if (end - first === 1 && otherPronouns.has(all.word[first])) return 'described'
  if (head === -1) return null
  if (vague) return definite.has(all.word[first]) && end - first > 2 ? 'described' : 'vague'
  if (person) return indefinite.has(all.word[first]) ? 'titled' : 'described'
  if (organisation) return definite.has(all.word[first]) ? 'named-organisation' : 'described'
  if (document) return 'described'
  return null
}

function hasName(all: Tokens, from: number, end: number, sentenceStart: number): boolean {
  for (let token = from; token < end; token++) if (looksLikeName(all, token, sentenceStart)) return true
  return false
}

/**
 * The noun phrase that ends before a token: the subject of a verb that stands there.
 *
 * @param stop The first token that it may not reach over, going back.
 */
export function phraseBefore(all: Tokens, at: number, stop: number, sentenceStart: number): SourcePhrase | null {
  let end = at
  // Between subject and verb: adverbs and auxiliaries (“Calder has also repeatedly said”).
  while (end > stop && isFiller(all, end - 1)) end--
  if (end <= stop) return null
  const last = end - 1
  if (all.kind[last] === TokenKind.punctuation || all.kind[last] === TokenKind.symbol) return null
  let first = last
  for (let token = last; token >= stop && last - token < 14; token--) {
    if (all.kind[token] === TokenKind.punctuation && wordIsBreak(all, token)) break
    if (clauseOpeners.has(all.word[token]) && token !== last) break
    first = token
  }
  const tier = tierOf(all, first, end, sentenceStart)
  return tier === null ? null : {firstToken: first, endToken: end, tier}
}

/** The noun phrase that begins at a token, as after `according to` and in `“…,” said Ines Calder`. */
export function phraseAfter(all: Tokens, at: number, stop: number, sentenceStart: number): SourcePhrase | null {
  let end = at
  while (end < stop && end - at < 14) {
    if (all.kind[end] === TokenKind.punctuation && wordIsBreak(all, end)) break
    if (end > at && clauseOpeners.has(all.word[end])) break
    if (end > at && isFunctionWord(all.word[end]) && !inner.has(all.word[end])) break
    end++
  }
  if (end === at) return null
  const tier = tierOf(all, at, end, sentenceStart)
  return tier === null ? null : {firstToken: at, endToken: end, tier}
}

const breaks = ids([
  ',',
  ';',
  ':',
  '(',
  ')',
  '—',
  '–',
  '--',
  '.',
  '?',
  '!',
  '"',
  '“',
  '”',
  "''",
  '``',
  '[',
  ']',
  '...',
  '…',
])

function wordIsBreak(all: Tokens, token: number): boolean {
  return breaks.has(all.word[token])
}

const fillers = ids([
  ...[
    'also',
    'then',
    'later',
    'still',
    'now',
    'just',
    'even',
    'only',
    'again',
    'already',
    'never',
    'ever',
    'often',
    'always',
    'not',
  ],
  ...[
    'has',
    'have',
    'had',
    'is',
    'was',
    'were',
    'are',
    'be',
    'been',
    'will',
    'would',
    'could',
    'should',
    'may',
    'might',
    'must',
    'can',
  ],
  ...[
    'did',
    'does',
    'do',
    "didn't",
    "doesn't",
    "don't",
    "hasn't",
    "haven't",
    "hadn't",
    "wouldn't",
    "won't",
    "couldn't",
    'further',
    'once',
  ],
  ...[
    'recently',
    'previously',
    'earlier',
    'first',
    'yesterday',
    'today',
    'reportedly',
    'cannot',
    "can't",
    'soon',
    'to',
  ],
  ...['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'],
])

function isFiller(all: Tokens, token: number): boolean {
  return fillers.has(all.word[token]) || (all.kind[token] === TokenKind.word && adverb.has(all.word[token]))
}
