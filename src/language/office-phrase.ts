import {organisationNoun} from '../lexicon/cues.ts'
import {isFunctionWord} from '../lexicon/function-words.ts'
import {type OfficeHead, officeHead, officeNoun, officeQualifier, officeSubjects} from '../lexicon/offices.ts'
import {NameMark, type NameMarks} from './name-marks.ts'
import {looksLikeName} from './name-runs.ts'
import {NameWord, nameWord} from './name-words.ts'
import {officeKey} from './office-key.ts'
import {nameKeys} from './substance-words.ts'
import {Shape, TokenKind, type Tokens, tokenize} from './tokens.ts'
import {idsOf, intern, wordOf} from './vocabulary.ts'

/** An office in the singular with whose it is: “the Danish prime minister”, “head of the Harbour Board”. */
export interface OfficePhrase {
  /** Tokens of the whole noun phrase, its article included; end exclusive. */
  readonly firstToken: number
  readonly endToken: number
  readonly head: number
  /** What the office is, in lower case, and the same for all words for it: `premier`, `ministry:foreign`, `mayor`. */
  readonly office: string
  /** Bits of `OfficeKind`. */
  readonly kind: number
  /** Words such as “chief” and “boss” may stand for any office of their kind. */
  readonly isLoose: boolean
  readonly owner: 'name' | 'noun' | 'none'
  /** Words of the owner’s name, countries by their English name. */
  readonly ownerKeys: ReadonlySet<string>
  /** How the phrase opens: `the`, `its` and a possessive point at one person; without any it is a title. */
  readonly opening: 'definite' | 'indefinite' | 'bare'
  /** “the |next| mayor”, “the |former| mayor”: nobody in office. */
  readonly isOther: boolean
}

const possessive = intern("'s")
const apostrophes = idsOf("' ’")
const of = intern('of')
const links = idsOf('of for at to')
const articles = idsOf('the its')
const joiners = idsOf('and &')
const indefinite =
  idsOf(`a an any each every either neither no some another one this that which what whatever whose his her their my our your
  two both these those`)
const other =
  idsOf(`next future first would-be potential prospective eventual likely hypothetical ideal aspiring imaginary presumptive
  former ex late then ex- onetime one-time previous`)
const describing =
  idsOf(`new current present sitting incumbent outgoing incoming embattled long-serving longtime long-time
  newly-elected newly elected re-elected reelected newly-appointed appointed acting interim powerful influential veteran civilian local
  entire overall own billionaire populist conservative liberal left-wing right-wing hardline moderate socialist centrist`)
const {portfolio, modifier, given, demonym, place, organisationHead} = NameWord
const officeWords = idsOf('state government')
const general = intern('general')

/** How many tokens an owner behind the office may have. */
const longestOwner = 12

/**
 * Reads the office whose head noun stands at a token.
 *
 * @param names Which tokens are part of a name.
 * @param head A token whose word is in the class `office-noun`.
 * @param from First token of the sentence. @param stop One past its last.
 * @param about What the word makes of an office, where the built-in list does not say.
 * @returns Null where the word is no office here: “the minister”, “police chief executives”.
 */
export function readOffice(
  all: Tokens,
  names: NameMarks,
  head: number,
  from: number,
  stop: number,
  about: OfficeHead | undefined = officeHead(wordOf(all.word[head])),
): OfficePhrase | null {
  // “the |Office of the Comptroller|”, “|Premier League|”: part of a body’s name.
  if (about === undefined || isInsideName(all, names, head, stop) || isBeforeHead(all, head, stop)) return null
  const qualifiers = qualifiersBefore(all, head, from, about)
  const left = readLeft(all, names, qualifiers, head, from)
  const right = readRight(all, names, head, stop, about.needsOwner)
  if (left === null || right === null) return null
  const keys = new Set([...left.keys, ...right.keys])
  const owner = keys.size > 0 ? 'name' : left.owned || right.owned ? 'noun' : 'none'
  if (!makesOffice(all, about, qualifiers, head, right, owner)) return null
  const office = officeKey(all, qualifiers, head, right.subject)
  return {
    firstToken: left.first,
    endToken: right.end,
    head,
    office,
    kind: about.kind,
    isLoose: loose.has(all.word[head]) && office === wordOf(all.word[head]),
    owner,
    ownerKeys: keys,
    opening: left.opening,
    isOther: left.isOther,
  }
}

