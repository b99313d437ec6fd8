import {defineRule} from '../../src/core/define-rule.ts'
import type {Span, Suggestion} from '../../src/core/message.ts'
import {countedThing} from '../../src/language/counted-thing.ts'
import {type Quantity, quantities, roundsTo} from '../../src/language/numbers.ts'
import {safely} from '../../src/language/rewrite.ts'
import {tokens} from '../../src/language/tokens.ts'
import {idsOf, wordOf} from '../../src/language/vocabulary.ts'
import {tableMismatches} from './tables.ts'

/** A number behind one of these is a bound, an earlier figure or a part, and may well differ. */
const hedges = idsOf(
  'than over under least most up nearly almost another more fewer first last from of only between to',
)

export default defineRule({
  id: 'number-mismatch',
  category: 'attribution',
  summary: 'Flag figures of the headline that the body gives differently, and sums that do not add up',
  why: 'Two figures for one thing cannot both be right, and readers notice before the corrections desk does.',
  severity: {recommended: 'warn', strict: 'warn'},
  fix: 'suggest',
  language: 'en',
  quotations: 'read',
  offFor: ['live'],
  options: {headline: true, tables: true},
  optionDocs: {
    headline: 'Compare the headline with the body',
    tables: 'Add up the columns of tables that have a total, and the shares of a whole',
  },
  messages: {
    headline: 'The headline says {headline}, the body {body}: check which is right',
    total: 'The column adds up to {sum}, and the total says {total}: check the rows and the total',
    whole: 'These shares of one whole add up to {sum}%: check them, or say that several answers were possible',
  },
  check({document, options, report}) {
    const all = document.get(tokens)
    if (options.tables)
      for (const {place, messageId, data, total} of tableMismatches(document)) {
        if (messageId === 'total')
          report(place, 'total', data, {suggestions: total === null ? [] : writing(total.written, total)})
        else report(place, 'whole', {sum: data.sum})
      }
    if (!options.headline) return
    const headline = document.blocks.findIndex(({kind}) => kind === 'headline')
    if (headline === -1) return
    const found = document.get(quantities)
    for (const quantity of found) {
      if (quantity.block > headline) break
      if (quantity.block < headline || isHedged(quantity)) continue
      const thing = countedThing(all, quantity, all.blockStart[headline + 1])
      if (thing === null) continue
      const rivals = found.filter(
        (other) =>
          isText(other.block) &&
          other.isPercent === quantity.isPercent &&
          other.currency === quantity.currency &&
          countedThing(all, other, all.blockStart[other.block + 1]) === thing,
      )
      // The body may give other counts of the same thing as well; what counts is that it never gives this one.
      if (rivals.length !== 1 || roundsTo(quantity, rivals[0]) || isHedged(rivals[0])) continue
      const [rival] = rivals
      const suggestions = [...copying(quantity, rival, 'in the text'), ...copying(rival, quantity, 'in the headline')]
      report(rival, 'headline', {headline: phrase(quantity, thing), body: phrase(rival, thing)}, {suggestions})
    }

    function isText(block: number): boolean {
      return document.blocks[block].kind === 'paragraph' || document.blocks[block].kind === 'list-item'
    }

    function isHedged({firstToken}: Quantity): boolean {
      return firstToken > 0 && hedges.has(all.word[firstToken - 1])
    }

    /** Writes one figure for the other, in words with the capital that stood there. */
    function copying(from: Quantity, {start, end}: Quantity, where: string): Suggestion[] {
      const words = document.words(from.start, from.end)
      const isCapital = /^\p{Lu}/u.test(document.words(start, end))
      const first = isCapital ? words.charAt(0).toUpperCase() : words.charAt(0).toLowerCase()
      return writing(first + words.slice(1), {start, end}, ` ${where}`)
    }

    function writing(text: string, {start, end}: Span, where = ''): Suggestion[] {
      const fix = safely(document, {range: [start, end], text})
      return fix === null ? [] : [{desc: `Write “${text}”${where}`, fix}]
    }

    function phrase({start, end}: Quantity, thing: number): string {
      return `“${document.words(start, end)} ${wordOf(thing)}”`
    }
  },
})
