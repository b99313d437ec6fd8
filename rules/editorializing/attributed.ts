import type {Document} from '../../src/core/document.ts'
import {attributions} from '../../src/language/attribution.ts'
import {sentences} from '../../src/language/sentences.ts'
import type {Tier} from '../../src/language/source-phrase.ts'
import {TokenKind, tokens} from '../../src/language/tokens.ts'
import {idsOf, intern} from '../../src/language/vocabulary.ts'
import {determiner, preposition} from '../../src/lexicon/function-words.ts'
import {formsOf} from '../../src/lexicon/inflection.ts'
import {wordList} from '../../src/lexicon/word-list.ts'

const identified: ReadonlySet<Tier> = new Set(['named-person', 'named-organisation', 'described', 'titled', 'vague'])

/**
 * Verbs that show by themselves that somebody says or holds something. Others of the attribution layer's wide net
 * (celebrate, embrace, promise) turn up beside an event as easily as beside a speaker.
 */
const sayings = new Set(
  wordList(`
    say tell announce testify reply tweet declare explain remark argue warn insist claim allege contend assert predict
    acknowledge admit concede deny vow pledge urge reiterate complain accuse criticize criticise denounce condemn write
    disclose believe think caution opine estimate note state report describe call quote cite find
  `)
    .flatMap(formsOf)
    .map(intern),
)
const according = intern('according')
const to = intern('to')
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
    if (scope !== 'in-sentence' || !identified.has(tier)) return false
    for (let token = split.firstToken[sentence]; token < split.endToken[sentence]; token++) {
      if (token >= firstToken && token < endToken) continue
      const word = all.word[token]
      if (word === according) return true
      if (!sayings.has(word) || all.kind[token] !== TokenKind.word) continue
      const before = token > split.firstToken[sentence] ? all.word[token - 1] : 0
      if (before === to || determiner.has(before) || preposition.has(before)) continue
      if (isTail && token < firstToken && this.#closesBefore(token, firstToken)) continue
      return true
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
