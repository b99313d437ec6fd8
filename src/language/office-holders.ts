import type {Document} from '../core/document.ts'
import {defineLayer} from '../core/layer.ts'
import {organisationNoun} from '../lexicon/cues.ts'
import {determiner, preposition} from '../lexicon/function-words.ts'
import {type OfficeHead, OfficeKind, officeHead, officeNoun} from '../lexicon/offices.ts'
import {NameMark, type NameMarks, nameMarks} from './name-marks.ts'
import {entityOf, firstNameFrom, type NameMention, type Names, names} from './names.ts'
import {type OfficePhrase, opensPerson, readOffice} from './office-phrase.ts'
import {sentences} from './sentences.ts'
import {TokenKind, type Tokens, tokens} from './tokens.ts'
import {idsOf, intern, wordOf} from './vocabulary.ts'

/** An office where it stands in the text. */
export interface OfficeMention extends OfficePhrase {
  readonly sentence: number
  readonly block: number
  /**
   * The person in office who stands beside it by name, as an index into the article’s entities: “Mayor Ines Calder”,
   * “Ines Calder, the mayor”. -1 where there is none.
   */
  readonly holder: number
}

/** Every office of the article in the singular, in the order of the text, with who stands beside it. */
export const officeMentions = defineLayer('office-mentions', (document: Document): readonly OfficeMention[] =>
  findOffices(document, (word) => (officeNoun.has(word) ? officeHead(wordOf(word)) : undefined)),
)

/**
 * Finds offices and who stands beside them.
 *
 * @param headOf What a word, by its id, makes of an office; undefined where it makes none.
 */
export function findOffices(
  document: Document,
  headOf: (word: number) => OfficeHead | undefined,
): readonly OfficeMention[] {
  const all = document.get(tokens)
  const split = document.get(sentences)
  const found = document.get(names)
  const marks = ownerMarks(document.get(nameMarks), found)
  const titled = titleTokens(all, found)
  const offices: OfficeMention[] = []
  for (let sentence = 0; sentence < split.length; sentence++) {
    const from = split.firstToken[sentence]
    const stop = split.endToken[sentence]
    for (let head = from; head < stop; head++) {
      const about = all.kind[head] === TokenKind.word ? headOf(all.word[head]) : undefined
      const phrase = about === undefined ? null : readOffice(all, marks, head, from, stop, about)
      if (phrase === null) continue
      const holder = titled[head] > 0 ? titled[head] - 1 : personBeside(all, marks, found, phrase, from, stop)
      offices.push({...phrase, sentence, block: split.block[sentence], holder})
    }
  }
  return offices
}

/** The marks of names, where a word that is a person’s name for its verb alone may be a town: “the mayor of |Arnfeld| said”. */
function ownerMarks(marks: NameMarks, found: Names): NameMarks {
  const own = marks.slice()
  for (const mention of found.mentions) {
    const {kind, strength} = entityOf(found, mention)
    if (isSeat(mention)) own.fill(NameMark.other, mention.firstToken, mention.endToken)
    if (kind === 'person' && strength < 2 && mention.endToken - mention.firstToken === 1)
      own[mention.firstToken] = NameMark.other
  }
  return own
}

/** By token: 0, or inside a title that the layer of names has given to somebody one more than the entity’s index. */
function titleTokens(all: Tokens, found: Names): Uint32Array {
  const titled = new Uint32Array(all.length)
  for (const mention of found.mentions) {
    const {title, kind, entity} = mention
    if (title !== null && kind !== 'organisation' && !isSeat(mention))
      titled.fill(entity + 1, title.firstToken, title.endToken)
  }
  return titled
}

const comma = intern(',')
const pauses = idsOf(', ( ) – — - -- :')
const relatives = idsOf('who is was has been became named called as and also the a former then now')

/** How far before an office its holder’s name may stand, in tokens, with nothing but an apposition between. */
const reachBack = 14
const reachOn = 4

