import type {Document} from '../../src/core/document.ts'
import {defineLayer} from '../../src/core/layer.ts'
import {attributions} from '../../src/language/attribution.ts'
import {nameMarks} from '../../src/language/name-marks.ts'
import {type Sentences, sentences} from '../../src/language/sentences.ts'
import {identifiedTiers} from '../../src/language/source-ledger.ts'
import {Shape, TokenKind, type Tokens, tokens} from '../../src/language/tokens.ts'
import {idsOf, wordOf} from '../../src/language/vocabulary.ts'
import {documentNoun} from '../../src/lexicon/cues.ts'
import {layingText} from './words.ts'

const year = /^(?:19|20)\d\d$/
const dateWord = idsOf(`
  monday tuesday wednesday thursday friday saturday sunday january february march april june july august september
  october november december yesterday today
`)

/**
 * True where a reader can tell which text is meant: a text in the article bears a name (the Fair Rents Act), one of the
 * same kind has a date or a link beside it, or somebody who is named speaks in the paragraph.
 *
 * @param sentence The sentence with the text.
 * @param at The token that stands for it, or the first of the phrase that holds it.
 */
export function isNamed(document: Document, sentence: number, at: number): boolean {
  const {named, identified} = document.get(textsOfArticle)
  if (named || speaksInParagraph(document, sentence)) return true
  const all = document.get(tokens)
  const text = textFrom(all, at, document.get(sentences).endToken[sentence])
  return text !== -1 && identified.has(all.word[text])
}

/** The first text from a token on, within so many tokens, or -1. */
function textFrom(all: Tokens, from: number, stop: number): number {
  for (let token = from; token < Math.min(stop, from + subjectWithin); token++)
    if (layingText.has(all.word[token]) || documentNoun.has(all.word[token])) return token
  return -1
}

/** True where the paragraph of a sentence has a source with a name. */
export function speaksInParagraph(document: Document, sentence: number): boolean {
  return document.get(spokenParagraphs).has(document.get(sentences).block[sentence])
}

/** The blocks in which somebody with a name speaks. */
const spokenParagraphs = defineLayer('spoken-paragraphs', (document): ReadonlySet<number> => {
  const {block} = document.get(sentences)
  const found = new Set<number>()
  for (const [sentence, {tier, scope, source}] of document.get(attributions).entries())
    if (identifiedTiers.has(tier) && source !== null && scope !== 'carried-forward') found.add(block[sentence])
  return found
})

/** How far into a sentence its subject stands. */
const subjectWithin = 8

/**
 * Where the sentence before, in the same paragraph, has a text as its subject, which “it” or “they” then take up: the
 * first token of that sentence, or -1.
 */
export function textTakenUp(document: Document, sentence: number): number {
  const split = document.get(sentences)
  const before = sentence - 1
  if (before < 0 || split.block[before] !== split.block[sentence]) return -1
  const from = split.firstToken[before]
  return textFrom(document.get(tokens), from, split.endToken[before]) === -1 ? -1 : from
}

/** What the running copy says of its texts: whether any has a name, and which kinds have a date or a link beside them. */
const textsOfArticle = defineLayer(
  'texts-of-article',
  (document): {named: boolean; identified: ReadonlySet<number>} => {
    const all = document.get(tokens)
    const split = document.get(sentences)
    const names = document.get(nameMarks)
    const linked = linkedSentences(document, all.end, split)
    const identified = new Set<number>()
    let named = false
    for (let sentence = 0; sentence < split.length && !named; sentence++) {
      const {kind} = document.blocks[split.block[sentence]]
      if (kind !== 'paragraph' && kind !== 'list-item' && kind !== 'quotation') continue
      const from = split.firstToken[sentence]
      const texts: number[] = []
      let dated = false
      for (let token = from; token < split.endToken[sentence]; token++) {
        const word = all.word[token]
        if (layingText.has(word) || word === act) {
          texts.push(word)
          named ||= names[token] !== 0 || (token > from && (all.shape[token] & Shape.capital) !== 0)
        }
        dated ||= dateWord.has(word) || (all.kind[token] === TokenKind.number && year.test(wordOf(word)))
      }
      if (texts.length > 0 && (dated || linked.has(sentence))) for (const text of texts) identified.add(text)
    }
    return {named, identified}
  },
)

/** The sentences with a link or a footnote. */
function linkedSentences({links, footnotes}: Document, ends: Uint32Array, split: Sentences): ReadonlySet<number> {
  const linked = new Set<number>()
  for (const places of [links, footnotes]) {
    let sentence = 0
    for (const {start} of places) {
      while (sentence < split.length && ends[split.endToken[sentence] - 1] <= start) sentence++
      linked.add(sentence)
    }
  }
  return linked
}

const [act] = idsOf('act')
