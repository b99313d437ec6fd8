import type {Document} from '../../src/core/document.ts'
import {nameMarks} from '../../src/language/name-marks.ts'
import {sentences} from '../../src/language/sentences.ts'
import {TokenKind, type Tokens, tokens} from '../../src/language/tokens.ts'
import {idsOf, intern, wordOf} from '../../src/language/vocabulary.ts'
import {auxiliary} from '../../src/lexicon/function-words.ts'

/*
 * How much a sentence claims, for the mode `all`: what has a party, a past, a figure, a comparison, a cause or a denial
 * in it needs a source; questions, definitions and directions do not. Source: the classes of check-worthy claims
 * of the claim-detection literature (ClaimBuster, Full Fact).
 */

const perfect = idsOf('has have had was were')
const comparison = idsOf(
  'more most less least fewer best worst first biggest largest smallest highest lowest than record only',
)
const cause = idsOf(`
  because caused causes cause led leads leading resulted results resulting due thanks significantly significant crucial
  vital essential successful effective important major serious dramatic strengthened weakened boosted hurt improved worsened
`)
const denial = idsOf('not never no without refused denied failed')
const direction = idsOf('call visit email click see contact please bring book')
const questionMark = intern('?')
const definitions = idsOf('is are')

/** The points of a sentence: two or more make a claim. */
export function claimScore(document: Document, sentence: number): number {
  const all = document.get(tokens)
  const split = document.get(sentences)
  const names = document.get(nameMarks)
  const first = split.firstToken[sentence]
  const end = split.endToken[sentence]
  let named = false
  let past = false
  let figure = false
  let compared = false
  let caused = false
  let denied = false
  let finite = false
  for (let token = first; token < end; token++) {
    const word = all.word[token]
    if (all.kind[token] === TokenKind.number) figure = true
    if (names[token] !== 0) named = true
    if (all.kind[token] !== TokenKind.word) continue
    if (perfect.has(word) || wordOf(word).endsWith('ed')) past = true
    if (auxiliary.has(word) || past) finite = true
    compared ||= comparison.has(word)
    caused ||= cause.has(word)
    denied ||= denial.has(word)
  }
  if (!finite || all.word[end - 1] === questionMark || direction.has(all.word[first])) return 0
  const points = [past && named, figure, compared, caused, denied].filter((holds) => holds).length
  return points - (isDefinition(all, first, Math.min(end, first + 6)) ? 2 : 0)
}

/** “Paris is the capital …” */
function isDefinition({word}: Tokens, from: number, to: number): boolean {
  for (let token = from + 1; token < to - 1; token++)
    if (definitions.has(word[token]) && articles.has(word[token + 1])) return true
  return false
}

const articles = idsOf('a an the one')
