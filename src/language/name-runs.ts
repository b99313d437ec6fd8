import {possessiveInName} from '../lexicon/organisations.ts'
import {NameWord, nameWord} from './name-words.ts'
import {Shape, TokenKind, type Tokens} from './tokens.ts'
import {idsOf, intern, wordOf} from './vocabulary.ts'

const point = intern('.')
const ampersand = intern('&')
const atSign = intern('@')
const hash = intern('#')
const of = intern('of')
const and = intern('and')
const the = intern('the')
const hague = intern('hague')
const apostrophes = idsOf("' ’")
const possessive = intern("'s")
const pronoun = idsOf("i i'm i've i'll i'd")
const linking = idsOf('of for on to')
/** What a speaker or clerk is one of, besides the subjects of ministers. */
export const chambers = idsOf('house senate parliament assembly staff')
const newspaper = idsOf('times telegraph post mirror herald mail express observer world')
/** Capitals that open a name although they are function words: the film may say “Will”, the ballot paper “May”. */
const personalFunctionWord = idsOf('will may van no')

const {
  function: functionWord,
  calendar,
  particle,
  given,
  role,
  portfolio,
  beforeOf,
  organisationHead,
  courtesy,
  modifier,
} = NameWord

/** True for a word that can be part of a name by its look alone: `Calder`, `al-Assad`, `eBay`, `NATO`. */
export function looksLikeName(all: Tokens, token: number): boolean {
  if (all.kind[token] !== TokenKind.word || (all.shape[token] & (Shape.capital | Shape.innerCapital)) === 0)
    return false
  const word = all.word[token]
  return (nameWord(word) & NameWord.attached) === 0 && !pronoun.has(word)
}

/** True when a name can begin with this token: no function word, no day or month, nothing with a plain prefix. */
export function opensName(all: Tokens, token: number, stop: number): boolean {
  if (!looksLikeName(all, token) || isHandle(all, token)) return false
  const word = all.word[token]
  const bits = nameWord(word)
  if ((bits & (functionWord | calendar)) === 0) return true
  const next = token + 1
  if (next >= stop || !looksLikeName(all, next) || (all.shape[next] & Shape.spaceBefore) === 0) return false
  if (word === the) return all.word[next] === hague
  // “Sunday Times”, “May Wong”, “Will Barton”; but “Will Barton win?” cannot be told from it, and does no harm.
  if ((bits & calendar) !== 0 && newspaper.has(all.word[next])) return true
  return (bits & given) !== 0 && (nameWord(all.word[next]) & (functionWord | calendar | NameWord.common)) === 0
}

/** `@InesCalder` and `#ElmQuay` are addresses, not spellings. */
function isHandle(all: Tokens, token: number): boolean {
  if (token === 0 || (all.shape[token] & Shape.spaceBefore) !== 0) return false
  return all.word[token - 1] === atSign || all.word[token - 1] === hash
}

/**
 * The end of the run of words that begins with a token and that capitals and the small words between them
 * hold together, within one sentence. A run may hold a title and several names side by side.
 *
 * @returns One past the run's last token.
 */
export function runEnd(all: Tokens, first: number, stop: number): number {
  let end = afterWord(all, first, stop)
  let head = headBits(all, first)
  while (end < stop) {
    const next = linkEnd(all, first, end, head, stop)
    if (next === 0) break
    head |= headBits(all, next - 1)
    end = afterWord(all, next - 1, stop)
  }
  return end
}

/** What of a word decides over an “of” behind it. */
function headBits(all: Tokens, token: number): number {
  return nameWord(all.word[token]) & (beforeOf | organisationHead | role)
}

/** One past the token and the point that belongs to it when the run goes on behind it: `J.`, `Gen.`, `St.` */
function afterWord(all: Tokens, token: number, stop: number): number {
  const next = token + 1
  if (next + 1 >= stop || all.word[next] !== point || (all.shape[next] & Shape.spaceBefore) !== 0) return next
  // Sentences are split already, so that a point inside one belongs to the word before it.
  return looksLikeName(all, next + 1) ? next + 1 : next
}

