import type {Document} from '../../src/core/document.ts'
import {attributions} from '../../src/language/attribution.ts'
import type {Attribution} from '../../src/language/attribution-model.ts'
import {type NameMarks, nameMarks} from '../../src/language/name-marks.ts'
import {type Sentences, sentences} from '../../src/language/sentences.ts'
import {identifiedTiers} from '../../src/language/source-ledger.ts'
import {Shape, TokenKind, type Tokens, tokens} from '../../src/language/tokens.ts'
import {idsOf, intern, wordOf} from '../../src/language/vocabulary.ts'
import {documentNoun} from '../../src/lexicon/cues.ts'
import {layingText} from './words.ts'

const act = intern('act')
const year = /^(?:19|20)\d\d$/
const dateWord = idsOf(`
  monday tuesday wednesday thursday friday saturday sunday january february march april june july august september
  october november december yesterday today
`)
/** How far into a sentence its subject stands. */
const subjectWithin = 8

/** What the running copy says of its texts. */
interface Texts {
  /** Whether any has a name: the Fair Rents Act. */
  readonly named: boolean
  /** The kinds of text, as word ids, that have a date or a link beside them. */
  readonly identified: ReadonlySet<number>
}

/** Whether a reader can tell which text an article means. Everything is read when it is first asked for. */
export class NamedTexts {
  readonly #document: Document
  readonly #tokens: Tokens
  readonly #sentences: Sentences
  readonly #names: NameMarks
  readonly #who: readonly Attribution[]
  #spoken: ReadonlySet<number> | undefined
  #texts: Texts | undefined

  constructor(document: Document) {
    this.#document = document
    this.#tokens = document.get(tokens)
    this.#sentences = document.get(sentences)
    this.#names = document.get(nameMarks)
    this.#who = document.get(attributions)
  }

  /**
   * True where a text in the article bears a name, one of the same kind has a date or a link beside it, or somebody who
   * is named speaks in the paragraph.
   *
   * @param sentence The sentence with the text.
   * @param at The first token of the phrase that holds it.
   */
  isNamed(sentence: number, at: number): boolean {
    this.#texts ??= this.#readTexts()
    if (this.#texts.named || this.speaksInParagraph(sentence)) return true
    const text = this.#textFrom(at, this.#sentences.endToken[sentence])
    return text !== -1 && this.#texts.identified.has(this.#tokens.word[text])
  }

  /** True where the paragraph of a sentence has a source with a name. */
  speaksInParagraph(sentence: number): boolean {
    this.#spoken ??= this.#readSpoken()
    return this.#spoken.has(this.#sentences.block[sentence])
  }

  /**
   * Where the sentence before, in the same paragraph, has a text as its subject, which “it” or “they” then take up: the
   * first token of that sentence, or -1.
   */
  takenUp(sentence: number): number {
    const {block, firstToken, endToken} = this.#sentences
    const before = sentence - 1
    if (before < 0 || block[before] !== block[sentence]) return -1
    return this.#textFrom(firstToken[before], endToken[before]) === -1 ? -1 : firstToken[before]
  }

  /** The first text near a token, or -1. */
  #textFrom(from: number, stop: number): number {
    const {word} = this.#tokens
    for (let token = from; token < Math.min(stop, from + subjectWithin); token++)
      if (layingText.has(word[token]) || documentNoun.has(word[token])) return token
    return -1
  }

  #readSpoken(): ReadonlySet<number> {
    const found = new Set<number>()
    for (const [sentence, {tier, scope, source}] of this.#who.entries())
      if (identifiedTiers.has(tier) && source !== null && scope !== 'carried-forward')
        found.add(this.#sentences.block[sentence])
    return found
  }

  #readTexts(): Texts {
    const {word, kind, shape} = this.#tokens
    const {length, block, firstToken, endToken} = this.#sentences
    const linked = this.#linkedSentences()
    const identified = new Set<number>()
    let named = false
    for (let sentence = 0; sentence < length && !named; sentence++) {
      if (!running.has(this.#document.blocks[block[sentence]].kind)) continue
      const texts: number[] = []
      let dated = false
      for (let token = firstToken[sentence]; token < endToken[sentence]; token++) {
        if (layingText.has(word[token]) || word[token] === act) {
          texts.push(word[token])
          const isCapital = token > firstToken[sentence] && (shape[token] & Shape.capital) !== 0
          named ||= isCapital || this.#names[token] !== 0
        }
        dated ||= dateWord.has(word[token]) || (kind[token] === TokenKind.number && year.test(wordOf(word[token])))
      }
      if (dated || linked.has(sentence)) for (const text of texts) identified.add(text)
    }
    return {named, identified}
  }

  /** The sentences with a link or a footnote. */
  #linkedSentences(): ReadonlySet<number> {
    const {length, endToken} = this.#sentences
    const linked = new Set<number>()
    for (const places of [this.#document.links, this.#document.footnotes]) {
      let sentence = 0
      for (const {start} of places) {
        while (sentence < length && this.#tokens.end[endToken[sentence] - 1] <= start) sentence++
        linked.add(sentence)
      }
    }
    return linked
  }
}

/** Blocks of running copy. */
const running: ReadonlySet<string> = new Set(['paragraph', 'list-item', 'quotation'])
