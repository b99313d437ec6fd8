/**
 * What the build knows of the word lists and of the rules' patterns. The bundled command brings it along (see
 * node/read-prepared.ts, which then stands in the place of this module), because working it out takes longer than
 * linting a short article. Everywhere else it is worked out when first asked for, to the same effect.
 */
export interface Prepared {
  /** The words of all lists and patterns; the index of each is its id. */
  readonly words: readonly string[]
  /** By the name of a word class: the ids of the words that it lists. */
  classMembers(name: string): WordIds | undefined
  /** By the name of a table: what it holds; see prepared-lookup.ts. */
  table(name: string): Pick<ReadonlyMap<string, string>, 'get'> | undefined
  /** By a pattern's text: where it need be tried. */
  plan(source: string, matchCase: boolean): PreparedPlan | undefined
}

/** Ids of words in a list, or in a part of a longer one. */
export type WordIds = ArrayLike<number> & Iterable<number>

/** See `PatternPlan` in core/pattern-plan.ts. */
export interface PreparedPlan {
  readonly before: number
  readonly isAnchored: boolean
  readonly trigger: PreparedTests | null
  readonly opening: PreparedTests | null
}

/** Words that fit: by id, by the names of word classes, by how they begin. */
export interface PreparedTests {
  readonly ids: WordIds
  readonly classes: readonly string[]
  readonly prefixes: readonly string[]
}

export const prepared: Prepared | undefined = undefined
