import {type CorpusFinding, compareFacts} from './compare.ts'
import {compareText} from './compare-text.ts'
import type {Fact, PlacedFact} from './facts.ts'
import type {Message} from './message.ts'
import type {AnyRuleDefinition} from './rule.ts'

/** The facts under one key of one rule, by the path of their article, and what comparing them has found. */
interface Shelf {
  readonly rule: AnyRuleDefinition
  readonly key: string
  readonly facts: Map<string, PlacedFact[]>
  findings: readonly CorpusFinding[]
  /** What the first of its facts is compared by, where the rule says so, and how many of the others differ from that. */
  readonly compared: string | undefined
  others: number
}

/**
 * The facts of a set of articles, on shelves by rule and key. An edit touches the shelves of its article, and only
 * those are compared again; what is found does not depend on the order in which articles came.
 */
export class Corpus {
  readonly #known: (ruleId: string) => AnyRuleDefinition | undefined
  readonly #shelves = new Map<string, Shelf>()
  readonly #shelvesOf = new Map<string, readonly string[]>()
  readonly #findingsOf = new Map<string, Map<string, readonly Message[]>>()
  readonly #stale = new Set<string>()

  /** @param known The rule of an id; facts of unknown rules are left out. */
  constructor(known: (ruleId: string) => AnyRuleDefinition | undefined) {
    this.#known = known
  }

  /** Takes in the facts of an article, in place of those that it had. */
  set(path: string, facts: readonly Fact[]): void {
    this.delete(path)
    if (facts.length === 0) return
    const names = new Set<string>()
    for (const fact of facts) {
      const name = `${fact.rule}\0${fact.key}`
      let shelf = this.#shelves.get(name)
      if (shelf === undefined) {
        const rule = this.#known(fact.rule)
        if (rule?.corpus === undefined) continue
        const {key, data} = fact
        const compared = rule.corpus.alike?.(data, key)
        shelf = {rule, key, facts: new Map(), findings: [], compared, others: 0}
        this.#shelves.set(name, shelf)
      }
      const placed = {...fact, path}
      const own = shelf.facts.get(path)
      if (own === undefined) shelf.facts.set(path, [placed])
      else own.push(placed)
      if (differs(shelf, fact)) shelf.others++
      names.add(name)
      this.#stale.add(name)
    }
    this.#shelvesOf.set(path, [...names])
  }

  /** Forgets the facts of an article. */
  delete(path: string): void {
    for (const name of this.#shelvesOf.get(path) ?? []) {
      const shelf = this.#shelves.get(name)
      if (shelf === undefined) continue
      for (const fact of shelf.facts.get(path) ?? []) if (differs(shelf, fact)) shelf.others--
      shelf.facts.delete(path)
      this.#stale.add(name)
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
    for (const name of this.#stale) {
      const shelf = this.#shelves.get(name)
      if (shelf === undefined) continue
      for (const {fact} of shelf.findings) {
        this.#findingsOf.get(fact.path)?.delete(name)
        touched.add(fact.path)
      }
      if (shelf.facts.size === 0) {
        this.#shelves.delete(name)
        continue
      }
      // Most keys of most corpora have one fact, and one alone has nothing to be compared with.
      shelf.findings =
        shelf.others === 0 || (shelf.facts.size === 1 && [...shelf.facts.values()][0].length === 1)
          ? []
          : compareFacts(shelf.rule, shelf.key, [...shelf.facts.values()].flat())
      for (const [path, messages] of byPath(shelf.findings)) {
        let own = this.#findingsOf.get(path)
        if (own === undefined) this.#findingsOf.set(path, (own = new Map()))
        own.set(name, messages)
        touched.add(path)
      }
    }
    this.#stale.clear()
    return touched
  }

  /** The findings in one article as of the last `settle`, each once, in the order of the text. */
  findings(path: string): Message[] {
    const shelves = [...(this.#findingsOf.get(path) ?? [])].sort(([a], [b]) => compareText(a, b))
    return distinct(shelves.flatMap(([, messages]) => messages))
  }
}

/** Whether a fact is compared by another string than the first of its shelf. Where the rule does not say, it is. */
function differs({rule, key, compared}: Shelf, {data}: Fact): boolean {
  return compared === undefined || rule.corpus?.alike?.(data, key) !== compared
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
