/**
 * What the build knows of the word lists and of the rules' patterns. The bundled command brings it along (see
 * node/read-prepared.ts, which then stands in the place of this module), because working it out takes longer than
 * linting a short article. Everywhere else it is worked out when first asked for, to the same effect.
 */
export interface Prepared {
  /** The words of all lists and patterns; the index of each is its id. */
  readonly words: readonly string[]
  /** By the name of a word class: the ids of the words that it lists. */
  classMembers(name: string): Iterable<number> | undefined
  /** By a pattern's text: where it need be tried. */
  plan(source: string, matchCase: boolean): PreparedPlan | undefined
}

/** See `PatternPlan` in core/pattern-plan.ts. */
export interface PreparedPlan {
  readonly before: number
  readonly isAnchored: boolean
  readonly trigger: PreparedTests | null
  readonly opening: PreparedTests | null
}

/** Words that fit: by id, by the names of word classes, by how they begin. */
export interface PreparedTests {
  readonly ids: Iterable<number>
  readonly classes: readonly string[]
  readonly prefixes: readonly string[]
}

export const prepared: Prepared | undefined = undefined
