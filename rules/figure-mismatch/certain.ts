import type {Quantity} from '../../src/language/numbers.ts'
import {TokenKind, type Tokens} from '../../src/language/tokens.ts'
import {idsOf, intern} from '../../src/language/vocabulary.ts'

/** A number behind one of these is a bound, a guess, an earlier figure or a part. */
const hedges = idsOf(`
  than least most up about around nearly almost another more fewer first last from only between some roughly
  approximately over under estimated further other additional including as maybe perhaps possibly circa just these those
  below above exceeding remaining
`)
/** “Up to 40 homes” is a bound, “power to 40 homes” is not. */
const to = intern('to')
const beforeTo = idsOf('up close closer next near down')
/** “Three of 12 homes” speaks of a part, “a crowd of 12” does not. */
const of = intern('of')
const beforeOf = idsOf('total crowd group team convoy fleet party army force audience gang squad staff crew number mob')
/** A number before one of these is a part, or the lower end of something. */
const parts = idsOf('of or to and more other others out – - plus')
/** What speaks of what may come, or of another time. */
const otherTimes = idsOf(`
  would could may might will shall should expect expects expected forecast forecasts plan plans planned planning target
  targets aim aims likely estimate estimates estimated hope hopes project projects projected predict predicts predicted
  ago previous previously earlier since average each every per annually annual daily weekly monthly formerly initially
  originally if unless until ever record past recent so far
`)

/** True for a figure that the article gives for certain: no guess, no bound, no part of a whole, no end of a range. */
export function isExact(all: Tokens, {firstToken, endToken}: Quantity, from: number, to: number): boolean {
  if (firstToken > from && isHedge(all, firstToken - 1)) return false
  // “Two or three”, “10 and 12”
  if (firstToken > from + 1 && all.kind[firstToken - 2] === TokenKind.number && parts.has(all.word[firstToken - 1]))
    return false
  return endToken >= to || !parts.has(all.word[endToken])
}

function isHedge({word}: Tokens, token: number): boolean {
  const before = token > 0 ? word[token - 1] : 0
  if (word[token] === to) return beforeTo.has(before)
  if (word[token] === of) return !beforeOf.has(before)
  return hedges.has(word[token])
}

/** So many tokens around the figure say of which time it is. */
const reach = 8

/** True for a figure of what is, not of what may come or has been at another time. */
export function isOfNow(all: Tokens, {firstToken, endToken}: Quantity, from: number, to: number): boolean {
  const end = Math.min(to, endToken + reach)
  for (let token = Math.max(from, firstToken - reach); token < end; token++)
    if (otherTimes.has(all.word[token])) return false
  return true
}
