import {type FileReport, lineStartsOf, type ReportedMessage} from '../core/report.ts'
import type {Formatter, FormatterContext} from './formatter.ts'
import {style} from './html-style.ts'
import {counted, isError, wholeCharacters} from './text.ts'

/** How much of a line stands on either side of the words that a finding is about, in UTF-16 units. */
const contextLength = 70
/** How much of a long finding is quoted. */
const quotedLength = 240

/**
 * A page to read in a browser or to attach to an e-mail: one file with no script, nothing to download, and no date,
 * so that the same findings give the same page.
 */
export const html: Formatter = (reports, {cwd, rulesMeta}) => {
  const errors = reports.reduce((total, {errorCount}) => total + errorCount, 0)
  const warnings = reports.reduce((total, {warningCount}) => total + warningCount, 0)
  const withFindings = reports.filter(({messages}) => messages.length > 0)
  const clean = reports.length - withFindings.length
  const files = withFindings.map((report) => fileSection(report, cwd, rulesMeta))
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>newslint: ${counted(errors + warnings, 'problem')}</title>
<style>
${style}
</style>
</head>
<body>
<header class="${level(errors, warnings)}">
<h1>newslint</h1>
<p>${summary(errors, warnings)} in ${counted(reports.length, 'article')}${clean > 0 ? `, ${clean} of them clean` : ''}</p>
</header>
<main>
${files.length === 0 ? '<p class="empty">Nothing to report.</p>' : files.join('\n')}
</main>
</body>
</html>
`
}

function fileSection(report: FileReport, cwd: string, rulesMeta: FormatterContext['rulesMeta']): string {
  const {filePath, messages, errorCount, warningCount} = report
  // Offsets do not count a byte order mark.
  const text = (report.output ?? report.source)?.replace(/^\uFEFF/, '')
  const lineStarts = text === undefined ? [] : lineStartsOf(text)
  const prefix = `${cwd}${cwd.includes('\\') ? '\\' : '/'}`
  const shortPath = filePath.startsWith(prefix) ? filePath.slice(prefix.length) : filePath
  const rows = messages.map((message) => {
    const quoted = text === undefined ? '' : excerpt(message, text, lineStarts)
    const note = message.note === undefined ? '' : `<p class="note">${escapeHtml(message.note)}</p>`
    const severity = isError(message) ? 'error' : 'warning'
    return `<li class="${severity}">
<p><span class="place">${message.line}:${message.column}</span> <strong>${severity}</strong> ${escapeHtml(message.message)} ${ruleName(message, rulesMeta)}</p>
${quoted}${note}</li>`
  })
  return `<details open class="${level(errorCount, warningCount)}">
<summary><span title="${escapeHtml(filePath)}">${escapeHtml(shortPath)}</span> <small>${summary(errorCount, warningCount)}</small></summary>
<ol>
${rows.join('\n')}
</ol>
</details>`
}

function ruleName({ruleId, url}: ReportedMessage, rulesMeta: FormatterContext['rulesMeta']): string {
  if (ruleId === null) return ''
  const page = url ?? (Object.hasOwn(rulesMeta, ruleId) ? rulesMeta[ruleId].docs.url : undefined)
  const name = `<code>${escapeHtml(ruleId)}</code>`
  // A plugin's messages bring addresses of their own; only those that open a page may become links.
  return page !== undefined && /^https?:\/\//i.test(page)
    ? `<a href="${escapeHtml(page)}" target="_blank" rel="noopener noreferrer">${name}</a>`
    : name
}

/** The words that a finding is about, with a little of their line on either side. */
function excerpt(message: ReportedMessage, text: string, lineStarts: readonly number[]): string {
  const {line, column, endLine = line, endColumn = column} = message
  if (line > lineStarts.length || endLine > lineStarts.length) return ''
  const start = lineStarts[line - 1] + column - 1
  const end = lineStarts[endLine - 1] + endColumn - 1
  if (end <= start || text.slice(start, end).trim() === '') return ''
  const lineEnd = endLine < lineStarts.length ? lineStarts[endLine] : text.length
  const from = wholeCharacter(text, Math.max(lineStarts[line - 1], start - contextLength))
  const to = wholeCharacter(text, Math.min(lineEnd, end + contextLength))
  const quotedEnd = end - start > quotedLength ? wholeCharacter(text, start + quotedLength) : end
  const before = (from > lineStarts[line - 1] ? '…' : '') + text.slice(from, start)
  const after = quotedEnd < end ? '…' : text.slice(end, to).trimEnd() + (to < lineEnd ? '…' : '')
  return `<p class="excerpt">${escapeHtml(before)}<mark>${escapeHtml(text.slice(start, quotedEnd))}</mark>${escapeHtml(after)}</p>\n`
}

/** An offset moved out of the middle of a surrogate pair. */
function wholeCharacter(text: string, offset: number): number {
  const code = text.charCodeAt(offset)
  return code >= 0xdc00 && code <= 0xdfff ? offset - 1 : offset
}

function level(errors: number, warnings: number): string {
  return errors > 0 ? 'error' : warnings > 0 ? 'warning' : 'clean'
}

function summary(errors: number, warnings: number): string {
  return `${counted(errors + warnings, 'problem')} (${counted(errors, 'error')}, ${counted(warnings, 'warning')})`
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** Text for an element or an attribute; control characters, which HTML does not allow, are replaced. */
function escapeHtml(text: string): string {
  return wholeCharacters(text)
    .replace(/[&<>"']/g, (character) => entities[character])
    .replace(/[\u0000-\u0008\u000b\u000e-\u001f\u007f-\u009f]/g, '\uFFFD')
}
