import {defineRule} from '../../src/core/define-rule.ts'
import type {Document} from '../../src/core/document.ts'
import type {Suggestion} from '../../src/core/message.ts'
import {articleFields, type FrontMatterField, plainKey} from '../../src/language/article-fields.ts'
import {findPhrases} from '../../src/language/phrases.ts'
import {sentences} from '../../src/language/sentences.ts'
import {declaredUse} from './declared.ts'
import {disclosure, editor, ownText} from './disclosures.ts'
import {disclosesIn, noteKeys, reviewerKeys} from './notes.ts'

/** A note stands over the text or closes it, and is short; words of an article about AI stand anywhere. */
const blocksAbove = 3
const blocksBelow = 4
const longestNote = 420
/** Longer entries are addresses: the key will do for the message. */
const longestField = 40

export default defineRule({
  id: 'missing-ai-disclosure',
  category: 'metadata',
  summary: 'Flag articles whose metadata declares generated text while the reader is not told',
  why: 'Readers want to know what a machine wrote, and who looked it over; in the EU they have a right to.',
  severity: {recommended: 'warn', strict: 'warn'},
  fix: 'suggest',
  language: 'en',
  quotations: 'read',
  options: {require: 'disclosure', text: '', patterns: [] as string[], minor: false as boolean},
  optionDocs: {
    require: '`disclosure+editor` also wants the name of somebody who reviewed the text',
    text: 'The note of the house: offered for insertion at the end of the article',
    patterns: 'More wordings that disclose, such as `written with Lantern Assist`',
    minor: 'Also ask for a note where the metadata names help with spelling, translation or the like alone',
  },
  choices: {require: ['disclosure', 'disclosure+editor']},
  patterns: {disclosure, ownText, editor},
  messages: {
    disclosure:
      'The metadata declares “{field}”, and the text does not tell the reader: add a note on what the machine did and who looked it over',
    editor: 'The metadata declares “{field}”, and nobody by name answers for the text: say who reviewed it',
  },
  check({document, options, matches, report}) {
    const {frontMatter} = document
    // Most articles declare nothing; reading YAML costs more than looking whether it could.
    if (
      frontMatter === null ||
      !/ai\b|ai[A-Z_-]|ai[a-z]+\b|generated|llm|digital|language|automated/i.test(frontMatter.value)
    )
      return
    const fields = document.get(articleFields) ?? []
    const declared = declaredUse(fields, options.minor)
    if (declared === null) return
    const notes = fields.filter(({key}) => noteKeys.has(plainKey(key)))
    const {blocks} = document
    const split = document.get(sentences)
    const ownSentences = new Set(matches('ownText').map(({sentence}) => sentence))
    const isDisclosed =
      notes.some(({key, value}) => disclosesIn(plainKey(key), value)) ||
      findPhrases(document, options.patterns).length > 0 ||
      matches('disclosure').some(({sentence}) => speaksOfItself(sentence))
    const place = placeOf(document, declared)
    const written = document.text.slice(place.start, place.end)
    const field = written.length > longestField ? declared.key : written
    const suggestions = options.text === '' ? [] : [insertion(document, options.text)]
    if (!isDisclosed) report(place, 'disclosure', {field}, {suggestions})
    else if (options.require === 'disclosure+editor' && !hasEditor()) report(place, 'editor', {field})

    /** Whether a sentence speaks of the article that it stands in. */
    function speaksOfItself(sentence: number): boolean {
      if (ownSentences.has(sentence)) return true
      const block = split.block[sentence]
      const {start, end} = blocks[block]
      const isAtEdge = block < blocksAbove || block >= blocks.length - blocksBelow
      return isAtEdge && end - start <= longestNote && opensAsNote(document.words(start, end))
    }

    function hasEditor(): boolean {
      if (matches('editor').length > 0) return true
      return fields.some(
        ({key, value}) =>
          reviewerKeys.has(plainKey(key)) || (noteKeys.has(plainKey(key)) && /\bby \p{Lu}/u.test(String(value))),
      )
    }
  },
})

/** “Generated using AI.”, “Note: …”, “AI-assisted”; not “The city used AI to write parking tickets.” */
function opensAsNote(words: string): boolean {
  return /^[^\p{L}]*(?:(?:editor[’']?s?'? |author'?s? |ai |transparency )?(?:note|disclosure|disclaimer|notice|statement|about this)\b|(?:\p{L}+ )?(?:written|produced|drafted|generated|created|compiled|prepared|translated|summari[sz]ed|edited|made|composed|automatically|partly|with (?:the )?(?:help|assistance|aid|support)|machine|ai)\b)/iu.test(
    words,
  )
}

/** The entry on its line. */
function placeOf({text}: Document, {start, end, valueEnd}: FrontMatterField): {start: number; end: number} {
  const to = Math.max(end, valueEnd)
  const line = /^[^\r\n]*/.exec(text.slice(start, to))?.[0].trimEnd().length ?? 0
  return {start, end: start + line}
}

/** The house's note behind the last words of the article. */
function insertion({text, blocks, mode}: Document, note: string): Suggestion {
  const end = blocks.reduce((last, block) => Math.max(last, block.end), 0)
  const lineBreak = text.includes('\r\n') ? '\r\n' : '\n'
  const gap = mode === 'lines' ? lineBreak : lineBreak + lineBreak
  return {desc: `Add “${note}” at the end`, fix: {range: [end, end], text: gap + note}}
}
