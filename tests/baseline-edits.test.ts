import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import type {FileReport} from '../src/core/report.ts'
import {Random} from '../src/dev/random.ts'
import {type LintOutcome, lintFiles} from '../src/node/lint.ts'
import {makeFolder, newslint} from './support/command.ts'
import {Repository} from './support/repository.ts'

const edits = 200
const commandEvery = 25

const config = JSON.stringify({
  rules: {'missing-metadata': 'off', 'missing-date': 'off', 'relative-date': 'off', 'second-reference': 'off'},
  house: [
    {id: 'wharf', find: 'wharf', prefer: 'quay', severity: 'error'},
    {id: 'pier', find: 'pier', message: 'Which pier?'},
  ],
})

const openings = [
  'The harbour board',
  'A ferry captain',
  'The town council',
  'The customs office',
  'Mr. Oke of the docks',
]
const predicates = [
  'met at the wharf on Tuesday in a room above the market',
  'said the pier would stay shut until the survey is done',
  'counted the the boats again and wrote the figure down',
  'read the minutes aloud, “all four pages” of them',
  'asked the **wharf** company for a second survey of the bed',
  "told the pier's owner that it 'cannot stay like this'",
]

/** Articles of a made-up paper that are edited at random. */
class Paper {
  readonly folder = makeFolder({'newslint.config.json': config})
  readonly #writer = new Repository(null, this.folder)
  readonly #random: Random
  readonly articles = new Map<string, string[]>()
  #count = 0

