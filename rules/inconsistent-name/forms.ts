import type {Document} from '../../src/core/document.ts'
import {NameWord, nameWord} from '../../src/language/name-words.ts'
import {type NameMention, type Names, names} from '../../src/language/names.ts'
import {quotations} from '../../src/language/quotations.ts'
import {Shape, TokenKind, type Tokens, tokens} from '../../src/language/tokens.ts'
import {intern} from '../../src/language/vocabulary.ts'

/** One place where a name in one spelling stands: tokens, end exclusive. */
export interface Place {
  readonly firstToken: number
  readonly endToken: number
  readonly mention: NameMention
  readonly quoted: boolean
}

/** A name, or a word of one, in one spelling. */
export interface Spelling {
  /** As written where it stands first; capitals all through count as the same spelling. */
  readonly text: string
  readonly uses: readonly Place[]
}

/** Two spellings of one name: the one used less and the one used more. */
export interface Variant {
  readonly minority: Spelling
  readonly majority: Spelling
}

/** One place where a word of a name stands. */
export interface Use extends Place {
  /** `alone`: the whole name. `first` and `last`: the given name and the surname of a person. `inside`: anything else. */
  readonly position: 'alone' | 'first' | 'last' | 'inside'
  /** One of several bare names between commas, as in a line-up. */
  readonly listed: boolean
}

/** A word in one spelling, with all its uses in names. */
export interface Form extends Spelling {
  readonly word: number
  readonly uses: Use[]
  /** Given names that stand before it as a surname, and surnames behind it as a given name: ids of words. */
  readonly given: Set<number>
  readonly surnames: Set<number>
}

const comma = intern(',')
const sic = intern('sic')
const {suffix, particle, function: functionWord, calendar} = NameWord

/** Collects the words of the article's names by spelling. Marked as “[sic]”, a use is nobody's slip and left out. */
export function collectForms(document: Document): Form[] {
  const all = document.get(tokens)
  const found = document.get(names)
  const quoted = quotedMentions(document, found)
  const forms = new Map<number, Form>()
  for (const [index, mention] of found.mentions.entries()) {
    if (mention.inHeading || mention.kind === 'demonym' || isSic(all, mention.endToken)) continue
    const listed = isListed(all, found, index)
    const [first, last] = ends(all, mention)
    for (let token = mention.firstToken; token < mention.endToken; token++) {
      if (all.kind[token] !== TokenKind.word || all.end[token] - all.start[token] < 4) continue
      const bits = nameWord(all.word[token])
      if ((bits & (functionWord | calendar)) !== 0 || (all.shape[token] & Shape.point) !== 0) continue
      const form = formOf(forms, document, all, token)
      const position = first === last ? 'alone' : positionOf(mention, token, first, last)
      form.uses.push({firstToken: token, endToken: token + 1, mention, position, quoted: quoted[index] === 1, listed})
      if (position === 'last') form.given.add(all.word[first])
      else if (position === 'first') form.surnames.add(all.word[last])
    }
  }
  return [...forms.values()]
}

function formOf(forms: Map<number, Form>, document: Document, all: Tokens, token: number): Form {
  const word = all.word[token]
  let form = forms.get(word)
  if (form === undefined) {
    form = {
      text: document.words(all.start[token], all.end[token]),
      word,
      uses: [],
      given: new Set(),
      surnames: new Set(),
    }
    forms.set(word, form)
  }
  return form
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

function isSic(all: Tokens, from: number): boolean {
  for (let token = from; token < from + 4 && token < all.length; token++) if (all.word[token] === sic) return true
  return false
}

function isListed(all: Tokens, {mentions}: Names, index: number): boolean {
  const {firstToken, endToken} = mentions[index]
  const before = mentions[index - 1]
  const after = mentions[index + 1]
  const comesAfter = before !== undefined && all.word[firstToken - 1] === comma && before.endToken === firstToken - 1
  const goesOn = after !== undefined && all.word[endToken] === comma && after.firstToken === endToken + 1
  return (comesAfter && isBare(before)) || (goesOn && isBare(after))
}

function isBare({endToken, firstToken, kind, title}: NameMention): boolean {
  return endToken - firstToken === 1 && title === null && kind !== 'place' && kind !== 'demonym'
}

/** By mention: 1 inside a direct quotation or the title of a work in quotation marks. */
export function quotedMentions(document: Document, {mentions}: Names): Uint8Array {
  const marks = new Uint8Array(mentions.length)
  let index = 0
  for (const {start, end} of document.get(quotations)) {
    while (index < mentions.length && mentions[index].end <= start) index++
    for (; index < mentions.length && mentions[index].start < end; index++) marks[index] = 1
  }
  return marks
}
