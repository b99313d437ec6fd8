import type {Document} from '../../src/core/document.ts'
import {isCommonWord} from '../../src/language/common-word.ts'
import {firstWhereNot} from '../../src/language/first-where-not.ts'
import {entityOf, type NameMention, type Names, names} from '../../src/language/names.ts'
import {haveOneOwner, isSameOffice, isSeat, type OfficeMention} from '../../src/language/office-holders.ts'
import {idsOf, wordOf} from '../../src/language/vocabulary.ts'
import {personNoun} from '../../src/lexicon/cues.ts'
import {OfficeKind, officeHead} from '../../src/lexicon/offices.ts'

/** How many sentences before an office its holder’s name may stand, and how many behind it. */
const reachBack = 3
const reachOn = 2
/** How many people in that reach are looked at. */
const mostPeople = 40
/** How many named offices are compared, a bound for hostile text. */
const mostNamed = 64
/** How many offices of one person are compared. */
const mostOffices = 4

const ofBodies = OfficeKind.company | OfficeKind.body | OfficeKind.school | OfficeKind.sport

/**
 * A test of whether readers know from the article who holds an office: the same office stands beside a name; or
 * somebody whom the article gives no other office stands shortly before it (“Calder resigned. The Norrland premier
 * said …”) or follows soon (“Norrland’s premier resigned. Ines Calder said …”).
 *
 * @param offices The offices of the article.
 * @param inParagraph The name has to stand in the same paragraph.
 */
export function knownByName(
  document: Document,
  offices: readonly OfficeMention[],
  inParagraph: boolean,
): (office: OfficeMention) => boolean {
  const named = offices.filter(({holder}) => holder !== -1)
  const compared = named.slice(0, mostNamed)
  const found = document.get(names)
  const held = officesHeld(named)
  const people: NameMention[] = []
  for (const mention of found.mentions)
    if (isPerson(found, mention) && !hasOtherCalling(found, mention)) people.push(mention)
  const mayBe = ({entity, block}: NameMention, office: OfficeMention): boolean =>
    (!inParagraph || block === office.block) &&
    (held.get(entity)?.every((other) => haveOneOwner(other, office)) ?? true)
  // “The head of the trade said … Cocoa Association director Leo Hart added …”: a body may have several names.
  const isLikelySame = ({entity}: NameMention, office: OfficeMention): boolean =>
    held.get(entity)?.some((other) => (other.kind & office.kind & ofBodies) !== 0) ?? false
  return (office) => {
    if (compared.some((other) => isSameOffice(other, office) && (!inParagraph || other.block === office.block)))
      return true
    const next = firstBehind(people, office.firstToken)
    for (let index = next - 1; index >= Math.max(0, next - mostPeople); index--) {
      if (office.sentence - people[index].sentence > reachBack) break
      if (mayBe(people[index], office)) return true
    }
    for (let index = next; index < Math.min(people.length, next + mostPeople); index++) {
      if (people[index].sentence - office.sentence > reachOn) break
      if (
        people[index].sentence > office.sentence &&
        (mayBe(people[index], office) || isLikelySame(people[index], office))
      )
        return true
    }
    return false
  }
}

/** The first offices of each person that the article gives, by the person’s entity. */
function officesHeld(named: readonly OfficeMention[]): ReadonlyMap<number, readonly OfficeMention[]> {
  const held = new Map<number, OfficeMention[]>()
  for (const office of named) {
    const offices = held.get(office.holder)
    if (offices === undefined) held.set(office.holder, [office])
    else if (offices.length < mostOffices) offices.push(office)
  }
  return held
}

/** Index of the first mention at or behind a token. */
function firstBehind(people: readonly NameMention[], token: number): number {
  return firstWhereNot(people.length, (index) => people[index].firstToken < token)
}

function isPerson(found: Names, mention: NameMention): boolean {
  const {kind, endToken, firstToken, text} = mention
  if (kind !== 'person' || isSeat(mention)) return false
  const {strength} = entityOf(found, mention)
  // One word that a list has as a common one is seldom a name: “the Prime Minister’s Office said”.
  return strength > 1 || (strength === 1 && (endToken - firstToken > 1 || !isCommonWord(text.toLowerCase())))
}

/** An economist holds an office only as a chief economist. */
function makesOffice(word: number): boolean {
  const head = officeHead(wordOf(word))
  return head !== undefined && (head.alone || head.needsOwner || head.ofSubject || head.ofBody)
}

/** “economist Leo Hart”: no minister. */
function hasOtherCalling(found: Names, mention: NameMention): boolean {
  const {title} = entityOf(found, mention)
  if (title === null) return false
  const words = [...idsOf(title.toLowerCase())]
  return words.some((word) => personNoun.has(word)) && !words.some(makesOffice)
}
