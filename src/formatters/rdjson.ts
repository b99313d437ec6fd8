import type {FileReport, ReportedMessage} from '../core/report.ts'
import {ArticleText, type Position, rangeOf} from './article-text.ts'
import type {Formatter, FormatterContext} from './formatter.ts'
import {relativePath} from './paths.ts'
import {isError, oneLine, wholeCharacters} from './text.ts'

/**
 * Reviewdog's diagnostic format, rdjson (https://github.com/reviewdog/reviewdog/tree/master/proto/rdf). Its columns
 * count bytes of UTF-8, from 1.
 */
export const rdjson: Formatter = (reports, context) =>
  JSON.stringify({
    source: {name: 'newslint', ...(context.tool === undefined ? {} : {url: context.tool.url})},
    diagnostics: reports.flatMap((report) => diagnostics(report, context)),
  })

function diagnostics(report: FileReport, {cwd, root, rulesMeta}: FormatterContext): object[] {
  if (report.messages.length === 0) return []
  const article = ArticleText.of(report)
  const path = relativePath(root ?? cwd, report.filePath)
  const inBytes = (position: Position): Position => article?.inBytes(position) ?? position
  return report.messages.map((message) => {
    const {start, end} = rangeOf(message)
    const page = message.url ?? (message.ruleId === null ? undefined : rulesMeta[message.ruleId]?.docs.url)
    const suggestions = article === undefined ? [] : suggestionsOf(message, article)
    return {
      message: oneLine(message.message),
      location: {path, range: {start: inBytes(start), end: inBytes(end)}},
      severity: isError(message) ? 'ERROR' : 'WARNING',
      ...(message.ruleId === null ? {} : {code: {value: message.ruleId, ...(page === undefined ? {} : {url: page})}}),
      ...(suggestions.length === 0 ? {} : {suggestions}),
    }
  })
}

/** The safe fix where there is one, else what a person may choose from: reviewdog leaves both to a person. */
function suggestionsOf({fix, suggestions = []}: ReportedMessage, article: ArticleText): object[] {
  const fixes = fix === undefined ? suggestions.map((suggestion) => suggestion.fix) : [fix]
  return fixes.map(({range: [start, end], text}) => ({
    range: {start: article.inBytes(article.position(start)), end: article.inBytes(article.position(end))},
    text: wholeCharacters(text),
  }))
}
