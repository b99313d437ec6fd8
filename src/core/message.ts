import type {Fact} from './facts.ts'

/** A stretch of the article: UTF-16 offsets into the document's text, end exclusive. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** `off` switches a rule off; the other two are ESLint's severities 1 and 2. */
export type Severity = 'off' | 'warn' | 'error'

/** Replaces the text between two offsets (end exclusive). An insertion has an empty range. */
export interface Fix {
  readonly range: readonly [number, number]
  readonly text: string
}

/** A change that needs a human to choose it. */
export interface Suggestion {
  readonly desc: string
  readonly fix: Fix
}

/** A stretch with its lines and columns, which are 1-based. */
export interface Place extends Span {
  readonly line: number
  readonly column: number
  readonly endLine: number
  readonly endColumn: number
}

/** A place in another article that a finding is about. */
export interface RelatedPlace extends Place {
  readonly path: string
  /** What it has to do with the finding. */
  readonly message: string
}

/** One finding. Plain JSON: it crosses threads, the cache and the editor's memory. */
export interface Message {
  readonly ruleId: string
  readonly messageId: string | null
  readonly severity: 1 | 2
  readonly start: number
  readonly end: number
  readonly message: string
  /** Why the rule exists, for hosts that have room for it. */
  readonly note?: string
  /** The rule's page. */
  readonly url?: string
  readonly fix?: Fix
  readonly suggestions?: readonly Suggestion[]
  readonly related?: readonly RelatedPlace[]
}

/** A comment or front matter entry that switches rules off; see directives.ts. */
export interface Directive {
  readonly kind: 'disable' | 'file'
  /** Rules it names; empty means every rule. */
  readonly rules: readonly string[]
  /** The findings it silences: those that start in this span. */
  readonly from: number
  readonly to: number
  /** Where it stands, for messages about the directive itself. */
  readonly start: number
  readonly end: number
  readonly reason: string
  /** The last day on which it counts, as it is written: `2027-01-31`. */
  readonly until?: string
}

/**
 * All that is kept of a linted document, and the only thing that crosses a thread, the cache or an
 * editor's memory: JSON, no node, Map, Date or function.
 */
export interface DocumentResult {
  readonly path: string
  readonly messages: readonly Message[]
  readonly directives: readonly Directive[]
  /** What rules that compare articles keep of it. */
  readonly facts: readonly Fact[]
  /** Offsets at which lines begin, to turn offsets into lines and columns. */
  readonly lineStarts: readonly number[]
  /** Words of running text. */
  readonly words: number
  /** The article's language when it is not English, so that only language-independent rules ran; else null. */
  readonly otherLanguage: string | null
}
