import {type CorpusFinding, compareFacts} from './compare.ts'
import {compareText} from './compare-text.ts'
import type {Fact, PlacedFact} from './facts.ts'
import type {Message} from './message.ts'
import type {AnyRuleDefinition} from './rule.ts'

/**
 * The facts under one key of one rule, and what comparing them has found. Most shelves of most corpora hold one fact,
 * and there are as many as sentences: what is kept here is kept a million times.
 */
interface Shelf {
  readonly rule: AnyRuleDefinition
  readonly key: string
  /** By fact: the path of its article. */
  paths: string[]
  facts: Fact[]
  findings: readonly CorpusFinding[]
}

const none: readonly CorpusFinding[] = []

/**
 * The facts of a set of articles, on shelves by rule and key. An edit touches the shelves of its article, and only
 * those are compared again; what is found does not depend on the order in which articles came.
 */
export class Corpus {
  readonly #known: (ruleId: string) => AnyRuleDefinition | undefined
  readonly #shelves = new Map<string, Map<string, Shelf>>()
  readonly #shelvesOf = new Map<string, readonly Shelf[]>()
  readonly #findingsOf = new Map<string, Map<Shelf, readonly Message[]>>()
  readonly #stale = new Set<Shelf>()

  /** @param known The rule of an id; facts of unknown rules are left out. */
  constructor(known: (ruleId: string) => AnyRuleDefinition | undefined) {
    this.#known = known
  }

  /** Takes in the facts of an article, in place of those that it had. */
  set(path: string, facts: readonly Fact[]): void {
    this.delete(path)
    if (facts.length === 0) return
    const own = new Set<Shelf>()
    for (const fact of facts) {
      const shelf = this.#shelfOf(fact)
      if (shelf === undefined) continue
      shelf.paths.push(path)
      shelf.facts.push(fact)
      own.add(shelf)
      this.#stale.add(shelf)
    }
    this.#shelvesOf.set(path, [...own])
  }

  #shelfOf({rule: id, key}: Fact): Shelf | undefined {
    let ofRule = this.#shelves.get(id)
    let shelf = ofRule?.get(key)
    if (shelf !== undefined) return shelf
    const rule = this.#known(id)
    if (rule?.corpus === undefined) return undefined
    shelf = {rule, key, paths: [], facts: [], findings: none}
    if (ofRule === undefined) this.#shelves.set(id, (ofRule = new Map()))
    ofRule.set(key, shelf)
    return shelf
  }

  /** Forgets the facts of an article. */
  delete(path: string): void {
    for (const shelf of this.#shelvesOf.get(path) ?? []) {
      const others = shelf.paths.map((each) => each !== path)
      shelf.facts = shelf.facts.filter((_, index) => others[index])
      shelf.paths = shelf.paths.filter((each) => each !== path)
      this.#stale.add(shelf)
    }
    this.#shelvesOf.delete(path)
  }

  /**
   * Compares what has changed since it was last asked.
   *
   * @returns The paths of the articles whose findings may be others than before.
   */
  settle(): ReadonlySet<string> {
    const touched = new Set<string>()
    for (const shelf of this.#stale) {
      for (const {fact} of shelf.findings) {
        this.#findingsOf.get(fact.path)?.delete(shelf)
        touched.add(fact.path)
      }
      const {rule, key, paths, facts} = shelf
      // One fact alone has nothing to be compared with.
      shelf.findings = facts.length < 2 ? none : compareFacts(rule, key, firstFacts(shelf), new Set(paths).size)
      if (facts.length === 0) this.#shelves.get(rule.id)?.delete(key)
      for (const [path, messages] of byPath(shelf.findings)) {
        let own = this.#findingsOf.get(path)
        if (own === undefined) this.#findingsOf.set(path, (own = new Map()))
        own.set(shelf, messages)
        touched.add(path)
      }
    }
    this.#stale.clear()
    return touched
  }

  /** The findings in one article as of the last `settle`, each once, in the order of the text. */
  findings(path: string): Message[] {
    const shelves = [...(this.#findingsOf.get(path) ?? [])].sort(
      ([a], [b]) => compareText(a.rule.id, b.rule.id) || compareText(a.key, b.key),
    )
    return distinct(shelves.flatMap(([, messages]) => messages))
  }
}

/** The facts of a shelf, without those that the rule leaves out of a comparison. */
function firstFacts({rule, paths, facts}: Shelf): PlacedFact[] {
  const most = rule.corpus?.most ?? facts.length
  // All facts of the last path that counts stay: which of them come first, their places will tell.
  const last = facts.length > most ? paths.toSorted(compareText)[most - 1] : null
  const placed: PlacedFact[] = []
  for (const [index, fact] of facts.entries())
    if (last === null || paths[index] <= last) placed.push({...fact, path: paths[index]})
  return placed
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
