import type {Document} from '../../src/core/document.ts'
import {isCommonWord} from '../../src/language/common-word.ts'
import {datelineDash} from '../../src/language/dateline.ts'
import {NameWord, nameWord} from '../../src/language/name-words.ts'
import {nameAt, names} from '../../src/language/names.ts'
import {sentences} from '../../src/language/sentences.ts'
import {Shape, TokenKind, type Tokens, tokens} from '../../src/language/tokens.ts'
import {idsOf, intern, wordOf} from '../../src/language/vocabulary.ts'
import {organisationNoun, personNoun} from '../../src/lexicon/cues.ts'
import {isFunctionWord} from '../../src/lexicon/function-words.ts'
import {isPlaceName} from '../../src/lexicon/place-names.ts'

/** Initials in the running text. */
export interface Acronym {
  readonly token: number
  readonly sentence: number
  /** As written, without a plural’s `s`: `NGO`. */
  readonly text: string
  /** Letters alone, in lower case. */
  readonly letters: string
}

const form = /^[A-Z][A-Z&]{1,5}s?$/
/** “RDPF-2” is a fund, “F-16” and “EFES-2022” are names as they stand. */
const numbered = /^([A-Z]{4,6})-\d{1,2}$/
const roman = /^[IVXLC]+$/
const postcode = /^[A-Z]{1,2}\d[A-Z\d]?$/
const opening = idsOf('( [')
const closing = idsOf(') ]')
const marks = idsOf('$ # @ : / . -')
const articles = idsOf('a an the which who britain')
const commas = idsOf(', – — -')

/** Finds the initials that stand in paragraphs and list items. */
export function findAcronyms(document: Document): Acronym[] {
  const all = document.get(tokens)
  const split = document.get(sentences)
  const found: Acronym[] = []
  const {capitalisedBlocks} = document.get(names)
  let otherwise: ReadonlySet<number> | undefined
  for (let sentence = 0; sentence < split.length; sentence++) {
    const block = split.block[sentence]
    const {kind} = document.blocks[block]
    if ((kind !== 'paragraph' && kind !== 'list-item') || capitalisedBlocks[block] === 1) continue
    const stop = split.endToken[sentence]
    // “LUSK, 3 May (ENS) —”: a town in capitals, and an agency that readers know from it.
    const from = Math.max(split.firstToken[sentence], datelineDash(all, split.firstToken[sentence], stop))
    for (let token = from; token < stop; token++) {
      const text = acronymAt(document, all, token)
      if (text === null) continue
      otherwise ??= writtenOtherwise(all)
      if (!otherwise.has(all.word[token]) && isWord(document, all, token, from, stop))
        found.push({token, sentence, text, letters: text.toLowerCase().replaceAll('&', '')})
    }
  }
  return found
}

/** Words that stand with small letters too: “YUKOS” is no row of initials where “Yukos” stands as well. */
function writtenOtherwise(all: Tokens): ReadonlySet<number> {
  const found = new Set<number>()
  for (let token = 0; token < all.length; token++)
    if (all.kind[token] === TokenKind.word && (all.shape[token] & (Shape.allCapitals | Shape.innerCapital)) === 0)
      found.add(all.word[token])
  return found
}

function acronymAt(document: Document, all: Tokens, token: number): string | null {
  if (all.kind[token] !== TokenKind.word || all.end[token] - all.start[token] > 9) return null
  if ((all.shape[token] & (Shape.allCapitals | Shape.innerCapital)) === 0) return null
  const text = document.prose.slice(all.start[token], all.end[token])
  const [, base] = numbered.exec(text) ?? []
  if (base !== undefined) return base
  if (!form.test(text) || roman.test(text) || postcode.test(text)) return null
  return text.replace(/s$/, '')
}

