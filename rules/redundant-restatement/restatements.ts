import type {Document} from '../../src/core/document.ts'
import {attributions} from '../../src/language/attribution.ts'
import {isIdleNumber} from '../../src/language/idle-number.ts'
import {lemmaOf} from '../../src/language/lemmas.ts'
import {sentences} from '../../src/language/sentences.ts'
import {type Content, contentOf, joined, similarityOf} from '../../src/language/similarity.ts'
import {identifiedTiers} from '../../src/language/source-ledger.ts'
import {Substance, substance} from '../../src/language/substance.ts'
import {tokens} from '../../src/language/tokens.ts'
import {plainSpeechVerb} from '../../src/lexicon/cues.ts'

/** What has to be alike for one sentence to say another again. */
export interface Bar {
  /** The share of what either says that both say, 0 to 1. */
  readonly jaccard: number
  /** With so many lemmas in both. */
  readonly shared: number
  /** Or: the share of what the shorter says. */
  readonly containment: number
  readonly sharedWhenContained: number
}

/** The sentences of an article, to be compared with one another; what a sentence says is read once. */
export class Restatements {
  readonly #document: Document
  readonly #contents: Content[] = []
  /** By list of sentences: what they say together, and all their lemmas. A lead is compared with every heading. */
  readonly #together = new WeakMap<readonly number[], Content>()
  readonly #lemmas = new WeakMap<readonly number[], ReadonlySet<number>>()

  constructor(document: Document) {
    this.#document = document
  }

  /** What a sentence says. */
  content(sentence: number): Content {
    const split = this.#document.get(sentences)
    this.#contents[sentence] ??= contentOf(this.#document, split.firstToken[sentence], split.endToken[sentence])
    return this.#contents[sentence]
  }

  /** What several sentences say together. */
  #contentOfAll(list: readonly number[]): Content {
    let content = this.#together.get(list)
    if (content === undefined) {
      content = joined(list.map((sentence) => this.content(sentence)))
      this.#together.set(list, content)
    }
    return content
  }

  /** Every lemma of several sentences, function words and quoted ones among them. */
  #lemmasOf(list: readonly number[]): ReadonlySet<number> {
    let lemmas = this.#lemmas.get(list)
    if (lemmas === undefined) {
      const {word} = this.#document.get(tokens)
      const {firstToken, endToken} = this.#document.get(sentences)
      const found = new Set<number>()
      for (const one of list)
        for (let token = firstToken[one]; token < endToken[one]; token++) found.add(lemmaOf(word[token]))
      lemmas = found
      this.#lemmas.set(list, lemmas)
    }
    return lemmas
  }

  /**
   * True where a sentence names, counts, dates, quotes or links nothing that the earlier ones do not, and no named source
   * stands behind it: with any of these it is news, however much is repeated around it.
   */
  addsNothing(sentence: number, earlier: readonly number[]): boolean {
    if (earlier.length === 0) return true
    const document = this.#document
    if (isStatement(document, sentence)) return false
    const all = document.get(tokens)
    const bits = document.get(substance)
    const {firstToken, endToken} = document.get(sentences)
    const known = this.#lemmasOf(earlier)
    const end = endToken[sentence]
    for (let token = firstToken[sentence]; token < end; token++) {
      if ((bits[token] & (Substance.quotation | Substance.link)) !== 0) return false
      if (bits[token] === 0 || known.has(lemmaOf(all.word[token]))) continue
      if (bits[token] !== Substance.number || !isIdleNumber(all, token, end)) return false
    }
    return true
  }

  /**
   * The earlier sentence that a later one says again, the most alike; -1 where there is none.
   *
   * @param known The sentences over which the later one must add nothing.
   */
  sourceOf(sentence: number, earlier: readonly number[], known: readonly number[], bar: Bar): number {
    let best = -1
    let most = 0
    for (const one of earlier) {
      const {jaccard, containment, shared} = similarityOf(this.content(sentence), this.content(one))
      const isAlike =
        (jaccard >= bar.jaccard && shared >= bar.shared) ||
        (containment >= bar.containment && shared >= bar.sharedWhenContained)
      if (!isAlike || jaccard <= most) continue
      best = one
      most = jaccard
    }
    return best !== -1 && this.addsNothing(sentence, known) ? best : -1
  }

  /** The one most like a later sentence of several that it says again when they are taken together; -1 if it does not. */
  sourceAmong(sentence: number, earlier: readonly number[], least: {containment: number; shared: number}): number {
    const {containment, shared} = similarityOf(this.content(sentence), this.#contentOfAll(earlier))
    if (containment < least.containment || shared < least.shared || !this.addsNothing(sentence, earlier)) return -1
    return this.sourceOf(sentence, earlier, [], {jaccard: 0, shared: 0, containment: 1, sharedWhenContained: 0})
  }
}

/** True for “…, the mayor said”: what a source says may be what the reporter has said before. */
function isStatement(document: Document, sentence: number): boolean {
  const {tier, scope, cue} = document.get(attributions)[sentence]
  if (scope === 'quotation') return true
  if (scope !== 'in-sentence' || cue === null || !identifiedTiers.has(tier)) return false
  return document
    .get(tokens)
    .word.subarray(cue.firstToken, cue.endToken)
    .some((id) => plainSpeechVerb.has(id))
}
