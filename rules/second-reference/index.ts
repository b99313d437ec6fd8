import {defineRule} from '../../src/core/define-rule.ts'
import type {Document} from '../../src/core/document.ts'
import type {Span, Suggestion} from '../../src/core/message.ts'
import {tokens} from '../../src/language/tokens.ts'
import {bySurname, fullAgain, surnameFirst} from './findings.ts'
import {findPeople, type Person, type Reference} from './people.ts'
import {capitalTitles} from './titles.ts'

export default defineRule({
  id: 'second-reference',
  category: 'names',
  summary: 'Flag people who come by surname before their full name, by full name twice, or as “Mr” now and then',
  why: 'Full name first and one short form after: readers then know at once who is new and who is not.',
  severity: {recommended: 'off', strict: 'warn'},
  fix: 'suggest',
  language: 'en',
  quotations: 'skip',
  offFor: ['interview'],
  options: {style: 'auto' as string, capitalizedTitles: false as boolean, allow: [] as string[]},
  optionDocs: {
    style:
      'Courtesy titles on second reference: one way for each person (`auto`), always (`nyt`) or never (`ap`, `guardian`, `reuters`)',
    capitalizedTitles: 'Also flag formal titles in capitals without a name: “the Prime Minister said”',
    allow: 'People, by surname or full name, who may come in any form',
  },
  choices: {style: ['auto', 'ap', 'nyt', 'guardian', 'reuters']},
  messages: {
    surnameFirst: '“{words}” comes before the full name: write “{full}” here',
    fullAgain: '“{full}” has been introduced: write “{short}”',
    mixed: '“{words}” here and “{other}” elsewhere: choose one form',
    courtesy: 'No courtesy titles in this style: write “{surname}”',
    bare: 'This style asks for a courtesy title: write “Mr. {surname}” or “Ms. {surname}”',
    capitals: '“{words}” stands without a name: write “{small}”',
  },
  check({document, options: {style, capitalizedTitles, allow}, report}) {
    const all = document.get(tokens)
    const allowed = new Set(allow.map((name) => name.toLowerCase()))
    const headings: number[] = []
    for (const [index, {kind}] of document.blocks.entries()) if (kind === 'heading') headings.push(index)
    for (const person of findPeople(document)) {
      const {surname, full} = person
      if (allowed.has(surname.toLowerCase()) || allowed.has(full.toLowerCase())) continue
      const early = surnameFirst(all, person)
      if (early !== null) {
        const span = spanOf(document, early)
        report(span, 'surnameFirst', {words: wordsAt(document, span), full}, {suggestions: [write(span, full)]})
      }
      const short = style === 'nyt' ? (courtesyForm(person) ?? surname) : surname
      // One message a person: whoever shortens one will look for the others.
      for (const {mention} of fullAgain(person, headings).slice(0, 1))
        report(mention, 'fullAgain', {full: mention.text, short}, {suggestions: [write(mention, short)]})
      checkCourtesy(person, early)
    }
    if (capitalizedTitles)
      for (const title of capitalTitles(document))
        report(title, 'capitals', title, {suggestions: [write(title, title.small)]})

    function checkCourtesy(person: Person, early: Reference | null): void {
      const {surname} = person
      const {courteous, bare} = bySurname(all, person)
      const isLater = (reference: Reference): boolean => reference !== early
      if (style === 'auto') {
        if (courteous.length === 0 || bare.length === 0) return
        const [minor, major] = courteous.length < bare.length ? [courteous, bare] : [bare, courteous]
        const span = spanOf(document, minor[0])
        const other = formOf(surname, major[0])
        report(span, 'mixed', {words: wordsAt(document, span), other}, {suggestions: [write(span, other)]})
        return
      }
      const wrong = (style === 'nyt' ? bare : courteous).find(isLater)
      if (wrong === undefined) return
      const span = spanOf(document, wrong)
      const own = courtesyForm(person)
      if (style !== 'nyt') report(span, 'courtesy', {surname}, {suggestions: [write(span, surname)]})
      else if (own === null) {
        const suggestions = [write(span, `Mr. ${surname}`), write(span, `Ms. ${surname}`)]
        report(span, 'bare', {surname}, {suggestions})
      } else report(span, 'mixed', {words: surname, other: own}, {suggestions: [write(span, own)]})
    }
  },
})

/** The name with its courtesy title. */
function spanOf(document: Document, {mention, courtesy}: Reference): Span {
  return {start: courtesy === null ? mention.start : document.get(tokens).start[courtesy.firstToken], end: mention.end}
}

function wordsAt(document: Document, {start, end}: Span): string {
  return document.words(start, end)
}

/** “Ms. Voss” where the article has a courtesy title for her. */
function courtesyForm({surname, references}: Person): string | null {
  const courteous = references.find(({courtesy}) => courtesy !== null)
  return courteous === undefined ? null : formOf(surname, courteous)
}

function formOf(surname: string, {courtesy}: Reference): string {
  return courtesy === null ? surname : `${courtesy.text} ${surname}`
}

function write({start, end}: Span, text: string): Suggestion {
  return {desc: `Write “${text}”`, fix: {range: [start, end], text}}
}
