import {type CodeLens, type InlayHint, InlayHintKind} from 'vscode-languageserver/node'
import {identifiedShare, sourcesOf} from '../language/source-ledger.ts'
import {type ArticleView, settledView} from './article-view.ts'
import {commands} from './protocol.ts'
import type {Server} from './served.ts'

/** Shows above an article how many sources it has, and beside its sentences, where that is wanted, who says them. */
export function addAttributionHints(server: Server): void {
  const {connection, session} = server
  connection.onCodeLens(async ({textDocument}, token): Promise<CodeLens[]> => {
    const view = await settledView(session, textDocument.uri, token)
    if (view === undefined || !session.settings(view.folder).codeLens) return []
    return lensesOf(view)
  })
  connection.languages.inlayHint.on(async ({textDocument, range}, token): Promise<InlayHint[]> => {
    const view = await settledView(session, textDocument.uri, token)
    if (view === undefined || !session.settings(view.folder).inlayHints) return []
    return hintsOf(view, view.offsetAt(range.start), view.offsetAt(range.end))
  })
}

function lensesOf(view: ArticleView): CodeLens[] {
  const [first] = view.document.blocks
  const ledger = sourcesOf(view.document)
  if (first === undefined || ledger.sentences.length === 0) return []
  const title = sourceSummary(view)
  const command = {title, command: commands.sources, arguments: [view.uri]}
  return [{range: view.range({start: first.start, end: first.start}), command}]
}

/** “4 sources, 62% of sentences attributed”. */
export function sourceSummary({document}: ArticleView): string {
  const ledger = sourcesOf(document)
  const count = ledger.sources.length
  const sources = count === 0 ? 'No source' : count === 1 ? '1 source' : `${count} sources`
  return `${sources}, ${Math.round(100 * identifiedShare(ledger))}% of sentences attributed`
}

function hintsOf(view: ArticleView, from: number, to: number): InlayHint[] {
  return sourcesOf(view.document)
    .sentences.filter(({start, end}) => end >= from && start <= to)
    .flatMap(({end, tier, source, scope, confidence}): InlayHint[] => {
      // Who is named in the sentence itself needs no telling.
      if (scope === 'in-sentence' && source !== null) return []
      const label = tier === 'none' || source === null ? 'no source' : source.text
      const tooltip =
        tier === 'none' || source === null
          ? 'Nobody is named for this sentence'
          : `Said by ${source.text}, from the context (confidence: ${confidence})`
      return [
        {position: view.position(end), label: `← ${label}`, kind: InlayHintKind.Parameter, paddingLeft: true, tooltip},
      ]
    })
}
