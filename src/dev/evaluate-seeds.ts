import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {type PresetName, presetNames} from '../core/config.ts'
import {Document} from '../core/document.ts'
import {positionAt} from '../core/line-starts.ts'
import {lintDocument} from '../core/lint.ts'
import type {Message} from '../core/message.ts'
import {Workspace} from '../core/workspace.ts'
import {presetSettings, registry} from './settings.ts'
import {textTable} from './table.ts'

type Level = 'must' | 'should' | 'may'

/** A place in a seed that a rule should, or may, report. Lines and columns are 1-based, offsets from 0, in UTF-16 units. */
interface Flag {
  readonly id: string
  readonly seed: string
  readonly line: number
  readonly column: number
  readonly endColumn: number
  readonly offset: number
  readonly rule: string
  readonly alternativeRules: readonly string[]
  readonly level: Level
  readonly group: string | null
  readonly text: string
}

/** A finding about a whole seed, or about some of its lines. */
interface DocumentFlag {
  readonly seed: string
  readonly rule: string
  readonly alternativeRules: readonly string[]
  readonly level: Level
  readonly lines: readonly [number, number] | null
  readonly note: string
}

/** A place, or with no line a whole seed, on which a rule must be silent. */
interface MustNotFlag {
  readonly seed: string
  readonly line: number | null
  readonly column: number | null
  readonly rule: string
  readonly text: string | null
}

/** A finding that only several seeds together give. */
interface CorpusFlag {
  readonly seeds: readonly string[]
  readonly rule: string
  readonly level: Level | 'mustNot'
  readonly text: string | null
  readonly note: string
}

interface Annotations {
  readonly files: readonly {readonly seed: string; readonly file: string}[]
  readonly flags: readonly Flag[]
  readonly documentFlags: readonly DocumentFlag[]
  readonly corpusFlags: readonly CorpusFlag[]
  readonly mustNotFlag: readonly MustNotFlag[]
}

/** A seed with what was found in it. */
interface LintedSeed {
  readonly seed: string
  readonly document: Document
  readonly lineStarts: readonly number[]
  readonly messages: readonly Message[]
}

/** How a rule did on the seeds. Groups count once. */
export interface RuleScore {
  readonly rule: string
  readonly mustHit: number
  readonly mustMissed: readonly string[]
  readonly shouldHit: number
  readonly shouldMissed: readonly string[]
  readonly messages: number
  /** Messages on no annotation of the rule. */
  readonly falseAlarms: readonly string[]
  /** Messages where the annotations say that there must be none. */
  readonly mustNotHit: readonly string[]
}

/** Rules that speak of a whole block: a finding on any of its lines is one on the block. */
const blockRules = new Set([
  'vacuous-list',
  'vacuous-table',
  'malformed-block',
  'whitespace-padding',
  'template-heading',
])

/**
 * Scores the rules on the seed articles, as the `scoring` text of seed-annotations.json says.
 *
 * @param shared The folder that holds seeds/ and seed-annotations.json.
 */
export function scoreSeeds(shared: string, preset: PresetName, only?: readonly string[]): RuleScore[] {
  const all: Annotations = JSON.parse(readFileSync(join(shared, 'seed-annotations.json'), 'utf8'))
  // Plain text comes without metadata; the annotations want it judged by whoever asks, and strict asks here.
  const asked = preset === 'strict'
  const isScored = ({rule}: DocumentFlag): boolean => asked || rule !== 'missing-metadata'
  const annotations = {...all, documentFlags: all.documentFlags.filter(isScored)}
  const settings = presetSettings(preset, only, asked ? {'missing-metadata': {plainText: true}} : {})
  const workspace = new Workspace(() => settings)
  const documents = annotations.files.map(({file}) => {
    const document = new Document(readFileSync(join(shared, 'seeds', file), 'utf8'), {path: file})
    workspace.add(lintDocument(document, file, settings))
    return document
  })
  const seeds = annotations.files.map(({seed, file}, index): LintedSeed => {
    const {messages, lineStarts} = workspace.compared(file)!
    return {seed, document: documents[index], messages, lineStarts}
  })
  return (only ?? Object.keys(registry)).map((rule) => scoreRule(rule, annotations, seeds))
}

