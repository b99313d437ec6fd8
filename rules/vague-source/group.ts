import type {NameMarks} from '../../src/language/name-marks.ts'
import {TokenKind, type Tokens} from '../../src/language/tokens.ts'
import {idsOf, intern, wordOf} from '../../src/language/vocabulary.ts'
import {plainSpeechVerb} from '../../src/lexicon/cues.ts'
import {conjunction, determiner, isFunctionWord, preposition} from '../../src/lexicon/function-words.ts'
import {bodyGroup, crowdGroup, informantGroup, judgeGroup, looseCount} from '../../src/lexicon/source-groups.ts'

/** Why the group is asked: for its judgement, for what it knows, as a crowd, as a kind of body, or just as “many”. */
export type GroupKind = 'judge' | 'informant' | 'crowd' | 'body' | 'pronoun'

/** A noun phrase that speaks of people in the plural. Tokens, ends exclusive. */
export interface Group {
  readonly kind: GroupKind
  readonly head: number
  /** From its first word up to its head, or up to the last of several heads: |many fans and pundits| alike. */
  readonly first: number
  readonly end: number
  /** Where the words begin that say which group it is: many |health experts|. */
  readonly bareFirst: number
  /** `the` or `these` experts; `his` aides; `twelve` analysts; `no` expert; or none of these. */
  readonly quantity: 'open' | 'definite' | 'possessive' | 'counted'
  /** How many words describe it: |local health| officials. */
  readonly modifiers: number
  /** A name is part of it: |Kestrel| analysts. */
  readonly named: boolean
  /** The preposition that it hangs on, or 0. */
  readonly under: number
}

const mostModifiers = 5
/** How many tokens a noun phrase may have before its head, names and counts included. */
const longest = 12

const possessiveEnding = intern("'s")
const of = intern('of')
const open = idsOf(
  'some many most several few fewer other various numerous certain such all more much countless any no',
)
const possessives = idsOf('his her its their our my your whose')
const definites = idsOf('the these those both either neither')
const joins = idsOf('and or & as well')
/** Shares of a whole are counted by a poll, and the poll is the source. */
const shares = idsOf('majority minority percent % share proportion half third quarter two-thirds three-quarters')
/** Groups that stay vague behind “the”: nobody has met them before. */
const everVague = idsOf('sources insiders observers watchers critics pundits skeptics sceptics')
const articles = idsOf('a an the')
const plainJoins = idsOf('and or')
const partOf = idsOf('some many most several few all none one two three each either neither any')

/** The kind of group that a word is the head of, or null. */
export function kindOfHead(word: number): GroupKind | null {
  if (judgeGroup.has(word)) return 'judge'
  if (informantGroup.has(word)) return 'informant'
  if (crowdGroup.has(word)) return 'crowd'
  return bodyGroup.has(word) ? 'body' : null
}

/**
 * Reads the noun phrase around a head, to the left as far as it goes and to the right over further heads.
 *
 * @param from The first token of its sentence. @param stop One past the last.
 */
export function readGroup(
  all: Tokens,
  names: NameMarks,
  head: number,
  kind: GroupKind,
  from: number,
  stop: number,
): Group {
  let first = head
  let bareFirst = head
  let modifiers = 0
  // A head that opens a sentence has its capital from there: |Clinicians| say, but |Doctors| Without Borders says.
  let named = names[head] !== 0 && (head > from || (head + 1 < stop && names[head + 1] !== 0))
  let quantity: Group['quantity'] = 'open'
  let under = 0
  let at = head - 1
  for (; at >= from && modifiers <= mostModifiers && head - at <= longest; at--) {
    const word = all.word[at]
    if (all.kind[at] === TokenKind.number) {
      quantity = 'counted'
      first = at
      break
    }
    if (all.kind[at] !== TokenKind.word) break
    if (names[at] !== 0) named ||= at > from || !isAbstract(word)
    else if (word === possessiveEnding) {
      quantity = 'possessive'
      named ||= at > from && names[at - 1] !== 0
    } else if (open.has(word)) {
      first = at
      continue
    } else if (possessives.has(word) || definites.has(word)) {
      quantity = possessives.has(word) ? 'possessive' : 'definite'
      first = at
      at--
      break
    } else if (plainJoins.has(word) && at > from && joinsGroups(all, names, at, head)) {
      if (names[at - 1] !== 0 && !opensClause(all, names, at - 1, from)) break
    } else if (isFunctionWord(word) || plainSpeechVerb.has(word)) break
    else modifiers++
    first = at
    if (word !== possessiveEnding) bareFirst = at
  }
  // “RT and its defenders”
  if (at > from && plainJoins.has(all.word[at]) && names[at - 1] !== 0) named ||= opensClause(all, names, at - 1, from)
  if (at >= from && all.word[at] === of && quantity !== 'counted') {
    const count = countBefore(all, at, from)
    if (count !== -1) first = count
    else under = of
  } else if (at >= from && preposition.has(all.word[at])) under = all.word[at]
  const end = lastHead(all, names, head, stop)
  return {kind: kindOfAll(all, kind, first, end), head, first, bareFirst, end, quantity, modifiers, named, under}
}

