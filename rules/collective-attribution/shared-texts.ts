import type {Document} from '../../src/core/document.ts'
import {oncePer} from '../../src/language/once-per.ts'
import {tokenize, tokens} from '../../src/language/tokens.ts'
import {idsOf, wordSet} from '../../src/language/vocabulary.ts'

/** Texts that are joint by their nature. */
const communiques = idsOf('communiqué communique readout declaration')
/** Texts that reach into the next paragraph. */
const statements = idsOf('statement statements communiqué communique readout readouts declaration declarations')
const joint = idsOf('joint shared common')

interface Phrases {
  /** By its last word: the words that stand before it, or none. */
  readonly before: ReadonlyMap<number, readonly (readonly number[])[]>
  /** All words that say anything here. */
  readonly telling: ReadonlySet<number>
}

const phrasesOf = oncePer((names: readonly string[]): Phrases => {
  const before = new Map<number, (readonly number[])[]>()
  for (const name of names) {
    const words = [...tokenize(name.toLowerCase()).word]
    const last = words.pop()
    if (last !== undefined) before.set(last, [...(before.get(last) ?? []), words])
  }
  return {before, telling: wordSet([...before.keys(), ...statements, ...communiques])}
})

/** Where an article names texts and occasions in which several parties speak as one. */
export class SharedTexts {
  readonly #named = new Set<number>()
  readonly #stated = new Set<number>()
  /** The first token of “a joint statement”, which stands for all that the parties say behind it; or infinity. */
  readonly firstJoint: number

  /** @param names Words and phrases for such texts, in lower case. */
  constructor(document: Document, names: readonly string[]) {
    const all = document.get(tokens)
    const {before, telling} = phrasesOf(names)
    let firstJoint = Number.POSITIVE_INFINITY
    for (let block = 0; block < document.blocks.length; block++)
      for (let token = all.blockStart[block]; token < all.blockStart[block + 1]; token++) {
        const word = all.word[token]
        if (!telling.has(word)) continue
        const isNamed = endsWithAny(all.word, token, before.get(word) ?? [])
        if (isNamed) this.#named.add(block)
        if (statements.has(word)) this.#stated.add(block)
        if (communiques.has(word) || (isNamed && token > 0 && joint.has(all.word[token - 1])))
          firstJoint = Math.min(firstJoint, token)
      }
    this.firstJoint = firstJoint
  }

  /** The paragraph names such a text, or the one before it a statement. */
  reaches(block: number): boolean {
    return this.#named.has(block) || this.#stated.has(block - 1)
  }
}

function endsWithAny(word: Uint32Array, token: number, phrases: readonly (readonly number[])[]): boolean {
  return phrases.some((words) => endsWith(word, token, words))
}

function endsWith(word: Uint32Array, token: number, words: readonly number[]): boolean {
  return words.every((expected, index) => word[token - words.length + index] === expected)
}