/** One past the next capitalised word that still belongs to the run, or 0. */
function linkEnd(all: Tokens, first: number, at: number, head: number, stop: number): number {
  const {word} = all
  if (continues(all, at)) return at + 1
  if (all.kind[at] === TokenKind.symbol)
    return word[at] === ampersand && at + 1 < stop && looksLikeName(all, at + 1) ? at + 2 : 0
  if (apostrophes.has(word[at])) return opensAfterPlural(all, at, stop)
  if (all.kind[at] !== TokenKind.word) return 0
  if (word[at] === possessive) return opensAfterPossessive(all, at, stop)
  const bits = nameWord(word[at])
  if ((bits & particle) !== 0) {
    let next = at + 1
    while (next < stop && next < at + 3 && (nameWord(word[next]) & particle) !== 0 && !continues(all, next)) next++
    if (next < stop && continues(all, next) && (nameWord(word[at - 1]) & (role | courtesy)) === 0) return next + 1
  }
  if (linking.has(word[at])) return linkedByOf(all, at, head, stop)
  if (word[at] === and) return linkedByAnd(all, first, at, head, stop)
  return 0
}

/** True for a capitalised word that goes on with a name: no function word, no day. */
function continues(all: Tokens, token: number): boolean {
  if (!looksLikeName(all, token)) return false
  const bits = nameWord(all.word[token])
  if ((bits & (functionWord | calendar)) === 0) return true
  // Theresa May, Kim Will; not “Michael on Monday”, which has no capital to go on with, nor “Reuters Monday”.
  return personalFunctionWord.has(all.word[token]) && (nameWord(all.word[token - 1]) & given) !== 0
}

/** “People’s Party”, “Lloyd’s of London”: the few names that go on behind a possessive. */
function opensAfterPossessive(all: Tokens, at: number, stop: number): number {
  if (at + 1 >= stop || !possessiveInName.has(all.word[at - 1])) return 0
  if (continues(all, at + 1)) return at + 2
  return linking.has(all.word[at + 1]) && at + 2 < stop && continues(all, at + 2) ? at + 3 : 0
}

/** “Farmers’ Union”, “Teachers’ Credit Association”: a plural possessive before a body’s head noun. */
function opensAfterPlural(all: Tokens, at: number, stop: number): number {
  if ((all.shape[at] & Shape.spaceBefore) !== 0 || !wordOf(all.word[at - 1]).endsWith('s')) return 0
  for (let token = at + 1; token < Math.min(stop, at + 4) && continues(all, token); token++)
    if ((nameWord(all.word[token]) & organisationHead) !== 0) return at + 2
  return 0
}

/** “Ministry of Defence”, “Bank of the South”, “Secretary of State”, “Minister for Health”. */
function linkedByOf(all: Tokens, at: number, head: number, stop: number): number {
  let next = at + 1
  if (next < stop && all.word[next] === the) next++
  if (next >= stop || !continues(all, next)) return 0
  const before = nameWord(all.word[at - 1])
  if ((before & beforeOf) !== 0) return next + 1
  const isOf = all.word[at] === of
  const subject = (nameWord(all.word[next]) & (portfolio | modifier)) !== 0 || chambers.has(all.word[next])
  if ((before & role) !== 0) return subject ? next + 1 : 0
  return (head & organisationHead) !== 0 && !isOf && (before & organisationHead) !== 0 && subject ? next + 1 : 0
}

/**
 * “Food and Drug Administration”, “Securities and Exchange Commission”: two plain words, and what they are subjects of
 * right behind them. Both houses of one parliament are no subjects.
 */
function joinsSubjects(all: Tokens, at: number, stop: number): boolean {
  const head = at + 2
  if (head >= stop || !continues(all, head) || (nameWord(all.word[head]) & organisationHead) === 0) return false
  for (const token of [at - 1, at + 1]) {
    const bits = nameWord(all.word[token])
    if ((bits & NameWord.common) === 0 || (bits & (role | given | NameWord.place | NameWord.demonym)) !== 0)
      return false
    if (chambers.has(all.word[token])) return false
  }
  return true
}

/** “Ministry of Trade and Industry”, “Health and Safety Executive”; never “Turkey and Azerbaijan”. */
function linkedByAnd(all: Tokens, first: number, at: number, head: number, stop: number): number {
  const next = at + 1
  if (next >= stop || !continues(all, next)) return 0
  const before = nameWord(all.word[at - 1])
  const after = nameWord(all.word[next])
  const subjects = (before & portfolio) !== 0 && (after & portfolio) !== 0 && ((before | after) & role) === 0
  if (!subjects) return joinsSubjects(all, at, stop) ? next + 1 : 0
  if ((head & beforeOf) !== 0 && at - 1 > first) return next + 1
  // Without a head before it, one has to follow: “Culture and Sport Committee”, “Trade and Industry Secretary”.
  for (let token = next + 1; token < stop && token < next + 3 && continues(all, token); token++)
    if ((nameWord(all.word[token]) & (organisationHead | role)) !== 0) return next + 1
  return 0
}
