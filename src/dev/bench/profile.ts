import {Document} from '../../core/document.ts'
import type {Layer} from '../../core/layer.ts'
import {lintDocument} from '../../core/lint.ts'
import type {ResolvedConfig} from '../../core/resolve-config.ts'
import {textTable} from '../table.ts'

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
 * Milliseconds by part of a run: parsing, each layer, each rule, the rest of the engine; the slowest first.
 *
 * @param passes How often to run; only the last pass counts.
 */
export function profileRun(
  texts: readonly string[],
  settings: ResolvedConfig,
  passes: number,
): (readonly [part: string, milliseconds: number])[] {
  const profile = new Profile()
  const rules = settings.rules.map((active) => {
    const {rule} = active
    const check = (context: never): void => profile.time(`rule ${rule.id}`, () => rule.check?.(context))
    return {...active, rule: {...rule, check}}
  })
  const profiled = {...settings, rules}
  for (let pass = 0; pass < passes; pass++) {
    profile.spent.clear()
    for (const text of texts)
      profile.time('engine', () => {
        const document = profile.time(
          'parse',
          () => new ProfiledDocument(text, {path: 'article.txt', input: settings.input, language: settings.language}),
        )
        document.profile = profile
        lintDocument(document, 'article.txt', profiled)
      })
  }
  return [...profile.spent].sort((a, b) => b[1] - a[1])
}

/**
 * Where the time of a run goes, as a table.
 *
 * @param floor Milliseconds that reading and scanning the texts once takes, to compare with.
 */
export function profileTable(texts: readonly string[], settings: ResolvedConfig, floor: number): string {
  // Two passes go before: the rules' patterns are compiled in them, and so are the timers themselves.
  const parts = profileRun(texts, settings, 3)
  const total = parts.reduce((sum, [, spent]) => sum + spent, 0)
  const rows = parts.map(([part, spent]) => [
    part,
    spent.toFixed(1),
    `${((100 * spent) / total).toFixed(1)}%`,
    (spent / floor).toFixed(2),
  ])
  return textTable(['part', 'ms', 'share', '× floor'], rows)
}
