import {type CorpusFinding, compareFacts, corpusMessage, relatedPlace} from './compare.ts'
import {compareText} from './compare-text.ts'
import {FactCache, type SlottedFact} from './fact-cache.ts'
import {FactIndex} from './fact-index.ts'
import {groupBy} from './group-by.ts'
import {changedPaths, type Finds, type KeptFinding, type KeptPlaces} from './kept-findings.ts'
import {keptSlots} from './kept-slots.ts'
import type {Message, RelatedPlace} from './message.ts'
import type {PackedResult} from './packed-result.ts'
import type {AnyRuleDefinition} from './rule.ts'

interface Article {
  readonly result: PackedResult
  /** By fact: its slot. */
  readonly slots: Int32Array
}

/** Which facts of a shelf were compared, where the rule's `most` has left some out. */
interface Bound {
  /** The last path of those that were. */
  readonly path: string
  /** Whether the rule has asked how many articles there are in all. */
  readonly isCounted: boolean
}

const nothing: readonly never[] = []

/**
 * The facts of a set of articles, on shelves by rule and key. An edit touches the shelves of which it changes the
 * facts, and only those are compared again; what is found does not depend on the order in which articles came.
 *
 * Facts stay packed with their article until they are compared.
 */
export class Corpus {
  readonly #known: (ruleId: string) => AnyRuleDefinition | undefined
  readonly #index = new FactIndex()
  readonly #numbers = new Map<string, number>()
  /** By number. */
  readonly #articles: (Article | undefined)[] = []
  readonly #freeNumbers: number[] = []
  /** By number: the place among all paths. Undefined where articles have come or gone. */
  #ranks: Int32Array | undefined
  /** By shelf. */
  readonly #finds = new Map<number, Finds>()
  /** By path. */
  readonly #findings = new Map<string, KeptFinding[]>()
  /** By shelf, where there are more facts than the rule compares. */
  readonly #bounds = new Map<number, Bound>()
  readonly #unpacked = new FactCache()
  /** Shelves by rule: one rule after the other is compared, whose facts share what is unpacked. */
  readonly #stale = new Map<string, Set<number>>()
  #touched = new Set<string>()
  /** Slots of which the facts have gone since the last `settle`. */
  readonly #removed = new Set<number>()

  /** @param known The rule of an id; facts of unknown rules are not compared. */
  constructor(known: (ruleId: string) => AnyRuleDefinition | undefined) {
    this.#known = known
  }

  /** Takes in the facts of an article, in place of those that it had. */
  set(result: PackedResult): void {
    const {path, factCount} = result
    this.#tidy()
    const before = this.#numbers.get(path)
    if (before !== undefined) this.#replace(before, result)
    else if (factCount > 0) {
      const number = this.#newNumber(path)
      const slots = new Int32Array(factCount)
      for (let fact = 0; fact < factCount; fact++) slots[fact] = this.#add(result, number, fact)
      this.#articles[number] = {result, slots}
    }
  }

  /** Forgets the facts of an article. */
  delete(path: string): void {
    const number = this.#numbers.get(path)
    if (number === undefined) return
    const {result, slots} = this.#articles[number] as Article
    for (const slot of slots) this.#remove(slot, this.#isBeyond(this.#index.shelfOf[slot], path, false))
    result.forget()
    this.#articles[number] = undefined
    this.#numbers.delete(path)
    this.#freeNumbers.push(number)
    this.#ranks = undefined
  }

