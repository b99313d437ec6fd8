import {resolve} from 'node:path'
import {compareText} from '../core/compare-text.ts'
import type {PlacedFact} from '../core/facts.ts'
import type {AnyRuleDefinition} from '../core/rule.ts'

/** The facts of one article under one key. */
interface Article {
  readonly path: string
  readonly facts: PlacedFact[]
}

/**
 * Gathers the facts of one key, an article's one after the other. Of a rule that compares so many and no more those of
 * the first articles by path are kept: of what every article has, a hundred are in memory and not a hundred thousand.
 */
export class FactGroup {
  readonly #most: number
  readonly #cwd: string
  readonly #kept: Article[] = []
  #count = 0
  #last: string | undefined
  /** How many articles the facts are from, those that are not kept among them. */
  articles = 0

  /** @param cwd The folder that the facts' paths are seen from. */
  constructor(rule: AnyRuleDefinition, cwd: string) {
    this.#most = rule.corpus?.most ?? Number.POSITIVE_INFINITY
    this.#cwd = cwd
  }

  /** The facts that are to be compared and maybe some more, by absolute path. */
  get facts(): PlacedFact[] {
    return this.#kept.flatMap(({facts}) => facts)
  }

  add(fact: PlacedFact): void {
    const path = resolve(this.#cwd, fact.path)
    const isNew = path !== this.#last
    this.#last = path
    if (isNew) this.articles++
    // They come in the order of paths as JSON has them, which is nearly that of paths.
    let at = this.#kept.length
    while (at > 0 && compareText(this.#kept[at - 1].path, path) > 0) at--
    const own = this.#kept[at - 1]
    if (own?.path === path) own.facts.push(placed(fact, path))
    else if (!isNew || (at === this.#kept.length && this.#count >= this.#most)) return
    else this.#kept.splice(at, 0, {path, facts: [placed(fact, path)]})
    this.#count++
    for (let last = this.#kept.at(-1); last !== undefined; last = this.#kept.at(-1)) {
      if (this.#count - last.facts.length < this.#most) break
      this.#count -= last.facts.length
      this.#kept.pop()
    }
  }
}

function placed(fact: PlacedFact, path: string): PlacedFact {
  return Object.assign(fact, {path})
}
