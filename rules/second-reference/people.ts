import type {Document} from '../../src/core/document.ts'
import {NameWord, nameWord} from '../../src/language/name-words.ts'
import {type NameMention, names} from '../../src/language/names.ts'
import {quotationAt, quotations} from '../../src/language/quotations.ts'
import {Shape, TokenKind, type Tokens, tokens} from '../../src/language/tokens.ts'
import {idsOf, intern} from '../../src/language/vocabulary.ts'
import {personNoun, plainSpeechVerb} from '../../src/lexicon/cues.ts'
import {familyNameFirst} from './family-names.ts'

/** One place in the running text where the article speaks of a person by name. */
export interface Reference {
  readonly mention: NameMention
  /** More than one word: `Lena Voss`. */
  readonly isFull: boolean
  /** “Mr”, “Mrs”, “Ms”, “Miss” or “Mx” right before the name: tokens, end exclusive. Null where there is none. */
  readonly courtesy: {readonly firstToken: number; readonly text: string} | null
}

/** A person of the article with the references to them, in order. */
export interface Person {
  /** `Voss`, `von der Leyen` */
  readonly surname: string
  /** The full name as it stands first. */
  readonly full: string
  readonly references: readonly Reference[]
}

const courtesies = idsOf('mr mrs ms miss mx')
/** Whose first name is the whole name: the first word of the title says so. */
const styled = idsOf(`
  king queen prince princess pope saint st sultan emperor empress emir shah tsar duke duchess sheikh sheik shaikh sister
  brother father lord lady baroness baron viscount earl sir dame ayatollah patriarch archduke sayyid mullah maharaja
`)
const {
  given,
  particle,
  suffix,
  common,
  place,
  organisationHead,
  companySuffix,
  knownOrganisation,
  calendar,
  demonym,
  placeHead,
} = NameWord

/** The people whose full name the article gives, without those who go by one name and those who share a surname. */
export function findPeople(document: Document): Person[] {
  const all = document.get(tokens)
  const {entities, mentions} = document.get(names)
  const shared = sharedSurnames(document)
  const people: Person[] = []
  for (const {kind, mentions: indices, title} of entities) {
    if (kind !== 'person') continue
    const own = indices.map((index) => mentions[index])
    const longest = own.find((mention) => isFullName(all, mention))
    if (longest === undefined || isStyled(title) || own.some(hasStyle)) continue
    const surname = surnameFrom(all, longest)
    if (shared.has(all.word[surname.last]) || !couldBeSurname(all, longest, surname.last)) continue
    const references: Reference[] = []
    for (const index of indices)
      if (
        !isListed(all, mentions[index - 1], mentions[index], mentions[index + 1]) &&
        isRunningText(document, mentions[index])
      )
        references.push(read(document, all, mentions[index]))
    if (!actsAsPerson(all, own, references)) continue
    // A given name that a list knows shows which word is the surname, and so does the surname alone.
    const proves =
      (nameWord(all.word[longest.firstToken]) & given) !== 0 || references.some(({courtesy}) => courtesy !== null)
    const isAlone = references.some(
      ({mention, isFull}) => !isFull && all.word[mention.firstToken] === all.word[surname.last],
    )
    if (!proves && !(isAlone && isRarePair(all, longest))) continue
    people.push({
      surname: document.words(all.start[surname.first], all.end[surname.last]),
      full: longest.text,
      references,
    })
  }
  return people
}

/** Given name and surname: no initials alone, no name with a comma or an “of”. */
function isFullName(all: Tokens, {firstToken, endToken, text}: NameMention): boolean {
  if (endToken - firstToken < 2 || !/\s/.test(text)) return false
  // “News Corp. Voss”, “GNT Voss”: two names side by side.
  for (let token = firstToken; token < endToken; token++)
    if ((nameWord(all.word[token]) & (companySuffix | knownOrganisation)) !== 0) return false
  if ((all.shape[firstToken] & (Shape.allCapitals | Shape.point)) === Shape.allCapitals && text.indexOf(' ') > 2)
    return false
  return (nameWord(all.word[endToken - 1]) & organisationHead) === 0 || (nameWord(all.word[firstToken]) & given) !== 0
}

/** “Norilsk |Nickel|”, “Woodfield |Mall|”, “August |Intl|”: what ends like a thing needs a given name before it. */
function couldBeSurname(all: Tokens, {firstToken}: NameMention, last: number): boolean {
  if ((all.shape[last] & Shape.allCapitals) !== 0) return false
  const first = nameWord(all.word[firstToken])
  if ((first & calendar) !== 0 || familyNameFirst.has(all.word[firstToken])) return false
  if ((nameWord(all.word[last]) & demonym) !== 0) return false
  return (first & given) !== 0 || (nameWord(all.word[last]) & (common | place | placeHead | organisationHead)) === 0
}

/**
 * Whether the article shows a person and no firm of that name: by a title, a courtesy, a surname alone, a verb of speech,
 * “who”, an age or an apposition.
 */
