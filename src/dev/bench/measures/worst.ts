import {lintText} from '../../../core/lint.ts'
import {loadMarkdownEngine} from '../../../node/markdown-engine.ts'
import {Random} from '../../random.ts'
import {presetSettings} from '../../settings.ts'
import {benchArticle, benchProse} from '../corpus.ts'
import {commandOf, costRow, type Measure} from '../measure.ts'

const million = 1_000_000

/** Texts that a careless algorithm takes for ever on. */
const texts: readonly {readonly name: string; readonly make: () => string; readonly isNamed?: boolean}[] = [
  {
    isNamed: true,
    name: 'a 20 MB article in Markdown',
    make: () =>
      repeat(20 * million, (index) => `${benchArticle(index, 'markdown').replace(/^---[\s\S]*?---\n/, '')}\n`),
  },
  {
    name: 'a 20 MB article, one line a paragraph',
    make: () => repeat(20 * million, (index) => benchArticle(index, 'lines')),
  },
  {isNamed: true, name: 'one line of 5 MB', make: () => benchProse(1, 5 * million)},
  {name: 'one sentence of 2 MB', make: () => benchProse(2, 2 * million).replace(/[.!?]/g, ',')},
  {name: 'a hard-wrapped paragraph of 2 MB', make: () => benchProse(3, 2 * million).replace(/(.{60}\S*) /g, '$1\n')},
  {isNamed: true, name: 'a million empty lines', make: () => `First line.\n${'\n'.repeat(million)}Last line.\n`},
  {name: 'two million spaces', make: () => `First word${' '.repeat(2 * million)}last word.\n`},
  {
    isNamed: true,
    name: 'a table of 100,000 rows',
    make: () => `| Town | Votes |\n| --- | --- |\n${'| Saltby | 614 |\n'.repeat(100_000)}`,
  },
  {name: 'a loose table of 100,000 rows', make: () => `Town | Votes |\n${'Saltby | 614 |\n'.repeat(100_000)}`},
  {
    name: 'a list of 100,000 items',
    make: () => 'The list includes:\n'.concat('- Strengthening cooperation across the region\n'.repeat(100_000)),
  },
  {isNamed: true, name: '200,000 quotation marks that never close', make: () => '“Then he said '.repeat(200_000)},
  {name: '200,000 straight quotation marks', make: () => '"Then he said '.repeat(200_000)},
  {name: '200,000 brackets', make: () => '[Source: '.repeat(200_000)},
  {name: '200,000 asterisks', make: () => 'word *'.repeat(200_000)},
  {name: '100,000 capitalised words', make: () => capitalised(100_000, ' ')},
  {name: '100,000 names', make: () => capitalised(100_000, ' said no. ')},
  {name: 'one word 400,000 times', make: () => 'talks '.repeat(400_000)},
  {name: '100,000 headings', make: () => '## Background\n\n'.repeat(100_000)},
  {
    name: '20,000 comments',
    make: () => 'Text.\n\n<!-- newslint-disable-next-line repeated-words -->\n\n'.repeat(20_000),
  },
  {
    name: '20,000 comments beside names that are compared',
    make: () =>
      '<!-- newslint-disable-next-line vague-source -->\nAnalysts of Arnholt Steel say the quay is shut.\n\n'.repeat(
        20_000,
      ),
  },
  {name: 'a word of 2 MB', make: () => 'a'.repeat(2 * million)},
]

/** Texts on which time by megabyte must stay within three times that of normal articles. */
export const worst: Measure = {
  name: 'worst',
  async run({quick, say}) {
    await loadMarkdownEngine()
    // Said to be English, so that no text is let off as one in another language.
    const settings = {...presetSettings('strict'), language: 'en'}
    const normal = repeat(5 * million, (index) => `${benchArticle(index, 'lines')}\n`).split('\n\n')
    const characters = normal.reduce((sum, text) => sum + text.length, 0)
    const all = (): void => {
      for (const text of normal) lintText(text, 'article.txt', settings)
    }
    all()
    const usual = (seconds(all) * 1000) / (characters / million)
    say(`normal articles: ${usual.toFixed(0)} ms by a million characters`)
    return texts
      .filter(({isNamed}) => !quick || isNamed === true)
      .map(({name, make}) => {
        const text = make()
        // The name comes first, so that one sees which text it is that takes so long.
        say(`${name} …`)
        const ours = (seconds(() => lintText(text, 'article.md', settings)) * 1000) / (text.length / million)
        const id = `worst/${name.replace(/[^a-z0-9]+/gi, '-').toLowerCase()}`
        const bar = {most: 3}
        return costRow({id, name, ours, theirs: usual, unit: 'ms/MB', bar, command: commandOf('worst')})
      })
  },
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
