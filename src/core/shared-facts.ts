import {compareFacts} from './compare.ts'
import {compareText} from './compare-text.ts'
import type {Json, PlacedFact} from './facts.ts'
import {groupBy} from './group-by.ts'
import {Groups} from './groups.ts'
import type {AnyRuleDefinition} from './rule.ts'

/** What a rule that compares articles finds several of them to share. */
export interface SharedFact {
  /** As the rule has it: `opening`, `sentence`, `heading`, `outline`, `section`, `table`, `article` or `lead`. */
  readonly kind: string
  /** What is shared, where that is no stretch of text: the outline in words. */
  readonly text?: string
  /** By path, then by place. */
  readonly facts: readonly PlacedFact[]
}

/** A rule under whose keys whole formulas stand: who has the key has the formula. */
const formulaRule = 'shared-boilerplate'
/** Rules whose findings name, as related places, passages that are much alike. */
const likenessRules = ['repeated-section', 'reused-lead']

/** The rules whose facts tell what articles share. */
export const sharingRules: readonly string[] = [formulaRule, ...likenessRules]

/**
 * What articles share by the judgement of the rules that compare them. A rule names a few places in a message; here
 * are all.
 *
 * @param facts Facts of any rules, in any order, each with the path of its article.
 * @param known The rules' definitions.
 */
export function sharedFacts(
  facts: Iterable<PlacedFact<Json>>,
  known: ReadonlyMap<string, AnyRuleDefinition>,
): SharedFact[] {
  const found: SharedFact[] = []
  const alike = new Groups<PlacedFact>()
  const passages = new Map<string, PlacedFact>()
  for (const own of onShelves(facts)) {
    const [{rule: id, key}] = own
    const rule = known.get(id)
    if (own.length < 2 || rule === undefined) continue
    const sorted = own.sort((a, b) => compareText(a.path, b.path) || a.start - b.start)
    const findings = compareFacts(rule, key, sorted)
    if (findings.length === 0) continue
    if (id === formulaRule) {
      const [kind] = key.split(' ', 1)
      const text = kind === 'outline' ? key.split(' ').slice(2).join(' ') : undefined
      found.push({kind, ...(text === undefined ? {} : {text}), facts: sorted})
      continue
    }
    // A passage has a fact under each of its keys, and is one.
    const passageAt = (path: string, start: number, end: number): PlacedFact | undefined =>
      passages.get(placeKey(id, path, start, end))
    for (const fact of sorted) {
      const place = placeKey(id, fact.path, fact.start, fact.end)
      if (!passages.has(place)) passages.set(place, fact)
    }
    for (const {fact, related} of findings)
      for (const {fact: twin} of related) {
        const [one, other] = [fact, twin].map(({path, start, end}) => passageAt(path, start, end))
        if (one !== undefined && other !== undefined) alike.join(one, other)
      }
    // The rule compares so many under one key and no more, but those of the same wording need no comparing.
    const byWording = new Map<string, PlacedFact>()
    for (const fact of sorted) {
      const passage = passageAt(fact.path, fact.start, fact.end)!
      if (alike.has(passage)) byWording.set(wordingOf(fact), passage)
    }
    for (const fact of sorted) {
      const same = byWording.get(wordingOf(fact))
      if (same !== undefined) alike.join(passageAt(fact.path, fact.start, fact.end)!, same)
    }
  }
  for (const group of alike.all()) {
    const sorted = group.sort((a, b) => compareText(a.path, b.path) || a.start - b.start)
    found.push({kind: kindOf(sorted[0]), facts: sorted})
  }
  return found
}

/** The facts of the rules that share something, by rule and key. */
function onShelves(facts: Iterable<PlacedFact<Json>>): Iterable<PlacedFact[]> {
  const shared = [...facts].filter(({rule}) => sharingRules.includes(rule))
  return groupBy(shared, ({rule, key}) => `${rule} ${key}`).values()
}

function placeKey(rule: string, path: string, start: number, end: number): string {
  return `${rule} ${start} ${end} ${path}`
}

type PassageData = {readonly kind?: string; readonly sketch: string}

function wordingOf({data}: PlacedFact): string {
  return (data as PassageData).sketch
}

function kindOf({data}: PlacedFact): string {
  return (data as PassageData).kind ?? 'lead'
}
