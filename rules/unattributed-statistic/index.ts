import {defineRule} from '../../src/core/define-rule.ts'
import {attributions} from '../../src/language/attribution.ts'
import {candidateSources} from '../../src/language/candidate-sources.ts'
import {sentences} from '../../src/language/sentences.ts'
import {identifiedShare, sourcesOf} from '../../src/language/source-ledger.ts'
import {TokenKind, tokens} from '../../src/language/tokens.ts'
import {idsOf, intern} from '../../src/language/vocabulary.ts'
import {currencySign, durationUnit, quantityUnit} from '../../src/lexicon/units.ts'

const percentSign = intern('%')
const sourceWords = idsOf('source sources')
const votingBodies = idsOf('voted vote votes parliament council jury senate house committee congress assembly seats')

export default defineRule({
  id: 'unattributed-statistic',
  category: 'attribution',
  summary: 'Flag shares, sums and counts with no source',
  why: 'Numbers are the most corrected part of the news: each needs somebody who counted.',
  severity: {recommended: 'warn', strict: 'warn'},
  presetOptions: {strict: {wellSourced: 1.01, each: 'paragraph'}},
  fix: 'none',
  language: 'en',
  quotations: 'skip',
  priority: 75,
  offFor: ['opinion', 'sport', 'markets', 'interview'],
  options: {each: 'article', wellSourced: 0.1, tables: true, durations: true},
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
    if (options.tables) for (const table of document.tables) checkTable(table)
    if (identifiedShare(sourcesOf(document)) >= options.wellSourced) return
    const figures: {start: number; end: number}[] = []
    for (const [block, {kind}] of document.blocks.entries()) {
      if (kind !== 'paragraph' && kind !== 'list-item') continue
      for (let sentence = split.blockStart[block]; sentence < split.blockStart[block + 1]; sentence++) {
        const {tier} = who[sentence]
        if (tier !== 'none' && tier !== 'agentless') continue
        const figure = figureIn(split.firstToken[sentence], split.endToken[sentence], false)
        if (figure !== null) figures.push(figure)
      }
      if (options.each === 'paragraph') reportFirst('paragraph')
    }
    reportFirst('text')

    function reportFirst(whole: string): void {
      const [figure] = figures
      if (figure === undefined) return
      const more = figures.length === 1 ? '' : `; ${figures.length - 1} more in this ${whole}`
      const words = document.words(figure.start, figure.end)
      report(figure, 'sentence', {figure: words, candidates: candidateSources(document), more})
      figures.length = 0
    }

    /** The first share, sum or count between two tokens, with its unit. */
    function figureIn(from: number, to: number, inTable: boolean): {start: number; end: number} | null {
      for (let token = from; token < to; token++) {
        if (votingBodies.has(all.word[token])) return null
        if (all.kind[token] !== TokenKind.number) continue
        const next = token + 1 < to ? all.word[token + 1] : 0
        const before = token > from ? all.word[token - 1] : 0
        if (currencySign.has(before)) return {start: all.start[token - 1], end: all.end[token]}
        const counts =
          next === percentSign || quantityUnit.has(next) || (inTable && options.durations && durationUnit.has(next))
        if (counts) return {start: all.start[token], end: all.end[token + 1]}
      }
      return null
    }

    /** A source may stand in the introduction, in a column of its own, as a link in a cell, or in the line below. */
    function checkTable(table: (typeof document.tables)[number]): void {
      const {introduction, header, rows} = table
      if (introduction !== -1)
        for (let sentence = split.blockStart[introduction]; sentence < split.blockStart[introduction + 1]; sentence++)
          if (who[sentence].tier !== 'none') return
      if (header.some((cell) => holdsWord(cell)) || linksIn(table.start, table.end)) return
      const below = document.blocks.findIndex(({start}) => start >= table.end)
      if (below !== -1 && (document.blocks[below].kind === 'tag' || document.blocks[below].kind === 'caption')) return
      const figures = rows
        .flat()
        .flatMap((cell) => figureIn(all.blockStart[cell], all.blockStart[cell + 1], true) ?? [])
      if (figures.length === 0) return
      const [figure] = figures
      const more = figures.length === 1 ? '' : `; ${figures.length - 1} more in this table`
      report(figure, 'table', {figure: document.words(figure.start, figure.end), more})
    }

    function holdsWord(block: number): boolean {
      for (let token = all.blockStart[block]; token < all.blockStart[block + 1]; token++)
        if (sourceWords.has(all.word[token])) return true
      return false
    }

    function linksIn(start: number, end: number): boolean {
      return [...document.links, ...document.footnotes].some((link) => link.start >= start && link.start < end)
    }
  },
})
