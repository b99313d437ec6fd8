import type {Document} from '../../src/core/document.ts'
import type {Fix, Suggestion} from '../../src/core/message.ts'
import type {PatternMatch} from '../../src/core/patterns.ts'
import {cutUnlessFacts} from '../../src/language/cut-sentence.ts'
import {nameMarks} from '../../src/language/name-marks.ts'
import {substanceOf} from '../../src/language/principals.ts'
import {safely, withoutWords} from '../../src/language/rewrite.ts'
import {sentences} from '../../src/language/sentences.ts'
import {TokenKind, tokens} from '../../src/language/tokens.ts'
import {idsOf, intern} from '../../src/language/vocabulary.ts'
import {determiner} from '../../src/lexicon/function-words.ts'
import type {Reading} from './readings.ts'

const comma = intern(',')
const pronouns = idsOf('he she it they we')

/** The ways to be rid of an interpretation that leave whole sentences and lose no fact. */
export function cutsOf(document: Document, reading: Reading): Suggestion[] {
  if (reading.kind === 'tail') return suggestion('Cut the clause', withoutTail(document, reading))
  if (reading.kind === 'opening') return suggestion('Begin with what happened', withoutOpening(document, reading))
  // “The grant scheme, which opened in March, demonstrates …” would take its news along.
  const {word} = document.get(tokens)
  const isPlain = !word.subarray(reading.firstToken, reading.endToken).includes(comma)
  const holdsFact = !isPlain && substanceOf(document, reading.firstToken, reading.endToken) !== 0
  return holdsFact ? [] : cutUnlessFacts(document, reading)
}

/** Cuts the adjective that the pattern underlines: “a |historic| meeting”. */
export function cutAdjective(document: Document, {firstToken, start}: PatternMatch): Suggestion[] {
  const all = document.get(tokens)
  let adjective = firstToken
  while (all.start[adjective] < start) adjective++
  return suggestion('Cut the adjective', withoutWords(document, adjective, adjective + 1))
}

function suggestion(desc: string, fix: Fix | null): Suggestion[] {
  return fix === null ? [] : [{desc, fix}]
}

/** Takes the clause away where it runs to the end of its sentence. */
function withoutTail(document: Document, {sentence, firstToken}: Reading): Fix | null {
  const all = document.get(tokens)
  const end = document.get(sentences).endToken[sentence] - 1
  for (let token = firstToken; token < end; token++) if (all.kind[token] === TokenKind.punctuation) return null
  const point = all.start[end]
  if (document.prose[point] !== '.') return null
  return safely(document, {range: [all.end[firstToken - 2], point], text: ''})
}

/**
 * Takes away what stands before the only comma near: “In a major step toward calm, |the parties| met”. Where more
 * commas stand, nobody can tell which of them ends the phrase.
 */
function withoutOpening(document: Document, {sentence, firstToken, endToken}: Reading): Fix | null {
  const all = document.get(tokens)
  const stop = document.get(sentences).endToken[sentence]
  let at = endToken
  while (at < stop && all.word[at] !== comma) at++
  const next = at + 1
  if (next >= stop || all.word.subarray(next, stop).includes(comma)) return null
  const opensClause =
    determiner.has(all.word[next]) || pronouns.has(all.word[next]) || document.get(nameMarks)[next] !== 0
  return opensClause ? withoutWords(document, firstToken, at) : null
}