  /**
   * Compares what has changed since it was last asked.
   *
   * @param most So many keys, and the others when it is asked again; all unless given.
   * @returns The paths of the articles whose findings may be others than before.
   */
  settle(most = Number.POSITIVE_INFINITY): ReadonlySet<string> {
    let count = 0
    for (const shelves of this.#stale.values())
      for (const shelf of shelves) {
        if (++count > most) break
        shelves.delete(shelf)
        const before = this.#finds.get(shelf)
        if (before !== undefined) this.#forget(shelf, before)
        this.#compare(shelf)
        this.#touch(before, this.#finds.get(shelf))
      }
    if (this.isSettled) this.#removed.clear()
    const touched = this.#touched
    this.#touched = new Set()
    return touched
  }

  /** Whether nothing waits to be compared. */
  get isSettled(): boolean {
    for (const shelves of this.#stale.values()) if (shelves.size > 0) return false
    return true
  }

  /** The findings in one article as of the last `settle`, each once, in the order of the text. */
  findings(path: string): Message[] {
    const own = this.#findings.get(path)
    if (own === undefined) return []
    // While something waits to be compared, findings may speak of facts that are gone.
    const isGone = ({slot}: {readonly slot: number}): boolean => this.#removed.has(slot)
    const standing = this.#removed.size === 0 ? own : own.filter((one) => !isGone(one) && !one.related.some(isGone))
    const sorted = standing.toSorted(({finds: a}, {finds: b}) =>
      a === b ? 0 : compareText(a.rule.id, b.rule.id) || compareText(a.key, b.key),
    )
    const messages = new Map(
      sorted.map((finding) => {
        const {finds, slot} = finding
        const place = this.#resultAt(slot).place(this.#index.factOf[slot])
        return [corpusMessage(finds.rule, finding, place, nothing), finding]
      }),
    )
    // What is found under several keys is one message, and only what is shown needs its related places.
    return distinct([...messages.keys()]).map((message) => {
      const {related, failure} = messages.get(message) as KeptFinding
      return related.length === 0 || failure !== undefined ? message : {...message, related: this.#placesOf(related)}
    })
  }

  #placesOf(related: KeptPlaces): RelatedPlace[] {
    return related.map(({slot, message}) => {
      const result = this.#resultAt(slot)
      return relatedPlace(result.path, result.place(this.#index.factOf[slot]), message)
    })
  }

  #resultAt(slot: number): PackedResult {
    return (this.#articles[this.#index.documentOf[slot]] as Article).result
  }

  #newNumber(path: string): number {
    const number = this.#freeNumbers.pop() ?? this.#articles.length
    this.#numbers.set(path, number)
    this.#ranks = undefined
    return number
  }

  #add(result: PackedResult, number: number, fact: number): number {
    const [low, high] = result.keyHash(fact)
    const shelf = this.#index.shelf(low, high)
    return this.#put(shelf, number, result, fact, this.#isBeyond(shelf, result.path, false))
  }

  /** @param isBeyond See `#isBeyond`. */
  #put(shelf: number, number: number, result: PackedResult, fact: number, isBeyond: boolean): number {
    const index = this.#index
    const isFirst = index.count(shelf) === 0
    const slot = index.add(shelf, number, fact, result.alikeHash(fact))
    if (!isFirst && !isBeyond && !index.isAlike(shelf)) this.#markStale(shelf, result.ruleOf(fact))
    return slot
  }

  /** @param isBeyond See `#isBeyond`. */
  #remove(slot: number, isBeyond = false): void {
    const index = this.#index
    const shelf = index.shelfOf[slot]
    if (!isBeyond && !index.isAlike(shelf) && (index.count(shelf) > 1 || this.#finds.has(shelf)))
      this.#markStale(shelf, this.#resultAt(slot).ruleOf(index.factOf[slot]))
    this.#unpacked.delete(slot)
    this.#removed.add(slot)
    index.remove(slot)
  }

  #markStale(shelf: number, rule: string): void {
    const shelves = this.#stale.get(rule)
    if (shelves === undefined) this.#stale.set(rule, new Set([shelf]))
    else shelves.add(shelf)
  }

  /**
   * True where an article stands behind all that are compared under a key, so that its facts change nothing.
   *
   * @param isCounted Whether it is under the key before and after.
   */
  #isBeyond(shelf: number, path: string, isCounted: boolean): boolean {
    const bound = this.#bounds.get(shelf)
    return bound !== undefined && path > bound.path && (isCounted || !bound.isCounted)
  }

