import type {Document} from '../core/document.ts'
import {accusation, utteranceNoun} from '../lexicon/cues.ts'
import {talkNoun, undertakingNoun} from '../lexicon/events.ts'
import {determiner, pronoun} from '../lexicon/function-words.ts'
import {sayingVerb} from '../lexicon/sayings.ts'
import {type Attribution, attributionTo} from './attribution-model.ts'
import {quotations} from './quotations.ts'
import type {Sentences} from './sentences.ts'
import type {Tier} from './source-phrase.ts'
import {TokenKind, type Tokens, tokens} from './tokens.ts'
import {intern} from './vocabulary.ts'

/*
 * How an attribution reaches sentences that do not name a source themselves. Each function gives a source to
 * sentences that have none yet, so that the order in which the layer calls them is the order in which they count.
 * Sources: the attribution advice of AP (“restate unless it is clear from the context”) and Reuters (sourcing high
 * in the story).
 */

const identified: ReadonlySet<Tier> = new Set(['named-person', 'named-organisation', 'described'])

const isNamed = ({tier}: Attribution): boolean => tier === 'named-person' || tier === 'named-organisation'

/** How many sentences away the speaker of a quotation may stand. */
const speakerReach = 4

/** A quotation of fewer tokens, marks among them, is a scare quote or a title, and may not look into other paragraphs. */
const leastSpeech = 4

/**
 * A sentence with a quotation and no cue of its own belongs to whoever speaks nearest to it: in its paragraph,
 * else at the end of the paragraph before, else at the head of the paragraph after.
 */
export function quote(document: Document, split: Sentences, found: Attribution[]): void {
  let sentence = 0
  for (const {firstToken, endToken} of document.get(quotations)) {
    while (sentence < split.length && split.endToken[sentence] <= firstToken) sentence++
    for (let at = sentence; at < split.length && split.firstToken[at] < endToken; at++) {
      if (found[at].tier !== 'none') continue
      const length = endToken - firstToken
      const isSpeech = length >= leastSpeech || length * 2 >= split.endToken[at] - split.firstToken[at]
      const speaker = speakerNear(split, found, at, isSpeech)
      if (speaker !== undefined) found[at] = attributionTo(speaker, 'quotation', 'medium')
    }
  }
}

function speakerNear(
  split: Sentences,
  found: readonly Attribution[],
  at: number,
  isSpeech: boolean,
): Attribution | undefined {
  const speaks = (sentence: number): boolean =>
    sentence >= 0 && sentence < split.length && identified.has(found[sentence].tier)
  for (let far = 1; far <= speakerReach; far++)
    for (const sentence of [at - far, at + far])
      if (speaks(sentence) && split.block[sentence] === split.block[at]) return found[sentence]
  if (!isSpeech) return undefined
  for (let far = 1; far <= speakerReach; far++) {
    if (speaks(at - far) && split.block[at - far] === split.block[at] - 1) return found[at - far]
    if (speaks(at + far) && split.block[at + far] === split.block[at] + 1) return found[at + far]
  }
  return undefined
}

const linked: Attribution = {tier: 'named-organisation', scope: 'link', confidence: 'medium', source: null, cue: null}

/** A link or a footnote in the sentence is a document that a reader can look up. */
export function link(document: Document, split: Sentences, found: Attribution[]): void {
  const {links, footnotes} = document
  if (links.length + footnotes.length === 0) return
  const all = document.get(tokens)
  for (const place of [...links, ...footnotes]) {
    const sentence = sentenceAtOffset(split, all.start, place.start)
    if (sentence !== -1 && found[sentence].tier === 'none') found[sentence] = linked
  }
}

function sentenceAtOffset(split: Sentences, starts: Uint32Array, offset: number): number {
  let low = 0
  let high = split.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (starts[split.firstToken[middle]] <= offset) low = middle
    else high = middle - 1
  }
  return split.length === 0 ? -1 : low
}

/**
 * “The plan, published by the ministry on 4 May, includes:” covers the items of the list or the cells of the table
 * below it. Only a source that a reader can look up covers so much.
 */
export function introduce(document: Document, split: Sentences, found: Attribution[]): void {
  for (const {items, introduction} of document.lists) cover(introduction, items)
  for (const {header, rows, introduction} of document.tables) cover(introduction, [header, ...rows])

  function cover(introduction: number, blocks: readonly (readonly number[])[]): void {
    if (introduction === -1) return
    const source = found.slice(split.blockStart[introduction], split.blockStart[introduction + 1]).findLast(isNamed)
    if (source === undefined) return
    for (const block of blocks.flat())
      for (let sentence = split.blockStart[block]; sentence < split.blockStart[block + 1]; sentence++)
        if (found[sentence].tier === 'none') found[sentence] = attributionTo(source, 'introduction', 'medium')
  }
}

