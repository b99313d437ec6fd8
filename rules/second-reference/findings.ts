import type {Tokens} from '../../src/language/tokens.ts'
import {intern, wordOf, wordSet} from '../../src/language/vocabulary.ts'
import {speechVerb} from '../../src/lexicon/cues.ts'
import {isFunctionWord} from '../../src/lexicon/function-words.ts'
import {irregularPasts} from '../../src/lexicon/inflection.ts'
import {type Person, type Reference, standsAlone} from './people.ts'

const possessive = intern("'s")
const pasts = wordSet(() => irregularPasts().map(intern))

function isVerb(word: number): boolean {
  return (
    word === possessive ||
    isFunctionWord(word) ||
    pasts.has(word) ||
    speechVerb.has(word) ||
    /(?:ed|ly)$/.test(wordOf(word))
  )
}

/** The first reference, where it is a surname and the full name only comes later. A plan or a trial may go before. */
export function surnameFirst(all: Tokens, {references}: Person): Reference | null {
  for (const [index, reference] of references.entries()) {
    if (reference.isFull) return null
    if (reference.courtesy === null && !standsAlone(all, reference, isVerb)) continue
    return references.slice(index).some(({isFull}) => isFull) ? reference : null
  }
  return null
}

/** How many paragraphs after the last mention readers may need the full name again. */
const forgotten = 8

/** Later full names, where a surname would do. */
export function fullAgain({references}: Person, headings: readonly number[]): Reference[] {
  const first = references.findIndex(({isFull}) => isFull)
  const again: Reference[] = []
  for (let index = first + 1; first !== -1 && index < references.length; index++) {
    const {mention, isFull} = references[index]
    const last = references[index - 1].mention
    if (!isFull || mention.block - last.block > forgotten) continue
    if (headings.some((heading) => heading > last.block && heading < mention.block)) continue
    again.push(references[index])
  }
  return again
}

/** Second references by surname that stand for the person: with a courtesy title, and without. */
export function bySurname(all: Tokens, {references}: Person): {courteous: Reference[]; bare: Reference[]} {
  const courteous: Reference[] = []
  const bare: Reference[] = []
  for (const reference of references) {
    if (reference.isFull) continue
    if (reference.courtesy !== null) courteous.push(reference)
    else if (reference.mention.title === null && standsAlone(all, reference, isVerb)) bare.push(reference)
  }
  return {courteous, bare}
}
