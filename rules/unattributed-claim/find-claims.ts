import type {Document} from '../../src/core/document.ts'
import type {Span} from '../../src/core/message.ts'
import type {PatternMatch} from '../../src/core/patterns.ts'
import {attributions} from '../../src/language/attribution.ts'
import type {Attribution} from '../../src/language/attribution-model.ts'
import {nameMarks} from '../../src/language/name-marks.ts'
import {type Quotation, quotations} from '../../src/language/quotations.ts'
import {sentences} from '../../src/language/sentences.ts'
import {identifiedTiers} from '../../src/language/source-ledger.ts'
import {TokenKind, type Tokens, tokens} from '../../src/language/tokens.ts'
import {idsOf, intern, wordOf} from '../../src/language/vocabulary.ts'
import {talkNoun} from '../../src/lexicon/events.ts'
import {preposition} from '../../src/lexicon/function-words.ts'
import {NamedTexts} from './named-text.ts'
import {closing, openEvent, publicTalk} from './words.ts'

/** A claim: what to underline, and what kind of source it lacks. */
export interface Claim extends Span {
  readonly kind: 'room' | 'text' | 'claim'
  /** The sentence that makes it. */
  readonly sentence: number
}

const kinds = {
  closedDoor: 'room',
  inRoom: 'room',
  attendees: 'room',
  textContent: 'text',
  namelessText: 'text',
  takenUpText: 'text',
} as const

/** The patterns of the rule, by what has to hold besides. */
export type ClaimPattern = keyof typeof kinds

const order = Object.keys(kinds) as ClaimPattern[]
const to = intern('to')
/** “brought |to light|”, “are said |to have| covered”: finite after all. */
const afterTo = idsOf('light have')
const pauses = idsOf(', ; : ( ) [ ] . ? ! … ... — – --')
const closers = idsOf('” " » ’')
const comma = intern(',')
const relative = idsOf('which who whom whose that where when while because if but said says')
const irregularPast = idsOf(
  'was were had heard saw led laid set dealt dwelt shed threw cast brought took went ran gave spent understood said',
)
/** Quotations this short are a word in scare quotes, and nobody's statement. */
const scareQuote = 3

