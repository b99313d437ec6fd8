import {monthNumber} from '../lexicon/calendar.ts'
import {Shape, TokenKind, type Tokens} from './tokens.ts'
import {idsOf, intern} from './vocabulary.ts'

/** No dateline is longer, agency and reporter included. */
const longestDateline = 18
const emDash = intern('—')
const dashes = idsOf('- – — -- ―')

/**
 * Reads the dateline that opens a report: “HARLAN, 4 March 2026 —”, “ORVA (Newswire) –”.
 *
 * @param from The first token of a sentence.
 * @param stop One past its last token.
 * @param after The first token that the dash may be: a dash may also stand between the place and the day.
 * @returns The token of the dash that ends it, or -1 where the sentence has none.
 */
export function datelineDash(all: Tokens, from: number, stop: number, after = from + 1): number {
  if (from >= stop || all.kind[from] !== TokenKind.word || (all.shape[from] & Shape.capital) === 0) return -1
  for (let token = from + 1; token < Math.min(stop, from + longestDateline); token++) {
    const isSpaced = (all.shape[token] & Shape.spaceBefore) !== 0 || all.word[token] === emDash
    if (isSpaced && token >= after && dashes.has(all.word[token])) return token
    const isSmall = all.kind[token] === TokenKind.word && (all.shape[token] & Shape.capital) === 0
    if (isSmall && !monthNumber.has(all.word[token])) return -1
  }
  return -1
}