function actsAsPerson(all: Tokens, mentions: readonly NameMention[], references: readonly Reference[]): boolean {
  if (references.some(({courtesy}) => courtesy !== null)) return true
  for (const {title, endToken} of mentions) {
    if (title !== null && !firm.has(all.word[title.endToken - 1])) return true
    const isParted = all.word[endToken] === comma
    const next = isParted ? endToken + 1 : endToken
    if (next >= all.length) continue
    if (all.word[next] === who || spoke.has(all.word[next]) || plainSpeechVerb.has(all.word[next])) return true
    if (isParted && all.kind[next] === TokenKind.number && all.end[next] - all.start[next] < 3) return true
    if (copulas.has(all.word[next]) && holdsRole(all, next + 1)) return true
  }
  return false
}

/** “is |the deputy mayor|” */
function holdsRole(all: Tokens, from: number): boolean {
  for (let token = from; token < Math.min(all.length, from + 5); token++)
    if (personNoun.has(all.word[token])) return true
  return false
}

const comma = intern(',')
const who = intern('who')
const spoke = idsOf('spoke speaks smiled laughed wept died married lives')
const copulas = idsOf('is was')
/** Roles that a firm has as well: “aluminium producer Norilsk”. */
const firm = idsOf(
  'producer maker owner founder partner broker trader developer operator publisher retailer investor winner rival player leader seed',
)

/** “Zaid Hassoun”: two words that are in no list, and so most likely a person. */
function isRarePair(all: Tokens, {firstToken, endToken}: NameMention): boolean {
  const listed = common | place | demonym | organisationHead | placeHead | knownOrganisation
  return (
    endToken - firstToken === 2 && ((nameWord(all.word[firstToken]) | nameWord(all.word[endToken - 1])) & listed) === 0
  )
}

/** The surname’s first and last token: particles belong to it, “Jr” does not. */
function surnameFrom(all: Tokens, {firstToken, endToken}: NameMention): {first: number; last: number} {
  let last = endToken - 1
  while (last > firstToken + 1 && (all.kind[last] !== TokenKind.word || (nameWord(all.word[last]) & suffix) !== 0))
    last--
  let first = last
  while (first - 1 > firstToken && (nameWord(all.word[first - 1]) & particle) !== 0) first--
  return {first, last}
}

function isStyled(title: string | null): boolean {
  if (title === null) return false
  for (const word of idsOf(title.toLowerCase().replaceAll('.', ''))) if (styled.has(word)) return true
  return false
}

function hasStyle({title}: NameMention): boolean {
  return title !== null && isStyled(title.text)
}

/** Surnames that stand for two people, or for a firm or a town as well: ids of words. */
function sharedSurnames(document: Document): ReadonlySet<number> {
  const all = document.get(tokens)
  const {entities, mentions} = document.get(names)
  const owner = new Map<number, number>()
  const shared = new Set<number>()
  for (const {firstToken, endToken, entity} of mentions) {
    const {kind} = entities[entity]
    for (let token = firstToken; token < endToken; token++) {
      if (all.kind[token] !== TokenKind.word) continue
      const word = all.word[token]
      const known = owner.get(word)
      if (known === undefined) owner.set(word, entity)
      // “the Voss Foundation” takes the name of Lena Voss and is no second Voss; “Voss” alone for the firm is.
      else if (
        known !== entity &&
        (kind === 'person' || endToken - firstToken === 1 || entities[known].kind !== 'person')
      )
        shared.add(word)
    }
  }
  return shared
}

/** True for a name in a paragraph, outside of quotations. */
function isRunningText(document: Document, {block, start, inHeading}: NameMention): boolean {
  if (inHeading || document.blocks[block].kind !== 'paragraph') return false
  return quotationAt(document.get(quotations), start) === -1
}

function read(document: Document, all: Tokens, mention: NameMention): Reference {
  let before = mention.firstToken - 1
  if (before > 0 && all.kind[before] === TokenKind.punctuation && courtesies.has(all.word[before - 1])) before--
  const courtesy =
    before >= 0 && courtesies.has(all.word[before])
      ? {firstToken: before, text: document.words(all.start[before], all.start[mention.firstToken])}
      : null
  return {mention, isFull: isFullName(all, mention), courtesy}
}

/** True where a surname stands for the person and not in a compound: “the |Voss| plan”, “|Voss| supporters”. */
export function standsAlone(all: Tokens, {mention}: Reference, isVerb: (word: number) => boolean): boolean {
  const before = mention.firstToken - 1
  const after = mention.endToken
  // “|De| Blasio” at the head of a sentence: half a surname.
  if (before >= 0 && (articles.has(all.word[before]) || (nameWord(all.word[before]) & particle) !== 0)) return false
  if (after >= all.length || all.kind[after] !== TokenKind.word) return !joins(all, after)
  return isVerb(all.word[after]) && (nameWord(all.word[mention.firstToken]) & (common | place)) === 0
}

const separators = idsOf(', ; and &')

/** One of several names between commas, as in a line-up or a cast. */
function isListed(
  all: Tokens,
  before: NameMention | undefined,
  own: NameMention,
  after: NameMention | undefined,
): boolean {
  return (
    before !== undefined &&
    after !== undefined &&
    before.endToken === own.firstToken - 1 &&
    after.firstToken === own.endToken + 1 &&
    separators.has(all.word[own.firstToken - 1]) &&
    separators.has(all.word[own.endToken])
  )
}

const articles = idsOf('the a an this that')
const joiners = idsOf('- – /')

function joins(all: Tokens, token: number): boolean {
  return token < all.length && joiners.has(all.word[token])
}
