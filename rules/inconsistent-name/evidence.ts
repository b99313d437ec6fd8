import {
  type SpellingDifference,
  similarityKeys,
  spellingDifference,
  withoutMarks,
} from '../../src/language/name-similarity.ts'
import {NameWord, nameWord} from '../../src/language/name-words.ts'
import {wordOf} from '../../src/language/vocabulary.ts'
import type {Form, Use, Variant} from './forms.ts'

/** How many words that share a key are compared with a new one: enough for any article, and a bound for hostile text. */
const mostNeighbours = 40

const {common, given, place, demonym, knownOrganisation, organisationHead, companySuffix, portfolio, role} = NameWord

/** Finds the pairs of spellings that the article's own evidence says are one name. */
export function findVariants(forms: readonly Form[]): Variant[] {
  const variants: Variant[] = []
  const byKey = new Map<number, Form[]>()
  for (const form of forms) {
    const compared = new Set<Form>()
    for (const key of similarityKeys(wordOf(form.word))) {
      const neighbours = byKey.get(key)
      if (neighbours === undefined) {
        byKey.set(key, [form])
        continue
      }
      for (const other of neighbours) {
        if (compared.has(other)) continue
        compared.add(other)
        const difference = spellingDifference(wordOf(form.word), wordOf(other.word))
        if (difference !== null && isSameName(form, other, difference)) variants.push(ordered(form, other))
      }
      if (neighbours.length < mostNeighbours) neighbours.push(form)
    }
  }
  return variants
}

/** The spelling used less often first; of two equally frequent ones, that which the fuller form does not have. */
function ordered(a: Form, b: Form): Variant {
  const isMinor =
    a.uses.length !== b.uses.length
      ? a.uses.length < b.uses.length
      : isKnown(a) !== isKnown(b)
        ? isKnown(b)
        : hasFullName(a) !== hasFullName(b)
          ? hasFullName(b)
          : a.uses[0].firstToken > b.uses[0].firstToken
  return isMinor ? {minority: a, majority: b} : {minority: b, majority: a}
}

function isKnown({word}: Form): boolean {
  return (nameWord(word) & (place | knownOrganisation | common | given)) !== 0
}

function hasFullName({given: givenNames}: Form): boolean {
  return givenNames.size > 0
}

function isSameName(a: Form, b: Form, difference: SpellingDifference): boolean {
  const bitsA = nameWord(a.word)
  const bitsB = nameWord(b.word)
  if ((bitsA & (demonym | place)) !== 0 && (bitsB & (demonym | place)) !== 0) return false
  const length = Math.min(withoutMarks(wordOf(a.word)).length, withoutMarks(wordOf(b.word)).length)
  // Juan and Joan Vidal are two people; so may be Kristin and Kristen.
  const givenNames = (bitsA & bitsB & given) !== 0
  if (sharesFullName(a, b)) return length >= (difference === 'marks' ? 3 : weak(difference) ? (givenNames ? 99 : 5) : 4)
  if (((bitsA | bitsB) & common) !== 0) return false
  if (isOrphan(a, b, bitsA) || isOrphan(b, a, bitsB)) return length >= leastForOrphan(difference, a, b)
  if (isMisspelledPlace(bitsA, b, bitsB) || isMisspelledPlace(bitsB, a, bitsA))
    return length >= 6 && difference !== 'vowel' && difference !== 'vowels' && difference !== 'silent-e'
  return isRareWord(a, bitsA) && isRareWord(b, bitsB) && length >= leastForRare(difference) && !haveOtherCompany(a, b)
}

/** Differences that two names of different people have as often as two spellings of one. */
function weak(difference: SpellingDifference): boolean {
  return (
    difference === 'dropped-letter' || difference === 'vowel' || difference === 'vowels' || difference === 'silent-e'
  )
}

/**
 * The rest of a longer name is the same: one given name with two surnames (`Rahm Emanuel`, `Rahm Emanual`), one
 * surname with two given names, or two names of a body that differ in this word alone.
 */
function sharesFullName(a: Form, b: Form): boolean {
  for (const word of a.given) if (b.given.has(word)) return true
  for (const word of a.surnames) if (b.surnames.has(word)) return true
  const rests = new Set<string>()
  for (const use of a.uses) if (use.position === 'inside') rests.add(restOf(use, a.text))
  return b.uses.some((use) => use.position === 'inside' && rests.has(restOf(use, b.text)))
}

/** A name with the word taken out: “Ministry of …”. */
function restOf({mention}: Use, word: string): string {
  return mention.text.replace(word, '…').toLowerCase()
}

/**
 * A surname that stands alone throughout, while the article gives a full name with the other spelling: a second
 * reference without a first.
 */
function isOrphan(form: Form, full: Form, bits: number): boolean {
  if (full.given.size === 0 || form.given.size > 0 || form.surnames.size > 0) return false
  if (
    (bits & (given | place | demonym | knownOrganisation | organisationHead | companySuffix | portfolio | role)) !==
    0
  )
    return false
  return form.uses.every((use) => use.position === 'alone')
}

function leastForOrphan(difference: SpellingDifference, a: Form, b: Form): number {
  const listed = a.uses.every((use) => use.listed) || b.uses.every((use) => use.listed)
  if (difference === 'silent-e' || difference === 'vowels') return a.uses.concat(b.uses).some(isCourtesy) ? 5 : 99
  return weak(difference) ? (listed ? 7 : 6) : listed ? 6 : 5
}

/** “Mr |Barrionuevo|”: a courtesy title before a surname alone points back to a full name. */
function isCourtesy({mention, position}: Use): boolean {
  return position === 'alone' && mention.title !== null && !mention.title.isAfter
}

/** A country or city that every atlas has, and a word that is in no list and no other name. */
function isMisspelledPlace(knownBits: number, other: Form, otherBits: number): boolean {
  if ((knownBits & place) === 0 || (otherBits & (given | demonym | knownOrganisation | organisationHead)) !== 0)
    return false
  return (
    other.given.size === 0 && other.surnames.size === 0 && other.uses.every(({mention}) => mention.kind !== 'person')
  )
}

/** A word that is in no list: no given name, no place, no common word. */
function isRareWord(form: Form, bits: number): boolean {
  const listed = common | given | place | demonym | organisationHead | companySuffix | portfolio | role
  return (bits & listed) === 0 && form.uses.some((use) => !use.listed)
}

function leastForRare(difference: SpellingDifference): number {
  return difference === 'marks'
    ? 4
    : difference === 'doubling' || difference === 'transposition'
      ? 7
      : weak(difference)
        ? 8
        : 7
}

/** Both stand in longer names, and those have nothing in common. */
function haveOtherCompany(a: Form, b: Form): boolean {
  const inLonger = (form: Form): boolean => form.uses.some((use) => use.position !== 'alone')
  return inLonger(a) && inLonger(b)
}
