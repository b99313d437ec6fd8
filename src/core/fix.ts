import {silencedMessages} from './directives.ts'
import {lintText} from './lint.ts'
import type {DocumentResult, Fix, Message, Span} from './message.ts'
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
  /** Where the stretches that fixing was limited to are now. */
  readonly within?: readonly Span[]
}

/**
 * Applies all safe fixes, in rounds until nothing changes. Findings that a directive silences are not fixed.
 *
 * @param accept Which findings to fix; all that have a fix unless given.
 * @param limits `within`: fix findings that touch one of these stretches alone. `today`: directives whose day is past keep
 *   nothing from being fixed.
 */
export function fixText(
  text: string,
  path: string,
  config: ResolvedConfig,
  accept: (message: Message, rule: AnyRuleDefinition | undefined) => boolean = () => true,
  limits: {readonly within?: readonly Span[] | undefined; readonly today?: string | undefined} = {},
): FixOutcome {
  let output = text
  let stretches = limits.within
  let result = lintText(output, path, config)
  let passes = 0
  for (; passes < mostPasses; passes++) {
    const fixes: Fix[] = []
    const silenced = silencedMessages(result.directives, result.messages, limits.today)
    for (const message of result.messages) {
      if (message.fix === undefined || silenced.has(message) || !isWithin(message, stretches)) continue
      const rule = config.known.find(({id}) => id === message.ruleId)
      if (accept(message, rule)) fixes.push(message.fix)
    }
    const chosen = compatibleFixes(bodyOf(output).length, fixes)
    const next = applyFixes(output, chosen)
    if (next === output) break
    stretches = stretches?.map((span) => moved(span, chosen))
    output = next
    result = lintText(output, path, config)
  }
  return {
    output,
    fixed: output !== text,
    passes,
    result,
    ...(stretches === undefined ? {} : {within: stretches}),
  }
}

/** Whether a finding has a character in one of the stretches. */
function isWithin({start, end}: Span, stretches: readonly Span[] | undefined): boolean {
  const last = Math.max(end, start + 1)
  return stretches === undefined || stretches.some((span) => span.start < last && start < span.end)
}

/** Where a stretch is after fixes; what they put at its ends belongs to it. */
function moved({start, end}: Span, fixes: readonly Fix[]): Span {
  const shift = (offset: number, isEnd: boolean): number => {
    let by = 0
    for (const {range, text} of fixes) {
      const [from, to] = range
      if (from > offset || (from === offset && !(isEnd && from === to))) break
      if (to > offset) return from + by + (isEnd ? text.length : 0)
      by += text.length - (to - from)
    }
    return offset + by
  }
  return {start: shift(start, false), end: shift(end, true)}
}

/**
 * Applies fixes that do not overlap, first come first served from the top; the others are left for a next round.
 * A byte order mark stays and does not count in the ranges.
 */
export function applyFixes(text: string, fixes: readonly Fix[]): string {
  if (fixes.length === 0) return text
  const body = bodyOf(text)
  let output = text.slice(0, text.length - body.length)
  let last = 0
  for (const {range, text: replacement} of compatibleFixes(body.length, fixes)) {
    output += body.slice(last, range[0]) + replacement
    last = range[1]
  }
  return output + body.slice(last)
}

function bodyOf(text: string): string {
  return text.startsWith(byteOrderMark) ? text.slice(byteOrderMark.length) : text
}

/** The fixes of one round, from the top. */
function compatibleFixes(length: number, fixes: readonly Fix[]): Fix[] {
  let last = 0
  let lastWasInsertion = false
  return fixes
    .toSorted((a, b) => a.range[0] - b.range[0] || a.range[1] - b.range[1])
    .filter(({range: [start, end]}) => {
      if (start < last || end < start || end > length) return false
      // Two insertions at one place would come out in an order that nobody chose.
      if (start === last && lastWasInsertion) return false
      last = end
      lastWasInsertion = start === end
      return true
    })
}
