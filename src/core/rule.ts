import type {Document} from './document.ts'
import type {Json, PlacedFact} from './facts.ts'
import type {Fix, Severity, Span, Suggestion} from './message.ts'
import type {NameDecisions} from './name-decisions.ts'
import type {PatternMatch} from './patterns.ts'

/** The groups of the catalogue, in its order. */
export const categories = [
  'attribution',
  'sources',
  'boilerplate',
  'names',
  'language',
  'dates',
  'layout',
  'metadata',
  'corpus',
] as const

export type Category = (typeof categories)[number]

/** What kind of article a file holds; front matter `newslint: {kind}` says so too. */
export const kinds = [
  'news',
  'brief',
  'analysis',
  'opinion',
  'live',
  'explainer',
  'sport',
  'markets',
  'interview',
] as const

export type Kind = (typeof kinds)[number]

/** A rule option: JSON that an editor can write in a config. */
export type OptionValue =
  | boolean
  | number
  | string
  | readonly string[]
  | readonly number[]
  | {readonly [key: string]: OptionValue}

export type Options = Readonly<Record<string, OptionValue>>

/** Options as a user may set them: where the default is `true`, any boolean will do. */
export type Settable<RuleOptions> = {
  readonly [Key in keyof RuleOptions]: RuleOptions[Key] extends boolean
    ? boolean
    : RuleOptions[Key] extends number
      ? number
      : RuleOptions[Key] extends string
        ? string
        : RuleOptions[Key]
}

/** The names between braces in a message template: `'Which {group}?'` has `group`. */
export type Placeholders<Template extends string> = Template extends `${string}{${infer Name}}${infer Rest}`
  ? Name | Placeholders<Rest>
  : never

/** What a message may carry besides its words. */
export interface MessageExtras {
  /** A change that is always right; `--fix` applies it. */
  readonly fix?: Fix
  /** Changes for a human to choose from. */
  readonly suggestions?: readonly Suggestion[]
}

/**
 * Reports a finding.
 *
 * @param span What to underline: exactly the words that the message is about.
 * @param messageId A key of the rule's `messages`.
 * @param data A value for every placeholder of that message.
 */
export type Report<Messages extends Readonly<Record<string, string>>> = <Id extends keyof Messages & string>(
  span: Span,
  messageId: Id,
  ...rest: [Placeholders<Messages[Id]>] extends [never]
    ? [data?: Readonly<Record<never, never>>, extras?: MessageExtras]
    : [data: Readonly<Record<Placeholders<Messages[Id]>, string | number>>, extras?: MessageExtras]
) => void

export interface RuleContext<
  Messages extends Readonly<Record<string, string>>,
  RuleOptions extends Options,
  PatternName extends string,
> {
  readonly document: Document
  readonly options: Settable<RuleOptions>
  readonly report: Report<Messages>
  /** The places where a pattern of the rule matched, in order. */
  matches(name: PatternName): readonly PatternMatch[]
}

export interface CollectContext<RuleOptions extends Options, Data extends Json> {
  readonly document: Document
  readonly options: Settable<RuleOptions>
  /**
   * Keeps a fact.
   *
   * @param key What it will be compared by.
   * @param span Where a finding about it would stand.
   */
  fact(key: string, span: Span, data: Data): void
}

/** What a finding across articles may carry besides its words. */
export interface CorpusExtras<Data = Json> {
  /** The places in other articles that it is about, with what each of them has to do with it. */
  readonly related?: readonly {readonly fact: PlacedFact<Data>; readonly message: string}[]
  readonly suggestions?: readonly Suggestion[]
}

export interface CompareContext<
  Messages extends Readonly<Record<string, string>>,
  RuleOptions extends Options,
  Data extends Json,
> {
  readonly key: string
  /** The facts of all articles under this key, by path and place; no more than the rule's `most`. */
  readonly facts: readonly PlacedFact<Data>[]
  /** How many articles have facts under this key, also where only the first are compared. */
  readonly articles: number
  /** The options that hold for the article of a fact. */
  optionsOf(fact: PlacedFact<Data>): Settable<RuleOptions>
  /** Reports a finding at the place of a fact. */
  report<Id extends keyof Messages & string>(
    fact: PlacedFact<Data>,
    messageId: Id,
    data: Readonly<Record<Placeholders<Messages[Id]>, string | number>>,
    extras?: CorpusExtras<Data>,
  ): void
}

/** The two halves of a rule that compares articles. */
export interface CorpusPart<
  Messages extends Readonly<Record<string, string>>,
  RuleOptions extends Options,
  Data extends Json,
