import type {Document} from '../../src/core/document.ts'
import {nameMarks} from '../../src/language/name-marks.ts'
import {insideQuotation} from '../../src/language/quotations.ts'
import {sentenceAt, sentences} from '../../src/language/sentences.ts'
import {Shape, TokenKind, type Tokens, tokens} from '../../src/language/tokens.ts'
import {wordOf} from '../../src/language/vocabulary.ts'
import {isDemonym} from '../../src/lexicon/place-names.ts'
import {type Spelling, spellingOf} from '../../src/lexicon/spelling.ts'

/** Where a form stands. `token` counts the tokens before it. */
export interface Place {
  readonly start: number
  readonly end: number
  readonly token: number
}

/** A form whose spelling tells something, with every place where the article itself uses it. */
export interface Form {
  readonly spelling: Spelling
  /** As a dictionary would print it: the telling part of the word in lower case. */
  readonly word: string
  readonly places: Place[]
}

/** Words that open the short name of a body or a house: “Labour said”, “Defence won”. */
const nameLike = /^(?:labou?r|cent(?:re|er)s?|theat(?:re|er)s?|harbou?rs?|defen[cs]e|programmes?|armou?ry|honou?rs?)$/

/**
 * The forms that tell something, in the order in which they first appear. Left out are names, quotations, the
 * answers of an interview and the words that the options exempt: they are not the writer's own spelling.
 */
export function formsOf(document: Document, exempt: ReadonlySet<string>): Form[] {
  const all = document.get(tokens)
  const forms = new Map<number, Form>()
  const named = new Set<number>()
  let answers: ReadonlySet<number> | undefined
  for (let block = 0; block < document.blocks.length; block++)
    for (let token = all.blockStart[block]; token < all.blockStart[block + 1]; token++) {
      const id = all.word[token]
      const spelling = spellingOf(id)
      if (spelling === undefined || all.kind[token] !== TokenKind.word) continue
      const word = wordOf(id).slice(spelling.from, spelling.from + spelling.length)
      if (exempt.has(word)) continue
      if (isName(document, all, token, word)) {
        named.add(id)
        continue
      }
      if (insideQuotation(document, all.start[token], all.end[token])) continue
      answers ??= answersOf(document)
      if (answers.has(block)) continue
      const form = forms.get(id)
      if (form === undefined) forms.set(id, {spelling, word, places: [place(all, token, spelling)]})
      else form.places.push(place(all, token, spelling))
    }
  return [...forms].flatMap(([id, form]) => (named.has(id) ? withoutCapitals(form, all) : form))
}

/** Where “Travelers” is a company in one place, it may be so at the head of a sentence, too. */
function withoutCapitals(form: Form, all: Tokens): Form[] {
  const places = form.places.filter(({token}) => (all.shape[token] & Shape.capital) === 0)
  return places.length === 0 ? [] : [{...form, places}]
}

/** Blocks that answer an interviewer: a quotation in all but its marks, often sent in writing by a guest. */
function answersOf({blocks, prose}: Document): ReadonlySet<number> {
  const answers = new Set<number>()
  let questions = 0
  let toGuest = 0
  for (const [block, {start, end}] of blocks.entries())
    if (endsInQuestionMark(prose, end)) {
      questions++
      if (/\b(?:you|your)\b/i.test(prose.slice(start, end))) toGuest++
    } else if (questions > 0) answers.add(block)
  if (toGuest < 3) answers.clear()
  return answers
}

function endsInQuestionMark(prose: string, end: number): boolean {
  let last = end - 1
  while (last >= 0 && (prose.charCodeAt(last) <= 0x20 || prose.charCodeAt(last) === 0xa0)) last--
  return prose.charCodeAt(last) === 0x3f
}

/**
 * A capital makes a name, but for the first word of a sentence that no second capital follows, for a line in capitals
 * and for verbs made of peoples: “Europeanised”.
 */
function isName(document: Document, all: Tokens, token: number, word: string): boolean {
  const shape = all.shape[token]
  if ((shape & Shape.innerCapital) !== 0) return true
  if ((shape & Shape.capital) === 0) return false
  if (nameLike.test(word)) return true
  const split = document.get(sentences)
  const sentence = sentenceAt(split, token)
  const before = token > split.firstToken[sentence] ? all.shape[token - 1] : 0
  const after = token + 1 < split.endToken[sentence] ? all.shape[token + 1] : 0
  const opensSentence = split.firstToken[sentence] === token
  const inCapitals = (shape & Shape.allCapitals) !== 0
  if (inCapitals && ((before | after) & Shape.allCapitals) === 0) return true
  if (!inCapitals && ((before | after) & Shape.capital) !== 0) return true
  if (!inCapitals && !opensSentence) return !isMadeOfPeople(word)
  return document.get(nameMarks)[token] !== 0
}

/** “Balkanized”, “Americanisation”: a capital that the people lent to the verb. */
function isMadeOfPeople(word: string): boolean {
  const people = /^(.+)i[sz](?:e[ds]?|ing|ations?)$/.exec(word)?.[1]
  return people !== undefined && isDemonym(people)
}

/** The telling part of a token; the whole of it where markup inside the word shifts the offsets. */
function place(all: Tokens, token: number, {from, length}: Spelling): Place {
  const start = all.start[token]
  const end = all.end[token]
  if (wordOf(all.word[token]).length !== end - start) return {start, end, token}
  return {start: start + from, end: start + from + length, token}
}
