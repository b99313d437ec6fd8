import type {Document} from '../../src/core/document.ts'
import {attributions} from '../../src/language/attribution.ts'
import {sentences} from '../../src/language/sentences.ts'
import type {Tier} from '../../src/language/source-phrase.ts'
import {TokenKind, tokens} from '../../src/language/tokens.ts'
import {idsOf, intern} from '../../src/language/vocabulary.ts'
import {evidenceVerb, speechVerb, stanceNoun, thoughtVerb} from '../../src/lexicon/cues.ts'
import {determiner, preposition} from '../../src/lexicon/function-words.ts'
import {sayingVerb} from '../../src/lexicon/sayings.ts'

const identified: ReadonlySet<Tier> = new Set(['named-person', 'named-organisation', 'described', 'titled', 'vague'])

const according = intern('according')
const to = intern('to')
const that = intern('that')
/** Thoughts that “that” unfolds, besides the nouns of stance. */
const thoughts = idsOf('optimism confidence expectation expectations conviction worry worries suspicion speculation sense idea notion')
const cueClasses = [speechVerb, thoughtVerb, evidenceVerb, stanceNoun]
const comma = intern(',')

/** How many words may stand between a verb of saying and the comma that closes it: “…, said Ines Calder on Monday, …”. */
const nearby = 8

/**
 * Tells whether a stretch of a sentence is somebody's view and not the article's.
 *
 * One verb of saying covers its whole sentence, but for a participle that trails it: “…, TASS said, signalling a shift”.
 */
export class AttributionTest {
  readonly #document: Document

  constructor(document: Document) {
    this.#document = document
  }

  covers(sentence: number, firstToken: number, endToken: number, isTail: boolean): boolean {
    const all = this.#document.get(tokens)
    const split = this.#document.get(sentences)
    const {tier, scope} = this.#document.get(attributions)[sentence]
    if (this.#isReported(split.firstToken[sentence], firstToken)) return true
    if (scope !== 'in-sentence' || !identified.has(tier)) return false
    for (let token = split.firstToken[sentence]; token < split.endToken[sentence]; token++) {
      if (token >= firstToken && token < endToken) continue
      const word = all.word[token]
      if (word === according) return true
      if (!sayingVerb.has(word) || all.kind[token] !== TokenKind.word) continue
      const before = token > split.firstToken[sentence] ? all.word[token - 1] : 0
      if (before === to || determiner.has(before) || preposition.has(before)) continue
      if (isTail && token < firstToken && this.#closesBefore(token, firstToken)) continue
      return true
    }
    return false
  }

  /** “Envoys signalled that …”, “hopes that …”: what stands behind is somebody's thought, whoever that is. */
  #isReported(first: number, stretch: number): boolean {
    const {word} = this.#document.get(tokens)
    for (let token = stretch - 1; token > first; token--) {
      if (word[token] === comma) return false
      if (word[token] === that) return thoughts.has(word[token - 1]) || cueClasses.some((group) => group.has(word[token - 1]))
    }
    return false
  }

  /** Only the speaker and a day stand between the verb of saying and the participle. */
  #closesBefore(token: number, tail: number): boolean {
    const all = this.#document.get(tokens)
    if (tail - token > nearby) return false
    for (let at = token + 1; at < tail - 1; at++) if (all.word[at] === comma) return true
    return tail - token <= 5
  }
}