/** The claims of core mode that lack a source, by sentence: what only those in the room or only a text can tell. */
export function findClaims(
  document: Document,
  matches: (pattern: ClaimPattern) => readonly PatternMatch[],
): ReadonlyMap<number, Claim> {
  const found = new Map<number, Claim>()
  const candidates: {pattern: ClaimPattern; match: PatternMatch}[] = []
  for (const pattern of order) for (const match of matches(pattern)) candidates.push({pattern, match})
  if (candidates.length === 0) return found
  const all = document.get(tokens)
  const split = document.get(sentences)
  const names = document.get(nameMarks)
  const who = document.get(attributions)
  const quoted = document.get(quotations)
  const texts = new NamedTexts(document)
  for (const {pattern, match} of candidates)
    if (!found.has(match.sentence) && fits(pattern, match) && lacksSource(match) && !holdsFact(match.sentence))
      found.set(match.sentence, {
        ...clauseOf(match, pattern === 'inRoom'),
        kind: kinds[pattern],
        sentence: match.sentence,
      })
  return found

  function fits(pattern: ClaimPattern, match: PatternMatch): boolean {
    if (pattern === 'inRoom') return !texts.speaksInParagraph(match.sentence)
    if (pattern === 'attendees') return !holdsName(match)
    if (pattern === 'takenUpText') {
      const text = texts.takenUp(match.sentence)
      return text !== -1 && !texts.isNamed(match.sentence - 1, text)
    }
    if (!statesSomething(match)) return false
    if (pattern === 'closedDoor') return !isPublic(match)
    return pattern === 'textContent' || !texts.isNamed(match.sentence, match.firstToken)
  }

  /** Nobody, an event or a whole party is no source for what was said behind closed doors, nor is the subject itself. */
  function lacksSource(match: PatternMatch): boolean {
    const own = who[match.sentence]
    const {tier} = own
    // A word in scare quotes is no quotation, so that a speaker nearby does not stand behind it.
    const isScareQuote = own.scope === 'quotation' && !identifiedTiers.has(tier) && !holdsFact(match.sentence)
    return tier === 'none' || tier === 'agentless' || tier === 'collective' || isScareQuote || isOwnSubject(own, match)
  }

  /** “The board's |retreat| considered …”: what is taken for a source is the gathering, its people or the text. */
  function isOwnSubject({scope, source, tier}: Attribution, {firstToken, endToken}: PatternMatch): boolean {
    if (scope !== 'in-sentence' || source === null || tier === 'named-person') return false
    // “During the talks, the board considered …” is the board's own doing.
    return tier === 'named-organisation'
      ? source.firstToken === firstToken
      : source.firstToken >= firstToken && source.firstToken < endToken
  }

  /** The gathering is the subject and the verb is finite: not “at the talks to discuss …”, not “talks covering …”. */
  function statesSomething({sentence, firstToken, endToken}: PatternMatch): boolean {
    const before = firstToken - 1
    if (before >= split.firstToken[sentence] && preposition.has(all.word[before])) return false
    for (let token = Math.max(firstToken, endToken - 3); token < endToken; token++) {
      if (isParticiple(token) && !talkNoun.has(all.word[token + 1])) return false
      if (token < endToken - 1 && all.word[token] === to && !afterTo.has(all.word[token + 1])) return false
    }
    // “The meeting at which ministers discussed …”: the verb belongs to somebody else.
    for (let token = endToken - 2; token > firstToken && all.word[token] !== comma; token--)
      if (relative.has(all.word[token])) return false
    return true
  }

  function isParticiple(token: number): boolean {
    return wordOf(all.word[token]).endsWith('ing') && !talkNoun.has(all.word[token])
  }

  /** Announced to all, “the workshop covers knitting”, or held before all, “the debate focused on taxes”. */
  function isPublic(match: PatternMatch): boolean {
    if (holdsWord(all, match, closing)) return false
    if (holdsWord(all, match, publicTalk)) return true
    if (!holdsWord(all, match, openEvent)) return false
    for (let token = Math.max(match.firstToken, match.endToken - 6); token < match.endToken; token++)
      if (wordOf(all.word[token]).endsWith('ed') || irregularPast.has(all.word[token])) return false
    return true
  }

  function holdsName({firstToken, endToken}: PatternMatch): boolean {
    for (let token = firstToken; token < endToken; token++) if (names[token] !== 0) return true
    return false
  }

  /** From the subject, or the head of the sentence, to the end of the clause, so that the editor sees what is claimed. */
  function clauseOf({sentence, start, endToken}: PatternMatch, whole: boolean): Span {
    let end = endToken
    const stop = Math.min(split.endToken[sentence], endToken + 14)
    while (end < stop && !pauses.has(all.word[end])) end++
    while (all.kind[end - 1] === TokenKind.punctuation && !closers.has(all.word[end - 1])) end--
    return {start: whole ? all.start[split.firstToken[sentence]] : start, end: all.end[end - 1]}
  }

  /** A figure or quoted words make a sentence news; core mode is about those that hold nothing else. */
  function holdsFact(sentence: number): boolean {
    const from = split.firstToken[sentence]
    const stop = split.endToken[sentence]
    for (let token = from; token < stop; token++) if (all.kind[token] === TokenKind.number) return true
    let low = 0
    let high = quoted.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (quoted[middle].endToken <= from) low = middle + 1
      else high = middle
    }
    for (let at = low; at < quoted.length && quoted[at].firstToken < stop; at++) if (isLong(quoted[at])) return true
    return false
  }

  function isLong({firstToken, endToken}: Quotation): boolean {
    let words = 0
    for (let token = firstToken; token < endToken && words <= scareQuote; token++)
      if (all.kind[token] <= TokenKind.number) words++
    return words > scareQuote
  }
}

function holdsWord({word}: Tokens, {firstToken, endToken}: PatternMatch, words: ReadonlySet<number>): boolean {
  for (let token = firstToken; token < endToken; token++) if (words.has(word[token])) return true
  return false
}
