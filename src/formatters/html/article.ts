import {groupBy} from '../../core/group-by.ts'
import type {ReportedMessage} from '../../core/report.ts'
import type {FormatterContext} from '../formatter.ts'
import {counted, isError} from '../text.ts'
import {escapeAttribute, escapeText} from './escape.ts'
import {Marker, type PlacedFinding, placeFindings, type Row, rowAt, rowsOf} from './marks.ts'
import type {PageArticle, Places} from './places.ts'

/** So many related places and suggestions are shown of one finding. */
const mostListed = 5

/** What an article's markup needs to know of the page. */
export interface ArticleContext {
  readonly places: Places
  readonly rulesMeta: FormatterContext['rulesMeta']
  /** The id of the article's first finding. */
  readonly firstId: number
}

/** Why a rule exists is told with the first of an article's findings. */
interface NotesContext extends ArticleContext {
  /** Whether the text is shown, so that there are marks to lead to. */
  readonly hasText: boolean
  readonly isFirst: (ruleId: string | null) => boolean
}

/** An article: its text row by row, what findings are about marked, and beside each row the notes on it. */
export function articleMarkup(article: PageArticle, page: ArticleContext): string {
  const told = new Set<string | null>()
  const isFirst = (ruleId: string | null): boolean => told.size < told.add(ruleId).size
  const context: NotesContext = {...page, isFirst, hasText: article.text !== undefined}
  const {path, shortPath, text, messages, silenced} = article
  const number = context.places.numberOf(path)
  const counts = [
    severityCount(messages, 'error'),
    severityCount(messages, 'warning'),
    silenced > 0 ? `<span class="count quiet">${silenced} silenced</span>` : '',
  ]
  const body = text === undefined ? notesAlone(article, context) : copyMarkup(article, text, context)
  return `<article id="a${number}"><details${messages.length > 0 ? ' open' : ''}>
<summary><h3 title="${escapeAttribute(path)}">${escapeText(shortPath)}</h3> ${counts.join(' ')}</summary>
${body}
</details></article>`
}

/** `2 errors`, coloured; nothing for none. */
export function severityCount(messages: readonly ReportedMessage[], severity: 'error' | 'warning'): string {
  const count = messages.filter((message) => isError(message) === (severity === 'error')).length
  return count === 0 ? '' : `<span class="count ${severity}">${counted(count, severity)}</span>`
}

function notesAlone({path, messages}: PageArticle, context: NotesContext): string {
  const findings = messages.map(
    (message, index): PlacedFinding => ({id: context.firstId + index, number: index + 1, message, start: 0, end: 0}),
  )
  return `<div class="copy"><div class="row"><p class="text quiet">The text is not at hand.</p>${notes(findings, path, context)}</div></div>`
}

function copyMarkup({path, messages}: PageArticle, text: string, context: NotesContext): string {
  const findings = placeFindings(messages, text, context.firstId)
  const rows = rowsOf(text)
  if (rows.length === 0) rows.push({line: 1, start: 0, end: 0})
  const byRow = groupBy(findings, ({start}) => rowAt(rows, start))
  const marker = new Marker(text, findings)
  const anchors = anchorsByRow(rows, context.places.anchorsOf(path))
  const prefix = `a${context.places.numberOf(path)}l`
  const frontMatterEnd = endOfFrontMatter(text)
  const markup = rows.map((row, index) => {
    const targets = (anchors.get(index) ?? []).map((line) => `<span class="target" id="${prefix}${line}"></span>`)
    const own = byRow.get(index)
    const look = lookOf(text.slice(row.start, row.end), row.end <= frontMatterEnd)
    return `<div class="row${own === undefined ? ' plain' : ''}"><span class="line">${row.line}</span><p class="text${look}" dir="auto">${targets.join('')}${marker.row(row, rows[index + 1]?.start ?? Number.POSITIVE_INFINITY)}</p>${own === undefined ? '' : notes(own, path, context)}</div>`
  })
  return `<div class="copy">\n${markup.join('\n')}\n</div>`
}

/** By row: the lines in it that are linked to. A blank line is the row before it. */
function anchorsByRow(rows: readonly Row[], lines: ReadonlySet<number>): Map<number, number[]> {
  let row = 0
  return groupBy(
    [...lines].sort((a, b) => a - b),
    (line) => {
      while (row + 1 < rows.length && rows[row + 1].line <= line) row++
      return row
    },
  )
}

/** How a row is set: as a heading, a table, front matter or text. The words stay as they were written. */
function lookOf(row: string, isFrontMatter: boolean): string {
  if (isFrontMatter) return ' matter'
  if (/^#{1,2}\s/.test(row)) return ' heading large'
  if (/^#{3,6}\s/.test(row)) return ' heading'
  if (/^\s*\|.*\|/.test(row)) return ' table'
  if (/^>/.test(row)) return ' quoted'
  return ''
}

function endOfFrontMatter(text: string): number {
  const [fence] = /^(?:---|\+\+\+)(?=[ \t]*\r?\n)/.exec(text) ?? []
  if (fence === undefined) return 0
  const end = text.indexOf(`\n${fence}`, fence.length)
  return end === -1 ? 0 : end + 1 + fence.length
}

function notes(findings: readonly PlacedFinding[], path: string, context: NotesContext): string {
  return `<ol class="notes">${findings.map((finding) => note(finding, path, context)).join('')}</ol>`
}

function note({id, number, message}: PlacedFinding, path: string, context: NotesContext): string {
  const {line, column, ruleId, related = [], suggestions = [], fix} = message
  const severity = isError(message) ? 'error' : 'warning'
  const details = [
    ...(fix === undefined ? [] : ['<li><code>--fix</code> repairs this</li>']),
    ...suggestions.slice(0, mostListed).map(({desc}) => `<li>${escapeText(desc)}</li>`),
    ...related
      .slice(0, mostListed)
      .map(
        (place) => `<li>${context.places.link(place.path, place.line, place.column)} ${escapeText(place.message)}</li>`,
      ),
    ...(related.length > mostListed ? [`<li>and ${related.length - mostListed} more places</li>`] : []),
  ]
  const list = details.length === 0 ? '' : `<ul>${details.join('')}</ul>`
  const mark = context.hasText ? ` href="#m${id}"` : ''
  const why =
    message.note === undefined || !context.isFirst(ruleId) ? '' : `<p class="why">${escapeText(message.note)}</p>`
  return `<li class="note ${severity}" id="f${id}" data-r="${escapeAttribute(ruleId ?? '')}" data-s="${severity}" tabindex="-1">
<p class="message"><a class="number"${mark} title="${escapeAttribute(`${path}:${line}:${column}`)}">${number}</a> ${escapeText(message.message)}</p>${list}${why}
<p class="by"><span class="severity">${severity}</span> ${ruleName(message, context.rulesMeta)} <span class="place">${line}:${column}</span></p></li>`
}

function ruleName({ruleId, url}: ReportedMessage, rulesMeta: FormatterContext['rulesMeta']): string {
  if (ruleId === null) return ''
  const page = url ?? (Object.hasOwn(rulesMeta, ruleId) ? rulesMeta[ruleId].docs.url : undefined)
  const name = escapeText(ruleId)
  // A plugin's messages bring addresses of their own; only those that open a page may become links.
  return page !== undefined && /^https?:\/\//i.test(page)
    ? `<a class="rule" href="${escapeAttribute(page)}" target="_blank" rel="noopener noreferrer">${name}</a>`
    : `<span class="rule">${name}</span>`
}
