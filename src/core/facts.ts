import type {Place} from './message.ts'
import type {Options} from './rule.ts'

/** What may stand in a fact: it travels through threads, files and other machines. */
export type Json = null | boolean | number | string | readonly Json[] | {readonly [key: string]: Json}

/**
 * What a corpus rule keeps of one place of one article, to be compared with what other articles have under the same
 * key, with the place where a finding about it stands. Plain JSON that needs nothing else to be judged and reported: no text, no config, no other fact.
 */
export interface Fact extends Place {
  readonly rule: string
  /** Facts are compared with those of the same rule and key. */
  readonly key: string
  /** The severity that the config gives the rule for this article. */
  readonly severity: 1 | 2
  /** The options that the config sets for this article otherwise than the defaults. */
  readonly options?: Options
  /** The directive that silences findings of the rule here. */
  readonly silenced?: {readonly kind: 'directive' | 'file'; readonly reason: string; readonly until?: string}
  readonly data: Json
}

/** A fact with the article that it comes from. */
export interface PlacedFact<Data = Json> extends Omit<Fact, 'data'> {
  readonly path: string
  readonly data: Data
}
