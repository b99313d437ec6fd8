import {defineRule} from '../../src/core/define-rule.ts'
import type {Document} from '../../src/core/document.ts'
import {candidateSources, shortened} from '../../src/language/candidate-sources.ts'
import {type Quotation, quotations} from '../../src/language/quotations.ts'
import {Shape, TokenKind, tokens} from '../../src/language/tokens.ts'
import {isFunctionWord} from '../../src/lexicon/function-words.ts'
import {isWhole, speakersOf, textAbove} from './speakers.ts'

export default defineRule({
  id: 'unattributed-quotation',
  category: 'attribution',
  summary: 'Flag direct quotations without an identifiable speaker',
  why: 'Quoted words are somebody’s; a reader must learn whose, at the latest after the first sentence.',
  severity: {recommended: 'error', strict: 'error'},
  fix: 'none',
  language: 'en',
  quotations: 'read',
  priority: 10,
  offFor: ['interview'],
  options: {minWords: 5, window: 1},
  optionDocs: {
    minWords: 'Shorter quotations are taken for titles, nicknames and scare quotes',
    window: 'How many paragraphs back the speaker of a quotation that opens its paragraph may be named',
  },
  messages: {
    nobody: 'Who said “{words}”? Name the speaker in the sentence{candidates}, or take the quotation out',
    passive: '“{words}” is said by nobody in particular: name the speaker{candidates}',
  },
  check({document, options, report}) {
    // Most quotations of two or three words are titles and scare quotes, and then nobody need be looked for.
    const full: Quotation[] = []
    for (const quotation of document.get(quotations))
      if (!quotation.isBlock && isFull(document, quotation, options.minWords)) full.push(quotation)
    if (full.length === 0) return
    const speakerOf = speakersOf(document, options.window)
    let reportedBlock = -1
    for (const quotation of full) {
      const {block} = quotation
      if (quotation.continued || block === reportedBlock) continue
      if (document.blocks[block].kind !== 'paragraph' || isHeadline(block)) continue
      const speaker = speakerOf(quotation)
      if (speaker === 'somebody') continue
      // A run of paragraphs that are all quotation lacks one speaker, not one each.
      const goesOn =
        reportedBlock !== -1 && isWhole(document, quotation) && textAbove(document, block) === reportedBlock
      reportedBlock = block
      if (goesOn) continue
      const words = shortened(document.words(quotation.start + 1, quotation.end - (quotation.closed ? 1 : 0)))
      report(quotation, speaker, {words, candidates: candidateSources(document)})
    }

    /** A first line without a full stop quotes in the way of headlines; the body says who spoke. */
    function isHeadline(block: number): boolean {
      if (block !== 0) return false
      const {end} = document.blocks[0]
      return !/[.!?…]["'”’)\]]*\s*$/.test(document.prose.slice(Math.max(0, end - 8), end))
    }
  },
})

/** A whole utterance: it opens with a capital, has enough words and a small one, and is not in the capitals of a title. */
function isFull(document: Document, {firstToken, endToken}: Quotation, minWords: number): boolean {
  const all = document.get(tokens)
  let opening = firstToken
  while (opening < endToken && all.kind[opening] !== TokenKind.word) opening++
  if ((all.shape[opening] & Shape.capital) === 0) return false
  // PENCE: in a transcript the label is inside the marks.
  if ((all.shape[opening] & Shape.allCapitals) !== 0 && document.prose[all.end[opening]] === ':') return false
  let words = 0
  let capitals = 0
  let small = 0
  for (let token = firstToken; token < endToken; token++) {
    if (all.kind[token] !== TokenKind.word) continue
    words++
    if ((all.shape[token] & Shape.capital) !== 0) capitals++
    else if (isFunctionWord(all.word[token])) small++
  }
  return words >= minWords && small > 0 && capitals * 2 <= words
}
