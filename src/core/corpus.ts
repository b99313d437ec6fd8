import {byPlace, type CorpusFinding, compareFacts, corpusMessage, relatedPlace} from './compare.ts'
import {compareText} from './compare-text.ts'
import {FactIndex} from './fact-index.ts'
import type {PlacedFact} from './facts.ts'
import type {Message, RelatedPlace} from './message.ts'
import type {PackedResult} from './packed-result.ts'
import type {AnyRuleDefinition} from './rule.ts'

/** A finding with the slots of its facts in place of the facts, which move when their articles are edited. */
interface KeptFinding extends Omit<CorpusFinding, 'fact' | 'related'> {
  readonly finds: Finds
  readonly path: string
  readonly slot: number
  readonly related: KeptPlaces
}

type KeptPlaces = readonly {readonly slot: number; readonly message: string}[]

/** What comparing the facts of one rule and key has found. */
interface Finds {
  readonly rule: AnyRuleDefinition
  readonly key: string
  readonly findings: KeptFinding[]
}

interface Article {
  readonly result: PackedResult
  /** By fact: its slot. */
  readonly slots: Int32Array
}

const nothing: readonly never[] = []

/** More facts than this, of some hundred bytes, are unpacked anew. */
const mostUnpacked = 16_384

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
  /** Facts that have been unpacked, by slot: an article under edit is compared with the same others again and again. */
  readonly #unpacked = new Map<number, PlacedFact>()
  readonly #stale = new Set<number>()
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
    for (const slot of slots) this.#remove(slot)
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
    for (const shelf of this.#stale) {
      if (++count > most) break
      this.#stale.delete(shelf)
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
    return this.#stale.size === 0
  }

  /** The findings in one article as of the last `settle`, each once, in the order of the text. */
  findings(path: string): Message[] {
    const own = this.#findings.get(path)
    if (own === undefined) return []
    // While something waits to be compared, findings may speak of facts that are gone.
    const isGone = ({slot}: {readonly slot: number}): boolean => this.#removed.has(slot)
    const standing = this.#removed.size === 0 ? own : own.filter((one) => !isGone(one) && !one.related.some(isGone))
    const sorted = standing.toSorted(
      ({finds: a}, {finds: b}) => compareText(a.rule.id, b.rule.id) || compareText(a.key, b.key),
    )
    return distinct(sorted.map((finding) => this.#message(finding)))
  }

  #message(finding: KeptFinding): Message {
    const {finds, slot, related} = finding
    const places = related.map(({slot: other, message}): RelatedPlace => {
      const result = this.#resultAt(other)
      return relatedPlace(result.path, result.place(this.#index.factOf[other]), message)
    })
    return corpusMessage(finds.rule, finding, this.#resultAt(slot).place(this.#index.factOf[slot]), places)
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
    if (this.#index.count(shelf) > 0) this.#stale.add(shelf)
    return this.#index.add(shelf, number, fact)
  }

  #remove(slot: number): void {
    this.#stale.add(this.#index.shelfOf[slot])
    this.#unpacked.delete(slot)
    this.#removed.add(slot)
    this.#index.remove(slot)
  }

  /** What waits to be compared keeps its shelf. */
  #tidy(): void {
    if (this.#stale.size === 0) this.#index.tidy()
  }

  /** Puts the facts of an edited article in place of those that it had. What is as before keeps its slot. */
  #replace(number: number, result: PackedResult): void {
    const {result: old, slots: oldSlots} = this.#articles[number] as Article
    const index = this.#index
    const before = new Map<number, number[]>()
    for (const slot of oldSlots) put(before, index.shelfOf[slot], slot)
    const after = new Map<number, number[]>()
    for (let fact = 0; fact < result.factCount; fact++) put(after, index.shelf(...result.keyHash(fact)), fact)
    const slots = new Int32Array(result.factCount)
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
      for (const slot of own) this.#remove(slot)
      this.#stale.add(shelf)
      for (const fact of facts) slots[fact] = index.add(shelf, number, fact)
    }
    for (const gone of before.values()) for (const slot of gone) this.#remove(slot)
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
        if (suggestions.length > 0) this.#stale.add(shelf)
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
    const [old, now] = [contentsOf(before), contentsOf(after)]
    for (const [path, content] of now) if (old.get(path) !== content) this.#touched.add(path)
    for (const path of old.keys()) if (!now.has(path)) this.#touched.add(path)
    // Where a fact has gone, another may have its slot.
    const isGone = ({slot}: {readonly slot: number}): boolean => this.#removed.has(slot)
    for (const finding of before.findings)
      if (isGone(finding) || finding.related.some(isGone)) this.#touched.add(finding.path)
  }

  #compare(shelf: number): void {
    const slots = this.#index.slots(shelf)
    if (slots.length < 2 || this.#areAlike(slots)) return
    const sorted = this.#byPath(slots)
    const first = this.#factAt(sorted[0])
    const rule = this.#known(first.rule)
    if (rule?.corpus === undefined) return
    const {key} = first
    const facts: PlacedFact[] = []
    const taken: number[] = []
    const most = rule.corpus.most ?? sorted.length
    let articles = 0
    let last = -1
    for (const slot of sorted) {
      const article = this.#index.documentOf[slot]
      if (article !== last) articles++
      // All of an article's facts are needed to tell which of them come first.
      if (article === last || facts.length < most) {
        facts.push(this.#factAt(slot))
        taken.push(slot)
      }
      last = article
    }
    const found = compareFacts(rule, key, facts, articles)
    if (found.length === 0) return
    const slotOf = new Map(facts.map((fact, index) => [fact, taken[index]]))
    const places = new Map<unknown, KeptPlaces>()
    const placesOf = (related: CorpusFinding['related']): KeptPlaces => {
      if (related.length === 0) return nothing
      let own = places.get(related)
      if (own === undefined) {
        own = related.map(({fact, message}) => ({slot: slotOf.get(fact) as number, message}))
        places.set(related, own)
      }
      return own
    }
    const finds: Finds = {rule, key, findings: []}
    this.#finds.set(shelf, finds)
    for (const {fact, related, ...rest} of found) {
      const {path} = fact
      const finding = {...rest, finds, path, slot: slotOf.get(fact) as number, related: placesOf(related)}
      finds.findings.push(finding)
      put(this.#findings, path, finding)
    }
  }

  #factAt(slot: number): PlacedFact {
    let fact = this.#unpacked.get(slot)
    if (fact === undefined) {
      if (this.#unpacked.size >= mostUnpacked) this.#forgetFacts()
      const result = this.#resultAt(slot)
      result.remember()
      fact = result.fact(this.#index.factOf[slot])
      this.#unpacked.set(slot, fact)
    }
    return fact
  }

  #forgetFacts(): void {
    for (const slot of this.#unpacked.keys()) this.#resultAt(slot).forget()
    this.#unpacked.clear()
  }

  /** Facts that the rule itself calls alike have nothing to tell each other. */
  #areAlike(slots: Int32Array): boolean {
    const hashOf = (slot: number): number => this.#resultAt(slot).alikeHash(this.#index.factOf[slot])
    const first = hashOf(slots[0])
    return first !== 0 && slots.every((slot) => hashOf(slot) === first)
  }

  /** Slots in the order of their articles' paths. */
  #byPath(slots: Int32Array): Int32Array {
    this.#ranks ??= this.#ranked()
    const ranks = this.#ranks
    const {documentOf} = this.#index
    return slots.sort((a, b) => ranks[documentOf[a]] - ranks[documentOf[b]])
  }

  #ranked(): Int32Array {
    const ranks = new Int32Array(this.#articles.length)
    const paths = [...this.#numbers].sort(([a], [b]) => compareText(a, b))
    for (const [rank, [, number]] of paths.entries()) ranks[number] = rank
    return ranks
  }
}

/** What is found in each article, as text. */
function contentsOf(finds: Finds | undefined): Map<string, string> {
  const contents = new Map<string, string>()
  for (const {finds: _finds, path, ...content} of finds?.findings ?? nothing)
    contents.set(path, `${contents.get(path) ?? ''}${JSON.stringify(content)}`)
  return contents
}

/** An article's fact, the slot that it has, and whether it stands elsewhere than the one that had it. */
type KeptSlot = readonly [fact: number, slot: number, isMoved: boolean]

/** Pairs an article's facts under one key with the slots of those that they replace; undefined where they are others. */
function keptSlots(
  factOf: Int32Array,
  slots: readonly number[],
  before: PackedResult,
  facts: readonly number[],
  after: PackedResult,
): KeptSlot[] | undefined {
  const old = slots.map((slot) => ({id: slot, fact: before.fact(factOf[slot])}))
  const own = facts.map((fact) => ({id: fact, fact: after.fact(fact)}))
  for (const list of [old, own]) if (list.length > 1) list.sort((a, b) => byPlace(a.fact, b.fact))
  const kept: KeptSlot[] = []
  for (const [index, {id, fact}] of own.entries()) {
    const {id: slot, fact: replaced} = old[index]
    if (contentOf(fact) !== contentOf(replaced)) return undefined
    kept.push([id, slot, placeText(fact) !== placeText(replaced)])
  }
  return kept
}

function contentOf({rule, key, severity, options, silenced, data}: PlacedFact): string {
  return JSON.stringify([rule, key, severity, options, silenced, data])
}

function placeText({start, end, line, column, endLine, endColumn}: PlacedFact): string {
  return [start, end, line, column, endLine, endColumn].join()
}

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
