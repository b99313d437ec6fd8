import {lintText} from '../core/lint.ts'
import type {ResolvedConfig} from '../core/resolve-config.ts'
import {benchArticle, benchProse} from './bench-corpus.ts'
import {profileRun} from './bench-profile.ts'
import {Random} from './random.ts'

const million = 1_000_000

/** Texts that a careless algorithm takes for ever on. */
const worst: readonly (readonly [name: string, make: () => string])[] = [
  [
    'a 20 MB article in Markdown',
    () => repeat(20 * million, (index) => `${benchArticle(index, 'markdown').replace(/^---[\s\S]*?---\n/, '')}\n`),
  ],
  ['a 20 MB article, one line a paragraph', () => repeat(20 * million, (index) => benchArticle(index, 'lines'))],
  ['one line of 5 MB', () => benchProse(1, 5 * million)],
  ['one sentence of 2 MB', () => benchProse(2, 2 * million).replace(/[.!?]/g, ',')],
  ['a hard-wrapped paragraph of 2 MB', () => benchProse(3, 2 * million).replace(/(.{60}\S*) /g, '$1\n')],
  ['a million empty lines', () => `First line.\n${'\n'.repeat(million)}Last line.\n`],
  ['two million spaces', () => `First word${' '.repeat(2 * million)}last word.\n`],
  ['a table of 100,000 rows', () => `| Town | Votes |\n| --- | --- |\n${'| Saltby | 614 |\n'.repeat(100_000)}`],
  ['a loose table of 100,000 rows', () => `Town | Votes |\n${'Saltby | 614 |\n'.repeat(100_000)}`],
  [
    'a list of 100,000 items',
    () => 'The list includes:\n'.concat('- Strengthening cooperation across the region\n'.repeat(100_000)),
  ],
  ['200,000 quotation marks that never close', () => '“Then he said '.repeat(200_000)],
  ['200,000 straight quotation marks', () => '"Then he said '.repeat(200_000)],
  ['200,000 brackets', () => '[Source: '.repeat(200_000)],
  ['200,000 asterisks', () => 'word *'.repeat(200_000)],
  ['100,000 capitalised words', () => capitalised(100_000, ' ')],
  ['100,000 names', () => capitalised(100_000, ' said no. ')],
  ['one word 400,000 times', () => 'talks '.repeat(400_000)],
  ['100,000 headings', () => '## Background\n\n'.repeat(100_000)],
  ['20,000 comments', () => 'Text.\n\n<!-- newslint-disable-next-line repeated-words -->\n\n'.repeat(20_000)],
  ['a word of 2 MB', () => 'a'.repeat(2 * million)],
]

/**
 * Runs the worst texts one by one and prints how fast each went, against normal articles.
 *
 * @param profile Also print which parts of the run each text keeps busy.
 */
export function printWorst(settings: ResolvedConfig, profile: boolean): void {
  // Said to be English, so that no text is let off as one in another language.
  const english = {...settings, language: 'en'}
  const normal = repeat(5 * million, (index) => `${benchArticle(index, 'lines')}\n`).split('\n\n')
  const characters = normal.reduce((sum, text) => sum + text.length, 0)
  const all = (): void => {
    for (const text of normal) lintText(text, 'article.txt', english)
  }
  all()
  const usual = characters / million / seconds(all)
  console.log(`normal articles: ${usual.toFixed(1)} million characters a second\n`)
  for (const [name, make] of worst) {
    const text = make()
    // The name comes first, so that one sees which text it is that takes so long.
    process.stdout.write(`${name.padEnd(44)} ${(text.length / million).toFixed(1).padStart(5)} M  `)
    const speed = text.length / million / seconds(() => lintText(text, 'article.md', english))
    console.log(`${speed.toFixed(1).padStart(7)} M/s  ${(speed / usual).toFixed(2).padStart(5)} × normal`)
    if (!profile) continue
    const slowest = profileRun([text], english, 1).slice(0, 3)
    console.log(`  ${slowest.map(([part, spent]) => `${part} ${spent.toFixed(0)} ms`).join(', ')}`)
  }
}

function seconds(work: () => unknown): number {
  const started = performance.now()
  work()
  return (performance.now() - started) / 1000
}

function repeat(length: number, make: (index: number) => string): string {
  const parts: string[] = []
  for (let written = 0, index = 0; written < length; index++) {
    parts.push(make(index))
    written += parts[index].length
  }
  return parts.join('')
}

/** Invented words with a capital, most of them different. */
function capitalised(count: number, between: string): string {
  const random = new Random(7)
  const syllables = ['ba', 'dor', 'mi', 'kel', 'ra', 'sun', 'to', 'vi', 'zan', 'ul', 'he', 'pri']
  const word = (): string => {
    const plain = Array.from({length: 3}, () => random.pick(syllables)).join('')
    return plain[0].toUpperCase() + plain.slice(1)
  }
  return Array.from({length: count}, word).join(between)
}
