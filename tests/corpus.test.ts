import {describe, expect, it} from 'vitest'
import {defineCorpusRule} from '../src/core/corpus-rule.ts'
import type {DocumentResult} from '../src/core/message.ts'
import {type ResolvedConfig, resolveConfig} from '../src/core/resolve-config.ts'
import {Workspace} from '../src/core/workspace.ts'
import {newsroomArticle} from '../src/dev/bench/newsroom.ts'
import {Random} from '../src/dev/random.ts'
import {TokenKind, tokens} from '../src/language/tokens.ts'
import {corporaOf} from './support/fixtures.ts'
import {definitions, registry as rules} from './support/rules.ts'

/** Reports every place that more than one article names, in all of them but the first. */
const sharedPlace = defineCorpusRule({
  id: 'shared-place',
  category: 'corpus',
  summary: 'Flag places that several articles name',
  why: 'It is a toy.',
  severity: {recommended: 'warn', strict: 'error'},
  fix: 'none',
  language: 'any',
  quotations: 'skip',
  options: {least: 2},
  messages: {shared: '{place} is in {count} articles'},
  collect({document, fact}) {
    const {kind, start, end, length} = document.get(tokens)
    for (let token = 0; token < length; token++) {
      const word = document.text.slice(start[token], end[token])
      if (kind[token] === TokenKind.word && word.endsWith('ford'))
        fact(word, {start: start[token], end: end[token]}, word)
    }
  },
  compare({key, facts, optionsOf, report}) {
    const articles = new Set(facts.map(({path}) => path))
    for (const fact of facts)
      if (articles.size >= optionsOf(fact).least && fact.path !== facts[0].path)
        report(fact, 'shared', {place: key, count: articles.size}, {related: [{fact: facts[0], message: 'first'}]})
  },
})

type Compare = NonNullable<(typeof sharedPlace.meta)['corpus']>['compare']

/** The same rule under another id that compares the first three facts alone. */
function crowded(id: string, compare: Compare): typeof sharedPlace {
  const {meta} = sharedPlace
  return Object.assign(() => {}, sharedPlace, {
    meta: {...meta, id, corpus: {...meta.corpus, most: 3, compare}},
  }) as never
}

const firstPlaces = crowded('first-places', ({facts, report}) => {
  for (const fact of facts)
    report(fact, 'shared', {place: '', count: 0}, {related: [{fact: facts[0], message: 'first'}]})
})
const countedPlaces = crowded('counted-places', ({facts, articles, report}) => {
  for (const fact of facts) report(fact, 'shared', {place: '', count: articles})
})

const registry = {'shared-place': sharedPlace}
const settings = resolveConfig({}, registry, '', () => false)
const workspace = (config: ResolvedConfig = settings): Workspace => new Workspace(() => config)

