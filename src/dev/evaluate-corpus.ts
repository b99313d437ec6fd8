import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import type {PresetName} from '../core/config.ts'
import type {DocumentResult, Message} from '../core/message.ts'
import type {ResolvedConfig} from '../core/resolve-config.ts'
import {Workspace} from '../core/workspace.ts'
import {tokenize} from '../language/tokens.ts'
import {articlesIn, setsIn} from './articles.ts'
import {presetSettings, registry} from './settings.ts'
import {textTable} from './table.ts'

/** A set of articles linted as one folder. */
interface Folder {
  readonly results: readonly DocumentResult[]
  readonly texts: ReadonlyMap<string, string>
  readonly words: number
}

/** What to run; all of it under `recommended` where nothing is said. */
interface CorpusOptions {
  readonly only: readonly string[] | undefined
  readonly corpora: readonly string[] | undefined
  readonly preset: PresetName | undefined
}

const comparing = Object.keys(registry).filter((id) => registry[id].meta.corpus !== undefined)

/**
 * Runs the rules that compare articles on sets of professional copy, each as one folder. Prints every finding in its
 * context, and how many there are per 1,000 words.
 *
 * @param evaluation The folder with the sets as JSON lines.
 */
export async function evaluateCorpus(
  evaluation: string,
  {only, corpora, preset = 'recommended'}: CorpusOptions,
): Promise<void> {
  const ids = comparing.filter((id) => only?.includes(id) ?? true)
  const counts = new Map<string, Map<string, number>>()
  const words = new Map<string, number>()
  const sets = setsIn(evaluation, corpora ?? ['bbc', 'reuters-c50', 'gum'])
  for (const {name, path} of sets) {
    const folder = await lintTogether(path, presetSettings(preset, ids))
    words.set(name, folder.words)
    const byRule = new Map<string, number>()
    counts.set(name, byRule)
    for (const result of folder.results)
      for (const message of result.messages.filter(({ruleId}) => ids.includes(ruleId))) {
        byRule.set(message.ruleId, (byRule.get(message.ruleId) ?? 0) + 1)
        console.log(inContext(result.path, folder.texts.get(result.path)!, message))
      }
  }
  const names = sets.map(({name}) => name)
  const rate = (name: string, found: number): string => `${((1000 * found) / words.get(name)!).toFixed(3)} (${found})`
  const sum = (name: string, rules: readonly string[]): number =>
    rules.reduce((total, id) => total + (counts.get(name)!.get(id) ?? 0), 0)
  const apart = ids.filter((id) => id !== 'near-duplicate')
  console.log(`\nMessages per 1,000 words under ${preset}, each set as one folder\n`)
  console.log(
    textTable(
      ['rule', ...names],
      [
        ...ids.map((id) => [id, ...names.map((name) => rate(name, sum(name, [id])))]),
        ['together, near-duplicate aside', ...names.map((name) => rate(name, sum(name, apart)))],
      ],
    ),
  )
}

/** A pair of articles with what they have in common, as the list of near-duplicates gives it. */
interface Pair {
  readonly a: string
  readonly b: string
  readonly jaccard5: number
  readonly containment5: number
}

const leastJaccard = 0.6
const leastContainment = 0.8

/**
 * Scores near-duplicate on the articles whose near-duplicates are known: which of the pairs that are alike enough it
 * finds, and which of the pairs that it reports are listed or alike enough by an exact count.
 */
export async function evaluateDuplicates(evaluation: string): Promise<void> {
  const listed = readFileSync(join(evaluation, 'near-duplicates-c50.jsonl'), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line): Pair => JSON.parse(line))
  const folder = await lintTogether(
    join(evaluation, 'reuters-c50.jsonl'),
    presetSettings('recommended', ['near-duplicate']),
  )
  const name = (a: string, b: string): string => [a, b].sort().join(' ')
  const reported = new Map<string, string>()
  for (const {path, messages} of folder.results)
    for (const {message, related = []} of messages)
      for (const {path: other} of related) reported.set(name(path, other), message)
  const wanted = listed.filter(
    ({jaccard5, containment5}) => jaccard5 >= leastJaccard || containment5 >= leastContainment,
  )
  const missed = wanted.filter(({a, b}) => !reported.has(name(a, b)))
  const known = new Set(listed.map(({a, b}) => name(a, b)))
  const unlisted = [...reported.keys()].filter((pair) => !known.has(pair))
  const exact = unlisted.map((pair) => {
    const [a, b] = pair.split(' ').map((path) => shingles(folder.texts.get(path)!))
    const common = [...a].filter((shingle) => b.has(shingle)).length
    return {pair, jaccard: common / (a.size + b.size - common), containment: common / Math.min(a.size, b.size)}
  })
  const wrong = exact.filter(({jaccard, containment}) => jaccard < leastJaccard && containment < leastContainment)
  for (const {a, b, jaccard5, containment5} of missed)
    console.log(`missed: ${a} ${b} (Jaccard ${jaccard5}, containment ${containment5})`)
  for (const {pair, jaccard, containment} of wrong)
    console.log(`not alike: ${pair} (Jaccard ${jaccard.toFixed(3)}, containment ${containment.toFixed(3)})`)
  const found = wanted.length - missed.length
  const right = reported.size - wrong.length
  console.log(`
pairs alike enough     ${wanted.length}, found ${found} (${((100 * found) / wanted.length).toFixed(1)}%)
pairs reported         ${reported.size}, listed ${reported.size - unlisted.length}, by exact count ${unlisted.length - wrong.length}, neither ${wrong.length}
                       right ${right} (${((100 * right) / Math.max(1, reported.size)).toFixed(1)}%)`)
}

function shingles(text: string): Set<string> {
  const {start, end, kind} = tokenize(text)
  const words: string[] = []
  for (let token = 0; token < start.length; token++)
    if (kind[token] <= 2) words.push(text.slice(start[token], end[token]).toLowerCase())
  return new Set(words.slice(4).map((_, index) => words.slice(index, index + 5).join(' ')))
}

async function lintTogether(path: string, settings: ResolvedConfig): Promise<Folder> {
  const workspace = new Workspace(() => settings)
  const texts = new Map<string, string>()
  let words = 0
  for await (const {id, text} of articlesIn(path)) {
    words += workspace.update(id, text).words
    texts.set(id, text)
  }
  return {results: [...texts.keys()].map((id) => workspace.compared(id)!), texts, words}
}

function inContext(path: string, text: string, {ruleId, start, end, message, related = []}: Message): string {
  const line = (part: string): string => part.replace(/\s+/g, ' ')
  const words = line(text.slice(start, end))
  const shown = words.length > 300 ? `${words.slice(0, 200)} … ${words.slice(-80)}` : words
  const others = related.map((place) => `    ${place.path}:${place.line}:${place.column} ${place.message}\n`).join('')
  return `${ruleId} ${path}\n  ⟦${shown}⟧\n  ${message}\n${others}`
}
