import type {Document} from '../core/document.ts'
import {NameWord, nameWord} from './name-words.ts'
import {type Sentences, sentences} from './sentences.ts'
import {Shape, TokenKind, type Tokens, tokens} from './tokens.ts'
import {idsOf} from './vocabulary.ts'
import {WordNumbers} from './word-numbers.ts'

/** What an article's own use of capitals says about its words. */
export interface NameEvidence {
  /** By block: 1 where capitals say nothing, as in a headline in Title Case or a line in capitals. */
  readonly capitalised: Uint8Array
  /** True when the word stands somewhere with a small first letter. */
  isLower(word: number): boolean
  /** True when the word stands somewhere with a capital that no sentence opening explains. */
  isCapital(word: number): boolean
}

const lower = new WordNumbers()
const capital = new WordNumbers()

/** Marks after which a capital may only open a sentence: quotation marks, colons, bullets. */
const quasiOpeners = idsOf(`" “ ‘ ' '' \`\` « „ : • | *`)

/** True when the token opens its sentence, or a quotation or clause that is capitalised like one. */
export function isInitial(all: Tokens, token: number, sentenceStart: number): boolean {
  if (token === sentenceStart) return true
  const before = token - 1
  if (all.kind[before] === TokenKind.word || all.kind[before] === TokenKind.number) return false
  if (quasiOpeners.has(all.word[before])) return true
  // An opening dash, bracket or number sign alone before the first word.
  for (let at = before; at >= sentenceStart; at--) if (all.kind[at] <= TokenKind.number) return false
  return true
}

/**
 * Reads an article once for its use of capitals.
 *
 * The result is valid until the next call: it lives in arrays that all documents share.
 */
export function readEvidence(document: Document): NameEvidence {
  const all = document.get(tokens)
  const split = document.get(sentences)
  const capitalised = new Uint8Array(document.blocks.length)
  lower.clear()
  capital.clear()
  for (const [block, {kind}] of document.blocks.entries()) {
    // A source tag is mostly names: “[Attribution: Corvanta Agency]”.
    const proves = kind === 'tag' || !isCapitalised(all, block, kind === 'heading' || kind === 'headline')
    capitalised[block] = proves ? 0 : 1
    if (capitalised[block] === 0) readBlock(all, split, block)
  }
  return {capitalised, isLower: (word) => lower.has(word), isCapital: (word) => capital.has(word)}
}

function readBlock(all: Tokens, split: Sentences, block: number): void {
  for (let sentence = split.blockStart[block]; sentence < split.blockStart[block + 1]; sentence++) {
    const first = split.firstToken[sentence]
    for (let token = first; token < split.endToken[sentence]; token++) {
      if (all.kind[token] !== TokenKind.word) continue
      if ((all.shape[token] & (Shape.capital | Shape.innerCapital)) === 0) lower.add(all.word[token])
      else if (!isInitial(all, token, first)) capital.add(all.word[token])
    }
  }
}

/** True for a block in Title Case or in capitals. */
function isCapitalised(all: Tokens, block: number, heading: boolean): boolean {
  let content = 0
  let capitals = 0
  let commonCapitals = 0
  let shouted = 0
  for (let token = all.blockStart[block]; token < all.blockStart[block + 1]; token++) {
    if (all.kind[token] !== TokenKind.word) continue
    const bits = nameWord(all.word[token])
    if ((bits & NameWord.function) !== 0 || all.end[token] - all.start[token] < 3) continue
    content++
    if ((all.shape[token] & Shape.allCapitals) !== 0) shouted++
    if ((all.shape[token] & Shape.capital) === 0) continue
    capitals++
    if ((bits & NameWord.common) !== 0) commonCapitals++
  }
  if (content === 0) return heading
  if (content > 2 && shouted >= content * 0.6) return true
  // One small content word, and the headline is written like a sentence.
  if (heading) return capitals >= content * 0.9
  // A cell or an item such as “Focus Area”.
  if (content < 3) return capitals === content && commonCapitals === capitals && !endsSentence(all, block)
  if (content >= 20 || capitals < content * 0.85) return false
  // Elsewhere it takes more proof, for there are lists of names; a first paragraph may well be a headline.
  return commonCapitals >= capitals * (block === 0 ? 0.25 : 0.6)
}

function endsSentence(all: Tokens, block: number): boolean {
  const last = all.blockStart[block + 1] - 1
  return all.kind[last] === TokenKind.punctuation
}