describe('rules that compare articles', () => {
  it('report in one article what another has, with the place of the other', () => {
    const both = workspace()
    both.update('b.md', 'Rain fell.\n\nRain fell on Tolford.')
    both.update('a.md', 'Snow fell on Tolford.')
    const [first, second] = both.report()
    expect(first.messages).toEqual([])
    expect(second.messages).toMatchObject([
      {
        ruleId: 'shared-place',
        messageId: 'shared',
        message: 'Tolford is in 2 articles',
        ...{line: 3, column: 14, endLine: 3, endColumn: 21, severity: 1},
        related: [{path: 'a.md', line: 1, column: 14, endColumn: 21, message: 'first'}],
      },
    ])
  })

  it('tell which reports an edit has changed, and give them one by one', () => {
    const three = workspace()
    three.update('a.md', 'Snow fell on Tolford.')
    three.update('b.md', 'Rain fell on Tolford.')
    three.update('c.md', 'Rain fell on Melford.')
    expect([...three.changes()].sort()).toEqual(['a.md', 'b.md', 'c.md'])
    expect([...three.changes()]).toEqual([])
    // The related place in b.md moves with it.
    three.update('a.md', 'Wet.\n\nSnow fell on Tolford.')
    expect([...three.changes()].sort()).toEqual(['a.md', 'b.md'])
    expect(three.reportOf('b.md')?.messages[0].related?.[0].line).toBe(3)
    three.update('c.md', 'Hail fell on Melford.')
    expect([...three.changes()]).toEqual(['c.md'])
    three.remove('a.md')
    expect([...three.changes()].sort()).toEqual(['a.md', 'b.md'])
    expect([three.reportOf('a.md'), three.reportOf('b.md')?.messages]).toEqual([undefined, []])
    expect(three.report()).toEqual(['b.md', 'c.md'].map((path) => three.reportOf(path)))
  })

  it('forget what is edited away or removed', () => {
    const both = workspace()
    both.update('a.md', 'Snow fell on Tolford.')
    both.update('b.md', 'Rain fell on Tolford.')
    expect(both.report()[1].messages).toHaveLength(1)
    both.update('a.md', 'Snow fell on Melford.')
    expect(both.report()[1].messages).toEqual([])
    both.update('a.md', 'Snow fell on Tolford.')
    expect(both.report()[1].messages).toHaveLength(1)
    both.remove('a.md')
    expect(both.report().map(({messages}) => messages)).toEqual([[]])
  })

  it('are silenced by comments, and a comment for one is never called unused', () => {
    const strict = resolveConfig({preset: 'strict', reportUnusedDirectives: 'warn'}, registry, '', () => false)
    const both = workspace(strict)
    both.update('a.md', 'Snow fell on Tolford.')
    both.update('b.md', '<!-- newslint-disable-next-line shared-place -- as planned -->\n\nRain fell on Tolford.')
    expect(both.report()[1]).toMatchObject({
      messages: [],
      suppressedMessages: [{severity: 2, suppressions: [{kind: 'directive', justification: 'as planned'}]}],
    })
    both.remove('a.md')
    expect(both.report()[0].messages).toEqual([])
  })

  it('read the options of the article that a fact is from', () => {
    const lax = resolveConfig({rules: {'shared-place': ['error', {least: 3}]}}, registry, '', () => false)
    const mixed = new Workspace((path) => (path === 'b.md' ? lax : settings))
    mixed.update('a.md', 'Snow fell on Tolford.')
    mixed.update('b.md', 'Rain fell on Tolford.')
    expect(mixed.report()[1].messages).toEqual([])
    mixed.update('c.md', 'Hail fell on Tolford.')
    expect(mixed.report().map(({messages}) => messages.map(({severity}) => severity))).toEqual([[], [2], [1]])
  })

  it('become one finding that names them where they fail, and the others go on', () => {
    const broken = {
      ...sharedPlace,
      meta: {
        ...sharedPlace.meta,
        id: 'broken-rule',
        corpus: {
          ...sharedPlace.meta.corpus,
          compare() {
            throw new Error('no such luck')
          },
        },
      },
    }
    const both = workspace(resolveConfig({}, {...registry, 'broken-rule': broken as never}, '', () => false))
    both.update('a.md', 'Snow fell on Tolford.')
    both.update('b.md', 'Rain fell on Tolford.')
    const [first, second] = both.report()
    expect(first.messages).toMatchObject([{ruleId: 'internal-error', message: expect.stringContaining('broken-rule')}])
    expect(second.messages).toMatchObject([{ruleId: 'shared-place'}])
  })
})

describe('a workspace after any edits', () => {
  const places = ['Tolford', 'Melford', 'Ashford', 'Burford', 'Oxenford', 'Arn', 'Norra']
  const article = (random: Random): string =>
    Array.from({length: 1 + random.below(4)}, () => `Rain fell on ${random.pick(places)}.`).join('\n\n')

  /** Removes, adds or writes anew one article of thirty; `texts` are those that are there. */
  function editOnce(random: Random, edited: ReturnType<typeof workspace>, texts: Map<string, string>): void {
    const path = `${random.below(30)}.md`
    if (texts.has(path) && random.below(4) === 0) {
      texts.delete(path)
      edited.remove(path)
    } else {
      const text = article(random)
      texts.set(path, text)
      edited.update(path, text)
    }
  }

  it.each([1, 2, 3])('reports as a fresh one where more share a key than are compared (seed %i)', (seed) => {
    const random = new Random(seed)
    const all = {'shared-place': sharedPlace, 'first-places': firstPlaces, 'counted-places': countedPlaces}
    const config = resolveConfig({}, all as never, '', () => false)
    const edited = workspace(config)
    const texts = new Map<string, string>()
    for (let edit = 0; edit < 300; edit++) {
      editOnce(random, edited, texts)
      // Now and then several edits wait to be compared.
      if (random.below(3) === 0) continue
      const fresh = workspace(config)
      for (const each of random.shuffle([...texts.keys()])) fresh.add(edited.result(each)!)
      expect(edited.report()).toEqual(fresh.report())
    }
    const found = new Set(edited.report().flatMap(({messages}) => messages.map(({ruleId}) => ruleId)))
    expect([...found].sort()).toEqual(['counted-places', 'first-places', 'shared-place'])
  })

  it.each([1, 2, 3])('reports as a fresh one, in any order, from JSON (seed %i)', (seed) => {
    const random = new Random(seed)
    const texts = new Map<string, string>()
    const edited = workspace()
    for (let edit = 0; edit < 200; edit++) {
      editOnce(random, edited, texts)
      const report = edited.report()
      const shuffled = workspace()
      for (const path of random.shuffle([...texts.keys()])) {
        const result: DocumentResult = edited.result(path)!
        shuffled.add(JSON.parse(JSON.stringify(result)))
      }
      expect(shuffled.report()).toEqual(report)
      if (edit % 20 === 0) {
        const fresh = workspace()
        for (const [path, text] of texts) fresh.update(path, text)
        expect(fresh.report()).toEqual(report)
      }
    }
    expect(edited.report().flatMap(({messages}) => messages).length).toBeGreaterThan(0)
  })
})

