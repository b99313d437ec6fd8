import type {Document} from '../core/document.ts'
import {defineLayer} from '../core/layer.ts'
import {NameWord, nameWord} from './name-words.ts'
import {principals} from './principals.ts'
import {Substance, substance} from './substance.ts'
import {nameKeys, SubstanceWord, substanceWord} from './substance-words.ts'
import {Shape, TokenKind, tokens} from './tokens.ts'

/** The words that have a capital inside of a sentence somewhere in the paragraphs, by id: so the article's names. */
const bodyCapitals = defineLayer('body-capitals', (document): ReadonlySet<number> => {
  const all = document.get(tokens)
  const found = new Set<number>()
  for (const [block, {kind}] of document.blocks.entries()) {
    if (kind !== 'paragraph') continue
    for (let token = all.blockStart[block] + 1; token < all.blockStart[block + 1]; token++)
      if ((all.shape[token] & Shape.capital) !== 0 && all.kind[token - 1] === TokenKind.word) found.add(all.word[token])
  }
  return found
})

const places = NameWord.place | NameWord.demonym | NameWord.knownOrganisation

/**
 * What a heading in Title Case gives a reader to check, as bits of {@link Substance}. Every word of it has a capital, so
 * that a rare one (“Implications for the Judiciary”) or a given name that is a word as well (“A Beacon of Hope”) is a name
 * only where the text below uses it as one. “A Better Tomorrow” is no date, and the story's principals do not count.
 */
export function substanceOfHeading(document: Document, first: number, end: number): number {
  const all = document.get(tokens)
  const bits = document.get(substance)
  let sum = 0
  for (let token = first; token < end; token++) {
    const id = all.word[token]
    if (bits[token] === Substance.date && (substanceWord(id) & SubstanceWord.nearDay) !== 0) continue
    const isDoubtful =
      bits[token] === Substance.name &&
      (nameWord(id) & places) === 0 &&
      (all.shape[token] & (Shape.allCapitals | Shape.innerCapital)) === 0
    if (isDoubtful && !document.get(bodyCapitals).has(id)) continue
    if (bits[token] === Substance.name && nameKeys(id).every((key) => document.get(principals).has(key))) continue
    sum |= bits[token]
  }
  return sum
}