/** “the |Office of the Comptroller|”, “|Premier League|”, but not “the |Bishop of Arn|”, who is one. */
function isInsideName(all: Tokens, names: NameMarks, head: number, stop: number): boolean {
  return names[head] > NameMark.person && !(head + 1 < stop && links.has(all.word[head + 1]))
}

const headNoun = intern('head')
const loose = idsOf('chief boss head leader director president commander')

/**
 * Reads the first office of a few words by themselves, such as those in a config: “Danish prime minister”.
 *
 * @returns Null where they name none.
 */
export function officeIn(words: string): OfficePhrase | null {
  const all = tokenize(words)
  const names = new Uint8Array(all.length)
  for (let token = 0; token < all.length; token++)
    if (looksLikeName(all, token) && !officeNoun.has(all.word[token]) && !isQualifier(all.word[token]))
      names[token] = NameMark.other
  for (let head = 0; head < all.length; head++) {
    const office = officeNoun.has(all.word[head]) ? readOffice(all, names, head, 0, all.length) : null
    if (office !== null) return office
  }
  return null
}

/** “|chief| executive”, “|secretary| general”, “|director| general”: the office’s head noun comes next. */
function isBeforeHead(all: Tokens, head: number, stop: number): boolean {
  const next = head + 1
  if (next >= stop || all.kind[next] !== TokenKind.word) return false
  if (!officeNoun.has(all.word[next])) {
    const after = next + 1
    return (
      after < stop &&
      officeNoun.has(all.word[after]) &&
      officeQualifier.has(all.word[next]) &&
      links.has(all.word[next]) === false
    )
  }
  return all.word[next] === general || officeHead(wordOf(all.word[next]))?.before.has(wordOf(all.word[head])) === true
}

/** The first token of the words before the head that say what it is in charge of: `|foreign| minister`. */
function qualifiersBefore(all: Tokens, head: number, from: number, {before: own}: OfficeHead): number {
  let at = head
  while (at > from && head - at < longestOwner) {
    const before = at - 1
    const word = all.word[before]
    if (all.kind[before] !== TokenKind.word) break
    if (isQualifier(word) || (at === head && own.has(wordOf(word)))) at = before
    else if (joiners.has(word) && before > from && isQualifier(all.word[before - 1]) && at < head) at = before
    else break
  }
  return at
}

function isQualifier(word: number): boolean {
  return (nameWord(word) & (portfolio | modifier)) !== 0 || officeQualifier.has(word)
}

interface Left {
  readonly first: number
  readonly opening: OfficePhrase['opening']
  readonly keys: readonly string[]
  readonly owned: boolean
  readonly isOther: boolean
}

/** Reads the article and the owner before an office. */
function readLeft(all: Tokens, names: NameMarks, qualifiers: number, head: number, from: number): Left | null {
  let at = qualifiers
  let isOther = false
  for (let token = qualifiers; token < head; token++)
    if (other.has(all.word[token]) && !firstMinister(all, token)) isOther = true
  const keys: string[] = []
  let owned = false
  for (; at > from && qualifiers - at < longestOwner; at--) {
    const before = at - 1
    const word = all.word[before]
    if (other.has(word)) isOther = true
    else if (isOwnerWord(all, names, before)) addKeys(all, before, keys)
    else if (!describing.has(word) && !(organisationNoun.has(word) && !isFunctionWord(word))) break
    else if (organisationNoun.has(word)) owned = true
  }
  if (at === from) return {first: at, opening: 'bare', keys, owned, isOther}
  const before = at - 1
  const word = all.word[before]
  if (word === possessive || (apostrophes.has(word) && (all.shape[before] & Shape.spaceBefore) === 0))
    return possessor(all, names, before, from, isOther, keys)
  if (articles.has(word))
    return {first: before, opening: 'definite', keys, owned: owned || wordOf(word) === 'its', isOther}
  if (indefinite.has(word)) return {first: before, opening: 'indefinite', keys, owned, isOther}
  return {first: at, opening: 'bare', keys, owned, isOther}
}

