import {defineRule} from '../../src/core/define-rule.ts'
import {attributions} from '../../src/language/attribution.ts'
import {candidateSources, shortened} from '../../src/language/candidate-sources.ts'
import {nameMarks} from '../../src/language/name-marks.ts'
import {type Quotation, quotations} from '../../src/language/quotations.ts'
import {sentenceAt, sentences} from '../../src/language/sentences.ts'
import {PhraseReader} from '../../src/language/source-phrase.ts'
import {Shape, TokenKind, tokens} from '../../src/language/tokens.ts'
import {isFunctionWord} from '../../src/lexicon/function-words.ts'

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
    const all = document.get(tokens)
    const split = document.get(sentences)
    // Most quotations of two or three words are titles and scare quotes, and then nobody need be looked for.
    if (!document.get(quotations).some((quotation) => !quotation.isBlock && isFull(quotation))) return
    const who = document.get(attributions)
    const phrases = new PhraseReader(all, document.get(nameMarks))
    const speaksInBlock = document.blocks.map((_, block) => {
      let best: 'nobody' | 'passive' | 'somebody' = 'nobody'
      for (let sentence = split.blockStart[block]; sentence < split.blockStart[block + 1]; sentence++) {
        const {tier, scope} = who[sentence]
        if (tier === 'agentless' && best === 'nobody') best = 'passive'
        else if (tier !== 'none' && tier !== 'agentless' && (scope === 'in-sentence' || scope === 'link'))
          return 'somebody'
      }
      return best
    })
    // A paragraph that is all quotation goes on from the speaker before it, and so does the next.
    for (const quotation of document.get(quotations)) {
      const {block} = quotation
      if (speaksInBlock[block] === 'nobody' && isWhole(quotation) && (quotation.continued || speakerAround(quotation)))
        speaksInBlock[block] = 'somebody'
    }
    let reportedBlock = -1
    for (const quotation of document.get(quotations)) {
      const {block} = quotation
      if (quotation.isBlock || quotation.continued || block === reportedBlock) continue
      if (document.blocks[block].kind !== 'paragraph' || isHeadline(block) || !isFull(quotation)) continue
      const own = speaksInBlock[block]
      if (own === 'somebody' || isIntroduced(quotation) || followsSubject(quotation) || speakerAround(quotation))
        continue
      // A run of paragraphs that are all quotation lacks one speaker, not one each.
      const goesOn = isWhole(quotation) && reportedBlock !== -1 && previousText(block, 1) === reportedBlock
      reportedBlock = block
      if (goesOn) continue
      const words = shortened(document.words(quotation.start + 1, quotation.end - (quotation.closed ? 1 : 0)))
      report(quotation, own, {words, candidates: candidateSources(document)})
    }

    /** A first line without a full stop quotes in the way of headlines; the body says who spoke. */
    function isHeadline(block: number): boolean {
      if (block !== 0) return false
      const {end} = document.blocks[0]
      return !/[.!?…]["'”’)\]]*\s*$/.test(document.prose.slice(Math.max(0, end - 8), end))
    }

    /** A whole utterance: it opens with a capital, has enough words and a small one, and is not in the capitals of a title. */
    function isFull({firstToken, endToken}: Quotation): boolean {
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
      return words >= options.minWords && small > 0 && capitals * 2 <= words
    }

    /** The speaker may be named in the paragraph before, or the paragraph after may open with the cue. */
    function speakerAround(quotation: Quotation): boolean {
      const {block, firstToken} = quotation
      const opens = firstToken === all.blockStart[block]
      for (let back = 1; back <= options.window && opens; back++) {
        const before = previousText(block, back)
        if (before !== -1 && (speaksInBlock[before] === 'somebody' || endsInColon(before))) return true
      }
      const next = block + 1
      if (isWhole(quotation) && document.blocks[next]?.kind === 'paragraph') {
        const {tier, scope} = who[split.blockStart[next]] ?? {}
        return tier !== undefined && tier !== 'none' && tier !== 'agentless' && scope === 'in-sentence'
      }
      return false
    }

    /** A sentence of the reporter's runs into the words: a label with a colon, a slogan, “Voss shook her head, …”. */
    function isIntroduced({firstToken}: Quotation): boolean {
      const sentence = sentenceAt(split, firstToken)
      const first = split.firstToken[sentence]
      for (let token = first; token < firstToken; token++) if (all.kind[token] === TokenKind.word) return true
      return false
    }

    /** “Calder shrugged. ‘We will pay.’”: the sentence before is about a person, whom readers take for the speaker. */
    function followsSubject({block, firstToken}: Quotation): boolean {
      const before = sentenceAt(split, firstToken) - 1
      const opens = firstToken === all.blockStart[block]
      if (before < (opens ? 0 : split.blockStart[block]) || document.blocks[split.block[before]].kind !== 'paragraph')
        return false
      const first = split.firstToken[before]
      const end = Math.min(first + 6, split.endToken[before])
      return phrases.tierOf(first, end) === 'named-person'
    }

    function isWhole({block, firstToken, endToken}: Quotation): boolean {
      return firstToken === all.blockStart[block] && endToken >= all.blockStart[block + 1] - 1
    }

    function previousText(block: number, back: number): number {
      let left = back
      for (let at = block - 1; at >= 0; at--) if (document.blocks[at].kind === 'paragraph' && --left === 0) return at
      return -1
    }

    function endsInColon(block: number): boolean {
      return document.prose[all.end[all.blockStart[block + 1] - 1] - 1] === ':'
    }
  },
})
