import type {KindEvidence, NameKind} from './name-kinds.ts'
import type {NameMention} from './name-mention.ts'
import {NameWord, nameWord} from './name-words.ts'
import {Shape, TokenKind, type Tokens} from './tokens.ts'
import {idsOf, intern, wordOf} from './vocabulary.ts'

/** A mention whose kind and entity are not yet what the whole article says. */
export interface RawName extends Omit<NameMention, 'kind' | 'entity'> {
  kind: NameKind
  entity: number
  readonly evidence: KindEvidence
  /** False where it is a name only if the article names the same elsewhere. */
  readonly certain: boolean
}

/** What becomes an entity. */
export interface NameGroup {
  name: string
  kind: NameKind
  strength: number
  title: string | null
  words: number
}

const opening = intern('(')
const closing = intern(')')
const {
  place,
  demonym,
  knownOrganisation,
  common,
  suffix,
  given,
  particle,
  role,
  modifier,
  portfolio,
  organisationHead,
} = NameWord
const locating = idsOf('in at near from to across')

/** Groups mentions into entities. Sets `entity` of each; uncertain ones without another mention are left out. */
export function groupNames(found: readonly RawName[], all: Tokens): {groups: NameGroup[]; kept: RawName[]} {
  const groups: NameGroup[] = []
  const grouper = new Grouper(all, groups)
  for (const name of found) if (name.certain) name.entity = grouper.place(name)
  const kept: RawName[] = []
  for (const name of found) {
    if (!name.certain) name.entity = grouper.known(name)
    if (name.entity !== -1) kept.push(name)
  }
  return {groups, kept}
}

class Grouper {
  readonly #all: Tokens
  readonly #groups: NameGroup[]
  /** Names of one word by its id, names of several by all their ids. */
  readonly #bySingle = new Map<number, number>()
  readonly #bySeveral = new Map<Key, number>()
  /** By the id of a surname, or of the word by which a body is known for short. */
  readonly #byWord = new Map<number, number>()
  /** By first name and surname, for names that have more than two words. */
  readonly #byEnds = new Map<Key, number>()

  constructor(all: Tokens, groups: NameGroup[]) {
    this.#all = all
    this.#groups = groups
  }

  /** The entity of a mention; makes one where there is none. */
  place(name: RawName): number {
    const words = wordsOf(this.#all, name.firstToken, name.endToken)
    const key = keyOf(words)
    let entity = words.length === 1 ? this.#single(name, words[0]) : this.#several(name, key, words)
    if (entity === -1) {
      entity = this.#groups.length
      this.#groups.push({name: name.text, kind: 'other', strength: -1, title: null, words: 0})
    }
    this.#learn(this.#groups[entity], name, words)
    if (words.length > 1) {
      if (!this.#bySeveral.has(key)) this.#bySeveral.set(key, entity)
      this.#register(name, words, entity)
    } else if (!this.#bySingle.has(words[0])) this.#bySingle.set(words[0], entity)
    return entity
  }

  /** The entity of a mention that proves nothing by itself, or -1. */
  known(name: RawName): number {
    const words = wordsOf(this.#all, name.firstToken, name.endToken)
    if (words.length > 1) return this.#bySeveral.get(keyOf(words)) ?? -1
    return this.#bySingle.get(words[0]) ?? this.#byWord.get(words[0]) ?? -1
  }

  #single(name: RawName, word: number): number {
    const short = this.#byWord.get(word)
    const exact = this.#bySingle.get(word)
    if (short === undefined) return exact ?? -1
    // “Paris” after Odile Paris is the person, but not “in Paris”.
    const bits = nameWord(word)
    const before = name.firstToken > 0 ? this.#all.word[name.firstToken - 1] : 0
    const located = (bits & (place | demonym)) !== 0 && (locating.has(before) || (bits & demonym) !== 0)
    return located ? (exact !== undefined && exact !== short ? exact : -1) : short
  }

  #several(name: RawName, key: Key, words: readonly number[]): number {
    const exact = this.#bySeveral.get(key)
    if (exact !== undefined) return exact
    if (name.evidence.kind === 'organisation') return this.#shortBefore(words) ?? this.#acronymBefore(name)
    if (name.evidence.kind !== 'person' && name.evidence.kind !== 'other') return -1
    const ends = endsOf(words)
    const same = this.#byEnds.get(ends)
    if (same !== undefined) return same
    // The surname stood alone before: “Blair said … Tony Blair”.
    const surname = surnameOf(words)
    const earlier = this.#byWord.get(surname) ?? this.#bySingle.get(surname)
    if (earlier === undefined) return -1
    const group = this.#groups[earlier]
    return group.words === 1 && (group.kind === 'person' || group.kind === 'other') ? earlier : -1
  }

  /** “Anadolu reported … Anadolu Agency”: the body’s first word stood alone before. */
  #shortBefore(words: readonly number[]): number | undefined {
    if (!standsForBody(words[0])) return undefined
    const earlier = this.#bySingle.get(words[0])
    if (earlier === undefined) return undefined
    const {kind, words: length} = this.#groups[earlier]
    return length === 1 && (kind === 'organisation' || kind === 'other') ? earlier : undefined
  }

  /** “NCA (National Crime Agency)”. */
  #acronymBefore(name: RawName): number {
    const at = name.firstToken - 1
    if (at < 1 || this.#all.word[at] !== opening || (this.#all.shape[at - 1] & Shape.allCapitals) === 0) return -1
    return this.#byWord.get(this.#all.word[at - 1]) ?? this.#bySingle.get(this.#all.word[at - 1]) ?? -1
  }

  #learn(group: NameGroup, name: RawName, words: readonly number[]): void {
    const {kind, strength} = name.evidence
    if (strength > group.strength || (group.kind === 'other' && strength === group.strength)) {
      group.kind = kind
      group.strength = strength
    }
    if (words.length > group.words) {
      group.words = words.length
      group.name = name.text
    }
    if (group.title === null && name.title !== null) group.title = name.title.text
  }

