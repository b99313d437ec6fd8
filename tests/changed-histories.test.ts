import {rmSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import type {FileReport, ReportedMessage} from '../src/core/report.ts'
import {Random} from '../src/dev/random.ts'
import {lintProjectFiles} from '../src/node/lint.ts'
import {openProject} from '../src/node/project.ts'
import {makeFolder, newslint} from './support/command.ts'
import {Repository} from './support/repository.ts'

const histories = 200
/** So many of them are also run through the command as it is shipped. */
const commandEvery = 20

const config = JSON.stringify({
  rules: {'missing-metadata': 'off'},
  house: [
    {id: 'wharf', find: 'wharf', prefer: 'quay', severity: 'error'},
    {id: 'pier', find: 'pier', message: 'Which pier?'},
  ],
})

const openings = ['The harbour board', 'A ferry captain', 'The town council', 'The customs office', 'A dock worker']
const predicates = [
  'met at the wharf on Tuesday',
  'said the pier would stay shut',
  'counted the the boats again',
  'read the minutes aloud',
  'asked for a second survey of the quay',
  'thanked observers, who say talks matter',
]
const names = ['ferry.md', 'a pier.md', 'näher "am" Kai.md', 'deep/er/wire.txt', "it's.md", 'two\nlines.md', '-dash.md']

/** One history of edits in a repository: committed, staged, in the working tree, and not known to git. */
class History {
  readonly repository: Repository
  readonly #random: Random
  readonly #files = new Map<string, string[]>()
  #sentences = 0

  constructor(repository: Repository, seed: number) {
    this.repository = repository
    this.#random = new Random(seed)
    repository.git('checkout', '-q', '--orphan', `history-${seed}`)
    repository.git('rm', '-q', '-r', '-f', '--ignore-unmatch', '.')
    repository.write({'newslint.config.json': config, '.gitattributes': '* -text\n'})
    for (const name of this.#random.shuffle(names).slice(0, 3)) this.#add(name)
    this.#save()
    repository.commit('base')
    repository.git('tag', '-f', 'base')
  }

  /** Edits files in several steps. */
  run(): void {
    for (let commits = this.#random.below(3); commits > 0; commits--) {
      this.#edit()
      this.repository.commit(`edit ${commits}`)
    }
    if (this.#random.below(2) === 0) {
      this.#edit()
      this.repository.git('add', '-A')
    }
    if (this.#random.below(2) === 0) this.#edit()
  }

  #sentence(): string {
    const {pick} = {pick: <Value>(values: readonly Value[]): Value => this.#random.pick(values)}
    return `${pick(openings)} ${pick(predicates)}, entry ${++this.#sentences}.`
  }

  #paragraph(): string {
    return Array.from({length: 1 + this.#random.below(3)}, () => this.#sentence()).join(
      this.#random.below(3) === 0 ? '\n' : ' ',
    )
  }

  #add(name: string): void {
    this.#files.set(
      name,
      Array.from({length: 4 + this.#random.below(8)}, () => this.#paragraph()),
    )
  }

  #edit(): void {
    for (let edits = 1 + this.#random.below(4); edits > 0; edits--) {
      const name = this.#random.pick([...this.#files.keys()])
      const paragraphs = this.#files.get(name)!
      const at = this.#random.below(paragraphs.length + 1)
      const kind = this.#random.below(9)
      if (kind < 3) paragraphs.splice(at, 0, this.#paragraph())
      else if (kind === 3) paragraphs.splice(at, 1)
      else if (kind === 4) paragraphs.splice(at, 1, this.#paragraph())
      else if (kind === 5) paragraphs.push(...paragraphs.splice(at, 1))
      else if (kind === 6 && paragraphs[at] !== undefined) paragraphs[at] += ` ${this.#sentence()}`
      else if (kind === 7) this.#rename(name)
      else {
        const free = names.filter((each) => !this.#files.has(each))
        if (free.length > 0) this.#add(this.#random.pick(free))
      }
    }
    this.#save()
  }

  #rename(name: string): void {
    const to = this.#random.pick(names.filter((each) => !this.#files.has(each)))
    if (to === undefined) return
    this.#files.set(to, this.#files.get(name)!)
    this.#files.delete(name)
  }

  #save(): void {
    for (const name of names) if (!this.#files.has(name)) rmSync(join(this.repository.folder, name), {force: true})
    for (const [name, paragraphs] of this.#files) this.repository.write({[name]: `${paragraphs.join('\n\n')}\n`})
  }
}

/** The lines of every file that git blames on a commit after the base, once all is committed. */
function blamed({repository}: History): (path: string, line: number) => boolean {
  repository.commit('all')
  const own = new Set(repository.git('rev-list', 'base..HEAD').split('\n'))
  const lines = new Map<string, string[]>()
  return (path, line) => {
    let commits = lines.get(path)
    if (commits === undefined) {
      const text = repository.git('blame', '--line-porcelain', '--root', 'HEAD', '--', path)
      lines.set(path, (commits = [...text.matchAll(/^([0-9a-f]{40}) \d+ \d+/gm)].map(([, commit]) => commit)))
    }
    return own.has(commits[line - 1])
  }
}

function rowsOf(reports: readonly FileReport[], keep: (path: string, message: ReportedMessage) => boolean): string[] {
  return reports.flatMap(({filePath, messages}) =>
    messages
      .filter((message) => !message.message.startsWith('What stands here') && keep(filePath, message))
      .map(({line, column, ruleId, message}) => JSON.stringify([filePath, line, column, ruleId, message])),
  )
}

describe('--changed', () => {
  it(`finds what a full run finds on lines that git blames on the change, in ${histories} histories`, async () => {
    const repository = new Repository()
    const cwd = repository.folder
    const project = await openProject({cwd, configFile: join(makeFolder({'c.json': config}), 'c.json')})
    let found = 0
    let all = 0
    for (let seed = 1; seed <= histories; seed++) {
      const history = new History(repository, seed)
      history.run()
      const full = await lintProjectFiles(project, ['.'])
      const changed = await lintProjectFiles(project, ['.'], {changed: {mode: 'lines', base: 'base'}})
      const shipped = seed % commandEvery === 0 ? await newslint(cwd, ['--changed=base', '-f', 'json', '.']) : undefined
      const isBlamed = blamed(history)
      const expected = rowsOf(full.reports, (path, {line, endLine = line, endColumn}) => {
        const last = endColumn === 1 && endLine > line ? endLine - 1 : endLine
        return Array.from({length: last - line + 1}, (_, index) => line + index).some((each) => isBlamed(path, each))
      })
      const actual = rowsOf(changed.reports, () => true)
      expect(actual, `history ${seed}`).toEqual(expected)
      if (shipped !== undefined)
        expect(
          rowsOf(JSON.parse(shipped.stdout) as FileReport[], () => true),
          `history ${seed}`,
        ).toEqual(expected)
      found += expected.length
      all += rowsOf(full.reports, () => true).length
    }
    // The histories are worth something where much is found on both sides.
    console.info(`${histories} histories: ${found} of ${all} findings are on changed lines`)
    expect(found).toBeGreaterThan(histories * 3)
    expect(all - found).toBeGreaterThan(histories * 3)
  }, 600_000)
})
