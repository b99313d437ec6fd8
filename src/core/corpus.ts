import {byPlace, type CorpusFinding, compareFacts} from './compare.ts'
import {compareText} from './compare-text.ts'
import type {Fact, PlacedFact} from './facts.ts'
import type {Message} from './message.ts'
import type {AnyRuleDefinition} from './rule.ts'
import {SharedText} from './shared-text.ts'

/** The facts under one key of one rule, by path and place, and what comparing them has found. */
interface Shelf {
  readonly rule: AnyRuleDefinition
  readonly key: string
  facts: PlacedFact[]
  findings: readonly CorpusFinding[]
}

const nothing: readonly never[] = []

/**
 * The facts of a set of articles, on shelves by rule and key. An edit touches the shelves of which it changes the
 * facts, and only those are compared again; what is found does not depend on the order in which articles came.
 */
export class Corpus {
  readonly #known: (ruleId: string) => AnyRuleDefinition | undefined
  /** By rule, then by key; null for rules that compare nothing. */
  readonly #shelves = new Map<string, {readonly rule: AnyRuleDefinition; readonly byKey: Map<string, Shelf>} | null>()
  readonly #factsOf = new Map<string, readonly PlacedFact[]>()
  readonly #findingsOf = new Map<string, Map<Shelf, readonly Message[]>>()
  readonly #stale = new Set<Shelf>()
  readonly #texts = new SharedText()

  /** @param known The rule of an id; facts of unknown rules are left out. */
  constructor(known: (ruleId: string) => AnyRuleDefinition | undefined) {
    this.#known = known
  }

