import type {Plugin} from 'unified'
import type {InputMode} from '../parse/article.ts'
import type {Severity} from './message.ts'
import type {AnyRuleDefinition, Kind, Options} from './rule.ts'

/** The rule sets that come with newslint. */
export const presetNames = ['recommended', 'strict', 'ai-copy'] as const
export type PresetName = (typeof presetNames)[number]

/** A rule's entry in the config: a severity, or a severity with options. */
export type RuleEntry<RuleOptions = Options> =
  | Severity
  | readonly [Severity]
  | readonly [Severity, Partial<RuleOptions>]

/** A desk's own rule, written as a pattern. See pattern-syntax.ts. */
export interface HouseRule {
  /** Kebab case; shows as `house/<id>`. */
  readonly id: string
  /** A phrase or token pattern, or several. */
  readonly find: string | readonly string[]
  /** What to write instead; offered as a suggestion. */
  readonly prefer?: string
  /** What to tell the editor; `{found}` and `{prefer}` are filled in. */
  readonly message?: string
  readonly severity?: Severity
  /** Match words only in the case in which they are written. */
  readonly matchCase?: boolean
}

/** A retext plugin of somebody else's: its name for Node to import, or the plugin itself. */
export interface RetextPluginEntry {
  /** A package name or a path beginning with a point. */
  readonly name: string
  readonly options?: unknown
  readonly severity?: Severity
  /** What its messages are called; the package's name unless given. */
  readonly id?: string
  /** The plugin itself, in a config that is code. */
  // biome-ignore lint/suspicious/noExplicitAny: a foreign plugin's parameters are its own affair.
  readonly plugin?: Plugin<any[], any>
}

/**
 * What the desk has decided about a name: a list of spellings that are wrong, or more.
 * It holds in one article and across articles.
 */
export type NameEntry =
  | readonly string[]
  | {
      /** Spellings that are reported wherever they stand; `--fix` writes the name. */
      readonly wrong?: readonly string[]
      /** Spellings that may stand beside the name. */
      readonly allowed?: readonly string[]
      /** Names that look alike and are somebody or something else. */
      readonly notSameAs?: readonly string[]
    }

/** The settings that a part of the files may have of its own. */
export interface Settings {
  readonly preset?: PresetName
  readonly rules?: {readonly [ruleId: string]: RuleEntry}
  readonly house?: readonly HouseRule[]
  /** Names by the form that the desk uses: `{'Kyiv': ['Kiev']}`. */
  readonly names?: {readonly [name: string]: NameEntry}
  readonly plugins?: readonly (string | RetextPluginEntry)[]
  readonly kind?: Kind
  /** How to read the lines of an article; `auto` (the default) decides by the content. */
  readonly input?: InputMode | 'auto'
  /** The language of the articles as a BCP 47 tag; `auto` (the default) decides by front matter, then content. */
  readonly language?: string
}

/** What `newslint.config.*` exports. */
export interface Config extends Settings {
  readonly $schema?: string
  /** Glob patterns of files that are not linted, besides those of .gitignore. */
  readonly ignores?: readonly string[]
  /** Settings for some of the files; later ones win. */
  readonly overrides?: readonly (Settings & {readonly files: readonly string[]})[]
  /** Which file extensions a folder is searched for. */
  readonly extensions?: readonly string[]
  /** Report directives that silence nothing. */
  readonly reportUnusedDirectives?: Severity
  /** Directives must give a reason (`-- reason`). */
  readonly requireReason?: boolean
}

/** A rule switched on, with all of its options settled. */
export interface ActiveRule {
  readonly rule: AnyRuleDefinition
  readonly severity: 1 | 2
  readonly options: Options
}

/** A config that cannot be used. One line: what is wrong, where, and what to do. */
export class ConfigError extends Error {
  constructor(message: string) {
    super(message)
    this.name = 'ConfigError'
  }
}

/** Gives a config its types and returns it as it is. */
export function defineConfig(config: Config): Config {
  return config
}
