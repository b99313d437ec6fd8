import pc from 'picocolors'
import type {DuplicatePassage, PassageKind} from '../core/duplicate-groups.ts'
import type {DuplicateGroup, DuplicateMap} from '../core/duplicate-map.ts'
import {passageNames} from '../formatters/terms.ts'
import {clipped} from '../formatters/text.ts'
import {displayPath} from '../node/paths.ts'

/** So many articles, passages and places are shown; the JSON has them all. */
const mostShown = 20
const mostPlaces = 8

/** The map as JSON. */
export function duplicateReportJson(map: DuplicateMap): string {
  return JSON.stringify(map)
}

/** The map as text: per group its articles with the share of each that is shared, then the passages with their places. */
export function duplicateReport({groups}: DuplicateMap, {cwd, color}: {cwd: string; color: boolean}): string {
  if (groups.length === 0) return '\nNo two articles share a passage\n'
  const colors = pc.createColors(color)
  return `\n${groups.map((group) => groupText(group, cwd, colors)).join('\n\n')}\n`
}

type Colors = ReturnType<typeof pc.createColors>

function groupText({articles, passages}: DuplicateGroup, cwd: string, colors: Colors): string {
  const shown = passages.slice(0, mostShown)
  const many = passages.length === 1 ? '1 passage' : `${passages.length} passages`
  const lines = [colors.underline(`${articles.length} articles share ${many}`)]
  for (const {path, words, sharedWords, share} of articles.slice(0, mostShown))
    lines.push(
      `  ${`${Math.round(share * 100)}%`.padStart(4)}  ${displayPath(cwd, path)}  ${colors.dim(`${sharedWords} of ${words} words`)}`,
    )
  if (articles.length > mostShown) lines.push(colors.dim(`        and ${articles.length - mostShown} more`))
  for (const passage of shown) lines.push('', ...passageLines(passage, cwd, colors))
  if (passages.length > mostShown) lines.push('', colors.dim(`  and ${passages.length - mostShown} shorter passages`))
  return lines.join('\n')
}

function passageLines({kind, words, text, places}: DuplicatePassage, cwd: string, colors: Colors): string[] {
  const size = words === 0 ? '' : `${words} words, `
  const lines = [`  ${colors.bold(`${size}${passageNames[kind]}`)}`, `    ${quoted(kind, text)}`]
  for (const {path, line, column} of places.slice(0, mostPlaces))
    lines.push(colors.dim(`      ${displayPath(cwd, path)}:${line}:${column}`))
  if (places.length > mostPlaces) lines.push(colors.dim(`      and ${places.length - mostPlaces} more places`))
  return lines
}

function quoted(kind: PassageKind, text: string): string {
  return kind === 'outline' ? clipped(text) : `“${clipped(text)}”`
}
