import {defineRule} from '../../src/core/define-rule.ts'
import type {Suggestion} from '../../src/core/message.ts'
import {wordsOfBlock} from '../../src/language/block-words.ts'
import {cutRange} from '../../src/language/cut.ts'
import {oncePer} from '../../src/language/once-per.ts'
import {insideQuotation} from '../../src/language/quotations.ts'
import {sentences} from '../../src/language/sentences.ts'
import {isReferenceMark, readTag} from '../../src/language/source-labels.ts'
import {inSentence, namesSomebody} from '../../src/language/tag-source.ts'
import {TokenKind, tokens} from '../../src/language/tokens.ts'
import type {Block} from '../../src/parse/article.ts'
import {labels} from './labels.ts'

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
    labels: 'The words that make a label, before a colon or before the source',
    allowAtEndOfArticle: 'How many source lines of their own may close the article',
  },
  messages: {
    named: 'Move the source into the sentence: “…, {source} reported”{reach}',
    vague: '“{source}” names nobody: say in the sentence who reported it and when{reach}',
    empty: 'The tag names no source: say in the sentence who reported it',
    mark: '“{mark}” points to no list of references: say in the sentence who reported it{reach}',
  },
  check({document, options, report}) {
    const all = document.get(tokens)
    const split = document.get(sentences)
    const tags: number[] = []
    for (const [index, {kind}] of document.blocks.entries()) if (kind === 'tag') tags.push(index)
    const known = inLowerCase(options.labels)
    const last = document.blocks.length - 1
    const closing = options.allowAtEndOfArticle
    for (const [place, index] of tags.entries()) {
      const block = document.blocks[index]
      const words = wordsOfBlock(document, index)
      const tag = readTag(words)
      if (tag === null || !isKnown(tag.label, known)) continue
      const before = index === 0 ? undefined : document.blocks[index - 1]
      // The source line of a table, list or picture belongs there.
      if (before === undefined || before.kind === 'table-cell' || before.kind === 'caption') continue
      const ownLine = /[\r\n]/.test(document.text.slice(before.end, block.start))
      const isLine = ownLine && !/[[({【]/.test(words[0])
      const isClosing = index === last && tags.length - place <= closing
      if ((ownLine && isClosing) || (isLine && tags.length < 2)) continue
      const text = textBefore(document.blocks, index)
      const many = text === -1 ? 0 : split.blockStart[text + 1] - split.blockStart[text]
      const reach = many < 2 ? '' : `; the tag does not say which of these ${many} sentences it covers`
      const {source} = tag
      if (source === '') report(block, 'empty', {}, {suggestions: removal(block)})
      else if (isReferenceMark(tag)) report(block, 'mark', {mark: words, reach}, {suggestions: removal(block)})
      else if (namesSomebody(source))
        report(
          block,
          'named',
          {source: inSentence(source), reach},
          {suggestions: text === -1 ? [] : moveIn(source, text, block)},
        )
      else report(block, 'vague', {source, reach})
    }

    /** A tag that names nothing is nothing to lose, unless it links to something. */
    function removal({start, end}: Block): Suggestion[] {
      if (/:\/\/|\]\s*[([]/.test(document.text.slice(start, end))) return []
      return [{desc: 'Remove the tag', fix: {range: cutRange(document.text, start, end), text: ''}}]
    }

    /** Puts the source behind the first sentence of a text and takes the tag away. */
    function moveIn(source: string, text: number, tag: Block): Suggestion[] {
      const sentence = split.blockStart[text]
      if (sentence >= split.blockStart[text + 1]) return []
      const stop = split.endToken[sentence] - 1
      const hasPoint = document.text[all.start[stop]] === '.'
      // “The quay is shut [Source: X].” has its full stop behind the tag.
      if (!hasPoint && (sentence + 1 < split.blockStart[text + 1] || all.kind[stop] === TokenKind.punctuation))
        return []
      const point = hasPoint ? all.start[stop] : all.end[stop]
      if (insideQuotation(document, point - 1)) return []
      const rest = document.text.slice(all.end[stop], tag.start).trimEnd()
      const name = inSentence(source)
      const desc = `Write “…, ${name} reported.” and remove the tag`
      return [{desc, fix: {range: [point, tag.end], text: `, ${name} reported.${rest}`}}]
    }
  },
})

const inLowerCase = oncePer(
  (labels: readonly string[]): ReadonlySet<string> => new Set(labels.map((label) => label.toLowerCase())),
)

/** “as first reported by” is “reported by”. */
function isKnown(label: string, known: ReadonlySet<string>): boolean {
  return label === '' || known.has(label) || known.has(label.replace(/^(?:as )?(?:first )?/, ''))
}

/** The block that a tag stands behind, past other tags; -1 without one. */
function textBefore(blocks: readonly Block[], tag: number): number {
  let at = tag - 1
  while (at >= 0 && blocks[at].kind === 'tag') at--
  return at
}
