import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {Document} from '../core/document.ts'
import {attributions} from '../language/attribution.ts'
import type {Confidence} from '../language/attribution-model.ts'
import {sentences} from '../language/sentences.ts'
import {tokens} from '../language/tokens.ts'
import {textTable} from './table.ts'

/** A sentence as PolNeAR's annotators saw it; offsets of `roles` are within the sentence. */
interface GoldSentence {
  readonly id: string
  readonly text: string
  readonly offset: number
  readonly label: 'attributed' | 'content_only' | 'source_or_cue_only' | 'none'
  readonly roles: {readonly source: readonly (readonly [number, number])[]}
}

/** A sentence of ours: where it stands, whether it is attributed and how surely, and where its source stands. */
interface OwnSentence {
  readonly start: number
  readonly end: number
  readonly confidence: Confidence | null
  readonly source: readonly [number, number] | null
}

const confidences = ['high', 'medium', 'low'] as const

/** What one set of articles gives. */
interface Score {
  sentences: number
  missed: number
  withSource: number
  sourceFound: number
  /** Sentences that we call attributed: rightly, and wrongly. */
  readonly right: Record<Confidence, number>
  readonly wrong: Record<Confidence, number>
}

/**
 * Prints how well the attribution layer tells attributed sentences from others (precision and recall), how often its
 * source overlaps the annotators', and what each confidence is worth, on PolNeAR's development articles and on the
 * half for training.
 *
 * @param evaluation The folder with `polnear-*.jsonl`.
 */
export function evaluateAttribution(evaluation: string): void {
  const gold = readLines<GoldSentence>(evaluation, 'polnear-sentences.jsonl')
  const rows = [
    ['development', 'polnear-dev.jsonl'],
    ['training half', 'polnear-train-half.jsonl'],
  ].map(([name, file]) => {
    const articles = new Map(readLines<{id: string; text: string}>(evaluation, file).map(({id, text}) => [id, text]))
    return [name, ...figures(score(gold, articles))]
  })
  const header = ['articles', 'sentences', 'precision', 'recall', 'source head']
  console.log(textTable([...header, ...confidences.map((confidence) => `precision, ${confidence}`)], rows))
}

function figures({sentences: total, missed, withSource, sourceFound, right, wrong}: Score): string[] {
  const sum = (counts: Record<Confidence, number>): number => counts.high + counts.medium + counts.low
  const percent = (part: number, whole: number): string => `${((part / whole) * 100).toFixed(1)}%`
  return [
    String(total),
    percent(sum(right), sum(right) + sum(wrong)),
    percent(sum(right), sum(right) + missed),
    percent(sourceFound, withSource),
    ...confidences.map(
      (level) => `${percent(right[level], right[level] + wrong[level])} of ${right[level] + wrong[level]}`,
    ),
  ]
}

function score(gold: readonly GoldSentence[], articles: ReadonlyMap<string, string>): Score {
  const own = new Map<string, readonly OwnSentence[]>()
  const counts = (): Record<Confidence, number> => ({high: 0, medium: 0, low: 0})
  const result: Score = {sentences: 0, missed: 0, withSource: 0, sourceFound: 0, right: counts(), wrong: counts()}
  for (const {id, text, offset, label, roles} of gold) {
    const article = id.split('#')[0]
    const content = articles.get(article)
    // A sentence with a cue and no content is neither attributed nor not.
    if (content === undefined || label === 'source_or_cue_only') continue
    let known = own.get(article)
    if (known === undefined) {
      known = read(content)
      own.set(article, known)
    }
    result.sentences++
    const same = known.filter(({start, end}) => overlap(start, end, offset, offset + text.length))
    const best = confidences.find((level) => same.some(({confidence}) => confidence === level))
    if (best === undefined) {
      if (label !== 'none') result.missed++
      continue
    }
    if (label === 'none') result.wrong[best]++
    else {
      result.right[best]++
      if (roles.source.length === 0) continue
      result.withSource++
      const hit = same.some(
        ({source}) =>
          source !== null && roles.source.some(([from, to]) => source[0] < offset + to && source[1] > offset + from),
      )
      if (hit) result.sourceFound++
    }
  }
  return result
}

/** Our sentences of an article. The sets hold plain paragraphs parted by blank lines. */
function read(text: string): OwnSentence[] {
  const document = new Document(text, {input: 'markdown'})
  const all = document.get(tokens)
  const split = document.get(sentences)
  return document.get(attributions).map(({tier, confidence, source}, sentence) => ({
    start: all.start[split.firstToken[sentence]],
    end: all.end[split.endToken[sentence] - 1],
    confidence: tier === 'none' ? null : confidence,
    source: source === null ? null : [all.start[source.firstToken], all.end[source.endToken - 1]],
  }))
}

/** True where two sentences share at least half of the shorter one. */
function overlap(start: number, end: number, from: number, to: number): boolean {
  return Math.min(end, to) - Math.max(start, from) >= Math.min(end - start, to - from) / 2
}

function readLines<Line>(folder: string, file: string): Line[] {
  return readFileSync(join(folder, file), 'utf8')
    .trim()
    .split('\n')
    .map((line): Line => JSON.parse(line))
}
