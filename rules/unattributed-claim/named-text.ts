import type {Document} from '../../src/core/document.ts'
import {defineLayer} from '../../src/core/layer.ts'
import {attributions} from '../../src/language/attribution.ts'
import {nameMarks} from '../../src/language/name-marks.ts'
import {sentences} from '../../src/language/sentences.ts'
import {identifiedTiers} from '../../src/language/source-ledger.ts'
import {Shape, TokenKind, tokens} from '../../src/language/tokens.ts'
import {idsOf, wordOf} from '../../src/language/vocabulary.ts'
import {documentNoun} from '../../src/lexicon/cues.ts'
import {layingText} from './words.ts'

const year = /^(?:19|20)\d\d$/
const dateWord = idsOf(`
  monday tuesday wednesday thursday friday saturday sunday january february march april june july august september
  october november december yesterday today
`)

/**
 * True where a reader can tell which text is meant: anywhere in the article such a text bears a name, a date or a link, or
 * somebody who is named speaks in the paragraph.
 */
export function isNamed(document: Document, sentence: number): boolean {
  return document.get(namesText) || speaksInParagraph(document, sentence)
}

/** True where the paragraph of a sentence has a source with a name. */
export function speaksInParagraph(document: Document, sentence: number): boolean {
  const split = document.get(sentences)
  const who = document.get(attributions)
  const block = split.block[sentence]
  for (let at = split.blockStart[block]; at < split.blockStart[block + 1]; at++)
    if (identifiedTiers.has(who[at].tier) && who[at].source !== null && who[at].scope !== 'carried-forward') return true
  return false
}

/** How far into a sentence its subject stands. */
const subjectWithin = 8

/** True where the sentence before, in the same paragraph, has a text as its subject, which “it” or “they” then take up. */
export function takesUpText(document: Document, sentence: number): boolean {
  const split = document.get(sentences)
  const all = document.get(tokens)
  const before = sentence - 1
  if (before < 0 || split.block[before] !== split.block[sentence]) return false
  const from = split.firstToken[before]
  for (let token = from; token < Math.min(split.endToken[before], from + subjectWithin); token++)
    if (layingText.has(all.word[token]) || documentNoun.has(all.word[token])) return true
  return false
}

/** Whether a text in the running copy has a name (the Fair Rents Act), a date beside it or a link on it. */
const namesText = defineLayer('names-laying-text', (document): boolean => {
  const all = document.get(tokens)
  const split = document.get(sentences)
  const names = document.get(nameMarks)
  for (let sentence = 0; sentence < split.length; sentence++) {
    const {kind} = document.blocks[split.block[sentence]]
    if (kind !== 'paragraph' && kind !== 'list-item' && kind !== 'quotation') continue
    let text = false
    let dated = false
    for (let token = split.firstToken[sentence]; token < split.endToken[sentence]; token++) {
      const word = all.word[token]
      if (layingText.has(word) || word === act) {
        text = true
        if (token > split.firstToken[sentence] && (all.shape[token] & Shape.capital) !== 0) return true
        if (names[token] !== 0) return true
      }
      dated ||= dateWord.has(word) || (all.kind[token] === TokenKind.number && year.test(wordOf(word)))
    }
    if (text && (dated || isLinked(sentence))) return true
  }
  return false

  function isLinked(sentence: number): boolean {
    const start = all.start[split.firstToken[sentence]]
    const end = all.end[split.endToken[sentence] - 1]
    return [...document.links, ...document.footnotes].some((link) => link.start >= start && link.start < end)
  }
})

const [act] = idsOf('act')