/** How many sentences an attribution carries. */
const carry = 2

/** Words near the head of a sentence that show that it goes on with what somebody said. */
const goingOn = new Set(['also', 'would', 'added', 'adding', 'further', 'moreover', 'furthermore', 'both'].map(intern))

/** How many tokens count as the head of a sentence. */
const headLength = 6

/**
 * True for a sentence that goes on with the matter of the one before: it says “also” or “would”, or its subject is
 * the event or the text at hand (the talks, the plan). A sentence that turns to anything else stands alone.
 */
function goesOn(all: Tokens, first: number, end: number): boolean {
  if (!determiner.has(all.word[first]) && !pronoun.has(all.word[first])) return goingOn.has(all.word[first])
  for (let token = first; token < Math.min(end, first + headLength); token++) {
    const word = all.word[token]
    if (goingOn.has(word) || talkNoun.has(word) || undertakingNoun.has(word) || utteranceNoun.has(word)) return true
  }
  return false
}

const according = intern('according')

/** Somebody with a name says so in so many words: who hopes or plans something has not said what follows. */
function isStatement(all: Tokens, attribution: Attribution): boolean {
  const {cue, scope} = attribution
  if (cue === null || scope !== 'in-sentence' || !isNamed(attribution)) return false
  return sayingVerb.has(all.word[cue.firstToken]) || all.word[cue.firstToken] === according
}

/** A named source carries over the next sentences of its paragraph that go on with the same matter. */
export function carryForward(document: Document, split: Sentences, found: Attribution[]): void {
  const all = document.get(tokens)
  for (let sentence = 1; sentence < split.length; sentence++) {
    if (found[sentence].tier !== 'none') continue
    const {kind} = document.blocks[split.block[sentence]]
    if (kind !== 'paragraph' && kind !== 'list-item') continue
    if (!goesOn(all, split.firstToken[sentence], split.endToken[sentence])) continue
    for (let back = 1; back <= carry; back++) {
      const before = sentence - back
      if (before < 0 || split.block[before] !== split.block[sentence]) break
      if (found[before].scope === 'carried-forward' || found[before].tier === 'none') continue
      // Vague and collective sources never carry: “Analysts describe …” is no source for the next sentence.
      if (isStatement(all, found[before])) found[sentence] = attributionTo(found[before], 'carried-forward', 'low')
      break
    }
  }
}

/** In how many sentences behind the lead its source may be named. */
const leadGrace = 2

/**
 * A lead may leave its source to one of the next sentences, as agencies write it, unless it accuses somebody or
 * gives a figure: those need it in the same sentence.
 */
export function carryBack(document: Document, split: Sentences, found: Attribution[]): void {
  const block = document.blocks.findIndex(({kind}) => kind === 'paragraph')
  const lead = block === -1 ? -1 : split.blockStart[block]
  if (lead === -1 || lead >= split.length || found[lead].tier !== 'none') return
  const all = document.get(tokens)
  if (isContentious(all, split.firstToken[lead], split.endToken[lead])) return
  for (let after = lead + 1; after <= Math.min(split.length - 1, lead + leadGrace); after++) {
    if (split.block[after] > block + 1 || document.blocks[split.block[after]].kind !== 'paragraph') return
    if (!isStatement(all, found[after])) continue
    found[lead] = attributionTo(found[after], 'carried-back', 'low')
    return
  }
}

function isContentious(all: Tokens, first: number, end: number): boolean {
  for (let token = first; token < end; token++)
    if (all.kind[token] === TokenKind.number || accusation.has(all.word[token])) return true
  return false
}

const tagged: Attribution = {tier: 'tag', scope: 'tag', confidence: 'low', source: null, cue: null}

/** A tag after the paragraph covers what nothing else does. */
export function tag(document: Document, split: Sentences, found: Attribution[]): void {
  for (const [block, {kind}] of document.blocks.entries()) {
    if (kind !== 'tag' || block === 0) continue
    for (let sentence = split.blockStart[block - 1]; sentence < split.blockStart[block]; sentence++)
      if (found[sentence].tier === 'none') found[sentence] = tagged
  }
}
