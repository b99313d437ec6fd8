import type {Document} from '../../src/core/document.ts'
import {withoutMarks} from '../../src/language/name-similarity.ts'
import {NameWord, nameWord} from '../../src/language/name-words.ts'
import {names, namesBetween} from '../../src/language/names.ts'
import {intern} from '../../src/language/vocabulary.ts'

/** The names of an article, by which its event is known. */
export interface Company {
  /** The names of the sentence between two tokens and the most frequent of the article; of both, those that few articles have. */
  around(from: number, to: number): {readonly names: readonly string[]; readonly rare: readonly string[]}
}

/** More names prove nothing more. */
const mostNames = 10
const mostRare = 3

/** Names that say little: countries and known places, their people, known bodies. */
const widelyKnown = NameWord.place | NameWord.demonym | NameWord.knownOrganisation | NameWord.common | NameWord.calendar

export function companyOf(document: Document): Company {
  const all = document.get(names)
  const keyOf = new Map(
    all.entities.map((entity, index): [number, string] => [index, keyOfName(entity.name, entity.kind)]),
  )
  const ranked = all.entities
    .map(({mentions, kind}, index) => ({index, kind, count: mentions.length, first: mentions[0]}))
    .filter(({count, kind}) => count > 0 && kind !== 'demonym')
    .sort((a, b) => b.count - a.count || a.first - b.first)
  return {
    around(from, to) {
      const here = namesBetween(all, from, to)
        .filter(({kind}) => kind !== 'demonym')
        .map(({entity}) => entity)
      const listed = [...new Set([...here, ...ranked.map(({index}) => index)].map((index) => keyOf.get(index)!))]
      const kept = listed.slice(0, mostNames)
      return {names: kept, rare: kept.filter(isRare).slice(0, mostRare).sort()}
    },
  }
}

/** People by their last name; what has no particular kind by all of it. */
function keyOfName(name: string, kind: string): string {
  return kind === 'person' ? withoutMarks(name.split(' ').at(-1) ?? name) : name.toLowerCase()
}

function isRare(name: string): boolean {
  return name.length > 3 && name.split(' ').some((word) => (nameWord(intern(word)) & widelyKnown) === 0)
}
