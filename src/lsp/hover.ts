import {type Hover, MarkupKind} from 'vscode-languageserver/node'
import type {ActiveRule} from '../core/config.ts'
import type {Message} from '../core/message.ts'
import {clipped} from '../formatters/text.ts'
import {type ArticleView, currentView} from './article-view.ts'
import {definitionOf} from './diagnostics.ts'
import {directiveAt, ruleNameAt} from './directive-text.ts'
import type {Server} from './served.ts'

/** Says why a finding matters, which options its rule has and where its page is. */
export function addHover(server: Server): void {
  const {connection, session} = server
  connection.onHover(async ({textDocument, position}) => {
    const view = await currentView(session, textDocument.uri)
    return view === undefined ? null : hoverAt(server, view, view.offsetAt(position))
  })
}

function hoverAt({pages, abilities}: Server, view: ArticleView, offset: number): Hover | null {
  const write = (paragraphs: readonly string[]): Hover['contents'] =>
    abilities.readsMarkdown
      ? {kind: MarkupKind.Markdown, value: paragraphs.join('\n\n')}
      : {kind: MarkupKind.PlainText, value: paragraphs.join('\n\n').replaceAll(/\*\*|`/g, '')}
  const link = (ruleId: string): string | undefined => {
    const page = pages.of(ruleId)
    return page === undefined || !abilities.readsMarkdown ? page : `[About ${ruleId}](${page})`
  }
  const directive = directiveAt(view.document, offset)
  const named = directive === undefined ? undefined : ruleNameAt(directive, view.document.text, offset)
  if (named !== undefined) {
    const definition = definitionOf(named.rule)
    if (definition === undefined) return null
    const paragraphs = [`**${named.rule}**: ${definition.summary}`, definition.why, link(named.rule)]
    return {contents: write(paragraphs.filter((text) => text !== undefined)), range: view.range(named)}
  }
  const findings = view.findingsAt({start: offset, end: offset})
  if (findings.length === 0) return null
  const seen = new Set<string>()
  const paragraphs: string[] = []
  for (const finding of findings) {
    const {ruleId} = finding
    if (seen.has(ruleId)) continue
    seen.add(ruleId)
    paragraphs.push(...aboutFinding(finding, view), ...[link(ruleId)].filter((text) => text !== undefined))
  }
  const shortest = findings.reduce((a, b) => (b.end - b.start < a.end - a.start ? b : a))
  return {contents: write(paragraphs), range: view.range(shortest)}
}

function aboutFinding({ruleId, note, message}: Message, {settings}: ArticleView): string[] {
  const definition = definitionOf(ruleId)
  const why = note ?? definition?.why
  const active = settings.rules.find(({rule}) => rule.id === ruleId)
  return [
    `**${ruleId}**${definition === undefined ? '' : ` (${definition.category})`}: ${message}`,
    ...(why === undefined ? [] : [why]),
    ...(active === undefined ? [] : optionsOf(active)),
  ]
}

/** The options of a rule as they are set, each with what it does. */
function optionsOf({rule, options}: ActiveRule): string[] {
  const lines = Object.entries(options).map(([name, value]) => {
    const docs: string | undefined = rule.optionDocs?.[name]
    return `- \`${name}: ${clipped(JSON.stringify(value), 80)}\`${docs === undefined ? '' : ` ${docs}`}`
  })
  return lines.length === 0 ? [] : [`Options:\n${lines.join('\n')}`]
}
