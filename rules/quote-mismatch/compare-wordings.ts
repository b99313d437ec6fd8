import {stemmer} from 'stemmer'
import {align, type Gap} from '../../src/language/alignment.ts'
import {oncePer} from '../../src/language/once-per.ts'
import {isMisspelling} from './misspelling.ts'
import {gapMark, isContent, isTelling, type Word, wordsOf} from './wording.ts'

/** Where two wordings of one utterance differ: the written words on either side, with a little of what is around. */
export interface Difference {
  readonly first: string
  readonly second: string
}

/** What must be the same before two quotations count as one utterance. */
export interface Bar {
  /** Words that say something, at least. */
  readonly content: number
  /** The share of what is the same among all that is laid side by side. */
  readonly share: number
}

/** Where both end or begin differently, it may be another sentence; it takes more to believe in a slip. */
const contentAtEdge = 6
/** Longer differences are another thought. */
const longestGap = 4
/** A slip or two; more of them is a paraphrase, or another translation. */
const mostGaps = 2
/** So many words that say something must be shared for each that differs, where more than one does. */
const sharedForEach = 3
/** “We welcome |Sam Ode|” and “We welcome |Ida Moor|” were both said, unless a lot is the same. */
const contentBesideNames = 8
/** So many words around a difference are shown. */
const around = 2

/**
 * Compares two quotations word by word.
 *
 * @returns Where they differ; `same` where only the layout of the words does, or where one is part of the other; null
 *   where they are two utterances.
 */
export function differenceOf(
  first: readonly string[],
  second: readonly string[],
  {content, share}: Bar,
): Difference | 'same' | null {
  if (!mayShare(contentOf(first), contentOf(second), content)) return null
  const one = wordsOf(first)
  const other = wordsOf(second)
  const {shared, gaps} = align(texts(one), texts(other))
  const sharedContent = new Set(shared.map((place) => one[place].text).filter(isContent)).size
  if (sharedContent < content) return null
  let differing = 0
  let differingContent = 0
  const telling: Gap[] = []
  for (const gap of gaps) {
    const [from, to] = [one.slice(...gap.first), other.slice(...gap.second)]
    const atEdge = isAtEdge(gap)
    if (atEdge && (from.length === 0 || to.length === 0)) continue
    // What a reporter marks as left out or put in may stand for anything.
    if ([...from, ...to].some(({text}) => text === gapMark)) continue
    const longest = Math.max(from.length, to.length)
    // Both go on, each with something else.
    if (atEdge && longest > longestGap) continue
    if (longest > longestGap) return null
    differing += longest
    if (!isTellingGap(texts(from), texts(to)) || completesName(gap)) continue
    if (atEdge && sharedContent < contentAtEdge) return null
    if (areNames(first, from) && areNames(second, to) && sharedContent < contentBesideNames) return null
    telling.push(gap)
    differingContent += Math.max(from.filter(tells).length, to.filter(tells).length)
  }
  if (shared.length < share * (shared.length + differing) || telling.length > mostGaps) return null
  if (telling.length === 0) return 'same'
  if (differingContent > 1 && sharedContent < sharedForEach * differingContent) return null
  // “30 million in the first quarter”, “45 million in the second”: another quarter's sentence.
  if (
    telling.length > 1 &&
    figuresIn(
      one,
      telling.map(({first: place}) => place),
    ) !==
      figuresIn(
        other,
        telling.map(({second: place}) => place),
      )
  )
    return null
  const [gap] = telling
  return {
    first: excerpt(first, one, gap.first),
    second: excerpt(second, other, gap.second),
  }

  /** “President |Nelson| Mandela”: one desk gives the name in full. */
  function completesName({first: [fromA, toA], second: [fromB, toB]}: Gap): boolean {
    if (fromA < toA && fromB < toB) return false
    const [written, words, from, to] = fromB === toB ? [first, one, fromA, toA] : [second, other, fromB, toB]
    const isCapital = (place: number): boolean => /^\p{Lu}/u.test(written[words[place]?.written] ?? '')
    for (let place = from; place < to; place++) if (!isCapital(place)) return false
    return isCapital(from - 1) || isCapital(to)
  }

  function isAtEdge({first: [fromA, toA], second: [fromB, toB]}: Gap): boolean {
    return (fromA === 0 && fromB === 0) || (toA === one.length && toB === other.length)
  }
}

/** The words of a quotation that say something, each once and sorted. */
const contentOf = oncePer((written: readonly string[]): readonly string[] =>
  [...new Set(wordsOf(written).map(({text}) => text))].filter(isContent).sort(),
)

/** Whether two sorted lists have so many words in common; in whatever order, which tells most utterances apart. */
function mayShare(first: readonly string[], second: readonly string[], least: number): boolean {
  let left = least
  for (let a = 0, b = 0; left > 0 && a < first.length && b < second.length; )
    if (first[a] === second[b]) {
      left--
      a++
      b++
    } else if (first[a] < second[b]) a++
    else b++
  return left <= 0
}

const tells = ({text}: Word): boolean => isTelling(text)

function figuresIn(words: readonly Word[], places: readonly (readonly [number, number])[]): string {
  return places
    .flatMap((place) => texts(words.slice(...place)).filter((word) => /^\d/.test(word)))
    .sort()
    .join(' ')
}

function areNames(written: readonly string[], words: readonly Word[]): boolean {
  return words.length > 0 && words.every((word) => word.written > 0 && /^\p{Lu}/u.test(written[word.written]))
}

function texts(words: readonly Word[]): string[] {
  return words.map(({text}) => text)
}

/**
 * Not where both have the same words in another form or order, nor where only small words come and go, nor where one
 * has a misspelling: that is for those who read the copy by itself.
 */
function isTellingGap(first: readonly string[], second: readonly string[]): boolean {
  if (first.join('') === second.join('')) return false
  return stemsOf(first) !== stemsOf(second) && !(first.length === second.length && first.every(isSlipOf(second)))
}

function stemsOf(words: readonly string[]): string {
  return words
    .filter(isTelling)
    .map((word) => stemmer(word))
    .sort()
    .join(' ')
}

const isSlipOf =
  (others: readonly string[]) =>
  (word: string, index: number): boolean =>
    isMisspelling(word, others[index])

function excerpt(written: readonly string[], words: readonly Word[], [from, to]: readonly [number, number]): string {
  const first = Math.max(0, (words[from]?.written ?? written.length) - around)
  const last = Math.min(written.length, (to === 0 ? 0 : words[to - 1].written + 1) + around)
  return written.slice(first, Math.max(first + 1, last)).join(' ')
}
