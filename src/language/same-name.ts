import {preferredPlace} from '../lexicon/renamed-places.ts'
import {initialsOf, type NameFact, wordsOfName} from './name-facts.ts'
import {type SpellingDifference, spellingDifference, withoutMarks} from './name-similarity.ts'
import {NameWord, nameWord} from './name-words.ts'
import {isTransliterated, soundAlike} from './transliteration.ts'
import {idsOf, intern} from './vocabulary.ts'

const {given, place, common, knownOrganisation, function: functionWord} = NameWord

/** One spelling of a name, with what the articles that have it know of it. */
export interface NameSpelling {
  readonly name: string
  readonly facts: readonly NameFact[]
}

/** What says that two spellings are one name, in words for an editor: “the same title (minister)”. */
export type NameEvidence = string

/** How surely a difference is one of spelling: `same` none, `sure` accents and romanisation, `weak` all others. */
type Grade = 'same' | 'sure' | 'weak' | 'none'

const sureDifferences: ReadonlySet<SpellingDifference> = new Set(['marks', 'doubling', 'romanisation'])
const oneVowel: ReadonlySet<SpellingDifference> = new Set(['vowel', 'vowels', 'dropped-letter', 'silent-ending'])

/**
 * Titles that one person in a place holds at a time, or few do: with one of these before it a surname is a name.
 * Our own list.
 */
const posts = idsOf(
  'president premier chancellor minister secretary governor mayor senator congressman congresswoman ambassador envoy ' +
    'speaker commissioner ombudsman chairman chairwoman chief ceo general admiral colonel marshal commander king ' +
    'queen prince princess emir sultan sheikh ayatollah pope archbishop bishop cardinal patriarch imam rector consul ' +
    'vice-president secretary-general director-general prosecutor',
)

/**
 * Says why two spellings are one name, or returns null: likeness alone accuses nobody. A romanisation, accents and
 * hyphens are evidence where the rest of the name is the same; other differences need the same title or company.
 */
export function sameName(a: NameSpelling, b: NameSpelling): NameEvidence | null {
  const kind = kindOf(a, b)
  if (kind === null) return null
  const pair = kind === 'place' ? preferredPlace(a.name) : undefined
  if (pair !== undefined && pair === preferredPlace(b.name)) return 'one place'
  if (lettersOf(a.name) === lettersOf(b.name)) return null
  const initials = [initialsOf(a.name), initialsOf(b.name)]
  if (kind === 'person' && initials[0] !== '' && initials[1] !== '' && initials[0] !== initials[1]) return null
  if (withoutMarks(a.name) === withoutMarks(b.name)) return sameLetters(a.name, b.name, kind)
  const [wordsA, wordsB] = [wordsOfName(a.name), wordsOfName(b.name)]
  if (wordsA.length === 0 || wordsB.length === 0) return null
  if (kind === 'person' && (wordsA.length === 1 || wordsB.length === 1))
    return sameSurname(a, b, wordsA.at(-1)!, wordsB.at(-1)!)
  if (wordsA.length !== wordsB.length) {
    const joined = withoutMarks(wordsA.join('')) === withoutMarks(wordsB.join(''))
    return joined && kind === 'person' && initials[0] === initials[1] ? 'the same letters' : null
  }
  const foreign = kind !== 'organisation' && (isTransliterated(wordsA) || isTransliterated(wordsB))
  const inOrder = sameWords(a, b, wordsA, wordsB, kind, foreign)
  if (inOrder !== null || kind !== 'person' || hasAcronym(a.name)) return inOrder
  const turned = [...wordsB.slice(-1), ...wordsB.slice(0, -1)]
  const back = [...wordsB.slice(1), wordsB[0]]
  return isEqual(wordsA, turned) || isEqual(wordsA, back) ? 'the same names in another order' : null
}

/** Hyphens, blanks and accents apart they are the same; bodies write those as they like, and compass points too. */
function sameLetters(a: string, b: string, kind: NameFact['kind']): NameEvidence | null {
  const parts = [a, b].map((name) => name.split(' '))
  const isAccent = a.length === b.length && parts[0].length === parts[1].length && !/-/.test(a + b)
  if (isAccent) return 'the same letters'
  if (kind === 'organisation' || hasAcronym(a)) return null
  // “Reed-Elsevier” is no person; “Robert Kilroy-Silk” is one.
  const isFit = kind === 'person' ? parts.every(({length}) => length > 1) : !a.split(/[\s-]/).some(isCommon)
  return isFit ? 'the same letters' : null
}

/** What both are; a name whose kind articles take differently has none. */
function kindOf(a: NameSpelling, b: NameSpelling): NameFact['kind'] | null {
  const own = a.facts[0].kind
  if (b.facts.some(({kind}) => kind === own)) return own
  const other = b.facts[0].kind
  return a.facts.some(({kind}) => kind === other) ? other : null
}

