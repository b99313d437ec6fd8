import {
  type CodeAction,
  CodeActionKind,
  type CodeActionParams,
  type TextEdit,
  type WorkspaceEdit,
} from 'vscode-languageserver/node'
import {type ArticleView, viewOf} from './article-view.ts'
import {fixAllKind} from './capabilities.ts'
import {fixAllEdits, fixRuleEdits} from './fix-all.ts'
import {repairs} from './repairs.ts'
import type {Server} from './served.ts'

/** Offers repairs. All of them are made anew from the article as it is: nothing that the client sends back is trusted. */
export function addCodeActions(server: Server): void {
  const {connection, session} = server
  connection.onCodeAction((params) => {
    const view = viewOf(session, params.textDocument.uri)
    return view === undefined ? [] : codeActions(server, view, params)
  })
}

function codeActions(server: Server, view: ArticleView, {range, context}: CodeActionParams): CodeAction[] {
  const wants = (kind: string): boolean =>
    context.only === undefined || context.only.some((only) => kind === only || kind.startsWith(`${only}.`))
  const span = {start: view.offsetAt(range.start), end: view.offsetAt(range.end)}
  const actions: CodeAction[] = []
  const findings = wants(CodeActionKind.QuickFix) ? view.findingsAt(span) : []
  for (const finding of findings) {
    const place = view.range(finding)
    const own = context.diagnostics.filter(
      ({code, range: other}) =>
        code === finding.ruleId &&
        other.start.line === place.start.line &&
        other.start.character === place.start.character,
    )
    for (const {title, fix, isPreferred} of repairs(view, finding))
      actions.push({
        title,
        kind: CodeActionKind.QuickFix,
        diagnostics: own,
        ...(isPreferred ? {isPreferred} : {}),
        edit: editOf(server, view, [view.edit(fix)]),
      })
  }
  for (const ruleId of new Set(findings.filter(({fix}) => fix !== undefined).map((finding) => finding.ruleId))) {
    const edits = fixRuleEdits(view, ruleId)
    if (view.findings.filter((finding) => finding.ruleId === ruleId && finding.fix !== undefined).length < 2) continue
    actions.push({
      title: `Repair all that ${ruleId} finds in this article`,
      kind: CodeActionKind.QuickFix,
      edit: editOf(server, view, edits),
    })
  }
  if (wants(fixAllKind)) {
    const edits = fixAllEdits(view)
    if (edits.length > 0)
      actions.push({
        title: 'Make all safe repairs in this article',
        kind: fixAllKind,
        edit: editOf(server, view, edits),
      })
  }
  return actions
}

function editOf({abilities}: Server, {textDocument, uri}: ArticleView, edits: TextEdit[]): WorkspaceEdit {
  if (!abilities.versionsEdits) return {changes: {[uri]: edits}}
  return {documentChanges: [{textDocument: {uri, version: textDocument.version}, edits}]}
}