function scoreRule(rule: string, annotations: Annotations, seeds: readonly LintedSeed[]): RuleScore {
  const hits = (level: Level): {hit: number; missed: string[]} => {
    const groups = new Map<string, {hit: boolean; text: string}>()
    const note = (key: string, hit: boolean, text: string): void => {
      const known = groups.get(key)
      groups.set(key, {hit: hit || (known?.hit ?? false), text: known?.text ?? text})
    }
    for (const flag of annotations.flags)
      if (flag.rule === rule && flag.level === level)
        note(flag.group ?? flag.id, isHit(flag, seeds), `${flag.seed}:${flag.line} “${flag.text}”`)
    for (const flag of annotations.documentFlags)
      if (flag.rule === rule && flag.level === level)
        note(`${flag.seed} whole`, isDocumentHit(flag, seeds), `${flag.seed}: ${flag.note}`)
    for (const [index, flag] of annotations.corpusFlags.entries())
      if (flag.rule === rule && flag.level === level) {
        const isHit = seeds.some((seed) => seed.messages.some((message) => hitsCorpusFlag(flag, seed, message)))
        note(`corpus ${index}`, isHit, `${flag.seeds.join(', ')}: ${flag.note}`)
      }
    const missed = [...groups.values()].filter(({hit}) => !hit).map(({text}) => text)
    return {hit: groups.size - missed.length, missed}
  }
  const must = hits('must')
  const should = hits('should')
  const falseAlarms: string[] = []
  const mustNotHit: string[] = []
  let messages = 0
  for (const seed of seeds)
    for (const message of seed.messages.filter(({ruleId}) => ruleId === rule)) {
      messages++
      const isForbidden =
        annotations.mustNotFlag.some((flag) => isOnMustNot(flag, seed, message)) ||
        annotations.corpusFlags.some((flag) => flag.level === 'mustNot' && hitsCorpusFlag(flag, seed, message))
      if (isForbidden) mustNotHit.push(describe(seed, message))
      else if (!isAnnotated(annotations, seed, message)) falseAlarms.push(describe(seed, message))
    }
  return {
    rule,
    mustHit: must.hit,
    mustMissed: must.missed,
    shouldHit: should.hit,
    shouldMissed: should.missed,
    messages,
    falseAlarms,
    mustNotHit,
  }
}

function isHit(flag: Flag, seeds: readonly LintedSeed[]): boolean {
  return seeds.some((seed) => seed.seed === flag.seed && seed.messages.some((message) => hitsFlag(flag, seed, message)))
}

function hitsFlag(flag: Flag, seed: LintedSeed, message: Message): boolean {
  if (flag.seed !== seed.seed || !speaksFor(flag, message.ruleId)) return false
  const end = flag.offset + flag.endColumn - flag.column
  const [from, to] = blockRules.has(message.ruleId) ? blockAround(seed, flag.offset, end) : [flag.offset, end]
  return overlaps(message, from, to)
}

/** The list or table of a place, else its lines. */
function blockAround({document, lineStarts}: LintedSeed, start: number, end: number): [number, number] {
  const whole = [...document.lists, ...document.tables].find((block) => block.start <= start && block.end > start)
  if (whole !== undefined) return [whole.start, whole.end]
  const {line} = positionAt(lineStarts, start)
  return [lineStarts[line - 1], lineStarts[line] ?? Math.max(end, document.text.length)]
}

function isDocumentHit(flag: DocumentFlag, seeds: readonly LintedSeed[]): boolean {
  return seeds.some((seed) => seed.messages.some((message) => hitsDocumentFlag(flag, seed, message)))
}

function hitsDocumentFlag(flag: DocumentFlag, seed: LintedSeed, message: Message): boolean {
  if (flag.seed !== seed.seed || !speaksFor(flag, message.ruleId)) return false
  if (flag.lines === null) return true
  const first = positionAt(seed.lineStarts, message.start).line
  const last = positionAt(seed.lineStarts, Math.max(message.start, message.end - 1)).line
  return first <= flag.lines[1] && last >= flag.lines[0]
}

/** A finding in one of the flag's seeds that points to another; on the flag's words, where it has some. */
function hitsCorpusFlag({seeds, rule, text}: CorpusFlag, seed: LintedSeed, message: Message): boolean {
  if (message.ruleId !== rule || message.related === undefined || !seeds.includes(seed.seed)) return false
  const at = text === null ? -1 : seed.document.text.indexOf(text)
  return text === null || (at !== -1 && overlaps(message, at, at + text.length))
}

