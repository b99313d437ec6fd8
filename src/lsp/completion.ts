import {type CompletionItem, CompletionItemKind, InsertTextFormat} from 'vscode-languageserver/node'
import {registry} from '../node/registry.ts'
import {type ArticleView, viewOf} from './article-view.ts'
import {definitionOf} from './diagnostics.ts'
import {type Writing, writingAt} from './directive-text.ts'
import type {Server} from './served.ts'

/** What a directive can be, in the order in which they are wanted. */
const verbs = [
  ['newslint-disable-next-line', 'Silence rules in the next paragraph, list or table'],
  ['newslint-disable-line', 'Silence rules in this line'],
  ['newslint-disable', 'Silence rules from here to the end, or to newslint-enable'],
  ['newslint-enable', 'End a newslint-disable'],
] as const

/** Completes what a comment to newslint is made of: what it does, the rules, the reason. */
export function addCompletion(server: Server): void {
  const {connection, session, abilities} = server
  connection.onCompletion(({textDocument, position}) => {
    const path = session.addresses.path(textDocument.uri)
    const document = path === undefined ? undefined : session.document(path)
    if (path === undefined || document === undefined) return null
    const offset = document.offsetAt(position)
    const text = document.getText()
    // A comment may be broken into lines.
    const writing = writingAt(text.slice(Math.max(0, offset - 1000), offset))
    if (writing === undefined) return null
    const typed = writing.kind === 'reason' ? '' : writing.typed
    const range = {start: document.positionAt(offset - typed.length), end: position}
    const lineEnd = text.slice(offset).search(/[\r\n]|$/)
    const isClosed = /-->|\*\/\}/.test(text.slice(offset, offset + lineEnd))
    const isMdx = text.lastIndexOf('{/*', offset) > text.lastIndexOf('<!--', offset)
    const end = isClosed ? '' : isMdx ? ' */}' : ' -->'
    const candidates = itemsFor(writing, viewOf(session, textDocument.uri), end)
    return candidates.map(({newText, ...item}, index) => ({
      ...item,
      sortText: String(index).padStart(3, '0'),
      textEdit: {range, newText: abilities.snippets ? newText : newText.replace(/\$\{1:([^}]*)\}|\$0/g, '$1')},
      ...(abilities.snippets ? {insertTextFormat: InsertTextFormat.Snippet} : {}),
    }))
  })
}

type Candidate = Omit<CompletionItem, 'textEdit'> & {readonly newText: string}

function itemsFor(writing: Writing, view: ArticleView | undefined, end: string): Candidate[] {
  if (writing.kind === 'reason')
    return [{label: 'say why', kind: CompletionItemKind.Text, detail: 'The reason', newText: `\${1:say why}${end}`}]
  if (writing.kind === 'verb')
    return verbs.map(([label, detail]) => ({label, detail, kind: CompletionItemKind.Keyword, newText: `${label} `}))
  const counts = new Map<string, number>()
  for (const {ruleId} of view?.findings ?? []) counts.set(ruleId, (counts.get(ruleId) ?? 0) + 1)
  const known = [
    ...new Set([...counts.keys(), ...(view?.settings.rules.map(({rule}) => rule.id) ?? Object.keys(registry))]),
  ]
  const items = known
    .filter((rule) => !writing.named.includes(rule))
    .sort((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0) || (a < b ? -1 : 1))
    .map((label): Candidate => {
      const definition = definitionOf(label)
      const count = counts.get(label) ?? 0
      const found = count === 0 ? 'finds nothing here' : `${count} here`
      return {
        label,
        kind: CompletionItemKind.EnumMember,
        detail: found,
        ...(definition === undefined ? {} : {documentation: `${definition.summary}. ${definition.why}`}),
        newText: label,
      }
    })
  if (writing.named.length > 0 && writing.typed === '')
    items.push({
      label: '-- say why',
      kind: CompletionItemKind.Text,
      detail: 'The reason',
      newText: `-- \${1:say why}${end}`,
    })
  return items
}
