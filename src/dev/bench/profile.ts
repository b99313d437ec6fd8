import type {ResolvedConfig} from '../../core/resolve-config.ts'
import {Profiler} from '../../node/profile.ts'
import {textTable} from '../table.ts'

/**
 * Milliseconds by part of a run: parsing, each layer, each rule, the rest of the engine; the slowest first.
 *
 * @param passes How often to run; only the last pass counts.
 */
function profileRun(
  texts: readonly string[],
  settings: ResolvedConfig,
  passes: number,
): (readonly [part: string, milliseconds: number])[] {
  const profiler = new Profiler()
  for (let pass = 0; pass < passes; pass++) {
    profiler.clear()
    for (const text of texts) profiler.lint(text, 'article.txt', settings)
  }
  return [...profiler.spent].sort((a, b) => b[1] - a[1])
}

/**
 * Where the time of a run goes, as a table.
 *
 * @param floor Milliseconds that reading and scanning the texts once takes, to compare with.
 */
export function profileTable(texts: readonly string[], settings: ResolvedConfig, floor: number): string {
  // Two passes go before: the rules' patterns are compiled in them, and so are the timers themselves.
  const parts = profileRun(texts, settings, 3)
  const total = parts.reduce((sum, [, spent]) => sum + spent, 0)
  const rows = parts.map(([part, spent]) => [
    part,
    spent.toFixed(1),
    `${((100 * spent) / total).toFixed(1)}%`,
    (spent / floor).toFixed(2),
  ])
  return textTable(['part', 'ms', 'share', '× floor'], rows)
}
