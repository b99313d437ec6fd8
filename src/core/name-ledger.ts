import type {NameFact} from '../language/name-facts.ts'
import {isDecided, type Spelling, spellingsOf, variantsOf} from '../language/name-variants.ts'
import {compareText} from './compare-text.ts'
import type {Json, PlacedFact} from './facts.ts'
import {groupBy} from './group-by.ts'
import {Groups} from './groups.ts'

/** The rule whose facts the ledger reads. */
export const nameLedgerRule = 'inconsistent-name'

/** One spelling of a name. */
export interface LedgerVariant {
  readonly name: string
  /** How often it stands, and in how many articles. */
  readonly count: number
  readonly articles: number
  /** Where it stands first, by the path of the article. Lines and columns are 1-based. */
  readonly first: {readonly path: string; readonly line: number; readonly column: number}
  /** Why it is the same name: “the same title (minister)”. Empty for the spelling that is used most. */
  readonly evidence: string
}

/** One person, body or place that a set of articles spells in several ways; the spelling that is used most is its name. */
export interface LedgerName {
  readonly name: string
  readonly kind: NameFact['kind']
  /** The most frequent first. */
  readonly variants: readonly LedgerVariant[]
}

/** The names that a set of articles spells in several ways. */
export interface NameLedger {
  /** The most frequent first. */
  readonly clusters: readonly LedgerName[]
  /** The same as the config has it under `names`: the most frequent spelling, and those that would be wrong beside it. */
  readonly names: Readonly<Record<string, readonly string[]>>
}

type Place = PlacedFact<NameFact>

/**
 * The names that articles spell in several ways, by the facts that `inconsistent-name` keeps of each. What the config
 * has decided is left out.
 *
 * @param facts Facts of any rules, in any order, each with the path of its article.
 */
export function nameLedger(facts: Iterable<PlacedFact<Json>>): NameLedger {
  const spellings = new Map<string, Spelling<Place>>()
  const evidence = new Map<string, string>()
  const groups = new Groups<string>()
  for (const [key, placed] of byKey(facts)) {
    const found = spellingsOf(placed.sort((a, b) => compareText(a.path, b.path) || a.start - b.start))
    for (const {minority, majority, evidence: why} of variantsOf(found, key)) {
      if (isDecided(minority.facts[0], majority)) continue
      for (const spelling of [minority, majority]) {
        const known = spellings.get(spelling.name)
        if (known === undefined || known.count < spelling.count) spellings.set(spelling.name, spelling)
      }
      evidence.set(minority.name, why)
      groups.join(minority.name, majority.name)
    }
  }
  const clusters = groups
    .all()
    .map((names) =>
      clusterOf(
        names
          .map((name) => spellings.get(name)!)
          .sort((a, b) => b.articles - a.articles || b.count - a.count || compareText(a.name, b.name)),
        evidence,
      ),
    )
    .sort((a, b) => total(b) - total(a) || compareText(a.name, b.name))
  return {clusters, names: Object.fromEntries(clusters.flatMap(entriesOf))}
}

function byKey(facts: Iterable<PlacedFact<Json>>): Map<string, Place[]> {
  const named = [...facts].filter(({rule}) => rule === nameLedgerRule) as Place[]
  return groupBy(named, ({key}) => key)
}

function clusterOf(spellings: readonly Spelling<Place>[], evidence: ReadonlyMap<string, string>): LedgerName {
  const [{name, facts}] = spellings
  const variants = spellings.map((spelling): LedgerVariant => {
    const [{path, line, column}] = spelling.places
    const why = spelling.name === name ? '' : (evidence.get(spelling.name) ?? evidence.get(name) ?? '')
    return {
      name: spelling.name,
      count: spelling.count,
      articles: spelling.articles,
      first: {path, line, column},
      evidence: why,
    }
  })
  return {name, kind: facts[0].kind, variants}
}

function total({variants}: LedgerName): number {
  return variants.reduce((sum, {articles}) => sum + articles, 0)
}

/** A surname that stands alone is decided as a surname, or the whole name would be written for it. */
function entriesOf({name, kind, variants}: LedgerName): [string, string[]][] {
  const others = variants.slice(1).map((variant) => variant.name)
  const isSurname = (other: string): boolean => kind === 'person' && other.includes(' ') !== name.includes(' ')
  const whole = others.filter((other) => !isSurname(other))
  const surname = name.split(' ').at(-1) ?? name
  const alone = others.filter(isSurname).map((other) => other.split(' ').at(-1) ?? other)
  const entries: [string, string[]][] = []
  if (whole.length > 0) entries.push([name, whole])
  if (alone.length > 0) entries.push([surname, [...new Set(alone)]])
  return entries
}
