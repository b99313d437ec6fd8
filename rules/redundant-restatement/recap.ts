import type {Document} from '../../src/core/document.ts'
import type {Suggestion} from '../../src/core/message.ts'
import {attributions} from '../../src/language/attribution.ts'
import {cutRange} from '../../src/language/cut.ts'
import {sentenceSpan, sentences} from '../../src/language/sentences.ts'
import {identifiedTiers} from '../../src/language/source-ledger.ts'
import {Substance, substance} from '../../src/language/substance.ts'
import {tokens} from '../../src/language/tokens.ts'

const paragraphsOfEnd = 2

/** The blocks of the last paragraphs. */
export function lastParagraphs(document: Document, body: readonly number[]): Set<number> {
  const {block} = document.get(sentences)
  const last = new Set<number>()
  for (let at = body.length - 1; at >= 0 && last.size < paragraphsOfEnd; at--) last.add(block[body[at]])
  return last
}

/** True for a sentence with a figure, or on a source that is named: “Overall, 41 ships passed, the authority said.” */
export function hasFact(document: Document, sentence: number): boolean {
  const {firstToken, endToken} = document.get(sentences)
  const bits = document.get(substance).subarray(firstToken[sentence], endToken[sentence])
  return (
    bits.some((bit) => (bit & Substance.number) !== 0) || identifiedTiers.has(document.get(attributions)[sentence].tier)
  )
}

/** Cut the opener and begin with what follows, or cut the sentence. */
export function recapSuggestions(document: Document, sentence: number, start: number, words: string): Suggestion[] {
  const {text} = document
  const all = document.get(tokens)
  const split = document.get(sentences)
  let next = split.firstToken[sentence]
  while (next < split.endToken[sentence] && all.start[next] < start + words.length) next++
  if (text[all.start[next]] === ',') next++
  const {end} = sentenceSpan(document, sentence)
  const cut = {desc: 'Cut the sentence', fix: {range: cutRange(text, start, end), text: ''}}
  if (next >= split.endToken[sentence]) return [cut]
  const at = all.start[next]
  return [{desc: `Begin without “${words}”`, fix: {range: [start, at + 1], text: text[at].toUpperCase()}}, cut]
}
