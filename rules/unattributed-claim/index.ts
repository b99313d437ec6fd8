import {defineRule} from '../../src/core/define-rule.ts'
import {attributions} from '../../src/language/attribution.ts'
import {candidateSources, shortened} from '../../src/language/candidate-sources.ts'
import {cutUnlessFacts} from '../../src/language/cut-sentence.ts'
import {sentences} from '../../src/language/sentences.ts'
import {sourcesOf, standsOnSource} from '../../src/language/source-ledger.ts'
import {tokens} from '../../src/language/tokens.ts'
import {claimScore} from './claim-score.ts'
import {type Claim, findClaims} from './find-claims.ts'
import {attendees, closedDoor, inRoom, namelessText, takenUpText, textContent} from './patterns.ts'

/** As many words of the claim as tell an editor which it is. */
const mostWords = 7

export default defineRule({
  id: 'unattributed-claim',
  category: 'attribution',
  summary: 'Flag sentences that tell what talks covered or a text provides, with no source in scope',
  why: 'A reader was not in the room and cannot check what was said there; agencies want the source in the same sentence.',
  severity: {recommended: 'warn', strict: 'warn'},
  presetOptions: {strict: {mode: 'all'}, 'ai-copy': {mode: 'all'}},
  fix: 'suggest',
  language: 'en',
  quotations: 'skip',
  priority: 80,
  offFor: ['opinion', 'interview'],
  options: {mode: 'core', ignoreSections: [] as string[]},
  choices: {mode: ['core', 'all']},
  optionDocs: {
    mode: '`core`: what only those in the room or only a text can tell; `all`: every sentence that claims something',
    ignoreSections: 'Headings of sections in which nothing needs a source, such as `Background`',
  },
  patterns: {closedDoor, inRoom, attendees, textContent, namelessText, takenUpText},
  messages: {
    room: 'No source for “{claim}”: name the official, readout or document{candidates}, or cut it{more}',
    text: 'No document for “{claim}”: name and date the text{candidates}, or cut it{more}',
    claim: 'No source for “{claim}”: name one in the sentence{candidates}, or cut it{more}',
  },
  check({document, options, matches, report}) {
    const all = document.get(tokens)
    const split = document.get(sentences)
    const ignored = new Set(options.ignoreSections.map((heading) => heading.toLowerCase()))
    const core = findClaims(document, matches)
    if (core.size === 0 && options.mode === 'core') return
    const who = document.get(attributions)
    // What stands right before a list or table is vacuous-list's and vacuous-table's.
    const introductions = new Set([...document.lists, ...document.tables].map(({introduction}) => introduction))
    // Where nobody speaks at all, single-source says so, and one claim a section is enough.
    const voiceless = options.mode === 'all' && !sourcesOf(document).sentences.some(standsOnSource)
    let section = ''
    let reportedInSection = false
    for (const [block, {kind, start, end}] of document.blocks.entries()) {
      if (kind === 'heading') {
        section = document.words(start, end).toLowerCase()
        reportedInSection = false
      }
      if ((kind !== 'paragraph' && kind !== 'list-item') || ignored.has(section)) continue
      // attribution-tag speaks of the whole paragraph.
      if (document.blocks[block + 1]?.kind === 'tag') continue
      const claims: Claim[] = []
      const last = split.blockStart[block + 1] - (introductions.has(block) ? 1 : 0)
      for (let sentence = split.blockStart[block]; sentence < last; sentence++) {
        const claim = claimOf(sentence, kind === 'paragraph' && !(voiceless && reportedInSection))
        if (claim !== undefined) claims.push(claim)
      }
      if (claims.length === 0) continue
      reportedInSection = true
      const [first] = claims.toSorted((a, b) => Number(a.kind === 'claim') - Number(b.kind === 'claim'))
      const data = {
        claim: shortened(document.words(first.start, first.end), mostWords),
        candidates: candidateSources(document),
        more: claims.length === 1 ? '' : `; ${claims.length - 1} more here`,
      }
      const nothing = {firstToken: split.firstToken[first.sentence], endToken: split.firstToken[first.sentence]}
      const suggestions = cutUnlessFacts(document, {sentence: first.sentence, ...nothing})
      report(first, first.kind, data, {suggestions})
    }

    function claimOf(sentence: number, wide: boolean): Claim | undefined {
      const claim = core.get(sentence)
      if (claim !== undefined || options.mode === 'core' || !wide) return claim
      if (who[sentence].tier !== 'none' || claimScore(document, sentence) < 2) return undefined
      const start = all.start[split.firstToken[sentence]]
      return {start, end: all.end[split.endToken[sentence] - 1], kind: 'claim', sentence}
    }
  },
})
