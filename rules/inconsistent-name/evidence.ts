import type {Document} from '../../src/core/document.ts'
import {
  type SimilarWords,
  type SpellingDifference,
  similarWords,
  spellingDifference,
  withoutMarks,
} from '../../src/language/name-similarity.ts'
import {NameWord, nameWord} from '../../src/language/name-words.ts'
import {wordOf} from '../../src/language/vocabulary.ts'
import {collectForms, type Form, nameWords, type Use, type Variant} from './forms.ts'

const {common, given, place, demonym, knownOrganisation, organisationHead, companySuffix, portfolio, role} = NameWord

/** Finds the pairs of spellings that the article's own evidence says are one name. */
export function findVariants(document: Document): Variant[] {
  const similar = similarWords(nameWords(document)).filter(mayBeOneName)
  if (similar.length === 0) return []
  const forms = collectForms(document, new Set(similar.flatMap(({first, second}) => [first, second])))
  const variants: Variant[] = []
  for (const {first, second, difference} of similar) {
    const a = forms.get(first)
    const b = forms.get(second)
    if (a !== undefined && b !== undefined && isSameName(a, b, difference)) variants.push(ordered(a, b))
  }
  return variants
}

/** Two places or peoples that lists know are different ones: Austria and Australia. */
function mayBeOneName({first, second}: SimilarWords): boolean {
  return (nameWord(first) & (demonym | place)) === 0 || (nameWord(second) & (demonym | place)) === 0
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

/** A length that no word has. */
const never = Number.POSITIVE_INFINITY

function isSameName(a: Form, b: Form, difference: SpellingDifference): boolean {
  const bitsA = nameWord(a.word)
  const bitsB = nameWord(b.word)
  const length = Math.min(withoutMarks(wordOf(a.word)).length, withoutMarks(wordOf(b.word)).length)
  // Juan and Joan Vidal are two people; so may be Kristin and Kristen.
  const givenNames = (bitsA & bitsB & given) !== 0
  if (difference === 'final-s')
    return length >= 5 && (isFinalSlip(a, b, bitsA, bitsB) || isFinalSlip(b, a, bitsB, bitsA))
  // Untied Nations: a slip in a word of the language, and no second spelling of a name.
  if (difference === 'transposition' && ((bitsA | bitsB) & common) !== 0) return false
  if (sharesFullName(a, b))
    return length >= (difference === 'marks' ? 3 : weak(difference) ? (givenNames ? never : 5) : 4)
  if (((bitsA | bitsB) & common) !== 0) return false
  if (isOrphan(a, b, bitsA) || isOrphan(b, a, bitsB)) return length >= leastForOrphan(difference, a, b)
  if (isMisspelledPlace(bitsA, b, bitsB) || isMisspelledPlace(bitsB, a, bitsA))
    return length >= 6 && (difference === 'dropped-letter' || !weak(difference))
  return isRareWord(a, bitsA) && isRareWord(b, bitsB) && length >= leastForRare(difference) && !haveOtherCompany(a, b)
}

const weakDifferences = new Set<SpellingDifference>(['dropped-letter', 'vowel', 'vowels', 'consonant', 'silent-ending'])

/** Differences that two names of different people have as often as two spellings of one. */
function weak(difference: SpellingDifference): boolean {
  return weakDifferences.has(difference)
}

/**
 * The rest of a longer name is the same: one given name with two surnames (`Tobias Talbert`, `Tobias Talbort`), one
 * surname with two given names, or two names of a body that differ in this word alone.
 */
function sharesFullName(a: Form, b: Form): boolean {
  for (const word of a.given) if (b.given.has(word)) return true
  for (const word of a.surnames) if (b.surnames.has(word)) return true
  for (const neighbours of a.between) if (b.between.has(neighbours)) return true
  for (const word of sample(a.given)) if (sample(b.given).some((other) => isSameGivenName(word, other))) return true
  const rests = new Set<string>()
  for (const use of a.uses) if (use.position !== 'alone') rests.add(restOf(use, a.text))
  return b.uses.some((use) => use.position !== 'alone' && rests.has(restOf(use, b.text)))
}

/** How many of a set of words are compared one by one: a family name in the news has few given names. */
function sample(words: ReadonlySet<number>): number[] {
  return [...words].slice(0, 4)
}

/** Given names that a romanisation alone sets apart: “Zeynab” and “Zeyneb” before two spellings of a surname. */
function isSameGivenName(a: number, b: number): boolean {
  const difference = spellingDifference(wordOf(a), wordOf(b))
  return difference !== null && !weak(difference)
}

/** A name with the word taken out: “Ministry of …”. */
function restOf({mention}: Use, word: string): string {
  return mention.text.replace(word, '…').toLowerCase()
}

/**
 * “Orlin” and “Orlins” of one person: behind one given name, or alone where the words beside it say that one person is
 * meant and no family, nor anything of theirs: “Orlins, 44, …”, “Orlins was”. What stands often is no slip: a bank
 * that is called after its founder has both.
 */
function isFinalSlip(form: Form, full: Form, bits: number, fullBits: number): boolean {
  if (((bits | fullBits) & (common | place | demonym | knownOrganisation | organisationHead)) !== 0) return false
  if (Math.min(form.uses.length, full.uses.length) > mostSlips) return false
  // “Alfa Romeo”, “Apple Macintosh” have plurals.
  const listed = [...full.given].filter((word) => (nameWord(word) & given) !== 0)
  if (listed.some((word) => form.given.has(word))) return true
  if (!isOrphan(form, full, bits)) return false
  return form.uses.some(isSingular) || (isShort(form, full) && listed.length > 0)
}

/** How often one slip is made. */
const mostSlips = 2

function isSingular(use: Use): boolean {
  return use.singular || isCourtesy(use)
}

function isShort(form: Form, full: Form): boolean {
  return form.text.length < full.text.length
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
  if (difference === 'silent-ending' || difference === 'vowels')
    return a.uses.concat(b.uses).some(isCourtesy) ? 5 : never
  if (difference === 'consonant') return listed ? never : 7
  return weak(difference) ? (listed ? 7 : 6) : listed ? 6 : 5
}

/** “Mr |Wendlebury|”: a courtesy title before a surname alone points back to a full name. */
function isCourtesy({mention, position}: Use): boolean {
  return position === 'alone' && mention.title !== null && !mention.title.isAfter
}

/** A country or city that every atlas has, and a word that is in no list and no other name. */
function isMisspelledPlace(knownBits: number, other: Form, otherBits: number): boolean {
  if ((knownBits & place) === 0 || (otherBits & (given | demonym | knownOrganisation | organisationHead)) !== 0)
    return false
  // “speaking in Sloveina Marsh admitted”: what stands where a place stands is no given name.
  return other.given.size === 0 && other.uses.every(({mention, inPlace}) => inPlace || mention.kind !== 'person')
}

/** A word that is in no list: no given name, no place, no common word. */
function isRareWord(form: Form, bits: number): boolean {
  const listed = common | given | place | demonym | organisationHead | companySuffix | portfolio | role
  return (bits & listed) === 0 && form.uses.some((use) => !use.listed)
}

function leastForRare(difference: SpellingDifference): number {
  if (difference === 'marks') return 4
  if (difference === 'dropped-letter' || !weak(difference)) return 8
  return difference === 'vowel' ? 9 : never
}

/** Both stand in longer names, and those have nothing in common. */
function haveOtherCompany(a: Form, b: Form): boolean {
  const inLonger = (form: Form): boolean => form.uses.some((use) => use.position !== 'alone')
  return inLonger(a) && inLonger(b)
}