  /** What waits to be compared keeps its shelf. */
  #tidy(): void {
    if (this.isSettled) this.#index.tidy()
  }

  /** Puts the facts of an edited article in place of those that it had. What is as before keeps its slot. */
  #replace(number: number, result: PackedResult): void {
    const {result: old, slots: oldSlots} = this.#articles[number] as Article
    const index = this.#index
    const before = groupBy(oldSlots, (slot) => index.shelfOf[slot])
    const after = groupBy(Array(result.factCount).keys(), (fact) => index.shelf(...result.keyHash(fact)))
    const slots = new Int32Array(result.factCount)
    old.remember()
    result.remember()
    for (const [shelf, facts] of after) {
      const own = before.get(shelf) ?? nothing
      before.delete(shelf)
      const kept = own.length === facts.length ? keptSlots(index.factOf, own, old, facts, result) : undefined
      if (kept !== undefined) {
        let hasMoved = false
        for (const [fact, slot, isMoved] of kept) {
          index.factOf[slot] = fact
          this.#unpacked.delete(slot)
          slots[fact] = slot
          hasMoved ||= isMoved
        }
        if (hasMoved) this.#move(shelf, number, result.path)
        continue
      }
      const isBeyond = this.#isBeyond(shelf, result.path, own.length > 0)
      for (const slot of own) this.#remove(slot, isBeyond)
      for (const fact of facts) slots[fact] = this.#put(shelf, number, result, fact, isBeyond)
    }
    for (const [shelf, gone] of before) {
      const isBeyond = this.#isBeyond(shelf, result.path, false)
      for (const slot of gone) this.#remove(slot, isBeyond)
    }
    old.forget()
    result.forget()
    this.#articles[number] = {result, slots}
  }

  /** Facts that stand elsewhere in their article now, and else are the same, are found as before, at other places. */
  #move(shelf: number, number: number, path: string): void {
    const documentOf = this.#index.documentOf
    const isOwn = ({slot}: {readonly slot: number}): boolean => documentOf[slot] === number
    const seen = new Map<KeptPlaces, boolean>()
    for (const finding of this.#finds.get(shelf)?.findings ?? nothing) {
      const {related, suggestions} = finding
      if (isOwn(finding)) {
        this.#touched.add(path)
        // Suggestions hold offsets, and the rule alone knows which.
        if (suggestions.length > 0) this.#markStale(shelf, finding.finds.rule.id)
      }
      if (!seen.has(related)) seen.set(related, related.some(isOwn))
      if (seen.get(related)) this.#touched.add(finding.path)
    }
  }

  /** Forgets what the facts on a shelf came to. */
  #forget(shelf: number, finds: Finds): void {
    this.#finds.delete(shelf)
    for (const path of new Set(finds.findings.map((finding) => finding.path))) {
      const others = (this.#findings.get(path) ?? []).filter((finding) => finding.finds !== finds)
      if (others.length === 0) this.#findings.delete(path)
      else this.#findings.set(path, others)
    }
  }

  /** Notes the articles in which other things are found than before. */
  #touch(before: Finds | undefined, after: Finds | undefined): void {
    if (before === undefined) {
      for (const {path} of after?.findings ?? nothing) this.#touched.add(path)
      return
    }
    for (const path of changedPaths(before, after)) this.#touched.add(path)
    // Where a fact has gone, another may have its slot.
    const isGone = ({slot}: {readonly slot: number}): boolean => this.#removed.has(slot)
    for (const finding of before.findings)
      if (isGone(finding) || finding.related.some(isGone)) this.#touched.add(finding.path)
  }

  #compare(shelf: number): void {
    this.#bounds.delete(shelf)
    const slots = this.#index.slots(shelf)
    if (slots.length < 2 || this.#areAlike(shelf, slots)) return
    const sorted = this.#byPath(slots)
    const first = this.#factAt(sorted[0])
    const rule = this.#known(first.rule)
    if (rule?.corpus === undefined) return
    const {key} = first
    const {documentOf} = this.#index
    const facts: SlottedFact[] = []
    const most = rule.corpus.most ?? sorted.length
    for (let index = 0; index < sorted.length; index++) {
      // All of an article's facts are needed to tell which of them come first.
      if (index >= most && documentOf[sorted[index]] !== documentOf[sorted[index - 1]]) break
      facts.push(this.#factAt(sorted[index], key))
    }
    let isCounted = false
    const found = compareFacts(rule, key, facts, () => {
      isCounted = true
      return this.#countArticles(sorted)
    })
    if (facts.length < slots.length) this.#bounds.set(shelf, {path: (facts.at(-1) as SlottedFact).path, isCounted})
    if (found.length === 0) return
    const places = new Map<unknown, KeptPlaces>()
    const placesOf = (related: CorpusFinding['related']): KeptPlaces => {
      if (related.length === 0) return nothing
      let own = places.get(related)
      if (own === undefined) {
        own = related.map(({fact, message}) => ({slot: (fact as SlottedFact).slot, message}))
        places.set(related, own)
      }
      return own
    }
    const finds: Finds = {rule, key, findings: []}
    this.#finds.set(shelf, finds)
    for (const {fact, related, ...rest} of found) {
      const {path} = fact
      const finding = {...rest, finds, path, slot: (fact as SlottedFact).slot, related: placesOf(related)}
      finds.findings.push(finding)
      put(this.#findings, path, finding)
    }
  }

  #factAt(slot: number, key?: string): SlottedFact {
    return this.#unpacked.get(slot, this.#resultAt(slot), this.#index.factOf[slot], key)
  }

  /** Facts that the rule itself calls alike have nothing to tell each other. */
  #areAlike(shelf: number, slots: Int32Array): boolean {
    const hashOf = (slot: number): number => this.#resultAt(slot).alikeHash(this.#index.factOf[slot])
    const first = hashOf(slots[0])
    if (first === 0 || !slots.every((slot) => hashOf(slot) === first)) return false
    this.#index.setAlike(shelf, first)
    return true
  }

  /** Slots in the order of their articles' paths. */
  #byPath(slots: Int32Array): Int32Array {
    this.#ranks ??= this.#ranked()
    const ranks = this.#ranks
    const {documentOf} = this.#index
    // Numbers sort several times faster than by a function: the rank above, the slot below.
    const both = new Float64Array(slots.length)
    for (let index = 0; index < slots.length; index++)
      both[index] = ranks[documentOf[slots[index]]] * slotRoom + slots[index]
    both.sort()
    for (let index = 0; index < slots.length; index++)
      slots[index] = both[index] - Math.floor(both[index] / slotRoom) * slotRoom
    return slots
  }

  /** How many articles have the facts in these slots, which are in the order of articles. */
  #countArticles(slots: Int32Array): number {
    const {documentOf} = this.#index
    let count = 0
    for (let index = 0; index < slots.length; index++)
      if (index === 0 || documentOf[slots[index]] !== documentOf[slots[index - 1]]) count++
    return count
  }

  #ranked(): Int32Array {
    const ranks = new Int32Array(this.#articles.length)
    const paths = [...this.#numbers].sort(([a], [b]) => compareText(a, b))
    for (const [rank, [, number]] of paths.entries()) ranks[number] = rank
    return ranks
  }
}

/** More than there are slots. */
const slotRoom = 2 ** 27

function put<Key, Value>(lists: Map<Key, Value[]>, key: Key, value: Value): void {
  const list = lists.get(key)
  if (list === undefined) lists.set(key, [value])
  else list.push(value)
}

/** One finding a place and rule: what two articles share is found under each key that they share. */
export function distinct(messages: readonly Message[]): Message[] {
  const seen = new Set<string>()
  const kept = messages.filter(({ruleId, messageId, start, end}) => {
    const place = `${ruleId} ${messageId} ${start} ${end}`
    if (seen.has(place)) return false
    seen.add(place)
    return true
  })
  return kept.sort((a, b) => a.start - b.start || a.end - b.end || compareText(a.ruleId, b.ruleId))
}