describe('the rules that compare articles', () => {
  const comparing = definitions.filter(({corpus}) => corpus !== undefined).map(({id}) => id)
  const articles = comparing.flatMap((id) => corporaOf(id).flatMap((corpus) => corpus.articles))
  const off = definitions.filter(({corpus}) => corpus === undefined).map(({id}) => [id, 'off'] as const)
  const strict = resolveConfig({preset: 'strict', rules: Object.fromEntries(off)}, rules, '', () => false)

  it('find the same after any edits as a fresh workspace, in any order, from JSON', () => {
    const random = new Random(7)
    const edited = workspace(strict)
    const texts = new Map<string, string>()
    for (let edit = 0; edit < 120; edit++) {
      const path = `${random.below(40)}.md`
      if (texts.has(path) && random.below(4) === 0) {
        texts.delete(path)
        edited.remove(path)
      } else {
        const {text} = random.pick(articles)
        texts.set(path, text)
        edited.update(path, text)
      }
      if (edit % 10 !== 9) continue
      const fresh = workspace(strict)
      for (const each of random.shuffle([...texts.keys()])) fresh.add(JSON.parse(JSON.stringify(edited.result(each)!)))
      expect(fresh.report()).toEqual(edited.report())
    }
    const found = new Set(edited.report().flatMap(({messages}) => messages.map(({ruleId}) => ruleId)))
    expect([...found].length).toBeGreaterThan(1)
  })

  it('find a text again that is posted five hundred times', () => {
    const many = workspace(strict)
    const {text} = articles.find(({path}) => path.includes('near-duplicate/repost'))!
    for (let copy = 0; copy < 500; copy++) many.update(`${copy}.md`, text)
    const told = many.report().filter(({messages}) => messages.some(({ruleId}) => ruleId === 'near-duplicate'))
    expect(told.length).toBeGreaterThan(100)
  })
})

/** How many articles are edited how often; `NEWSLINT_ARTICLES=500` is what a release is held to. */
const articles = Number(process.env.NEWSLINT_ARTICLES ?? 100)
const edits = 200

describe('a newsroom under every rule that compares articles', () => {
  it(`reports as a fresh one after each of ${edits} edits of ${articles} articles`, {timeout: 600_000}, () => {
    const random = new Random(articles)
    const comparing = definitions.filter(({corpus}) => corpus !== undefined)
    const off = definitions.filter(({corpus}) => corpus === undefined).map(({id}) => [id, 'off'] as const)
    const strict = resolveConfig({preset: 'strict', rules: Object.fromEntries(off)}, rules, '', () => false)
    expect(strict.rules.map(({rule}) => rule.id)).toEqual(expect.arrayContaining(comparing.map(({id}) => id)))
    const texts = new Map<string, string>()
    const edited = new Workspace(() => strict)
    // What an article comes to by itself does not depend on the others; that of each text is found once.
    const results = new Map<string, string>()
    const put = (path: string, text: string): void => {
      texts.set(path, text)
      results.set(path, JSON.stringify(edited.update(path, text)))
    }
    const seeds = articles * 4
    const minister = (): string =>
      `Foreign Minister ${random.pick(['Mahmoud Sabri', 'Mahmud Sabri'])} met ${random.pick(['Piotr Kalinovsky', 'Piotr Kalinovski'])} on Tuesday.`
    const short = (): string => {
      const lines = newsroomArticle(random.below(seeds)).split('\n').slice(0, 6)
      return (random.below(3) === 0 ? lines.with(2, minister()) : lines).join('\n')
    }
    for (let index = 0; index < articles; index++) put(`${index}.txt`, short())
    let findings = 0
    for (let edit = 0; edit < edits; edit++) {
      const path = `${random.below(articles + 5)}.txt`
      const lines = texts.get(path)?.split('\n')
      const kind = random.below(5)
      if (lines === undefined || kind === 0) put(path, short())
      else if (kind === 1) {
        texts.delete(path)
        results.delete(path)
        edited.remove(path)
      } else if (kind === 2) put(path, ['It rained all day.', ...lines].join('\n'))
      else if (kind === 3) put(path, lines.with(random.below(lines.length), short().split('\n')[2]).join('\n'))
      else put(path, texts.get(random.pick([...texts.keys()])) as string)
      const fresh = new Workspace(() => strict)
      for (const other of random.shuffle([...results.keys()])) fresh.add(JSON.parse(results.get(other) as string))
      const report = edited.report()
      expect(JSON.stringify(fresh.report()), `edit ${edit} of ${path}`).toBe(JSON.stringify(report))
      findings += report.reduce((sum, {messages}) => sum + messages.length, 0)
    }
    expect(findings).toBeGreaterThan(edits)
  })
})
