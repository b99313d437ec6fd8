import type {Document} from '../../src/core/document.ts'
import {looksLikeName} from '../../src/language/name-runs.ts'
import {NameWord, nameWord} from '../../src/language/name-words.ts'
import {type NameMention, type Names, nameAt, names} from '../../src/language/names.ts'
import {insideQuotation} from '../../src/language/quotations.ts'
import {Shape, TokenKind, type Tokens, tokens} from '../../src/language/tokens.ts'
import {idsOf, intern} from '../../src/language/vocabulary.ts'
import {isSic} from './glosses.ts'

/** One place where a name in one spelling stands: tokens, end exclusive. */
export interface Place {
  readonly firstToken: number
  readonly endToken: number
  readonly mention: NameMention
  readonly quoted: boolean
}

/** A name, or a word of one, in one spelling. */
export interface Spelling {
  /** As written where it stands first, but not in capitals all through if it stands otherwise too. */
  text: string
  readonly uses: readonly Place[]
}

/** Two spellings of one name: the one used less and the one used more. */
export interface Variant {
  readonly minority: Spelling
  readonly majority: Spelling
}

/** One place where a word of a name stands. */
export interface Use extends Place {
  /** `alone`: the whole name; `first` and `last`: a person's given name and surname; `inside`: anything else. */
  readonly position: 'alone' | 'first' | 'last' | 'inside'
  /** One of several bare names between commas, as in a line-up. */
  readonly listed: boolean
  /** Right behind “in”, “at” or “from”. */
  readonly inPlace: boolean
  /** What follows is said of one person: “, 44,”, “was”, “’s”. */
  readonly singular: boolean
}

/** A word in one spelling, with all its uses in names. */
export interface Form extends Spelling {
  readonly word: number
  readonly uses: Use[]
  /** Given names that stand before it as a surname, and surnames behind it as a given name: ids of words. */
  readonly given: Set<number>
  readonly surnames: Set<number>
  /** The capitalised words right before and behind it, as in a list: “Hale, |Orton|, Pike”. */
  readonly between: Set<string>
}

const comma = intern(',')
const locating = idsOf('in at from near')
const the = intern('the')
const ofOne = idsOf("is was has does says tells 's himself herself")
const joining = idsOf(', & and')
const {suffix, particle, function: functionWord, calendar, common, demonym} = NameWord

/** The distinct words of the article's names, and the uncommon ones of its headlines in Title Case, by id. */
export function nameWords(document: Document): number[] {
  const all = document.get(tokens)
  const found = document.get(names)
  const words = new Set<number>()
  for (const mention of found.mentions) {
    if (mention.kind === 'demonym') continue
    for (let token = mention.firstToken; token < mention.endToken; token++)
      if (counts(all, token)) words.add(all.word[token])
  }
  for (let block = 0; block < found.capitalisedBlocks.length; block++) {
    if (found.capitalisedBlocks[block] === 0) continue
    for (let token = all.blockStart[block]; token < all.blockStart[block + 1]; token++)
      if (isHeadingName(all, token)) words.add(all.word[token])
  }
  return [...words]
}

/** True for a word of a name that is long enough to be compared. */
function counts(all: Tokens, token: number): boolean {
  if (all.kind[token] !== TokenKind.word || all.end[token] - all.start[token] < 4) return false
  return (nameWord(all.word[token]) & (functionWord | calendar)) === 0 && (all.shape[token] & Shape.point) === 0
}

/** Uncommon words of headlines are no names by themselves, but a slip in one is the worst of all. */
function isHeadingName(all: Tokens, token: number): boolean {
  return looksLikeName(all, token) && all.end[token] - all.start[token] >= 5 && isUncommon(all, token)
}

/**
 * Collects the uses of words in the article's names. Marked as “[sic]”, a use is nobody's slip and left out.
 *
 * @param wanted The ids of the words.
 */
export function collectForms(document: Document, wanted: ReadonlySet<number>): Map<number, Form> {
  const all = document.get(tokens)
  const found = document.get(names)
  const forms = new Map<number, Form>()
  for (const [index, mention] of found.mentions.entries()) {
    if (mention.kind === 'demonym' || isSic(all, mention.endToken)) continue
    const listed = isListed(all, found, index)
    const [first, last] = ends(all, mention)
    for (let token = mention.firstToken; token < mention.endToken; token++) {
      if (!wanted.has(all.word[token]) || !counts(all, token)) continue
      const form = formOf(forms, document, all, token)
      const position = first === last ? 'alone' : positionOf(mention, token, first, last)
      const place = {firstToken: token, endToken: token + 1, quoted: isQuoted(document, mention)}
      const inPlace = token > 0 && locating.has(all.word[token - 1])
      form.uses.push({...place, mention, position, listed, inPlace, singular: isOfOne(all, mention)})
      if (position === 'last') form.given.add(all.word[first])
      else if (position === 'first') form.surnames.add(all.word[last])
      const neighbours = neighboursOf(all, token)
      if (neighbours !== '') form.between.add(neighbours)
    }
  }
  addHeadingWords(document, all, found, wanted, forms)
  return forms
}

