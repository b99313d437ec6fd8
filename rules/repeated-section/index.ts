import {defineCorpusRule} from '../../src/core/corpus-rule.ts'
import type {PlacedFact} from '../../src/core/facts.ts'
import {unpackHashes} from '../../src/language/hashes.ts'
import {meetings} from '../../src/language/meetings.ts'
import {areCopies, areVersions, isLater, nameFiles, percent, type Story} from '../../src/language/other-articles.ts'
import {story} from '../../src/language/story.ts'
import {keysOf, meetingKey, sameWording, sketchHashes} from '../../src/language/wording.ts'
import {headingPhrase} from '../../src/lexicon/headings.ts'
import {type PassageKind, passagesOf} from './passages.ts'

/** What is kept of a section or table, the same under each of its keys. */
type Passage = {
  readonly kind: PassageKind
  /** Of the article's tokens, as a share of one. */
  readonly share: number
  readonly sketch: string
  readonly story: Story
}

export default defineCorpusRule({
  id: 'repeated-section',
  category: 'corpus',
  summary: 'Flag sections and tables that another article has too, but for names and figures',
  why: 'A section in which only the names change tells of a form that was filled in, and not of what happened.',
  severity: {recommended: 'warn', strict: 'warn'},
  fix: 'none',
  language: 'en',
  quotations: 'read',
  options: {share: 0.7, minWords: 25, allowSections: [] as string[]},
  optionDocs: {
    share: 'How much of the wording of two passages must be the same, names and figures aside',
    minWords: 'How many words besides names and figures a section must have; a table needs a third of that',
    allowSections: 'Headings whose sections may stand in many articles, such as `How we report on polls`',
  },
  messages: {
    section:
      'But for names and figures this section, {share} of the article, stands in {files} too: write what happened here, or cut it',
    table: 'But for names and figures this table stands in {files} too: fill it with what this story found, or cut it',
    article: 'But for names and figures the text of this article is that of {files}: write what happened here',
  },
  most: 128,
  collect({document, options, fact}) {
    const allowed = new Set(options.allowSections.map(headingPhrase))
    const own = document.get(story)
    for (const {kind, share, sketch, start, end} of passagesOf(document, options.minWords, allowed)) {
      const passage: Passage = {kind, share, sketch, story: own}
      for (const key of keysOf(sketch)) fact(key, {start, end}, passage)
    }
  },
  compare({key, facts: all, optionsOf, report}) {
    const facts = all as readonly PlacedFact<Passage>[]
    const found = new Map<PlacedFact<Passage>, PlacedFact<Passage>[]>()
    const sketches = facts.map(({data}) => sketchHashes(data))
    const [hash] = unpackHashes(key)
    const pairs = meetings(facts, ({data}) => data.sketch)
    for (let at = 0; at < pairs.length; at += 2) {
      const [first, second] = [pairs[at], pairs[at + 1]]
      if (meetingKey(sketches[first], sketches[second]) !== hash) continue
      const [a, b] = [facts[first], facts[second]]
      if (a.path === b.path || (a.data.kind === 'table') !== (b.data.kind === 'table')) continue
      const [later, earlier] = isLater(placeOf(a), placeOf(b)) ? [a, b] : [b, a]
      if (sameWording(sketches[first], sketches[second]) < optionsOf(later).share) continue
      // Two copies of one article are one finding, of `near-duplicate`.
      if (areVersions(a.data.story, b.data.story) || areCopies(a.data.story, b.data.story)) continue
      const others = found.get(later) ?? []
      found.set(later, others)
      others.push(earlier)
    }
    for (const [later, others] of found) {
      const {kind, share} = later.data
      const files = nameFiles([...new Set(others.map(({path}) => path))])
      const related = others.slice(0, mostRelated).map((fact) => ({fact, message: 'has the same wording'}))
      report(later, kind, {share: percent(share), files}, {related})
    }
  },
})

const mostRelated = 3

function placeOf({path, data}: PlacedFact<Passage>): {path: string; date: string} {
  return {path, date: data.story.date}
}