function personBeside(
  all: Tokens,
  marks: NameMarks,
  found: Names,
  phrase: OfficePhrase,
  from: number,
  stop: number,
): number {
  const {firstToken, endToken} = phrase
  let index = firstNameFrom(found, endToken)
  // “Secretary for Norrland |Ines Calder|”: the name that follows is one with the place before it.
  if (endToken < stop && marks[endToken] > NameMark.person && opensPerson(all, endToken, stop))
    return found.mentions[index]?.entity ?? -1
  while (
    index < found.mentions.length &&
    found.mentions[index].firstToken < endToken + reachBack &&
    !isPerson(found.mentions[index])
  )
    index++
  // The next name, right behind or past a pause: “the mayor, Ines Calder,”, “the mayor, a former nurse named Ines Calder”.
  const next = found.mentions[index]
  if (next !== undefined && isPerson(next) && next.firstToken < stop) {
    if (next.firstToken === endToken) return next.entity
    const gap = next.firstToken - endToken
    // “the envoy in Arn, Ines Calder,”
    if (
      gap <= reachBack &&
      all.word[next.firstToken - 1] === comma &&
      isPlace(all, marks, endToken, next.firstToken - 1)
    )
      return next.entity
    if (gap <= reachOn && (pauses.has(all.word[endToken]) || isAllRelative(all, endToken, next.firstToken)))
      return next.entity
  }
  // The name before it: “Ines Calder, 44, the mayor”, “Ines Calder, who is the mayor”.
  index = firstNameFrom(found, firstToken)
  for (let before = index - 1; before >= 0; before--) {
    const mention = found.mentions[before]
    if (mention.firstToken < from || firstToken - mention.endToken > reachBack) break
    if (!isPerson(mention)) continue
    return isApposition(all, mention.endToken, firstToken) ? mention.entity : -1
  }
  return -1
}

/** Whether nothing but places and bodies, with the small words before them, stands between two tokens. */
function isPlace(all: Tokens, marks: NameMarks, first: number, end: number): boolean {
  for (let token = first; token < end; token++)
    if (
      marks[token] <= 1 &&
      !preposition.has(all.word[token]) &&
      !determiner.has(all.word[token]) &&
      !pauses.has(all.word[token]) &&
      !organisationNoun.has(all.word[token])
    )
      return false
  return true
}

function isPerson(mention: NameMention): boolean {
  return (mention.kind === 'person' || mention.kind === 'other') && !isSeat(mention)
}

/** True for what stands behind “Bishop of” and passes for a person’s name: the town. */
export function isSeat({title}: NameMention): boolean {
  return title !== null && !title.isAfter && /\s(?:of|for)$/.test(title.text)
}

function isAllRelative(all: Tokens, first: number, end: number): boolean {
  for (let token = first; token < end; token++)
    if (!relatives.has(all.word[token]) && !pauses.has(all.word[token])) return false
  return true
}

/** Whether what stands between a name and an office leaves the office a description of that person. */
function isApposition(all: Tokens, nameEnd: number, office: number): boolean {
  if (nameEnd >= office) return true
  if (!pauses.has(all.word[nameEnd])) return isAllRelative(all, nameEnd, office)
  return (
    nameEnd + 1 >= office ||
    pauses.has(all.word[office - 1]) ||
    isAllRelative(all, nameEnd, office) ||
    relatives.has(all.word[office - 1])
  )
}

/** Whether two phrases may speak of one office of one country or body. */
export function isSameOffice(first: OfficePhrase, second: OfficePhrase): boolean {
  return haveOneOwner(first, second) && haveOneHolder(first, second)
}

/** False for offices of different countries or bodies. */
export function haveOneOwner(first: OfficePhrase, second: OfficePhrase): boolean {
  if (first.owner !== 'name' || second.owner !== 'name') return true
  const [fewer, more] =
    first.ownerKeys.size < second.ownerKeys.size
      ? [first.ownerKeys, second.ownerKeys]
      : [second.ownerKeys, first.ownerKeys]
  return [...fewer].every((key) => more.has(key)) || isInitials(fewer, more)
}

/** “the NCA” and “the National Crime Agency” */
function isInitials(short: ReadonlySet<string>, long: ReadonlySet<string>): boolean {
  return short.size === 1 && short.has([...long].map((key) => key[0].toLowerCase()).join(''))
}

/** A chancellor heads the government in Berlin and the treasury in London. */
const alsoCalled = new Map([
  ['chancellor', ['premier', 'ministry:finance']],
  ['premier', ['chancellor']],
  ['ministry:finance', ['chancellor']],
])

function haveOneHolder(first: OfficePhrase, second: OfficePhrase): boolean {
  if (first.office === second.office || alsoCalled.get(first.office)?.includes(second.office)) return true
  // The head of a firm may be its president, and a country’s president no minister.
  const both = first.kind & second.kind & ~(OfficeKind.state | OfficeKind.government)
  return (first.isLoose || second.isLoose) && both !== 0
}
