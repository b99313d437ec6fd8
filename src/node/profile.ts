import {Document} from '../core/document.ts'
import type {Layer} from '../core/layer.ts'
import {lintDocument} from '../core/lint.ts'
import type {ResolvedConfig} from '../core/resolve-config.ts'
import type {AnyRuleDefinition} from '../core/rule.ts'

/** The parts of a run by what they are called: `parse`, `engine`, `layer names`, `rule vague-source`. */
export type Spent = ReadonlyMap<string, number>

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

/** Lints texts while it counts what each part takes. One for a run: patterns are compiled once for the same settings. */
export class Profiler {
  readonly #profile = new Profile()
  readonly #settings = new WeakMap<ResolvedConfig, ResolvedConfig>()

  /** Milliseconds by part since the beginning, or since `clear`. */
  get spent(): Spent {
    return this.#profile.spent
  }

  clear(): void {
    this.#profile.spent.clear()
  }

  /** Lints one article; what is found in it is thrown away. */
  lint(text: string, path: string, settings: ResolvedConfig): void {
    const profile = this.#profile
    const {input, language} = settings
    profile.time('engine', () => {
      const document = profile.time('parse', () => new ProfiledDocument(text, {path, input, language}))
      document.profile = profile
      lintDocument(document, path, this.#timed(settings))
    })
  }

  /** The settings with rules that are timed. */
  #timed(settings: ResolvedConfig): ResolvedConfig {
    let timed = this.#settings.get(settings)
    if (timed === undefined) {
      const definitions = new Map<AnyRuleDefinition, AnyRuleDefinition>()
      const timedRule = (rule: AnyRuleDefinition): AnyRuleDefinition => {
        const known = definitions.get(rule) ?? this.#timedRule(rule)
        definitions.set(rule, known)
        return known
      }
      timed = {
        ...settings,
        known: settings.known.map(timedRule),
        rules: settings.rules.map((active) => ({...active, rule: timedRule(active.rule)})),
      }
      this.#settings.set(settings, timed)
    }
    return timed
  }

  #timedRule(rule: AnyRuleDefinition): AnyRuleDefinition {
    const {check, corpus} = rule
    const time = (work: () => void): void => this.#profile.time(`rule ${rule.id}`, work)
    return {
      ...rule,
      ...(check === undefined ? {} : {check: (context: never) => time(() => check.call(rule, context))}),
      ...(corpus === undefined
        ? {}
        : {corpus: {...corpus, collect: (context: never) => time(() => corpus.collect(context))}}),
    }
  }
}
