import {defineRule} from '../../src/core/define-rule.ts'
import {attributions} from '../../src/language/attribution.ts'
import {candidateSources} from '../../src/language/candidate-sources.ts'
import {insideQuotation} from '../../src/language/quotations.ts'
import {sentences} from '../../src/language/sentences.ts'
import {identifiedShareOf, identifiedTiers} from '../../src/language/source-ledger.ts'
import {TokenKind, tokens} from '../../src/language/tokens.ts'
import {idsOf, intern} from '../../src/language/vocabulary.ts'
import {isCompanyList} from './company-list.ts'
import {cutFigure, cutRow} from './cuts.ts'
import {type Figure, FigureReader} from './figures.ts'
import {isSportTable} from './sport-table.ts'

const sourceWords = idsOf('source sources')
const questionMark = intern('?')
const firstPerson = idsOf("i i'm i've i'd i'll my we've we're we'll")
/** A lead may find its source in so many of the sentences behind it. */
const leadWithin = 2

export default defineRule({
  id: 'unattributed-statistic',
  category: 'attribution',
  summary: 'Flag shares, sums and counts with no source',
  why: 'Numbers are the most corrected part of the news: each needs somebody who counted.',
  severity: {recommended: 'warn', strict: 'warn'},
  presetOptions: {strict: {wellSourced: 1.01, each: 'paragraph'}},
  fix: 'suggest',
  language: 'en',
  quotations: 'skip',
  priority: 75,
  offFor: ['opinion', 'sport', 'markets', 'interview'],
  options: {each: 'article', wellSourced: 0.05, tables: true, durations: true},
  choices: {each: ['article', 'paragraph']},
  optionDocs: {
    each: 'One message for the whole text, at the first figure, or one for each paragraph',
    wellSourced:
      'Articles in which at least this share of the sentences has an identified source are left alone; over 1 leaves none',
    tables: 'Look into tables too',
    durations: 'In tables, count targets such as “6 months”',
  },
  messages: {
    sentence: 'Where does “{figure}” come from? Name who counted{candidates}, or take the figure out{more}',
    table: 'Where does “{figure}” come from? Add a source line to the table, or drop the figure{more}',
  },
  check({document, options, report}) {
    const all = document.get(tokens)
    const split = document.get(sentences)
    const who = document.get(attributions)
    let reader: FigureReader | undefined
    if (options.tables) for (const table of document.tables) checkTable(table)
    if (identifiedShareOf(document) >= options.wellSourced) return
    const lead = split.blockStart[document.blocks.findIndex(({kind}) => kind === 'paragraph')] ?? -1
    const figures: (Figure & {readonly sentence: number})[] = []
    for (const [block, {kind}] of document.blocks.entries()) {
      if ((kind !== 'paragraph' && kind !== 'list-item') || isCompanyList(document, block)) continue
      const covered = options.wellSourced <= 1 ? coveredUntil(block) : -1
      for (let sentence = split.blockStart[block]; sentence < split.blockStart[block + 1]; sentence++) {
        if (sentence < covered || isSourced(sentence)) continue
        reader ??= new FigureReader(document)
        const figure = reader.first(split.firstToken[sentence], split.endToken[sentence])
        if (figure !== null) figures.push({...figure, sentence})
      }
      if (options.each === 'paragraph') reportFirst('paragraph')
    }
    reportFirst('text')

    function reportFirst(whole: string): void {
      const [figure] = figures
      if (figure === undefined) return
      const more = figures.length === 1 ? '' : `; ${figures.length - 1} more in this ${whole}`
      const words = document.words(figure.start, figure.end)
      const data = {figure: words, candidates: candidateSources(document), more}
      report(figure, 'sentence', data, {suggestions: cutFigure(document, figure, figure.sentence)})
      figures.length = 0
    }

    /** Somebody stands behind the sentence; a lead may leave that to the sentences behind it. */
    function isSourced(sentence: number): boolean {
      const {tier, source} = who[sentence]
      if (sentence === lead)
        for (let after = sentence + 1; after <= Math.min(split.length - 1, sentence + leadWithin); after++)
          if (identifiedTiers.has(who[after].tier)) return true
      if (tier === 'none' || tier === 'agentless') return false
      if (identifiedTiers.has(tier) || source === null) return true
      // “8,400 people responded”: those who were counted did not count.
      for (let token = source.firstToken; token < source.endToken; token++)
        if (all.kind[token] === TokenKind.number) return false
      return true
    }

    /**
     * The sentence of a paragraph before which somebody stands behind all figures: its end where somebody speaks in it,
     * by name or as “I”, else the question that an interviewer leads up to.
     */
    function coveredUntil(block: number): number {
      const end = split.blockStart[block + 1]
      for (let token = all.blockStart[block]; token < all.blockStart[block + 1]; token++)
        if (firstPerson.has(all.word[token]) && !insideQuotation(document, all.start[token])) return end
      let question = -1
      for (let sentence = split.blockStart[block]; sentence < end; sentence++) {
        if (identifiedTiers.has(who[sentence].tier)) return end
        if (all.word[split.endToken[sentence] - 1] === questionMark) question = sentence
      }
      return question
    }

    /** A source may stand in the introduction, in a column of its own, as a link in a cell, or in the line below. */
    function checkTable(table: (typeof document.tables)[number]): void {
      const {introduction, header, rows} = table
      if (introduction !== -1)
        for (let sentence = split.blockStart[introduction]; sentence < split.blockStart[introduction + 1]; sentence++)
          if (who[sentence].tier !== 'none') return
      if (isSportTable(document, table) || header.some((cell) => holdsWord(cell)) || linksIn(table.start, table.end))
        return
      // The cells of a table are blocks in a row, so that what stands below follows the last of them.
      const below = (rows.at(-1)?.at(-1) ?? header.at(-1) ?? -2) + 1
      if (
        below > 0 &&
        below < document.blocks.length &&
        (document.blocks[below].kind === 'tag' || document.blocks[below].kind === 'caption')
      )
        return
      const figures: Figure[] = []
      for (const cell of rows.flat()) {
        reader ??= new FigureReader(document)
        const figure = reader.first(all.blockStart[cell], all.blockStart[cell + 1], options.durations)
        if (figure !== null) figures.push(figure)
      }
      if (figures.length === 0) return
      const [figure] = figures
      const more = figures.length === 1 ? '' : `; ${figures.length - 1} more in this table`
      const suggestions = figures.length === 1 ? cutRow(document, table, figure) : []
      report(figure, 'table', {figure: document.words(figure.start, figure.end), more}, {suggestions})
    }

    function holdsWord(block: number): boolean {
      for (let token = all.blockStart[block]; token < all.blockStart[block + 1]; token++)
        if (sourceWords.has(all.word[token])) return true
      return false
    }

    function linksIn(start: number, end: number): boolean {
      const within = (link: {readonly start: number}) => link.start >= start && link.start < end
      return document.links.some(within) || document.footnotes.some(within)
    }
  },
})
