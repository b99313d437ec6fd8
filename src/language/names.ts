import type {Document} from '../core/document.ts'
import {defineLayer} from '../core/layer.ts'
import {collectNames} from './name-collector.ts'
import type {NameKind} from './name-kinds.ts'
import type {NameEntity, NameMention, Names} from './name-mention.ts'

export type {NameKind} from './name-kinds.ts'
export type {NameEntity, NameMention, Names} from './name-mention.ts'

/**
 * Finds the names of an article: runs of capitalised words with the particles, initials and small words inside
 * them, the titles beside them, and who is who.
 *
 * A capital that only a sentence opening explains makes no name without other evidence. Headlines in Title Case
 * and lines in capitals hold no names but those that the running text knows. Days, months and bare titles
 * (“the Prime Minister”) are no names; demonyms are, of a kind of their own.
 */
export const names = defineLayer('names', (document: Document): Names => collectNames(document))

/** Index of the first mention that ends behind a token: the one at the token, or the next. May be `mentions.length`. */
export function firstNameFrom(all: Names, token: number): number {
  let low = 0
  let high = all.mentions.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (all.mentions[middle].endToken <= token) low = middle + 1
    else high = middle
  }
  return low
}

/** The mention that a token is part of, or null. */
export function nameAt(all: Names, token: number): NameMention | null {
  const mention = all.mentions[firstNameFrom(all, token)]
  return mention !== undefined && mention.firstToken <= token ? mention : null
}

/**
 * The mentions that lie wholly between two tokens, in order.
 *
 * @param from First token. @param to One past the last token.
 */
export function namesBetween(all: Names, from: number, to: number): readonly NameMention[] {
  const found: NameMention[] = []
  for (let index = firstNameFrom(all, from); index < all.mentions.length; index++) {
    const mention = all.mentions[index]
    if (mention.endToken > to) break
    if (mention.firstToken >= from) found.push(mention)
  }
  return found
}

/**
 * Of the names in a phrase the one that speaks: “Arnholt Bank economist |Ida Moor|”, “|Ida Moor| of Arnholt Bank”. A
 * person under a title comes first, since the name of a firm may look like a person's.
 */
export function speakerAmong(mentions: readonly NameMention[]): NameMention | undefined {
  return (
    mentions.find(({kind, title}) => kind === 'person' && title !== null) ??
    mentions.find(({kind}) => kind === 'person') ??
    mentions.find(({kind}) => kind === 'organisation' || kind === 'other')
  )
}

/** The entity that a mention names. */
export function entityOf(all: Names, mention: NameMention): NameEntity {
  return all.entities[mention.entity]
}

/**
 * Names that a message can offer as sources: the people and bodies of the article, the most mentioned first.
 *
 * @param kinds Which kinds count.
 * @param most How many at most.
 */
export function candidateNames(all: Names, kinds: readonly NameKind[], most: number): string[] {
  const found: NameEntity[] = []
  for (const entity of all.entities) if (entity.mentions.length > 0 && kinds.includes(entity.kind)) found.push(entity)
  return found
    .sort(byMentions)
    .slice(0, most)
    .map(({name}) => name)
}

/** An order of entities that the article mentions: the most mentioned first, then the one that it mentions first. */
export function byMentions(a: NameEntity, b: NameEntity): number {
  return b.mentions.length - a.mentions.length || a.mentions[0] - b.mentions[0]
}
