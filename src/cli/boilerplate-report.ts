import pc from 'picocolors'
import type {BoilerplateReport} from '../core/boilerplate.ts'
import type {ArticleBoilerplate} from '../core/ledgers.ts'
import {boilerplateNames} from '../formatters/terms.ts'
import {clipped} from '../formatters/text.ts'
import {displayPath} from '../node/paths.ts'

/** The reports as JSON. */
export function boilerplateReportJson(articles: readonly ArticleBoilerplate[]): string {
  return JSON.stringify(articles.map(({filePath, report}) => ({filePath, ...report})))
}

/** The reports as text: per article the share of it that tells nothing, a verdict, and the passages. */
export function boilerplateReport(
  articles: readonly ArticleBoilerplate[],
  {cwd, color}: {cwd: string; color: boolean},
): string {
  if (articles.length === 0) return ''
  const colors = pc.createColors(color)
  return `\n${articles.map(({filePath, report}) => article(displayPath(cwd, filePath), report, colors)).join('\n\n')}\n`
}

function article(path: string, report: BoilerplateReport, colors: ReturnType<typeof pc.createColors>): string {
  const {words, sentences, share, verdict, passages} = report
  const lines = [colors.underline(path)]
  if (sentences === 0) return [...lines, `  ${words} words, no sentences`].join('\n')
  const counts = boilerplateNames
    .filter(([kind]) => report[kind] > 0)
    .map(([kind, , counted]) => `${report[kind]} ${counted}`)
  const parts = counts.length === 0 ? '' : `: ${counts.join(', ')}`
  lines.push(`  ${words} words, ${sentences} sentences, ${Math.round(share * 100)}% of them boilerplate${parts}`)
  lines.push(`  ${verdict}`)
  for (const [kind, heading] of boilerplateNames) {
    const chosen = passages.filter((passage) => passage.kind === kind)
    if (chosen.length > 0) lines.push('', `  ${heading}`)
    for (const {line, text, sentences: count} of chosen) {
      const more = count > 1 ? colors.dim(` (${count} sentences)`) : ''
      lines.push(`  ${colors.dim(`line ${line}`.padEnd(9))}  ${clipped(text)}${more}`)
    }
  }
  return lines.join('\n')
}
