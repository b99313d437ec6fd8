import type {PlacedFact} from '../core/facts.ts'
import {groupBy} from '../core/group-by.ts'
import {renamedPlaces} from '../lexicon/renamed-places.ts'
import {isTitleKey, type NameFact} from './name-facts.ts'
import {type NameEvidence, type NameSpelling, sameName, unknownWords} from './same-name.ts'
import {soundOf} from './transliteration.ts'

/** One spelling with all the places that have it: one a file, in the order in which they came. */
export interface Spelling<Fact extends PlacedFact<NameFact> = PlacedFact<NameFact>> extends NameSpelling {
  readonly places: readonly Fact[]
  /** How many articles have it, and how often they do. */
  readonly articles: number
  readonly count: number
}

/** Two spellings of one name, and why they are one. */
export interface NameVariant<Fact extends PlacedFact<NameFact> = PlacedFact<NameFact>> {
  readonly minority: Spelling<Fact>
  readonly majority: Spelling<Fact>
  readonly evidence: NameEvidence
}

/** Bound for keys of short names: so many neighbours, sorted by sound, a spelling is compared with. */
const mostNeighbours = 40
/** What more articles than that say of a name proves nothing more. */
const mostFacts = 200

/** The spellings under one key. `facts` are sorted by path. Linear in the facts. */
export function spellingsOf<Fact extends PlacedFact<NameFact>>(facts: readonly Fact[]): Spelling<Fact>[] {
  const byName = groupBy(facts, ({data}) => data.name.toLowerCase())
  if (byName.size < 2) return []
  return [...byName.values()].map((places) => ({
    name: places[0].data.name,
    places,
    facts: places.slice(0, mostFacts).map(({data}) => data),
    articles: new Set(places.map(({path}) => path)).size,
    count: places.reduce((sum, {data}) => sum + data.count, 0),
  }))
}

/**
 * Finds the spellings that are one name, each rarer one with the most frequent of the others.
 *
 * @param key What they share. Two full names under a title are left to the key of the whole name.
 */
export function variantsOf<Fact extends PlacedFact<NameFact>>(
  spellings: readonly Spelling<Fact>[],
  key: string,
): NameVariant<Fact>[] {
  const isByTitle = isTitleKey(key)
  const sorted = spellings.length <= mostNeighbours ? spellings : bySound(spellings)
  const best = new Map<Spelling<Fact>, NameVariant<Fact>>()
  for (const [index, first] of sorted.entries())
    for (const second of sorted.slice(index + 1, index + 1 + mostNeighbours)) {
      if (isByTitle && isFull(first) && isFull(second)) continue
      const evidence = sameName(first, second)
      if (evidence === null) continue
      if (isByTitle && isFull(first) !== isFull(second) && isAnothers(first, second, spellings)) continue
      const [minority, majority] = ordered(first, second)
      const known = best.get(minority)
      if (known === undefined || ordered(known.majority, majority)[1] === majority)
        best.set(minority, {minority, majority, evidence})
    }
  return [...best.values()]
}

function isFull({name}: NameSpelling): boolean {
  return name.includes(' ')
}

/**
 * Beside a full name, a surname alone is nobody’s slip where another full name has it as it stands, and nobody’s in
 * particular where people with several given names have one like it.
 */
function isAnothers(a: NameSpelling, b: NameSpelling, spellings: readonly NameSpelling[]): boolean {
  const [surname, full] = isFull(a) ? [b, a] : [a, b]
  const given = givenOf(full)
  return spellings.some(
    (other) => isFull(other) && (other.name.endsWith(` ${surname.name}`) || givenOf(other) !== given),
  )
}

function givenOf({name}: NameSpelling): string {
  return soundOf(name.split(' ')[0])
}

function bySound<Fact extends PlacedFact<NameFact>>(spellings: readonly Spelling<Fact>[]): Spelling<Fact>[] {
  return spellings
    .map((spelling) => ({
      spelling,
      sound: spelling.name
        .split(/[\s-]+/)
        .map(soundOf)
        .sort()
        .join(''),
    }))
    .sort((a, b) => (a.sound < b.sound ? -1 : a.sound > b.sound ? 1 : a.spelling.name < b.spelling.name ? -1 : 1))
    .map(({spelling}) => spelling)
}

const preferredPlaces = new Set(renamedPlaces.map(([name]) => name))

/** The rarer spelling first; of two equally frequent ones, that which no list knows or which comes later by path. */
function ordered<Fact extends PlacedFact<NameFact>>(
  a: Spelling<Fact>,
  b: Spelling<Fact>,
): [minority: Spelling<Fact>, majority: Spelling<Fact>] {
  const order =
    Number(isPreferred(a)) - Number(isPreferred(b)) ||
    a.articles - b.articles ||
    a.count - b.count ||
    Number(isFull(a)) - Number(isFull(b)) ||
    Number(preferredPlaces.has(a.name)) - Number(preferredPlaces.has(b.name)) ||
    unknownWords(b.name) - unknownWords(a.name) ||
    (a.places[0].path < b.places[0].path ? 1 : -1)
  return order < 0 ? [a, b] : [b, a]
}

/** The desk has decided for it. */
function isPreferred({facts}: NameSpelling): boolean {
  return facts.some(({decided}) => decided === 'preferred')
}

/** The desk has decided: either spelling may stand, they are two names, or the one is wrong and told as such. */
export function isDecided({decided, apart}: NameFact, majority: NameSpelling): boolean {
  if (decided !== undefined || apart?.includes(majority.name) === true) return true
  return majority.facts.some((fact) => fact.decided === 'allowed' || fact.decided === 'wrong')
}
