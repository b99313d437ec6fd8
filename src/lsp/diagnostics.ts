import {
  type Diagnostic,
  type DiagnosticRelatedInformation,
  DiagnosticSeverity,
  DiagnosticTag,
  type Range,
} from 'vscode-languageserver/node'
import type {FileReport, ReportedMessage} from '../core/report.ts'
import type {AnyRuleDefinition} from '../core/rule.ts'
import {registry} from '../node/registry.ts'
import type {Addresses} from './addresses.ts'
import type {RulePages} from './rule-pages.ts'
import {type ServerSettings, type ShownAs, shownSeverity} from './settings.ts'

const severities: Readonly<Record<ShownAs, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
}

/** What turning findings into diagnostics needs to know. */
export interface DiagnosticContext {
  readonly settings: ServerSettings
  readonly pages: RulePages
  readonly addresses: Addresses
  /** Whether the text that the client holds begins with a byte order mark, which newslint does not count. */
  readonly hasByteOrderMark: boolean
}

/** The diagnostics of an article. */
export function diagnosticsOf({messages}: FileReport, context: DiagnosticContext): Diagnostic[] {
  return messages.map((message) => diagnosticOf(message, context))
}

function diagnosticOf(message: ReportedMessage, context: DiagnosticContext): Diagnostic {
  const {settings, pages, addresses, hasByteOrderMark} = context
  const {ruleId, severity, fatal} = message
  const href = message.url ?? pages.of(ruleId)
  const related = (message.related ?? []).map(
    (place): DiagnosticRelatedInformation => ({
      location: {uri: addresses.uri(place.path), range: rangeOf(place, false)},
      message: place.message,
    }),
  )
  return {
    range: rangeOf(message, hasByteOrderMark),
    severity: fatal
      ? DiagnosticSeverity.Error
      : severities[shownSeverity(ruleId, definitionOf(ruleId)?.category, severity, settings)],
    ...(ruleId === null ? {} : {code: ruleId}),
    ...(href === undefined ? {} : {codeDescription: {href}}),
    source: 'newslint',
    message: message.message,
    ...(isToCut(message) ? {tags: [DiagnosticTag.Unnecessary]} : {}),
    ...(related.length === 0 ? {} : {relatedInformation: related}),
  }
}

/** The rule of an id; undefined for house rules, plugins and findings about the file. */
export function definitionOf(ruleId: string | null): AnyRuleDefinition | undefined {
  return ruleId !== null && Object.hasOwn(registry, ruleId) ? (registry[ruleId].meta as AnyRuleDefinition) : undefined
}

/** Whether the first repair that is offered does nothing but cut what is underlined. */
function isToCut({fix, suggestions}: ReportedMessage): boolean {
  return (fix ?? suggestions?.[0]?.fix)?.text === ''
}

/** Lines and columns from 1 as a range, which counts from 0. */
function rangeOf(
  {
    line,
    column,
    endLine = line,
    endColumn = column,
  }: Pick<ReportedMessage, 'line' | 'column' | 'endLine' | 'endColumn'>,
  hasByteOrderMark: boolean,
): Range {
  const shift = (of: number): number => (hasByteOrderMark && of === 1 ? 1 : 0)
  return {
    start: {line: line - 1, character: column - 1 + shift(line)},
    end: {line: endLine - 1, character: endColumn - 1 + shift(endLine)},
  }
}