const minister = intern('minister')
const first = intern('first')

/** Scotland’s |first| minister is no other than the minister in office. */
function firstMinister(all: Tokens, token: number): boolean {
  return all.word[token] === first && all.word[token + 1] === minister
}

/** A word of a name that may say whose the office is: no person’s. */
function isOwnerWord(all: Tokens, names: NameMarks, token: number): boolean {
  if (all.kind[token] !== TokenKind.word || isFunctionWord(all.word[token])) return false
  if (names[token] > 1) return true
  return (
    (all.shape[token] & (Shape.capital | Shape.allCapitals)) !== 0 &&
    (nameWord(all.word[token]) & (demonym | place)) !== 0
  )
}

function addKeys(all: Tokens, token: number, keys: string[]): void {
  if (all.kind[token] === TokenKind.word && all.word[token] !== possessive && !isFunctionWord(all.word[token]))
    keys.push(...nameKeys(all.word[token]))
}

/** Reads whose the office is before a possessive: “|Azerbaijan|’s”, “|the ferry company|’s”. */
function possessor(
  all: Tokens,
  names: NameMarks,
  mark: number,
  from: number,
  isOther: boolean,
  keys: string[],
): Left | null {
  let at = mark
  let named = false
  for (; at > from && mark - at < longestOwner; at--) {
    const before = at - 1
    const word = all.word[before]
    if (all.kind[before] !== TokenKind.word) break
    if (names[before] === 1) return null
    if (names[before] > 1) {
      named = true
      addKeys(all, before, keys)
    } else if (named ? !joinsName(all, names, before) : isFunctionWord(word)) break
  }
  const isArticle = at > from && articles.has(all.word[at - 1])
  if (!named && !isArticle) return null
  return {first: isArticle ? at - 1 : at, opening: 'definite', keys, owned: true, isOther}
}

/** A small word inside a name: “Bank |of| Norrland”. */
function joinsName(all: Tokens, names: NameMarks, token: number): boolean {
  return all.word[token] === of && token > 0 && names[token - 1] > 1
}

interface Right {
  readonly end: number
  readonly keys: readonly string[]
  readonly owned: boolean
  /** Words of the office behind its head: “secretary of |state|”. */
  readonly subject: string
}

/** Reads the subject and the owner behind an office’s head. */
function readRight(all: Tokens, names: NameMarks, head: number, stop: number, ofBody: boolean): Right | null {
  const keys: string[] = []
  let end = head + 1
  let subject = ''
  let owned = false
  for (let turns = 0; turns < 2 && end + 1 < stop && links.has(all.word[end]); turns++) {
    let at = end + 1
    if (articles.has(all.word[at])) at++
    else if (indefinite.has(all.word[at])) return null
    if (at >= stop) break
    const opened = at
    if (turns === 0) {
      const fixed = fixedSubject(all, head, at, stop)
      if (fixed > at) {
        subject = phraseOf(all, at, fixed)
        end = fixed
        continue
      }
    }
    while (at < stop && at - opened < longestOwner && isSubjectWord(all, names, at)) at++
    if (at > opened && names[at] <= 1 && all.word[at] !== possessive && !hasName(names, opened, at)) {
      subject = phraseOf(all, opened, at)
      end = at
      continue
    }
    at = ownerEnd(all, names, opened, stop, ofBody)
    if (at === opened) break
    const isNamed = hasName(names, opened, at) || hasCapital(all, opened, at)
    if (!isNamed && opened === end + 1) return null
    if (isNamed) for (let token = opened; token < at; token++) addKeys(all, token, keys)
    else owned = true
    end = at
    break
  }
  return {end, keys, owned, subject}
}

