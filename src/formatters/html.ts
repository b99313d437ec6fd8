import type {Ledgers} from '../core/ledgers.ts'
import type {FileReport} from '../core/report.ts'
import type {Formatter} from './formatter.ts'
import {articleMarkup} from './html/article.ts'
import {boilerplatePart, duplicatesPart, namesPart, type Part, sourcesPart} from './html/ledgers.ts'
import {pageMarkup} from './html/page.ts'
import {type PageArticle, Places} from './html/places.ts'
import {counted} from './text.ts'

/**
 * A page to read in a browser, to print or to attach to an e-mail: one file that loads nothing, with no date in it, so
 * that the same findings give the same page. Without reports it is a page of the ledgers alone.
 */
export const html: Formatter = Object.assign(
  ((reports, {cwd, rulesMeta, ledgers = {}}) => {
    const places = new Places(cwd)
    const found = articlesOf(reports, ledgers, places)
    for (const {path, text} of found) places.add(path, text !== undefined)
    // Links make the anchors that they lead to, so they come before the articles.
    const parts = partsOf(ledgers, places)
    for (const {messages} of found)
      for (const {related = []} of messages) for (const {path, line, column} of related) places.link(path, line, column)
    let firstId = 1
    const shown = found
      .filter(({path, messages}) => messages.length > 0 || places.isLinked(path))
      .sort((a, b) => Number(a.messages.length === 0) - Number(b.messages.length === 0))
    const articles = shown.map((article) => {
      const markup = articleMarkup(article, {places, rulesMeta, firstId})
      firstId += article.messages.length
      return {article, markup}
    })
    return pageMarkup({...titleOf(reports, parts, found.length), articles, parts, places})
  }) satisfies Formatter,
  {needs: ['texts', 'sources', 'names', 'duplicates'] as const},
)

/** Reported articles, then those that only the ledgers know. */
function articlesOf(reports: readonly FileReport[], {texts = new Map()}: Ledgers, places: Places): PageArticle[] {
  const reported = new Set(reports.map(({filePath}) => filePath))
  const others = [...texts.keys()].filter((path) => !reported.has(path))
  return [
    ...reports.map(({filePath, messages, suppressedMessages, output, source}): PageArticle => {
      const text: string | undefined = output ?? texts.get(filePath) ?? source
      return {
        path: filePath,
        shortPath: places.shortPath(filePath),
        // Offsets do not count a byte order mark.
        text: text?.replace(/^\uFEFF/, ''),
        messages,
        silenced: suppressedMessages.length,
      }
    }),
    ...others.map(
      (path): PageArticle => ({
        path,
        shortPath: places.shortPath(path),
        text: texts.get(path),
        messages: [],
        silenced: 0,
      }),
    ),
  ]
}

function partsOf({sources, boilerplate, names, duplicates}: Ledgers, places: Places): Part[] {
  return [
    ...(sources === undefined ? [] : [sourcesPart(sources, places)]),
    ...(boilerplate === undefined ? [] : [boilerplatePart(boilerplate, places)]),
    ...(names === undefined ? [] : [namesPart(names, places)]),
    ...(duplicates === undefined ? [] : [duplicatesPart(duplicates, places)]),
  ]
}

function titleOf(
  reports: readonly FileReport[],
  parts: readonly Part[],
  articles: number,
): {title: string; standing: string} {
  if (reports.length === 0 && parts.length > 0)
    return {title: parts.map(({title}) => title).join(', '), standing: counted(articles, 'article')}
  const errors = reports.reduce((total, {errorCount}) => total + errorCount, 0)
  const warnings = reports.reduce((total, {warningCount}) => total + warningCount, 0)
  const clean = reports.filter(({messages}) => messages.length === 0).length
  const counts = [
    ...(errors > 0 ? [`<span class="error">${counted(errors, 'error')}</span>`] : []),
    ...(warnings > 0 ? [`<span class="warning">${counted(warnings, 'warning')}</span>`] : []),
    ...(clean > 0 ? [`<span class="clean">${counted(clean, 'article')} clean</span>`] : []),
  ]
  return {
    title: `${counted(errors + warnings, 'problem')} in ${counted(reports.length, 'article')}`,
    standing: counts.join(' · '),
  }
}
