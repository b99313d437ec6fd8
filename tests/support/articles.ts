import fc from 'fast-check'
import type {InputMode} from '../../src/parse/article.ts'
import type {Piece} from './layouts.ts'

/** Sentences that rules have something to say on, and some on which they have not. */
const sentences = [
  'The the ferry left Saltby at noon.',
  'She had had enough of of it, and said so.',
  'The defense minister wants to normalise trade with the harbour.',
  'The centre of Dunmere was organized by color, and the theatre was not.',
  'Gen. Mahmud Sabri spoke first; Mahmoud Sabri then left the hall.',
  'Ines Calder, the mayor of Elm Quay, thanked the crew. Inez Calder left at six.',
  'The talks focused on grain storage and rail tariffs.',
  'Options discussed include a joint customs post and a night curfew on lorries.',
  '“We counted every crate twice and the number did not change.”',
  '"Nobody was asked before the fence went up around the yard."',
  '“We will open it in May,” Ines Calder said on Tuesday.',
  'The council meets on 4 May. 🚢 It voted 7–2 last year, the minutes show.',
  'The\u00a0\u00a0port au\u00adthority paid €\u00a04m; it paid it it twice. \u200fשלום.',
  'He called it “a “very” long winter for the the harbour”, she said.',
  'Café prices rose 2.4% in Tarnwick, the statistics office said.',
  'The U.S. owner has asked for more time, according to the port authority.',
]

const headings = ['Conclusion', 'Key Takeaways', 'Ferry Fares and Harbour Fees Rise Again', 'What the council decided']
const tags = ['[Source: Harbour News]', '[Attribution: port releases]']
const items = [
  'Strengthening regional frameworks',
  'Promoting inclusive growth',
  'Enhancing coordination',
  '40 buses for Saltby by June',
]
const introductions = ['Key areas include:', 'The plan lists these steps:', '']
const rows = ['Area | Outcome', 'Trust | Improved dialogue', 'Coordination | Better frameworks', 'Saltby | 614 votes']

const paragraph = fc
  .array(fc.constantFrom(...sentences), {minLength: 1, maxLength: 4})
  .map((parts): Piece => ({kind: 'paragraph', text: parts.join(' ')}))

const piece: fc.Arbitrary<Piece> = fc.oneof(
  {weight: 6, arbitrary: paragraph},
  {weight: 1, arbitrary: fc.constantFrom(...headings).map((text): Piece => ({kind: 'heading', text}))},
  {weight: 1, arbitrary: fc.constantFrom(...tags).map((text): Piece => ({kind: 'tag', text}))},
  {weight: 1, arbitrary: rowsOf(items, 'list')},
  {weight: 1, arbitrary: rowsOf(rows, 'table')},
)

/** A generated article: how it is to be read, and its text with LF at the line ends. */
export interface GeneratedArticle {
  readonly input: InputMode
  readonly text: string
}

/** Articles in every layout, with emphasis, links and entities in Markdown, and padding now and then. */
export const generatedArticle: fc.Arbitrary<GeneratedArticle> = fc
  .record({
    input: fc.constantFrom<InputMode>('markdown', 'lines', 'wrapped'),
    pieces: fc.array(piece, {minLength: 1, maxLength: 8}),
    emphasis: fc.array(fc.nat(60), {maxLength: 6}),
    frontMatter: fc.boolean(),
    padding: fc.constantFrom('', '\n', '   ', '\n\n\n\n\n\n'),
  })
  .map(({input, pieces, emphasis, frontMatter, padding}) => {
    const blocks = pieces.map((part) => lay(part, input, emphasis))
    const head = frontMatter ? '---\ntitle: The the\n---\n\n' : ''
    return {input, text: `${head}${blocks.join(input === 'lines' ? '\n' : '\n\n')}\n${padding}`}
  })

function rowsOf(values: readonly string[], kind: 'list' | 'table'): fc.Arbitrary<Piece> {
  return fc
    .record({
      rows: fc.array(fc.constantFrom(...values), {minLength: 2, maxLength: 4}),
      introduction: fc.constantFrom(...introductions),
    })
    .map((part): Piece => ({kind, ...part}))
}

function lay(part: Piece, input: InputMode, emphasis: readonly number[]): string {
  if (part.kind === 'heading') return input === 'markdown' ? `## ${part.text}` : part.text
  if (part.kind === 'tag') return part.text
  if ('rows' in part) {
    const lines = part.rows.map((row) => (part.kind === 'list' ? `- ${row}` : `| ${row} |`))
    if (part.kind === 'table' && input === 'markdown') lines.splice(1, 0, '| --- | --- |')
    const between = input === 'markdown' ? '\n\n' : '\n'
    return part.introduction === '' ? lines.join('\n') : `${part.introduction}${between}${lines.join('\n')}`
  }
  if (input === 'lines') return part.text
  const words = part.text.split(' ')
  if (input === 'markdown')
    return words.map((word, index) => (emphasis.includes(index) ? markUp(word, index) : word)).join(' ')
  return words
    .map((word, index) => (index % 11 === 10 ? `${word}\n` : `${word} `))
    .join('')
    .trim()
}

/** Emphasis, a link, or an entity for a letter; words with marks of their own are left alone. */
function markUp(word: string, index: number): string {
  if (!/^\p{L}+$/u.test(word)) return word
  const forms = [
    `**${word}**`,
    `*${word}*`,
    `[${word}](https://example.org/${index})`,
    `&#${word.charCodeAt(0)};${word.slice(1)}`,
  ]
  return forms[index % forms.length]
}
