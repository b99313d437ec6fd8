import type {Document} from '../core/document.ts'
import {defineLayer} from '../core/layer.ts'
import {utteranceNoun} from '../lexicon/cues.ts'
import {talkNoun, undertakingNoun} from '../lexicon/events.ts'
import {determiner, pronoun} from '../lexicon/function-words.ts'
import {quotations} from './quotations.ts'
import {SentenceReader} from './sentence-source.ts'
import {type Sentences, sentences} from './sentences.ts'
import type {Tier} from './source-phrase.ts'
import {type Tokens, tokens} from './tokens.ts'
import {idsOf, intern} from './vocabulary.ts'

/** How a sentence comes by its source. */
export type Scope = 'in-sentence' | 'carried-forward' | 'quotation' | 'link' | 'tag' | 'none'

/** Who says so: one for each sentence of the document, in the same order. */
export interface Attribution {
  readonly tier: Tier
  readonly scope: Scope
  /** Tokens of the source, end exclusive; null where no words of the article name it. */
  readonly source: {readonly firstToken: number; readonly endToken: number} | null
  /** Tokens of the cue, end exclusive. */
  readonly cue: {readonly firstToken: number; readonly endToken: number} | null
}

const none: Attribution = {tier: 'none', scope: 'none', source: null, cue: null}

/** How many sentences an attribution carries. */
const carry = 2

const identified: ReadonlySet<Tier> = new Set(['named-person', 'named-organisation', 'described'])

/** Who stands behind every sentence of the article, as far as its words show: sources, cues and their scope. */
export const attributions = defineLayer('attributions', (document): readonly Attribution[] => {
  const reader = new SentenceReader(document)
  const split = document.get(sentences)
  const found: Attribution[] = []
  for (let sentence = 0; sentence < split.length; sentence++) {
    const own = reader.read(sentence)
    found.push(own === null ? none : {...own, scope: 'in-sentence'})
  }
  resolvePronouns(document, split, found)
  quote(document, split, found)
  link(document, split, found)
  carryForward(document, split, found)
  tag(document, split, found)
  return found
})

const neuterPronouns = idsOf('it this that which')
/** What bodies do and events do not: “it said” has a body before it, wherever that was named. */
const bodyVerbs = idsOf(
  'say says said add adds added announce announces announced tell told write wrote report reported',
)

/**
 * “It said so” stands on whatever named body the paragraph spoke of last; where there is none, “it” is the event
 * itself, and an event cannot speak.
 */
function resolvePronouns(document: Document, split: Sentences, found: Attribution[]): void {
  const all = document.get(tokens)
  for (let sentence = 0; sentence < split.length; sentence++) {
    const own = found[sentence]
    if (own.tier !== 'described' || own.source === null || own.source.endToken - own.source.firstToken > 1) continue
    if (!neuterPronouns.has(all.word[own.source.firstToken])) continue
    const before = sentence - 1
    const antecedent = before >= 0 && split.block[before] === split.block[sentence] ? found[before] : none
    if (
      antecedent.tier === 'named-organisation' ||
      antecedent.tier === 'named-person' ||
      antecedent.tier === 'described'
    )
      found[sentence] = {...own, tier: antecedent.tier}
    else if (own.cue === null || !bodyVerbs.has(all.word[own.cue.firstToken]))
      found[sentence] = {...own, tier: 'agentless'}
  }
}

/**
 * A sentence with a quotation and no cue of its own belongs to whoever speaks nearest to it: in its paragraph,
 * else at the end of the paragraph before, else at the head of the paragraph after.
 */
function quote(document: Document, split: Sentences, found: Attribution[]): void {
  let sentence = 0
  for (const quotation of document.get(quotations)) {
    while (sentence < split.length && split.endToken[sentence] <= quotation.firstToken) sentence++
    for (let at = sentence; at < split.length && split.firstToken[at] < quotation.endToken; at++) {
      if (found[at].tier !== 'none') continue
      const speaker = speakerNear(split, found, at)
      if (speaker !== undefined) found[at] = {...speaker, scope: 'quotation'}
    }
  }
}

/** How many sentences away a speaker may stand. */
const reach = 4

function speakerNear(split: Sentences, found: readonly Attribution[], at: number): Attribution | undefined {
  const speaks = (sentence: number): boolean =>
    sentence >= 0 && sentence < split.length && identified.has(found[sentence].tier)
  for (let far = 1; far <= reach; far++)
    for (const sentence of [at - far, at + far])
      if (speaks(sentence) && split.block[sentence] === split.block[at]) return found[sentence]
  for (let far = 1; far <= reach; far++) {
    if (speaks(at - far) && split.block[at - far] === split.block[at] - 1) return found[at - far]
    if (speaks(at + far) && split.block[at + far] === split.block[at] + 1) return found[at + far]
  }
  return undefined
}

/** A link or a footnote in the sentence is a document that a reader can look up. */
function link(document: Document, split: Sentences, found: Attribution[]): void {
  const {links, footnotes} = document
  if (links.length + footnotes.length === 0) return
  const all = document.get(tokens)
  for (const place of [...links, ...footnotes]) {
    const sentence = sentenceAtOffset(split, all.start, place.start)
    if (sentence !== -1 && found[sentence].tier === 'none')
      found[sentence] = {...none, tier: 'named-organisation', scope: 'link'}
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

/** A named source carries over the next sentences of its paragraph that go on with the same matter. */
function carryForward(document: Document, split: Sentences, found: Attribution[]): void {
  const all = document.get(tokens)
  for (let sentence = 1; sentence < split.length; sentence++) {
    if (found[sentence].tier !== 'none') continue
    const {kind} = document.blocks[split.block[sentence]]
    if (kind !== 'paragraph' && kind !== 'list-item') continue
    if (!goesOn(all, split.firstToken[sentence], split.endToken[sentence])) continue
    for (let back = 1; back <= carry; back++) {
      const before = sentence - back
      if (before < 0 || split.block[before] !== split.block[sentence]) break
      const {tier, scope, source, cue} = found[before]
      if (scope === 'carried-forward' || tier === 'none') continue
      // Vague and collective sources never carry: “Analysts describe …” is no source for the next sentence.
      if (tier === 'named-person' || tier === 'named-organisation')
        found[sentence] = {tier, scope: 'carried-forward', source, cue}
      break
    }
  }
}

/** A tag after the paragraph covers what nothing else does. */
function tag(document: Document, split: Sentences, found: Attribution[]): void {
  for (const [block, {kind}] of document.blocks.entries()) {
    if (kind !== 'tag' || block === 0) continue
    for (let sentence = split.blockStart[block - 1]; sentence < split.blockStart[block]; sentence++)
      if (found[sentence].tier === 'none') found[sentence] = {...none, tier: 'tag', scope: 'tag'}
  }
}
