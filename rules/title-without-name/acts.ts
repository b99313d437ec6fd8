import type {OfficeMention} from '../../src/language/office-holders.ts'
import {endsPhrase} from '../../src/language/phrase-end.ts'
import {Shape, TokenKind, type Tokens} from '../../src/language/tokens.ts'
import {idsOf, intern, wordOf, wordSet} from '../../src/language/vocabulary.ts'
import {auxiliary} from '../../src/lexicon/function-words.ts'
import {irregularPasts} from '../../src/lexicon/inflection.ts'

const equating = idsOf(`
  be become becomes became becoming been being as named elected appointed made called like remain remains remained
  nominated chosen elect appoint name choose pick nominate electing appointing choosing
`)
const states = idsOf('is are was were')
const posts = idsOf('post posts position role job office rank title powers duties election seat place race plan')
const of = idsOf('of for to')
const duties = idsOf('must may should can shall would could might ought cannot')
const pasts = wordSet(() => irregularPasts().map(intern))

/**
 * Whether an office stands for the person who holds it, and this person is somebody in the news: no predicate (“she
 * became |the mayor|”), no part of another noun (“|the mayor| race”), no duty of whoever is in office.
 *
 * @param from First token of the sentence. @param stop One past its last.
 */
export function actsHere(all: Tokens, office: OfficeMention, from: number, stop: number): boolean {
  const {firstToken, endToken, opening, owner, isOther} = office
  if (opening === 'indefinite' || isOther || !endsPhrase(all, endToken, stop)) return false
  const before = firstToken - 1
  if (before >= from) {
    if (equating.has(all.word[before])) return false
    // “Norrland is the mayor’s home” has a possessive; “she is |the mayor of Arn|”.
    if (states.has(all.word[before])) return false
    if (of.has(all.word[before]) && before > from && posts.has(all.word[before - 1])) return false
  }
  if (owner === 'none' && endToken < stop && duties.has(all.word[endToken])) return false
  // “|Danish Prime Minister| met …”: a title without an article has to be somebody who does something.
  if (opening === 'bare') return owner === 'name' && isCapital(all, office) && endToken < stop && isPast(all, endToken)
  return true
}

function isCapital(all: Tokens, {head}: OfficeMention): boolean {
  return (all.shape[head] & Shape.capital) !== 0
}

function isPast(all: Tokens, token: number): boolean {
  if (all.kind[token] !== TokenKind.word) return false
  return auxiliary.has(all.word[token]) || pasts.has(all.word[token]) || /ed$/.test(wordOf(all.word[token]))
}