  /** Learns by which shorter forms a name of several words may come again. */
  #register(name: RawName, words: readonly number[], entity: number): void {
    const {kind} = this.#groups[entity]
    if (kind === 'person' || kind === 'other') {
      this.#byEnds.set(endsOf(words), entity)
      const surname = surnameOf(words)
      if ((nameWord(surname) & (given | common)) === 0 || kind === 'person') this.#byWord.set(surname, entity)
    } else if (kind === 'organisation') {
      if (standsForBody(words[0])) this.#byWord.set(words[0], entity)
    }
    this.#registerAcronym(name, entity)
  }

  /** “National Crime Agency (NCA)”. */
  #registerAcronym(name: RawName, entity: number): void {
    const all = this.#all
    const at = name.endToken
    if (at + 2 >= all.length || all.word[at] !== opening || all.word[at + 2] !== closing) return
    if ((all.shape[at + 1] & Shape.allCapitals) !== 0) this.#byWord.set(all.word[at + 1], entity)
  }
}

/** Whether a body may go by its first word: “Labour” for the Labour Party, but not “Congress” for the Congress Hall. */
function standsForBody(word: number): boolean {
  const bits = nameWord(word)
  if ((bits & organisationHead) !== 0) return false
  const ownWord = place | demonym | common | given | role | modifier | portfolio
  return (bits & knownOrganisation) !== 0 || (bits & ownWord) === 0
}

/** The words of a mention: no points and marks, and `u.s.` as `us`. */
function wordsOf(all: Tokens, first: number, end: number): number[] {
  const words: number[] = []
  for (let token = first; token < end; token++) {
    if (all.kind[token] !== TokenKind.word) continue
    const word = all.word[token]
    words.push((all.shape[token] & Shape.point) === 0 ? word : intern(wordOf(word).replaceAll('.', '')))
  }
  return words
}

/** The last word that is no suffix: `Calder` in “J. Calder Jr.” */
function surnameOf(words: readonly number[]): number {
  for (let index = words.length - 1; index > 0; index--)
    if ((nameWord(words[index]) & suffix) === 0) return words[index]
  return words[0]
}

function endsOf(words: readonly number[]): Key {
  const surname = surnameOf(words)
  const hasParticle = words.length > 2 && (nameWord(words[1]) & particle) !== 0
  return hasParticle ? `${words[0]} ${surname} ${words[1]}` : pairKey(words[0], surname)
}

/** Most names have two words, and two ids make one number, which costs less to look up than a string made of them. */
type Key = number | string

function keyOf(words: readonly number[]): Key {
  return words.length === 2 ? pairKey(words[0], words[1]) : words.join(' ')
}

function pairKey(first: number, second: number): number {
  return first * 2 ** 26 + second
}
