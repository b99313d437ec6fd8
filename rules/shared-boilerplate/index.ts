import {defineCorpusRule} from '../../src/core/corpus-rule.ts'
import type {PlacedFact} from '../../src/core/facts.ts'
import {hashText, packHashes} from '../../src/language/hashes.ts'
import {countStories, mostNamed, nameFiles, type Story} from '../../src/language/other-articles.ts'
import {story} from '../../src/language/story.ts'
import {formulasOf, shownFormula} from './formulas.ts'
import {outlineOf} from './outline.ts'

/** What is kept of an article under each of its formulas. */
type Use = {
  readonly story: Story
  /** The names and numbers that fill the formula, hashed; 0 where it has none. */
  readonly fillers: number
  /** Two uses are enough of what is made to fit anything: a closing line, an outline of slots. */
  readonly isTemplate: boolean
}

/** A formula is told in so many articles at most: where more have it, the template is at fault, and these say so. */
const mostTold = 32

export default defineCorpusRule({
  id: 'shared-boilerplate',
  category: 'corpus',
  summary: 'Flag sentences, headings and outlines that several articles on different events share',
  why: 'A line that fits many stories says nothing of any of them, and whoever reads the site every day notices.',
  severity: {recommended: 'warn', strict: 'warn'},
  presetOptions: {strict: {minFiles: 2}},
  fix: 'none',
  language: 'en',
  quotations: 'skip',
  options: {
    minFiles: 3,
    ngram: 5,
    mask: true as boolean,
    allow: [] as string[],
    allowSections: [] as string[],
  },
  optionDocs: {
    minFiles:
      'In how many articles on different events a line must stand; for closing lines and outlines of slots two do',
    ngram: 'How many words of an opening must be the same in sentences that hold no name, figure or date',
    mask: 'Compare names and numbers as if they were all the same',
    allow: 'Words of lines that may stand in many articles, such as the house’s sign-off',
    allowSections: 'Headings, such as `About this series`, under which everything may stand in many articles',
  },
  messages: {
    opening:
      '“{formula}” opens a sentence in {count} articles, as in {files}: say what only this story can say, or cut it',
    sentence:
      'But for its names this sentence stands in {count} articles, as in {files}: say what only this story can say, or cut it',
    heading: 'This heading stands over a section in {count} articles, as in {files}: let it say the news of this one',
    outline:
      'The outline from here on ({outline}) is that of {count} articles, as of {files}: let the news decide what follows what',
  },
  most: mostTold,
  collect({document, options, fact}) {
    const own = document.get(story)
    const line: Use = {story: own, fillers: 0, isTemplate: false}
    const template: Use = {...line, isTemplate: true}
    for (const {kind, words, fillers, isClosing, start, end} of formulasOf(document, options)) {
      const key = kind === 'sentence' ? packHashes([hashText(words.join(' '))]) : words.join(' ')
      const use = isClosing ? template : line
      fact(`${kind} ${key}`, {start, end}, fillers === '' ? use : {...use, fillers: hashText(fillers) >>> 2 || 1})
    }
    const outline = outlineOf(document)
    if (outline === null) return
    const {signature, described, isTemplate, start, end} = outline
    fact(`outline ${signature} ${described}`, {start, end}, isTemplate ? template : line)
  },
  compare({key, facts: all, articles, optionsOf, report}) {
    const facts = firstUses(all as readonly PlacedFact<Use>[])
    if (facts.length < 2) return
    const [kind, formula] = partsOf(key)
    // The same words with the same names are what a newsroom knows of somebody, and no form to be filled in.
    const fillings = new Set(facts.map(({data, path}) => data.fillers || path)).size
    const enough = Math.max(...facts.map((fact) => optionsOf(fact).minFiles))
    const stories = facts.map(({data}) => data.story)
    const events = Math.min(fillings, countStories(stories, enough))
    const isTemplate = facts.filter(({data}) => data.isTemplate).length > 1
    for (const [index, fact] of facts.entries()) {
      const {minFiles} = optionsOf(fact)
      if (events < (isTemplate ? Math.min(minFiles, leastOfTemplate) : minFiles)) continue
      const nearest = nearestTo(facts, index)
      const files = nameFiles(nearest.map(({path}) => path))
      const related = nearest.map((other) => ({fact: other, message: 'has it too'}))
      report(fact, kind, {formula, outline: formula, count: articles, files}, {related})
    }
  },
})

/** Of a template two uses are enough. */
const leastOfTemplate = 2

function firstUses(facts: readonly PlacedFact<Use>[]): PlacedFact<Use>[] {
  return facts.filter((fact, index) => facts[index - 1]?.path !== fact.path)
}

type Kind = 'opening' | 'sentence' | 'heading' | 'outline'

function partsOf(key: string): [Kind, string] {
  const space = key.indexOf(' ')
  const kind = key.slice(0, space) as Kind
  const rest = key.slice(space + 1)
  if (kind === 'outline') return [kind, rest.slice(rest.indexOf(' ') + 1)]
  return [kind, shownFormula(rest.split(' '))]
}

/** The articles that stand nearest to one in the order of paths. */
function nearestTo(facts: readonly PlacedFact<Use>[], index: number): PlacedFact<Use>[] {
  const from = Math.max(0, Math.min(index - 1, facts.length - mostNamed - 1))
  return facts.slice(from, from + mostNamed + 1).filter((_, at) => from + at !== index)
}
