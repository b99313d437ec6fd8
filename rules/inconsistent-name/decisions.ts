import type {NameDecisions} from '../../src/core/name-decisions.ts'
import type {NameFact, NameStatus} from '../../src/language/name-facts.ts'
import {oncePer} from '../../src/language/once-per.ts'

/** The options that say how names are spelled. */
export interface NameOptions {
  readonly allow: readonly string[]
  readonly distinct: Readonly<Record<string, readonly string[]>>
  readonly preferred: Readonly<Record<string, readonly string[]>>
}

/** The options with what the config's `names` decide put upon them. */
export function withDecisions(
  names: NameDecisions,
  {allow, distinct, preferred}: NameOptions,
): NameOptions & {allow: string[]} {
  const entries = Object.entries(names)
  const apart = entries.filter(([, {notSameAs}]) => notSameAs.length > 0)
  return {
    allow: [...new Set([...allow, ...entries.flatMap(([, entry]) => entry.allowed)])],
    distinct: {...distinct, ...Object.fromEntries(apart.map(([name, {notSameAs}]) => [name, notSameAs]))},
    preferred: {...preferred, ...Object.fromEntries(entries.map(([name, {wrong}]) => [name, wrong]))},
  }
}

/** What the options say of single names and of words of names. */
export interface Decisions {
  /** What is decided about a full name, for its fact. */
  of(name: string): Pick<NameFact, 'decided' | 'apart'> | undefined
  /** True for a name that may stand beside any other, and for a word of one. */
  isAllowed(words: string): boolean
  /** True for a name that the desk uses, and for a word of one. */
  isPreferred(words: string): boolean
  /** True for two names that the desk says are two, and for words of them. */
  areDistinct(words: string, other: string): boolean
}

type Decided = {decided?: NameStatus; apart?: string[]}

/** Reads the options; once for all articles that have the same. */
export const decisionsOf = oncePer(({allow, distinct, preferred}: NameOptions): Decisions => {
  const decided = new Map<string, Decided>()
  const entry = (name: string): Decided => {
    const key = plain(name)
    const known = decided.get(key) ?? {}
    decided.set(key, known)
    return known
  }
  for (const [name, wrong] of Object.entries(preferred)) {
    entry(name).decided = 'preferred'
    for (const spelling of wrong) entry(spelling).decided = 'wrong'
  }
  for (const name of allow) entry(name).decided = 'allowed'
  const pairs = Object.entries(distinct).flatMap(([name, others]) => others.map((other) => [name, other] as const))
  for (const [name, other] of pairs) {
    const own = entry(name)
    own.apart = [...(own.apart ?? []), other]
    const its = entry(other)
    its.apart = [...(its.apart ?? []), name]
  }
  const allowed = new Set(allow.flatMap(wordsAndName))
  const used = new Set(Object.keys(preferred).flatMap(wordsAndName))
  const apart = new Set(pairs.flatMap(([name, other]) => pairsOf(name, other)))
  return {
    of: (name) => decided.get(plain(name)),
    isAllowed: (words) => allowed.has(plain(words)),
    isPreferred: (words) => used.has(plain(words)),
    areDistinct: (words, other) => apart.has(`${plain(words)}\n${plain(other)}`),
  }
})

function plain(name: string): string {
  return name.toLowerCase().replaceAll('’', "'")
}

function wordsAndName(name: string): string[] {
  return [plain(name), ...plain(name).split(' ')]
}

function pairsOf(name: string, other: string): string[] {
  return wordsAndName(name).flatMap((a) =>
    wordsAndName(other).flatMap((b) => (a === b ? [] : [`${a}\n${b}`, `${b}\n${a}`])),
  )
}
