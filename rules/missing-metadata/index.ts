import {defineRule} from '../../src/core/define-rule.ts'
import type {Document} from '../../src/core/document.ts'
import {articleDates} from '../../src/language/article-dates.ts'
import {
  articleFields,
  describesArticle,
  type FrontMatterField,
  isFilled,
  plainKey,
} from '../../src/language/article-fields.ts'
import {bylines, hasHeadline} from '../../src/language/byline.ts'
import {dates} from '../../src/language/dates.ts'
import {tokens} from '../../src/language/tokens.ts'
import {isGeneric, namesOf} from './authors.ts'
import {authorKeys, headlineKeys, kindKeys, noArticle} from './keys.ts'

/** What an article may be asked to have, and the keys to advise. */
const advice: Readonly<Record<string, string>> = {headline: '`title`', byline: '`author`', date: '`date`'}
/** A line with the day stands among the first blocks and holds little more. */
const topBlocks = 5
const longestDateLine = 60
/** Fewer words are a caption or a stub. */
const leastWords = 20

export default defineRule({
  id: 'missing-metadata',
  category: 'metadata',
  summary: 'Flag articles without a headline, a byline or a date',
  why: 'Readers, aggregators and archives want to know what an article is called, who answers for it and when it appeared.',
  severity: {recommended: 'warn', strict: 'warn'},
  fix: 'none',
  language: 'any',
  quotations: 'read',
  options: {
    require: ['headline', 'byline', 'date'] as string[],
    genericAuthors: [] as string[],
    frontMatterOnly: true,
    plainText: false as boolean,
  },
  optionDocs: {
    require: 'What an article has to have: `headline`, `byline`, `date`',
    genericAuthors: 'More bylines that name nobody, besides `admin`, `staff`, `newsroom` and their kin',
    frontMatterOnly: 'Judge only articles with front matter; strict sets `false`',
    plainText: 'Judge `.txt` files without front matter as well, which often are bodies without their metadata',
  },
  presetOptions: {strict: {frontMatterOnly: false}},
  messages: {
    fields: 'The front matter lacks {missing}: add {keys}',
    text: 'The article has no {missing}: add front matter with {keys}',
    generic: '“{author}” names nobody: give the reporter or editor who answers for the article',
  },
  check({document, options, report}) {
    const fields = document.get(articleFields)
    // Front matter that cannot be read may hold anything.
    if (fields === null) return
    const all = document.get(tokens)
    const authors = fields.filter(({key, value}) => authorKeys.has(plainKey(key)) && isFilled(value))
    const generic = new Set(options.genericAuthors.map((name) => name.toLowerCase()))
    for (const {value, valueStart, valueEnd} of authors) {
      const names = namesOf(value)
      if (names.length > 0 && names.every((name) => isGeneric(name, generic)))
        report({start: valueStart, end: valueEnd}, 'generic', {author: names.join(', ')})
    }
    for (const line of document.get(bylines))
      if (isGeneric(line.name, generic)) report(line, 'generic', {author: line.name})
    const isDescribed = describesArticle(fields)
    if (isDescribed && isPage(fields)) return
    if (!isDescribed) {
      const isPlain = document.path?.toLowerCase().endsWith('.txt') ?? false
      if (options.frontMatterOnly || (isPlain && !options.plainText) || all.words < leastWords) return
    }
    const has: Readonly<Record<string, () => boolean>> = {
      headline: () =>
        fields.some(({key, value}) => headlineKeys.has(plainKey(key)) && isFilled(value)) || document.get(hasHeadline),
      byline: () => authors.length > 0 || document.get(bylines).length > 0,
      date: () => document.get(articleDates).some(({role}) => role !== 'expires') || hasDateLine(document),
    }
    const missing = options.require.filter((field) => has[field]?.() === false)
    if (missing.length === 0) return
    const data = {missing: listed(missing), keys: listed(missing.map((field) => advice[field]))}
    const {frontMatter, blocks} = document
    if (isDescribed && frontMatter !== null)
      report({start: frontMatter.start, end: fenceEnd(document.text, frontMatter.start)}, 'fields', data)
    else {
      const first = blocks.find(({start, end}) => end > start)
      if (first !== undefined) report(first, 'text', data)
    }
  },
})

/** A list of articles, a page about the paper: what its `layout` or `type` says is no article. */
function isPage(fields: readonly FrontMatterField[]): boolean {
  return fields.some(
    ({key, value}) => kindKeys.has(plainKey(key)) && typeof value === 'string' && noArticle.test(value),
  )
}

/** A dateline, or a day on a short line of its own at the top. */
function hasDateLine(document: Document): boolean {
  const {blocks} = document
  return document.get(dates).some(({isDateline, precision, block}) => {
    const {start, end} = blocks[block]
    return isDateline || (precision === 'day' && block < topBlocks && end - start <= longestDateLine)
  })
}

/** The end of the fence that opens the front matter, or of its first bracket. */
function fenceEnd(text: string, start: number): number {
  return start + (/^(?:[-+;]{3}\w*|.)/.exec(text.slice(start, start + 8))?.[0].length ?? 0)
}

function listed(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`
}
