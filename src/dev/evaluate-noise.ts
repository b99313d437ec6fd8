import {compareText} from '../core/compare-text.ts'
import {type PresetName, presetNames} from '../core/config.ts'
import {lintText} from '../core/lint.ts'
import type {Message} from '../core/message.ts'
import {articlesIn, type EvaluationArticle, professional, setsIn} from './articles.ts'
import {presetSettings, registry} from './settings.ts'
import {textTable} from './table.ts'

/** What professional copy may get at most, in messages per 1,000 words, and how much of it must get none. */
const budget = {rule: 0.1, together: 0.5, silent: 0.7} as const

/** What to count; all of it where nothing is said. */
export interface NoiseOptions {
  readonly only: readonly string[] | undefined
  /** Print every message of this rule in its context, to be judged by eye. */
  readonly show: string | undefined
  readonly corpora: readonly string[] | undefined
  readonly presets: readonly PresetName[] | undefined
}

/** The counts of one corpus under one preset. */
interface Count {
  words: number
  articles: number
  silent: number
  readonly byRule: Map<string, number>
}

/**
 * Prints how many messages the rules give on professional copy, per 1,000 words and the most frequent first, and how many
 * articles get none.
 *
 * @param evaluation The folder with the corpora as JSON lines.
 */
export async function printNoise(evaluation: string, options: NoiseOptions): Promise<void> {
  const sets = setsIn(evaluation, options.corpora ?? professional)
  const names = sets.map(({name}) => name)
  const presets = options.presets ?? presetNames
  const counts = new Map<string, Count>()
  for (const {name, path} of sets) {
    for await (const article of articlesIn(path))
      for (const preset of presets) {
        const count = counts.get(`${preset} ${name}`) ?? {
          words: 0,
          articles: 0,
          silent: 0,
          byRule: new Map<string, number>(),
        }
        counts.set(`${preset} ${name}`, count)
        const shown = add(count, article, preset, options)
        for (const line of shown) console.log(line)
      }
  }
  for (const preset of presets) {
    console.log(`\nMessages per 1,000 words under ${preset}; * is above the budget\n`)
    console.log(
      noiseTable(
        names,
        names.map((name) => counts.get(`${preset} ${name}`)),
        options.only,
      ),
    )
  }
}

function add(
  count: Count,
  {id, text, date}: EvaluationArticle,
  preset: PresetName,
  {only, show}: NoiseOptions,
): string[] {
  // A desk's file tells the day; in a name such as 2016-09-12-article.txt it does so and leaves the text as it is.
  const path = date === undefined ? 'article.txt' : `${date}-article.txt`
  const {messages, words} = lintText(text, path, settingsOf(preset, only))
  count.words += words
  count.articles++
  if (messages.length === 0) count.silent++
  for (const {ruleId} of messages) count.byRule.set(ruleId, (count.byRule.get(ruleId) ?? 0) + 1)
  return messages.filter(({ruleId}) => ruleId === show).map((message) => inContext(preset, id, text, message))
}

const settingsCache = new Map<PresetName, ReturnType<typeof presetSettings>>()

function settingsOf(preset: PresetName, only: readonly string[] | undefined): ReturnType<typeof presetSettings> {
  const known = settingsCache.get(preset) ?? presetSettings(preset, only)
  settingsCache.set(preset, known)
  return known
}

function noiseTable(
  names: readonly string[],
  counts: readonly (Count | undefined)[],
  only: readonly string[] | undefined,
): string {
  const found = new Set(counts.flatMap((count) => [...(count?.byRule.keys() ?? [])]))
  const messagesOf = (id: string): number => counts.reduce((sum, count) => sum + (count?.byRule.get(id) ?? 0), 0)
  const ids = [...new Set([...(only ?? Object.keys(registry)), ...found])].sort(
    (a, b) => messagesOf(b) - messagesOf(a) || compareText(a, b),
  )
  const rate = (messages: number, words: number, most: number): string => {
    const perThousand = (1000 * messages) / Math.max(words, 1)
    return `${perThousand.toFixed(3)} (${messages})${perThousand > most ? '*' : ' '}`
  }
  const rows = ids.map((id) => [
    id,
    ...counts.map((count) => rate(count?.byRule.get(id) ?? 0, count?.words ?? 0, budget.rule)),
  ])
  const silence = (count: Count | undefined): string => {
    const share = (count?.silent ?? 0) / Math.max(count?.articles ?? 0, 1)
    return `${(100 * share).toFixed(1)}%${share < budget.silent ? '*' : ' '}`
  }
  const total = (count: Count | undefined): number =>
    [...(count?.byRule.values() ?? [])].reduce((sum, value) => sum + value, 0)
  return textTable(
    ['rule', ...names],
    [
      ...rows,
      ['together', ...counts.map((count) => rate(total(count), count?.words ?? 0, budget.together))],
      ['articles with none', ...counts.map(silence)],
      ['articles', ...counts.map((count) => String(count?.articles ?? 0))],
      ['words', ...counts.map((count) => String(count?.words ?? 0))],
    ],
  )
}

function inContext(preset: PresetName, id: string, text: string, {start, end, message}: Message): string {
  const line = (part: string): string => part.replace(/\s+/g, ' ')
  const before = line(text.slice(Math.max(0, start - 120), start))
  const after = line(text.slice(end, end + 120))
  return `${preset} ${id}\n  …${before}⟦${line(text.slice(start, end))}⟧${after}…\n  ${message}\n`
}
