import {compareText} from './compare-text.ts'
import {isTelling} from './finding-identity.ts'
import {groupBy} from './group-by.ts'

/** Findings that a desk has decided to live with: one of the entries of a baseline. */
export interface Suppression {
  readonly rule: string
  /** See finding-identity.ts. */
  readonly fingerprint: string
  /** Where they stood, from the baseline's folder with forward slashes. A hint: what has moved is known again. */
  readonly file: string
  /** How many findings of this identity. */
  readonly count: number
  /** The words that they are about, for people. */
  readonly text: string
  readonly reason?: string
  /** The last day on which it counts, as `2027-01-31`. */
  readonly until?: string
}

/** A finding as far as a baseline cares. */
export interface SuppressibleFinding {
  readonly rule: string
  readonly fingerprint: string
  readonly text: string
  /** Of the article, in the form of {@link Suppression.file}. */
  readonly file: string
}

/** What is known of the files that a baseline names. */
export interface SuppressionScope {
  /** Whether the run has looked at a file. */
  readonly isLinted: (file: string) => boolean
  readonly isGone: (file: string) => boolean
  /** Whether the run would have found a file, were it there. */
  readonly isSought: (file: string) => boolean
}

/** Which findings a baseline covers. */
export interface SuppressionMatch<Finding extends SuppressibleFinding> {
  readonly covered: ReadonlyMap<Finding, Suppression>
  /** Entries that cover more findings than there are, with the number of those that there are not. */
  readonly stale: readonly {readonly entry: Suppression; readonly left: number}[]
}

/**
 * Finds out which findings a baseline covers.
 *
 * First every file takes its own entries. What is left over of files that were looked at or are gone may have moved: it
 * covers the same words in another file. Words too few to know a sentence by are not taken for moved, because the same
 * heading may have been mended in one article and made in another: they count where the old file is gone and the new one
 * has no entries of its own, which is to say that it was renamed.
 *
 * @param findings In the order of paths and places: where there are more of one identity than the baseline has, the last
 *   ones are not covered.
 */
export function matchSuppressions<Finding extends SuppressibleFinding>(
  entries: readonly Suppression[],
  findings: readonly Finding[],
  {isLinted, isGone, isSought}: SuppressionScope,
): SuppressionMatch<Finding> {
  const left = new Map(entries.map((entry) => [entry, entry.count]))
  const covered = new Map<Finding, Suppression>()
  const take = (finding: Finding, waiting: Suppression[] | undefined): void => {
    const entry = waiting?.at(-1)
    if (entry === undefined) return
    covered.set(finding, entry)
    const rest = (left.get(entry) ?? 0) - 1
    left.set(entry, rest)
    if (rest === 0) waiting?.pop()
  }
  const own = groupBy(entries, (entry) => `${identityOf(entry)} ${entry.file}`)
  for (const finding of findings) take(finding, own.get(`${identityOf(finding)} ${finding.file}`))

  const known = new Set(entries.map(({file}) => file))
  // The last of a list is taken first.
  const rest = entries.filter((entry) => (left.get(entry) ?? 0) > 0).sort((a, b) => byPlace(b, a))
  const movable = (entry: Suppression): boolean => isTelling(entry.text) && (isLinted(entry.file) || isGone(entry.file))
  const moved = groupBy(rest.filter(movable), identityOf)
  const renamed = groupBy(
    rest.filter(({text, file}) => !isTelling(text) && isGone(file)),
    identityOf,
  )
  for (const finding of findings) {
    if (covered.has(finding)) continue
    take(finding, moved.get(identityOf(finding)))
    if (!covered.has(finding) && !known.has(finding.file)) take(finding, renamed.get(identityOf(finding)))
  }
  const stale = entries.flatMap((entry) => {
    const count = left.get(entry) ?? 0
    const isKnown = isLinted(entry.file) || (isGone(entry.file) && isSought(entry.file))
    return count > 0 && isKnown ? [{entry, left: count}] : []
  })
  return {covered, stale}
}

/**
 * The entries of a baseline after a run: what has moved is put down where it stands now.
 *
 * @param match What the run found.
 * @param change `prune`: leave out what is stale. `add`: findings to cover from now on; where a lapsed entry covers one,
 *   that loses its day.
 */
export function renewSuppressions<Finding extends SuppressibleFinding>(
  entries: readonly Suppression[],
  {covered, stale}: SuppressionMatch<Finding>,
  {prune = false, add = []}: {readonly prune?: boolean; readonly add?: readonly Finding[]},
): Suppression[] {
  const counts = new Map<string, Suppression>()
  const put = (entry: Suppression, count: number): void => {
    const key = `${identityOf(entry)} ${entry.file}`
    const before = counts.get(key)
    if (count > 0) counts.set(key, {...entry, count: count + (before?.count ?? 0)})
  }
  const added = new Set(add)
  const used = new Map<Suppression, number>()
  for (const [finding, entry] of covered) {
    used.set(entry, (used.get(entry) ?? 0) + 1)
    const {until: _, ...lasting} = entry
    put({...(added.delete(finding) ? lasting : entry), file: finding.file}, 1)
  }
  const isStale = new Set(stale.map(({entry}) => entry))
  for (const entry of entries) if (!prune || !isStale.has(entry)) put(entry, entry.count - (used.get(entry) ?? 0))
  for (const {rule, fingerprint, file, text} of added) put({rule, fingerprint, file, count: 1, text}, 1)
  return [...counts.values()].sort(byPlace)
}

function identityOf({rule, fingerprint}: {readonly rule: string; readonly fingerprint: string}): string {
  return `${rule} ${fingerprint}`
}

/** By fingerprint, so that what two branches add comes to stand apart and merges by itself. */
function byPlace(a: Suppression, b: Suppression): number {
  return compareText(a.rule, b.rule) || compareText(a.fingerprint, b.fingerprint) || compareText(a.file, b.file)
}