function isAnnotated({flags, documentFlags, corpusFlags}: Annotations, seed: LintedSeed, message: Message): boolean {
  return (
    corpusFlags.some((flag) => flag.level !== 'mustNot' && hitsCorpusFlag(flag, seed, message)) ||
    flags.some((flag) => hitsFlag(flag, seed, message)) ||
    documentFlags.some((flag) => hitsDocumentFlag(flag, seed, message))
  )
}

function isOnMustNot(flag: MustNotFlag, seed: LintedSeed, message: Message): boolean {
  if (flag.seed !== seed.seed || flag.rule !== message.ruleId) return false
  if (flag.line === null || flag.column === null) return true
  const start = seed.lineStarts[flag.line - 1] + flag.column - 1
  return overlaps(message, start, start + (flag.text ?? ' ').length)
}

function speaksFor({rule, alternativeRules}: Flag | DocumentFlag, id: string): boolean {
  return rule === id || alternativeRules.includes(id)
}

function overlaps({start, end}: Message, from: number, to: number): boolean {
  return start < to && Math.max(end, start + 1) > from
}

function describe({seed, document, lineStarts}: LintedSeed, message: Message): string {
  const {line, column} = positionAt(lineStarts, message.start)
  const words = document.text.slice(message.start, message.end).replace(/\s+/g, ' ').slice(0, 80)
  return `${seed}:${line}:${column} “${words}”: ${message.message}`
}

/** Prints the scores under each preset, what was missed and what was wrongly reported, and at last all presets in brief. */
export function printSeedScores(shared: string, only?: readonly string[]): void {
  const brief: string[][] = []
  for (const preset of presetNames) {
    const scores = scoreSeeds(shared, preset, only)
    const {must, mustHit, messages, outside, mustNot} = totals(scores)
    const inside = `${messages - outside}${share(messages - outside, messages)}`
    brief.push([preset, `${mustHit}/${must}${share(mustHit, must)}`, String(messages), inside, String(mustNot)])
    console.log(`\nSeeds under ${preset}\n`)
    console.log(scoreTable(scores))
    for (const score of scores) {
      const lines = [
        ...score.mustMissed.map((text) => `  missed (must)    ${text}`),
        ...score.shouldMissed.map((text) => `  missed (should)  ${text}`),
        ...score.falseAlarms.map((text) => `  false alarm      ${text}`),
        ...score.mustNotHit.map((text) => `  must not         ${text}`),
      ]
      if (lines.length > 0) console.log(`\n${score.rule}\n${lines.join('\n')}`)
    }
  }
  console.log(`\n${textTable(['preset', 'must', 'messages', 'inside an annotation', 'must not'], brief)}`)
}

function share(part: number, whole: number): string {
  return whole === 0 ? '' : ` (${((100 * part) / whole).toFixed(1)}%)`
}

/** What the scores come to together. */
export function totals(scores: readonly RuleScore[]): {
  must: number
  mustHit: number
  messages: number
  outside: number
  mustNot: number
} {
  const sum = (figure: (score: RuleScore) => number): number =>
    scores.reduce((total, score) => total + figure(score), 0)
  return {
    must: sum(({mustHit, mustMissed}) => mustHit + mustMissed.length),
    mustHit: sum(({mustHit}) => mustHit),
    messages: sum(({messages}) => messages),
    outside: sum(({falseAlarms, mustNotHit}) => falseAlarms.length + mustNotHit.length),
    mustNot: sum(({mustNotHit}) => mustNotHit.length),
  }
}

function scoreTable(scores: readonly RuleScore[]): string {
  const rows = scores.map((score) => [
    score.rule,
    `${score.mustHit}/${score.mustHit + score.mustMissed.length}`,
    `${score.shouldHit}/${score.shouldHit + score.shouldMissed.length}`,
    String(score.messages),
    String(score.falseAlarms.length),
    String(score.mustNotHit.length),
  ])
  const {must, mustHit, messages, outside, mustNot} = totals(scores)
  rows.push([
    'together',
    `${mustHit}/${must}${share(mustHit, must)}`,
    '',
    String(messages),
    `${outside - mustNot}${share(outside, messages)}`,
    String(mustNot),
  ])
  return textTable(['rule', 'must', 'should', 'messages', 'false alarms', 'must not'], rows)
}