> {
  /**
   * Of a key that more facts share only so many are compared, the first by path: what a thousand articles share is a
   * fault of their template, and an edit of one of them must not cost a comparison of all.
   */
  readonly most?: number
  collect(context: CollectContext<RuleOptions, Data>): void
  compare(context: CompareContext<Messages, RuleOptions, Data>): void
  /**
   * What of a fact is compared: while all facts under a key give the same string there is nothing to find, and `compare`
   * is not asked. A name that ten thousand articles spell alike then costs an edit nothing.
   */
  alike?(data: Data, key: string): string
  /** The options that `compare` asks for; all of them unless it says which. Facts carry them, and should carry little. */
  readonly compared?: readonly (keyof RuleOptions & string)[]
}

/** What a rule says of itself. `defineRule` keeps it as `rule.meta`. */
export interface RuleDefinition<
  Id extends string = string,
  Messages extends Readonly<Record<string, string>> = Readonly<Record<string, string>>,
  RuleOptions extends Options = Options,
  PatternName extends string = string,
> {
  /** Kebab case; names the thing found and reads as “allow …”. Never changes once released. */
  readonly id: Id
  readonly category: Category
  /** One line, imperative: what it flags. */
  readonly summary: string
  /** Why an editor cares: shown by `--explain` and as the message's note. */
  readonly why: string
  /** What each preset makes of it. `ai-copy` is as `recommended` unless it says otherwise. */
  readonly severity: {readonly recommended: Severity; readonly strict: Severity; readonly 'ai-copy'?: Severity}
  /** Options that a preset sets otherwise than the defaults. */
  readonly presetOptions?: {
    readonly strict?: Partial<Settable<RuleOptions>>
    readonly 'ai-copy'?: Partial<Settable<RuleOptions>>
  }
  /** `safe`: `--fix` repairs it; `suggest`: a human chooses; `none`: needs knowledge that only a human has. */
  readonly fix: 'none' | 'suggest' | 'safe'
  /** `any`: also runs on articles that are not in English. */
  readonly language: 'en' | 'any'
  /** `skip`: findings inside a direct quotation are dropped; `read`: the rule is about quotations or about layout. */
  readonly quotations: 'skip' | 'read'
  /**
   * Where findings of two such rules overlap, the one with the lower number is kept
   * (one problem, one message). Rules without a priority never give way. By message id where only some of a rule's
   * findings do: a passage stands beside the findings within it, a single sentence does not.
   */
  readonly priority?: number | Readonly<Partial<Record<keyof Messages & string, number>>>
  /** Kinds of article on which the rule is off unless the article's own front matter switches it on. */
  readonly offFor?: readonly Kind[]
  /** The defaults; their types are the options' types. */
  readonly options: RuleOptions
  /** What each option does, for the rule's page and the config's schema. */
  readonly optionDocs?: {readonly [Key in keyof RuleOptions]?: string}
  /** What becomes of the options where the config has decided about names. */
  takeNames?(names: NameDecisions, options: Settable<RuleOptions>): Partial<Settable<RuleOptions>>
  /** The values that a string option may have. */
  readonly choices?: {readonly [Key in keyof RuleOptions]?: readonly string[]}
  /** Token patterns (see pattern-syntax.ts) that the engine matches for the rule in its single pass. */
  readonly patterns?: Readonly<Record<PatternName, readonly string[]>>
  /** The patterns' words match only in the case in which they are written. */
  readonly matchCase?: boolean
  /** Message templates. One sentence for an editor: what is missing, who could fill it. No full stop needed. */
  readonly messages: Messages
  /** Judges one article. A rule has this, a `corpus` part, or both. */
  check?(context: RuleContext<Messages, RuleOptions, PatternName>): void
  /** Judges an article beside others; see `defineCorpusRule`. */
  readonly corpus?: CorpusPart<NoInfer<Messages>, NoInfer<RuleOptions>, Json>
}

// biome-ignore lint/suspicious/noExplicitAny: the one place where rules of all types meet; `check` is contravariant.
export type AnyRuleDefinition = RuleDefinition<string, any, any, any>

const byId = new WeakMap<readonly AnyRuleDefinition[], ReadonlyMap<string, AnyRuleDefinition>>()

/** The rule of an id among those that a config knows. */
export function ruleById(known: readonly AnyRuleDefinition[], id: string): AnyRuleDefinition | undefined {
  let rules = byId.get(known)
  if (rules === undefined) byId.set(known, (rules = new Map(known.map((rule) => [rule.id, rule]))))
  return rules.get(id)
}
