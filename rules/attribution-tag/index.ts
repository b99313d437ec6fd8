import {defineRule} from '../../src/core/define-rule.ts'
import type {Suggestion} from '../../src/core/message.ts'
import {insideQuotation} from '../../src/language/quotations.ts'
import {sentences} from '../../src/language/sentences.ts'
import {tokens} from '../../src/language/tokens.ts'
import {utteranceNoun, vaguePlural} from '../../src/lexicon/cues.ts'
import {labels} from './labels.ts'

const form = /^[[(]?\s*([\p{L}]+)\s*[:–—-]\s*([\s\S]*?)\s*[\])]?\s*\.?$/u

export default defineRule({
  id: 'attribution-tag',
  category: 'attribution',
  summary: 'Flag bracketed source labels that stand in for attribution',
  why: 'A label after the paragraph does not say which of its sentences the source stands for; attribution belongs in the sentence.',
  severity: {recommended: 'error', strict: 'error'},
  fix: 'suggest',
  language: 'en',
  quotations: 'skip',
  priority: 20,
  options: {labels: labels as readonly string[], allowAtEndOfArticle: 1},
  optionDocs: {
    labels: 'The words before the colon that make a label',
    allowAtEndOfArticle: 'How many source lines of their own may close the article',
  },
  messages: {
    named: 'Move the source into the sentence: “…, {source} reported”{reach}',
    vague: '“{source}” names nobody: say in the sentence who reported it and when{reach}',
    empty: 'The tag names no source: say in the sentence who reported it',
  },
  check({document, options, report}) {
    const all = document.get(tokens)
    const split = document.get(sentences)
    const tags = document.blocks.map((block, index) => ({block, index})).filter(({block}) => block.kind === 'tag')
    const known = new Set(options.labels.map((label) => label.toLowerCase()))
    const last = document.blocks.length - 1
    for (const {block, index} of tags) {
      const match = form.exec(document.words(block.start, block.end))
      if (match === null || !known.has(match[1].toLowerCase())) continue
      const before = index === 0 ? undefined : document.blocks[index - 1]
      // The source line of a table, list or picture belongs there.
      if (before === undefined || before.kind === 'table-cell' || before.kind === 'caption') continue
      const ownLine = /[\r\n]/.test(document.text.slice(before.end, block.start))
      const bracketed = document.text[block.start] === '[' || document.text[block.start] === '('
      if (
        ownLine &&
        tags.length - tags.findIndex((tag) => tag.index === index) <= options.allowAtEndOfArticle &&
        index === last
      )
        continue
      if (ownLine && !bracketed && tags.length < 2) continue
      const source = match[2].trim()
      const first = split.blockStart[index - 1]
      const many = split.blockStart[index] - first
      const reach = many === 1 ? '' : `; the tag does not say which of these ${many} sentences it covers`
      if (source === '') report(block, 'empty')
      else if (namesSomebody(source))
        report(block, 'named', {source, reach}, {suggestions: moveIn(source, first, block)})
      else report(block, 'vague', {source, reach})
    }

    /** Puts the source behind the first sentence and takes the tag away. */
    function moveIn(source: string, sentence: number, tag: {start: number; end: number}): Suggestion[] {
      const stop = split.endToken[sentence] - 1
      const point = all.start[stop]
      if (sentence >= split.length || document.text[point] !== '.' || insideQuotation(document, point - 1)) return []
      const rest = document.text.slice(all.end[stop], tag.start).trimEnd()
      const text = `, ${source} reported.${rest}`
      return [{desc: `Write “…, ${source} reported.” and remove the tag`, fix: {range: [point, tag.end], text}}]
    }
  },
})

/** A name, and not a plural that only begins with one: “Canal News Agency” against “Norwegian press reports”. */
function namesSomebody(source: string): boolean {
  const last = source.split(/\s+/).at(-1)?.toLowerCase() ?? ''
  return /\p{Lu}/u.test(source) && !vaguePlural.hasWord(last) && !utteranceNoun.hasWord(last)
}
