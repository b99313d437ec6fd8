import type {CollectContext, Options} from '../../src/core/rule.ts'
import {nameSkeleton} from '../../src/language/name-similarity.ts'
import {NameWord, nameWord} from '../../src/language/name-words.ts'
import {type NameEntity, type NameMention, names} from '../../src/language/names.ts'
import {insideQuotation} from '../../src/language/quotations.ts'
import {intern} from '../../src/language/vocabulary.ts'
import {renamedPlaces} from './renamed-places.ts'

/** What one article knows of a name, for comparison with others. */
export type NameFact = {
  readonly name: string
  readonly kind: 'person' | 'organisation' | 'place'
  /** The last word of the title or role, in lower case: “minister”. */
  readonly title: string | null
  /** How often the article names it so. */
  readonly count: number
  /** Other people and bodies of the article: a second article that has them too speaks of the same world. */
  readonly company: readonly string[]
}

const {given, particle} = NameWord

/** More company than that proves nothing more. */
const mostCompany = 8

/** By name in lower case: the pair of names of one place that it belongs to. */
const renamed = new Map<string, string>()
for (const pair of renamedPlaces) for (const name of pair) renamed.set(name.toLowerCase(), pair[0])

/** Collects the names of an article under keys that other spellings of them share. */
export function collectNames({document, fact}: CollectContext<Options, NameFact>): void {
  const all = document.get(names)
  const company = companyOf(all.entities)
  for (const entity of all.entities) {
    const {kind} = entity
    if (kind !== 'person' && kind !== 'organisation' && kind !== 'place') continue
    for (const [name, mentions] of formsOf(entity)) {
      const shown = mentions.find(({inHeading, start, end}) => !inHeading && !insideQuotation(document, start, end))
      if (shown === undefined) continue
      const data: NameFact = {
        name,
        kind,
        title: entity.title?.toLowerCase().split(/\s+/).at(-1) ?? null,
        count: mentions.length,
        company: company.filter((other) => !name.endsWith(other)).slice(0, mostCompany),
      }
      for (const key of keysOf(data)) fact(key, shown, data)
    }
  }

  /** The full forms of an entity with their places; a surname alone goes with whichever full form the article has. */
  function formsOf(entity: NameEntity): Map<string, NameMention[]> {
    const forms = new Map<string, NameMention[]>()
    for (const index of entity.mentions) {
      const mention = all.mentions[index]
      const isFull = mention.text.includes(' ') || entity.name === mention.text
      if (!isFull) continue
      const name = mention.text.replaceAll('’', "'")
      const own = forms.get(name)
      if (own === undefined) forms.set(name, [mention])
      else own.push(mention)
    }
    return forms
  }
}

/** The people by their last names and the bodies by their names, the most mentioned first. */
function companyOf(entities: readonly NameEntity[]): string[] {
  return entities
    .filter(({kind, mentions}) => mentions.length > 0 && (kind === 'person' || kind === 'organisation'))
    .toSorted((a, b) => b.mentions.length - a.mentions.length || a.mentions[0] - b.mentions[0])
    .slice(0, mostCompany * 2)
    .map(({kind, name}) => (kind === 'person' ? (name.split(' ').at(-1) ?? name) : name))
}

/** A name's words, hyphens and particles such as “al-” and “bin” taken apart. */
export function wordsOf(name: string): string[] {
  return name
    .split(/[\s\-‐‑]+/)
    .filter((word) => word !== '' && (nameWord(intern(word.toLowerCase())) & particle) === 0)
}

const isGiven = (word: string | undefined): boolean =>
  word !== undefined && (nameWord(intern(word.toLowerCase())) & given) !== 0

function keysOf({name, kind, title}: NameFact): string[] {
  const words = wordsOf(name)
  const skeleton = nameSkeleton(words)
  if (kind === 'place') {
    const pair = renamed.get(name.toLowerCase())
    if (pair !== undefined) return [`place ${pair}`]
    return skeleton.length > 2 ? [`place ${skeleton}`] : []
  }
  if (kind === 'organisation') return words.length > 1 ? [`organisation ${skeleton}`] : []
  if (words.length === 1) return title === null || skeleton.length < 3 ? [] : [`${title} ${skeleton}`]
  const keys = [`person ${skeleton}`]
  // “Orban Viktor”: the family name first.
  if (isGiven(words.at(-1)) && !isGiven(words[0]))
    keys.push(`person ${nameSkeleton([...words.slice(-1), ...words.slice(0, -1)])}`)
  const surname = nameSkeleton(words.slice(-1))
  if (title !== null && surname.length > 2) keys.push(`${title} ${surname}`)
  return keys
}
