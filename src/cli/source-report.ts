import pc from 'picocolors'
import type {ArticleSources, QuotedSentence} from '../core/ledgers.ts'
import {tierNames} from '../formatters/terms.ts'
import {clipped} from '../formatters/text.ts'
import {displayPath} from '../node/paths.ts'

/** The source ledgers as JSON. */
export function sourceReportJson(ledgers: readonly ArticleSources[]): string {
  return JSON.stringify(
    ledgers.map(({filePath, ledger: {words, sentences, sources}}) => ({filePath, words, sentences, sources})),
  )
}

/** The source ledgers as text: per article its sources, the share of it that stands on them, and what stands on nothing. */
export function sourceReport(ledgers: readonly ArticleSources[], {cwd, color}: {cwd: string; color: boolean}): string {
  if (ledgers.length === 0) return ''
  return `\n${ledgers.map((ledger) => article(ledger, cwd, pc.createColors(color))).join('\n\n')}\n`
}

function article(
  {filePath, ledger, share, uncheckable, unsourced}: ArticleSources,
  cwd: string,
  colors: ReturnType<typeof pc.createColors>,
): string {
  const {words, sentences, sources} = ledger
  const lines = [colors.underline(displayPath(cwd, filePath))]
  lines.push(
    sentences.length === 0
      ? `  ${words} words, no sentences`
      : `  ${words} words, ${sentences.length} sentences, ${Math.round(share * 100)}% of them on an identified source`,
  )
  if (sources.length > 0) lines.push('', '  Sources, and how many sentences stand on each')
  const width = Math.max(0, ...sources.map(({name, role}) => label(name, role).length))
  for (const {name, role, tier, sentences: count} of sources)
    lines.push(`  ${String(count).padStart(4)}  ${label(name, role).padEnd(width)}  ${colors.dim(tierNames[tier])}`)
  const list = (heading: string, chosen: readonly QuotedSentence[]): void => {
    if (chosen.length > 0) lines.push('', `  ${heading}`)
    for (const {line, column, text, tier, source} of chosen) {
      const place = colors.dim(`${line}:${column}`.padEnd(7))
      const who =
        tier === 'none' ? '' : `${source === null ? tierNames[tier] : `“${source.text}”, ${tierNames[tier]}`}: `
      lines.push(`  ${place}  ${who}${clipped(text)}`)
    }
  }
  list('On a source that a reader cannot check', uncheckable)
  list('On nothing', unsourced)
  return lines.join('\n')
}

function label(name: string, role: string | null): string {
  return role === null ? name : `${name}, ${role}`
}