/** A word whose ending shows that only the head of the sentence gave it its capital: Advocacy groups, Aviation experts. */
function isAbstract(word: number): boolean {
  return /(?:cy|tion|sion|ment|ity|ness|logy|graphy|ics|ance|ence|ture|ing|nal|cal|ous|ive|ary)$/.test(wordOf(word))
}

/** “fans |and| pundits”, “state |and| federal officials”: another head or a describing word stands before. */
function joinsGroups(all: Tokens, names: NameMarks, at: number, head: number): boolean {
  const before = all.word[at - 1]
  if (all.kind[at - 1] !== TokenKind.word) return false
  if (names[at - 1] !== 0 || kindOfHead(before) !== null) return true
  return head - at > 1 && !isFunctionWord(before) && !plainSpeechVerb.has(before) && !wordOf(before).endsWith('s')
}

/** Whether the name that ends here opens its clause: “|RT| and its defenders say”, not “he won |Ohio| and analysts say”. */
function opensClause(all: Tokens, names: NameMarks, last: number, from: number): boolean {
  let at = last
  while (at >= from && names[at] !== 0) at--
  return at < from || all.kind[at] === TokenKind.punctuation || conjunction.has(all.word[at])
}

/** The first token of “a growing number of”, “dozens of”, “some of” before an “of”, or -1. */
function countBefore(all: Tokens, at: number, from: number): number {
  const noun = at - 1
  if (noun < from || !(looseCount.has(all.word[noun]) || partOf.has(all.word[noun]))) return -1
  let first = noun
  for (let token = noun - 1; token >= from && noun - token < 4; token--) {
    if (all.kind[token] !== TokenKind.word) break
    if (articles.has(all.word[token])) return token
    if (isFunctionWord(all.word[token]) || preposition.has(all.word[token])) break
    first = token
  }
  return looseCount.has(all.word[noun]) && first !== noun ? noun : first
}

/** Groups of an age or an income are known from polls, too. */
const demographic = idsOf('younger older richer poorer wealthier better-off worse-off lower-income higher-income')
/** Lawyers are known by those for whom they speak, world leaders by their offices. */
const lawyers = idsOf('lawyers attorneys solicitors barristers')
const clients = idsOf('for representing acting')
const world = intern('world')

/**
 * Whether a group is one of which a member could be named: no share of voters, which a poll counts, nor “the
 * companies”, which the article has named.
 */
export function couldBeNamed(all: Tokens, {kind, head, first, end, quantity, modifiers}: Group): boolean {
  switch (kind) {
    case 'pronoun':
      return all.word[end] !== of
    case 'body':
      return quantity === 'open' && (modifiers > 0 || first < head) && all.word[end] !== of
    case 'crowd':
      if (first > 0 && all.word[first - 1] === of) return false
      return quantity === 'open' && !holds(all, first, head, shares) && !holds(all, first, head, demographic)
    default:
      if (lawyers.has(all.word[head]) && (quantity === 'possessive' || clients.has(all.word[end]))) return false
      if (head > first && all.word[head - 1] === world) return false
      return quantity !== 'definite' || everVague.has(all.word[head])
  }
}

function holds({word}: Tokens, from: number, to: number, words: ReadonlySet<number>): boolean {
  for (let token = from; token < to; token++) if (words.has(word[token])) return true
  return false
}

/** Among several heads the one that is asked for its judgement counts: fans and |pundits|. */
function kindOfAll(all: Tokens, kind: GroupKind, first: number, end: number): GroupKind {
  if (kind === 'pronoun') return kind
  for (let token = first; token < end; token++) if (judgeGroup.has(all.word[token])) return 'judge'
  return kind
}

/** Past the last head of “fans |and pundits|”. */
function lastHead(all: Tokens, names: NameMarks, head: number, stop: number): number {
  let end = head + 1
  while (end + 1 < stop && joins.has(all.word[end])) {
    let at = end + 1
    while (at < stop && at - end < 5 && all.kind[at] === TokenKind.word && kindOfHead(all.word[at]) === null) {
      if (determiner.has(all.word[at]) ? !open.has(all.word[at]) : isFunctionWord(all.word[at])) return end
      if (plainSpeechVerb.has(all.word[at]) || names[at] !== 0) return end
      at++
    }
    if (at >= stop || kindOfHead(all.word[at]) === null) return end
    end = at + 1
  }
  return end
}
