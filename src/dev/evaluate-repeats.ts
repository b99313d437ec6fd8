import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import repeatedWords from '../../rules/repeated-words/index.ts'
import type {ActiveRule} from '../core/config.ts'
import {Document} from '../core/document.ts'
import {runRules} from '../core/run.ts'
import {textTable} from './table.ts'

/** A doubled word in print, and what a judge made of it. */
interface Repeat {
  readonly word: string
  readonly context: string
  readonly label: 'error' | 'ok' | 'ambiguous'
}

/**
 * Prints how many labelled repeats the rule repeated-words reports, and each that it gets wrong.
 *
 * @param evaluation The folder with `repeats.jsonl`.
 */
export function evaluateRepeats(evaluation: string): void {
  const lines = readFileSync(join(evaluation, 'repeats.jsonl'), 'utf8').trim().split('\n')
  const repeats = lines.map((line): Repeat => JSON.parse(line))
  const rows = (['error', 'ok', 'ambiguous'] as const).map((label) => {
    const members = repeats.filter((repeat) => repeat.label === label)
    const reported = members.filter(isReported)
    const wrong = members.filter((repeat) => label !== 'ambiguous' && isReported(repeat) !== (label === 'error'))
    for (const {context} of wrong) console.log(`${label}: …${context.replace(/\s+/g, ' ')}…`)
    return [label, String(reported.length), String(members.length)]
  })
  console.log(`\n${textTable(['label', 'reported', 'of'], rows)}`)
}

const rules: readonly ActiveRule[] = [{rule: repeatedWords.meta, severity: 1, options: repeatedWords.meta.options}]

function isReported({word, context}: Repeat): boolean {
  const messages = runRules(new Document(context), rules)
  return messages.some(({start, end}) => {
    const [first, second] = context.slice(start, end).toLowerCase().split(/\s+/)
    return first === word.toLowerCase() && second === first
  })
}