/** Whether initials stand as a word of the sentence: no ticker, no shout, no unit, no part of a longer name. */
function isWord(document: Document, all: Tokens, token: number, from: number, stop: number): boolean {
  const before = token - 1
  const after = token + 1
  if (before >= from) {
    if (marks.has(all.word[before]) || all.kind[before] === TokenKind.number) return false
    if (isShouted(all, before)) return false
    // “broadcaster NTV”, “the union GMB”: it says what it is.
    if (isIntroduced(all, before, from)) return false
  }
  if (after < stop) {
    if (all.kind[after] === TokenKind.number || isShouted(all, after)) return false
    if (
      all.word[after] === slash ||
      (opening.has(all.word[after]) === false &&
        marks.has(all.word[after]) &&
        !isSpaced(all, after) &&
        after + 1 < stop &&
        !isSpaced(all, after + 1))
    )
      return false
    if (all.word[after] === ampersand) return false
    if (isDescribed(all, after, stop)) return false
    // “the ECX, a lobby of grain dealers, …”
    if (after + 1 < stop && commas.has(all.word[after]) && articles.has(all.word[after + 1])) return false
  }
  // A word in capitals for its weight: “NOT”.
  if (isCommonWord(wordOf(all.word[token])) || isPlaceName(wordOf(all.word[token]))) return false
  const mention = nameAt(document.get(names), token)
  if (mention === null) return true
  if (mention.kind === 'person' && mention.endToken - mention.firstToken > 1) return false
  return mention.endToken - mention.firstToken === 1
}

/** “the statistics agency, |INSA|”, “pocket defibrillators, or |PDs|”, “a fungus called |TCK|” */
function isIntroduced(all: Tokens, before: number, from: number): boolean {
  if ((!isCapital(all, before) || before === from) && (saysWhat(all.word[before]) || naming.has(all.word[before])))
    return true
  if (before === from || all.word[before - 1] !== comma)
    return all.word[before] === comma && saysWhat(all.word[before - 1])
  return all.word[before] === or
}

/** How many words behind initials may come before the noun that says what they are: “the BDT holding |company|”. */
const reach = 3

function isDescribed(all: Tokens, after: number, stop: number): boolean {
  for (let token = after; token < Math.min(stop, after + reach); token++) {
    const word = all.word[token]
    if (all.kind[token] !== TokenKind.word || isFunctionWord(word)) return false
    // “CS |First Boston|”: the first part of a longer name; but “NCA |Director|”, “the UAW |Monday|”.
    if (isCapital(all, token))
      return token === after && (nameWord(word) & (role | modifier | portfolio | calendar)) === 0
    if (saysWhat(word)) return true
  }
  return false
}

const {role, modifier, portfolio, calendar} = NameWord
const comma = intern(',')
const or = intern('or')
const naming = idsOf('called named dubbed')
const slash = intern('/')
const ampersand = intern('&')

/** Nouns that say what kind of thing initials are, besides those for bodies and people. Source: our own. */
const kindNoun = idsOf(`
  index indices poll survey system standard format technology disease virus infection syndrome disorder drug vaccine scan
  test missile rifle visa treaty scheme fund bank exchange award prize exam chip protocol language code file files
  machine channel show series festival protein gene gas chemical explosive pesticide pipeline platform app software
  card network giant group major operator powerhouse subsidiary unit arm exporter importer parent shipyard maker carmaker
  plane aircraft train ship satellite probe telescope programme program project model railways inhibitors shares share stock bloc lobby regulator militia rebels insurgents guerrillas chain brand label
`)

function saysWhat(word: number): boolean {
  return organisationNoun.has(word) || personNoun.has(word) || kindNoun.has(word)
}

function isShouted(all: Tokens, token: number): boolean {
  return (all.shape[token] & Shape.allCapitals) !== 0 && (all.shape[token] & Shape.point) === 0
}

function isCapital(all: Tokens, token: number): boolean {
  return (all.shape[token] & Shape.capital) !== 0
}

function isSpaced(all: Tokens, token: number): boolean {
  return (all.shape[token] & Shape.spaceBefore) !== 0
}

/** Whether initials stand in brackets of their own: “Joint Customs Working Group (|JCWG|)”. */
export function isBracketed(all: Tokens, token: number): boolean {
  return token > 0 && token + 1 < all.length && opening.has(all.word[token - 1]) && closing.has(all.word[token + 1])
}

/** Whether a bracket opens right behind initials: “JCWG (Joint Customs Working Group)”. */
export function isExplained(all: Tokens, token: number): boolean {
  return token + 2 < all.length && opening.has(all.word[token + 1]) && all.kind[token + 2] === TokenKind.word
}
