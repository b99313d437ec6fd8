import type {CorpusFinding} from './compare.ts'
import {groupBy} from './group-by.ts'
import type {AnyRuleDefinition} from './rule.ts'

/** A finding with the slots of its facts in place of the facts, which move when their articles are edited. */
export interface KeptFinding extends Omit<CorpusFinding, 'fact' | 'related'> {
  readonly finds: Finds
  readonly path: string
  readonly slot: number
  readonly related: KeptPlaces
}

export type KeptPlaces = readonly {readonly slot: number; readonly message: string}[]

/** What comparing the facts of one rule and key has found. */
export interface Finds {
  readonly rule: AnyRuleDefinition
  readonly key: string
  readonly findings: KeptFinding[]
}

const nothing: readonly never[] = []

/** The paths of the articles in which something else is found than before. */
export function* changedPaths(before: Finds | undefined, after: Finds | undefined): Generator<string> {
  const old = groupBy(before?.findings ?? nothing, ({path}) => path)
  const now = groupBy(after?.findings ?? nothing, ({path}) => path)
  for (const [path, findings] of now) {
    const own = old.get(path) ?? nothing
    if (own.length !== findings.length || findings.some((finding, index) => !areSame(finding, own[index]))) yield path
  }
  for (const path of old.keys()) if (!now.has(path)) yield path
}

function areSame(a: KeptFinding, b: KeptFinding): boolean {
  return (
    a.slot === b.slot &&
    a.messageId === b.messageId &&
    a.message === b.message &&
    arePlacesSame(a.related, b.related) &&
    a.suggestions.length === b.suggestions.length &&
    (a.suggestions.length === 0 || JSON.stringify(a.suggestions) === JSON.stringify(b.suggestions)) &&
    a.failure?.message === b.failure?.message
  )
}

function arePlacesSame(a: KeptPlaces, b: KeptPlaces): boolean {
  return (
    a.length === b.length && a.every(({slot, message}, index) => slot === b[index].slot && message === b[index].message)
  )
}