  constructor(seed: number) {
    this.#random = new Random(seed)
    for (let article = 0; article < 3; article++) {
      const paragraphs = Array.from({length: 4 + this.#random.below(5)}, () => this.#paragraph())
      // The same sentence twice, in one article and in two.
      if (this.#random.below(2) === 0) paragraphs.push(this.#random.pick(paragraphs))
      if (article > 0 && this.#random.below(3) === 0) paragraphs.push(this.articles.get('story-0.md')![0])
      this.articles.set(`story-${article}.md`, paragraphs)
    }
    this.save((paragraph) => paragraph)
  }

  sentence(): string {
    return `${this.#random.pick(openings)} ${this.#random.pick(predicates)}, entry ${++this.#count}.`
  }

  #paragraph(): string {
    return Array.from({length: 1 + this.#random.below(3)}, () => this.sentence()).join(' ')
  }

  /** Moves, wraps anew, renames, or writes quotation marks in another way: nothing that an editor would call new. */
  shuffle(): void {
    for (let steps = 1 + this.#random.below(4); steps > 0; steps--) {
      const [name, paragraphs] = this.#random.pick([...this.articles])
      const kind = this.#random.below(4)
      if (kind === 0) this.articles.set(name, this.#random.shuffle(paragraphs))
      else if (kind === 1) {
        this.articles.delete(name)
        this.articles.set(`${this.#random.pick(['desk', 'a b', 'ä'])}/${++this.#count}.md`, paragraphs)
      } else if (kind === 2) {
        const [to] = this.#random.shuffle([...this.articles.keys()])
        const [moved] = paragraphs.splice(this.#random.below(paragraphs.length), 1)
        this.articles.get(to)!.unshift(...(moved === undefined ? [] : [moved]))
        if (paragraphs.length === 0) this.articles.delete(name)
      } else this.articles.set(name, ['# A headline put above', ...paragraphs.filter((each) => !each.startsWith('#'))])
    }
    const styles = [
      (text: string) => text,
      (text: string) => text.replaceAll(' ', this.#random.below(2) === 0 ? '\n' : ' '),
      (text: string) => text.replace(/(.{20,50}) /g, '$1\n'),
      (text: string) => text.replace(/[“”]/g, '"').replaceAll("'", '’'),
      (text: string) => `> ${text}`.replaceAll('\n', ' '),
      (text: string) => text.replaceAll('**', ''),
    ]
    // A line must not begin with what Markdown takes for something else.
    this.save((paragraph) => {
      const styled = this.#random.pick(styles)(paragraph)
      return /^(?:\d|[-+*#])/m.test(styled) ? paragraph : styled
    })
  }

  /** Puts a sentence somewhere into an article, and gives the article's name. */
  insert(sentence: string): string {
    const [name, paragraphs] = this.#random.pick([...this.articles])
    paragraphs.splice(1 + this.#random.below(paragraphs.length), 0, sentence)
    this.save((paragraph) => paragraph)
    return name
  }

  /** Mends a finding: the whole paragraph goes. */
  drop(): string | undefined {
    const [name, paragraphs] = this.#random.pick([...this.articles].filter(([, list]) => list.length > 1))
    const [gone] = paragraphs.splice(this.#random.below(paragraphs.length), 1)
    this.save((paragraph) => paragraph)
    return gone === undefined ? undefined : name
  }

  save(style: (paragraph: string) => string): void {
    this.#writer.git('clean', '-q', '-f', '-d', '-e', '*.json', '.')
    for (const [name, paragraphs] of this.articles)
      this.#writer.write({[name]: `${paragraphs.map(style).join('\n\n')}\n`})
  }
}

function raised({reports}: {readonly reports: readonly FileReport[]}): string[] {
  return reports.flatMap(({filePath, messages, source}) =>
    messages.map(
      ({line, ruleId, message}) => `${filePath}:${line} ${ruleId} ${message} ${source?.split('\n')[line - 1]}`,
    ),
  )
}

/** Rules that look at a sentence by itself: where it stands makes no difference to what they find. */
const local = ['house/wharf', 'house/pier', 'repeated-words']

describe('a baseline', () => {
  it(`raises nothing that has only moved, and everything that is new, in ${edits} edits`, async () => {
    let covered = 0
    let swaps = 0
    for (let seed = 1; seed <= edits; seed++) {
      const paper = new Paper(seed)
      const cwd = paper.folder
      const preset = {rules: {}}
      const run = (): Promise<LintOutcome> => lintFiles(['.'], {cwd, ...preset})
      const only = (lines: readonly string[]): string[] =>
        lines.filter((line) => local.some((rule) => line.includes(` ${rule} `)))
      const first = await lintFiles(['.'], {cwd, suppressions: {suppress: 'all'}})
      expect(raised(first), `edit ${seed}: all is suppressed`).toEqual([])
      paper.shuffle()
      const moved = await run()
      expect(only(raised(moved)), `edit ${seed}: what has moved`).toEqual([])
      expect(
        moved.staleSuppressions?.filter(({entry}) => local.includes(entry.rule)),
        `edit ${seed}`,
      ).toEqual([])
      covered += moved.reports.reduce((sum, {suppressedMessages}) => sum + suppressedMessages.length, 0)
      if (seed % commandEvery === 0) {
        const {stdout} = await newslint(cwd, ['-f', 'json', '--pass-on-unpruned-suppressions', '.'])
        expect(raised({reports: JSON.parse(stdout) as FileReport[]})).toEqual(raised(moved))
      }
      const sentence = paper.sentence()
      const file = paper.insert(sentence)
      const fresh = (
        await lintFiles([file], {cwd: makeFolder({'newslint.config.json': config, [file]: `${sentence}\n`})})
      ).reports[0].messages
        .filter(({ruleId}) => local.includes(ruleId ?? ''))
        .map(({ruleId}) => ruleId)
      const found = only(raised(await run()))
      expect(
        found.map((line) => line.split(' ')[line.startsWith(`${cwd}/a b/`) ? 2 : 1]).sort(),
        `edit ${seed}: what is new`,
      ).toEqual(fresh.sort())
      // One is mended and another one made: the count stays, and yet it shows.
      if (paper.drop() !== undefined) {
        swaps++
        expect(only(raised(await run())).length, `edit ${seed}: a swap`).toBeGreaterThanOrEqual(
          [...paper.articles.values()].flat().includes(sentence) ? fresh.length : 0,
        )
      }
    }
    console.info(`${edits} edits: ${covered} findings covered after moving, ${swaps} swaps`)
    expect(covered).toBeGreaterThan(edits * 3)
    expect(readFileSync(join(new Paper(1).folder, 'newslint.config.json'), 'utf8')).toBe(config)
  }, 600_000)
})
