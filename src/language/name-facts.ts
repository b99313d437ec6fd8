import type {Document} from '../core/document.ts'
import type {Span} from '../core/message.ts'
import {preferredPlace} from '../lexicon/renamed-places.ts'
import {NameWord, nameWord} from './name-words.ts'
import {byMentions, type NameEntity, type NameMention, names} from './names.ts'
import {oncePerText} from './once-per.ts'
import {insideQuotation} from './quotations.ts'
import {nameKeys} from './transliteration.ts'
import {intern} from './vocabulary.ts'

/** What one article knows of a name in one spelling, for comparison with others. JSON. */
export type NameFact = {
  readonly name: string
  readonly kind: 'person' | 'organisation' | 'place'
  /** The head of the person's title or role, in lower case: “minister”, “ambassador”. */
  readonly title: string | null
  /** How often the article names it so. */
  readonly count: number
  /** For a person: other people and bodies of the article. A second article that has them too speaks of the same world. */
  readonly company: readonly string[]
  /** What the desk has decided about the spelling. */
  readonly decided?: NameStatus
  /** The names that the desk says are others. */
  readonly apart?: readonly string[]
}

/** A spelling that the desk uses, one that it does not, or one that may stand beside any other. */
export type NameStatus = 'preferred' | 'wrong' | 'allowed'

/** A name in one spelling, where the article has it first, and the keys that other spellings of it share. */
export interface KeyedName extends Span {
  readonly keys: readonly string[]
  readonly fact: NameFact
}

const {given, particle, suffix, courtesy, role} = NameWord

/** More company than that proves nothing more. */
const mostCompany = 5

/** A surname may be as short as Ali, and a title goes with it. */
const leastBesideTitle = 2

/** Collects the names of an article, each spelling once: people, places and bodies by their full names, people by a title and a surname. */
export function keyedNames(document: Document): KeyedName[] {
  const all = document.get(names)
  const company = companyOf(all.entities)
  const found: KeyedName[] = []
  for (const entity of all.entities)
    for (const [name, mentions] of formsOf(entity, all.mentions)) {
      const shown = mentions.find(({inHeading, start, end}) => !inHeading && !insideQuotation(document, start, end))
      if (shown === undefined || isShouted(name)) continue
      const isPlace = entity.title === null && placeOf(name) !== null
      const kind = isPlace ? 'place' : entity.kind
      if (kind !== 'person' && kind !== 'organisation' && kind !== 'place') continue
      const title = kind === 'person' && entity.title !== null ? headOf(entity.title) : null
      const fact = {name, kind, title, count: mentions.length, company: kind === 'person' ? company : []}
      const keys = keysUnder(`${kind} ${title ?? ''}`)(name)
      if (keys.length > 0) found.push({start: shown.start, end: shown.end, keys, fact})
    }
  return found
}

/** The full forms of an entity with their places; a surname alone goes with whichever full form the article has. */
function formsOf(entity: NameEntity, mentions: readonly NameMention[]): Map<string, NameMention[]> {
  const forms = new Map<string, NameMention[]>()
  for (const index of entity.mentions) {
    const mention = mentions[index]
    if (!mention.text.includes(' ') && entity.name !== mention.text) continue
    const name = mention.text.includes('’') ? mention.text.replaceAll('’', "'") : mention.text
    const own = forms.get(name)
    if (own === undefined) forms.set(name, [mention])
    else own.push(mention)
  }
  return forms
}

/** A dateline or table in capitals spells nothing. */
function isShouted(name: string): boolean {
  return name.length > 4 && name === name.toUpperCase()
}

/** The people by their last names and the bodies by their names, the most mentioned first. */
function companyOf(entities: readonly NameEntity[]): string[] {
  return entities.filter(isCompany).sort(byMentions).slice(0, mostCompany).map(lastNameOf)
}

function isCompany({kind, mentions}: NameEntity): boolean {
  return mentions.length > 0 && (kind === 'person' || kind === 'organisation')
}

function lastNameOf({kind, name}: NameEntity): string {
  return kind === 'person' ? (name.split(' ').at(-1) ?? name) : name
}

const has = (word: string, bits: number): boolean => (nameWord(intern(word.toLowerCase())) & bits) !== 0

/** “the ambassador to Oslo” is an ambassador; “Mr” is nothing that two people share. */
const headOf = oncePerText((title): string | null => {
  const [before] = title.toLowerCase().split(/\s(?:to|of|for|in|at|from|on|and)\s/)
  const head =
    before
      .split(/[\s-]+/)
      .at(-1)
      ?.replaceAll('.', '') ?? ''
  return head === '' || (has(head, courtesy) && !has(head, role)) ? null : head
})

const patronymic = /(?:[oe]v(?:[iy]ch|i[cç])|[oe]vna|ogly|oglu|oğlu|kyzy|q[iı]z[iı])$/i

/** A name's words: hyphens taken apart, particles such as “al-” and “bin”, initials and “Jr.” left out. */
export function wordsOfName(name: string): string[] {
  const words = name
    .split(/[\s\-‐‑]+/)
    .filter((word) => word !== '' && !isInitial(word) && !has(word, particle | suffix))
  // Patronymics come and go: “Viktor Ivanovich Sarkin”, “Sarkin Viktor Ivanovich”.
  if (words.length !== 3) return words
  if (patronymic.test(words[1])) return [words[0], words[2]]
  return patronymic.test(words[2]) && /[oe]va?$/i.test(words[0]) ? words.slice(0, 2) : words
}

/** The initials in a name: “George W. Hadley” has one. */
export function initialsOf(name: string): string {
  return name.split(/\s+/).filter(isInitial).join('').replaceAll('.', '')
}

function isInitial(word: string): boolean {
  return /^(?:\p{Lu}\.?)+$/u.test(word) && (word.length === 1 || word.includes('.'))
}

const placeOf = oncePerText((name) => preferredPlace(name) ?? null)

/** By kind and title: the keys of the names that come with them. */
const keysUnder = oncePerText((kindAndTitle) => {
  const space = kindAndTitle.indexOf(' ')
  const kind = kindAndTitle.slice(0, space)
  const title = kindAndTitle.slice(space + 1) || null
  return oncePerText((name) => keysOf(name, kind, title))
})

function keysOf(name: string, kind: string, title: string | null): readonly string[] {
  if (kind === 'place') {
    const pair = placeOf(name)
    if (pair !== null) return [`place ${pair}`]
  }
  const words = wordsOfName(name)
  if (kind !== 'person' || words.length > 1) {
    const keys = kind === 'organisation' && words.length < 2 ? [] : nameKeys(words).map((key) => `${kind} ${key}`)
    if (kind !== 'person' || title === null) return keys
    return [...keys, ...nameKeys(words.slice(-1), leastBesideTitle).map((key) => `${title} ${key}`)]
  }
  return title === null || words.length === 0 || has(words[0], given)
    ? []
    : nameKeys(words, leastBesideTitle).map((key) => `${title} ${key}`)
}

/** True for a key that people share by a title and a surname, not by their whole names. */
export function isTitleKey(key: string): boolean {
  return !/^(?:person|organisation|place) /.test(key)
}
