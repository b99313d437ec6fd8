import type {Document} from '../../src/core/document.ts'
import {sentences} from '../../src/language/sentences.ts'
import {type Tokens, tokens} from '../../src/language/tokens.ts'
import {idsOf, intern} from '../../src/language/vocabulary.ts'
import {spellingGloss} from '../../src/lexicon/name-particles.ts'
import type {Place, Spelling} from './forms.ts'

/** What between two names says that they are one: “Kyiv (Kiev)”, “Myanmar, also known as Burma”. */
const equating = idsOf('( / [ or known called named name also is was became to')

/** What right before a name says that it is another name for something: “the nation, also known as |Burma|”. */
export const introducing: ReadonlySet<number> = idsOf('as formerly previously once called spelled spelt aka née not')

const sic = intern('sic')

/** Marked as “[sic]”, a spelling is nobody’s slip. `from` is the token behind it. */
export function isSic(all: Tokens, from: number): boolean {
  for (let token = from; token < from + 4 && token < all.length; token++) if (all.word[token] === sic) return true
  return false
}

/** True when the article itself sets the two spellings side by side, so that a reader knows of both. */
export function areGlossed(document: Document, first: Spelling, second: Spelling): boolean {
  const all = document.get(tokens)
  const isIntroduced = ({firstToken}: Place): boolean => firstToken > 0 && introducing.has(all.word[firstToken - 1])
  if (first.uses.some(isIntroduced) || second.uses.some(isIntroduced)) return true
  const split = document.get(sentences)
  const bySentence = new Map(second.uses.map((use) => [use.mention.sentence, use]))
  return first.uses.some((use) => {
    const other = bySentence.get(use.mention.sentence)
    if (other === undefined) return false
    const {sentence} = use.mention
    if (holds(all, split.firstToken[sentence], split.endToken[sentence], spellingGloss)) return true
    const [left, right] = use.firstToken < other.firstToken ? [use, other] : [other, use]
    return right.firstToken - left.endToken < 6 && holds(all, left.endToken, right.firstToken, equating)
  })
}

function holds(all: Tokens, from: number, to: number, words: {has(word: number): boolean}): boolean {
  for (let token = from; token < to; token++) if (words.has(all.word[token])) return true
  return false
}
