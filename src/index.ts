/** newslint, the editorial linter. This entry is safe for browsers; `newslint/node` adds files and configs. */
export {type RuleId, rules} from '../rules/index.ts'
export {
  type BoilerplateKind,
  type BoilerplatePassage,
  type BoilerplateReport,
  boilerplateOf,
} from './core/boilerplate.ts'
export {
  type Config,
  ConfigError,
  defineConfig,
  type HouseRule,
  type NameEntry,
  type PresetName,
  type RetextPluginEntry,
  type RuleEntry,
  type Settings,
} from './core/config.ts'
export {defineRule, type Rule} from './core/define-rule.ts'
export {Document, type DocumentOptions} from './core/document.ts'
export type {DuplicatePassage, DuplicatePlace, PassageKind} from './core/duplicate-groups.ts'
export {type DuplicateArticle, type DuplicateGroup, type DuplicateMap, duplicateMap} from './core/duplicate-map.ts'
export {applyFixes, type FixOutcome, fixText} from './core/fix.ts'
export {defineLayer, type Layer} from './core/layer.ts'
export {lintText} from './core/lint.ts'
export type {Directive, DocumentResult, Fix, Message, Severity, Span, Suggestion} from './core/message.ts'
export {
  type LedgerName,
  type LedgerVariant,
  type NameLedger,
  nameLedger,
  nameLedgerRule,
} from './core/name-ledger.ts'
export {type FileReport, type ReportedMessage, reportOf} from './core/report.ts'
export {type ResolvedConfig, resolveConfig} from './core/resolve-config.ts'
export type {Category, Kind, RuleDefinition} from './core/rule.ts'
export {Workspace} from './core/workspace.ts'
export {type LedgerSentence, type LedgerSource, type SourceLedger, sourcesOf} from './language/source-ledger.ts'
export type {Block, BlockKind, FrontMatter, InputMode, List, Table} from './parse/article.ts'
export {default} from './unified.ts'
