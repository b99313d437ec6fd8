import type {Document} from '../core/document.ts'
import {defineLayer} from '../core/layer.ts'
import {organisationNoun} from '../lexicon/cues.ts'
import {isFunctionWord} from '../lexicon/function-words.ts'
import {attributions} from './attribution.ts'
import {sentences} from './sentences.ts'
import {looksLikeName} from './source-phrase.ts'
import {type Tokens, tokens} from './tokens.ts'

/** More would not be read. */
const most = 3

/**
 * Those whom the article itself offers as sources, most used first: first those that it quotes or cites by
 * name, then the organisations that it names.
 */
export const candidates = defineLayer('candidate-sources', (document): readonly string[] => {
  const all = document.get(tokens)
  const split = document.get(sentences)
  const counts = new Map<string, number>()
  const count = (name: string, weight: number): void => {
    if (name !== '') counts.set(name, (counts.get(name) ?? 0) + weight)
  }
  for (const [sentence, {tier, source, scope}] of document.get(attributions).entries()) {
    if (source === null || scope !== 'in-sentence' || (tier !== 'named-person' && tier !== 'named-organisation'))
      continue
    count(nameIn(document, all, source.firstToken, source.endToken, split.firstToken[sentence]), 100)
  }
  for (let sentence = 0; sentence < split.length; sentence++) {
    const {kind} = document.blocks[split.block[sentence]]
    if (kind !== 'paragraph') continue
    const first = split.firstToken[sentence]
    for (let token = first; token < split.endToken[sentence]; token++) {
      if (!looksLikeName(all, token, first)) continue
      const end = runEnd(all, token, split.endToken[sentence], first)
      if (end - token > 1 && holdsOrganisation(all, token, end))
        count(document.words(all.start[token], all.end[end - 1]), 1)
      token = end - 1
    }
  }
  return [...counts]
    .sort((a, b) => b[1] - a[1])
    .slice(0, most)
    .map(([name]) => name)
})

/** For a message: the candidates in parentheses, or nothing where there are none. */
export function candidateSources(document: Document): string {
  const names = document.get(candidates)
  return names.length === 0 ? '' : ` (the article mentions: ${names.join(', ')})`
}

/** The longest run of name words in a phrase. */
function nameIn(document: Document, all: Tokens, first: number, end: number, sentenceStart: number): string {
  let best = ''
  for (let token = first; token < end; token++) {
    if (!looksLikeName(all, token, sentenceStart)) continue
    const stop = runEnd(all, token, end, sentenceStart)
    const name = document.words(all.start[token], all.end[stop - 1])
    if (name.length > best.length) best = name
    token = stop
  }
  return best
}

/** Name words with “of”, “and”, “the” or “for” between them: the Ministry of Works and Housing. */
function runEnd(all: Tokens, from: number, stop: number, sentenceStart: number): number {
  let end = from + 1
  while (end < stop) {
    if (looksLikeName(all, end, sentenceStart)) end++
    else if (
      isFunctionWord(all.word[end]) &&
      end + 1 < stop &&
      joins(all, end) &&
      looksLikeName(all, end + 1, sentenceStart)
    )
      end += 2
    else break
  }
  return end
}

function joins(all: Tokens, token: number): boolean {
  return all.end[token] - all.start[token] === 2 && all.kind[token] === 1
}

function holdsOrganisation(all: Tokens, from: number, end: number): boolean {
  for (let token = from; token < end; token++) if (organisationNoun.has(all.word[token])) return true
  return false
}
