import type {LedgerName, Ledgers} from '../core/ledgers.ts'
import type {FileReport} from '../core/report.ts'

/** What a formatter may say of a rule, in the shape of ESLint's `rulesMeta`. */
export interface RuleInformation {
  readonly type: 'problem' | 'suggestion' | 'layout'
  readonly docs: {
    readonly description: string
    readonly url?: string
    /** Why an editor cares. */
    readonly why?: string
    readonly category?: string
  }
  /** Present when `--fix` repairs what the rule finds. */
  readonly fixable?: 'code'
  /** Present when the rule proposes changes for a person to choose from. */
  readonly hasSuggestions?: true
}

/** newslint itself, as reports name it. */
export interface ToolInformation {
  readonly version: string
  /** Where it is described. */
  readonly url: string
}

/** What a formatter knows besides the findings; the names are ESLint's. */
export interface FormatterContext {
  /** The folder in which the command runs, absolute. */
  readonly cwd: string
  /** The folder that paths for the host are relative to (the repository); `cwd` unless given. */
  readonly root?: string
  /** Whether the text goes to something that shows colours. */
  readonly color: boolean
  /** The rules that found something, by id. */
  readonly rulesMeta: Readonly<Record<string, RuleInformation>>
  /** Which newslint wrote the report. */
  readonly tool?: ToolInformation
  /** Present when there are more warnings than `--max-warnings` allows. */
  readonly maxWarningsExceeded?: {readonly maxWarnings: number; readonly foundWarnings: number}
  /** What the formatter `needs`, as far as the host can give it. */
  readonly ledgers?: Ledgers
}

/** Turns reports into text. */
export interface Formatter {
  /**
   * @param reports One a file, clean files included, in the order in which they are to be shown.
   * @returns The text without its last line break; empty when there is nothing to say.
   */
  (reports: readonly FileReport[], context: FormatterContext): string
  /** What it shows besides findings. A host computes that only where it is asked for, and may leave it out. */
  readonly needs?: readonly LedgerName[]
  /** The same text bit by bit, for those that write it: that of ten thousand articles need not be in memory at once. */
  readonly pieces?: (reports: readonly FileReport[], context: FormatterContext) => Iterable<string>
}

/** A formatter that makes its text bit by bit. */
export function inPieces(pieces: NonNullable<Formatter['pieces']>): Formatter {
  const whole = (reports: readonly FileReport[], context: FormatterContext): string =>
    [...pieces(reports, context)].join('')
  return Object.assign(whole, {pieces})
}
