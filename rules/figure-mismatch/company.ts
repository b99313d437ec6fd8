import type {Document} from '../../src/core/document.ts'
import {withoutMarks} from '../../src/language/name-similarity.ts'
import {NameWord, nameWord} from '../../src/language/name-words.ts'
import {byMentions, entityOf, type NameEntity, names, namesBetween} from '../../src/language/names.ts'
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
  const ranked = all.entities.filter(isCompany).sort(byMentions).map(keyOf)
  return {
    around(from, to) {
      const listed = new Set<string>()
      for (const mention of namesBetween(all, from, to))
        if (mention.kind !== 'demonym') listed.add(keyOf(entityOf(all, mention)))
      for (const key of ranked) listed.add(key)
      const kept = [...listed].slice(0, mostNames)
      return {names: kept, rare: kept.filter(isRare).slice(0, mostRare).sort()}
    },
  }
}

function isCompany({kind, mentions}: NameEntity): boolean {
  return mentions.length > 0 && kind !== 'demonym'
}

/** People by their last name; what has no particular kind by all of it. */
function keyOf({name, kind}: NameEntity): string {
  return kind === 'person' ? withoutMarks(name.split(' ').at(-1) ?? name) : name.toLowerCase()
}

function isRare(name: string): boolean {
  return name.length > 3 && name.split(' ').some((word) => (nameWord(intern(word)) & widelyKnown) === 0)
}
