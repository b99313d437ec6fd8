import {silencedMessages} from './directives.ts'
import {lintText} from './lint.ts'
import type {DocumentResult, Fix, Message} from './message.ts'
import type {ResolvedConfig} from './resolve-config.ts'
import type {AnyRuleDefinition} from './rule.ts'

/** A fix may open the way for another; ESLint stops after as many rounds. */
const mostPasses = 10

const byteOrderMark = '\uFEFF'

export interface FixOutcome {
  /** The text after fixing, with the byte order mark that it came with. */
  readonly output: string
  readonly fixed: boolean
  /** How many rounds of fixing changed the text. */
  readonly passes: number
  /** The result for the text after fixing. */
  readonly result: DocumentResult
}

/**
 * Applies all safe fixes, in rounds until nothing changes. Findings that a directive silences are not fixed.
 *
 * @param accept Which findings to fix; all that have a fix unless given.
 */
export function fixText(
  text: string,
  path: string,
  config: ResolvedConfig,
  accept: (message: Message, rule: AnyRuleDefinition | undefined) => boolean = () => true,
): FixOutcome {
  let output = text
  let result = lintText(output, path, config)
  let passes = 0
  for (; passes < mostPasses; passes++) {
    const fixes: Fix[] = []
    const silenced = silencedMessages(result.directives, result.messages)
    for (const message of result.messages) {
      if (message.fix === undefined || silenced.has(message)) continue
      const rule = config.known.find(({id}) => id === message.ruleId)
      if (accept(message, rule)) fixes.push(message.fix)
    }
    const next = applyFixes(output, fixes)
    if (next === output) break
    output = next
    result = lintText(output, path, config)
  }
  return {output, fixed: output !== text, passes, result}
}

/**
 * Applies fixes that do not overlap, first come first served from the top; the others are left for a next round.
 * A byte order mark stays and does not count in the ranges.
 */
export function applyFixes(text: string, fixes: readonly Fix[]): string {
  if (fixes.length === 0) return text
  const mark = text.startsWith(byteOrderMark) ? byteOrderMark : ''
  const body = text.slice(mark.length)
  let output = mark
  let last = 0
  let lastWasInsertion = false
  for (const {range, text: replacement} of fixes.toSorted(
    (a, b) => a.range[0] - b.range[0] || a.range[1] - b.range[1],
  )) {
    const [start, end] = range
    if (start < last || end < start || end > body.length) continue
    // Two insertions at one place would come out in an order that nobody chose.
    if (start === last && lastWasInsertion) continue
    output += body.slice(last, start) + replacement
    last = end
    lastWasInsertion = start === end
  }
  return output + body.slice(last)
}
