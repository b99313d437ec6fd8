import {Document} from '../core/document.ts'
import type {Layer} from '../core/layer.ts'
import {lintDocument} from '../core/lint.ts'
import type {ResolvedConfig} from '../core/resolve-config.ts'
import {textTable} from './table.ts'

/** Counts time spent in named parts, each without the parts that it called. */
class Profile {
  readonly #open: {name: string; since: number}[] = []
  readonly #layers = new WeakMap<Layer<unknown>, Layer<unknown>>()
  readonly spent = new Map<string, number>()

  /** The stand-in of a layer: one for each, because documents keep their layers by identity. */
  layer<Value>(layer: Layer<Value>): Layer<Value> {
    let timed = this.#layers.get(layer) as Layer<Value> | undefined
    if (timed === undefined) {
      timed = {
        name: layer.name,
        compute: (document) => this.time(`layer ${layer.name}`, () => layer.compute(document)),
      }
      this.#layers.set(layer, timed)
    }
    return timed
  }

  time<Value>(name: string, work: () => Value): Value {
    const started = performance.now()
    const outer = this.#open.at(-1)
    if (outer !== undefined) this.#add(outer.name, started - outer.since)
    const own = {name, since: started}
    this.#open.push(own)
    try {
      return work()
    } finally {
      const ended = performance.now()
      this.#add(name, ended - own.since)
      this.#open.pop()
      if (outer !== undefined) outer.since = ended
    }
  }

  #add(name: string, milliseconds: number): void {
    this.spent.set(name, (this.spent.get(name) ?? 0) + milliseconds)
  }
}

/** A Document that tells the profile which layer is being computed. */
class ProfiledDocument extends Document {
  // Set after the base class has parsed: a layer asked for before then is counted as parsing.
  profile: Profile | undefined

  override get<Value>(layer: Layer<Value>): Value {
    const {profile} = this
    return profile === undefined ? super.get(layer) : super.get(profile.layer(layer))
  }
}

/**
 * Where the time of a run goes, as a table: parsing, each layer, each rule, the rest of the engine.
 *
 * @param floor Milliseconds that reading and scanning the texts once takes, to compare with.
 */
export function profileTable(texts: readonly string[], settings: ResolvedConfig, floor: number): string {
  const profile = new Profile()
  const rules = settings.rules.map((active) => {
    const {rule} = active
    return {
      ...active,
      rule: {...rule, check: (context: never) => profile.time(`rule ${rule.id}`, () => rule.check(context))},
    }
  })
  const profiled = {...settings, rules}
  // The first passes do not count: the rules' patterns are compiled, and so are the timers themselves.
  for (let pass = 0; pass < 3; pass++) {
    profile.spent.clear()
    for (const text of texts)
      profile.time('engine', () => {
        const document = profile.time('parse', () => new ProfiledDocument(text, {path: 'article.txt'}))
        document.profile = profile
        lintDocument(document, 'article.txt', profiled)
      })
  }
  const total = [...profile.spent.values()].reduce((sum, value) => sum + value, 0)
  const rows = [...profile.spent]
    .sort((a, b) => b[1] - a[1])
    .map(([name, spent]) => [
      name,
      spent.toFixed(1),
      `${((100 * spent) / total).toFixed(1)}%`,
      (spent / floor).toFixed(2),
    ])
  return textTable(['part', 'ms', 'share', '× floor'], rows)
}
