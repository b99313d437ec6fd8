import pc from 'picocolors'
import {lineStartsOf, positionAt} from '../core/line-starts.ts'
import {identifiedShare, identifiedTiers, type LedgerSentence} from '../language/source-ledger.ts'
import type {Tier} from '../language/source-phrase.ts'
import {displayPath} from '../node/paths.ts'
import type {FileLedger} from '../node/sources.ts'
import {clipped} from './output.ts'

/** What an editor calls a tier. */
const tierNames: Readonly<Record<Tier, string>> = {
  'named-person': 'person',
  'named-organisation': 'organisation or document',
  described: 'described, not named',
  titled: 'rank, no name',
  vague: 'nobody in particular',
  collective: 'several with one voice',
  agentless: 'nobody',
  tag: 'a tag after the paragraph',
  none: 'nothing',
}

/** The source ledgers as JSON. */
export function sourceReportJson(ledgers: readonly FileLedger[]): string {
  return JSON.stringify(
    ledgers.map(({filePath, ledger: {words, sentences, sources}}) => ({filePath, words, sentences, sources})),
  )
}

/** The source ledgers as text: per article its sources, the share of it that stands on them, and what stands on nothing. */
export function sourceReport(ledgers: readonly FileLedger[], {cwd, color}: {cwd: string; color: boolean}): string {
  if (ledgers.length === 0) return ''
  return `\n${ledgers.map((ledger) => article(ledger, cwd, pc.createColors(color))).join('\n\n')}\n`
}

function article(
  {filePath, text, ledger}: FileLedger,
  cwd: string,
  colors: ReturnType<typeof pc.createColors>,
): string {
  const {words, sentences, sources} = ledger
  const lineStarts = lineStartsOf(text)
  const share = Math.round(identifiedShare(ledger) * 100)
  const lines = [colors.underline(displayPath(cwd, filePath))]
  lines.push(
    sentences.length === 0
      ? `  ${words} words, no sentences`
      : `  ${words} words, ${sentences.length} sentences, ${share}% of them on an identified source`,
  )
  if (sources.length > 0) lines.push('', '  Sources, and how many sentences stand on each')
  const width = Math.max(0, ...sources.map(({name, role}) => label(name, role).length))
  for (const {name, role, tier, sentences: count} of sources)
    lines.push(`  ${String(count).padStart(4)}  ${label(name, role).padEnd(width)}  ${colors.dim(tierNames[tier])}`)
  const list = (heading: string, chosen: readonly LedgerSentence[]): void => {
    if (chosen.length > 0) lines.push('', `  ${heading}`)
    for (const {start, end, tier, source} of chosen) {
      const {line, column} = positionAt(lineStarts, start)
      const place = colors.dim(`${line}:${column}`.padEnd(7))
      const who =
        tier === 'none' ? '' : `${source === null ? tierNames[tier] : `“${source.text}”, ${tierNames[tier]}`}: `
      lines.push(`  ${place}  ${who}${clipped(text.slice(start, end))}`)
    }
  }
  list(
    'On a source that a reader cannot check',
    sentences.filter(({tier, confidence}) => tier !== 'none' && !identifiedTiers.has(tier) && confidence !== 'low'),
  )
  list(
    'On nothing',
    sentences.filter(({tier}) => tier === 'none'),
  )
  return lines.join('\n')
}

function label(name: string, role: string | null): string {
  return role === null ? name : `${name}, ${role}`
}
