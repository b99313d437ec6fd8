import {isFunctionWord} from '../lexicon/function-words.ts'
import type {Quantity} from './numbers.ts'
import {TokenKind, type Tokens} from './tokens.ts'
import {idsOf, wordOf} from './vocabulary.ts'

/** Units of time and measure: many different ones of a kind stand in one article. */
const units = idsOf(
  'years year days day hours hour minutes minute weeks week months month times points percent miles metres meters kilometres km games goals runs wickets seats votes others pages',
)

/** How many adjectives may stand before the noun: “four young rowers”. */
const reach = 2

/**
 * What a number counts: the plural noun right behind it, or the participle of a casualty count (“12 killed”).
 *
 * @returns The word's id, or null where nothing that could be compared follows.
 */
export function countedThing(all: Tokens, quantity: Quantity, stop: number): number | null {
  const token = countedToken(all, quantity, stop)
  return token === -1 ? null : all.word[token]
}

/** The token of what a number counts, or -1; see {@link countedThing}. `stop` is one past the last token to look at. */
export function countedToken(all: Tokens, {endToken, isPercent}: Quantity, stop: number): number {
  if (isPercent) return -1
  for (let token = endToken; token < Math.min(stop, endToken + reach + 1); token++) {
    if (all.kind[token] !== TokenKind.word || isFunctionWord(all.word[token]) || units.has(all.word[token])) return -1
    const word = wordOf(all.word[token])
    if (casualties.has(all.word[token]) || (word.length > 3 && word.endsWith('s') && !word.endsWith('ss'))) return token
  }
  return -1
}

const casualties = idsOf('people killed dead injured wounded arrested missing children women men')
