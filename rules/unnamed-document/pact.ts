import type {Tokens} from '../../src/language/tokens.ts'
import {idsOf, intern} from '../../src/language/vocabulary.ts'
import {isDescribedBy, type Text} from './phrase.ts'
import {puff} from './texts.ts'

const a = intern('a')
const of = intern('of')
const to = intern('to')
const counts = idsOf('series number range set string raft host variety wave')
/** What has been done with a pact that there is. */
const done = idsOf(
  'signed established reached concluded adopted agreed struck sealed inked ratified forged formalised formalized codified',
)
/** A pact that is only wished for has no name yet. */
const wished = idsOf(`
  could would may might will should must toward towards hope hopes hoping seek seeks seeking sought aim aims aiming pursue
  pursuing push pushing call calls calling calls need needs want wants negotiate negotiating potential possible future any
  eventual propose proposes proposed proposing if without no urge urged urging for agreeing force forced
  forcing
`)

/** Deals in the plural are trade. */
const trades = idsOf('deals')

/** Whether a pact is there and puffed up where its name should be: “a landmark accord”, “a series of agreements signed”. */
export function isPast(all: Tokens, text: Text, stop: number): boolean {
  const {article, first, head} = text
  if (article === 'definite') return false
  const isSeries =
    first > 2 && all.word[first - 1] === of && counts.has(all.word[first - 2]) && all.word[first - 3] === a
  const isDone = head + 1 < stop && done.has(all.word[head + 1])
  if (article === 'none' && trades.has(all.word[head])) return false
  if (article === 'none' ? !isSeries && !isDone : !isDescribedBy(all, text, puff)) return false
  if (first > 1 && all.word[first - 2] === to) return false
  for (let at = first - 1; at >= Math.max(0, first - 5); at--) if (wished.has(all.word[at])) return false
  return true
}
