import type {PlacedFact} from '../../src/core/facts.ts'
import type {CompareContext, Options} from '../../src/core/rule.ts'
import {type SpellingDifference, spellingDifference, withoutMarks} from '../../src/language/name-similarity.ts'
import {NameWord, nameWord} from '../../src/language/name-words.ts'
import {intern} from '../../src/language/vocabulary.ts'
import {type NameFact, wordsOf} from './facts.ts'
import {renamedPlaces} from './renamed-places.ts'

const {given, place, common} = NameWord

type Fact = PlacedFact<NameFact>

/** One spelling with the articles that have it. */
interface Spelling {
  readonly name: string
  readonly facts: Fact[]
  /** How many articles have it, and how often they do. */
  articles: number
  count: number
}

/** More spellings under one key are a heap of short words, not one name. */
const mostSpellings = 24

/** Compares the names of one key and reports the rarer of two spellings, in every article that has it. */
export function compareNames({
  key,
  facts,
  optionsOf,
  report,
}: CompareContext<Readonly<Record<string, string>>, Options, NameFact>): void {
  const spellings = spellingsOf(facts)
  if (spellings.length < 2 || spellings.length > mostSpellings) return
  for (const [index, first] of spellings.entries())
    for (const second of spellings.slice(index + 1)) {
      // Two full names share the key of the whole name, and are judged by all that have that.
      const isByTitle = !/^(?:person|organisation|place) /.test(key)
      if (isByTitle && first.name.includes(' ') && second.name.includes(' ')) continue
      if (!isOneName(first, second)) continue
      const [minority, majority] = ordered(first, second)
      const known = new Set(majority.facts.map(({path}) => path))
      const where = namesOf([...known])
      const related = majority.facts.slice(0, 10).map((other) => ({fact: other, message: `“${other.data.name}” here`}))
      for (const fact of minority.facts) {
        // An article that has both is told so by itself.
        if (known.has(fact.path) || isSettled(optionsOf(fact), minority.name, majority.name)) continue
        const [nearest] = majority.facts
        const data = {
          found: minority.name,
          other: majority.name,
          count: articles(known.size),
          where,
        }
        const fix = {range: [fact.start, fact.end] as const, text: majority.name}
        report(fact, 'across', data, {
          related,
          suggestions: nearest === undefined ? [] : [{desc: `Write “${majority.name}”`, fix}],
        })
      }
    }
}

function spellingsOf(facts: readonly Fact[]): Spelling[] {
  const spellings = new Map<string, Spelling>()
  for (const fact of facts) {
    const {name, count} = fact.data
    let spelling = spellings.get(name.toLowerCase())
    if (spelling === undefined) {
      spelling = {name, facts: [], articles: 0, count: 0}
      spellings.set(name.toLowerCase(), spelling)
    }
    if (spelling.facts.at(-1)?.path !== fact.path) spelling.articles++
    spelling.facts.push(fact)
    spelling.count += count
  }
  return [...spellings.values()]
}

/** The rarer spelling first; of two equally frequent ones, that which comes later by the articles' paths. */
function ordered(a: Spelling, b: Spelling): [minority: Spelling, majority: Spelling] {
  const preferred = new Set(renamedPlaces.map(([name]) => name))
  const order =
    a.articles - b.articles ||
    a.count - b.count ||
    Number(preferred.has(a.name)) - Number(preferred.has(b.name)) ||
    (a.facts[0].path < b.facts[0].path ? 1 : -1)
  return order < 0 ? [a, b] : [b, a]
}

/** The config has decided: either spelling may stand, or they are two names. */
function isSettled(options: Options, found: string, other: string): boolean {
  const allowed = (options.allow as readonly string[]).map((name) => name.toLowerCase())
  if (allowed.includes(found.toLowerCase()) || allowed.includes(other.toLowerCase())) return true
  const distinct = options.distinct as Readonly<Record<string, readonly string[]>>
  const pairs = Object.entries(distinct).flatMap(([name, others]) => others.map((each) => [name, each]))
  return pairs.some((pair) => pair.includes(found) && pair.includes(other))
}

