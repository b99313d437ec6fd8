import {Genericness, genericSentences} from '../language/generic.ts'
import {lineNumberAt} from '../language/line-number.ts'
import {sentenceSpan, sentences} from '../language/sentences.ts'
import {tokens} from '../language/tokens.ts'
import type {Document} from './document.ts'
import type {Message, Span} from './message.ts'

/**
 * Why a sentence tells nothing of its story: it could stand in any (`generic`), it fills a form such as an empty list or
 * a stock ending (`templated`), or it says the lead again (`restated`).
 */
export type BoilerplateKind = 'generic' | 'templated' | 'restated'

/** Sentences one after the other that tell nothing for the same reason. UTF-16 offsets, end exclusive; lines from 1. */
export interface BoilerplatePassage {
  readonly kind: BoilerplateKind
  readonly start: number
  readonly end: number
  readonly line: number
  readonly sentences: number
  readonly text: string
}

/** How much of an article tells nothing of its story. */
export interface BoilerplateReport {
  readonly words: number
  /** Sentences of the text, headings, list items and rows of tables, each counted as one; the headline is none. */
  readonly sentences: number
  readonly generic: number
  readonly templated: number
  readonly restated: number
  /** The share of sentences that are one of these, 0 to 1. */
  readonly share: number
  /** One line for an editor. */
  readonly verdict: string
  readonly passages: readonly BoilerplatePassage[]
}

/** What a finding of a rule says of the sentences that it is about. A rule that is off finds nothing. */
const kindOfRule: Readonly<Record<string, BoilerplateKind>> = {
  'redundant-restatement': 'restated',
  'template-heading': 'templated',
  'vacuous-list': 'templated',
  'vacuous-table': 'templated',
  'closing-boilerplate': 'templated',
  'chatbot-artifact': 'templated',
}

/** In edited news half of the articles have no such sentence; one in twenty comes to 15–19%, and one in a hundred to 30%. */
const verdicts: readonly (readonly [least: number, verdict: string])[] = [
  [0.5, 'Most of it could stand in another story: send it back for names, figures and dates'],
  [0.3, 'Much of it could stand in another story: cut these passages, or report what is behind them'],
  [0.15, 'Some passages tell nothing of this story: cut them, or fill them with facts'],
  [0, 'Nearly all of it belongs to this story'],
]

/**
 * How much of an article tells nothing of its story, sentence by sentence. It speaks of the text alone, never of who or
 * what wrote it.
 *
 * @param messages What the rules found in the document, as `lintText` gives it; those of other rules are passed over.
 */
export function boilerplateOf(document: Document, messages: readonly Message[]): BoilerplateReport {
  const marked = marksOf(messages)
  const {kind: generic} = document.get(genericSentences)
  const counts = {generic: 0, templated: 0, restated: 0}
  const runs: {kind: BoilerplateKind; start: number; end: number; texts: string[]}[] = []
  let isRunning = false
  let total = 0
  let next = 0
  let near: typeof marked = []
  for (const {start, end, text, sentence} of unitsOf(document)) {
    total++
    near = near.filter((mark) => mark.end > start)
    for (; next < marked.length && marked[next].start < end; next++)
      if (marked[next].end > start) near.push(marked[next])
    const kind: BoilerplateKind | null =
      near.find((mark) => mark.kind === 'restated')?.kind ??
      near[0]?.kind ??
      (generic[sentence] === Genericness.generic ? 'generic' : null)
    const run = runs[runs.length - 1]
    if (kind === null) isRunning = false
    else {
      counts[kind]++
      if (isRunning && run.kind === kind) {
        run.end = end
        run.texts.push(text)
      } else runs.push({kind, start, end, texts: [text]})
      isRunning = true
    }
  }
  const share = total === 0 ? 0 : (counts.generic + counts.templated + counts.restated) / total
  const verdict = total === 0 ? 'There is no text to judge' : verdicts.find(([least]) => share >= least)![1]
  const passages = runs.map(({texts, ...run}) => ({
    ...run,
    line: lineNumberAt(document, run.start),
    sentences: texts.length,
    text: texts.join(' '),
  }))
  return {words: document.get(tokens).words, sentences: total, ...counts, share, verdict, passages}
}

/** What the findings speak of: their own words and what they propose to cut, such as the list behind an introduction. */
function marksOf(messages: readonly Message[]): (Span & {readonly kind: BoilerplateKind})[] {
  return messages
    .flatMap(({ruleId, start, end, suggestions = []}) => {
      const kind = kindOfRule[ruleId]
      if (kind === undefined) return []
      const cuts = suggestions.filter(({fix}) => fix.text === '').map(({fix}) => fix.range)
      return [
        {
          kind,
          start: Math.min(start, ...cuts.map(([from]) => from)),
          end: Math.max(end, ...cuts.map(([, to]) => to)),
        },
      ]
    })
    .sort((a, b) => a.start - b.start)
}

/** What is counted as a sentence. */
interface Unit extends Span {
  readonly text: string
  readonly sentence: number
}

function unitsOf(document: Document): Unit[] {
  const split = document.get(sentences)
  const rows = rowsOf(document)
  const units: Unit[] = []
  for (let sentence = 0; sentence < split.length; sentence++) {
    const block = split.block[sentence]
    const {kind} = document.blocks[block]
    if (kind === 'headline' || kind === 'caption' || kind === 'tag') continue
    const row = rows.get(block)
    if (row === undefined) {
      const {start, end} = sentenceSpan(document, sentence)
      units.push({start, end, text: document.words(start, end), sentence})
    } else if (row.first === block && sentence === split.blockStart[block])
      units.push({start: row.start, end: row.end, text: row.text, sentence})
  }
  return units
}

/** A row of a table, which counts as one sentence; `first` is its first cell with words. */
interface Row extends Span {
  readonly first: number
  readonly text: string
}

/** By block of a table: its row. */
function rowsOf(document: Document): Map<number, Row> {
  const {blocks, tables} = document
  const rows = new Map<number, Row>()
  for (const {header, rows: body} of tables) {
    for (const cells of [header, ...body]) {
      const filled = cells.filter((cell) => blocks[cell].end > blocks[cell].start)
      if (filled.length === 0) continue
      const text = filled.map((cell) => document.words(blocks[cell].start, blocks[cell].end)).join(' | ')
      const start = blocks[filled[0]].start
      const row = {first: filled[0], start, end: blocks[filled[filled.length - 1]].end, text}
      for (const cell of filled) rows.set(cell, row)
    }
  }
  return rows
}
