import type {Document} from '../../src/core/document.ts'

/** The bold words that open a paragraph as they would an item: `**Stronger demand:** …`, `**Demand** – …`. */
const leadIn = /^(?:\*\*|__)[^*_\r\n]{2,60}(?:[:：.]\s?(?:\*\*|__)|(?:\*\*|__)\s?[:：–—-])\s*\S/
const longestLeadIn = 80

/** Runs of two paragraphs or more that have bold lead-ins in place of bullets, as the blocks of each. */
export function boldRuns({blocks, text}: Document): number[][] {
  if (!text.includes('**') && !text.includes('__')) return []
  const runs: number[][] = []
  let run: number[] = []
  for (const [index, {kind, start}] of blocks.entries()) {
    if (kind === 'paragraph' && leadIn.test(text.slice(start, start + longestLeadIn))) {
      if (run.length === 0) runs.push(run)
      run.push(index)
    } else run = []
  }
  return runs.filter((blocks) => blocks.length > 1)
}
