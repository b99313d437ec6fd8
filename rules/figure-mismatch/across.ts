import type {PlacedFact} from '../../src/core/facts.ts'
import type {CompareContext, Options} from '../../src/core/rule.ts'
import {type FigureFact, nameMark} from './facts.ts'

type Placed = PlacedFact<FigureFact>

/** A name that more articles have beside the same count names no event. */
const mostFacts = 24
const nearDays = 3
/** What two sentences must be about besides the figure and what it counts. */
const leastContext = 2
const leastShare = 0.4
const leastNames = 2
/** A figure ten times another is of something else, or of all of it. */
const farthest = 10
/** Counts up to here are not rounded. */
const smallCount = 30

/** Compares the figures of one thing in articles that share a rare name, and reports the one that fewer have, or the later. */
export function compareFigures({
  key,
  facts,
  report,
}: CompareContext<Readonly<Record<string, string>>, Options, FigureFact>): void {
  if (facts.length > mostFacts) return
  const name = key.slice(key.lastIndexOf(', ') + 2)
  const rivals = facts.map((): Placed[] => [])
  for (const [a, first] of facts.entries())
    for (let b = a + 1; b < facts.length; b++) {
      const second = facts[b]
      if (first.path === second.path || !excludeEachOther(first.data, second.data)) continue
      if (first.data.keys.find((own) => second.data.keys.includes(own)) !== name) continue
      if (!areOfOneEvent(first.data, second.data)) continue
      const isFirst = isRarer(first, second)
      rivals[isFirst ? a : b].push(isFirst ? second : first)
    }
  for (const [index, fact] of facts.entries()) {
    const [nearest] = rivals[index]
    if (nearest === undefined) continue
    const shared = fact.data.names.filter((own) => nearest.data.names.includes(own))
    const data = {
      found: fact.data.words,
      other: nearest.data.words,
      where: nearest.path.split(/[/\\]/).at(-1) ?? nearest.path,
      names: shared.slice(0, 3).map(titled).join(', '),
    }
    report(fact, 'across', data, {
      related: rivals[index].map((other) => ({fact: other, message: `“${other.data.words}” here`})),
    })
  }

  /** Whether the finding stands at the first of two, which come in the order of their paths. */
  function isRarer(first: Placed, second: Placed): boolean {
    const count = (value: number): number => facts.filter(({data}) => data.value === value).length
    const [one, other] = [count(first.data.value), count(second.data.value)]
    if (one !== other) return one < other
    return first.data.day !== null && second.data.day !== null && first.data.day > second.data.day
  }
}

/** True where the one figure cannot be the other, rounded or not, and neither article knows the other's. */
function excludeEachOther(first: FigureFact, second: FigureFact): boolean {
  if (first.value === second.value || first.values.includes(second.value) || second.values.includes(first.value))
    return false
  const [low, high] = [Math.min(first.value, second.value), Math.max(first.value, second.value)]
  if (low === 0 || high / low > farthest) return false
  if (high <= smallCount) return true
  // Half a unit of the coarser number's last digit: 400 stands for 420, and not for 450.
  const digits = Math.min(first.digits, second.digits)
  const unit = 10 ** (Math.floor(Math.log10(low)) - digits + 1)
  return high - low >= unit / 2
}

function areOfOneEvent(first: FigureFact, second: FigureFact): boolean {
  return isOneTime(first, second) && isOneSource(first, second) && isOneMatter(first, second)
}

/** A toll that rises from day to day is news, and no mistake. */
function isOneTime(first: FigureFact, second: FigureFact): boolean {
  if ((first.day === null) !== (second.day === null)) return false
  if (first.day !== null && second.day !== null) {
    const apart = Math.abs(first.day - second.day)
    return first.isToll ? apart === 0 : apart <= nearDays
  }
  if (first.weekday === second.weekday) return true
  return !first.isToll && (first.weekday === null || second.weekday === null)
}

/** Police and witnesses may count differently. */
function isOneSource(first: FigureFact, second: FigureFact): boolean {
  return first.source === null || second.source === null || first.source === second.source
}

function isOneMatter(first: FigureFact, second: FigureFact): boolean {
  if (shared(first.names, second.names) < leastNames || first.ordinals !== second.ordinals) return false
  // Cars sold and cars recalled are two counts.
  if (first.act !== '' && second.act !== '' && first.act !== second.act) return false
  // One storm and another: each sentence has a name that the other lacks.
  if (hasNameOfItsOwn(first, second) && hasNameOfItsOwn(second, first)) return false
  const both = shared(first.context, second.context)
  const besidesNames = first.context.some((word) => !word.startsWith(nameMark) && second.context.includes(word))
  const least = Math.max(leastContext, leastShare * Math.min(first.context.length, second.context.length))
  return besidesNames && both >= least
}

function hasNameOfItsOwn({context}: FigureFact, other: FigureFact): boolean {
  return context.some((word) => word.startsWith(nameMark) && !other.context.includes(word))
}

function shared(first: readonly string[], second: readonly string[]): number {
  return first.filter((word) => second.includes(word)).length
}

function titled(name: string): string {
  return name.replace(/(?<=^|\s)\p{Ll}/gu, (letter) => letter.toUpperCase())
}
