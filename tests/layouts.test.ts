import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {Document} from '../src/core/document.ts'
import {root} from '../src/dev/rule-folders.ts'
import {fixturesOf} from './support/fixtures.ts'
import {inLayout, layouts, type Piece, paragraphsOf, piecesOf} from './support/layouts.ts'
import {active, definitions, findings, lint} from './support/rules.ts'

/** Rules on layout judge what differs here on purpose. */
const judged = definitions.filter(({category}) => category !== 'layout')
const rules = judged.map(({id, presetOptions}) => active(id, presetOptions?.strict))

const lineBreaks = ['\n', '\r\n', '\r']

/** How an article comes, and what is found in it. @param guessed The layout is left to be found out. */
function copiesOf(pieces: readonly Piece[], guessed: boolean): {name: string; found: string[]}[] {
  return layouts.flatMap((layout) =>
    lineBreaks.map((lineBreak) => {
      const text = inLayout(pieces, layout).replaceAll('\n', lineBreak)
      const name = `${layout} with ${JSON.stringify(lineBreak)}`
      const linted = lint(text, rules, {path: 'article.txt', ...(guessed ? {} : {input: layout})})
      return {name, found: findings(linted).map(withoutMarkup).sort()}
    }),
  )
}

/** A finding may reach over a heading or a table, whose marks are those of its layout. */
function withoutMarkup(finding: string): string {
  return finding
    .replace(/(?:\| *-{3,} *)+\|/g, '')
    .replace(/\s(?:#+|\|)(?=\s)/g, '')
    .replace(/\s+/g, ' ')
}

function expectTheSame(pieces: readonly Piece[], what: string, guessed = false): void {
  const [first, ...others] = copiesOf(pieces, guessed)
  for (const {name, found} of others) expect(found, `${what}: ${name}`).toEqual(first.found)
}

const fixtures = judged.flatMap(({id}) => fixturesOf(id))
const paragraphs = [...new Set(fixtures.flatMap(({text}) => paragraphsOf(text) ?? []))]

const text = fc
  .array(fc.constantFrom(...paragraphs), {minLength: 1, maxLength: 3})
  .map((parts): Piece => ({kind: 'paragraph', text: parts.join(' ')}))
const headings = fc
  .shuffledSubarray([
    'Wrapping Up',
    'Ferry Fares and Harbour Fees Rise Again',
    'Key Takeaways',
    'Strikes Close Three Ports',
  ])
  .map((all) => all.map((words): Piece => ({kind: 'heading', text: words})))
const list = fc
  .record({
    introduction: fc.constantFrom('Key areas include:', 'The plan lists these steps:', 'The council will buy:'),
    rows: fc.array(
      fc.constantFrom('Promoting inclusive growth', 'Enhancing coordination', '40 buses for Saltby by June'),
      {minLength: 2, maxLength: 4},
    ),
  })
  .map((part): Piece => ({kind: 'list', ...part}))
const table = fc
  .record({
    introduction: fc.constantFrom('The board set these aims:', ''),
    rows: fc.array(fc.constantFrom('Trust | Improved dialogue', 'Saltby | 614 votes', 'Fares | up 20%'), {
      minLength: 2,
      maxLength: 3,
    }),
  })
  .map(({introduction, rows}): Piece => ({kind: 'table', introduction, rows: ['Area | Expected Outcome', ...rows]}))

/** Text stands around lists and tables, as it does in articles: two lists in a row would be one. */
const section = fc.tuple(text, fc.oneof(text, list, table), text)
/** A headline or none, and sections with headings of their own while there are some left. */
const article = fc
  .tuple(headings, fc.array(section, {minLength: 1, maxLength: 4}))
  .map(([heads, sections]) => sections.flatMap((body, index) => [...heads.slice(index, index + 1), ...body]))

describe('one article in every layout and with every line break', () => {
  it('has the same findings: all fixtures of a rule as one article', () => {
    for (const {id} of judged) {
      const own = fixturesOf(id).flatMap((fixture) => paragraphsOf(fixture.text) ?? [])
      const pieces = own.map((words): Piece => ({kind: 'paragraph', text: words}))
      expectTheSame(pieces, id)
      // A handful of short lines could be anything.
      if (own.join('').length > 3000) expectTheSame(pieces, id, true)
    }
  })

  it('has the same findings: generated articles with headings, lists and tables', () => {
    fc.assert(
      fc.property(article, (pieces) => expectTheSame(pieces, 'generated')),
      {seed: 11, numRuns: 60},
    )
  })

  const seeds = join(root, '../shared/seeds')
  it.skipIf(!existsSync(seeds))('has the same findings: the seed articles, taken apart and put together', () => {
    for (const name of readdirSync(seeds)) {
      const document = new Document(readFileSync(join(seeds, name), 'utf8'), {path: name})
      expectTheSame(piecesOf(document), name)
      expectTheSame(piecesOf(document), name, true)
    }
  })
})
