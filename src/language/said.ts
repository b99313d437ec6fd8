import type {Document} from '../core/document.ts'
import {defineLayer} from '../core/layer.ts'
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

/** How far before a stretch its “that” is looked for. */
const thatReach = 30

/** Thoughts that “that” unfolds, besides the nouns of stance. */
const thoughts = idsOf(`
  optimism confidence expectation expectations conviction worry worries suspicion speculation sense idea notion
`)

/** Participles by which a speaker goes on, as likely as an article that interprets. */
const stressing = idsOf(`
  underscoring underlining highlighting emphasising emphasizing stressing affirming reaffirming illustrating
  spotlighting accentuating reinforcing showing suggesting indicating pointing confirming conveying echoing hinting
`)

/** What a speaker does with others, who then goes on: “She thanked the crew, stressing …”. */
const addressing = idsOf(`
  welcomed welcomes praised praises hailed hails lauded thanked thanks applauded commended commends addressed addresses
  spoke speaks urged urges called calls congratulated described describes outlined outlines credited criticised criticized
`)
const addressReach = 30

const inWord = intern('in')
/** Texts in which somebody speaks, where a sentence opens with “In a …”. */
const statements = idsOf(`
  statement communique communiqué declaration letter resolution interview speech address message post memo email tweet
  ruling judgment judgement affidavit filing complaint op-ed editorial
`)
const statementReach = 20

/** A stretch of a sentence, in tokens, end exclusive. */
export interface Stretch {
  readonly sentence: number
  readonly firstToken: number
  readonly endToken: number
}

/** The plain verbs of saying and each `according`, as tokens in order. */
const plainCues = defineLayer('plain-cues', (document): readonly number[] => {
  const {kind, word, length} = document.get(tokens)
  const found: number[] = []
  for (let token = 0; token < length; token++) {
    if (kind[token] !== TokenKind.word) continue
    if (word[token] === according) found.push(token)
    else if (sayingVerb.has(word[token])) {
      const before = token > 0 ? word[token - 1] : 0
      // “to argue”, “the warning”, “by writing” tell of no speaker.
      if (before !== to && !determiner.has(before) && !preposition.has(before)) found.push(token)
    }
  }
  return found
})

/**
 * Tells whether a stretch of a sentence is what somebody in the same sentence says, so that it is theirs and not the
 * article's. The attribution layer casts a wide net to clear a sentence of claims; here only a plain verb of saying,
 * `according to` or “hopes that …” counts, outside of the stretch itself.
 *
 * @param trails True for a participle behind the sentence proper, which a verb of saying before it does not cover:
 *   “…, the ministry said, signalling a shift”. A speaker who goes on is covered: “…, she said, stressing …”.
 */
export function isSaid(document: Document, {sentence, firstToken, endToken}: Stretch, trails = false): boolean {
  const {word} = document.get(tokens)
  const split = document.get(sentences)
  const first = split.firstToken[sentence]
  if (isThought(word, first, firstToken) || isInStatement(word, first, firstToken)) return true
  const {tier, scope} = document.get(attributions)[sentence]
  if (scope !== 'in-sentence' || !identified.has(tier)) return false
  const cues = document.get(plainCues)
  const goesOn = trails && holds(word, stressing, firstToken, endToken)
  if (goesOn && holds(word, addressing, Math.max(first, firstToken - addressReach), firstToken)) return true
  if (cueFrom(cues, endToken) < split.endToken[sentence]) return true
  const before = cueFrom(cues, first)
  if (before >= firstToken) return false
  return !trails || word[before] === according || goesOn
}

/** The first cue at a token or behind it, or infinity. */
function cueFrom(cues: readonly number[], token: number): number {
  let low = 0
  let high = cues.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (cues[middle] < token) low = middle + 1
    else high = middle
  }
  return cues[low] ?? Number.POSITIVE_INFINITY
}

/** “Envoys signalled that …”, “hopes that …”: what stands behind is somebody's thought, whoever that is. */
function isThought(word: Uint32Array, first: number, stretch: number): boolean {
  for (let token = stretch - 1; token > Math.max(first, stretch - thatReach); token--) {
    if (word[token] === comma) return false
    if (word[token] !== that) continue
    const before = word[token - 1]
    // “… suggests that the best argument is that …”: the outer one counts too.
    if (thoughts.has(before) || cueClasses.some((group) => group.has(before))) return true
  }
  return false
}

/** “In a letter drafted by Peru, the ministers voiced …”: the text speaks, as it would with “said in a letter”. */
function isInStatement(word: Uint32Array, first: number, stretch: number): boolean {
  if (word[first] !== inWord) return false
  let named = false
  for (let token = first + 1; token < Math.min(stretch, first + statementReach); token++) {
    if (word[token] === comma) return named
    named ||= token <= first + 4 && statements.has(word[token])
  }
  return false
}

function holds(word: Uint32Array, group: ReadonlySet<number>, from: number, to: number): boolean {
  for (let token = from; token < to; token++) if (group.has(word[token])) return true
  return false
}
