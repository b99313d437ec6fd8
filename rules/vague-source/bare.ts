import {TokenKind, type Tokens} from '../../src/language/tokens.ts'
import {idsOf, intern, wordOf} from '../../src/language/vocabulary.ts'
import {adverb} from '../../src/lexicon/adverbs.ts'
import {conjunction, plainAdverb, preposition} from '../../src/lexicon/function-words.ts'
import type {Cue} from './cue.ts'
import type {Group} from './group.ts'
import {plainReport} from './verbs.ts'

const comma = intern(',')
const others = intern('others')
const openers = idsOf('as')
const nameless = idsOf('unnamed unidentified anonymous undisclosed')

/** How long an introduction before the comma may be: |In the weeks since the vote,| analysts … */
const longestIntroduction = 14

/**
 * Whether a view hangs on a group and nothing else: it opens its sentence and speaks, or the sentence is “according
 * to” it. Officials and crowds may report; only what they are said to believe or to stress counts.
 */
export function isBare(all: Tokens, group: Group, cue: Cue, from: number): boolean {
  const {kind, first, quantity, head} = group
  const judges = kind === 'judge' || kind === 'pronoun'
  if (quantity !== 'open' || all.word[head] === others) return false
  if (cue.kind === 'according' || cue.kind === 'agent') return judges
  if (cue.kind !== 'subject' || !opensSentence(all, from, first)) return false
  if (judges) return kind === 'judge' || !cue.described
  // “Unnamed officials said”: the copy itself says that they have no name.
  for (let token = first; token < head; token++) if (nameless.has(all.word[token])) return true
  return !cue.described && !plainReport.has(all.word[cue.token])
}

const forecasters = idsOf('analysts economists forecasters')
const forecasts = idsOf(`
  expect expected expecting forecast forecasts forecasting predict predicted predicting project projected estimate
  estimated
`)

/** What the market expects, with its figure: a consensus that agencies poll and that no single analyst stands for. */
export function isConsensus(all: Tokens, {head}: Group, {token}: Cue, stop: number): boolean {
  if (!forecasters.has(all.word[head]) || !forecasts.has(all.word[token])) return false
  for (let at = token; at < Math.min(stop, token + 30); at++) if (all.kind[at] === TokenKind.number) return true
  return false
}

/** True where a group opens its sentence, but for a conjunction, an adverb or an introduction with a comma. */
function opensSentence(all: Tokens, from: number, first: number): boolean {
  if (first - from > longestIntroduction) return false
  let at = first - 1
  while (at >= from && (all.kind[at] === TokenKind.punctuation || opens(all.word[at]))) at--
  if (at < from) return true
  const word = all.word[from]
  return (
    all.word[first - 1] === comma &&
    (preposition.has(word) || conjunction.has(word) || opens(word) || wordOf(word).endsWith('ing'))
  )
}

function opens(word: number): boolean {
  return openers.has(word) || conjunction.has(word) || plainAdverb.has(word) || adverb.has(word)
}