function sameWords(
  a: NameSpelling,
  b: NameSpelling,
  wordsA: readonly string[],
  wordsB: readonly string[],
  kind: NameFact['kind'],
  foreign: boolean,
): NameEvidence | null {
  const grades = wordsA.map((word, at) => gradeOf(word, wordsB[at], kind, foreign))
  if (grades.includes('none')) return null
  const same = wordsA.filter((_, at) => grades[at] === 'same')
  if (same.length === wordsA.length) return null
  if (kind === 'place') return !grades.includes('weak') && bothMayBe(a.name, b.name) ? 'one place' : null
  if (!grades.includes('weak')) {
    if (wordsA.length < 2) return null
    return same.length > 0 ? `the same ${same.join(' ')}` : 'two spellings of the same sounds'
  }
  return kind === 'person' && same.length > 0 ? commonWorld(a, b) : null
}

/** A title and a surname against a full name, or another title and surname: the surnames are compared. */
function sameSurname(a: NameSpelling, b: NameSpelling, surnameA: string, surnameB: string): NameEvidence | null {
  if (Math.min(surnameA.length, surnameB.length) < 5 || isListed(surnameA) || isListed(surnameB)) return null
  const foreign = isTransliterated([surnameA]) || isTransliterated([surnameB])
  if (gradeOf(surnameA, surnameB, 'person', foreign) !== 'sure') return null
  const title = sharedTitle(a, b)
  const isPost = title !== null && posts.has(intern(title))
  return isPost && (foreign || spellingDifference(surnameA, surnameB) !== 'doubling')
    ? `the same title (${title})`
    : sharedCompany(a, b)
}

function isCommon(word: string): boolean {
  return (nameWord(intern(word.toLowerCase())) & common) !== 0
}

/** A word that means something else, or a given name. */
function isListed(word: string): boolean {
  return (nameWord(intern(word.toLowerCase())) & (given | common | place)) !== 0
}

function gradeOf(a: string, b: string, kind: NameFact['kind'], foreign: boolean): Grade {
  if (a.toLowerCase() === b.toLowerCase()) return 'same'
  const bits = nameWord(intern(a.toLowerCase())) & nameWord(intern(b.toLowerCase()))
  if (kind === 'organisation' && americanOf(a) === americanOf(b)) return 'sure'
  if (foreign && soundAlike(a, b) && (bits & common) === 0) return 'sure'
  const difference = spellingDifference(a, b)
  // Miners and minors: two words.
  if (difference === null || difference === 'final-s' || (bits & common) !== 0) return 'none'
  if ((bits & given) !== 0) {
    if (difference === 'marks' || difference === 'romanisation') return 'sure'
    // Anna and Ana, Kirsten and Kristen, Hassan and Hussein: two names, and rarely one person's.
    return difference === 'doubling' || (oneVowel.has(difference) && difference !== 'vowels' && a.length > 4)
      ? 'weak'
      : 'none'
  }
  return sureDifferences.has(difference) ? 'sure' : 'weak'
}

/** A word of a body's name as American copy spells it: `Defence`, `Organisation`, `Centre`, `Labour`. */
function americanOf(word: string): string {
  return word
    .toLowerCase()
    .replace(/([^aeiou])re$/, '$1er')
    .replace(/ence$/, 'ense')
    .replace(/our\b/, 'or')
    .replace(/is(?=(?:e|ing|ed|ation|ations)$)/, 'iz')
    .replace(/amme$/, 'am')
}

/** Not two places that every atlas has. */
function bothMayBe(a: string, b: string): boolean {
  const known = (name: string): boolean => (nameWord(intern(name.toLowerCase())) & place) !== 0
  return !(known(a) && known(b)) && Math.min(a.length, b.length) > 4
}

function commonWorld(a: NameSpelling, b: NameSpelling): NameEvidence | null {
  const title = sharedTitle(a, b)
  return title === null ? sharedCompany(a, b) : `the same title (${title})`
}

function sharedTitle(a: NameSpelling, b: NameSpelling): string | null {
  const titles = new Set(a.facts.flatMap(({title}) => title ?? []))
  return b.facts.find(({title}) => title !== null && titles.has(title))?.title ?? null
}

/** A person or body that stands beside both; the two themselves are no company. */
function sharedCompany(a: NameSpelling, b: NameSpelling): NameEvidence | null {
  const company = new Set(a.facts.flatMap(({company}) => company))
  for (const fact of b.facts)
    for (const name of fact.company)
      if (company.has(name) && !a.name.endsWith(name) && !b.name.endsWith(name)) return `beside ${name} in both`
  return null
}

/** A name's letters as far as points and blanks between initials go: “J. P. Morgan” is “JP Morgan”. */
function lettersOf(name: string): string {
  return name
    .replaceAll('.', '')
    .replace(/\b(\p{Lu}) (?=\p{Lu}\b)/gu, '$1')
    .toLowerCase()
}

function hasAcronym(name: string): boolean {
  return name.split(/[\s-]/).some((word) => word.length > 1 && word === word.toUpperCase())
}

function isEqual(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((word, at) => word.toLowerCase() === b[at].toLowerCase())
}

/** How many words of a name are in no list: the slip is hardly in one that is. */
export function unknownWords(name: string): number {
  const known = given | place | common | knownOrganisation | functionWord
  return name.split(/[\s-]+/).filter((word) => (nameWord(intern(word.toLowerCase())) & known) === 0).length
}
