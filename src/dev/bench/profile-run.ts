import {lintText} from '../../core/lint.ts'
import type {ResolvedConfig} from '../../core/resolve-config.ts'
import {tokenize} from '../../language/tokens.ts'
import {textTable} from '../table.ts'
import {benchArticle} from './corpus.ts'
import {median} from './measure.ts'
import {profileTable} from './profile.ts'

/**
 * Prints what a warm run takes by layer and rule, in multiples of scanning the texts into tokens once. Both are measured
 * in turns in one process.
 */
export function printProfile(settings: ResolvedConfig, articles: number, rounds: number): void {
  const corpora = {
    'plain text': Array.from({length: articles / 2}, (_, index) =>
      benchArticle(index, index % 4 === 3 ? 'wrapped' : 'lines'),
    ),
    Markdown: Array.from({length: articles / 2}, (_, index) => benchArticle(index, 'markdown')),
  }
  const rows: string[][] = []
  const profiles: string[] = []
  for (const [name, texts] of Object.entries(corpora)) {
    const {floor, run, ratio} = measure(texts, settings, rounds)
    const characters = texts.reduce((sum, text) => sum + text.length, 0)
    rows.push([
      name,
      String(texts.length),
      (characters / 1e6).toFixed(2),
      floor.toFixed(1),
      run.toFixed(1),
      (characters / 1000 / run).toFixed(1),
      ratio.toFixed(2),
    ])
    profiles.push(`\n${name}\n\n${profileTable(texts, settings, floor)}`)
  }
  console.log(textTable(['corpus', 'articles', 'M characters', 'floor ms', 'run ms', 'run M/s', '× floor (CPU)'], rows))
  for (const profile of profiles) console.log(profile)
}

/** Medians in milliseconds of processor time, which a busy machine stretches less than the clock's. */
function measure(
  texts: readonly string[],
  config: ResolvedConfig,
  rounds: number,
): {floor: number; run: number; ratio: number} {
  const floor = (): void => {
    for (const text of texts) tokenize(text)
  }
  const run = (): void => {
    for (const text of texts) lintText(text, 'article.txt', config)
  }
  // Three rounds that do not count: the compiler settles, and the words of the corpus are interned.
  for (let round = 0; round < 3; round++) {
    floor()
    run()
  }
  const spent = Array.from({length: rounds}, () => [processorTime(floor), processorTime(run)] as const)
  return {
    floor: median(spent.map(([before]) => before)),
    run: median(spent.map(([, after]) => after)),
    ratio: median(spent.map(([before, after]) => after / before)),
  }
}

function processorTime(work: () => void): number {
  const before = process.cpuUsage()
  work()
  const {user, system} = process.cpuUsage(before)
  return (user + system) / 1000
}
