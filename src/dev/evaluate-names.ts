import inconsistentName from '../../rules/inconsistent-name/index.ts'
import {Document} from '../core/document.ts'
import type {Message} from '../core/message.ts'
import {runRules} from '../core/run.ts'
import {rowsOf} from './articles.ts'

/** Two names from one article that look alike, and whether they are one. */
interface NamePair {
  readonly id: string
  readonly a: string
  readonly b: string
  readonly ctx_a: string
  readonly ctx_b: string
  readonly label: 'same-entity' | 'different' | 'sic'
}

/** Every form that an annotated article uses for one entity. */
interface NameGroup {
  readonly id: string
  readonly forms: Readonly<Record<string, number>>
}

interface Article {
  readonly id: string
  readonly text: string
}

/** How `inconsistent-name` does on labelled names. */
export interface NameScores {
  readonly same: {readonly reported: number; readonly of: number; readonly missed: readonly string[]}
  readonly different: {readonly reported: number; readonly of: number; readonly reports: readonly string[]}
  /** Findings about two forms of one entity in articles with annotated entities. */
  readonly groups: {readonly reports: readonly string[]; readonly articles: number}
  /** Pairs of romanisations of one person's name, planted into two sentences. */
  readonly romanisations: {readonly reported: number; readonly of: number; readonly missed: readonly string[]}
}

const active = [{rule: inconsistentName.meta, severity: 1 as const, options: inconsistentName.meta.options}]

/**
 * Measures the rule on name-pairs.jsonl, gum-name-groups.jsonl and names-az.jsonl, and prints the figures.
 *
 * @param evalFolder The folder with these files and the articles that the pairs come from, as far as they are there.
 */
export function evaluateNames(evalFolder: string): NameScores {
  const scores = {
    ...scorePairs(evalFolder),
    groups: scoreGroups(evalFolder),
    romanisations: scoreRomanisations(evalFolder),
  }
  const {same, different, groups, romanisations} = scores
  console.log(`same entity: ${same.reported} of ${same.of} reported`)
  for (const line of same.missed) console.log(`  missed: ${line}`)
  console.log(`different: ${different.reported} of ${different.of} reported`)
  for (const line of different.reports) console.log(`  reported: ${line}`)
  console.log(`forms of annotated entities: ${groups.reports.length} reports in ${groups.articles} articles`)
  for (const line of groups.reports) console.log(`  ${line}`)
  console.log(`romanisations: ${romanisations.reported} of ${romanisations.of} reported`)
  for (const line of romanisations.missed) console.log(`  missed: ${line}`)
  return scores
}

function scorePairs(folder: string): Pick<NameScores, 'same' | 'different'> {
  const pairs = rowsOf<NamePair>(folder, 'name-pairs')
  const articles = articlesById(folder, new Set(pairs.map(({id}) => id)))
  const counts = {same: 0, different: 0}
  const missed: string[] = []
  const reports: string[] = []
  for (const pair of pairs) {
    const text = articles.get(pair.id) ?? `${trimmed(pair.ctx_a, pair.a)}.\n\n${trimmed(pair.ctx_b, pair.b)}.\n`
    const message = lint(text).find((found) => mentions(found, pair.a) && mentions(found, pair.b))
    if (pair.label === 'different') {
      counts.different++
      if (message !== undefined) reports.push(`${pair.id}: ${message.message}`)
    } else if (pair.label === 'same-entity') {
      counts.same++
      if (message === undefined) missed.push(`${pair.id}: ${pair.a} (${pair.ctx_a}), ${pair.b} (${pair.ctx_b})`)
    }
  }
  return {
    same: {reported: counts.same - missed.length, of: counts.same, missed},
    different: {reported: reports.length, of: counts.different, reports},
  }
}

function scoreGroups(folder: string): NameScores['groups'] {
  const groups = rowsOf<NameGroup>(folder, 'gum-name-groups')
  const articles = rowsOf<Article>(folder, 'gum')
  const reports: string[] = []
  for (const {id, text} of articles) {
    const own = groups.filter((group) => group.id.startsWith(`${id}:`)).map(({forms}) => Object.keys(forms).join(' / '))
    for (const {message} of lint(text)) {
      const forms = own.filter((line) => quoted(message).every((word) => line.includes(word)))
      reports.push(
        `${id}: ${message} ${forms.length > 0 ? `(annotated as one: ${forms.join('; ')})` : '(not annotated)'}`,
      )
    }
  }
  return {reports, articles: articles.length}
}

function scoreRomanisations(folder: string): NameScores['romanisations'] {
  const missed: string[] = []
  let of = 0
  for (const {type, canonical, variants} of rowsOf<{type: string; canonical: string; variants: string[]}>(
    folder,
    'names-az',
  ))
    for (const variant of variants) {
      if (type !== 'person') continue
      of++
      const text = `The member of parliament ${canonical} opened the session on Monday.\n\nReporters asked ${variant} about the vote.\n`
      if (lint(text).length === 0) missed.push(`${canonical}, ${variant}`)
    }
  return {reported: of - missed.length, of, missed}
}

function lint(text: string): Message[] {
  return runRules(new Document(text, {language: 'en'}), active)
}

/** A window cut out of an article, without the half words at its ends. */
function trimmed(window: string, name: string): string {
  return window
    .replace(/^\S*\s+/, (cut) => (cut.includes(name) ? cut : ''))
    .replace(/\s+\S*$/, (cut) => (cut.includes(name) ? cut : ''))
}

/** The spellings in a message. */
function quoted(message: string): string[] {
  return [...message.matchAll(/“([^”]*)”/g)].map((match) => match[1])
}

function mentions({message}: Message, name: string): boolean {
  return quoted(message).some((words) => words.includes(name))
}

function articlesById(folder: string, ids: ReadonlySet<string>): Map<string, string> {
  const texts = new Map<string, string>()
  for (const file of ['bbc', 'polnear-dev', 'polnear-train-half', 'gum'])
    for (const {id, text} of rowsOf<Article>(folder, file)) if (ids.has(id)) texts.set(id, text)
  return texts
}
