import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {lintText} from '../core/lint.ts'
import {presetSettings} from './settings.ts'
import {textTable} from './table.ts'

const labels = ['vague', 'borderline', 'ok', 'ok-named', 'ok-pronoun'] as const

type Label = (typeof labels)[number]

/** A source as PolNeAR's annotators marked it, in its paragraph, and what a judge made of it. */
interface LabelledSource {
  readonly source: string
  readonly cue: string
  readonly label: Label
  readonly paragraph: string
  /** Where the parts of the source stand in the paragraph, ends exclusive. */
  readonly source_offset: readonly (readonly [number, number])[]
}

/** How many sources of one label are reported. */
export interface VagueScore {
  readonly label: Label
  readonly reported: number
  readonly of: number
}

/** What is wrong when a source of this label is reported, or is not; a borderline one is neither. */
const shouldBeReported: Readonly<Partial<Record<Label, boolean>>> = {
  vague: true,
  ok: false,
  'ok-named': false,
  'ok-pronoun': false,
}

const rules = ['vague-source', 'unnamed-official', 'unnamed-document']

/**
 * Measures how vague-source, unnamed-official and unnamed-document, under strict, tell vague sources from identified
 * ones: each paragraph is linted as an article of its own, and a message on the source counts. Prints every source that
 * they get wrong, then the share reported by label.
 *
 * @param evalFolder The folder with `polnear-vague-sources.jsonl`.
 */
export function evaluateVague(evalFolder: string): VagueScore[] {
  const lines = readFileSync(join(evalFolder, 'polnear-vague-sources.jsonl'), 'utf8').trim().split('\n')
  const sources = lines.map((line): LabelledSource => JSON.parse(line))
  const settings = presetSettings('strict', rules)
  const isReported = ({paragraph, source_offset}: LabelledSource): boolean =>
    lintText(paragraph, 'article.txt', settings).messages.some((message) =>
      source_offset.some(([start, end]) => message.start < end && message.end > start),
    )
  const scores = labels.map((label): VagueScore => {
    const members = sources.filter((source) => source.label === label)
    const reported = new Set(members.filter(isReported))
    const wrong = members.filter((source) => shouldBeReported[label] === !reported.has(source))
    for (const source of wrong) console.log(`${label}: ${inContext(source)}`)
    return {label, reported: reported.size, of: members.length}
  })
  const rows = scores.map(({label, reported, of}) => [
    label,
    String(reported),
    String(of),
    `${((100 * reported) / Math.max(of, 1)).toFixed(1)}%`,
  ])
  console.log(`\n${textTable(['label', 'reported', 'of', 'share'], rows)}`)
  return scores
}

function inContext({paragraph, source_offset}: LabelledSource): string {
  const start = source_offset[0]?.[0] ?? 0
  const end = source_offset.at(-1)?.[1] ?? 0
  const before = paragraph.slice(Math.max(0, start - 60), start)
  return `…${before}⟦${paragraph.slice(start, end)}⟧${paragraph.slice(end, end + 60)}…`.replace(/\s+/g, ' ')
}
