import type {Document} from '../../src/core/document.ts'
import {attributions} from '../../src/language/attribution.ts'
import type {Attribution} from '../../src/language/attribution-model.ts'
import {nameMarks} from '../../src/language/name-marks.ts'
import {type Quotation, quotations} from '../../src/language/quotations.ts'
import {sentenceAt, sentences} from '../../src/language/sentences.ts'
import {PhraseReader, type Tier} from '../../src/language/source-phrase.ts'
import {TokenKind, type Tokens, tokens} from '../../src/language/tokens.ts'
import {idsOf} from '../../src/language/vocabulary.ts'
import {plainSpeechVerb} from '../../src/lexicon/cues.ts'

/** Who speaks in a paragraph: somebody, a passive without an agent (“it was claimed”), or nobody. */
export type Speaker = 'somebody' | 'passive' | 'nobody'

/** “Residents are angry” in the sentence before gives a quotation no speaker; “residents said” does, if no good one. */
const speaking: ReadonlySet<Tier> = new Set(['named-person', 'named-organisation', 'described', 'titled'])
const refusals = idsOf('declined declines refused refuses')

/** True for a quotation that is the whole of its paragraph. */
export function isWhole(document: Document, {block, firstToken, endToken}: Quotation): boolean {
  const {blockStart} = document.get(tokens)
  return firstToken === blockStart[block] && endToken >= blockStart[block + 1] - 1
}

/** The nearest block of running text above another, over lists and tables, or -1. */
export function textAbove(document: Document, block: number): number {
  let above = block - 1
  while (above >= 0 && document.blocks[above].kind !== 'paragraph') above--
  return above
}

/**
 * A function that says who speaks a quotation.
 *
 * @param window How many paragraphs above a quotation that opens its own are looked at.
 */
export function speakersOf(document: Document, window: number): (quotation: Quotation) => Speaker {
  const all = document.get(tokens)
  const split = document.get(sentences)
  const who = document.get(attributions)
  const phrases = new PhraseReader(all, document.get(nameMarks))
  const inBlock: (Speaker | 'crowd')[] = []
  for (let block = 0; block < document.blocks.length; block++) inBlock.push(speakerIn(document, block))
  // A paragraph that is all quotation goes on from the speaker before it, and so does the next.
  for (const quotation of document.get(quotations)) {
    const {block} = quotation
    if (
      inBlock[block] === 'nobody' &&
      isWhole(document, quotation) &&
      (quotation.continued || isSpokenAround(quotation))
    )
      inBlock[block] = 'somebody'
  }
  return (quotation) => {
    const own = inBlock[quotation.block]
    if (own === 'crowd' || isInSentence(quotation) || followsPerson(quotation) || isSpokenAround(quotation))
      return 'somebody'
    return own
  }

  /** A cue in the very sentence, or words of the reporter's that run into the quotation: a label, a slogan. */
  function isInSentence({firstToken, endToken}: Quotation): boolean {
    const first = sentenceAt(split, firstToken)
    for (let token = split.firstToken[first]; token < firstToken; token++)
      if (all.kind[token] === TokenKind.word) return true
    for (let sentence = first; sentence < split.length && split.firstToken[sentence] < endToken; sentence++) {
      const {tier, scope} = who[sentence]
      if (tier !== 'none' && tier !== 'agentless' && scope === 'in-sentence') return true
      // Straight marks that open again and again, and close once: whoever opened them goes on.
      if (tier === 'named-person' && scope === 'quotation') return true
    }
    return false
  }

  /** “Calder shrugged. ‘We will pay.’”: the sentence before is about a person, whom readers take for the speaker. */
  function followsPerson({block, firstToken}: Quotation): boolean {
    const before = sentenceAt(split, firstToken) - 1
    const opens = firstToken === all.blockStart[block]
    if (before < (opens ? 0 : split.blockStart[block])) return false
    if (document.blocks[split.block[before]].kind !== 'paragraph' || refuses(all, who[before])) return false
    const first = split.firstToken[before]
    return phrases.tierOf(first, Math.min(first + 6, split.endToken[before])) === 'named-person'
  }

  /** The speaker may be named in the paragraph before, or the paragraph after may open with the cue. */
  function isSpokenAround(quotation: Quotation): boolean {
    const {block, firstToken} = quotation
    if (firstToken === all.blockStart[block]) {
      if (block > 0 && document.blocks[block - 1].kind === 'paragraph' && endsInColon(block - 1)) return true
      let above = block
      for (let back = 0; back < window && above > 0; back++) {
        above = textAbove(document, above)
        if (above !== -1 && inBlock[above] === 'somebody') return true
      }
    }
    const next = block + 1
    if (!isWhole(document, quotation) || document.blocks[next]?.kind !== 'paragraph') return false
    const {tier, scope, cue} = who[split.blockStart[next]] ?? {cue: null}
    const isNamed = tier === 'named-person' || tier === 'named-organisation'
    return isNamed && scope === 'in-sentence' && isSaid(all, {cue})
  }

  function endsInColon(block: number): boolean {
    return document.prose[all.end[all.blockStart[block + 1] - 1] - 1] === ':'
  }
}

/** Who speaks in a block itself, or a crowd. */
function speakerIn(document: Document, block: number): Speaker | 'crowd' {
  const all = document.get(tokens)
  const split = document.get(sentences)
  const who = document.get(attributions)
  let best: Speaker | 'crowd' = 'nobody'
  for (let sentence = split.blockStart[block]; sentence < split.blockStart[block + 1]; sentence++) {
    const {tier, scope} = who[sentence]
    if (tier === 'agentless' && best === 'nobody') best = 'passive'
    else if ((scope === 'in-sentence' || scope === 'link') && !refuses(all, who[sentence])) {
      if (speaking.has(tier)) return 'somebody'
      // “Experts say so” may lead up to a quotation beside it, and not to the next paragraph.
      if (isSaid(all, who[sentence])) best = 'crowd'
    }
  }
  return best
}

/** A plain verb of speech: dealers said, and did not grumble or hail. */
function isSaid({word}: Tokens, {cue}: Pick<Attribution, 'cue'>): boolean {
  return cue !== null && plainSpeechVerb.has(word[cue.firstToken])
}

function refuses({word}: Tokens, {cue}: Attribution): boolean {
  if (cue === null) return false
  for (let back = 1; back <= 2; back++) if (refusals.has(word[cue.firstToken - back])) return true
  return false
}
