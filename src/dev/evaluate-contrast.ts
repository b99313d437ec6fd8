import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import type {PresetName} from '../core/config.ts'
import {lintText} from '../core/lint.ts'
import {presetSettings, registry} from './settings.ts'
import {textTable} from './table.ts'

/** A news text with its beginning in common with another: one goes on as it was printed, one as a model wrote it. */
interface PairedText {
  readonly pair: string
  readonly label: 'human' | 'ai'
  readonly model?: string
  readonly text: string
}

/** What one side of the pairs of one model came to. */
interface Side {
  words: number
  /** Messages by rule. */
  readonly byRule: Map<string, number>
}

/** The two sides of the pairs of one model. */
export interface Contrast {
  readonly model: string
  readonly machine: Side
  readonly human: Side
  /** How many messages the machine's side has for one of the human side's, on as many words. */
  readonly ratio: number
}

/**
 * Measures how much more the rules on boilerplate find in what models wrote than in what was printed, pair by pair of
 * texts with the same beginning. Prints a table by model.
 *
 * @param evaluation The folder with `ai-human-pairs.jsonl`.
 * @param only The rules to count; those of the category `boilerplate` unless given.
 */
export function evaluateContrast(evaluation: string, preset: PresetName, only?: readonly string[]): Contrast[] {
  const lines = readFileSync(join(evaluation, 'ai-human-pairs.jsonl'), 'utf8').trim().split('\n')
  const texts = lines.map((line): PairedText => JSON.parse(line))
  const rules = only ?? Object.keys(registry).filter((id) => registry[id].meta.category === 'boilerplate')
  const settings = presetSettings(preset, rules)
  const count = (members: readonly PairedText[]): Side => {
    const side: Side = {words: 0, byRule: new Map()}
    for (const {text} of members) {
      const {words, messages} = lintText(text, 'article.txt', settings)
      side.words += words
      for (const {ruleId} of messages) side.byRule.set(ruleId, (side.byRule.get(ruleId) ?? 0) + 1)
    }
    return side
  }
  const models = [...new Set(texts.flatMap(({model}) => model ?? []))].sort()
  return models.map((model) => {
    const members = texts.filter((text) => text.model === model)
    const pairs = new Set(members.map(({pair}) => pair))
    const machine = count(members)
    const human = count(texts.filter(({label, pair}) => label === 'human' && pairs.has(pair)))
    const contrast = {model, machine, human, ratio: rate(machine) / rate(human)}
    console.log(`\n${model} under ${preset}\n\n${contrastTable(contrast, rules)}`)
    return contrast
  })
}

/** Messages per 1,000 words: of one rule, or of all. */
function rate({words, byRule}: Side, rule?: string): number {
  const messages = rule === undefined ? [...byRule.values()] : [byRule.get(rule) ?? 0]
  return (1000 * messages.reduce((sum, value) => sum + value, 0)) / Math.max(words, 1)
}

function contrastTable({machine, human}: Contrast, rules: readonly string[]): string {
  const row = (name: string, rule?: string): string[] => {
    const ratio = rate(machine, rule) / rate(human, rule)
    return [
      name,
      rate(machine, rule).toFixed(2),
      rate(human, rule).toFixed(2),
      Number.isNaN(ratio) ? '–' : Number.isFinite(ratio) ? `${ratio.toFixed(1)} ×` : 'none by people',
    ]
  }
  return textTable(
    ['messages per 1,000 words', 'machine', 'human', 'ratio'],
    [
      ...rules.map((rule) => row(rule, rule)),
      row('together'),
      ['words', String(machine.words), String(human.words), ''],
    ],
  )
}
