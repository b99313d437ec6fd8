import type {CompareContext, Options} from '../../src/core/rule.ts'
import {oncePer} from '../../src/language/once-per.ts'
import {type Difference, differenceOf} from './compare-wordings.ts'
import {type QuoteFact, rarestOf} from './facts.ts'

const near = {content: 4, share: 0.7}
/** Weeks apart a speaker may say almost the same again. */
const farApart = {content: 8, share: 0.8}
const nearDays = 7
/** More sentences under one key are a phrase that the speaker repeats. */
const mostFacts = 24

/** Compares the quotations of one key and reports the wording that fewer articles have, or else the later one. */
export function compareQuotes({
  key,
  facts,
  report,
}: CompareContext<Readonly<Record<string, string>>, Options, QuoteFact>): void {
  if (facts.length > mostFacts || facts.every(({path}) => path === facts[0].path)) return
  const words = facts.map(({data}) => writtenWords(data))
  const differences = facts.map((first, a) =>
    facts.map((second, b) => (a < b ? compared(first.data, second.data, words[a], words[b]) : null)),
  )
  const isSame = (a: number, b: number): boolean => a === b || differences[Math.min(a, b)][Math.max(a, b)] === 'same'
  const sameAs = facts.map((_, a) => facts.filter((_other, b) => isSame(a, b)).length)
  const others = facts.map((): {other: number; found: string; written: string}[] => [])
  for (const [a, first] of facts.entries())
    for (let b = a + 1; b < facts.length; b++) {
      const difference = differences[a][b]
      const second = facts[b]
      if (difference === null || difference === 'same' || first.path === second.path) continue
      // What two sentences share under several keys is reported under the first alone.
      if (firstShared(words[a], words[b]) !== key.split(' ').at(-1)) continue
      // An article that has the other wording too quotes two sentences: “We will build. We will rebuild.”
      if (has(first.path, b) || has(second.path, a)) continue
      const isFirst = isRarer(a, b)
      const {first: found, second: written} = isFirst ? difference : turned(difference)
      others[isFirst ? a : b].push({other: isFirst ? b : a, found, written})
    }
  for (const [index, fact] of facts.entries()) {
    const [nearest] = others[index]
    if (nearest === undefined) continue
    const data = {
      speaker: fact.data.speaker,
      found: nearest.found,
      other: nearest.written,
      where: fileName(facts[nearest.other].path),
    }
    const related = others[index].map(({other, written}) => ({
      fact: facts[other],
      message: `“${written}” here`,
    }))
    report(fact, 'across', data, {related})
  }

  function has(path: string, other: number): boolean {
    return facts.some((fact, index) => fact.path === path && isSame(index, other))
  }

  /** Whether the finding stands at the first of two, which come in the order of their paths. */
  function isRarer(a: number, b: number): boolean {
    if (sameAs[a] !== sameAs[b]) return sameAs[a] < sameAs[b]
    const [one, other] = [facts[a].data.day, facts[b].data.day]
    return one !== null && other !== null && one > other
  }
}

const writtenWords = oncePer(({words}: QuoteFact): readonly string[] => words.split(' '))

function compared(
  first: QuoteFact,
  second: QuoteFact,
  ...words: readonly [readonly string[], readonly string[]]
): Difference | 'same' | null {
  return first.words === second.words ? 'same' : differenceOf(...words, isFar(first, second) ? farApart : near)
}

function isFar(first: QuoteFact, second: QuoteFact): boolean {
  return first.day !== null && second.day !== null && Math.abs(first.day - second.day) > nearDays
}

function firstShared(first: readonly string[], second: readonly string[]): string | undefined {
  const keys = rarestOf(second)
  return rarestOf(first)?.find((key) => keys?.includes(key))
}

function turned({first, second}: Difference): Difference {
  return {first: second, second: first}
}

function fileName(path: string): string {
  return path.split(/[/\\]/).at(-1) ?? path
}
