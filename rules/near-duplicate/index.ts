import {defineCorpusRule} from '../../src/core/corpus-rule.ts'
import type {PlacedFact} from '../../src/core/facts.ts'
import {packHashes} from '../../src/language/hashes.ts'
import {meetings} from '../../src/language/meetings.ts'
import {areVersions, isLater, nameFiles, percent} from '../../src/language/other-articles.ts'
import {shingles} from '../../src/language/shingles.ts'
import {versionOf} from '../../src/language/story.ts'
import {isCredited} from './credits.ts'
import {areStrangers, type Likeness, likeness, longestPassage, sampleOf, type Twin} from './judge.ts'
import {isDrawn, keyModulus, sampleModulus} from './sample.ts'

/** Articles with fewer shingles, which is four short sentences or so, are too short to be judged. */
const leastShingles = 24

export default defineCorpusRule({
  id: 'near-duplicate',
  category: 'corpus',
  summary: 'Flag articles that are largely the text of another',
  why: 'Readers and search engines want one address for one story: a second copy is an update, a syndicated text or a mistake, and should say which.',
  severity: {recommended: 'warn', strict: 'warn'},
  fix: 'none',
  language: 'any',
  quotations: 'read',
  options: {
    jaccard: 0.6,
    containment: 0.8,
    family: ['id', 'slug', 'story', 'family'] as string[],
    ignore: [] as string[],
  },
  optionDocs: {
    jaccard: 'The share of all five-word runs of two articles that both have, from which on they are duplicates',
    containment: 'The share of the shorter article’s five-word runs that the longer one has, from which on it is one',
    family: 'Keys of front matter; articles with the same value under one of them are versions of one story',
    ignore: 'Credits, such as `Reuters`, whose articles may stand twice',
  },
  messages: {
    copy: '{share} of this article stands in {files} too, about {words} words in one piece: merge the two, mark this one as an update, or credit the text',
    holds:
      'This article takes in {share} of {files}, about {words} words in one piece: merge the two, or link to the earlier one instead of repeating it',
  },
  most: 128,
  collect({document, options, fact}) {
    const {hashes, block} = document.get(shingles)
    if (hashes.length < leastShingles || isCredited(document, options.ignore)) return
    const draws = sampleModulus(hashes.length)
    const {date, versions} = versionOf(document, options.family)
    const drawn: number[] = []
    for (const hash of hashes) if (isDrawn(hash, draws)) drawn.push(hash)
    const sample = packHashes(drawn)
    const twin: Twin = {shingles: hashes.length, sample, date, versions}
    const keys = keyModulus(hashes.length)
    for (let index = 0; index < hashes.length; index++)
      if (isDrawn(hashes[index], keys)) fact(packHashes([hashes[index]]), document.blocks[block[index]], twin)
  },
  compare({key, facts: all, optionsOf, report}) {
    const facts = all as readonly PlacedFact<Twin>[]
    const found = new Map<PlacedFact<Twin>, {earlier: PlacedFact<Twin>; like: Likeness; words: number}[]>()
    const samples = facts.map(({data}) => sampleOf(data))
    const pairs = meetings(facts, ({data}) => data.sample)
    for (let at = 0; at < pairs.length; at += 2) {
      const [first, second] = [pairs[at], pairs[at + 1]]
      if (areStrangers(samples[first], samples[second])) continue
      const isFirst = isLater(placeOf(facts[first]), placeOf(facts[second]))
      const [own, other] = isFirst ? [first, second] : [second, first]
      const [later, earlier] = [facts[own], facts[other]]
      const like = likeness(samples[own], samples[other], optionsOf(later))
      if (like === null || areVersions(later.data, earlier.data)) continue
      const passage = longestPassage(samples[own], samples[other])
      if (passage?.key !== key) continue
      const known = found.get(later) ?? []
      found.set(later, known)
      known.push({earlier, like, words: passage.words})
    }
    for (const [later, twins] of found) {
      // The sort is stable, and the facts come by path.
      twins.sort((a, b) => b.like.jaccard - a.like.jaccard)
      const [{like, words}] = twins
      const files = nameFiles(twins.map(({earlier}) => earlier.path))
      const related = twins.map(({earlier, like: other}) => ({
        fact: earlier,
        message: `has ${percent(other.shareOfFirst)} of the text`,
      }))
      const isCopy = like.shareOfFirst >= like.shareOfSecond || like.shareOfFirst >= 0.5
      const data = {share: percent(isCopy ? like.shareOfFirst : like.shareOfSecond), files, words}
      report(later, isCopy ? 'copy' : 'holds', data, {related: related.slice(0, mostRelated)})
    }
  },
})

/** Editors and reports show no more; a text that is posted daily has thousands of twins. */
const mostRelated = 20

function placeOf({path, data}: PlacedFact<Twin>): {path: string; date: string} {
  return {path, date: data.date}
}
