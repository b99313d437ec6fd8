import {Random} from '../../src/dev/random.ts'

const sentences = [
  'The council voted on Monday to close the old bridge until the spring.',
  'Repairs are to cost 4.1 million crowns, a third of it paid by the county.',
  '“It is a long way round,” said Ida Moor, who runs the bakery.',
  'Nobody at the harbour office *wanted* to comment.',
  'The firm, [Kestrel Marine](https://example.org/kestrel "A yard"), did not answer.',
  'It is the **third** closure in `two` years, and the __longest__.',
  'See https://example.org/notice for the notice, or write to press@example.org.',
  'Buses leave at 7 a.m. &amp; 9 p.m. from the quay \\*.',
  'Some ~~forty~~ thirty people came[^1] to the meeting.',
  'The mayor<br>called it <b>late</b>, not ![late](late.png) but *very **late** indeed*.',
  'Snow fell: 3 * 4 = 12 cm, a_b_c, and 10 < 20 & 30 > 20.',
  'Prices rose 5 % in São Tomé 🚢 — the most since 1997!',
] as const

/** An article of the given number in Markdown, with every construct that an editor's file may hold, in invented words. */
export function markdownArticle(seed: number): string {
  const random = new Random(seed)
  const text = (most = 3): string => {
    const count = 1 + random.below(most)
    return Array.from({length: count}, () => random.pick(sentences)).join(random.below(4) === 0 ? '\n' : ' ')
  }
  const short = (): string =>
    random.pick(['Old bridge', 'Two *new* buses', 'the depot', 'Varna', 'A [link](b)', '`code`', '410 t'])
  const block = (): string => {
    switch (random.below(14)) {
      case 0:
        return `${'#'.repeat(1 + random.below(6))} ${short()}${random.below(5) === 0 ? ' ##' : ''}`
      case 1:
        return Array.from({length: 1 + random.below(4)}, () => `${random.pick(['-', '*', '+'])} ${text(1)}`).join('\n')
      case 2:
        return Array.from({length: 1 + random.below(4)}, (_, index) => `${index + 1}. ${text(1)}`).join('\n')
      case 3:
        return `- ${text(1)}\n  - ${short()}\n\n    ${text(2).replaceAll('\n', '\n    ')}\n- ${short()}`
      case 4: {
        const columns = 1 + random.below(4)
        const row = (cell: () => string): string => `| ${Array.from({length: columns}, cell).join(' | ')} |`
        const rows = Array.from({length: random.below(4)}, () => row(short))
        return [row(short), row(() => random.pick(['---', ':--', '--:', ':-:'])), ...rows].join('\n')
      }
      case 5:
        return `> ${text(2).replaceAll('\n', random.below(2) === 0 ? '\n> ' : '\n')}`
      case 6:
        return `\`\`\`js\n${short()}\n\n  ${short()}\n\`\`\``
      case 7:
        return random.pick(['***', '- - -', '___'])
      case 8:
        return random.pick([
          '<!-- newslint-disable -->',
          '<div class="x">\n*raw* text\n</div>',
          '<figure><img src="a.png"></figure>',
        ])
      case 9:
        return `${short()}\n${random.pick(['===', '---'])}`
      case 10:
        return `[^1]: ${text(1)}`
      case 11:
        return `[ref]: https://example.org/${random.below(9)}\n\nThe [ref] and [another][ref] and [none].`
      default:
        return text(4)
    }
  }
  const front = random.pick(['', '', '', '---\ntitle: A bridge\n---\n\n', '+++\ntitle = "A bridge"\n+++\n'])
  const blocks = Array.from({length: 3 + random.below(12)}, block)
  const lineBreak = random.pick(['\n', '\n', '\n', '\r\n', '\r'])
  const gap = (): string => random.pick(['\n\n', '\n\n', '\n\n', '\n\n', '\n', '\n\n\n'])
  const body = blocks.map((source) => source + gap()).join('')
  return (front + body).replaceAll('\n', lineBreak)
}