function addHeadingWords(
  document: Document,
  all: Tokens,
  found: Names,
  wanted: ReadonlySet<number>,
  forms: Map<number, Form>,
): void {
  for (const [block, capitalised] of found.capitalisedBlocks.entries()) {
    if (capitalised === 0) continue
    for (let token = all.blockStart[block]; token < all.blockStart[block + 1]; token++) {
      if (!wanted.has(all.word[token]) || !isHeadingName(all, token) || nameAt(found, token) !== null) continue
      const form = formOf(forms, document, all, token)
      const place = {firstToken: token, endToken: token + 1, start: all.start[token], end: all.end[token]}
      const about = {text: form.text, kind: 'other' as const, title: null, sentenceInitial: false, inHeading: true}
      const mention = {...place, ...about, entity: -1, block, sentence: -1}
      // An uncommon word before it may be its given name.
      const before = token - 1
      const isLast = before >= all.blockStart[block] && looksLikeName(all, before) && isUncommon(all, before)
      if (isLast) form.given.add(all.word[before])
      const neighbours = neighboursOf(all, token)
      if (neighbours !== '') form.between.add(neighbours)
      const position = isLast ? 'last' : 'alone'
      form.uses.push({...place, mention, position, quoted: false, listed: false, inPlace: false, singular: false})
    }
  }
}

function isUncommon(all: Tokens, token: number): boolean {
  return (nameWord(all.word[token]) & (functionWord | calendar | common | demonym)) === 0
}

/** The capitalised words on both sides, past commas and “&”; empty unless there are two. */
function neighboursOf(all: Tokens, token: number): string {
  let before = token - 1
  if (before > 0 && joining.has(all.word[before])) before--
  let after = token + 1
  if (after + 1 < all.length && joining.has(all.word[after])) after++
  if (before < 0 || after >= all.length || !looksLikeName(all, before) || !looksLikeName(all, after)) return ''
  return `${all.word[before]} ${all.word[after]}`
}

function formOf(forms: Map<number, Form>, document: Document, all: Tokens, token: number): Form {
  const word = all.word[token]
  let form = forms.get(word)
  if (form === undefined) {
    const text = document.words(all.start[token], all.end[token])
    form = {text, word, uses: [], given: new Set(), surnames: new Set(), between: new Set()}
    forms.set(word, form)
  } else preferSmall(form, document, all, token, token + 1)
  return form
}

/** Datelines and shouted headlines are the same spelling, but nothing to copy: `KYIV` gives way to `Kyiv`. */
export function preferSmall(spelling: Spelling, document: Document, all: Tokens, first: number, end: number): void {
  if ((all.shape[first] & Shape.allCapitals) !== 0 || spelling.text !== spelling.text.toUpperCase()) return
  spelling.text = document.words(all.start[first], all.end[end - 1])
}

function positionOf({kind}: NameMention, token: number, first: number, last: number): Use['position'] {
  if (kind !== 'person' && kind !== 'other') return 'inside'
  return token === last ? 'last' : token === first ? 'first' : 'inside'
}

/** The first word of a name and the last that is no `Jr.`; a particle before the last belongs to the surname. */
function ends(all: Tokens, mention: NameMention): [first: number, last: number] {
  let last = mention.endToken - 1
  while (last > mention.firstToken && (all.kind[last] !== TokenKind.word || (nameWord(all.word[last]) & suffix) !== 0))
    last--
  let first = mention.firstToken
  while (first < last && (nameWord(all.word[first]) & particle) !== 0) first++
  return [first, last]
}

function isListed(all: Tokens, {mentions}: Names, index: number): boolean {
  const {firstToken, endToken} = mentions[index]
  const before = mentions[index - 1]
  const after = mentions[index + 1]
  const comesAfter = before !== undefined && all.word[firstToken - 1] === comma && before.endToken === firstToken - 1
  const goesOn = after !== undefined && all.word[endToken] === comma && after.firstToken === endToken + 1
  return (comesAfter && isBare(before)) || (goesOn && isBare(after))
}

/** True where what stands beside a name is said of one person and of no family. */
function isOfOne(all: Tokens, {firstToken, endToken}: NameMention): boolean {
  if (endToken + 1 >= all.length || (firstToken > 0 && all.word[firstToken - 1] === the)) return false
  if (all.word[endToken] !== comma) return ofOne.has(all.word[endToken])
  const age = endToken + 1
  return all.kind[age] === TokenKind.number && all.end[age] - all.start[age] === 2
}

function isBare({endToken, firstToken, kind, title}: NameMention): boolean {
  return endToken - firstToken === 1 && title === null && kind !== 'place' && kind !== 'demonym'
}

/** True inside a direct quotation or the title of a work in quotation marks. */
export function isQuoted(document: Document, {start, end}: NameMention): boolean {
  return insideQuotation(document, start, end)
}