function hasName(names: NameMarks, first: number, end: number): boolean {
  for (let token = first; token < end; token++) if (names[token] > 1) return true
  return false
}

function hasCapital(all: Tokens, first: number, end: number): boolean {
  for (let token = first; token < end; token++) if ((all.shape[token] & Shape.capital) !== 0) return true
  return false
}

function fixedSubject(all: Tokens, head: number, at: number, stop: number): number {
  for (const phrase of officeSubjects.get(wordOf(all.word[head])) ?? []) {
    const words = phrase.split(' ')
    let same = 0
    while (same < words.length && at + same < stop && wordOf(all.word[at + same]) === words[same]) same++
    if (same === words.length) return at + same
  }
  return at
}

function isSubjectWord(all: Tokens, names: NameMarks, token: number): boolean {
  if (all.kind[token] !== TokenKind.word || names[token] > 1) return false
  return isQualifier(all.word[token]) || (joiners.has(all.word[token]) && isQualifier(all.word[token + 1]))
}

/** The end of the name or the body behind “of”: “the |Harbour Board|”, and for a head “the |city’s fire service|”. */
function ownerEnd(all: Tokens, names: NameMarks, opened: number, stop: number, ofBody: boolean): number {
  let at = opened
  let last = opened
  for (; at < stop && at - opened < longestOwner; at++) {
    const word = all.word[at]
    if (names[at] === NameMark.person || (at > opened && opensPerson(all, at, stop))) break
    if (names[at] > 1 || (all.shape[at] & Shape.capital) !== 0) last = at + 1
    else if (word === possessive || apostrophes.has(word)) {
      if (!ofBody) break
    } else if (joiners.has(word) && joinsBody(all, at, stop)) continue
    else if (all.kind[at] !== TokenKind.word || (isFunctionWord(word) && !(names[at + 1] > 1 && all.word[at] === of)))
      break
    else if (organisationNoun.has(word) || isQualifier(word)) last = at + 1
    else if (at > last + 2) break
    // “the head of Norrland’s |fisheries panel|”
    else if (all.word[at - 1] === possessive || all.word[at - 2] === possessive) last = at + 1
  }
  return last
}

/** “Secretary of State for Norrland |Ines| Calder”: a given name behind the owner, and no body of that name. */
export function opensPerson(all: Tokens, token: number, stop: number): boolean {
  if ((all.shape[token] & Shape.capital) === 0 || (nameWord(all.word[token]) & given) === 0) return false
  return !joinsBody(all, token - 1, stop)
}

/** “the Securities |and| Investments Board”: one body, although the word may part two names. */
function joinsBody(all: Tokens, joiner: number, stop: number): boolean {
  for (let at = joiner + 1; at < Math.min(stop, joiner + 5); at++) {
    if ((all.shape[at] & Shape.capital) === 0) return false
    if ((nameWord(all.word[at]) & organisationHead) !== 0) return true
  }
  return false
}

function phraseOf(all: Tokens, first: number, end: number): string {
  let phrase = ''
  for (let token = first; token < end; token++) phrase += `${phrase === '' ? '' : ' '}${wordOf(all.word[token])}`
  return phrase
}

function makesOffice(
  all: Tokens,
  about: OfficeHead,
  qualifiers: number,
  head: number,
  {subject, keys, owned}: Right,
  owner: OfficePhrase['owner'],
): boolean {
  const before = head > qualifiers ? all.word[head - 1] : 0
  if (officeSubjects.get(wordOf(all.word[head]))?.includes(subject) && about.needsOwner) return true
  if (before !== 0 && about.before.has(wordOf(before))) return true
  if (about.ofSubject)
    return subject !== '' || (before !== 0 && (nameWord(before) & portfolio) !== 0 && !officeWords.has(before))
  if (about.ofBody) return keys.length > 0
  if (!about.alone && !about.needsOwner) return subject !== '' && owner === 'name'
  // “a gun to its |head|”
  if (about.needsOwner)
    return owner === 'name' || (owner === 'noun' && about.alone && (owned || all.word[head] !== headNoun))
  return true
}
