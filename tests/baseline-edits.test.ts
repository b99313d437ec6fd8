import {mkdirSync, rmSync, writeFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {describe, expect, it} from 'vitest'
import type {FileReport} from '../src/core/report.ts'
import {Random} from '../src/dev/random.ts'
import {type LintOutcome, lintProjectFiles} from '../src/node/lint.ts'
import {openProject} from '../src/node/project.ts'
import {makeFolder, newslint} from './support/command.ts'

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
  readonly folder: string
  readonly #random: Random
  readonly articles = new Map<string, string[]>()
  #count = 0

  constructor(folder: string, seed: number) {
    this.folder = folder
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
      (text: string) => text.replaceAll('**', ''),
    ]
    // A line must not begin with what Markdown takes for something else.
    this.save((paragraph) => {
      const styled = this.#random.pick(styles)(paragraph)
      return /^(?:\d|[-+*#])/m.test(styled) ? paragraph : styled
    })
  }

  /** Puts a sentence somewhere into an article. */
  insert(sentence: string): void {
    const [, paragraphs] = this.#random.pick([...this.articles])
    paragraphs.splice(1 + this.#random.below(paragraphs.length), 0, sentence)
    this.save((paragraph) => paragraph)
  }

  /** Mends what stands in a paragraph: it goes. */
  drop(): void {
    const [, paragraphs] = this.#random.pick([...this.articles].filter(([, list]) => list.length > 1))
    paragraphs.splice(this.#random.below(paragraphs.length), 1)
    this.save((paragraph) => paragraph)
  }

  save(style: (paragraph: string) => string): void {
    rmSync(join(this.folder, 'content'), {recursive: true, force: true})
    for (const [name, paragraphs] of this.articles) {
      const path = join(this.folder, 'content', name)
      mkdirSync(dirname(path), {recursive: true})
      writeFileSync(path, `${paragraphs.map(style).join('\n\n')}\n`)
    }
  }
}

function raised({reports}: {readonly reports: readonly FileReport[]}): string[] {
  return reports.flatMap(({filePath, messages, source}) =>
    messages.map(
      ({line, ruleId, message}) => `${ruleId} ${filePath}:${line} ${message} ${source?.split('\n')[line - 1]}`,
    ),
  )
}

/** Rules that look at a sentence by itself: where it stands makes no difference to what they find. */
const local = ['house/wharf', 'house/pier', 'repeated-words']

describe('a baseline', () => {
  it(`raises nothing that has only moved, and everything that is new, in ${edits} edits`, async () => {
    let covered = 0
    let swaps = 0
    // Of rules that look at what stands around: which of two sentences says the other again, whose text an article's is.
    let others = 0
    const cwd = makeFolder({'newslint.config.json': config})
    const beside = makeFolder({'newslint.config.json': config})
    const [project, other] = [await openProject({cwd}), await openProject({cwd: beside})]
    for (let seed = 1; seed <= edits; seed++) {
      const paper = new Paper(cwd, seed)
      rmSync(join(cwd, 'newslint-suppressions.json'), {force: true})
      const run = (): Promise<LintOutcome> => lintProjectFiles(project, ['.'])
      const only = (lines: readonly string[]): string[] =>
        lines.filter((line) => local.some((rule) => line.startsWith(`${rule} `)))
      const first = await lintProjectFiles(project, ['.'], {suppressions: {suppress: 'all'}})
      expect(raised(first), `edit ${seed}: all is suppressed`).toEqual([])
      paper.shuffle()
      const moved = await run()
      expect(only(raised(moved)), `edit ${seed}: what has moved`).toEqual([])
      others += raised(moved).length
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
      paper.insert(sentence)
      writeFileSync(join(beside, 'new.md'), `${sentence}\n`)
      const fresh = (await lintProjectFiles(other, ['.'])).reports[0].messages
        .flatMap(({ruleId}) => (local.includes(ruleId ?? '') ? [ruleId] : []))
        .sort()
      const found = only(raised(await run()))
      expect(found.map((line) => line.split(' ')[0]).sort(), `edit ${seed}: what is new`).toEqual(fresh)
      // One is mended and another one made: the count stays, and yet it shows.
      paper.drop()
      const isThere = [...paper.articles.values()].flat().includes(sentence)
      const left = only(raised(await run())).map((line) => line.split(' ')[0])
      expect(left.sort(), `edit ${seed}: after a swap`).toEqual(isThere ? fresh : [])
      swaps += isThere ? 1 : 0
    }
    console.info(
      `${edits} edits: ${covered} findings covered after moving, ${others} found elsewhere by rules that look around, ${swaps} swaps`,
    )
    expect(covered).toBeGreaterThan(edits * 3)
  }, 600_000)
})