  /** Takes in the facts of an article, in place of those that it had. They are copied, with what they share shared. */
  set(path: string, facts: readonly Fact[]): void {
    const before = this.#byShelf(this.#factsOf.get(path) ?? nothing)
    const placed: PlacedFact[] = []
    for (const fact of facts) {
      const shelf = this.#shelf(fact.rule, fact.key)
      if (shelf !== null) placed.push(placedFact(fact, shelf, path, this.#texts))
    }
    if (placed.length === 0) this.#factsOf.delete(path)
    else this.#factsOf.set(path, placed)
    for (const [shelf, own] of this.#byShelf(placed)) {
      const old = before.get(shelf) ?? nothing
      before.delete(shelf)
      shelf.facts = replaced(shelf.facts, path, own)
      // Where it finds nothing, it makes no difference that the same facts stand elsewhere in the article now.
      if (!isSame(old, own) || (shelf.findings.length > 0 && !isSamePlace(old, own))) this.#stale.add(shelf)
    }
    for (const shelf of before.keys()) {
      shelf.facts = replaced(shelf.facts, path, [])
      this.#stale.add(shelf)
    }
  }

  /** Forgets the facts of an article. */
  delete(path: string): void {
    this.set(path, nothing)
  }

  /** The facts of an article, in the order in which they came. */
  facts(path: string): Fact[] {
    return (this.#factsOf.get(path) ?? nothing).map(({path: _, ...fact}) => fact)
  }

  /**
   * Compares what has changed since it was last asked.
   *
   * @param most So many keys, and the others when it is asked again; all unless given.
   * @returns The paths of the articles whose findings may be others than before.
   */
  settle(most = Number.POSITIVE_INFINITY): ReadonlySet<string> {
    const touched = new Set<string>()
    let count = 0
    for (const shelf of this.#stale) {
      if (++count > most) break
      this.#stale.delete(shelf)
      for (const {fact} of shelf.findings) {
        const own = this.#findingsOf.get(fact.path)
        own?.delete(shelf)
        if (own?.size === 0) this.#findingsOf.delete(fact.path)
        touched.add(fact.path)
      }
      shelf.findings = areAlike(shelf) ? nothing : compareFacts(shelf.rule, shelf.key, shelf.facts)
      if (shelf.facts.length === 0) this.#shelves.get(shelf.rule.id)?.byKey.delete(shelf.key)
      for (const [path, messages] of byPath(shelf.findings)) {
        let own = this.#findingsOf.get(path)
        if (own === undefined) this.#findingsOf.set(path, (own = new Map()))
        own.set(shelf, messages)
        touched.add(path)
      }
    }
    return touched
  }

  /** Whether nothing has changed since the last `settle`. */
  get isSettled(): boolean {
    return this.#stale.size === 0
  }

  /** The findings in one article as of the last `settle`, each once, in the order of the text. */
  findings(path: string): Message[] {
    const own = this.#findingsOf.get(path)
    if (own === undefined) return []
    const shelves = [...own].sort(([a], [b]) => compareText(a.rule.id, b.rule.id) || compareText(a.key, b.key))
    return distinct(shelves.flatMap(([, messages]) => messages))
  }

  #shelf(ruleId: string, key: string): Shelf | null {
    let ofRule = this.#shelves.get(ruleId)
    if (ofRule === undefined) {
      const rule = this.#known(ruleId)
      ofRule = rule?.corpus === undefined ? null : {rule, byKey: new Map()}
      this.#shelves.set(ruleId, ofRule)
    }
    if (ofRule === null) return null
    let shelf = ofRule.byKey.get(key)
    if (shelf === undefined) {
      const ownKey = this.#texts.text(key)
      shelf = {rule: ofRule.rule, key: ownKey, facts: [], findings: nothing}
      ofRule.byKey.set(ownKey, shelf)
    }
    return shelf
  }

  /** An article's facts by their shelves, each list by place. */
  #byShelf(facts: readonly PlacedFact[]): Map<Shelf, PlacedFact[]> {
    const shelves = new Map<Shelf, PlacedFact[]>()
    for (const fact of facts) {
      const shelf = this.#shelf(fact.rule, fact.key) as Shelf
      const own = shelves.get(shelf)
      if (own === undefined) shelves.set(shelf, [fact])
      else own.push(fact)
    }
    for (const own of shelves.values()) if (own.length > 1) own.sort(byPlace)
    return shelves
  }
}

type Writable = {-readonly [Name in keyof PlacedFact]: PlacedFact[Name]}

/** A fact with its article. Written out, because there are many and what is spread takes four times the room. */
function placedFact(fact: Fact, {rule, key}: Shelf, path: string, texts: SharedText): PlacedFact {
  const {start, end, line, column, endLine, endColumn, severity, options, silenced} = fact
  const data = texts.of(fact.data)
  const id = rule.id
  const placed: Writable = {rule: id, key, path, start, end, line, column, endLine, endColumn, severity, data}
  if (options !== undefined) placed.options = texts.same(options)
  if (silenced !== undefined) placed.silenced = texts.same(silenced)
  return placed
}

/** Most shelves hold few facts, and lists that grow have room to spare; longer ones are changed where they are. */
const mostCopied = 64

/** The facts of a shelf, which are in the order of paths, with others of one article in place of those that it has. */
function replaced(facts: PlacedFact[], path: string, own: PlacedFact[]): PlacedFact[] {
  if (facts.length === 0) return own
  let start = facts.length
  // Articles mostly come in the order of their paths.
  if (facts[start - 1].path >= path) {
    start = 0
    for (let end = facts.length - 1; start < end; ) {
      const middle = (start + end) >> 1
      if (facts[middle].path < path) start = middle + 1
      else end = middle
    }
  }
  let end = start
  while (end < facts.length && facts[end].path === path) end++
  if (facts.length < mostCopied) return facts.slice(0, start).concat(own, facts.slice(end))
  facts.splice(start, end - start, ...own)
  return facts
}

/** Whether one article's facts under one key are what they were, wherever they stand. */
function isSame(before: readonly PlacedFact[], after: readonly PlacedFact[]): boolean {
  return before.length === after.length && before.every((fact, index) => contentOf(fact) === contentOf(after[index]))
}

function contentOf({severity, options, silenced, data}: PlacedFact): string {
  return JSON.stringify([severity, options, silenced, data])
}

function isSamePlace(before: readonly PlacedFact[], after: readonly PlacedFact[]): boolean {
  return before.every(({start, end, line, column, endLine, endColumn}, index) => {
    const other = after[index]
    return (
      start === other.start &&
      end === other.end &&
      line === other.line &&
      column === other.column &&
      endLine === other.endLine &&
      endColumn === other.endColumn
    )
  })
}

/** Facts that the rule itself calls alike have nothing to tell each other, nor has one alone. */
function areAlike({rule, key, facts}: Shelf): boolean {
  if (facts.length < 2) return true
  const alike = rule.corpus?.alike
  if (alike === undefined) return false
  const first = alike(facts[0].data, key)
  return facts.every(({data}) => alike(data, key) === first)
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

function byPath(findings: readonly CorpusFinding[]): Map<string, Message[]> {
  const messages = new Map<string, Message[]>()
  for (const {fact, message} of findings) {
    const own = messages.get(fact.path)
    if (own === undefined) messages.set(fact.path, [message])
    else own.push(message)
  }
  return messages
}
