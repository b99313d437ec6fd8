import type {Document} from '../core/document.ts'
import {defineLayer} from '../core/layer.ts'
import {attributions} from './attribution.ts'
import type {Attribution, Confidence, Scope} from './attribution-model.ts'
import {entityOf, names, namesBetween, speakerAmong} from './names.ts'
import {sentenceSpan, sentences} from './sentences.ts'
import type {Tier} from './source-phrase.ts'
import {TokenKind, tokens} from './tokens.ts'

/** Words of the article with their place: UTF-16 offsets, end exclusive. */
export interface LedgerSpan {
  readonly text: string
  readonly start: number
  readonly end: number
}

/** One sentence of running text and what it stands on. */
export interface LedgerSentence {
  readonly start: number
  readonly end: number
  readonly tier: Tier
  readonly scope: Scope
  readonly confidence: Confidence
  readonly source: LedgerSpan | null
  readonly cue: LedgerSpan | null
}

/** One source of the article, under the fullest name that the article gives it. */
export interface LedgerSource {
  readonly name: string
  /** The title or role that the article gives, or null. */
  readonly role: string | null
  /** The best tier at which it is used. */
  readonly tier: Tier
  /** How many sentences stand on it. */
  readonly sentences: number
}

/** Who says what in an article. */
export interface SourceLedger {
  readonly words: number
  readonly sentences: readonly LedgerSentence[]
  /** The most used first. */
  readonly sources: readonly LedgerSource[]
}

/** Sources that a reader can look up or ring up. */
export const identifiedTiers: ReadonlySet<Tier> = new Set(['named-person', 'named-organisation'])

/**
 * True where an identified source stands behind a sentence. A mere hint (“the mayor's fears about the bridge”) clears
 * it of claims and is no source.
 */
export function standsOnSource({
  tier,
  scope,
  confidence,
}: Pick<LedgerSentence, 'tier' | 'scope' | 'confidence'>): boolean {
  return identifiedTiers.has(tier) && !(scope === 'in-sentence' && confidence === 'low')
}

/** Sentences with fewer words are labels and calls, and state nothing. */
const leastWords = 4

/** The source ledger of an article; see {@link sourcesOf}. */
export const sourceLedger = defineLayer('source-ledger', (document): SourceLedger => {
  const all = document.get(tokens)
  const known = document.get(names)
  const stating = document.get(statingSentences)
  const sources = new Map<string, {role: string | null; tier: Tier; sentences: number}>()
  const who = document.get(attributions)
  let lastName: string | undefined
  for (const sentence of stating) {
    const {tier, source} = who[sentence]
    if (source === null || !standsOnSource(who[sentence])) continue
    const named = namesBetween(known, source.firstToken, source.endToken)
    const mention = speakerAmong(named) ?? named.at(0)
    const entity = mention === undefined ? undefined : entityOf(known, mention)
    // A pronoun, or a phrase such as “the ministry”, takes up whoever was named last.
    const name: string =
      entity?.name ?? lastName ?? document.words(all.start[source.firstToken], all.end[source.endToken - 1])
    lastName = name
    const entry = sources.get(name)
    if (entry === undefined) sources.set(name, {role: entity?.title ?? null, tier, sentences: 1})
    else entry.sentences++
  }
  const sorted = [...sources].map(([name, entry]) => ({name, ...entry})).sort(byUse)
  let listed: readonly LedgerSentence[] | undefined
  return {
    words: all.words,
    // Only a report prints them, and most articles have sources enough for the rules to ask no further.
    get sentences() {
      listed ??= ledgerSentences(document, stating)
      return listed
    },
    sources: sorted,
  }
})

function byUse(a: LedgerSource, b: LedgerSource): number {
  return b.sentences - a.sentences
}

function ledgerSentences(document: Document, stating: readonly number[]): LedgerSentence[] {
  const who = document.get(attributions)
  const listed: LedgerSentence[] = []
  for (const sentence of stating) {
    const {tier, scope, confidence, source, cue} = who[sentence]
    const {start, end} = sentenceSpan(document, sentence)
    listed.push({
      start,
      end,
      tier,
      scope,
      confidence,
      source: ledgerSpan(document, source),
      cue: ledgerSpan(document, cue),
    })
  }
  return listed
}

function ledgerSpan(document: Document, range: Attribution['source']): LedgerSpan | null {
  if (range === null) return null
  const all = document.get(tokens)
  const start = all.start[range.firstToken]
  const end = all.end[range.endToken - 1]
  return {text: document.words(start, end), start, end}
}

/** The sentences of running text that state something, by index. */
const statingSentences = defineLayer('stating-sentences', (document): readonly number[] => {
  const {kind: kinds} = document.get(tokens)
  const {length, block, firstToken, endToken} = document.get(sentences)
  const stating: number[] = []
  for (let sentence = 0; sentence < length; sentence++) {
    const {kind} = document.blocks[block[sentence]]
    if (kind !== 'paragraph' && kind !== 'list-item' && kind !== 'quotation') continue
    let words = 0
    for (let token = firstToken[sentence]; token < endToken[sentence] && words < leastWords; token++)
      if (kinds[token] <= TokenKind.number) words++
    if (words >= leastWords) stating.push(sentence)
  }
  return stating
})

/** What {@link identifiedShare} gives of an article's ledger, without writing that down. */
export function identifiedShareOf(document: Document): number {
  const stating = document.get(statingSentences)
  const who = document.get(attributions)
  let identified = 0
  for (const sentence of stating) if (standsOnSource(who[sentence])) identified++
  return stating.length === 0 ? 1 : identified / stating.length
}

/**
 * Who says what in an article: for each sentence the source that it stands on, and all sources with the number
 * of sentences that stand on them. Headings, captions, tables and tags are not sentences.
 */
export function sourcesOf(document: Document): SourceLedger {
  return document.get(sourceLedger)
}

/** The share of sentences that stand on an identified source, 0 to 1; 1 where there are none. */
export function identifiedShare({sentences: all}: SourceLedger): number {
  return all.length === 0 ? 1 : all.filter(standsOnSource).length / all.length
}
