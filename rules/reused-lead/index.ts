import {defineCorpusRule} from '../../src/core/corpus-rule.ts'
import type {Document} from '../../src/core/document.ts'
import type {PlacedFact} from '../../src/core/facts.ts'
import type {Span} from '../../src/core/message.ts'
import {bodyWords} from '../../src/language/body-words.ts'
import {unpackHashes} from '../../src/language/hashes.ts'
import {meetings} from '../../src/language/meetings.ts'
import {areCopies, areVersions, isLater, nameFiles, type Story} from '../../src/language/other-articles.ts'
import {sentences} from '../../src/language/sentences.ts'
import {story} from '../../src/language/story.ts'
import {Substance} from '../../src/language/substance.ts'
import {tokens} from '../../src/language/tokens.ts'
import {keysOf, meetingKey, sameWording, sketchHashes, wordingOf} from '../../src/language/wording.ts'

/** What is kept of an article's lead. */
type Lead = {readonly sketch: string; readonly story: Story}

export default defineCorpusRule({
  id: 'reused-lead',
  category: 'corpus',
  summary: 'Flag leads that have opened another article before',
  why: 'The lead is what is new today; one that was printed before sells old news, or was copied as a form.',
  severity: {recommended: 'off', strict: 'warn'},
  fix: 'none',
  language: 'en',
  quotations: 'read',
  options: {share: 0.75, minWords: 9},
  optionDocs: {
    share: 'How much of the wording of two leads must be the same, days and figures aside',
    minWords: 'How many words besides days and figures a lead must have',
  },
  messages: {
    reused: 'This lead has opened {files} before{day}: lead with what is new',
  },
  most: 128,
  collect({document, options, fact}) {
    const lead = leadOf(document)
    if (lead === null) return
    // Days and figures change when a lead is used again; other names make it another story.
    const {words, sketch} = wordingOf(document, [lead.tokens], Substance.number | Substance.date)
    if (words < options.minWords) return
    const data: Lead = {sketch, story: document.get(story)}
    for (const key of keysOf(sketch)) fact(key, lead, data)
  },
  compare({key, facts: all, optionsOf, report}) {
    const facts = all as readonly PlacedFact<Lead>[]
    const found = new Map<PlacedFact<Lead>, PlacedFact<Lead>[]>()
    const sketches = facts.map(({data}) => sketchHashes(data))
    const [hash] = unpackHashes(key)
    const pairs = meetings(facts, ({data}) => data.sketch)
    for (let at = 0; at < pairs.length; at += 2) {
      const [first, second] = [pairs[at], pairs[at + 1]]
      if (meetingKey(sketches[first], sketches[second]) !== hash) continue
      const [a, b] = [facts[first], facts[second]]
      const [later, earlier] = isLater(placeOf(a), placeOf(b)) ? [a, b] : [b, a]
      if (sameWording(sketches[first], sketches[second]) < optionsOf(later).share) continue
      if (isOneStory(a.data.story, b.data.story)) continue
      const others = found.get(later) ?? []
      found.set(later, others)
      others.push(earlier)
    }
    for (const [later, others] of found) {
      const files = nameFiles(others.map(({path}) => path))
      const {date} = others[0].data.story
      const day = date === '' ? '' : `, on ${date.slice(0, dayLength)}`
      const related = others.slice(0, mostRelated).map((fact) => ({fact, message: 'opens with it'}))
      report(later, 'reused', {files, day: others.length === 1 ? day : ''}, {related})
    }
  },
})

const mostRelated = 3
const dayLength = '2021-05-04'.length

/** True for versions of a story: by their metadata, as copies (which are `near-duplicate`’s), or written on the same day. */
function isOneStory(a: Story, b: Story): boolean {
  const isSameDay = a.date !== '' && a.date.slice(0, dayLength) === b.date.slice(0, dayLength)
  return isSameDay || areVersions(a, b) || areCopies(a, b)
}

/** The first sentence of the body. */
function leadOf(document: Document): (Span & {readonly tokens: readonly [number, number]}) | null {
  const {block, token} = document.get(bodyWords)
  if (token.length === 0 || document.blocks[block[0]].kind !== 'paragraph') return null
  const {blockStart, firstToken, endToken} = document.get(sentences)
  const {start, end} = document.get(tokens)
  const sentence = blockStart[block[0]]
  const range = [firstToken[sentence], endToken[sentence]] as const
  return {start: start[range[0]], end: end[range[1] - 1], tokens: range}
}

function placeOf({path, data}: PlacedFact<Lead>): {path: string; date: string} {
  return {path, date: data.story.date}
}
