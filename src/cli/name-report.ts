import pc from 'picocolors'
import type {LedgerName, NameLedger} from '../core/name-ledger.ts'
import {displayPath} from '../node/paths.ts'

/** The ledger as JSON: the clusters, and what they come to as `names` of a config. */
export function nameReportJson(ledger: NameLedger): string {
  return JSON.stringify(ledger)
}

/** The ledger as text: each name with its spellings, and a block to paste into the config. */
export function nameReport({clusters, names}: NameLedger, {cwd, color}: {cwd: string; color: boolean}): string {
  if (clusters.length === 0) return '\nNo name is spelled in two ways\n'
  const colors = pc.createColors(color)
  const block = JSON.stringify(names, null, 2).replace(
    /\[\n\s+([^\]]*?)\n\s+\]/g,
    (_, list: string) => `[${list.replace(/\n\s+/g, ' ')}]`,
  )
  return [
    '',
    ...clusters.flatMap((cluster) => [spellingsOfName(cluster, cwd, colors), '']),
    colors.dim('For the config, when you have decided which are right:'),
    '',
    `"names": ${block}`,
    '',
  ].join('\n')
}

function spellingsOfName(
  {name, kind, variants}: LedgerName,
  cwd: string,
  colors: ReturnType<typeof pc.createColors>,
): string {
  const lines = [`${colors.underline(name)} ${colors.dim(kind)}`]
  const width = Math.max(...variants.map((variant) => variant.name.length))
  const counts = variants.map(
    ({count, articles}) => `${count}× in ${articles === 1 ? '1 article' : `${articles} articles`}`,
  )
  const countWidth = Math.max(...counts.map(({length}) => length))
  for (const [index, {name: spelling, first, evidence}] of variants.entries()) {
    const place = colors.dim(`${displayPath(cwd, first.path)}:${first.line}:${first.column}`)
    const why = evidence === '' ? '' : `  ${evidence}`
    lines.push(`  ${counts[index].padStart(countWidth)}  ${spelling.padEnd(width)}  ${place}${why}`)
  }
  return lines.join('\n')
}