/** How surely a difference is one of spelling: `same` none, `sure` accents and romanisation, `weak` all others. */
type Grade = 'same' | 'sure' | 'weak' | 'none'

const sureDifferences: ReadonlySet<SpellingDifference> = new Set(['marks', 'doubling', 'romanisation'])

function isOneName(a: Spelling, b: Spelling): boolean {
  const [{kind}, other] = [a.facts[0].data, b.facts[0].data]
  if (kind !== other.kind && !(a.facts.some(sameKind(other.kind)) || b.facts.some(sameKind(kind)))) return false
  if (kind === 'place' && isRenamed(a.name, b.name)) return true
  const wordsA = wordsOf(a.name)
  const wordsB = wordsOf(b.name)
  // Hyphens, blanks and accents apart they are the same; bodies write those as they like, and points mean nothing.
  if (withoutMarks(a.name) === withoutMarks(b.name))
    return kind !== 'organisation' && a.name.replaceAll('.', '') !== b.name.replaceAll('.', '')
  const turned = [...wordsA.slice(-1), ...wordsA.slice(0, -1)]
  if (kind === 'person' && wordsA.length > 1 && turned.join(' ').toLowerCase() === wordsB.join(' ').toLowerCase())
    return true
  // A title and a surname against a full name: the surnames are compared.
  const [from, to] =
    wordsA.length === 1 || wordsB.length === 1 ? [wordsA.slice(-1), wordsB.slice(-1)] : [wordsA, wordsB]
  if (from.length !== to.length) return false
  const grades = from.map((word, at) => gradeOf(word, to[at], kind))
  if (grades.includes('none') || grades.every((grade) => grade === 'same')) return false
  if (kind === 'place') return !grades.includes('weak') && bothMayBe(a.name, b.name)
  if (grades.includes('weak')) return kind === 'person' && (from.length > 1 ? haveCommon(a, b) : false)
  return from.length > 1 || shareCompany(a, b)
}

const sameKind =
  (kind: NameFact['kind']) =>
  (fact: Fact): boolean =>
    fact.data.kind === kind

function gradeOf(a: string, b: string, kind: NameFact['kind']): Grade {
  if (a.toLowerCase() === b.toLowerCase()) return 'same'
  const difference = spellingDifference(a, b)
  if (difference === null) return 'none'
  const bits = nameWord(intern(a.toLowerCase())) & nameWord(intern(b.toLowerCase()))
  // Miners and minors, Anna and Ana: two words, or two people.
  if ((bits & common) !== 0) return kind === 'organisation' && difference === 'romanisation' ? 'sure' : 'none'
  if ((bits & given) !== 0 && difference === 'doubling') return 'weak'
  return sureDifferences.has(difference) ? 'sure' : 'weak'
}

function isRenamed(a: string, b: string): boolean {
  return renamedPlaces.some(([newer, older]) => (newer === a && older === b) || (newer === b && older === a))
}

/** Not two places that every atlas has. */
function bothMayBe(a: string, b: string): boolean {
  const known = (name: string): boolean => (nameWord(intern(name.toLowerCase())) & place) !== 0
  return !(known(a) && known(b)) && Math.min(a.length, b.length) > 4
}

/** The same title, or company in common: the two articles speak of one world. */
function haveCommon(a: Spelling, b: Spelling): boolean {
  const titles = new Set(a.facts.flatMap(({data}) => data.title ?? []))
  return b.facts.some(({data}) => data.title !== null && titles.has(data.title)) || shareCompany(a, b)
}

function shareCompany(a: Spelling, b: Spelling): boolean {
  const company = new Set(a.facts.flatMap(({data}) => data.company))
  return b.facts.some(({data}) => data.company.some((name) => company.has(name)))
}

function articles(count: number): string {
  return count === 1 ? 'one other article' : `${count} other articles`
}

/** The names of the first three files. */
function namesOf(paths: readonly string[]): string {
  const shown = paths.slice(0, 3).map((path) => path.split(/[/\\]/).at(-1))
  return shown.join(', ') + (paths.length > 3 ? ' …' : '')
}
