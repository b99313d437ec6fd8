import type {Phrase} from './family.ts'

/** A place where a phrase stands outside of quotations. */
export interface Find {
  readonly start: number
  readonly end: number
  /** What tells one phrase from another. */
  readonly key: string
  /** As the article has it. */
  readonly words: string
  /** Null for a phrase of the user's own. */
  readonly phrase: Phrase | null
}

/** The first place of a phrase, and how often the article has it. */
export interface CountedFind extends Find {
  readonly times: number
}

/**
 * Leaves one find a phrase, in the order of the text. Of finds that overlap the longest stays: “a rapidly evolving
 * security landscape” is also “evolving security”.
 */
export function oncePerPhrase(finds: readonly Find[]): CountedFind[] {
  const sorted = finds.toSorted((a, b) => a.start - b.start || b.end - a.end)
  const kept: Find[] = []
  for (const find of sorted) {
    const last = kept[kept.length - 1]
    if (last === undefined || find.start >= last.end) kept.push(find)
    else if (find.end - find.start > last.end - last.start) kept[kept.length - 1] = find
  }
  const times = new Map<string, number>()
  for (const {key} of kept) times.set(key, (times.get(key) ?? 0) + 1)
  const seen = new Set<string>()
  const first: CountedFind[] = []
  for (const find of kept) {
    if (seen.has(find.key)) continue
    seen.add(find.key)
    first.push({...find, times: times.get(find.key) ?? 1})
  }
  return first
}
