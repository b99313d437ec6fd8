import type {Document} from '../core/document.ts'
import {evidenceVerb, speechVerb, stanceNoun, thoughtVerb} from '../lexicon/cues.ts'
import {determiner, preposition} from '../lexicon/function-words.ts'
import {sayingVerb} from '../lexicon/sayings.ts'
import {attributions} from './attribution.ts'
import {sentences} from './sentences.ts'
import type {Tier} from './source-phrase.ts'
import {TokenKind, tokens} from './tokens.ts'
import {idsOf, intern} from './vocabulary.ts'

const identified: ReadonlySet<Tier> = new Set(['named-person', 'named-organisation', 'described', 'titled', 'vague'])

const according = intern('according')
const to = intern('to')
const that = intern('that')
const comma = intern(',')
const cueClasses = [speechVerb, thoughtVerb, evidenceVerb, stanceNoun]

/** Thoughts that “that” unfolds, besides the nouns of stance. */
const thoughts = idsOf(`
  optimism confidence expectation expectations conviction worry worries suspicion speculation sense idea notion
`)

/** Participles by which a speaker goes on, as likely as an article that interprets. */
const stressing = idsOf(`
  underscoring underlining highlighting emphasising emphasizing stressing affirming reaffirming illustrating spotlighting
  accentuating reinforcing showing suggesting indicating pointing confirming conveying echoing hinting
`)

/** A stretch of a sentence, in tokens, end exclusive. */
export interface Stretch {
  readonly sentence: number
  readonly firstToken: number
  readonly endToken: number
}

/**
 * Tells whether a stretch of a sentence is what somebody in the same sentence says, so that it is theirs and not the
 * article's. The attribution layer casts a wide net to clear a sentence of claims; here only a plain verb of saying,
 * `according to` or “hopes that …” counts, outside of the stretch itself.
 *
 * @param trails True for a participle behind the sentence proper, which a verb of saying before it does not cover:
 *   “…, the ministry said, signalling a shift”. A speaker who goes on speaking is covered: “…, she said, stressing …”.
 */
export function isSaid(document: Document, {sentence, firstToken, endToken}: Stretch, trails = false): boolean {
  const {kind, word} = document.get(tokens)
  const split = document.get(sentences)
  const first = split.firstToken[sentence]
  if (isThought(word, first, firstToken)) return true
  const {tier, scope} = document.get(attributions)[sentence]
  if (scope !== 'in-sentence' || !identified.has(tier)) return false
  const coversOnlyFromBehind = trails && !holds(word, stressing, firstToken, endToken)
  for (let token = first; token < split.endToken[sentence]; token++) {
    if (token >= firstToken && token < endToken) continue
    if (word[token] === according) return true
    if (!sayingVerb.has(word[token]) || kind[token] !== TokenKind.word) continue
    const before = token > first ? word[token - 1] : 0
    if (before === to || determiner.has(before) || preposition.has(before)) continue
    if (!coversOnlyFromBehind || token >= endToken) return true
  }
  return false
}

/** “Envoys signalled that …”, “hopes that …”: what stands behind is somebody's thought, whoever that is. */
function isThought(word: Uint32Array, first: number, stretch: number): boolean {
  for (let token = stretch - 1; token > first; token--) {
    if (word[token] === comma) return false
    if (word[token] !== that) continue
    const before = word[token - 1]
    return thoughts.has(before) || cueClasses.some((group) => group.has(before))
  }
  return false
}

function holds(word: Uint32Array, group: ReadonlySet<number>, from: number, to: number): boolean {
  for (let token = from; token < to; token++) if (group.has(word[token])) return true
  return false
}
