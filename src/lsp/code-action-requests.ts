import {
  type AnnotatedTextEdit,
  type CodeAction,
  CodeActionKind,
  type CodeActionParams,
  type SnippetTextEdit,
  type TextEdit,
  type WorkspaceEdit,
} from 'vscode-languageserver/node'
import type {Fix, Message} from '../core/message.ts'
import {type ArticleView, currentView} from './article-view.ts'
import {fixAllKind} from './capabilities.ts'
import {configActions} from './config-actions.ts'
import {disables, reasonPlaceholder} from './disable.ts'
import {fixAllEdits, fixRuleEdits} from './fix-all.ts'
import {repairs} from './repairs.ts'
import type {Server} from './served.ts'

/** Offers repairs. All of them are made anew from the article as it is: nothing that the client sends back is trusted. */
export function addCodeActions(server: Server): void {
  const {connection, session} = server
  connection.onCodeAction(async (params) => {
    const view = await currentView(session, params.textDocument.uri)
    return view === undefined ? [] : codeActions(server, view, params)
  })
}

function codeActions(server: Server, view: ArticleView, {range, context}: CodeActionParams): CodeAction[] {
  const wants = (kind: string): boolean =>
    context.only === undefined || context.only.some((only) => kind === only || kind.startsWith(`${only}.`))
  const span = {start: view.offsetAt(range.start), end: view.offsetAt(range.end)}
  const findings = wants(CodeActionKind.QuickFix) ? view.findingsAt(span) : []
  const actions = [
    ...findings.flatMap((finding) => repairActions(server, view, finding, context.diagnostics)),
    ...ruleActions(server, view, findings),
    ...silencingActions(server, view, findings, context.diagnostics),
  ]
  const edits = wants(fixAllKind) ? fixAllEdits(view) : []
  if (edits.length > 0)
    actions.push({title: 'Make all safe repairs in this article', kind: fixAllKind, edit: editOf(server, view, edits)})
  return actions
}

type Diagnostics = CodeActionParams['context']['diagnostics']

function repairActions(server: Server, view: ArticleView, finding: Message, sent: Diagnostics): CodeAction[] {
  return repairs(view, finding).map(({title, fix, isPreferred}) => ({
    title,
    kind: CodeActionKind.QuickFix,
    diagnostics: diagnosticsOf(view, finding, sent),
    ...(isPreferred ? {isPreferred} : {}),
    edit: editOf(server, view, [view.edit(fix)]),
  }))
}

/** “All of a kind”, for rules that find more than one thing that can be repaired. */
function ruleActions(server: Server, view: ArticleView, findings: readonly Message[]): CodeAction[] {
  const rules = new Set(findings.filter(({fix}) => fix !== undefined).map(({ruleId}) => ruleId))
  return [...rules].flatMap((ruleId) => {
    const alike = view.findings.filter((finding) => finding.ruleId === ruleId && finding.fix !== undefined)
    const edits = alike.length < 2 ? [] : fixRuleEdits(view, ruleId)
    if (edits.length === 0) return []
    const title = `Repair all that ${ruleId} finds in this article`
    return [{title, kind: CodeActionKind.QuickFix, edit: editOf(server, view, edits)}]
  })
}

/** What the config or a comment can say about findings; each comment is offered once, also where a rule finds two things. */
function silencingActions(
  server: Server,
  view: ArticleView,
  findings: readonly Message[],
  sent: Diagnostics,
): CodeAction[] {
  const kind = CodeActionKind.QuickFix
  const actions = findings.flatMap((finding): CodeAction[] => {
    const diagnostics = diagnosticsOf(view, finding, sent)
    return [
      ...configActions(server, view, finding).map(({title, edit}) => ({title, kind, diagnostics, edit})),
      ...disables(view, finding).map(({title, fix}) => ({
        title,
        kind,
        diagnostics,
        edit: editOf(server, view, [reasonEdit(server, view, fix)]),
      })),
    ]
  })
  const seen = new Set<string>()
  return actions.filter(({title, edit}) => {
    const key = `${title} ${JSON.stringify(edit)}`
    return !seen.has(key) && seen.add(key)
  })
}

/** The client's own diagnostics of a finding. */
function diagnosticsOf(view: ArticleView, finding: Message, sent: Diagnostics): Diagnostics {
  const {start} = view.range(finding)
  return sent.filter(
    ({code, range}) =>
      code === finding.ruleId && range.start.line === start.line && range.start.character === start.character,
  )
}

/** Where the client can, the reason is a placeholder that is selected. */
function reasonEdit({abilities}: Server, view: ArticleView, fix: Fix): TextEdit | SnippetTextEdit {
  const {range, newText} = view.edit(fix)
  if (!abilities.snippetsInEdits || !abilities.versionsEdits) return {range, newText}
  const value = newText.replace(/[\\$}]/g, '\\$&').replace(reasonPlaceholder, `\${1:${reasonPlaceholder}}`)
  return {range, snippet: {kind: 'snippet', value}}
}

type Edits = (TextEdit | AnnotatedTextEdit | SnippetTextEdit)[]

function editOf({abilities}: Server, {textDocument, uri}: ArticleView, edits: Edits): WorkspaceEdit {
  if (!abilities.versionsEdits) return {changes: {[uri]: edits as TextEdit[]}}
  return {documentChanges: [{textDocument: {uri, version: textDocument.version}, edits}]}
}
